package trend

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// Says are the points of a series in words, a line each, as [Table] draws them: "Q1 2023/24: 71.0%. Expected 80.0%. Red, worse." part is empty
// for the whole.
func Says(s *ppb.Series, part string) (out []string) {
	for i := range s.Points {
		p := &s.Points[i]
		m, ok := p.Mark(part)
		if !ok {
			continue
		}
		if p.Break != "" {
			out = append(out, wording.Sentence("Not to be compared with what is before: "+theme.Neutral(p.Break)))
		}
		out = append(out, said(s, p, m))
	}
	return out
}

func said(s *ppb.Series, p *ppb.SeriesPoint, m ppb.Mark) string {
	colour, way := "", ""
	switch {
	case m.ByPart:
		colour = "coloured by part"
	case m.Rated && m.RAG != rag.None:
		colour = wording.Colour(m.RAG)
	}
	if m.Travel != rag.NotApplicable {
		way = m.Travel.String()
	}
	name, open := strings.CutSuffix(p.Short(), "*")
	says := name + ": "
	if s.Item.Milestone != nil {
		says += sentences(progress(p), wording.Capital(colour), before("Forecast ", date(p.Forecast)), before("Due ", date(p.Due)))
	} else {
		says += sentences(theme.Neutral(m.Text()), before("Expected ", m.ExpectedText()), wording.Capital(wording.Joined(colour, way)))
	}
	if open {
		says += " Not signed off, and may still change."
	}
	return says
}

// sentences are those that say something, behind each other.
func sentences(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, wording.Stop(p))
		}
	}
	return strings.Join(out, " ")
}

func before(lead, says string) string {
	if says == "" {
		return ""
	}
	return lead + says
}
