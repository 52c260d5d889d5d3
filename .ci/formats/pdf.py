#!/usr/bin/env python3
"""Checks a PDF by qpdf and poppler: pdf.py FOLDER

It is whole and tagged, says its title and language, has its fonts in it, and reads in the order of its structure."""
import os
import re
import subprocess
import sys
from collections import Counter
import say

folder = sys.argv[1]
where = os.path.basename(folder)
path = os.path.join(folder, "report.pdf")
MOST_PAGES = {"a-public": 24, "b-public": 16}


def out(*command):
    return subprocess.run(command, capture_output=True, check=False).stdout.decode("utf-8", "replace")


def main():
    if not os.path.exists(path):
        say.unchecked(where, "pdf", "there is none")
        return
    said = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    say.check(where, "pdf: qpdf --check", said.returncode == 0, said.stdout + said.stderr)
    info = dict(re.findall(r"^(\w[^:]*):\s+(.*)$", out("pdfinfo", path), re.M))
    say.check(where, "pdf is tagged", info.get("Tagged") == "yes", info.get("Tagged"))
    say.check(where, "pdf has a title", bool(info.get("Title")))
    say.check(where, "pdf has no script", info.get("JavaScript") == "no", info.get("JavaScript"))
    if where in MOST_PAGES:
        say.check(where, "pdf has at most %d pages" % MOST_PAGES[where], int(info["Pages"]) <= MOST_PAGES[where], info["Pages"])
    fonts = [line for line in out("pdffonts", path).splitlines()[2:] if line.strip()]
    loose = [line for line in fonts if not re.search(r"\byes +(yes|no) +(yes|no) +\d+ +\d+$", line)]
    say.check(where, "pdf has its fonts in it (%d)" % len(fonts), fonts and not loose, loose)
    unknown = [line for line in fonts if not re.search(r"yes +\d+ +\d+$", line)]
    say.check(where, "pdf: every font says its letters", not unknown, unknown)
    objects = out("qpdf", "--qdf", "--object-streams=disable", path, "-")
    lang = re.search(r"/Lang *(\([^)]*\)|<[0-9a-f]*>)", objects)
    say.check(where, "pdf says its language", bool(lang) and ("en-GB" in lang[1] or "656e2d4742" in lang[1] or "0065006e002d00470042" in lang[1].lower()), lang and lang[1])
    told = out("pdfinfo", "-struct-text", path)
    structure(objects, told.splitlines())
    order(told)


def structure(objects, tree):
    levels = [int(m[1]) for m in (re.match(r" *H(\d)\b", line) for line in tree) if m]
    jumps = [(a, b) for a, b in zip([0] + levels, levels) if b > a + 1]
    say.check(where, "pdf has headings that nest (%d)" % len(levels), len(levels) > 3 and not jumps, "jumps %s" % jumps[:5])
    tree = [line for line in tree if not line.lstrip().startswith('"')]
    kinds = [(len(line) - len(line.lstrip()), re.match(r"\w*", line.strip())[0]) for line in tree if line.strip()]
    bare = tables = 0
    for n, (depth, kind) in enumerate(kinds):
        if kind == "Table":
            tables += 1
            inside = []
            for d, k in kinds[n + 1:]:
                if d <= depth:
                    break
                inside.append(k)
            bare += "TH" not in inside
    say.check(where, "pdf: every table has header cells (%d)" % tables, tables > 0 and not bare, "%d have none" % bare)
    elements = [o for o in re.split(r"\nendobj", objects) if re.search(r"/S */\w+", o)]
    scopes = [o for o in elements if re.search(r"/S */TH\b", o)]
    silent = [o for o in scopes if "/Scope" not in o]
    say.check(where, "pdf: every header cell has a scope (%d)" % len(scopes), scopes and not silent, "%d have none" % len(silent))
    figures = [o for o in elements if re.search(r"/S */Figure\b", o)]
    mute = [o for o in figures if not re.search(r"/Alt *[(<]", o)]
    say.check(where, "pdf: every figure has its words (%d)" % len(figures), not mute, "%d have none" % len(mute))
    for want in ("/MarkInfo", "/ParentTree", "/DisplayDocTitle true"):
        say.check(where, "pdf has %s" % want.strip("/"), want in objects)


def order(told):
    """The structure has all words of the pages, and its headings stand on the pages in its order."""
    read = "".join(re.findall(r"\w", "".join(re.findall(r'(?m)^ *"(.*)"$', told))))
    seen = Counter(re.findall(r"\w{3,}", out("pdftotext", "-raw", path, "-")))
    # What stands in margins is on every page and in no structure; a long word is parted at the end of a line, so spaces do not count; and
    # what is written from right to left comes out of pdftotext the other way round.
    lost = [w for w, n in seen.items() if w not in read and w[::-1] not in read and n < pages() and not re.fullmatch(r"\d{1,3}", w)]
    say.check(where, "pdf: the structure has the words of the pages (%d)" % len(seen), len(lost) <= len(seen) // 50, "%d are not in it: %s" % (len(lost), lost[:8]))
    heads = [" ".join(h.split()) for h in re.findall(r'(?m)^ *H\d[^\n]*\n +"(.*)"', told)]
    on, at, astray = [" ".join(page.split()) for page in out("pdftotext", path, "-").split("\f")], 0, []
    for head in heads:  # of a page pdftotext guesses the order; that of pages it knows
        found = next((n for n in range(at, len(on)) if head[:60] in on[n]), None)
        at, astray = (at, astray + [head[:60]]) if found is None else (found, astray)
    say.check(where, "pdf: headings stand on the pages in the order of the structure (%d)" % len(heads), heads and len(astray) <= len(heads) // 20, astray[:4])


def pages():
    return int(re.search(r"Pages: +(\d+)", out("pdfinfo", path))[1])


main()
