package demo

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// earlierPlan is the sample's plan as it was a quarter earlier: the same measures and targets, no texts or tables, and of the figures
// those before it.
// What it is due and when members met is ours.
func earlierPlan(plan *ppb.PlanFiles) *ppb.PlanFiles {
	earlier := *plan
	q := plan.Plan.Quarter.Prev()
	earlier.Plan.Quarter = q
	earlier.Plan.Title += " (demonstration: made up, but for three figures)"
	earlier.Plan.DueOn = day(2023, time.July, 17)
	earlier.Plan.PublicationOn, earlier.Plan.MeetingOn = day(2023, time.September, 1), boardMet()
	earlier.Figures = slices.DeleteFunc(slices.Clone(plan.Figures), func(f ppb.FigureRow) bool {
		return f.Period == ppb.Period(q) || f.Period == ppb.Period(plan.Plan.Quarter)
	})
	withoutPassages(&earlier)
	return &earlier
}

// boardMet is when members had the earlier quarter's report before them, and asked for something.
func boardMet() ppb.Date { return day(2023, time.September, 11) }

// The measure of which the earlier quarter was signed off with two digits the wrong way round.
const slipped, slip, slipOf = "PED04 02", "1102", "1120"

// What was signed off without having been accepted, and why.
const demonstrated = "This quarter is here for the demonstration, and nothing was made up for the items without a figure or a text."

func gaps() []ppb.Gap {
	return []ppb.Gap{
		{Key: "PED01 02", Reason: "For the demonstration no attendance of the summer term was made up."},
		{Key: "PED06 03", Reason: "The guarantee is counted from September on."},
	}
}

// earlierQuarter types, submits, accepts, signs off and publishes the quarter before the sample's, and corrects it. plan is its.
func (s *stage) earlierQuarter(ctx context.Context, plan *ppb.PlanFiles) error {
	q := plan.Plan.Quarter
	steps, err := s.earlierSteps(q)
	if err != nil {
		return err
	}
	s.goOn(time.July, 10)
	if err := s.play(ctx, q, steps); err != nil {
		return err
	}
	s.goOn(time.July, 26)
	if _, err := s.st.SignOff(ctx, s.as(s.of.lead), q, demonstrated, gaps()...); err != nil {
		return err
	}
	s.goOn(time.September, 1)
	if _, err := s.st.Publish(ctx, s.as(s.of.lead), q, 1, plan.Plan.PublicationOn, plan.Plan.MeetingOn); err != nil {
		return err
	}
	return s.correct(ctx, q)
}

// earlierSteps are the quarter's figures, each typed by the first officer of its measure, with the texts of demo-q1.csv.
func (s *stage) earlierSteps(q ppb.Quarter) ([]step, error) {
	texts, err := readScript(s.folder, "demo-q1.csv")
	if err != nil {
		return nil, err
	}
	figures := map[string][]ppb.FigureRow{}
	for _, f := range s.plan.Figures {
		if f.Period == ppb.Period(q) {
			f.Note = cmp.Or(f.Note, f.Source) // an entry has no source of its own
			figures[f.Key] = append(figures[f.Key], f)
		}
	}
	for i := range s.plan.Measures {
		m := &s.plan.Measures[i]
		if figures[m.Key] == nil {
			continue
		}
		at := slices.IndexFunc(texts, func(t step) bool { return t.key == m.Key })
		if at < 0 {
			at = len(texts)
			texts = append(texts, step{key: m.Key, login: s.officerOf(m.Key), state: ppb.Accepted, changes: map[ppb.Field]string{}})
		}
		for field, text := range ppb.TypedFigures(m, figures[m.Key]) {
			texts[at].changes[field] = text
		}
		delete(figures, m.Key)
	}
	for key := range figures {
		return nil, fmt.Errorf("%s is no measure of the plan", key)
	}
	at := slices.IndexFunc(texts, func(t step) bool { return t.key == slipped })
	if at < 0 || texts[at].changes[ppb.FieldValue] != slipOf {
		return nil, fmt.Errorf("%s is not %s, so it cannot have been typed wrongly", slipped, slipOf)
	}
	texts[at].changes[ppb.FieldValue] = slip
	return texts, nil
}

// officerOf is the login of an item's first officer, or of who types what has none.
func (s *stage) officerOf(key string) string {
	i := slices.IndexFunc(s.plan.Assignments, func(as ppb.Assignment) bool { return as.Key == key })
	if i < 0 {
		return s.of.administrator
	}
	return s.plan.Assignments[i].Login
}

// correct puts right what the Board asked about, as the second revision.
func (s *stage) correct(ctx context.Context, q ppb.Quarter) error {
	s.goOn(time.September, 12)
	asked, err := s.st.RecordAction(ctx, s.as(s.of.lead), q, ppb.BoardAction{
		Text:    "Check the number of suspensions with schools, which had counted more.",
		Meeting: boardMet(), Owner: "ifairweather", Due: day(2023, time.September, 22), Item: slipped,
	})
	if err != nil {
		return err
	}
	s.wait()
	reason := "Two digits of the total for the year were swapped when it was typed: " + slip + " for " + slipOf + "."
	if _, err := s.st.Correct(ctx, s.as(s.of.lead), q, slipped, reason); err != nil {
		return err
	}
	s.goOn(time.September, 14)
	officer := s.as("ifairweather")
	if _, err := s.st.Set(ctx, officer, q, slipped, map[ppb.Field]string{ppb.FieldValue: slipOf}); err != nil {
		return err
	}
	if _, err := s.st.Submit(ctx, officer, q, slipped); err != nil {
		return err
	}
	s.wait()
	answer := "Schools are right: two digits were swapped when the figure was typed. It is 1,120, and the correction is with you to accept."
	if _, err := s.st.AnswerAction(ctx, officer, asked.N, answer); err != nil {
		return err
	}
	s.goOn(time.September, 15)
	if _, err := s.st.Accept(ctx, s.as(s.of.lead), q, slipped); err != nil {
		return err
	}
	s.goOn(time.September, 18)
	if _, err := s.st.SignCorrections(ctx, s.as(s.of.lead), q); err != nil {
		return err
	}
	s.wait()
	_, err = s.st.CloseAction(ctx, s.as(s.of.lead), asked.N, "Answered, and corrected in revision 2 of the quarter.")
	return err
}
