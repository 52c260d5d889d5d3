// Package docx prints a document as a Word file that a clerk edits and a screen reader reads: real headings and lists, tables whose
// header rows repeat and whose rows stay whole, drawings with their words, a language, and a title.
//
// It is OOXML as ISO 29500 has it (transitional), and the group of shapes of Word 2010, which a program that does not know it replaces
// by the words. Nothing in it is dated, so the same document gives the same bytes.
package docx

import (
	"archive/zip"
	"bufio"
	_ "embed"
	"io"
	"strings"
	"time"

	"ppbtui/internal/livery"
	"ppbtui/internal/report/doc"
)

//go:embed styles.xml
var styles string

//go:embed numbering.xml
var numbering string

// epoch is the first day that a zip can name. Word has no use for it, and some programs refuse a file with a day that is none.
var epoch = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// Write prints d with styles that look as those of a template; nil: as our own. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Document, template *livery.Template) error {
	styled := styles
	if template != nil {
		var err error
		if styled, err = template.Restyle(styles); err != nil {
			return err
		}
	}
	z := zip.NewWriter(w)
	for _, part := range []struct {
		name  string
		write func(*xmlWriter)
	}{
		{"[Content_Types].xml", func(x *xmlWriter) { contentTypes(x, d.Crest != nil) }},
		{"_rels/.rels", packageRels},
		{"docProps/core.xml", func(x *xmlWriter) { core(x, d) }},
		{"docProps/app.xml", app},
		{"word/document.xml", func(x *xmlWriter) { body(x, d) }},
		{"word/_rels/document.xml.rels", func(x *xmlWriter) { documentRels(x, d.Crest != nil) }},
		{"word/styles.xml", func(x *xmlWriter) { look(x, styled, d.Lang) }},
		{"word/numbering.xml", func(x *xmlWriter) { x.put(numbering) }},
		{"word/settings.xml", func(x *xmlWriter) { settings(x, d.Lang) }},
		{"word/header.xml", func(x *xmlWriter) { header(x, d.Watermark) }},
		{"word/footer-portrait.xml", func(x *xmlWriter) { footer(x, d.Marking, portrait) }},
		{"word/footer-landscape.xml", func(x *xmlWriter) { footer(x, d.Marking, landscape) }},
	} {
		to, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: epoch})
		if err != nil {
			return err
		}
		out := &xmlWriter{Writer: bufio.NewWriterSize(to, 1<<15)}
		out.put(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, "\n")
		part.write(out)
		if err := out.Flush(); err != nil {
			return err
		}
	}
	if d.Crest != nil {
		to, err := z.CreateHeader(&zip.FileHeader{Name: "word/" + crestFile, Method: zip.Store, Modified: epoch})
		if err == nil {
			_, err = to.Write(d.Crest.PNG)
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

// look is the styles, in the language of the document.
func look(x *xmlWriter, styles, lang string) {
	before, after, _ := strings.Cut(styles, "en-GB")
	x.put(before)
	x.text(lang)
	x.put(after)
}
