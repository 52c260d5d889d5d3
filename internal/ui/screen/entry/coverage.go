package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// coverageRule is the check that the ticks stand for.
const coverageRule = "coverage"

// readCoverage looks what the commentary covers.
func (s *Screen) readCoverage() {
	s.covered = ppb.CoverageOf(s.content[ppb.FieldCommentary], s.env.Quarter)
}

// asksCoverage reports whether the commentary should cover something: of an Amber, a Red or a judgement.
func (s *Screen) asksCoverage() bool {
	r := &s.reading
	return s.locked == "" && (r.Published == rag.Amber || r.Published == rag.Red || r.Judged)
}

// drawCoverage is a tick for each thing that the commentary should cover. It knows words, not meaning: a reminder.
func (s *Screen) drawCoverage(p *page) {
	c := s.covered
	ticks := []string{
		s.th.Check(c.Cause) + " cause", s.th.Check(c.Action) + " action",
		s.th.Check(c.Date) + " date", s.th.Check(c.Owner) + " owner",
	}
	if p.w < narrowW {
		p.para("Cover: " + strings.Join(ticks, " "))
		return
	}
	what := title(s.reading.Published)
	switch {
	case s.reading.Judged:
		what = "Judgement"
	case s.reading.Travel.Direction == rag.Worse:
		what += " and worse"
	}
	p.para(what + ", so please cover: " + strings.Join(ticks, "  "))
}

// without are the checks but those of one rule.
func without(checks []ppb.Check, rule string) []ppb.Check {
	out := make([]ppb.Check, 0, len(checks))
	for _, c := range checks {
		if c.Rule != rule {
			out = append(out, c)
		}
	}
	return out
}
