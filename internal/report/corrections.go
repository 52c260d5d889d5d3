package report

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// corrections are what this revision and those before it have put right, and what was put right in earlier quarters since the
// report before this one.
func (w *writer) corrections() (out []doc.Block) {
	if so := w.book.SignOff; so != nil && len(so.Corrections) > 0 {
		out = append(out, doc.Heading{Level: 2, ID: "corrections", Text: "Corrections"},
			doc.Plain("What was found wrong after the quarter was signed off, what stands in its place, and why. Nothing else has changed."),
			w.correctionTable("Corrections of this quarter", so.Corrections, func(c *ppb.Correction) string { return fmt.Sprintf("Revision %d", c.Revision) }))
	}
	if len(w.book.Corrected) > 0 {
		out = append(out, doc.Heading{Level: 2, ID: "earlier-corrections", Text: "Corrections to earlier quarters"},
			doc.Plain("What was put right in the reports of earlier quarters since the report before this one."),
			w.correctionTable("Corrections to earlier quarters", w.book.Corrected, func(c *ppb.Correction) string {
				return fmt.Sprintf("%s, revision %d", c.Quarter.Label(), c.Revision)
			}))
	}
	return out
}

func (w *writer) correctionTable(caption string, all []ppb.Correction, in func(*ppb.Correction) string) doc.Table {
	what := "Measure or milestone"
	if len(w.passages) > 0 {
		what = "Item"
	}
	t := doc.Table{Caption: caption, Columns: []doc.Column{
		{Text: "Ref", Share: 10}, {Text: what, Share: 26}, {Text: "In", Share: 16}, {Text: "Was", Share: 24}, {Text: "Became", Share: 24},
	}}
	for i := range all {
		t.Rows = append(t.Rows, correctionRow(&all[i], in(&all[i])))
	}
	return t
}

// correctionRow has short texts side by side, and long ones below.
func correctionRow(c *ppb.Correction, in string) doc.Row {
	var was, became doc.Cell
	var details []doc.Detail
	for _, d := range c.Changes {
		before := d.Was
		switch {
		case c.Withheld:
			before = "withdrawn"
		case before == "":
			before = "nothing"
		}
		after := d.Is
		if after == "" {
			after = "nothing"
		}
		if len(before)+len(after) > 60 || strings.Contains(before+after, "\n") {
			details = append(details, doc.Detail{Label: d.Label + " was", Prose: doc.Text(before)}, doc.Detail{Label: d.Label + " became", Prose: doc.Text(after)})
			continue
		}
		was, became = append(was, doc.Line{Label: d.Label, Text: before}), append(became, doc.Line{Label: d.Label, Text: after})
	}
	if len(c.Changes) == 0 {
		was, became = doc.Cell{{Text: "nothing changed"}}, doc.Cell{{Text: "nothing changed"}}
	}
	return doc.Row{
		Cells: []doc.Cell{{{Text: c.Ref}}, {{Text: c.Title}}, {{Text: in}}, was, became},
		Details: append(details, doc.Detail{Label: "Why", Prose: doc.Text(c.Reason)},
			doc.Detail{Label: "Who and when", Prose: doc.Plain(fmt.Sprintf("opened by %s on %s, changed by %s, accepted by %s on %s", c.Name, signedAt(c.At),
				c.Entered, c.Accepted, wording.Stop(signedAt(c.On))))}),
	}
}
