#!/usr/bin/env python3
"""Checks a Word file: docx.py FOLDER SCRATCH SCHEMAS

It is valid against ISO 29500's transitional schemas, LibreOffice opens it, and it has what a screen reader goes by."""
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
import office
import say

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SCHEMA = {
    "word/": "ISO-IEC29500-4_2016/wml.xsd", "docProps/app.xml": "ISO-IEC29500-4_2016/shared-documentPropertiesExtended.xsd",
    "[Content_Types].xml": "ecma/fourth-edition/opc-contentTypes.xsd",
    "_rels/": "ecma/fourth-edition/opc-relationships.xsd", "word/_rels/": "ecma/fourth-edition/opc-relationships.xsd",
}
folder, scratch, schemas = sys.argv[1:]
where = os.path.basename(folder)
path = os.path.join(folder, "report.docx")


def main():
    if not os.path.exists(path):
        say.unchecked(where, "docx", "there is none")
        return
    parts = {i.filename: zipfile.ZipFile(path).read(i) for i in zipfile.ZipFile(path).infolist() if i.file_size}
    for name, data in parts.items():
        schema = next((SCHEMA[p] for p in sorted(SCHEMA, key=len, reverse=True) if name.startswith(p)), None)
        if schema and name.endswith((".xml", ".rels")):
            valid(name, data, schema)
    document = ET.fromstring(parts["word/document.xml"])
    described(ET.fromstring(parts["docProps/core.xml"]))
    says(document, ET.fromstring(parts["docProps/core.xml"]), parts)
    opens()


def as_read(root):
    """The markup as a program reads it that knows none of the extensions: of each choice its fallback."""
    for parent in list(root.iter()):
        for choice in parent.findall(MC + "AlternateContent"):
            at, fallback = list(parent).index(choice), choice.find(MC + "Fallback")
            parent.remove(choice)
            for n, inner in enumerate(fallback if fallback is not None else []):
                parent.insert(at + n, inner)
    return root


def valid(name, data, schema):
    part = os.path.join(scratch, "part.xml")
    ET.ElementTree(as_read(ET.fromstring(data))).write(part, encoding="UTF-8", xml_declaration=True)
    said = subprocess.run(
        ["xmllint", "--nonet", "--noout", "--schema", os.path.join(schemas, schema), part], capture_output=True, text=True, check=False,
    )
    if "failed to compile" in said.stderr:
        say.unchecked(where, "docx %s is valid" % name, said.stderr)
        return
    errors = [line for line in said.stderr.splitlines() if "error" in line]
    say.check(where, "docx %s is valid by %s" % (name, os.path.basename(schema)), said.returncode == 0, "%d errors: %s" % (len(errors), "; ".join(errors[:3])))


def described(core):
    """The schema of core.xml leads to others on the web; it asks for these elements in any order, and each once."""
    known = {"category", "contentStatus", "created", "creator", "description", "identifier", "keywords", "language", "lastModifiedBy",
             "lastPrinted", "modified", "revision", "subject", "title", "version"}
    names = [e.tag.split("}")[1] for e in core]
    say.check(where, "docx docProps/core.xml has what it may have", set(names) <= known and len(set(names)) == len(names), names)


def says(document, core, parts):
    title = core.findtext("{http://purl.org/dc/elements/1.1/}title")
    say.check(where, "docx has a title", bool(title))
    lang = core.findtext("{http://purl.org/dc/elements/1.1/}language")
    styles = ET.fromstring(parts["word/styles.xml"])
    default = styles.find("%sdocDefaults/%srPrDefault/%srPr/%slang" % (W, W, W, W))
    say.check(where, "docx says its language", lang == "en-GB" and default is not None and default.get(W + "val") == "en-GB", "%s, %s" % (lang, default))
    levels = [int(s.get(W + "val")[7:]) for s in document.iter(W + "pStyle") if re.fullmatch(r"Heading\d", s.get(W + "val"))]
    jumps = [i for i, (a, b) in enumerate(zip([0] + levels, levels)) if b > a + 1]
    say.check(where, "docx has headings that nest (%d)" % len(levels), len(levels) > 3 and not jumps, "jumps at %s of %s" % (jumps, levels))
    tables = list(document.iter(W + "tbl"))
    heads = [t for t in tables if t.find("%str/%strPr/%stblHeader" % (W, W, W)) is not None]
    named = [t for t in tables if t.find("%stblPr/%stblCaption" % (W, W)) is not None]
    say.check(where, "docx repeats the header row of every table (%d)" % len(tables), len(heads) == len(tables), "%d do" % len(heads))
    say.note(where, "docx: %d of %d tables have a title of their own, the others stand in a text or a row" % (len(named), len(tables)))
    drawings = list(document.iter(DRAWING + "docPr"))
    silent = [d.get("name") for d in drawings if not d.get("descr")]
    say.check(where, "docx tells every drawing in words (%d)" % len(drawings), not silent, "not %s" % silent[:5])
    footers = "".join(parts[n].decode() for n in parts if n.startswith("word/footer"))
    say.check(where, "docx counts pages", " PAGE " in footers and " NUMPAGES " in footers)


def opens():
    pdf, took, why = office.convert(path, "pdf", scratch, 60)
    say.check(where, "docx opens in LibreOffice within 60 s of a processor (%.0f s)" % took, pdf is not None, why)
    if pdf:
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=False).stdout
        pages = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=False).stdout
        count = re.search(r"Pages:\s+(\d+)", pages)
        whole = "".join(t.text or "" for t in ET.fromstring(zipfile.ZipFile(path).read("word/document.xml")).iter(W + "t"))
        last = re.sub(r"\W", "", whole)[-20:]
        say.check(where, "docx is whole in LibreOffice (%s pages)" % (count and count[1]), last in re.sub(r"\W", "", text), "its last words %r are not there" % last)
        os.remove(pdf)


main()
