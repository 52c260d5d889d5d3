package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// carried is a measure as the plan of a later quarter has it: everything but, of a quarter in which a new year of its begins,
// the targets of that year. A value, a range, words or none are copied from the year before, to be confirmed; what is a
// change from a base is not, for the base is another one. What somebody has stated for the new year already stands.
func (m *Measure) carried(p *Plan) (*Measure, []Target, error) {
	out := *m
	q := p.Quarter
	out.Parts, out.Targets = slices.Clone(m.Parts), slices.Clone(m.Targets)
	var err error
	out.Rule.Profile, out.Rule.People, err = p.Profile(m.Profile, q)
	year := m.yearOf(q, Date{})
	if err != nil || year == m.yearOf(q.Prev(), Date{}) {
		return &out, nil, err
	}
	var fresh []Target
	for _, part := range m.targetParts() {
		was := m.lastTarget(part, Period{Year: year - 1})
		if was == nil || was.changes() || m.lastTarget(part, Period{Year: year}) != nil {
			continue
		}
		t := *was
		t.Period, t.Stated = Period{Year: year}, StatedCarried
		t.ApprovedBy, t.ApprovedOn, t.Reason = "", Date{}, ""
		t.Point, t.HasPoint = Decimal{}, false // it was a day's of the old year
		fresh = append(fresh, t)
	}
	out.Targets = append(out.Targets, fresh...)
	return &out, fresh, nil
}

// lastTarget is the target that holds for a part and a period, the one stated last; nil where none is.
func (m *Measure) lastTarget(part string, p Period) (last *Target) {
	for i := range m.Targets {
		if t := &m.Targets[i]; t.Part == part && t.Period == p {
			last = t
		}
	}
	return last
}

// changes reports whether a target says how far a figure is to move from another.
func (t *Target) changes() bool {
	switch t.Kind {
	case rag.NoTarget, rag.TextTarget, rag.AbsoluteTarget, rag.RangeTarget:
		return false
	}
	return true
}

// targetParts are what targets are stated for: the whole and parts, in the order of their first statement.
func (m *Measure) targetParts() (out []string) {
	for i := range m.Targets {
		if part := m.Targets[i].Part; !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	return out
}
