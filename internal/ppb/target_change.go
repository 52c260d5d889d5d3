package ppb

import (
	"cmp"
	"fmt"
	"strings"

	"ppbtui/internal/rag"
)

// RestateTargets gives now, a measure as files or a person state it, the targets that was had, with what is stated anew
// behind them. The first statement for a part and a period needs nobody's approval, and is to be confirmed until somebody
// gives it; a different one needs an approver, a day and a reason: its own, or those that go with all that is changed. The
// problems are those of statements that lack them.
func RestateTargets(was, now *Measure, with Approval, who Approvers) (problems []Problem) {
	held, stated := slots(was.Targets), slots(now.Targets)
	now.Targets = nil
	for _, s := range held.order {
		all, fresh, lost := restated(held.at[s], stated.at[s], sameTarget, (*Target).fill)
		name := fmt.Sprintf("the target of %s%s for %s", now.Key, ofLabel(now, s.part), s.period.Label())
		if lost {
			problems = append(problems, Problem{"value", name + keptAsStated})
		}
		problems = append(problems, checkTargets(name, held.at[s], all, fresh, with, who)...)
		for i, t := range held.at[s] {
			if p := who.confirms(name+" would be confirmed", t.approval(), all[i].approval()); p != nil {
				problems = append(problems, *p)
			}
		}
		now.Targets = append(now.Targets, all...)
	}
	for _, s := range stated.order {
		if held.at[s] == nil {
			now.Targets = append(now.Targets, stated.at[s]...)
		}
	}
	return problems
}

// checkTargets looks who stands for the new statements of one part and period.
func checkTargets(name string, held, all []Target, fresh []int, with Approval, who Approvers) (problems []Problem) {
	for _, i := range fresh {
		t := &all[i]
		approval := t.approval().or(with)
		for j := range held {
			if sameTarget(held[j], *t) && held[j].approval() == approval {
				approval = Approval{} // an old statement: nobody has approved that it holds again
			}
		}
		t.approve(approval)
		change := fmt.Sprintf("%s is %s and would become %s", name, all[i-1].Aim(), t.Aim())
		if p := who.problem(approval, change, true); p != nil {
			problems = append(problems, *p)
		}
	}
	return problems
}

func (t *Target) approval() Approval {
	return Approval{t.ApprovedBy, t.ApprovedOn, t.Reason, t.Stated == StatedError}
}

func (t *Target) approve(a Approval) {
	t.ApprovedBy, t.ApprovedOn, t.Reason = a.By, a.On, a.Reason
	if a.Error {
		t.Stated = StatedError
	}
}

// fill is a held target with what is said of it now. Who approved it stays, once somebody has.
func (t *Target) fill(now Target) bool {
	if now.Raw != "" && now.Raw != t.Raw {
		t.Raw, t.Text = now.Raw, now.Text
	}
	t.Standing, t.Stated = cmp.Or(now.Standing, t.Standing), cmp.Or(t.Stated, now.Stated)
	a, ok := t.approval().filled(now.approval())
	t.ApprovedBy, t.ApprovedOn, t.Reason = a.By, a.On, a.Reason
	return ok
}

// ToBeConfirmed reports whether nobody has approved a target yet.
func (t *Target) ToBeConfirmed() bool { return t.Kind != rag.NoTarget && t.ApprovedBy == "" }

// slot is what targets are stated for: a part, empty for the whole, and a period.
type slot struct {
	part   string
	period Period
}

// slotted are targets by what they are stated for, in the order of their first statements.
type slotted struct {
	order []slot
	at    map[slot][]Target
}

func slots(targets []Target) slotted {
	out := slotted{at: map[slot][]Target{}}
	for _, t := range targets {
		s := slot{t.Part, t.Period}
		if out.at[s] == nil {
			out.order = append(out.order, s)
		}
		out.at[s] = append(out.at[s], t)
	}
	return out
}

func ofLabel(m *Measure, part string) string {
	if p, ok := m.Part(part); ok {
		return ", " + cmp.Or(p.Label, p.Code)
	}
	return ""
}

// Aim is what a target aims at, in plain numbers or its own words: "68", "reduce by 5% from 30", "none".
func (t *Target) Aim() string {
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
	return aimedBy(t.Kind.String(), t.Value.String()) + " from " + t.Base.String()
}

// aimedBy is a change by its kind and its amount: "reduce by 5%".
func aimedBy(kind, amount string) string {
	way, percent := strings.CutSuffix(strings.ReplaceAll(kind, "_", " "), " percent")
	if percent {
		amount += "%"
	}
	return way + " " + amount
}

// sameTarget reports whether both aim at the same; how it is printed and who approved it aside.
func sameTarget(t, u Target) bool {
	return t.Kind == u.Kind && (t.Kind != rag.TextTarget || t.Text == u.Text) && t.HasPoint == u.HasPoint && t.Value.Cmp(u.Value) == 0 &&
		t.Min.Cmp(u.Min) == 0 && t.Max.Cmp(u.Max) == 0 && t.Base.Cmp(u.Base) == 0 && t.Point.Cmp(u.Point) == 0
}
