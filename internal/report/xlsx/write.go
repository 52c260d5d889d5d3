// Package xlsx writes a workbook as an Excel workbook (ISO/IEC 29500): tables that are marked up and named, headings that are headings,
// and nothing that moves, hides or is told by colour alone. The same workbook gives the same bytes.
package xlsx

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"ppbtui/internal/report/sheets"
)

// first is the sheet that a new file has.
const first = "Sheet1"

// Write writes a workbook.
func Write(w io.Writer, b *sheets.Book) (err error) {
	f := excelize.NewFile()
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
	}()
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter { return &archive{to: w} })
	out := &writer{File: f, book: b}
	if err := out.style(); err != nil {
		return err
	}
	if err := out.describe(); err != nil {
		return err
	}
	for i := range b.Sheets {
		s := &b.Sheets[i]
		if i == 0 {
			err = f.SetSheetName(first, s.Name)
		} else {
			_, err = f.NewSheet(s.Name)
		}
		if err == nil {
			err = out.sheet(s)
		}
		if err != nil {
			return fmt.Errorf("the worksheet %s cannot be written: %w", s.Name, err)
		}
	}
	if err := out.tables(); err != nil {
		return err
	}
	return f.Write(io.Discard) // the archive writes where it is wanted: the library would hold it as a whole first
}

// writer is a workbook that is being written.
type writer struct {
	*excelize.File
	book *sheets.Book
	styles
	marked int // tables
	row    []any
	cells  []sheets.Cell
}

// describe says what the document is.
func (w *writer) describe() error {
	err := w.SetAppProps(&excelize.AppProperties{Application: "ppbtui"})
	if err != nil {
		return err
	}
	b := w.book
	return w.SetDocProps(&excelize.DocProperties{
		Title: b.Title, Subject: b.Subject, Creator: b.Creator, LastModifiedBy: b.Creator, Language: b.Lang, Created: b.Made, Modified: b.Made,
	})
}

// sheet writes one worksheet from its top to its end. What belongs to the whole sheet has to be there before its end is written.
func (w *writer) sheet(s *sheets.Sheet) error {
	landscape, one, free, fit := "landscape", 1, 0, true
	if err := w.SetSheetProps(s.Name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	if err := w.SetPageLayout(s.Name, &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &one, FitToHeight: &free}); err != nil {
		return err
	}
	out, err := w.NewStreamWriter(s.Name)
	if err != nil {
		return err
	}
	if err := w.arrange(out, s); err != nil {
		return err
	}
	if err := out.SetRow("A1", []any{excelize.Cell{StyleID: w.title, Value: s.Title}}, excelize.RowOpts{Height: 24}); err != nil {
		return err
	}
	for i, line := range s.Lines {
		style, row := w.line, excelize.RowOpts{}
		if len(s.Columns) == 0 {
			style, row.Height = w.long, high(sheets.Height([]sheets.Column{{Width: sheets.Page}}, []sheets.Cell{{Text: line}}))
		}
		if err := out.SetRow("A"+strconv.Itoa(i+2), []any{excelize.Cell{StyleID: style, Value: line}}, row); err != nil {
			return err
		}
	}
	if len(s.Columns) > 0 {
		if err := w.table(out, s); err != nil {
			return err
		}
	}
	return out.Flush()
}

// arrange sets how wide columns are and, in the working edition, that headings stay in sight.
func (w *writer) arrange(out *excelize.StreamWriter, s *sheets.Sheet) error {
	if len(s.Columns) == 0 {
		return out.SetColWidth(1, 1, sheets.Page)
	}
	for i, c := range s.Columns {
		if err := out.SetColWidth(i+1, i+1, wide(c.Width)); err != nil {
			return err
		}
	}
	if !w.book.Working {
		return nil
	}
	below := "A" + strconv.Itoa(s.Head()+1)
	return out.SetPanes(&excelize.Panes{
		Freeze: true, YSplit: s.Head(), TopLeftCell: below, ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: "A1", ActiveCell: "A1"}, {SQRef: below, ActiveCell: below, Pane: "bottomLeft"}},
	})
}

// table writes the headings and the rows, and marks them up as a table.
func (w *writer) table(out *excelize.StreamWriter, s *sheets.Sheet) error {
	w.row, w.cells = w.row[:0], w.cells[:0]
	for _, c := range s.Columns {
		w.row = append(w.row, excelize.Cell{StyleID: w.head, Value: c.Head})
		w.cells = append(w.cells, sheets.Cell{Text: c.Head})
	}
	if err := out.SetRow("A"+strconv.Itoa(s.Head()), w.row, excelize.RowOpts{Height: high(sheets.Height(s.Columns, w.cells))}); err != nil {
		return err
	}
	for i := range s.Rows {
		w.row, w.cells = w.row[:0], s.Row(i, w.cells[:0])
		row := s.Head() + 1 + i
		for c := range w.cells {
			w.row = append(w.row, w.cell(&w.cells[c]))
			if is := &w.cells[c]; is.Kind == sheets.Link {
				at, err := excelize.CoordinatesToCellName(c+1, row)
				if err != nil {
					return err
				}
				if err := w.SetCellHyperLink(s.Name, at, "'"+strings.ReplaceAll(is.Text, "'", "''")+"'!A1", "Location"); err != nil {
					return err
				}
			}
		}
		if err := out.SetRow("A"+strconv.Itoa(row), w.row, excelize.RowOpts{Height: high(sheets.Height(s.Columns, w.cells))}); err != nil {
			return err
		}
	}
	last, err := excelize.CoordinatesToCellName(len(s.Columns), s.Last())
	if err != nil {
		return err
	}
	w.marked++
	plain := false
	return out.AddTable(&excelize.Table{Range: "A" + strconv.Itoa(s.Head()) + ":" + last, Name: s.Table, ShowRowStripes: &plain})
}

// longText is of how many bytes on older programs show a text in the format of texts as ####.
const longText = 255

// cell is a cell as it is written; nothing where it is empty.
func (w *writer) cell(c *sheets.Cell) any {
	switch c.Kind {
	case sheets.Number, sheets.Integer:
		held, err := binary(c.Text)
		if err != nil {
			break
		}
		if c.Kind == sheets.Integer {
			return excelize.Cell{StyleID: w.integer, Value: held}
		}
		return excelize.Cell{StyleID: w.number[c.Decimals], Value: held}
	case sheets.Day:
		if t, err := time.Parse(time.DateOnly, c.Text); err == nil {
			return excelize.Cell{StyleID: w.day, Value: int(t.Sub(dayNought) / (24 * time.Hour))}
		}
	case sheets.Link:
		return excelize.Cell{StyleID: w.link, Value: c.Text}
	}
	switch {
	case c.Text == "":
		return nil
	case len(c.Text) > longText:
		return excelize.Cell{StyleID: w.long, Value: c.Text}
	}
	return excelize.Cell{StyleID: w.text, Value: c.Text}
}

// dayNought is where Excel's count of days begins.
var dayNought = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
