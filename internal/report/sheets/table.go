package sheets

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// column is a column of a table of many T.
type column[T any] struct {
	head  string
	width int
	of    func(*T) Cell
}

// text is a column of texts.
func text[T any](head string, width int, of func(*T) string) column[T] {
	return column[T]{head, width, func(it *T) Cell { return words(of(it)) }}
}

// only are the columns of the working edition where it is that.
func only[T any](working bool, columns ...column[T]) []column[T] {
	if !working {
		return nil
	}
	return columns
}

// Widths of columns, in characters.
const (
	narrow = 12
	middle = 18
	broad  = 32
	wide   = 70
)

// tableOf is the sheet of a list. A column in which nothing stands is left out, and the sheet says where cells are empty.
func tableOf[T any](name, title string, lines []string, all []column[T], list []T) Sheet {
	used, blank := make([]bool, len(all)), make([]bool, len(all))
	for i := range list {
		for c := range all {
			if all[c].of(&list[i]).Text == "" {
				blank[c] = true
			} else {
				used[c] = true
			}
		}
	}
	s := Sheet{Name: name, Title: line(title), Rows: len(list)}
	var columns []column[T]
	blanks := false
	for c := range all {
		if used[c] {
			columns = append(columns, all[c])
			blanks = blanks || blank[c]
			s.Columns = append(s.Columns, Column{line(all[c].head), all[c].width})
		}
	}
	unlike(s.Columns)
	s.Row = func(at int, into []Cell) []Cell {
		for c := range columns {
			into = append(into, columns[c].of(&list[at]))
		}
		return into
	}
	s.Lines = append(s.Lines, fmt.Sprintf("This worksheet contains one table of %s. "+
		"Notes and shorthand in square brackets are explained on the worksheet Notes.", wording.Count(len(list), "row")))
	s.Lines = append(s.Lines, lines...)
	if blanks {
		s.Lines = append(s.Lines, "A cell that is empty says that nothing is given there.")
	}
	s.Table = tableName(name, title)
	return s
}

// maxHead is how long the heading of a table's column may be in Excel.
const maxHead = 200

// uncoded is a heading without what Excel takes for a character that XML cannot hold, _x0041_: in the name of a table's column it takes any
// such text for one.
func uncoded(head string) string {
	var b strings.Builder
	for i := range len(head) {
		b.WriteByte(head[i])
		if head[i] == '_' && coded(head[i+1:]) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// coded reports whether a text goes on with an x, four digits to the base of 16 and a low line.
func coded(text string) bool {
	if len(text) < 6 || text[0] != 'x' || text[5] != '_' {
		return false
	}
	_, err := strconv.ParseUint(text[1:5], 16, 16)
	return err == nil
}

// unlike makes headings differ from each other: programs find columns by them, and ask for it.
func unlike(columns []Column) {
	seen := map[string]bool{}
	for i := range columns {
		head := uncoded(columns[i].Head)
		if r := []rune(head); len(r) > maxHead {
			head = string(r[:maxHead])
		}
		if head == "" {
			head = fmt.Sprintf("Column %d", i+1)
		}
		for is, n := head, 2; ; n++ {
			if key := strings.ToLower(is); !seen[key] {
				seen[key], columns[i].Head = true, is
				break
			}
			is = fmt.Sprintf("%s (%d)", head, n)
		}
	}
}

// tableName is what a table is called by programs: letters, digits and low lines, and no name of a cell.
func tableName(sheet, title string) string {
	var b strings.Builder
	b.WriteString("table")
	for _, word := range strings.FieldsFunc(strings.ToLower(sheet+" "+title), func(r rune) bool {
		return r > 'z' || r < '0' || r > '9' && r < 'a'
	}) {
		if b.Len()+len(word) > 60 {
			break
		}
		b.WriteString("_" + word)
	}
	return b.String()
}
