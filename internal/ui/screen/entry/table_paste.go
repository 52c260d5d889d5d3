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
	t.says = joined(append(left, landedWords(is, landed))...) // first what is lost, for a narrow line shows no more
}

// amiss says how many cells of a block that was pasted cannot be read where they landed: it was meant for others, mostly.
func (t *table) amiss() string {
	n := 0
	for _, p := range t.s.session.Reading().Problems {
		if _, landed := t.changes[p.Field]; landed {
			n++
		}
	}
	if n == 0 || len(t.changes) < 2 {
		return ""
	}
	return wording.Count(n, "cell") + " that were pasted cannot be read: is it the right column?"
}

// landedWords says what landed where.
func landedWords(is *tabular.Table, landed []tabular.Change) string {
	if len(landed) == 0 {
		return "Nothing was pasted."
	}
	first, last, rows := landed[0].Column, landed[0].Column, map[string]bool{}
	for _, c := range landed { // row by row
		rows[c.Row] = true
		if is.Column(c.Column) > is.Column(last) {
			last = c.Column
		}
	}
	columns := is.Columns[is.Column(first)].Label
	if first != last {
		columns += " to " + is.Columns[is.Column(last)].Label
	}
	return fmt.Sprintf("Pasted %s: %s from here down, %s. Ctrl+Z undoes.",
		wording.Count(len(landed), "cell"), wording.Count(len(rows), "row"), theme.Neutral(columns))
}
