package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// GapsWords say how many items were not accepted when it was signed.
func (s *SignOff) GapsWords() string {
	switch n := len(s.Open); n {
	case 0:
		return "Every item is accepted."
	case 1:
		return "1 item is not accepted."
	default:
		return fmt.Sprintf("%d items are not accepted.", n)
	}
}

// Words are a sign-off behind "signed off": by whom, when, and why what was not accepted stays as it is.
func (s *SignOff) Words() string {
	out := fmt.Sprintf("by %s on %s", s.Name, wording.Moment(s.At))
	if p := s.Prepared; p != nil {
		out += fmt.Sprintf(", prepared by %s on %s", p.Name, wording.Moment(p.At))
	}
	out += ". " + s.GapsWords()
	for _, g := range s.Reasons {
		out += " " + g.Key + ": " + wording.Stop(g.Reason)
	}
	if s.Gaps != "" {
		out += " Reason: " + wording.Stop(s.Gaps)
	}
	return out
}

// FateWords are what came of a revision after it was signed off, empty where nothing did.
func (s *SignOff) FateWords() string {
	out := ""
	for _, p := range s.Published {
		out += " " + wording.Sentence(p.Words())
	}
	if w := s.Withdrawn; w != nil {
		out += fmt.Sprintf(" Withdrawn by %s on %s: %s", w.Name, wording.Moment(w.At), wording.Stop(w.Reason))
	}
	return strings.TrimSpace(out)
}

// Words say what is prepared, and whether a director can still sign it.
func (p *Prepared) Words() string {
	out := fmt.Sprintf("Revision %d was prepared by %s on %s", p.Revision, p.Prepared.Name, wording.Moment(p.Prepared.At))
	if p.Stale {
		return out + ". Something has changed since: it has to be prepared again."
	}
	return out + ": a director signs it."
}

// FirstUnsigned is the first quarter before this one that is held and not signed off; zero where there is none.
func FirstUnsigned(held []Held, q Quarter) (first Quarter) {
	for _, h := range held {
		is := h.Plan.Quarter
		if h.SignOff == nil && is.Compare(q) < 0 && (first.IsZero() || is.Compare(first) < 0) {
			first = is
		}
	}
	return first
}
