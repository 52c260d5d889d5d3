package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// partColumns is how the table of parts is laid out.
type partColumns struct {
	label int   // with the margin
	cols  []int // of the earlier periods
	x     int   // where the boxes begin
	box   int   // with its brackets
	short bool  // the arrow without its word
	none  string
}

// layParts makes room for every number as a whole: a box is never narrower than its text while it is a number.
func (s *Screen) layParts(w int, periods []ppb.Period) partColumns {
	if l := s.layWith("none held", w, periods); !l.short {
		return l
	}
	return s.layWith("none", w, periods)
}

func (s *Screen) layWith(none string, w int, periods []ppb.Period) partColumns {
	l := partColumns{label: 10, cols: make([]int, len(periods)), box: 12, none: none}
	m := s.item.Measure
	for _, part := range m.Parts {
		l.label = max(l.label, min(text.Width(part.Label), 19)+1)
		l.box = max(l.box, min(text.Width(s.content[ppb.PartField(part.Code)])+5, 18))
	}
	l.x = l.label + 2
	for c, q := range periods {
		l.cols[c] = text.Width(period(q, true))
		for _, part := range m.Parts {
			l.cols[c] = max(l.cols[c], min(text.Width(s.figure(q, part.Code, none)), 12))
		}
		l.x += l.cols[c] + 1
	}
	const rag, word, arrow = 1 + theme.RAGWidth, 1 + 8, 1 + 1
	room := w - 1 - l.x - rag
	l.short = l.box > room-word
	if !l.short {
		l.box = min(room-word, 22)
	} else {
		l.box = max(min(room-arrow, l.box), 8)
	}
	return l
}

// drawParts is the table of a measure with parts: a box a part, each with its own colour where it is rated, then the
// headline.
func (s *Screen) drawParts(p *page) {
	periods := s.periods()
	l := s.layParts(p.w, periods)
	head := text.Spaces(l.label)
	for c, q := range periods {
		head += " " + text.PadLeft(period(q, true), l.cols[c])
	}
	p.add(head + "  THIS QUARTER")
	for i, b := range s.boxes {
		part, ok := s.part(b)
		if !ok {
			continue
		}
		line := text.Pad(" "+s.th.Truncate(theme.Neutral(part.Part.Label), l.label-1), l.label)
		for c, q := range periods {
			line += " " + text.PadLeft(s.whole(s.figure(q, part.Part.Code, l.none), l.cols[c]), l.cols[c])
		}
		s.drawPart(p, i, line+"  ", part, l)
		s.drawProblem(p, b.field, l.x)
	}
	p.result = len(p.lines)
	s.drawHeadline(p, periods, l)
	switch t := s.reading.Travel; {
	case against(t) == "":
	case t.Direction == rag.NotApplicable:
		p.para("Travel: " + strings.TrimRight(against(t), ".") + ".")
	default:
		p.para(sentence("Travel " + against(t)))
	}
}

// drawHeadline is the line of the number that is published, and its colour.
func (s *Screen) drawHeadline(p *page, periods []ppb.Period, l partColumns) {
	line := text.Pad(" "+headlineLabel(s.item.Measure), l.label) + " " + s.headlineEarlier(periods, l.cols)
	line = text.Pad(line, l.x) + text.Pad(s.headline(), s.headlineWidth(l)) + " "
	status, travel := s.status(), s.travel(s.reading.Travel)
	if text.Width(line)+text.Width(status)+2+text.Width(travel) >= p.w && !s.reading.ByPart {
		status = s.th.RAG(s.reading.Published.String()) // the sentence says that it is by judgement
		travel = strings.TrimSpace(travel)
	}
	gap := "  "
	if text.Width(line)+text.Width(status)+2+text.Width(travel) >= p.w {
		gap = " "
	}
	line += status + gap
	if text.Width(line)+text.Width(travel) >= p.w {
		travel = s.th.Travel(s.reading.Travel.Direction.String())
	}
	if text.Width(line)+text.Width(travel) >= p.w {
		travel = s.th.TravelGlyph(s.reading.Travel.Direction.String())
		if s.reading.Travel.Direction == rag.NotApplicable {
			travel = ""
		}
	}
	p.add(strings.TrimRight(line+travel, " "))
}

// headlineWidth puts the colour of the headline under those of the parts, where they have any.
func (s *Screen) headlineWidth(l partColumns) int {
	for _, part := range s.reading.Parts {
		if part.Rated {
			return l.box
		}
	}
	return min(l.box, 12)
}

// drawPart is the line of one part. A text too long for the table's box has the rest of the line.
func (s *Screen) drawPart(p *page, i int, lead string, part ppb.PartReading, l partColumns) {
	y, b := len(p.lines), s.boxes[i]
	behind := s.unitBehind(b, part.Part.Unit)
	box := min(max(text.Width(b.text())+5, l.box), p.w-l.x-1)
	if part.Rated && box <= l.box {
		behind = s.th.RAG(part.Status.String()) + " " + s.partTravel(part, l)
	} else if text.Width(behind)+1 > p.w-1-l.x-box {
		behind = ""
	}
	view, cur := s.boxView(b, box)
	if s.locked == "" {
		view, cur = b.line.View(max(box, 8))
	}
	if behind != "" {
		view = text.Pad(view, l.box) + " " + behind
	}
	p.add(lead + view)
	p.place(i, spot{from: y, to: y + 1, x: l.x + cur, y: y})
}

func (s *Screen) partTravel(part ppb.PartReading, l partColumns) string {
	if l.short && part.Travel == rag.NotApplicable {
		return ""
	}
	if l.short {
		return s.th.TravelGlyph(part.Travel.String())
	}
	return s.th.Travel(part.Travel.String())
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
	return f.Format(m.Rule.Unit, m.Rule.Decimals)
}

func (s *Screen) headlineEarlier(periods []ppb.Period, cols []int) string {
	out := ""
	for c, q := range periods {
		if c > 0 {
			out += " "
		}
		v := s.figure(q, "", "")
		if s.item.Measure.Headline == ppb.HeadlineNone || text.Width(v) > cols[c] {
			v = "" // a composite cell: its parts stand above
		}
		out += text.PadLeft(v, cols[c])
	}
	return out
}
