package command

import (
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// pointsSaid are the points of a series in words, a line each: "Q1 2023/24: 24, expected 17. Red, better."
func pointsSaid(s *ppb.Series, part string) (out []string) {
	for i := range s.Points {
		p := &s.Points[i]
		m, ok := p.Mark(part)
		if !ok {
			continue
		}
		if p.Break != "" {
			out = append(out, "Not to be compared with what stands before: "+wording.Stop(p.Break))
		}
		is, colour, way := m.Text(), "", ""
		if m.Expects {
			is += ", expected " + m.ExpectedText()
		}
		if s.Item.Milestone != nil {
			is = milestoneSaid(p)
		}
		switch {
		case m.ByPart:
			colour = "rated by part"
		case m.Rated && m.RAG != rag.None, s.Item.Milestone != nil && m.RAG != rag.None:
			colour = wording.Colour(m.RAG)
		}
		if m.Travel != rag.NotApplicable {
			way = m.Travel.String()
		}
		line := strings.TrimSuffix(p.Short(), "*") + ": " + wording.Stop(clean.Line(is))
		if says := wording.Joined(colour, way); says != "" {
			line += " " + wording.Sentence(says)
		}
		if p.Kind == ppb.PointOpen {
			line += " Not signed off, and may still change."
		}
		if !p.AsOf.IsZero() && p.AsOf != p.Quarter().End() {
			line += " As of " + wording.Date(p.AsOf) + "."
		}
		if p.Also != "" {
			line += " Another source has " + wording.Stop(clean.Line(p.Also))
		}
		out = append(out, line)
	}
	return out
}

// milestoneSaid is how far a milestone was, and when it was to be done.
func milestoneSaid(p *ppb.SeriesPoint) string {
	var forecast, due string
	if !p.Forecast.IsZero() {
		forecast = "forecast for " + wording.Date(p.Forecast)
	}
	if !p.Due.IsZero() {
		due = "due " + wording.Date(p.Due)
	}
	is := p.Whole.Missing
	if p.Status != "" {
		is = p.Status.Label()
	}
	return wording.Joined(is, forecast, due)
}
