// Package spread reads what people keep tables in: CSV and text with tabs, Excel workbooks (.xlsx, .xlsm) and OpenDocument
// spreadsheets (.ods). It gives the cells of every sheet as texts, as a person would type them who has the sheet on the
// screen: 93.6% and not 0.936, 2023-09-30 and not 45199, (344) where the sheet shows brackets.
//
// A number is given as the sheet holds it, though the sheet may show less of it: a budget of 3,446.41 that shows as 3,446
// adds up to the sheet's own total only with its pence. A note says so.
//
// It is pure: it reads the bytes that it is given, knows no file system and nothing of ours. Both readers of workbooks are
// its own, one pass over archive/zip and encoding/xml each, since what is read comes from anywhere: rows, columns, cells
// and unzipped bytes are counted while they are read, and reading ends with the first that is too many.
package spread

import (
	"fmt"
	"io"

	"ppbtui/internal/clean"
)

// Sheet is one table of a file.
type Sheet struct {
	Name   string     // as on its tab; empty for CSV, which has none
	Hidden bool       // not shown by the program that wrote it
	Rows   [][]string // from the first row down and the first column on; without what is empty at a row's and the sheet's end
	Notes  []string   // what the reader of a preview should know: whole sentences
}

// Limits of what is read. They are far above what a report's table needs.
const (
	MaxSize     = 16 << 20 // bytes of a file
	MaxUnzipped = 32 << 20 // bytes that are read of a workbook, unzipped
	MaxSheets   = 100
	MaxRows     = 5_000   // of a sheet, counted to the last one that holds something
	MaxColumns  = 256     // of a sheet, counted as the rows
	MaxCells    = 200_000 // of a file that hold something
	MaxText     = 32_767  // bytes of a cell: Excel's own limit, in characters
)

// Read reads a file of size bytes; name is what sentences call it. What kind of file it is says its content: the name
// is no more than a hint for a text. An error is one sentence that says what to do.
func Read(name string, r io.ReaderAt, size int64) ([]Sheet, error) {
	in := source{name: clean.Line(name), cells: MaxCells}
	if size == 0 {
		return nil, in.bad("is empty: save the table to it again")
	}
	if size > MaxSize {
		return nil, in.bad("has more than %d MB: copy the table to a file of its own", MaxSize>>20)
	}
	switch kind, err := kindOf(r, size); {
	case err != nil:
		return nil, fmt.Errorf("%s cannot be read: %w", in.name, err)
	case kind == zipped:
		return in.workbook(r, size)
	case kind == plainText:
		return in.text(r, size)
	default:
		return nil, in.bad("%s", refusals[kind])
	}
}

// source is a file that is being read.
type source struct {
	name  string // for sentences
	cells int    // that may still hold something
}

// bad is a sentence about the file.
func (s *source) bad(format string, args ...any) error {
	return &sentence{s.name + " " + fmt.Sprintf(format, args...)}
}

// sentence is an error in words that a person reads.
type sentence struct{ text string }

func (e *sentence) Error() string { return e.text }
