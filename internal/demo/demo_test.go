package demo_test

import (
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/demo"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/testdata"
)

var (
	thisQuarter    = ppb.Quarter{Year: 2023, Q: 2}
	earlierQuarter = thisQuarter.Prev()
)

// prepared is a new demo of a plan, opened when its clock stands at now.
func prepared(t *testing.T, of *demo.Plan, now time.Time) *store.Store {
	t.Helper()
	path := filepath.Join(t.TempDir(), "demo.db")
	me := ppb.Officer{Login: "root", Name: "Root", Post: "Visitor", Role: ppb.RoleAdministrator}
	if err := of.Prepare(t.Context(), path, false, me, "test", now); err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(t.Context(), path, store.Options{Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	if is, err := demo.Of(t.Context(), st); err != nil || is == nil || is.Name != of.Name {
		t.Errorf("a copy of %s is of %+v, %v", of.Name, is, err)
	}
	return st
}

func book(t *testing.T, st *store.Store, q ppb.Quarter) *ppb.Book {
	t.Helper()
	b, err := st.Book(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// What the demo shows, of one copy that nobody changes.
func TestTheDemo(t *testing.T) {
	st := prepared(t, demo.Default(), demo.Default().Begin())
	for name, shows := range map[string]func(*testing.T, *store.Store){
		"nearly done": isNearlyDone, "figures": typesTheSamplesFigures, "checks": checksSay, "the quarter before": hasACorrectedQuarterBefore,
		"people": hasPeopleToChase, "for later": keepsTheRestForLater,
	} {
		t.Run(name, func(t *testing.T) { shows(t, st) })
	}
}

// On whatever day it begins, all is done before, in order and in a sound file.
func TestTheDemoIsDoneBeforeItsClockBegins(t *testing.T) {
	for _, of := range demo.Plans() {
		for _, days := range []int{0, 5, 400} {
			now := of.Begin().AddDate(0, 0, days)
			st := prepared(t, of, now)
			if report, err := st.Check(t.Context()); err != nil || len(report.Problems) > 0 {
				t.Errorf("%s, %d days later: %v %v", of.Name, days, report.Problems, err)
			}
			if latest, err := st.Latest(t.Context()); err != nil || !latest.Before(now) {
				t.Errorf("%s at %v: the last change is of %v, %v", of.Name, now, latest, err)
			}
			quarters, err := st.Quarters(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for _, q := range quarters {
				for _, it := range book(t, st, q).Items {
					inOrder(t, st, q, it.Key())
				}
			}
		}
	}
}

// inOrder fails where an item's history, the newest first, goes back in time.
func inOrder(t *testing.T, st *store.Store, q ppb.Quarter, key string) {
	t.Helper()
	events, err := st.History(t.Context(), q, key)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(events, func(x, y ppb.Event) int { return y.At.Compare(x.At) }) {
		t.Errorf("the history of %s is not in order", key)
	}
}

func TestTheDemoBeginsNoEarlier(t *testing.T) {
	path := filepath.Join(t.TempDir(), "demo.db")
	for of, begins := range map[*demo.Plan]string{demo.Plans()[0]: "9 October 2023", demo.Plans()[1]: "23 April 2025"} {
		err := of.Prepare(t.Context(), path, true, ppb.Officer{Login: "root", Name: "Root"}, "test", of.Begin().AddDate(0, 0, -1))
		if err == nil || !strings.Contains(err.Error(), "the demo begins on "+begins) {
			t.Error(err)
		}
	}
}

// The quarter being collected is nearly done, and what is left is what people are shown to try.
func isNearlyDone(t *testing.T, st *store.Store) {
	t.Helper()
	b := book(t, st, thisQuarter)
	got := map[ppb.State][]string{}
	for _, it := range b.Items {
		got[it.Entry.State] = append(got[it.Entry.State], it.Key())
	}
	for state, want := range map[ppb.State]string{
		ppb.NotStarted: "EI02, PED02 05, PED02 11, PED03 03, PED03 04, PED03a, OUT-CF, SAV-CF",
		ppb.InProgress: "KD09, PED01 01, PED04c, PED05 02, RES",
		ppb.Returned:   "PED02 07, PED04 05",
		ppb.Submitted:  "KD03, EI04, PED01 02, PED02 03, PED03 06, PED04 01, PED04a, PED05a, PED06 01, PED06 02, PED06 04, TRN, UASC",
	} {
		if keys := strings.Join(got[state], ", "); keys != want {
			t.Errorf("%s: %s, want %s", state, keys, want)
		}
	}
	if n := len(got[ppb.Accepted]); n != 94 || len(b.Items) != 122 {
		t.Errorf("%d of %d are accepted", n, len(b.Items))
	}
	past, err := st.Past(t.Context(), thisQuarter)
	if err != nil {
		t.Fatal(err)
	}
	if moved := ppb.MovementOf(b, past); moved == nil || len(moved.NewlyRed) == 0 || len(moved.Persistent) == 0 {
		t.Errorf("since the quarter before: %+v", moved)
	}
}

// The figures are those that the worked table was worked out from.
func typesTheSamplesFigures(t *testing.T, st *store.Store) {
	t.Helper()
	folder, err := fs.Sub(testdata.Sample, "halton-2023-24-q2")
	if err != nil {
		t.Fatal(err)
	}
	sample, err := intake.Read(folder, nil)
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string][]ppb.FigureRow{}
	for _, f := range sample.Plan.Figures {
		if f.Period == ppb.Period(thisQuarter) {
			rows[f.Key] = append(rows[f.Key], f)
		}
	}
	b := book(t, st, thisQuarter)
	typed := 0
	for _, it := range b.Items {
		if it.Measure == nil || it.Entry.State == ppb.NotStarted {
			continue
		}
		typed++
		is := ppb.Read(&b.Plan, it, it.Entry.Content)
		should := ppb.Read(&b.Plan, it, ppb.TypedFigures(it.Measure, rows[it.Key()]))
		if is.Figure.Known != should.Figure.Known || is.Figure.Value != should.Figure.Value || is.Computed != should.Computed {
			t.Errorf("%s is %v, %s; the sample has %v, %s", it.Key(), is.Figure.Value, is.Computed, should.Figure.Value, should.Computed)
		}
	}
	if typed != 33 {
		t.Errorf("%d measures are typed", typed)
	}
}

// What the checks say is what the demo is to show of them.
func checksSay(t *testing.T, st *store.Store) {
	t.Helper()
	b := book(t, st, thisQuarter)
	want := map[string]bool{
		"PED02 07 period_words": true, "PED04 05 coverage": true, // that is why the lead returned them
		"PED02 09 basis_changed": true,                                                  // 85 for the quarter beside 357 for the year
		"PED02 08 small_count":   true, "RES table_sums": true, "UASC table_sums": true, // as published
	}
	for _, it := range b.Items {
		for _, c := range ppb.Read(&b.Plan, it, it.Entry.Content).Checks {
			key := it.Key() + " " + c.Rule
			if !want[key] && c.Rule != "no_officer" {
				t.Errorf("%s fires: %s", key, c.Message)
			}
			delete(want, key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(want)) {
		t.Errorf("%s does not fire", key)
	}
}

// The quarter before is signed off, published, and corrected by two people in a second revision.
func hasACorrectedQuarterBefore(t *testing.T, st *store.Store) {
	t.Helper()
	all, err := st.Revisions(t.Context(), earlierQuarter)
	if err != nil || len(all) != 2 {
		t.Fatalf("%d revisions, %v", len(all), err)
	}
	first, second := all[0], all[1]
	if len(first.Published) != 1 || len(first.Open) != 39 || first.Gaps == "" || len(first.Reasons) != 2 {
		t.Errorf("the first revision is %+v", first)
	}
	if len(second.Corrections) != 1 {
		t.Fatalf("the second revision corrects %+v", second.Corrections)
	}
	c := second.Corrections[0]
	if c.Key != "PED04 02" || c.Entered != "Ines Fairweather" || c.Accepted != "Beth Ravenhall" || len(c.Changes) != 1 ||
		c.Changes[0].Was != "1102" || c.Changes[0].Is != "1120" {
		t.Errorf("the correction is %+v", c)
	}
	b := book(t, st, earlierQuarter)
	if !strings.Contains(b.Plan.Title, "demonstration") {
		t.Errorf("nothing says that it is made up: %s", b.Plan.Title)
	}
	now := book(t, st, thisQuarter)
	if is := now.Reading(now.Item("PED02 02")).Previous; is.Against != "421 per 10,000 in Quarter 1, 2023/24" {
		t.Errorf("this quarter is compared with %q", is.Against)
	}
}

// There is something to answer, something that the Board waits for, and items of somebody who has left.
func hasPeopleToChase(t *testing.T, st *store.Store) {
	t.Helper()
	now := demo.Default().Begin()
	b := book(t, st, thisQuarter)
	var open, answered []string
	for _, it := range b.Items {
		for _, q := range ppb.QuestionsOf(it) {
			if q.End == nil {
				open = append(open, it.Key())
			} else {
				answered = append(answered, it.Key())
			}
		}
	}
	if strings.Join(open, ", ") != "PED04c, PED06 01" || strings.Join(answered, ", ") != "PED02 11" {
		t.Errorf("open are %v, answered %v", open, answered)
	}
	actions, err := st.Actions(t.Context())
	if err != nil || len(actions) != 2 || actions[0].Open() || !actions[1].Open() || actions[1].Owner != "mzielonka" {
		t.Errorf("the Board's are %+v, %v", actions, err)
	}
	reminded, err := st.Reminders(t.Context(), thisQuarter)
	if err != nil || len(reminded) != 2 || reminded[0].How != ppb.ByHand || !reminded[0].Taken {
		t.Errorf("reminded were %+v, %v", reminded, err)
	}
	gone := b.Officer("lpenhallow")
	today := ppb.Date{Year: now.Year(), Month: now.Month(), Day: now.Day()}
	if !gone.Closed(today) || len(b.Mine(gone.Login)) != 3 {
		t.Errorf("%+v has %d items", gone, len(b.Mine(gone.Login)))
	}
	for _, it := range b.Mine(gone.Login) {
		if b.Owned(it, today) {
			t.Errorf("%s has an owner", it.Key())
		}
	}
}
