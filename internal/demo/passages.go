package demo

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"ppbtui/internal/ppb"
)

// withoutPassages is a plan of measures and milestones alone.
func withoutPassages(plan *ppb.PlanFiles) {
	passages := map[string]bool{}
	for _, t := range plan.Texts {
		passages[t.Key] = true
	}
	for _, g := range plan.Grids {
		passages[g.Key] = true
	}
	plan.Sections, plan.Texts, plan.Grids, plan.Contents = nil, nil, nil, nil
	plan.Assignments = slices.DeleteFunc(slices.Clone(plan.Assignments), func(as ppb.Assignment) bool { return passages[as.Key] })
	plan.Measures = slices.Clone(plan.Measures)
	for i := range plan.Measures {
		plan.Measures[i].Links = nil
	}
}

// emptied leaves the words and cells out of the plan that are still to be typed.
func (s *stage) emptied() {
	for key, state := range s.of.left {
		if state == ppb.NotStarted {
			delete(s.plan.Contents, key)
		}
	}
}

// passages has the texts and tables that came with the plan submitted by their officers, and accepted.
func (s *stage) passages(ctx context.Context, q ppb.Quarter) error {
	first := map[string]string{} // officer, by key
	for _, as := range s.plan.Assignments {
		first[as.Key] = cmp.Or(first[as.Key], as.Login)
	}
	var keys []string
	for _, t := range s.plan.Texts {
		keys = append(keys, t.Key)
	}
	for _, g := range s.plan.Grids {
		keys = append(keys, g.Key)
	}
	for _, key := range keys {
		state, left := s.of.left[key]
		if left && state != ppb.Submitted {
			continue
		}
		s.wait()
		if _, err := s.st.Submit(ctx, s.as(first[key]), q, key); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		if left {
			continue
		}
		s.wait()
		if _, err := s.st.Accept(ctx, s.as(s.of.lead), q, key); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
	}
	return nil
}
