package report

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/doc"
)

// mixedTable is the measures and milestones of an objective in one list. What a milestone has not is said, so that no cell is blank.
func (w *writer) mixedTable(g group) doc.Table {
	q := w.book.Plan.Quarter
	t := doc.Table{
		Caption: "Measures and milestones of " + g.name(),
		Columns: []doc.Column{
			{Text: "Ref", Share: 9}, {Text: "Measure or milestone", Share: 23}, {Text: year(q.Year-1) + " actual", Share: 11},
			{Text: year(q.Year) + " target or due date", Share: 12}, {Text: fmt.Sprintf("Current, quarter %d", q.Q), Share: 20},
			{Text: "Direction of travel", Share: 13}, {Text: "Quarterly progress", Share: 12},
		},
	}
	for _, r := range g.items {
		switch {
		case bare(r.Item):
			t.Rows = append(t.Rows, w.bareRow(r, len(t.Columns)))
		case r.Measure != nil:
			t.Rows = append(t.Rows, w.measureRow(r))
		default:
			t.Rows = append(t.Rows, w.milestoneAmongMeasures(r))
		}
	}
	return t
}

// milestoneAmongMeasures is the row of a milestone in a table of measures: how far it is stands where a measure has its figure.
func (w *writer) milestoneAmongMeasures(r row) doc.Row {
	none := doc.Cell{{Mark: doc.NotApplicable}}
	current := doc.Cell{{Text: notEntered}}
	if s := r.Entry.Content[ppb.FieldStatus]; s != "" {
		current[0].Text = ppb.MilestoneStatus(s).Label()
	}
	progress := doc.Cell{{Mark: ratingMark(r.Reading.Published)}}
	if r.Reading.Refer {
		progress = referCell(&r.Reading)
	}
	return doc.Row{
		ID:      r.id,
		Cells:   []doc.Cell{refCell(r), titleCell(r.Item), none, dueCell(r), current, none, append(progress, w.whyLine(r)...)},
		Details: w.milestoneDetails(r),
	}
}
