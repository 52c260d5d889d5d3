package trend

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// milestone are the lines of a milestone: its colour and progress, and the dates where there is room.
func milestone(st Style, s *ppb.Series, w int) []string {
	when, status := len("Quarter"), len("Progress")
	for i := range s.Points {
		when = max(when, text.Width(s.Points[i].Short()))
		status = max(status, text.Width(progress(&s.Points[i])))
	}
	line := func(quarter, colour, is, forecast, due string) string {
		out := " " + text.Pad(quarter, when) + "  " + text.Pad(colour, theme.RAGWidth) + "  " + text.Pad(is, status)
		if w >= narrow {
			out += "  " + text.Pad(forecast, dateWidth) + "  " + due
		}
		return text.Truncate(strings.TrimRight(out, " "), w, "")
	}
	lines := []string{line("Quarter", "RAG", "Progress", "Forecast", "Due")}
	for i := range s.Points {
		p := &s.Points[i]
		colour := ""
		if p.Whole.RAG != rag.None {
			colour = st.RAG(p.Whole.RAG.String())
		}
		lines = append(lines, line(p.Short(), colour, progress(p), date(p.Forecast), date(p.Due)))
	}
	return lines
}

const dateWidth = len("30 September 2023")

func progress(p *ppb.SeriesPoint) string {
	if p.Status == "" {
		return p.Whole.Missing
	}
	return theme.Neutral(p.Status.Label())
}

func date(d ppb.Date) string {
	if d.IsZero() {
		return ""
	}
	return wording.Date(d)
}
