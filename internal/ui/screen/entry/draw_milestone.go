package entry

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawMilestone is a milestone's boxes with its dates, and what they say.
func (s *Screen) drawMilestone(p *page) {
	if p.w >= narrowW {
		p.add("")
	}
	label := 14
	if p.w < narrowW {
		label = 10
	}
	from := len(p.lines)
	for i, b := range s.boxes {
		lead := text.Pad(" "+b.label, label)
		switch b.field {
		case ppb.FieldRAG, ppb.FieldStatus:
			s.drawChoice(p, i, lead)
		case ppb.FieldForecast:
			p.add(text.Pad(" Due", label) + s.due(p.w))
			if d := s.understood(b.field); s.locked != "" && d != "" {
				p.add(lead + d)
				continue
			}
			s.drawBox(p, i, lead, s.hint(b, p.w-label-boxMin-2), p.w-label-1)
		default:
			continue
		}
		s.drawProblem(p, b.field, label)
	}
	if p.w >= narrowW {
		p.add("")
	}
	p.result = len(p.lines)
	r := &s.reading
	p.hanging(" "+s.th.RAG(r.Published.String())+text.Spaces(label-1-theme.RAGWidth), sentence(theme.Neutral(r.Sentence)))
	p.belongs(from)
}

// due is the date it is due and how far that is.
func (s *Screen) due(w int) string {
	due := s.item.Milestone.Due
	if due.IsZero() {
		return "no date was published"
	}
	today, date := dateOf(s.env.Clock()), text.Pad(day(due), boxMin+1)
	if w < narrowW {
		date = day(due) + ", "
	}
	switch n := today.Days(due); {
	case n > 0:
		return date + days(n) + " left"
	case n < 0:
		return date + days(-n) + " ago"
	}
	return date + "today"
}
