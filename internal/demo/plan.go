package demo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// Plan is a sample plan that a copy of the demo is made of.
type Plan struct {
	Name  string // to ask for it by; it is that of its folder among the samples
	About string // what it is, in a few words
	File  string // the name of the file that its copy is kept in

	mark string   // in the copy, see markName
	day  ppb.Date // on which the clock of a new copy begins, a week before the figures are due
	// The sample's people who do what no script says: the lead accepts, asks and signs, and the administrator closes and types
	// what has no officer.
	lead, administrator string

	// The texts and tables that are not accepted when it begins, and how far they are: some to fill, and some for a lead to read.
	left map[string]ppb.State

	first ppb.Date                                                 // when the story begins
	story func(s *stage, ctx context.Context, now time.Time) error // all that happens, from the first import on
}

// Plans are the sample plans, first the one that is meant where none is named.
func Plans() []*Plan {
	return []*Plan{
		{
			Name: "halton-2023-24-q2", About: "priority based report, quarter 2 of 2023/24", File: "demo.db", mark: "yes",
			first: day(2023, time.July, 3), day: day(2023, time.October, 9), story: (*stage).priorities,
			lead: "bravenhall", administrator: "swinterbourne",
			left: map[string]ppb.State{
				"KD03": ppb.Submitted, "EI04": ppb.Submitted, "TRN": ppb.Submitted, "UASC": ppb.Submitted,
				"KD09": ppb.InProgress, "RES": ppb.InProgress,
				"EI02": ppb.NotStarted, "OUT-CF": ppb.NotStarted, "SAV-CF": ppb.NotStarted,
			},
		},
		{
			Name: "halton-2024-25-q4", About: "directorate performance overview, quarter 4 of 2024/25", File: "demo-halton-2024-25-q4.db",
			mark: "halton-2024-25-q4", first: day(2025, time.April, 1), day: day(2025, time.April, 23), story: (*stage).overview,
			lead: "ncathcart", administrator: "akeldon",
			left: map[string]ppb.State{"ISSUES-A-Q": ppb.InProgress, "FIN-EIP": ppb.InProgress, "FIN-CFS": ppb.InProgress},
		},
	}
}

// Default is the plan that is meant where none is named.
func Default() *Plan { return Plans()[0] }

// Named is the plan with this name.
func Named(name string) (*Plan, error) {
	var names []string
	for _, p := range Plans() {
		if p.Name == name {
			return p, nil
		}
		names = append(names, p.Name)
	}
	return nil, fmt.Errorf("the demo has no plan %q: it has %s", name, strings.Join(names, " and "))
}

// Of is the plan that a file is a copy of the demo of, or nil where it is no copy.
func Of(ctx context.Context, st *store.Store) (*Plan, error) {
	value, err := st.Preference(ctx, markOwner, markName)
	if err != nil {
		return nil, err
	}
	for _, p := range Plans() {
		if p.mark == value {
			return p, nil
		}
	}
	return nil, nil
}

// Begin is where the clock of a new copy stands when nothing else is said.
func (p *Plan) Begin() time.Time {
	return time.Date(p.day.Year, p.day.Month, p.day.Day, 10, 0, 0, 0, time.Local)
}

// Clock is the clock of a new copy: it starts at a time given as 2023-10-09 or 2023-10-09T10:00:00Z, or at Begin, and
// runs on.
func (p *Plan) Clock(at string) (func() time.Time, error) { return clockAfter(at, p.Begin()) }
