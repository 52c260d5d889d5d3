package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawMeasure is the table of earlier figures with this quarter's boxes, and what the rules make of them.
func (s *Screen) drawMeasure(p *page) {
	if len(p.lines) < 2 {
		p.add("")
	}
	from := len(p.lines)
	if len(s.item.Measure.Parts) > 0 {
		s.drawParts(p)
	} else {
		s.drawTable(p)
	}
	s.drawResult(p)
	p.belongs(from)
}

// drawTable is the table of a measure without parts.
func (s *Screen) drawTable(p *page) {
	const label, col = 8, 15
	periods := s.periods()
	x := label + col*len(periods) + 3
	head, value := text.Spaces(label), text.Pad(" Value", label)
	for _, q := range periods {
		head += text.FitLeft(period(q, false), col, "")
		value += text.PadLeft(s.whole(s.figure(q, "", "no figure held"), col-1), col)
	}
	p.add(head + "   THIS QUARTER")
	m := s.item.Measure
	s.drawBox(p, 0, value+text.Spaces(x-text.Width(value)), s.unitBehind(s.boxes[0], m.Rule.Unit), p.w-x-1)
	s.drawProblem(p, ppb.FieldValue, x)
	p.result = len(p.lines)
	p.add(text.Pad(" RAG", x) + s.status())
	t := s.reading.Travel
	p.add(text.Pad(" Travel  "+s.whole(against(t), x-12), x) + s.travel(t))
}

// against is what the direction of travel is measured against, or why there is none.
func against(t ppb.Travel) string {
	if t.Direction == rag.NotApplicable {
		return theme.Neutral(t.Reason)
	}
	if t.Against == "" {
		return ""
	}
	return "against " + theme.Neutral(t.Against)
}

// drawNarrow is the value, its colour and the reason on a small terminal, and the earlier figures in words.
func (s *Screen) drawNarrow(p *page) {
	from := len(p.lines)
	m := s.item.Measure
	for i, b := range s.boxes {
		if !valueBox(b) {
			continue
		}
		u := s.unitBehind(b, m.Rule.Unit)
		lead := " Value  "
		if part, ok := s.part(b); ok {
			u = ""
			lead = " " + s.th.Fit(theme.Neutral(part.Part.Label), 12) + " "
			if part.Rated {
				u = s.th.RAGShort(part.Status.String())
				if part.Travel != rag.NotApplicable {
					u += " " + s.th.TravelGlyph(part.Travel.String())
				}
			}
		}
		s.drawBox(p, i, lead, u, min(p.w-text.Width(lead)-1, 30))
		s.drawProblem(p, b.field, 1)
	}
	p.result = len(p.lines)
	head := s.headline()
	if head != "" {
		head += "  "
	}
	p.add(s.th.Truncate(" "+head+s.status()+"  "+s.travel(s.reading.Travel), p.w))
	s.drawResult(p)
	p.belongs(from)
	if s.titleCut {
		p.para(s.Title())
	}
	p.para(s.headText())
	var held []string
	for _, q := range s.periods() {
		held = append(held, period(q, false)+": "+s.figure(q, "", "no figure held")+".")
	}
	p.para(strings.Join(held, " "))
}

// drawResult is the reason for the colour and what would change it.
func (s *Screen) drawResult(p *page) {
	r := &s.reading
	if s.offer.live() {
		p.para(s.question())
	}
	out := []string{s.judgement(), sentence(theme.Neutral(r.Sentence))}
	if !s.drawn.wide {
		out = append(out, s.wouldChange())
	}
	if r.Projection != "" && !strings.Contains(r.Sentence, r.Projection) {
		out = append(out, sentence(r.Projection))
	}
	if r.Travel.Judged && r.Travel.Reason != "" {
		out = append(out, sentence("Travel by judgement: "+theme.Neutral(r.Travel.Reason)))
	}
	p.para(joined(out))
	s.drawFigureChecks(p)
}

// unitBehind is the unit that stands behind a value box, where the text in the box does not say it itself.
func (s *Screen) unitBehind(b *box, u rag.Unit) string {
	t, w := b.text(), unit(u)
	if s.locked != "" && t == "" || w != "" && strings.Contains(t, strings.TrimPrefix(w, "per ")) {
		return ""
	}
	return w
}

// wouldChange is the other colours with the values that give them, in one line.
func (s *Screen) wouldChange() string {
	var out []string
	for _, t := range s.reading.WouldChange {
		if t.Status == s.reading.Computed {
			continue
		}
		line := title(t.Status) + " " + t.Values
		if t.Away != "" {
			line += " (" + t.Away + ")"
		}
		out = append(out, sentence(line))
	}
	if len(out) == 0 {
		return sentence(s.reading.Thresholds)
	}
	return strings.Join(out, " ")
}

func joined(sentences []string) string {
	out := sentences[:0]
	for _, t := range sentences {
		if t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, " ")
}

// drawProblem is what is wrong with a box, as a sentence under it.
func (s *Screen) drawProblem(p *page, f ppb.Field, x int) {
	for _, pr := range s.reading.Problems {
		if pr.Field == f {
			t := sentence(theme.Neutral(pr.Text))
			if n := text.Width(t); n > p.w-x-1 {
				x = max(min(x, p.w-1-n), 1)
			}
			p.indented(t, x)
		}
	}
}
