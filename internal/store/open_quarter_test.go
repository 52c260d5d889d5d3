package store

import (
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func day(y, m, d int) ppb.Date { return ppb.Date{Year: y, Month: time.Month(m), Day: d} }

// opened opens the quarter after q.
func opened(t testing.TB, s *Store, q ppb.Quarter, answers map[string]string) *ppb.Opening {
	t.Helper()
	next := q.Next()
	o, err := s.OpenQuarter(t.Context(), lead, ppb.OpenAsk{Quarter: next, DueOn: next.End().AddDays(15), Answers: answers}, false)
	must(t, err)
	return o
}

// What opening a quarter says that the quarter will be is what there is then: its items in their order, their words, parts,
// statements and people, and nothing of what was entered.
func TestAnOpenedQuarterIsAsItWasSaid(t *testing.T) {
	s := years(t)
	quarter(t, s, q2, func(f *ppb.PlanFiles) {
		f.Measures[0].Targets = append(f.Measures[0].Targets, ppb.Target{Period: q2.FinancialYear(), Raw: "60", ApprovedBy: "The board",
			Reason: "a new plan", Standing: "statutory", Target: rag.Target{Kind: rag.AbsoluteTarget, Value: number("60")}})
		f.Measures[2].DueIn = 1<<1 | 1<<3
		f.Milestones[0].Dues = []ppb.DueDate{{Due: day(2024, 1, 31)}, {Due: f.Milestones[0].Due, ApprovedBy: "The board", Reason: "late"}}
		f.Milestones = append(f.Milestones, ppb.Milestone{Key: "MS2", Ref: "MS2", Objective: "A", Title: "Close the home", Due: day(2023, 9, 1)})
		f.Retired = map[string]ppb.Retirement{"MS2": {From: q2.Next(), How: ppb.RetiredItem, Why: "sold"}}
	})
	accept(t, s, q2, "M1", ppb.Content{ppb.FieldValue: "30", ppb.FieldFlags: "p", ppb.FieldCommentary: "On course."})
	q3 := q2.Next()
	ask := ppb.OpenAsk{Quarter: q3, DueOn: day(2024, 1, 15)}
	before := whole(t, s).LastHash
	said, err := s.OpenQuarter(t.Context(), lead, ask, true)
	must(t, err)
	if whole(t, s).LastHash != before {
		t.Error("a dry run wrote")
	}
	did, err := s.OpenQuarter(t.Context(), lead, ask, false)
	must(t, err)
	whole(t, s)
	if !reflect.DeepEqual(said.Points, did.Points) || said.Words() != did.Words() {
		t.Errorf("said %v, did %v", said.Points, did.Points)
	}
	b, err := s.Book(t.Context(), q3)
	must(t, err)
	rank := map[string]int{}
	for i, o := range b.Objectives {
		rank[o.Code] = i
	}
	slices.SortStableFunc(did.Book.Items, func(x, y *ppb.Item) int { return rank[x.Objective()] - rank[y.Objective()] })
	if len(b.Items) != len(did.Book.Items) || len(b.Items) != 4 {
		t.Fatalf("%d items, said %d", len(b.Items), len(did.Book.Items))
	}
	for i, it := range b.Items {
		if !reflect.DeepEqual(it, did.Book.Items[i]) {
			t.Errorf("there is\n%+v\nsaid\n%+v", it, did.Book.Items[i])
		}
		if it.Entry.State != ppb.NotStarted || len(it.Entry.Content) > 0 {
			t.Errorf("%s begins with %+v", it.Key(), it.Entry)
		}
	}
	if !reflect.DeepEqual(b.Gone, did.Book.Gone) || len(b.Gone) != 1 || b.Gone[0].Key != "MS2" || b.Gone[0].Why != "sold" {
		t.Errorf("gone: %+v", b.Gone)
	}
	if b.Plan.DueOn != ask.DueOn || b.Plan.Council != "Anytown" || !reflect.DeepEqual(b.Plan, did.Book.Plan) {
		t.Errorf("plan %+v", b.Plan)
	}
	if !b.Item("M3").NotDue() || b.Item("M1").NotDue() {
		t.Error("M3 is due in quarters 2 and 4 alone")
	}
	opened(t, s, q3, nil)
	if b, err := s.Book(t.Context(), q3.Next()); err != nil || len(b.Gone) > 0 || len(b.Items) != 4 {
		t.Errorf("what was gone is gone again: %+v, %v", b.Gone, err)
	}
	whole(t, s)
}

// Who may not open a quarter, which cannot be opened, and which answers there are not.
func TestQuartersThatAreNotOpened(t *testing.T) {
	s := start(t, 3)
	due := day(2024, 1, 15)
	for _, tt := range []struct {
		who  ppb.Actor
		ask  ppb.OpenAsk
		says string
	}{
		{ann, ppb.OpenAsk{Quarter: q2.Next(), DueOn: due}, "only a performance lead or an administrator opens a quarter"},
		{lead, ppb.OpenAsk{Quarter: q2, DueOn: due}, "the newest quarter is 2023-24-Q2, and only the one that follows it is opened: 2023-24-Q3"},
		{lead, ppb.OpenAsk{Quarter: q2.Next().Next(), DueOn: due}, "only the one that follows it"},
		{lead, ppb.OpenAsk{Quarter: q2.Next()}, "say by when officers submit"},
		{lead, ppb.OpenAsk{Quarter: q2.Next(), DueOn: day(2023, 1, 15)}, "has to be after the quarter's end, 31 December 2023"},
		{lead, ppb.OpenAsk{Quarter: q2.Next(), DueOn: due, Answers: map[string]string{"M1": ppb.ClosedAchieved}}, "it is a measure"},
		{lead, ppb.OpenAsk{Quarter: q2.Next(), DueOn: due, Answers: map[string]string{"MS1": "done"}}, "achieved, not-achieved or carried"},
		{lead, ppb.OpenAsk{Quarter: q2.Next(), DueOn: due, Answers: map[string]string{"MS9": ppb.ClosedAchieved}}, "MS9"},
	} {
		before := whole(t, s).LastHash
		_, err := s.OpenQuarter(t.Context(), tt.who, tt.ask, false)
		says(t, err, tt.says)
		if whole(t, s).LastHash != before {
			t.Errorf("%s: something was written", tt.says)
		}
	}
	empty := open(t, filepath.Join(t.TempDir(), "x.db"))
	_, err := empty.OpenQuarter(t.Context(), lead, ppb.OpenAsk{Quarter: q2, DueOn: due}, false)
	says(t, err, "no plan yet")
}

// A milestone that is complete or past its due date, somebody who has left, and nobody at all are asked about; what is
// answered is asked no more, and what is not keeps a strict opening from being done.
func TestPointsOfAnOpening(t *testing.T) {
	s := years(t)
	quarter(t, s, q2, func(f *ppb.PlanFiles) {
		f.Milestones = append(f.Milestones,
			ppb.Milestone{Key: "MS2", Ref: "MS2", Objective: "A", Title: "Open the home", Due: day(2023, 9, 30)},
			ppb.Milestone{Key: "MS3", Ref: "MS3", Objective: "A", Title: "Hire", Due: day(2023, 10, 1)})
		f.Officers[2].ClosedOn = day(2023, 10, 1)
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: "MS2", Login: "bob"}, ppb.Assignment{Key: "MS3", Login: "ann", Role: ppb.Contributor})
	})
	accept(t, s, q2, "MS1", ppb.Content{ppb.FieldRAG: "green", ppb.FieldStatus: "complete"})
	ask := ppb.OpenAsk{Quarter: q2.Next(), DueOn: day(2024, 1, 15), Strict: true, Answers: map[string]string{"MS1": ppb.ClosedAchieved}}
	said, err := s.OpenQuarter(t.Context(), lead, ppb.OpenAsk{Quarter: ask.Quarter, DueOn: ask.DueOn}, true)
	must(t, err)
	var got []string
	for _, p := range said.Points {
		got = append(got, fmt.Sprintf("%s %s %s", p.Kind, p.Key, p.Says))
	}
	want := []string{
		"milestone MS1 complete in quarter 2, 2023/24", "milestone MS2 was due on 30 September 2023",
		"owner MS2 Bob Cole has left, and nobody else is responsible", "owner MS3 nobody is responsible",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("points\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	_, err = s.OpenQuarter(t.Context(), lead, ask, false)
	says(t, err, "MS2: was due on 30 September 2023", "MS3: nobody is responsible")
	if strings.Contains(err.Error(), "MS1") {
		t.Errorf("what is answered is asked again: %v", err)
	}
	ask.Strict = false
	o, err := s.OpenQuarter(t.Context(), lead, ask, false)
	must(t, err)
	b, err := s.Book(t.Context(), ask.Quarter)
	must(t, err)
	if len(b.Gone) != 1 || b.Gone[0].How != ppb.ClosedAchieved || b.Item("MS1") != nil || len(o.Unanswered()) != 3 {
		t.Errorf("gone %+v, unanswered %v", b.Gone, o.Unanswered())
	}
	if points := ppb.Points(b, day(2030, 1, 1)); !reflect.DeepEqual(points, o.Points) {
		t.Errorf("the report says %v, the opening %v", points, o.Points)
	}
	whole(t, s)
}

// A year's target is copied into the new year, to be confirmed; a change from a base is asked for; what was stated for the
// year before it began stands. Each basis's year begins at its own time.
func TestTargetsOfANewYear(t *testing.T) {
	s := years(t)
	q4 := ppb.Quarter{Year: 2023, Q: 4}
	quarter(t, s, q4, func(f *ppb.PlanFiles) {
		f.Measures[0].Targets[0].ApprovedBy, f.Measures[0].Targets[0].Standing = "The board", "local"
		f.Measures[1].Targets[0].Kind, f.Measures[1].Targets[0].Base, f.Measures[1].Targets[0].Raw = rag.ReduceBy, number("100"), "reduce by 68"
		f.Measures[2].Targets = append(f.Measures[2].Targets, ppb.Target{Period: ppb.Period{Year: 2024}, Raw: "50", Target: rag.Target{Kind: rag.AbsoluteTarget, Value: number("50")}})
		f.Measures = append(f.Measures, f.Measures[0])
		f.Measures[3].Key, f.Measures[3].Ref, f.Measures[3].Rule.Basis = "M4", "M4", rag.CumulativeAcademic
		f.Measures[3].Targets = slices.Clone(f.Measures[3].Targets)
	})
	opened(t, s, q4, nil)
	q1 := q4.Next()
	b, err := s.Book(t.Context(), q1)
	must(t, err)
	last := func(key string, year int) *ppb.Target {
		for i, t := range b.Item(key).Measure.Targets {
			if t.Period == (ppb.Period{Year: year}) {
				return &b.Item(key).Measure.Targets[i]
			}
		}
		return nil
	}
	if m := last("M1", 2024); m == nil || m.Stated != ppb.StatedCarried || m.ApprovedBy != "" || m.Raw != "68" || m.Standing != "local" || last("M1", 2023).ApprovedBy != "The board" {
		t.Errorf("M1: %+v", m)
	}
	if last("M2", 2024) != nil || last("M3", 2024).Raw != "50" || last("M4", 2024) != nil {
		t.Errorf("%+v %+v %+v", last("M2", 2024), last("M3", 2024), last("M4", 2024))
	}
	var got []string
	for _, p := range ppb.Points(b, day(2024, 7, 1)) {
		if p.Kind == ppb.PointTarget {
			got = append(got, p.Key+": "+p.Says)
		}
	}
	want := []string{"M2: the target of 2024/25 is to be stated: that of 2023/24 was a change (reduce by 68)", "M1: the target of 2024/25 is to be confirmed: 68, as in 2023/24"}
	slices.Sort(want)
	slices.Sort(got)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("points %q", got)
	}
	opened(t, s, q1, nil)
	b, err = s.Book(t.Context(), q1.Next())
	must(t, err)
	if m := last("M4", 2024); m == nil || m.Stated != ppb.StatedCarried {
		t.Errorf("an academic year begins in September: %+v", m)
	}
	whole(t, s)
}

