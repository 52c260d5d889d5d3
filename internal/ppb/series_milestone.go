package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// milestoneSentence says how long a milestone has stood where it stands, how its forecast moved, and what became of its
// colour and its due date.
func (s *Series) milestoneSentence() string {
	var said []SeriesPoint
	for _, p := range s.Points {
		if p.Says() || !p.Forecast.IsZero() || p.Whole.RAG != rag.None {
			said = append(said, p)
		}
	}
	if len(said) == 0 {
		return "Nothing is held of it yet."
	}
	last := &said[len(said)-1]
	status := last.Status.Label()
	if last.Status == "" {
		status = "no progress is stated"
	}
	n := 1
	for n < len(said) && said[len(said)-1-n].Status == last.Status {
		n++
	}
	first := status + " in " + last.Period.Label()
	if n > 1 {
		first = status + " for " + inWords(n) + " quarters"
	}
	out := []string{first}
	out = append(out, moves("the forecast", said, func(p *SeriesPoint) Date { return p.Forecast })...)
	if colours := s.milestoneColours(said); colours != "" {
		out = append(out, colours)
	}
	due := moves("the due date", said, func(p *SeriesPoint) Date { return p.Due })
	if len(due) == 0 && !last.Due.IsZero() {
		due = []string{"due " + longDate(last.Due)}
	}
	return wording.Sentence(strings.Join(append(out, due...), "; "))
}

// moves says how a date went from the first that was stated to the last; nothing where it never moved.
func moves(what string, points []SeriesPoint, date func(*SeriesPoint) Date) []string {
	var dates []Date
	for i := range points {
		if d := date(&points[i]); !d.IsZero() && (len(dates) == 0 || dates[len(dates)-1] != d) {
			dates = append(dates, d)
		}
	}
	switch n := len(dates); {
	case n < 2:
		return nil
	case n == 2:
		return []string{fmt.Sprintf("%s moved from %s to %s", what, longDate(dates[0]), longDate(dates[1]))}
	default:
		return []string{fmt.Sprintf("%s moved %s times, from %s to %s", what, inWords(n-1), longDate(dates[0]), longDate(dates[n-1]))}
	}
}

// milestoneColours is how long the last colour has stood.
func (s *Series) milestoneColours(said []SeriesPoint) string {
	is := said[len(said)-1].Whole.RAG
	n := 1
	for n < len(said) && said[len(said)-1-n].Whole.RAG == is {
		n++
	}
	switch {
	case is == rag.None:
		return ""
	case n == 1:
		return title(is)
	}
	return title(is) + " for " + inWords(n) + " quarters"
}
