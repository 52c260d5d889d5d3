package report

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// exceptions are all that is Red or Amber, in the order of the report: how far it is off, why, what is done about it, by whom and by when. What
// was written of it stands here, and not a second time in its section.
func (w *writer) exceptions(is rag.Status) []doc.Block {
	word := ratingMark(is).Word()
	t := doc.Table{Caption: word + " measures and milestones", Columns: []doc.Column{
		{Text: "Ref", Share: 12}, {Text: "Measure or milestone", Share: 28}, {Text: "Target or due date", Share: 16}, {Text: "Current", Share: 24},
		{Text: "Direction of travel", Share: 20},
	}}
	measures := 0
	for _, r := range w.rows() {
		if r.Reading.Published != is {
			continue
		}
		if r.Measure != nil {
			measures++
		}
		t.Rows = append(t.Rows, w.exception(r))
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []doc.Block{doc.Heading{Level: 2, ID: exceptionsID(is), Text: word + ": " + counted(measures, len(t.Rows)-measures)}, t}
}

// counted is "16 measures and 1 milestone", without those of which there are none.
func counted(measures, milestones int) string {
	var out []string
	if measures > 0 {
		out = append(out, wording.Count(measures, "measure"))
	}
	if milestones > 0 {
		out = append(out, wording.Count(milestones, "milestone"))
	}
	return wording.And(out)
}

func exceptionsID(is rag.Status) string { return ratingMark(is).Name() }

func (w *writer) exception(r row) doc.Row {
	current := doc.Cell{{Mark: ratingMark(r.Reading.Published)}}
	var target, travel doc.Cell
	if r.Measure != nil {
		current = append(current, w.currentCell(r)...)
		target, travel = w.levelCell(r), travelCell(r.Reading.Travel)
	} else {
		current = append(current, statusLine(r)...)
		target, travel = dueCell(r), doc.Cell{{Mark: doc.NotApplicable}}
	}
	out := doc.Row{ID: r.above, Cells: []doc.Cell{{{Text: r.Ref(), Link: r.id}, back()}, w.calledCell(r.Item), target, current, travel}}
	say := func(label, text string) {
		if text != "" {
			out.Details = append(out.Details, doc.Detail{Label: label, Prose: doc.Plain(text)})
		}
	}
	say("Why", w.why(r))
	if !whole(r) {
		for _, d := range r.trends {
			out.Details = append(out.Details, doc.Detail{Label: d.Label, Prose: d.Prose})
		}
	}
	written := w.words(r)
	written.Label = "Commentary and action"
	out.Details = append(out.Details, written)
	who := w.officers(r.Item)
	if by := w.byWhen(r); by != "" {
		say(who.Label+", and by when", who.Prose[0].Lines[0]+"; "+by)
	} else {
		say(who.Label, who.Prose[0].Lines[0])
	}
	return out
}

// calledName is an item's title, which is that of its objective where it has none of its own.
func (w *writer) calledName(it *ppb.Item) string {
	if title := w.book.TitleOf(it); title != "" {
		return title
	}
	return w.book.PlaceTitle(it.Objective())
}

// calledCell is that with who tells of the item.
func (w *writer) calledCell(it *ppb.Item) doc.Cell {
	out := w.nameCell(it)
	if len(out) > 0 {
		out[0].Text = w.calledName(it)
	}
	return out
}

// why is what decided the colour: a judgement with its reason before what was computed, and how it came to be so.
func (w *writer) why(r row) string {
	var out []string
	if is := &r.Reading; is.Judged {
		out = append(out, wording.Stop(is.Overruled()))
		if is.Reason != "" {
			out = append(out, wording.Sentence(is.Reason))
		}
	}
	if r.Reading.Sentence != "" {
		out = append(out, wording.Sentence(r.Reading.Sentence))
	}
	if moved := w.movedWords(r.Key()); moved != "" {
		out = append(out, moved)
	}
	if whole(r) {
		out = append(out, r.trends[0].Prose[0].Lines...)
	}
	return strings.Join(out, " ")
}

// whole reports whether there is one series of a measure, and not one of each of its parts.
func whole(r row) bool { return len(r.trends) == 1 && r.trends[0].Label == seriesLabel }

// levelCell is a measure's target with what is expected of it by now.
func (w *writer) levelCell(r row) doc.Cell {
	cell := w.targetCell(r.Measure, r.Reading.Figure.AsOf)
	if r.Reading.Level != "" && len(cell) > 0 && strings.HasPrefix(r.Reading.Level, cell[0].Text) {
		cell[0].Text = r.Reading.Level
	}
	return cell
}

// targetBy is the last day of the year that a measure's target is for; nothing of one without a target.
func (w *writer) targetBy(r row) string {
	asOf, q := r.Reading.Figure.AsOf, w.book.Plan.Quarter
	t, ok := r.Measure.TargetFor("", q, asOf)
	if !ok || t.Kind == rag.NoTarget {
		return ""
	}
	if asOf.IsZero() {
		asOf = q.End()
	}
	return "by " + wording.Date(r.Measure.Rule.Basis.YearEnd(asOf))
}

// byWhen is the day that the target or the milestone is for.
func (w *writer) byWhen(r row) string {
	m := r.Milestone
	switch {
	case r.Measure != nil:
		return w.targetBy(r)
	case m.Due.IsZero() && r.Reading.Forecast.IsZero():
		return "no date published"
	case m.Due.IsZero():
		return "forecast for " + wording.Date(r.Reading.Forecast)
	case r.Reading.Forecast.IsZero():
		return "due on " + wording.Date(m.Due)
	}
	return "due on " + wording.Date(m.Due) + ", forecast for " + wording.Date(r.Reading.Forecast)
}
