package command

import (
	"fmt"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// saysCells prints each cell that changes, with what was in it.
func (c *cli) saysCells(plan *ppb.Plan, it *ppb.Item, was ppb.Content) {
	t, sheet := it.Grid.Sheet(it.Entry.Content)
	for i, row := range sheet.Values {
		for k, v := range row {
			f := ppb.CellField(t.Rows[i].Code, t.Columns[k].Code)
			if v.Typed == was[f] {
				continue
			}
			now, before := "empty", "empty"
			switch {
			case v.Computed:
				now = "worked out, " + v.Shown
			case v.Typed != "":
				now = v.Typed
			}
			if was[f] != "" {
				before = was[f]
			}
			label := ppb.Filled(plan, it.Grid.CellLabel(f, it.Entry.Content))
			c.say("%s: %s; was %s.", clean.Line(label), clean.Line(now), clean.Line(before))
		}
	}
}

// saysLeft prints what a file does not have, and what of it was not taken.
func (c *cli) saysLeft(t *tabular.Table, m tabular.Mapping) {
	var rows, columns []string
	for _, code := range m.Missing {
		if r := t.Rows[t.Row(code)]; r.Role != tabular.Heading {
			rows = append(rows, clean.Line(r.Label))
		}
	}
	for _, code := range m.Absent {
		if col := t.Columns[t.Column(code)]; col.Formula == "" {
			columns = append(columns, clean.Line(col.Label))
		}
	}
	const most = 8
	for _, l := range []struct {
		says string
		of   []string
	}{{"Rows that the file does not have stay as they are", rows}, {"Columns that the file does not have stay as they are", columns},
		{"Headings of the file that are no column of the table", m.Unmatched}} {
		if n := len(l.of); n > most {
			l.of = append(l.of[:most], fmt.Sprintf("and %d more", n-most))
		}
		if len(l.of) > 0 {
			c.say("%s: %s.", l.says, clean.Line(strings.Join(l.of, "; ")))
		}
	}
	for _, problem := range m.Problems {
		c.say("%s", clean.Line(problem))
	}
}