// Quarters are signed off in order.
func TestQuartersAreSignedInOrder(t *testing.T) {
	s := years(t)
	quarter(t, s, q2, nil)
	opened(t, s, q2, nil)
	_, err := s.SignOff(t.Context(), lead, q2.Next(), "as it is")
	says(t, err, "quarter 2, 2023/24 is not signed off yet, and quarters are signed off in order")
	for _, q := range []ppb.Quarter{q2, q2.Next()} {
		_, err := s.SignOff(t.Context(), lead, q, "as it is")
		must(t, err)
	}
	whole(t, s)
}

// Dates are set, told and listed; an import that names none takes none out, and one that puts them in a wrong order is refused.
func TestDatesOfAQuarter(t *testing.T) {
	s := start(t, 3)
	dates := ppb.QuarterDates{Due: day(2023, 10, 20), Clearance: day(2023, 11, 1), Publication: day(2023, 11, 6), Meeting: day(2023, 11, 13)}
	_, err := s.SetDates(t.Context(), ann, q2, dates)
	says(t, err, "only a performance lead or an administrator")
	_, err = s.SetDates(t.Context(), lead, q2, dates)
	must(t, err)
	before := whole(t, s).LastHash
	_, err = s.SetDates(t.Context(), lead, q2, dates)
	must(t, err)
	if whole(t, s).LastHash != before {
		t.Error("the same dates were written again")
	}
	held, err := s.HeldQuarters(t.Context())
	must(t, err)
	if len(held) != 1 || held[0].Plan.Dates() != dates {
		t.Errorf("held %+v", held)
	}
	f := samplePlan(3)
	f.Plan.DueOn = dates.Due
	_, err = s.Import(t.Context(), admin, f, false)
	must(t, err)
	b, err := s.Book(t.Context(), q2)
	must(t, err)
	if b.Plan.Dates() != dates {
		t.Errorf("after an import without them: %+v", b.Plan.Dates())
	}
	f.Plan.DueOn = day(2023, 11, 7)
	_, err = s.Import(t.Context(), admin, f, false)
	says(t, err, "clearance, 1 November 2023, is before the due date, 7 November 2023")
	_, err = s.SetDates(t.Context(), lead, q2.Next(), dates)
	says(t, err, "no plan for 2023-24-Q3")
	whole(t, s)
}

