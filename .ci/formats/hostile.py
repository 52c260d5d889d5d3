#!/usr/bin/env python3
"""Makes a quarter with hostile text in every field that can be typed or imported: hostile.py PPBTUI PLAN DATABASE

PLAN is a folder that `ppbtui export --format plan` wrote. Every cell of running text in it gets hostile text behind its own,
is imported into a new database, and what only people type is typed. What the program refuses is said, and left out."""
import csv
import os
import subprocess
import sys
import say

RUNS = "<script>document.title='RAN'</script><img src=x onerror=\"document.title='RAN'\"><a href=\"javascript:document.title='RAN'\">x</a>"
KINDS = {
    "everything short": "\x1b[31mred\x1b]0;title\x07\x08\ufffe\u202e\u2066\u200f\u200b ]]> &amp; <!-- --> " + RUNS +
    " <w:p/> \"quoted\" 'so' {{.}} {{template \"x\"}} %!s(int=1) %n%s ${} `x` {\\rtf1\\ansi \\b x} \\input{} (x) Tj ET "
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1ec\U0001f1e7 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587 e" + "\u0301" * 60,
    "20,000 characters": "x" * 20000,
    "a formula": "=1+2",
    "20,000 characters in words": "word \u202e]]> <b> " * 1333,
    "other formulas": "=HYPERLINK(\"http://localhost/\",\"x\")",
    "a command": "+cmd|' /C calc'!A0",
    "at": "@SUM(1+2)",
    "a minus": "-1+2",
    "marks of Markdown": "# x\n| a | b |\n|---|---|\n| 1 | 2 |\n[x](javascript:x) <b> **x** 1. x \\ ` ~~~",
}

# The columns of running text. Codes, refs, logins, numbers, days and words from a list are not among them: import refuses what is none.
TEXT = {
    "plan": ["council", "title"], "officers": ["name", "post"], "objectives": ["title", "department"], "sections": ["title"],
    "texts": ["title", "text"], "tables": ["title", "note"], "columns": ["label", "group"], "measures": ["title", "definition", "source"],
    "parts": ["label"], "targets": ["raw", "reason", "approved_by"], "figures": ["source", "note", "raw"], "milestones": ["title", "source"],
}

# The most characters that import takes of a column; what is typed may have as many as a text. Only texts have lines.
MOST = {"note": 4000, "definition": 4000, "reason": 4000, "text": 20000}
LINE = 500


def main():
    program, plan, database = sys.argv[1:]
    folder = database + ".plan"
    subprocess.run(["cp", "-R", plan, folder], check=True)
    fields = sum(spoil(os.path.join(folder, name + ".csv"), columns) for name, columns in TEXT.items())
    for name in sorted(os.listdir(os.path.join(folder, "tables"))):
        fields += spoil(os.path.join(folder, "tables", name), ["label"])
    run(program, database, "init")
    said = run(program, database, "import", folder)
    say.check("hostile", "a plan with hostile text in %d columns is imported" % fields, said.returncode == 0, said.stderr[:2000])
    refused(program, database, folder)
    if said.returncode == 0:
        typed(program, database, folder)


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as f:
        return list(csv.DictReader(f))


def spoil(path, columns):
    """Puts another kind of hostile text into each row of some columns; gives how many columns it found."""
    if not os.path.exists(path):
        return 0
    table = rows(path)
    if not table:
        return 0
    kinds, found = list(KINDS.values()), [c for c in columns if c in table[0]]
    for n, column in enumerate(found):
        for i, row in enumerate(table):
            row[column] = mixed(row[column], kinds[(i + n) % len(kinds)], column)
    with open(path, "w", newline="", encoding="utf-8") as f:
        out = csv.DictWriter(f, table[0].keys())
        out.writeheader()
        out.writerows(table)
    return len(found)


def mixed(own, hostile, column):
    """A formula stands alone, or it would be none."""
    most = MOST.get(column, LINE)
    if hostile[0] in "=+-@":
        return hostile
    text = (own[:100] + " " + hostile).strip()
    return text[:most] if column == "text" else text.replace("\n", " ")[: most - 1] + "z"  # a label may not end in a blank


