package command

import (
	"context"
	"errors"
	"fmt"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// checkFacts are an item's warnings with the codes that name them, and the answers to them. name gives a person's name; nil: answers are not for
// who reads this.
func checkFacts(e *ppb.Entry, checks []ppb.Check, name func(login string) string) (out [][2]string) {
	names := ppb.CheckNames(checks)
	said := map[string]bool{} // two parts may be told the same
	for i, k := range checks {
		if said[k.Message] {
			continue
		}
		said[k.Message] = true
		out = append(out, [2]string{"Check", sentence(errors.New(k.Message)) + " (" + names[i] + ")"})
		if a, ok := ppb.Answered(e, k); ok && name != nil {
			out = append(out, [2]string{"", answerText(a, name)})
		}
	}
	return out
}

// answerText says why a warning stays, and who says so: "Answered by Amina Khan: The base is the revised 11,420."
func answerText(a ppb.CheckAnswer, name func(login string) string) string {
	return fmt.Sprintf("Answered by %s: %s", clean.Line(name(a.By)), wording.Sentence(clean.Line(a.Why)))
}

// allChecks are the warnings of an item as its person works on it, with those across items.
func (s *session) allChecks(ctx context.Context, p *ppb.Plan, it *ppb.Item) ([]ppb.Check, error) {
	r := ppb.Read(p, it, it.Entry.Content)
	across, err := s.store.Across(ctx, s.actor, s.quarter, it.Key())
	return append(r.Checks[:len(r.Checks):len(r.Checks)], across...), err
}

// withChecks is an item as it is now, with its plan and allChecks.
func (s *session) withChecks(ctx context.Context, key string) (plan *ppb.Plan, it *ppb.Item, checks []ppb.Check, err error) {
	if plan, it, err = s.store.Item(ctx, s.quarter, key); err != nil {
		return nil, nil, nil, err
	}
	checks, err = s.allChecks(ctx, plan, it)
	return plan, it, checks, err
}

// complainOf prints warnings that have no answer to standard error, a line each behind a head, and how they are answered.
func (c *cli) complainOf(head, ref string, checks []ppb.Check) {
	if len(checks) == 0 {
		return
	}
	c.aside("%s", head)
	names := ppb.CheckNames(checks)
	for i, k := range checks {
		c.aside("  %s (%s)", sentence(errors.New(k.Message)), names[i])
	}
	c.aside("Where one is right as it stands, say why: ppbtui answer %s CODE --why TEXT", ref)
}

// withoutAnswer is a head for warnings: "two warnings have no answer".
func withoutAnswer(n int) string {
	if n == 1 {
		return "one warning has no answer"
	}
	return wording.Number(n) + " warnings have no answer"
}