// A list of quarters counts what a book holds.
func TestHeldQuartersCountAsBooksDo(t *testing.T) {
	s := years(t)
	quarter(t, s, q2, func(f *ppb.PlanFiles) {
		f.Measures[2].DueIn = 1 << 2
		f.Milestones = append(f.Milestones, ppb.Milestone{Key: "MS2", Ref: "MS2", Objective: "A", Title: "x"})
	})
	accept(t, s, q2, "M1", ppb.Content{ppb.FieldValue: "3", ppb.FieldCommentary: "x"})
	opened(t, s, q2, map[string]string{"MS2": ppb.ClosedNotAchieved})
	_, err := s.SignOff(t.Context(), lead, q2, "as it is")
	must(t, err)
	held, err := s.HeldQuarters(t.Context())
	must(t, err)
	if len(held) != 2 || held[0].Plan.Quarter != q2.Next() || held[0].SignOff != nil || held[1].SignOff == nil || held[1].SignOff.Name != "Lea Dunn" {
		t.Fatalf("%+v", held)
	}
	for _, h := range held {
		b, err := s.Book(t.Context(), h.Plan.Quarter)
		must(t, err)
		accepted, notDue := 0, 0
		for _, it := range b.Items {
			if it.Entry.State == ppb.Accepted {
				accepted++
			}
			if it.NotDue() {
				notDue++
			}
		}
		if h.Items != len(b.Items) || h.Accepted != accepted || h.NotDue != notDue {
			t.Errorf("%s: %+v; the book has %d, %d accepted, %d not due", h.Plan.Quarter, h, len(b.Items), accepted, notDue)
		}
	}
}

// What an opening did is told in the history of the items that it changed.
func TestAnOpeningIsTold(t *testing.T) {
	s := years(t)
	q4 := ppb.Quarter{Year: 2023, Q: 4}
	quarter(t, s, q4, nil)
	opened(t, s, q4, map[string]string{"MS1": ppb.ClosedAchieved})
	for key, want := range map[string]string{"M1": "Target carried over", "MS1": "Closed", "plan 2024-25-Q1": "Quarter opened"} {
		events, err := s.History(t.Context(), q4.Next(), key)
		must(t, err)
		if !slices.ContainsFunc(events, func(e ppb.Event) bool { return e.Did() == want && e.Who == "lea" }) {
			t.Errorf("%s: %+v", key, events)
		}
	}
}
