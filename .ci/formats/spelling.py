#!/usr/bin/env python3
"""Looks up every word that the program itself writes into a workbook: spelling.py FOLDER

Those are the notes, the lines under titles, and the headings of all worksheets but those of the council's own tables."""
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
import say

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
folder = sys.argv[1]
where = os.path.basename(folder)
path = os.path.join(folder, "report.xlsx")
NAMES = {"ppbtui"}


def main():
    if not os.path.exists(path) or not shutil.which("hunspell"):
        say.unchecked(where, "xlsx: spelling", "there is no workbook, or no hunspell")
        return
    z = zipfile.ZipFile(path)
    names = [s.get("name") for s in ET.fromstring(z.read("xl/workbook.xml")).iter(MAIN + "sheet")]
    texts = []
    for n, name in enumerate(names):
        rows = [[text(c) for c in row] for row in ET.fromstring(z.read("xl/worksheets/sheet%d.xml" % (n + 1))).iter(MAIN + "row")]
        table = next((i for i, row in enumerate(rows) if len(row) > 1), len(rows))
        texts += [cell for row in rows[1:2] for cell in row] if name != "Cover" else []
        if not name.startswith("Table_"):
            texts += rows[table] if table < len(rows) else []
        if name == "Notes":
            texts += [row[-1] for row in rows[table + 1:]]
    words = sorted({w.strip("'") for t in texts for w in re.findall(r"[A-Za-z']+", t)})
    said = subprocess.run(["hunspell", "-d", "en_GB", "-l"], input="\n".join(words), capture_output=True, text=True, check=True)
    unknown = [w for w in said.stdout.split() if w not in NAMES]
    say.check(where, "xlsx: the program's own %d words are in the dictionary" % len(words), len(words) > 50 and not unknown, ", ".join(unknown))


def text(cell):
    return "".join(t.text or "" for t in cell.iter(MAIN + "t"))


main()
