package ppb

import (
	"cmp"
	"fmt"
	"strings"

	"ppbtui/internal/rag"
)

// Unapproved names the targets of now that differ from what is held for the same part and period and do not say who
// approved that. The first statement of a target needs nobody's approval.
func Unapproved(was, now *Measure) (reasons []Problem) {
	for i := range now.Targets {
		t := &now.Targets[i]
		if last := now.lastTarget(t.Part, t.Period); last != t || t.ApprovedBy != "" {
			continue // a later statement holds, or somebody stands for it
		}
		if held := was.lastTarget(t.Part, t.Period); held != nil && !t.same(held) {
			reasons = append(reasons, Problem{Text: fmt.Sprintf("the target of %s%s for %s is %s and would become %s: say in "+
				"approved_by and approved_on of targets.csv who approved that and when", now.Key, ofLabel(now, t.Part),
				t.Period.Label(), held.aim(), t.aim())})
		}
	}
	return reasons
}

func ofLabel(m *Measure, part string) string {
	if p, ok := m.Part(part); ok {
		return ", " + cmp.Or(p.Label, p.Code)
	}
	return ""
}

// aim is what a target aims at, in plain numbers or its own words.
func (t *Target) aim() string {
	switch t.Kind {
	case rag.NoTarget:
		return "none"
	case rag.TextTarget:
		return quote(t.Text)
	case rag.AbsoluteTarget:
		return t.Value.String()
	case rag.RangeTarget:
		return t.Min.String() + " to " + t.Max.String()
	case rag.BetterThan:
		return "better than " + t.Base.String()
	}
	return strings.ReplaceAll(t.Kind.String(), "_", " ") + " " + t.Value.String() + " from " + t.Base.String()
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

// same reports whether both aim at the same; how it is printed and who approved it aside.
func (t *Target) same(u *Target) bool {
	return t.Kind == u.Kind && (t.Kind != rag.TextTarget || t.Text == u.Text) && t.HasPoint == u.HasPoint && t.Value.Cmp(u.Value) == 0 &&
		t.Min.Cmp(u.Min) == 0 && t.Max.Cmp(u.Max) == 0 && t.Base.Cmp(u.Base) == 0 && t.Point.Cmp(u.Point) == 0
}
