package report

import (
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// compact reports whether the items of an objective need no rows of their own for what is written of them: all are Green, and none has a
// series, which stands under its row. The working edition has all of every item.
func (w *writer) compact(g group) bool {
	if w.working() || len(g.items) == 0 {
		return false
	}
	for _, r := range g.items {
		if r.Reading.Published != rag.Green || bare(r.Item) || len(r.trends) > 0 {
			return false
		}
		for _, para := range w.words(r).Prose {
			if para.Table != nil {
				return false
			}
		}
	}
	return true
}

// compactTable is an objective whose items are all Green, a row each with its commentary.
func (w *writer) compactTable(g group) doc.Table {
	caption := "Measures and milestones of "
	switch {
	case len(g.of(true)) == 0:
		caption = "Milestones of "
	case len(g.of(false)) == 0:
		caption = "Measures of "
	}
	t := doc.Table{Caption: caption + g.name() + ", all Green", Columns: []doc.Column{
		{Text: "Ref", Share: 8}, {Text: "Measure or milestone", Share: 20}, {Text: "Target or due date", Share: 11}, {Text: "Progress", Share: 16},
		{Text: "Commentary and responsible officer", Share: 45},
	}}
	for _, r := range g.items {
		t.Rows = append(t.Rows, w.compactRow(r))
	}
	return t
}

func (w *writer) compactRow(r row) doc.Row {
	var target, progress doc.Cell
	if r.Measure == nil {
		target, progress = dueCell(r), milestoneProgress(r)
	} else {
		target, progress = w.targetCell(r.Measure, r.Reading.Figure.AsOf), append(w.currentCell(r), progressCell(r.Reading)...)
		if r.Previous != nil {
			for _, l := range w.previousCell(r) {
				progress = append(progress, doc.Line{Label: year(w.book.Plan.Quarter.Year-1) + " actual", Text: strings.TrimSpace(l.Label + " " + l.Text), Quiet: true})
			}
		}
		if r.Reading.Travel.Direction != rag.NotApplicable {
			progress = append(progress, travelCell(r.Reading.Travel)...)
		}
	}
	said := w.words(r)
	var words doc.Cell
	for _, para := range said.Prose {
		text := strings.Join(para.Lines, " ")
		if para.Bullet {
			text = "– " + text
		}
		words = append(words, doc.Line{Text: text, Link: para.Link})
	}
	if is := &r.Reading; is.Reason != "" && is.Judged {
		words = append(words, doc.Line{Label: "Judgement", Text: is.Overruled() + ". " + wording.Sentence(is.Reason)})
	}
	if t := r.Reading.Travel; t.Judged {
		words = append(words, doc.Line{Label: "Direction of travel by judgement", Text: wording.Stop(t.Reason)})
	}
	who := w.named(r.Item)
	words = append(words, doc.Line{Label: who.Label, Text: strings.Join(who.Prose[0].Lines, " "), Quiet: true})
	return doc.Row{ID: r.id, Cells: []doc.Cell{refCell(r), titleCell(r.Item), target, progress, words}}
}
