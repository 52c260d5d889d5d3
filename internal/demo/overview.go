package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// overview is the demonstration of the directorate's performance overview: its one quarter nearly done, and what its lead asked.
func (s *stage) overview(ctx context.Context, now time.Time) error {
	q := s.plan.Plan.Quarter
	s.plan.Figures = slices.DeleteFunc(s.plan.Figures, func(f ppb.FigureRow) bool { return f.Period == ppb.Period(q) })
	s.emptied()
	if _, err := s.st.Import(ctx, s.visitor, s.plan, false); err != nil {
		return err
	}
	for _, does := range []func() error{
		func() error { return s.thisQuarter(ctx, now) },
		func() error { return s.asks(ctx, q) },
	} {
		if err := does(); err != nil {
			return fmt.Errorf("demo: %s: %w", q, err)
		}
	}
	return nil
}

// asks is what the lead asks, and whom she has reminded.
func (s *stage) asks(ctx context.Context, q ppb.Quarter) error {
	noor := s.as(s.of.lead)
	s.tomorrow()
	return s.acts(
		func() error {
			_, err := s.st.Ask(ctx, noor, q, "P11.2", "Are the 17 those who came in the quarter, or all who belong to it on its last day?")
			return err
		},
		func() error {
			_, err := s.st.Ask(ctx, noor, q, "FIN-EIP", "By when can the statement be sent, and does it say in words what its tables show?")
			return err
		},
		func() error {
			return s.st.Remind(ctx, noor, q, ppb.Reminded{Login: "gmaystone", By: s.of.lead, How: ppb.ByHand, Taken: true})
		},
	)
}
