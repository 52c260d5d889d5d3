package claim

import (
	"strings"

	"ppbtui/internal/rag"
)

// series is the measure as a whole, or one of its parts: what is held of it now and before.
type series struct {
	code, label string
	unit        rag.Unit
	decimals    int
	now         Value
	past        []Past
	perHead     bool     // it is of so many people or things: "per 100,000", "per week"
	statedBy    [][2]int // by earlier value, which figures of the text state it: see whoStates
	names       []string // the words of its name that tell it apart, cut to their stems
}

// allSeries are the whole and the parts.
func (h *Held) allSeries() []series {
	out := make([]series, 0, 1+len(h.Parts))
	out = append(out, series{label: h.Title, perHead: ofEach(h.Title), unit: h.Unit, decimals: h.Decimals, now: h.Now, names: stems(h.Title)})
	for i := range h.Parts {
		p := &h.Parts[i]
		out = append(out, series{code: p.Code, label: p.Label, unit: p.Unit, decimals: p.Decimals, now: p.Now, names: stems(p.Label)})
	}
	for i := range h.Past {
		for k := range out {
			if p := &h.Past[i]; p.Value.Known && p.Part == out[k].code {
				out[k].past = append(out[k].past, *p)
			}
		}
	}
	return out
}

// takes reports whether a number is written in the unit of a series.
func (s *series) takes(n *number) bool {
	switch s.unit {
	case rag.Percent:
		return n.unit == percent
	case rag.Money:
		return n.unit == pounds
	case rag.Rate10000:
		return n.unit == plain || n.unit == rate
	case rag.Number:
		return n.unit == plain || n.unit == duration || n.unit == rate
	}
	return n.unit == plain || n.unit == rate && s.perHead || n.unit == duration && s.counts(n.noun)
}

// ofEach reports whether a title says what a number is of: "per 100,000 people", "rate".
func ofEach(title string) bool {
	return strings.Contains(title, "per 1") || strings.Contains(title, "rate")
}

// counts reports whether a noun of time is in the name of a series: "days lost".
func (s *series) counts(noun string) bool {
	for _, x := range s.names {
		if x == noun {
			return true
		}
	}
	return false
}

// states reports whether a number is a value as it would be printed.
func states(n *number, v *Value) bool { return v.Known && shown(n).has(v.Value) }

// at are the figures of a series that are held for one of some times, in the order in which those come to mind.
func (s *series) at(x *times) (found []*Past) {
	for k := range x.n {
		for i := range s.past {
			if s.past[i].Period == x.list[k] {
				found = append(found, &s.past[i])
			}
		}
	}
	return found
}
