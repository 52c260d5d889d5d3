package report

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

func (w *writer) milestoneTable(g group, milestones []row) doc.Table {
	t := doc.Table{
		Caption: "Milestones of " + g.name(),
		Columns: []doc.Column{
			{Text: "Ref", Share: 9}, {Text: "Milestone", Share: 51}, {Text: "Due", Share: 20}, {Text: "Quarterly progress", Share: 20},
		},
	}
	for _, r := range milestones {
		if bare(r.Item) {
			t.Rows = append(t.Rows, w.bareRow(r, len(t.Columns)))
			continue
		}
		t.Rows = append(t.Rows, w.milestoneRow(r))
	}
	return t
}

func (w *writer) milestoneRow(r row) doc.Row {
	return doc.Row{
		ID:      r.id,
		Cells:   []doc.Cell{refCell(r), titleCell(r.Item), dueCell(r), append(milestoneProgress(r), w.whyLine(r)...)},
		Details: w.milestoneDetails(r),
	}
}

// dueCell is when a milestone is due, and by when it is expected.
func dueCell(r row) doc.Cell {
	m := r.Milestone
	due := doc.Cell{{Text: "No date published"}}
	if !m.Due.IsZero() {
		due = doc.Cell{{Text: wording.Date(m.Due)}}
	}
	if d := r.Reading.Forecast; !d.IsZero() {
		due = append(due, doc.Line{Text: "forecast " + wording.Date(d), Quiet: true})
	}
	return due
}

// milestoneProgress is a milestone's progress, and how far it is; of that nothing where nobody has said it.
func milestoneProgress(r row) doc.Cell {
	if r.Reading.Refer {
		return append(referCell(&r.Reading), statusLine(r)...)
	}
	return append(doc.Cell{{Mark: ratingMark(r.Reading.Published)}}, statusLine(r)...)
}

// statusLine is how far a milestone is; nothing where nobody has said it.
func statusLine(r row) (out doc.Cell) {
	if s := r.Entry.Content[ppb.FieldStatus]; s != "" {
		out = doc.Cell{{Text: ppb.MilestoneStatus(s).Label(), Quiet: true}}
	}
	return out
}

func (w *writer) milestoneDetails(r row) []doc.Detail {
	if w.briefly(r) {
		return nil
	}
	return append(append(w.commentary(r), w.toSettle(r)...), w.entryState(r.Item)...)
}

// nameCell is an item's title, with who tells of it where it stands beside milestones, which say that.
func (w *writer) nameCell(it *ppb.Item) doc.Cell {
	if it.Measure != nil && !w.book.Plan.ByRef {
		return doc.Cell{{Text: it.Title()}}
	}
	return titleCell(it)
}

// titleCell is an item's title with who tells of it.
func titleCell(it *ppb.Item) doc.Cell {
	out := doc.Cell{{Text: it.Title()}}
	if sources := it.Sources(); len(sources) > 0 {
		label := "Source"
		if len(sources) > 1 {
			label = "Sources"
		}
		out = append(out, doc.Line{Label: label, Text: strings.Join(sources, "; "), Quiet: true})
	}
	if it.Title() == "" {
		out = out[1:]
	}
	return out
}
