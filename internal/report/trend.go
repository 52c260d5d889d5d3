package report

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// trend is a rated measure from quarter to quarter, in a sentence and as bars; none of one of which fewer than two numbers are held
// that could be set beside each other.
func trend(b *ppb.Book, r *row) *doc.Detail {
	if r.Measure == nil || r.Reading.Published == rag.None || r.Reading.ByPart {
		return nil
	}
	s := b.Series(r.Item, &r.Reading)
	scales := s.Scales("", doc.Span)
	t := doc.Trend{Caption: strings.TrimSpace(r.Ref()+" "+r.Title()) + ", from quarter to quarter"}
	var says []string
	numbers := 0
	for i := range s.Points {
		p := &s.Points[i]
		if p.Apart {
			continue // a year's figure beside quarters: it stands above
		}
		if p.Whole.Known {
			numbers++
		}
		is := trendPoint(p, scales[i])
		t.Points = append(t.Points, is)
		said := is.Label + ": " + is.Text
		if is.Expected != "" {
			said += ", " + is.Expected + " expected"
		}
		says = append(says, said)
	}
	if numbers < 2 {
		return nil
	}
	t.Alt = "Bar chart: " + strings.Join(says, "; ") + "."
	return &doc.Detail{Label: "From quarter to quarter", Prose: doc.Plain(s.Sentence()), Trend: &t}
}

func trendPoint(p *ppb.SeriesPoint, scale ppb.Scale) doc.Point {
	m := &p.Whole
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
	if !slices.ContainsFunc(w.rows(), func(r row) bool { return r.trend != nil }) {
		return nil
	}
	return []doc.Block{
		doc.Heading{Level: 3, ID: "trends", Text: "From quarter to quarter"},
		doc.Plain("A bar is a measure's figure of one quarter, and the line across the bars is what was expected by then of the target. " +
			"A quarter with a star is not signed off and may still change. Bars show how large a figure is: the scale begins at zero."),
	}
}
