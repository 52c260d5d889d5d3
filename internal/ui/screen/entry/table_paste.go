package entry

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/theme"
)

// paste lands a block that was copied from a spreadsheet cell by cell, from the one with the focus on, and says what landed where.
func (t *table) paste(row, col int, text string) {
	is, _ := t.s.session.Table()
	landed, left := is.Paste(is.Rows[row].Code, is.Columns[col].Code, tabular.ParseBlock(text))
	t.changes = map[ppb.Field]string{}
	for _, c := range landed {
		f := ppb.CellField(c.Row, c.Column)
		t.changes[f] = ppb.CleanBox(f, c.Text).Text
	}
	t.says = joined(append([]string{landedWords(is, landed)}, left...)...)
}

// landedWords says what landed where.
func landedWords(is *tabular.Table, landed []tabular.Change) string {
	if len(landed) == 0 {
		return "Nothing was pasted."
	}
	first, last := landed[0], landed[0]
	for _, c := range landed { // row by row, the last not always the furthest right
		if is.Column(c.Column) > is.Column(last.Column) {
			last.Column = c.Column
		}
		last.Row = c.Row
	}
	rows := span(is.Rows[is.Row(first.Row)].Label, is.Rows[is.Row(last.Row)].Label)
	columns := span(is.Columns[is.Column(first.Column)].Label, is.Columns[is.Column(last.Column)].Label)
	return fmt.Sprintf("Pasted %s: %s; %s. Ctrl+Z undoes.", wording.Count(len(landed), "cell"), rows, columns)
}

// span names the first and the last of some, or the one.
func span(first, last string) string {
	if first == last {
		return theme.Neutral(first)
	}
	return theme.Neutral(first + " to " + last)
}
