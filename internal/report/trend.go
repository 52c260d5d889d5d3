package report

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// seriesLabel is what the series of a whole measure is called.
const seriesLabel = "From quarter to quarter"

// trends are a measure from quarter to quarter, in a sentence and as bars: the whole, or where that has no number of its own each of its
// parts; none of one of which fewer than two numbers are held that could be set beside each other. It need not be rated.
func trends(b *ppb.Book, r *row) (out []doc.Detail) {
	if r.Measure == nil || r.Reading.ByPart && len(r.Measure.Parts) == 0 {
		return nil
	}
	s := b.Series(r.Item, &r.Reading)
	if len(r.Measure.Parts) == 0 || r.Measure.Headline != "" && r.Measure.Headline != ppb.HeadlineNone && !r.Reading.ByPart {
		if t, says := drawn(s, ""); says != "" {
			if t != nil {
				t.Caption = strings.TrimSpace(r.Ref()+" "+r.Title()) + ", from quarter to quarter"
			}
			out = append(out, doc.Detail{Label: seriesLabel, Prose: doc.Plain(s.Sentence()), Trend: t})
		}
		return out
	}
	for _, part := range r.Measure.Parts {
		if t, says := drawn(s, part.Code); says != "" {
			if t != nil {
				t.Caption = r.Ref() + " " + part.Label + ", from quarter to quarter"
			}
			out = append(out, doc.Detail{Label: part.Label + ", from quarter to quarter", Prose: doc.Plain(wording.Stop(says)), Trend: t})
		}
	}
	return out
}

// leastDrawn is how many numbers are drawn at least: two bars show no more than the words do.
const leastDrawn = 3

// drawn is a series of the whole (no code) or of a part in words, and as bars where there are enough; nothing of fewer than two numbers.
func drawn(s *ppb.Series, part string) (t *doc.Trend, says string) {
	scales, numbers := s.Scales(part, doc.Span), 0
	var said []string
	t = new(doc.Trend)
	for i := range s.Points {
		p := &s.Points[i]
		m, has := p.Mark(part)
		if p.Apart || !has {
			continue // a year's figure beside quarters stands above; a part that is new was not there
		}
		if m.Known {
			numbers++
		}
		is := trendPoint(p, &m, scales[i])
		t.Points = append(t.Points, is)
		line := is.Label + ": " + is.Text
		if is.Expected != "" {
			line += ", " + is.Expected + " expected"
		}
		said = append(said, line)
	}
	if numbers < 2 {
		return nil, ""
	}
	says = strings.Join(said, "; ")
	if numbers < leastDrawn {
		return nil, says
	}
	t.Alt = "Bar chart: " + says + "."
	return t, says
}

func trendPoint(p *ppb.SeriesPoint, m *ppb.Mark, scale ppb.Scale) doc.Point {
	out := doc.Point{Break: p.Break, Label: p.Short(), Text: m.Text(), Number: m.Known, Expected: m.ExpectedText(), Aim: -1}
	if !scale.Draws() {
		return out
	}
	out.From, out.To = scale.Bar(m.Value)
	if m.Expects {
		out.Aim = scale.Cell(m.Expected)
	}
	return out
}

// trendWords explain the bars where there are any.
func (w *writer) trendWords() []doc.Block {
	if !slices.ContainsFunc(w.rows(), func(r row) bool { return len(drawings(r.trends)) > 0 }) {
		return nil
	}
	return []doc.Block{
		doc.Heading{Level: 3, ID: "trends", Text: "From quarter to quarter"},
		doc.Plain("A bar is a measure's figure of one quarter, and the line across the bars is what was expected by then of the target. " +
			"A quarter with a star is not signed off and may still change. Bars show how large a figure is: the scale begins at zero."),
	}
}
