package demo

import (
	"context"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// leaver has left with September. They are in the demonstration only: in the sample their items name nobody.
func leaver() ppb.Officer {
	return ppb.Officer{Login: "lpenhallow", Name: "Lowri Penhallow", Post: "Care Leavers Service Manager"}
}

// withLeaver is a plan in which the leaver has items.
func withLeaver(plan *ppb.PlanFiles) *ppb.PlanFiles {
	with := *plan
	with.Officers = append(slices.Clone(plan.Officers), leaver())
	with.Assignments = slices.Clone(plan.Assignments)
	for _, key := range []string{"PED03 03", "PED03 04", "PED03a"} {
		with.Assignments = append(with.Assignments, ppb.Assignment{Key: key, Login: leaver().Login, Role: ppb.Responsible})
	}
	return &with
}

// leaves closes the leaver, and nobody takes their items over.
func (s *stage) leaves(ctx context.Context) error {
	s.goOn(time.September, 25)
	_, err := s.st.CloseOfficer(ctx, s.as(s.of.administrator), leaver().Login, day(2023, time.October, 1))
	return err
}

// chases is what the lead asks, of whom, and whom she has reminded; and what the Board waits for.
func (s *stage) chases(ctx context.Context, q ppb.Quarter) error {
	beth := s.as(s.of.lead)
	s.tomorrow()
	return s.acts(
		func() error {
			_, err := s.st.RecordAction(ctx, beth, q, ppb.BoardAction{
				Text:    "A note on what each kind of placement costs, and how many children could come back into the borough.",
				Meeting: boardMet(), Owner: "mzielonka", Due: day(2023, time.November, 30), Item: "PED03 06",
			})
			return err
		},
		func() error {
			_, err := s.st.Ask(ctx, beth, q, "PED02 11", "Will the three levels count those under 18 only, or care leavers too?")
			return err
		},
		func() error {
			_, err := s.st.Answer(ctx, s.as("gtarrant"), q, "PED02 11", "Those under 18 only, at all three levels.")
			return err
		},
		func() error {
			_, err := s.st.Ask(ctx, beth, q, "PED06 01", "Is 6.4% before or after the college lists of late September were matched?")
			return err
		},
		func() error {
			_, err := s.st.Ask(ctx, beth, q, "PED04c", "Which day is the workshop, and has the forum agreed to it?")
			return err
		},
		func() error {
			return s.st.Remind(ctx, beth, q, ppb.Reminded{Login: "dpemberthy", By: s.of.lead, How: ppb.ByHand, Taken: true})
		},
		func() error {
			return s.st.Remind(ctx, beth, q, ppb.Reminded{Login: "cbrackenridge", By: s.of.lead, How: ppb.ByHand, Taken: true})
		},
	)
}
