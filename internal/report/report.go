// Package report is what a quarter is exported as: the quarterly performance report as HTML, Word, PDF, Markdown and plain text, and the
// quarter as a workbook and as data in CSV, JSON and a data package.
//
// The input is a book, which is a snapshot, and the time printed on it. Nothing here sees the database or reads a clock,
// and nothing here decides: colours, arrows and their reasons are the domain's. The same input gives the same bytes, and a quarter that is signed off
// gives them at whatever time.
//
// The report goes by the sections that the plan lists, see ppb.Book.Outline. Of a plan that lists none it is a priority based report
// without its texts: section 1 introduces, section 4 gives the performance by objective, section 6 explains symbols and names. A
// summary stands before them, and what members asked for behind section 4.
package report

import (
	"cmp"
	"fmt"
	"io"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/docx"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/ods"
	"ppbtui/internal/report/pack"
	"ppbtui/internal/report/pdf"
	"ppbtui/internal/report/sheets"
	"ppbtui/internal/report/text"
	"ppbtui/internal/report/xlsx"
)

// Format is one way to export a quarter.
type Format struct {
	Name  string // of --format
	Says  string // what it is and what it is for, a sentence without a full stop
	Write func(w io.Writer, b *ppb.Book, now time.Time) error
	Holds int64 // it has the files that are attached in it, of so many bytes at the most; see ppb.Book.WithFiles

	Crest    bool // it has the crest of the plan in it
	Template bool // it takes the styles of the plan's Word template

	Binary bool   // it is no text, and no sight for a terminal
	Ext    string // of a kept file; empty: its name
}

// Ending is the ending of a kept file, without a dot before it: "html", "raw.csv".
func (f Format) Ending() string { return cmp.Or(f.Ext, f.Name) }

// Formats are all there are, in the order in which they are offered. A new one is a line here; whoever lists, tests or
// serves formats asks for them.
func Formats() []Format {
	return []Format{
		{
			Name: "html", Write: HTML, Holds: 1 << 20, Crest: true,
			Says: "the report as a page to read and to print, ratings in words: any web browser opens it",
		},
		{
			Name: "docx", Write: DOCX, Binary: true, Crest: true, Template: true,
			Says: "the report as a Word file to edit, with headings, tables and drawings; LibreOffice opens it too",
		},
		{
			Name: "pdf", Write: PDF, Binary: true, Crest: true,
			Says: "the report as a tagged PDF to print, to publish and to hear with a screen reader",
		},
		{
			Name: "xlsx", Write: XLSX, Binary: true,
			Says: "all of the quarter as an Excel workbook: measures, milestones, series, texts, and every table",
		},
		{Name: "ods", Says: "the same workbook as an OpenDocument spreadsheet, for LibreOffice and others", Write: ODS, Binary: true},
		{Name: "csv", Says: "a row for each measure and milestone, for a spreadsheet, in which none of it runs; no texts or tables", Write: CSV},
		{
			Name: "csv-raw", Ext: "raw.csv", Write: RawCSV,
			Says: "the same rows for programs, as typed: a spreadsheet may run what begins with = in them",
		},
		{Name: "json", Says: "all of the quarter as data, for programs", Write: JSON},
		{
			Name: "package", Ext: "package.zip", Write: Package, Binary: true,
			Says: "a data package for analysts: tidy CSV files, what each column is, and JSON with its schema",
		},
		{Name: "md", Says: "the report as text of 80 columns, for a mail or a screen reader; it is Markdown too", Write: Markdown},
		{Name: "text", Ext: "txt", Says: "the same as plain text, without any marks", Write: Text},
	}
}

// Files are the files of a book that the format has in it.
func (f Format) Files(b *ppb.Book) (out []ppb.File) {
	for _, is := range b.Files() {
		if is.Size <= f.Holds {
			out = append(out, is)
		}
	}
	livery := b.Plan.Livery
	livery.Crest = ppb.File{} // as it was given: what is printed is drawn
	if !f.Crest {
		livery.Drawn = ppb.File{}
	}
	if !f.Template {
		livery.Template = ppb.File{}
	}
	return append(out, livery.Files()...)
}

// Document is the report as a document, which every page-like format prints.
func Document(b *ppb.Book, now time.Time) *doc.Document { return build(b, now, data.Of) }

// HTML writes the report as one self-contained page.
func HTML(w io.Writer, b *ppb.Book, now time.Time) error { return html.Write(w, Document(b, now)) }

// DOCX writes the report as a Word file.
func DOCX(w io.Writer, b *ppb.Book, now time.Time) error {
	styles, err := template(b)
	if err != nil {
		return fmt.Errorf("the Word template of the plan %w", err)
	}
	return docx.Write(w, Document(b, now), styles)
}

// PDF writes the report as a PDF.
func PDF(w io.Writer, b *ppb.Book, now time.Time) error { return pdf.Write(w, Document(b, now)) }

// Markdown writes the report as text that reads well in 80 columns and is Markdown too.
func Markdown(w io.Writer, b *ppb.Book, now time.Time) error { return text.Write(w, Document(b, now)) }

// Text writes the report as plain text that reads well in 80 columns.
func Text(w io.Writer, b *ppb.Book, now time.Time) error { return text.WritePlain(w, Document(b, now)) }

// XLSX writes the quarter as an Excel workbook.
func XLSX(w io.Writer, b *ppb.Book, now time.Time) error { return xlsx.Write(w, workbook(b, now)) }

// ODS writes the same workbook as an OpenDocument spreadsheet.
func ODS(w io.Writer, b *ppb.Book, now time.Time) error { return ods.Write(w, workbook(b, now)) }

// workbook is the quarter as a workbook.
func workbook(b *ppb.Book, now time.Time) *sheets.Book {
	d := data.Quarter(b, now)
	return sheets.Of(&d, data.AllSeries(b), now)
}

// CSV writes one row a measure or milestone and none for texts and tables, safe to open in a spreadsheet. The time is not printed: its quarter_state column says "open" or "signed_off".
func CSV(w io.Writer, b *ppb.Book, now time.Time) error {
	return data.WriteCSV(w, data.Quarter(b, now))
}

// RawCSV writes the same rows for programs: nothing is done to a text that a spreadsheet would run.
func RawCSV(w io.Writer, b *ppb.Book, now time.Time) error {
	return data.WriteRawCSV(w, data.Quarter(b, now))
}

// JSON writes the quarter as data.Document. The time is not printed: its state is "open" or "signed_off".
func JSON(w io.Writer, b *ppb.Book, now time.Time) error {
	return data.WriteJSON(w, data.Quarter(b, now))
}

// Package writes the quarter as a data package, which is a zip. The time is not printed.
func Package(w io.Writer, b *ppb.Book, now time.Time) error {
	d := data.Quarter(b, now)
	return pack.Write(w, &d, data.AllSeries(b))
}
