#!/usr/bin/env python3
"""Checks what is text: text.py FOLDER

CSV by RFC 4180, JSON by its parser, and no character that moves a cursor, hides or turns others round in any of them."""
import csv
import json
import os
import re
import sys
import say

folder = sys.argv[1]
where = os.path.basename(folder)
# Controls but line ends and tabs, what draws nothing, what turns the order round, and what is no character.
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")
FORMULA = re.compile(r"^[=+@\t\r]|^-(?![\d.])")


def main():
    for name in sorted(os.listdir(folder)):
        form = name.rsplit(".", 1)[-1]
        path = os.path.join(folder, name)
        if form not in ("html", "csv", "csv-raw", "json", "md", "text"):
            continue
        with open(path, "rb") as f:
            data = f.read()
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as e:
            say.check(where, "%s is UTF-8" % form, False, e)
            continue
        found = [m for m in HIDDEN.finditer(text) if m.start()]  # a mark of the byte order may stand first
        say.check(where, "%s has no hidden character" % form, not found, ["%r at %d" % (m[0], m.start()) for m in found[:5]])
        if not where.startswith("hostile"):  # there it stands where something was taken out of a number
            say.check(where, "%s has no broken character" % form, "\ufffd" not in text)
        if form.startswith("csv"):
            rows_of(form, data)
        elif form == "json":
            say.check(where, "json is read", bool(json.loads(text)))
        elif form in ("md", "text"):
            wide = [l for l in text.splitlines() if len(l) > 80 and " " in l.strip() and not re.search(r"\S{60,}|^\||^#", l)]
            say.check(where, "%s has lines of 80 columns" % form, not wide, "%d are longer: %r" % (len(wide), wide[:2]))


def rows_of(form, data):
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
    say.check(where, "%s has as many cells in every row (%d rows)" % (form, len(rows)), len({len(r) for r in rows}) == 1, {len(r) for r in rows})
    if form == "csv":
        live = [c for r in rows for c in r if FORMULA.match(c) and not re.fullmatch(r"[+-]?[\d.]+", c)]
        say.check(where, "csv has no cell that a spreadsheet takes for a formula", not live, live[:5])


main()
