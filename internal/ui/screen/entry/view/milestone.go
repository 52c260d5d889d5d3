package view

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawMilestone is a milestone's boxes with its dates, and what they say.
func (v *View) drawMilestone(p *form.Page) {
	if p.W >= narrowW {
		p.Add("")
	}
	label := 14
	if p.W < narrowW {
		label = 10
	}
	from := len(p.Lines)
	for _, b := range v.form.Boxes() {
		switch f := ppb.Field(b.Name); f {
		case ppb.FieldRAG, ppb.FieldStatus:
			v.form.Row(p, b, label)
		case ppb.FieldForecast:
			p.Add(text.Pad(" Due", label) + v.due(p.W))
			if d := v.understood(f); v.Locked() != "" && d != "" {
				p.Add(text.Pad(" "+b.Label, label) + d)
				continue
			}
			v.form.Row(p, b, label)
		}
	}
	if p.W >= narrowW {
		p.Add("")
	}
	v.drawn.result = len(p.Lines)
	r := v.Reading()
	p.Hanging(" "+v.theme().RAG(r.Shown())+text.Spaces(label-1-theme.RAGWidth), wording.Sentence(theme.Neutral(r.Sentence)))
	p.Belongs(from)
}

// dueWidth is the columns of the date it is due, under which the box of the forecast stands.
const dueWidth = 17

// due is the date it is due and how far that is.
func (v *View) due(w int) string {
	due := v.Item().Milestone.Due
	if due.IsZero() {
		return "no date was published"
	}
	today, date := dateOf(v.env.Clock()), text.Pad(wording.ShortDate(due), dueWidth+1)
	if w < narrowW {
		date = wording.ShortDate(due) + ", "
	}
	switch n := today.Days(due); {
	case n > 0:
		return date + wording.Count(n, "day") + " left"
	case n < 0:
		return date + wording.Count(-n, "day") + " ago"
	}
	return date + "today"
}