def refused(program, database, folder):
    """What is no text at all is refused as a whole, with the place where it stands."""
    for what, of in {"broken UTF-8": b"\xff\xfe\xc3", "NUL": b"a\x00b"}.items():
        bad = folder + "." + what.replace(" ", "-")
        subprocess.run(["cp", "-R", folder, bad], check=True)
        path = os.path.join(bad, "plan.csv")
        with open(path, "rb") as f:
            head, row = f.read().split(b"\n", 1)
        with open(path, "wb") as f:
            f.write(head + b"\n" + of + row)
        said = run(program, database, "import", "--dry-run", bad)
        say.check("hostile", "import of %s is refused or cleaned" % what, said.returncode == 0 or "plan.csv" in said.stderr, said.stderr[:300])


def typed(program, database, folder):
    """What only people type: commentary, notes, reasons, proposals, what members asked for, questions."""
    kinds, refused, done = list(KINDS.values()), {}, 0
    officers = rows(os.path.join(folder, "officers.csv"))
    lead = next(r["login"] for r in officers if r["role"] == "lead")
    owner = next(r["login"] for r in officers if r["role"] in ("", "officer"))
    measures = keys(folder, "measures")
    lines = []  # what is typed, and what comes on standard input, which may be no text at all
    for i, key in enumerate(keys(folder, "measures", "milestones")):
        text = kinds[i % len(kinds)]
        lines.append((["set", key, "--commentary", "-"], text.encode() + b" \x00\x08"))
        if i % 4 == 0 and key in measures:
            lines.append((["set", key, "--rag", "amber", "--reason", text[:LINE]], b""))
        if i % 4 == 1 and key in measures:
            lines.append((["set", key, "--none", "not_available", "--qualifier", text[:LINE]], b""))
        if i % 9 == 2:
            lines.append((["ask", "--as", lead, key, "-"], text[:4000].encode()))
        if i % 9 == 3:
            lines.append((["exempt", key, "--why", text[:4000]], b""))
        if i % 9 == 4:
            lines.append((["action", "add", "-", "--as", lead, "--meeting", "2023-09-11", "--owner", owner, "--due", "2023-11-30", "--item", key],
                          text[:4000].encode()))
    for i, key in enumerate(keys(folder, "texts")):
        lines.append((["set", key, "--text", "-"], kinds[i % len(kinds)].encode()))
        lines.append((["set", key, "--title", kinds[(i + 1) % len(kinds)][:LINE]], b""))
    said = run(program, database, "set", measures[0], "--commentary", "-", stdin=b"a \xff\xfe\xc3 b")
    say.check("hostile", "broken UTF-8 that is typed is refused", said.returncode != 0 and "UTF-8" in said.stderr, said.stderr)
    for args, stdin in lines:
        said = run(program, database, *args, stdin=stdin)
        if said.returncode == 0:
            done += 1
        else:
            flag = next((a for a in args if a.startswith("--") and a != "--as"), "")
            refused.setdefault((args[0] + " " + flag).strip(), []).append(said.stderr)
    say.check("hostile", "hostile text can be typed (%d lines of %d)" % (done, len(lines)), done > len(lines) * 3 // 4, "%d were refused" % (len(lines) - done))
    for of, why in refused.items():
        say.note("hostile", "%s refused %d of them, the first: %s" % (of, len(why), why[0][:200]))


def keys(folder, *names):
    """The keys of items; of those whose ref stands twice, the file counts."""
    refs = [r.get("key") or r["ref"] for n in names for r in rows(os.path.join(folder, n + ".csv"))]
    return [r for r in refs if refs.count(r) == 1]


def run(program, database, *args, stdin=b""):
    said = subprocess.run([program, "--db", database, *args], input=stdin, capture_output=True, check=False)
    said.stdout, said.stderr = said.stdout.decode("utf-8", "replace"), said.stderr.decode("utf-8", "replace")
    return said


main()
