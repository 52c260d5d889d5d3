package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawParts is the table of a measure with parts: a box a part, each with its own colour where it is rated, then the
// headline.
func (s *Screen) drawParts(p *page) {
	m := s.item.Measure
	periods := s.periods()
	label := 10
	for _, part := range m.Parts {
		label = max(label, min(text.Width(part.Label), 20)+2)
	}
	const least = 9 // "none held"
	cols := make([]int, len(periods))
	for c, q := range periods {
		cols[c] = max(least, text.Width(period(q, true)))
		for _, part := range m.Parts {
			cols[c] = max(cols[c], min(text.Width(s.figure(q, part.Code, "none held")), 12))
		}
	}
	x := label
	head := text.Spaces(label)
	for c, q := range periods {
		head += " " + text.PadLeft(period(q, true), cols[c])
		x += cols[c] + 1
	}
	x += 2
	p.add(head + "  THIS QUARTER")
	boxW := max(min(p.w-x-1-18, 22), 9)
	for i, b := range s.boxes {
		part, ok := s.part(b)
		if !ok {
			continue
		}
		line := text.Pad(" "+s.th.Truncate(theme.Neutral(part.Part.Label), label-2), label)
		for c, q := range periods {
			line += " " + text.PadLeft(s.whole(s.figure(q, part.Part.Code, "none held"), cols[c]), cols[c])
		}
		s.drawPart(p, i, line+"  ", part, x, boxW)
		s.drawProblem(p, b.field, x)
	}
	p.result = len(p.lines)
	headline := s.headline()
	p.add(text.Pad(text.Pad(" "+headlineLabel(m), label)+" "+s.headlineEarlier(periods, cols), x) +
		text.Pad(headline, min(boxW, 12)) + " " + s.status() + "  " + s.travel(s.reading.Travel))
	switch t := s.reading.Travel; {
	case against(t) == "":
	case t.Direction == rag.NotApplicable:
		p.para("Travel: " + strings.TrimRight(against(t), ".") + ".")
	default:
		p.para("Travel " + sentence(against(t)))
	}
}

// drawPart is the line of one part.
func (s *Screen) drawPart(p *page, i int, lead string, part ppb.PartReading, x, boxW int) {
	y := len(p.lines)
	room := boxW
	if !part.Rated {
		room = p.w - x - 1 - text.Width(unit(part.Part.Unit)) - 1
	}
	view, cur := s.partView(s.boxes[i], boxW, room)
	if part.Rated {
		view = text.Pad(view, boxW) + " " + s.th.RAG(part.Status.String()) + " " + s.th.Travel(part.Travel.String())
	} else if u := unit(part.Part.Unit); u != "" {
		view += " " + u
	}
	p.add(lead + view)
	p.place(i, spot{from: y, to: y + 1, x: x + cur, y: y})
}

func (s *Screen) partView(b *box, boxW, room int) (string, int) {
	if s.locked != "" {
		return s.boxView(b, room)
	}
	return b.line.View(max(min(max(text.Width(b.text())+5, boxW), room), 8))
}

// part is the reading of the part that a box is for. Before it can be read it is the part alone.
func (s *Screen) part(b *box) (ppb.PartReading, bool) {
	code, ok := b.field.Part()
	if !ok {
		return ppb.PartReading{}, false
	}
	for _, r := range s.reading.Parts {
		if r.Part.Code == code {
			return r, true
		}
	}
	part, ok := s.item.Measure.Part(code)
	return ppb.PartReading{Part: part}, ok
}

func headlineLabel(m *ppb.Measure) string {
	switch m.Headline {
	case ppb.HeadlineSum:
		return "Sum"
	case ppb.HeadlineNone, "":
		return "Overall"
	}
	return "Headline"
}

// headline is the number that is published for a measure with parts; empty while there is none.
func (s *Screen) headline() string {
	m := s.item.Measure
	f := &s.reading.Figure
	if len(m.Parts) == 0 || !f.Known || s.reading.ByPart {
		return ""
	}
	return ppb.Format(f.Value, m.Rule.Unit, m.Rule.Decimals)
}

func (s *Screen) headlineEarlier(periods []ppb.Period, cols []int) string {
	out := ""
	for c, q := range periods {
		if c > 0 {
			out += " "
		}
		v := s.figure(q, "", "")
		if s.item.Measure.Headline == ppb.HeadlineNone {
			v = ""
		}
		out += text.PadLeft(s.whole(v, cols[c]), cols[c])
	}
	return out
}
