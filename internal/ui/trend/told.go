package trend

import (
	"cmp"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// told are the lines of a table in words: "Q2 2022/23: value 76, expected 34, Red, worse." Of a part that never had a value it is one.
func told(s *ppb.Series, part string) (out []string) {
	if part != "" && !slices.ContainsFunc(s.Points, func(p ppb.SeriesPoint) bool {
		m, ok := p.Mark(part)
		return ok && saysMark(m) != "no value" && saysMark(m) != "no value yet"
	}) {
		return []string{"No value of it is held."}
	}
	for i := range s.Points {
		p := &s.Points[i]
		says := ""
		if s.Item.Milestone != nil {
			says = saysMilestone(p)
		} else if m, ok := p.Mark(part); ok {
			says = saysMark(m)
		} else {
			continue
		}
		if p.Break != "" {
			out = append(out, wording.Sentence("Not to be compared with what stands before: "+theme.Neutral(p.Break)))
		}
		if p.Kind == ppb.PointOpen {
			says = wording.Joined(says, "not signed off")
		}
		out = append(out, wording.Sentence(Style{Said: true}.when(p)+": "+says))
	}
	return out
}

// when is the quarter or the year of a point: without the star where its words say what that says.
func (st Style) when(p *ppb.SeriesPoint) string {
	if st.Said {
		return strings.TrimSuffix(p.Short(), "*")
	}
	return p.Short()
}

func saysMark(m ppb.Mark) string {
	value, expected, colour, travel := theme.Neutral(m.Text()), "", "", ""
	if m.Known {
		value = "value " + value
	}
	if m.Expects {
		expected = "expected " + m.ExpectedText()
	}
	switch {
	case m.ByPart:
		colour = "rated by part"
	case m.Rated && m.RAG != rag.None:
		colour = wording.Colour(m.RAG)
	}
	if m.Travel != rag.NotApplicable {
		travel = m.Travel.String()
	}
	return wording.Joined(value, expected, colour, travel)
}

func saysMilestone(p *ppb.SeriesPoint) string {
	colour, forecast, due := "", "", ""
	if p.Whole.RAG != rag.None {
		colour = wording.Colour(p.Whole.RAG)
	}
	if !p.Forecast.IsZero() {
		forecast = "forecast " + wording.Date(p.Forecast)
	}
	if !p.Due.IsZero() {
		due = "due " + wording.Date(p.Due)
	}
	return cmp.Or(wording.Joined(colour, wording.Lower(progress(p)), forecast, due), "nothing is held")
}
