#!/usr/bin/env python3
"""Checks workbooks and CSV as LibreOffice and the program itself read them: sheets.py FOLDER SCRATCH PROGRAM DATABASE

DATABASE has the plan without its entries, where there is one."""
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
import office
import say

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
folder, scratch, program, empty = sys.argv[1:]
where = os.path.basename(folder)
FORMULAS = ("=1+2", "=HYPERLINK", "+cmd", "@SUM", "-1+2")


def main():
    books = {}
    for form in ("xlsx", "ods", "csv"):
        path = os.path.join(folder, "report." + form)
        if not os.path.exists(path):
            say.unchecked(where, form, "there is none")
            continue
        copy = os.path.join(scratch, "%s-%s.%s" % (where, form, form))
        shutil.copy(path, copy)
        flat, _, why = office.convert(copy, "fods", scratch, 60)
        os.remove(copy)
        say.check(where, "%s opens in LibreOffice" % form, flat is not None, why)
        if flat:
            books[form] = read(flat)
            os.remove(flat)
    for form, book in books.items():
        texts(form, book)
    if "xlsx" in books and "ods" in books:
        equal(books["xlsx"][0], books["ods"][0])
    if "xlsx" in books:
        meant(books["xlsx"][0])
    for form in ("xlsx", "ods"):
        back(form)


def read(path):
    """The cells of each sheet as they are shown, and those that are formulas."""
    sheets, formulas = {}, []
    for table in ET.parse(path).getroot().iter(TABLE + "table"):
        rows = []
        for row in table.iter(TABLE + "table-row"):
            cells = []
            for cell in row:
                if cell.get(TABLE + "formula"):
                    formulas.append("%s: %s" % (table.get(TABLE + "name"), cell.get(TABLE + "formula")))
                shown = "\n".join(line(p) for p in cell.findall(TEXT + "p"))
                cells += [shown] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 200 if shown else 1)
            while cells and not cells[-1]:
                cells.pop()
            rows += [cells] * (int(row.get(TABLE + "number-rows-repeated", "1")) if cells else 1)
        while rows and not rows[-1]:
            rows.pop()
        sheets[table.get(TABLE + "name")] = rows
    return sheets, formulas


def line(p):
    """The text of a paragraph, with the blanks that are elements."""
    out = p.text or ""
    for e in p:
        if e.tag == TEXT + "s":
            out += " " * int(e.get(TEXT + "c", "1"))
        elif e.tag == TEXT + "line-break":
            out += "\n"
        elif e.tag == TEXT + "tab":
            out += "\t"
        else:
            out += line(e)
        out += e.tail or ""
    return out


def texts(form, book):
    sheets, formulas = book
    say.check(where, "%s has no formula in LibreOffice" % form, not formulas, "%d, the first %s" % (len(formulas), formulas[:1]))
    if where.startswith("hostile"):
        shown = {c.lstrip("'") for rows in sheets.values() for r in rows for c in r}
        kept = [f for f in FORMULAS if any(c.startswith(f) for c in shown)]
        say.check(where, "%s shows =1+2 as it was typed" % form, "=1+2" in kept, "there is %s" % kept)


def equal(a, b):
    differ = ["the sheets %s and %s" % (list(a), list(b))] if list(a) != list(b) else []
    for name in a:
        for r, (x, y) in enumerate(zip(a[name], b.get(name, []))):
            if x != y:
                differ.append("%s row %d: %r and %r" % (name, r + 1, [c for c, d in zip(x, y) if c != d][:1], [d for c, d in zip(x, y) if c != d][:1]))
        if len(a[name]) != len(b.get(name, [])):
            differ.append("%s: %d and %d rows" % (name, len(a[name]), len(b.get(name, []))))
    say.check(where, "xlsx and ods show the same in LibreOffice (%d sheets)" % len(a), not differ, "%d differences: %s" % (len(differ), "; ".join(differ[:3])))


def meant(sheets):
    """Every text of the workbook is shown: LibreOffice reads what stands in the file, and no more."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    z = zipfile.ZipFile(os.path.join(folder, "report.xlsx"))
    names = [s.get("name") for s in ET.fromstring(z.read("xl/workbook.xml")).iter(main + "sheet")]
    lost = []
    for n, name in enumerate(names):
        root = ET.fromstring(z.read("xl/worksheets/sheet%d.xml" % (n + 1)))
        held = ["".join(t.text or "" for t in s.iter(main + "t")) for s in root.iter(main + "is")]
        shown = {c for r in sheets.get(name, []) for c in r}
        lost += ["%s: %r" % (name, text[:80]) for text in held if text.strip() and text.strip("\n") not in shown and text.rstrip() not in {c.rstrip() for c in shown}]
    say.check(where, "xlsx: LibreOffice shows every text of it", not lost, "%d are lost: %s" % (len(lost), "; ".join(lost[:3])))


def back(form):
    """Every table is imported from the workbook into the same plan without entries, which is then exported: the cells are those of before."""
    path = os.path.join(folder, "report." + form)
    if not os.path.exists(path) or not os.path.exists(empty):
        say.unchecked(where, "%s imported back" % form, "there is no workbook, or no plan to import it into")
        return
    again = os.path.join(scratch, "again.db")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(again + end):
            os.remove(again + end)
    shutil.copy(empty, again)
    was, refused = cells(os.path.join(folder, "report.json")), []
    for n, key in enumerate(was):
        said = run("--db", again, "table", "import", key, path, "--sheet", "Table_%d" % (n + 1))
        if said.returncode != 0:
            refused.append("%s: %s" % (key, said.stderr))
    report = os.path.join(scratch, "again.json")
    run("--db", again, "export", "--format", "json", "--edition", where.rsplit("-", 1)[1], "-o", report, "--force")
    has = cells(report)
    differ = ["%s, row %d: %s, was %s" % (key, r + 1, has.get(key, {})[r] if r < len(has.get(key, [])) else None, row)
              for key in was for r, row in enumerate(was[key]) if r >= len(has.get(key, [])) or has[key][r] != row]
    say.check(where, "%s imported back into the program is equal (%d tables)" % (form, len(was)), not differ and not refused,
              "; ".join((refused + differ)[:3]))


def run(*args):
    return subprocess.run([program, *args], capture_output=True, text=True, check=False)


def cells(report):
    """The rows of every table as labels and cells."""
    with open(report, encoding="utf-8") as f:
        tables = json.load(f)["tables"]
    return {t["key"]: [[r["label"]] + [c.get("value") or c["shown"] for c in r["cells"]] for r in t["rows"]] for t in tables}


main()
