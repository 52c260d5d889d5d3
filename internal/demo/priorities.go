package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// priorities is the demonstration of the priority based report: the quarter before is signed off and corrected, and this one nearly
// done, with questions, what the Board waits for, and somebody who has left.
func (s *stage) priorities(ctx context.Context, now time.Time) error {
	s.plan = withLeaver(s.plan)
	first := earlierPlan(s.plan)
	if _, err := s.st.Import(ctx, s.visitor, first, false); err != nil {
		return err
	}
	if err := s.earlierQuarter(ctx, first); err != nil {
		return fmt.Errorf("demo: %s: %w", first.Plan.Quarter, err)
	}
	holdBack(s.plan)
	s.emptied()
	if _, err := s.st.Import(ctx, s.visitor, s.plan, false); err != nil {
		return err
	}
	q := s.plan.Plan.Quarter
	for _, does := range []func() error{
		func() error { return s.leaves(ctx) },
		func() error { return s.thisQuarter(ctx, now) },
		func() error { return s.chases(ctx, q) },
	} {
		if err := does(); err != nil {
			return fmt.Errorf("demo: %s: %w", q, err)
		}
	}
	return nil
}

// holdBack leaves the figures of the quarter being collected out of the plan, for the officers to type, and those of the one
// before, which is in the file with its own entries.
func holdBack(plan *ppb.PlanFiles) {
	q := plan.Plan.Quarter
	plan.Figures = slices.DeleteFunc(plan.Figures, func(f ppb.FigureRow) bool {
		return f.Period == ppb.Period(q) || f.Period == ppb.Period(q.Prev())
	})
}
