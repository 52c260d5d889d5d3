// Package sheets is the quarter as a workbook: what each worksheet says, cell by cell, whatever the file that it is written to. The
// packages xlsx and ods write it, and so both say the same.
//
// It is laid out by what the Government Analysis Function asks of published spreadsheets: a cover sheet, a list of contents and a list
// of notes before the tables; one table a sheet, below its title and what is to be known of it, from the first column on, with one row
// of headings; no cell merged, no row empty, no column empty; a cell that is empty is explained, and in the place of a number
// stands a shorthand in square brackets.
//
// Rows are made when they are asked for: a workbook is never held as a whole.
package sheets

// Book is a workbook.
type Book struct {
	Title   string // of the document
	Subject string
	Creator string // the council
	Lang    string
	Made    string // when, RFC 3339: of a quarter that is signed off, when that was
	Working bool   // for those who work on it: rows can be filtered, and headings stay in sight
	Sheets  []Sheet
}

// Page is how wide column A is where there is no table, whose lines are wrapped then.
const Page = 100

// Sheet is one worksheet: a title, a few lines, and a table below them where it has columns.
type Sheet struct {
	Name    string   // on its tab, unlike all others
	Title   string   // stands in A1
	Lines   []string // one below the other in column A
	Table   string   // what its table is called by programs
	Columns []Column
	Rows    int
	Row     func(at int, into []Cell) []Cell // appends a cell for each column
}

// Column is one column of a table.
type Column struct {
	Head  string // unlike all others of the table
	Width int
}

// Kind is what a cell holds.
type Kind uint8

// The kinds.
const (
	Words   Kind = iota // text, whatever it looks like; none where it is empty
	Number              // a decimal number, such as -1234.5
	Day                 // a day as ISO 8601 writes it
	Link                // text that leads to the sheet of that name
	Integer             // a number without grouping: of a row, a revision
)

// Cell is one cell.
type Cell struct {
	Kind     Kind
	Text     string
	Decimals int // of a number: as many are shown
}

// Head is the row of the headings, counted from 1.
func (s *Sheet) Head() int { return len(s.Lines) + 2 }

// Last is the last row of the sheet, counted from 1.
func (s *Sheet) Last() int {
	if len(s.Columns) == 0 {
		return len(s.Lines) + 1
	}
	return s.Head() + s.Rows
}
