package report

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

func (w *writer) milestoneTable(g group) doc.Table {
	t := doc.Table{
		Caption: "Milestones of " + g.name(),
		Columns: []doc.Column{
			{Text: "Ref", Share: 9}, {Text: "Milestone", Share: 51}, {Text: "Due", Share: 20}, {Text: "Quarterly progress", Share: 20},
		},
	}
	for _, r := range g.milestones {
		t.Rows = append(t.Rows, w.milestoneRow(r))
	}
	return t
}

func (w *writer) milestoneRow(r row) doc.Row {
	m, c := r.Milestone, r.Entry.Content
	due := doc.Cell{{Text: "No date published"}}
	if !m.Due.IsZero() {
		due = doc.Cell{{Text: wording.Date(m.Due)}}
	}
	if d := r.Reading.Forecast; !d.IsZero() {
		due = append(due, doc.Line{Text: "forecast " + wording.Date(d), Quiet: true})
	}
	progress := doc.Cell{{Mark: ratingMark(r.Reading.Published)}}
	if r.Reading.Refer {
		progress = referCell(&r.Reading)
	}
	if s := c[ppb.FieldStatus]; s != "" {
		progress = append(progress, doc.Line{Text: ppb.MilestoneStatus(s).Label(), Quiet: true})
	}
	details := []doc.Detail{w.commentary(r)}
	for _, p := range r.Reading.Problems {
		details = append(details, doc.Detail{Label: "To settle", Prose: doc.Plain(wording.Stop(p.Text))})
	}
	return doc.Row{
		ID:      r.id,
		Cells:   []doc.Cell{{{Text: m.Ref}}, {{Text: m.Title}}, due, progress},
		Details: append(details, w.officers(r.Item), w.entryState(r.Item)),
	}
}
