// Package ods writes a workbook as an OpenDocument spreadsheet (ISO/IEC 26300): what package xlsx writes, for those who work with
// LibreOffice or any other program. The same workbook gives the same bytes.
package ods

import (
	"archive/zip"
	"bufio"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"

	"ppbtui/internal/report/sheets"
)

// mime is what the file is. It stands first in it and is not packed, for programs that look at the first bytes.
const mime = "application/vnd.oasis.opendocument.spreadsheet"

// Write writes a workbook.
func Write(w io.Writer, b *sheets.Book) error {
	z := zip.NewWriter(w)
	first, err := z.CreateRaw(&zip.FileHeader{ // with its size before it, not behind
		Name: "mimetype", Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte(mime)),
		CompressedSize64: uint64(len(mime)), UncompressedSize64: uint64(len(mime)),
	})
	if err != nil {
		return err
	}
	if _, err := io.WriteString(first, mime); err != nil {
		return err
	}
	for _, part := range []struct {
		name  string
		write func(*writer)
	}{
		{"META-INF/manifest.xml", (*writer).manifest}, {"content.xml", (*writer).content}, {"meta.xml", (*writer).meta},
		{"settings.xml", (*writer).settings}, {"styles.xml", (*writer).styles},
	} {
		to, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate})
		if err != nil {
			return err
		}
		out := &writer{Writer: bufio.NewWriter(to), book: b}
		out.say(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
		part.write(out)
		if err := out.Flush(); err != nil {
			return fmt.Errorf("%s cannot be written: %w", part.name, err)
		}
	}
	return z.Close()
}

// writer writes one part. What goes wrong is kept by the buffer until the end.
type writer struct {
	*bufio.Writer
	book  *sheets.Book
	cells []sheets.Cell
}

func (w *writer) say(texts ...string) {
	for _, s := range texts {
		w.WriteString(s)
	}
}

// content writes the sheets.
func (w *writer) content() {
	w.say(`<office:document-content `, spaces, ` office:version="1.3">`)
	w.automatic()
	w.say(`<office:body><office:spreadsheet>`)
	for i := range w.book.Sheets {
		w.sheet(&w.book.Sheets[i])
	}
	w.ranges()
	w.say(`</office:spreadsheet></office:body></office:document-content>`)
}

// sheet writes one sheet: its title, its lines, and its table with a row of headings.
func (w *writer) sheet(s *sheets.Sheet) {
	w.say(`<table:table table:name="`, escaped(s.Name), `" table:style-name="sheet">`)
	if len(s.Columns) == 0 {
		w.column(sheets.Page)
	}
	for _, c := range s.Columns {
		w.column(c.Width)
	}
	w.row(func() { w.words(s.Title, "title") })
	style := "line"
	if len(s.Columns) == 0 {
		style = "text" // wrapped: nothing stands beside it
	}
	for _, line := range s.Lines {
		w.row(func() { w.words(line, style) })
	}
	if len(s.Columns) > 0 {
		w.say(`<table:table-header-rows>`)
		w.row(func() {
			for _, c := range s.Columns {
				w.words(c.Head, "head")
			}
		})
		w.say(`</table:table-header-rows>`)
		for i := range s.Rows {
			w.cells = s.Row(i, w.cells[:0])
			w.row(func() {
				for c := range w.cells {
					w.cell(&w.cells[c])
				}
			})
		}
	}
	w.say("</table:table>\n")
}

// column is a column of a width, which is a style for itself.
func (w *writer) column(width int) {
	w.say(`<table:table-column table:style-name="`, widthName(width), `" table:default-cell-style-name="Default"/>`)
}

func widthName(width int) string { return "w" + strconv.Itoa(width) }

func (w *writer) row(cells func()) {
	w.say(`<table:table-row table:style-name="row">`)
	cells()
	w.say(`</table:table-row>`)
}

// ranges mark the tables up, with a name for each.
func (w *writer) ranges() {
	w.say(`<table:database-ranges>`)
	for i := range w.book.Sheets {
		s := &w.book.Sheets[i]
		if len(s.Columns) == 0 {
			continue
		}
		sheet := "'" + strings.ReplaceAll(s.Name, "'", "''") + "'"
		w.say(`<table:database-range table:name="`, escaped(s.Table), `" table:target-range-address="`, escaped(sheet), `.A`, strconv.Itoa(s.Head()),
			`:`, escaped(sheet), `.`, columnName(len(s.Columns)), strconv.Itoa(s.Last()), `" table:display-filter-buttons="`,
			strconv.FormatBool(w.book.Working), `"/>`)
	}
	w.say(`</table:database-ranges>`)
}

// columnName is the name of a column, counted from 1: 28 is AB.
func columnName(n int) string {
	name := ""
	for ; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}
