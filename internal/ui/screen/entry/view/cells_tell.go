package view

import (
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/component/grid"
	"ppbtui/internal/ui/theme"
)

// LineSays is a row of the table with its cells that hold something: "Employees. Budget 6,600. Actual 6,718. Variance -118, worked out."
func (v *View) LineSays(row int) string { return v.tableNow().says(row) }

// tableNow is the table as it is typed.
func (v *View) tableNow() lastTable {
	return lastTable{table: v.Reading().Table, sheet: v.Reading().Sheet}
}

// CellName is what a column is called, with the heading over it and its neighbours.
func (v *View) CellName(col int) string {
	c := &v.Reading().Table.Columns[col]
	return theme.Neutral(wording.Joined(c.Label, c.Group))
}

// CellWords is what a cell holds, as it is read; a sum, or what is worked out, says so.
func (v *View) CellWords(row, col int) string { return v.tableNow().cell(row, col) }

// CellHint is what is to be known of a cell before it is filled, besides what is wrong with it.
func (v *View) CellHint(row, col int) string {
	hint := ""
	switch mark, words := v.cellSays(row, col); {
	case mark != grid.Plain && mark != grid.Problem:
		hint = words
	case v.Reading().Table.Columns[col].Kind == tabular.Progress:
		hint = tabular.ProgressTakes
	}
	if last := v.lastOf(row, col); last != "" {
		hint += " Last quarter: " + last + "."
	}
	return strings.TrimSpace(hint)
}

// CellWorked reports whether a cell is worked out of others as a rule: what is typed there is held against that.
func (v *View) CellWorked(row, col int) bool {
	t := v.Reading().Table
	return t.Columns[col].Formula != "" || t.Rows[row].Role.Sums()
}

// lastOf is what last quarter's table has in the place of a cell; empty where it has nothing.
func (v *View) lastOf(row, col int) string {
	t, last := v.Reading().Table, v.lastSheet()
	if last.sheet == nil {
		return ""
	}
	if row, col = last.table.Row(t.Rows[row].Code), last.table.Column(t.Columns[col].Code); row < 0 || col < 0 {
		return ""
	}
	return last.cell(row, col)
}

// takes says what the cells of the columns take where their headings do not: once for all that take the same.
func (v *View) takes() (out []string) {
	of := map[string][]string{}
	all := v.Reading().Table.Columns
	for col := range all {
		if takes := all[col].Takes(); takes != "" && all[col].Kind != tabular.Progress && !v.CellWorked(0, col) {
			if of[takes] == nil {
				out = append(out, takes)
			}
			of[takes] = append(of[takes], v.CellName(col))
		}
	}
	for i, takes := range out {
		if len(of) > 1 {
			out[i] = strings.Join(of[takes], "; ") + ": " + takes
		}
	}
	return out
}

// LineLive is what follows in a row from what is typed in it, and how full the table is.
func (v *View) LineLive(row int) (out []string) {
	for col := range v.Reading().Table.Columns {
		if words := v.CellWords(row, col); words != "" && v.CellWorked(row, col) {
			out = append(out, v.CellName(col)+": "+words+".")
		}
	}
	return append(out, v.status())
}

// CellProblem is why a cell cannot be read; empty where it can.
func (v *View) CellProblem(row, col int) string {
	return wording.Sentence(theme.Neutral(v.Reading().Sheet.Values[row][col].Problem))
}

// rows are how many there are.
func (t lastTable) rows() int {
	if t.table == nil {
		return 0
	}
	return len(t.table.Rows)
}

// says is a row with its cells that hold something, a sentence each.
func (t lastTable) says(row int) string {
	r := &t.table.Rows[row]
	out := []string{theme.Neutral(r.Label) + roleSays[r.Role] + "."}
	if r.Role == tabular.Heading {
		return out[0]
	}
	for col := range t.table.Columns {
		if words := t.cell(row, col); words != "" {
			out = append(out, t.name(col)+" "+words+".")
		}
	}
	if len(out) == 1 {
		out = append(out, "Empty.")
	}
	return strings.Join(out, " ")
}

// roleSays is what a row is, where it is no plain line.
var roleSays = map[tabular.Role]string{tabular.Heading: ", a heading", tabular.Subtotal: ", a subtotal", tabular.Net: ", a net", tabular.Total: ", a total"}

// name is what a column is called in a row, with the heading over it where another has the same name.
func (t lastTable) name(col int) string {
	c := &t.table.Columns[col]
	for i := range t.table.Columns {
		if i != col && t.table.Columns[i].Label == c.Label {
			return theme.Neutral(wording.Joined(c.Label, c.Group))
		}
	}
	return theme.Neutral(c.Label)
}

// cell is a cell as it is read: what is adverse is a number below nought, and what nobody has typed is worked out.
func (t lastTable) cell(row, col int) string {
	value := &t.sheet.Values[row][col]
	shown := theme.Neutral(value.Shown)
	if in, ok := strings.CutPrefix(shown, "("); ok && t.table.Columns[col].Kind.Numeric() {
		shown = "-" + strings.TrimSuffix(in, ")")
	}
	switch {
	case shown == "":
		return ""
	case value.Problem != "":
		return shown + ", which cannot be read"
	case value.Computed:
		return shown + ", worked out"
	}
	return shown
}
