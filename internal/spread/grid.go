package spread

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/clean"
)

// grid is a sheet that is being read: what reaches into it is counted here. Rows and columns count from 0.
type grid struct {
	in      *source
	sheet   Sheet
	rows    []span // that the sheet hides
	columns []span
	odd     [oddities]oddity
}

// span is a run of rows or columns: from is the first, to behind the last.
type span struct{ from, to int }

// oddity counts cells of which a note tells.
type oddity struct {
	count int
	first string // where the first stands and what is odd there, as a sentence's end
}

// What may be odd about a cell.
const (
	unworked  = iota // a formula without its value
	rounded          // shows less than it holds
	different        // shows something else than it holds
	oddities
)

// put writes a cell. An empty text takes no room.
func (g *grid) put(row, column int, text string) error {
	switch {
	case text == "":
		return nil
	case row >= MaxRows:
		return g.in.bad("holds more than %d rows%s: copy the rows of the table to a file of their own", MaxRows, g.where())
	case column >= MaxColumns:
		return g.in.bad("holds more than %d columns%s: copy the columns of the table to a file of their own", MaxColumns, g.where())
	case len(text) > MaxText:
		return g.in.bad("holds more than %d bytes in the cell %s%s: shorten it", MaxText, cellName(row, column), g.where())
	}
	if g.in.cells--; g.in.cells < 0 {
		return g.in.bad("holds more than %d cells: copy the table to a file of its own", MaxCells)
	}
	for len(g.sheet.Rows) <= row {
		g.sheet.Rows = append(g.sheet.Rows, nil)
	}
	for len(g.sheet.Rows[row]) <= column {
		g.sheet.Rows[row] = append(g.sheet.Rows[row], "")
	}
	g.sheet.Rows[row][column] = text
	return nil
}

// where says which sheet a sentence is of, if it has a name.
func (g *grid) where() string {
	if g.sheet.Name == "" {
		return ""
	}
	return fmt.Sprintf(" in the sheet %q", clean.Line(g.sheet.Name))
}

// note counts a cell that is odd; what ends the sentence for the first of them.
func (g *grid) note(kind, row, column int, format string, args ...any) {
	o := &g.odd[kind]
	if o.count++; o.count == 1 {
		o.first = cellName(row, column) + fmt.Sprintf(format, args...)
	}
}

// cover empties a merge but for its first cell, and gives back how many cells it looked at.
func (g *grid) cover(rows, columns span) int {
	looked := 0
	for r := rows.from; r < min(rows.to, len(g.sheet.Rows)); r++ {
		cells := g.sheet.Rows[r]
		looked++
		for c := columns.from; c < min(columns.to, len(cells)); c++ {
			looked++
			if r != rows.from || c != columns.from {
				cells[c] = ""
			}
		}
	}
	return looked
}

// done is the sheet with its notes.
func (g *grid) done() Sheet {
	s := g.sheet
	widest := 0
	for r, cells := range s.Rows {
		for len(cells) > 0 && cells[len(cells)-1] == "" {
			cells = cells[:len(cells)-1]
		}
		s.Rows[r] = cells
		widest = max(widest, len(cells))
	}
	for len(s.Rows) > 0 && len(s.Rows[len(s.Rows)-1]) == 0 {
		s.Rows = s.Rows[:len(s.Rows)-1]
	}
	if s.Hidden {
		s.Notes = append(s.Notes, "The sheet is hidden; it was read all the same.")
	}
	if hidden := within(g.rows, len(s.Rows), func(at int) string { return strconv.Itoa(at + 1) }); hidden != "" {
		s.Notes = append(s.Notes, "Rows are hidden that were read all the same: "+hidden+".")
	}
	if hidden := within(g.columns, widest, columnName); hidden != "" {
		s.Notes = append(s.Notes, "Columns are hidden that were read all the same: "+hidden+".")
	}
	for kind, o := range g.odd {
		if o.count > 0 {
			s.Notes = append(s.Notes, oddSays[kind]+o.first+more(o.count)+".")
		}
	}
	return s
}

var oddSays = [oddities]string{
	unworked:  "A formula was saved without its value and counts as an empty cell (open the file, let it calculate and save it again): ",
	rounded:   "Cells show less of a number than they hold; what they hold was read: ",
	different: "Cells show another number than they hold; what they hold was read: ",
}

// more tells of the others.
func more(count int) string {
	if count == 1 {
		return ""
	}
	return fmt.Sprintf(", and %d more", count-1)
}

// within names the rows or columns of spans that lie below end.
func within(spans []span, end int, name func(int) string) string {
	const most = 8
	var names []string
	for _, s := range spans {
		s.to = min(s.to, end)
		switch {
		case s.from >= s.to:
			continue
		case s.to-s.from == 1:
			names = append(names, name(s.from))
		default:
			names = append(names, name(s.from)+" to "+name(s.to-1))
		}
	}
	if len(names) > most {
		names = append(names[:most], "others")
	}
	return strings.Join(names, ", ")
}

// hide adds a run to spans, which come in order.
func hide(spans []span, from, to int) []span {
	if last := len(spans) - 1; last >= 0 && spans[last].to == from {
		spans[last].to = to
		return spans
	}
	return append(spans, span{from, to})
}

// cellName is a cell's name on the screen: B4.
func cellName(row, column int) string { return columnName(column) + strconv.Itoa(row+1) }

func columnName(column int) string {
	name := ""
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}

// cellAt reads a cell's name; ok is false where it is none, or further out than any sheet goes.
func cellAt(name string) (row, column int, ok bool) {
	i := 0
	for i < len(name) && i < 4 && (name[i]|0x20) >= 'a' && (name[i]|0x20) <= 'z' {
		column = column*26 + int(name[i]|0x20-'a') + 1
		i++
	}
	row, err := strconv.Atoi(name[i:])
	return row - 1, column - 1, err == nil && i > 0 && row > 0 && name[i] != '+'
}
