package pack

import (
	"bufio"

	"ppbtui/internal/report/data"
)

// kind is what a column holds, by the names of a table schema.
type kind string

const (
	words   kind = "string"
	number  kind = "number"
	integer kind = "integer"
	day     kind = "date"
	yesNo   kind = "boolean"
)

// role is what a column of measures.csv is to those who make tables of it.
type role uint8

const (
	unit      role = iota // when and where: it has no row in the metadata
	filter                // what rows are chosen by
	indicator             // a number
)

// column is what is known of a column of a CSV, and once that is written of what stands in it.
type column struct {
	name  string // snake_case
	label string
	says  string // what it holds, as a sentence
	kind  kind
	role  role
	limit limit

	first  string // what stands in the first row
	varied bool   // not every row has the same
}

// limit is what a column's values keep to.
type limit struct {
	Required bool     `json:"required,omitempty"`
	Pattern  string   `json:"pattern,omitempty"`
	Enum     []string `json:"enum,omitempty"`
}

// field is a column with how a row has it.
type field[T any] struct {
	column
	of func(*T) string
}

// file is a CSV that was written.
type file struct {
	name, title, says string
	columns           []column
	key               []string // names of the columns that no two rows have alike
	symbols           []string // stand for a value that is not there
	rows              int
	size              int64
	sum               string // SHA-256
}

// csv adds a CSV: its name, title, what it is, its columns and rows.
func csv[T any](p *packer, f file, fields []field[T], rows []T) error {
	f.rows = len(rows)
	for _, c := range fields {
		f.columns = append(f.columns, c.column)
	}
	var err error
	f.size, f.sum, err = p.add(f.name, func(to *bufio.Writer) error {
		cells := make([]string, len(fields))
		for i, c := range f.columns {
			cells[i] = c.name
		}
		data.WriteRow(to, cells)
		for n := range rows {
			for i := range fields {
				cells[i] = fields[i].of(&rows[n])
				if n == 0 {
					f.columns[i].first = cells[i]
				} else if cells[i] != f.columns[i].first {
					f.columns[i].varied = true
				}
			}
			data.WriteRow(to, cells)
		}
		return nil
	})
	p.files = append(p.files, f)
	return err
}
