package ppb

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"ppbtui/internal/rag"
)

// chased is a quarter of four items: A of Amina is returned, B of both is submitted, C is nobody's, D of Jo is not entered. It was
// due a week ago.
func chased(t testing.TB) *Book {
	b := rated(t, Quarter{2023, 2}, "A=red B=green C=amber D")
	b.Plan.DueOn = on(t, "2023-10-02")
	b.Objectives = []Objective{{Code: "O1", Title: "First", Department: "Care"}, {Code: "O2", Title: "Empty"}}
	b.Officers = []Officer{amina.Officer, other.Officer, lead.Officer}
	for i, it := range b.Items {
		it.Milestone.Objective = "O1"
		it.Department = []string{"Care", "Care", "", "Schools"}[i]
		it.Officers = [][]string{{"akhan"}, {"akhan", "jbell"}, nil, {"jbell"}}[i]
		it.Entry.State = []State{Returned, Submitted, InProgress, NotStarted}[i]
	}
	b.Items[1].Entry.Reread = "What it is rated against was changed."
	return b
}

func TestOverview(t *testing.T) {
	b := chased(t)
	q, err := Ask(b.Items[0], lead, "Why?", now)
	if err != nil {
		t.Fatal(err)
	}
	b.Items[0].Thread = []Post{q}
	b.Actions = []BoardAction{{N: 1, Closed: on(t, "2023-10-01")}, {N: 2}}
	early, late := now.Add(-48*time.Hour), now.Add(-time.Hour)
	o := OverviewOf(b, nil, []Reminded{{At: early, Login: "jbell", Taken: true}, {At: late, Login: "jbell", Taken: true}, {At: late, Login: "akhan"}}, on(t, "2023-10-09"))
	if want := (Colours{Of: [4]int{rag.None: 1, rag.Green: 1, rag.Amber: 1, rag.Red: 1}}); o.Colours != want {
		t.Errorf("colours %+v", o.Colours)
	}
	groups := ""
	for _, g := range append(o.Objectives, o.Departments...) {
		groups += fmt.Sprintln(g.Name, g.Places, g.Colours.Of)
	}
	if want := "O1 [0 1 2 3] [1 1 1 1]\nO2 [] [0 0 0 0]\nCare [0 1] [0 1 0 1]\n [2] [0 0 1 0]\nSchools [3] [1 0 0 0]\n"; groups != want {
		t.Errorf("groups\n%s", groups)
	}
	if want := []Progress{
		{Login: "akhan", Items: 2, Done: 1, Late: 7, Places: []int32{0}}, // what was not taken is no reminder
		{Login: "jbell", Items: 2, Done: 1, Late: 7, Reminded: late, Places: []int32{3}},
		{Items: 1, Late: 7, Places: []int32{2}},
	}; !reflect.DeepEqual(o.Officers, want) {
		t.Errorf("officers %+v", o.Officers)
	}
	if len(o.Questions) != 1 || o.Questions[0].Key != "A" || o.Questions[0].To != OfficersSide || len(o.Actions) != 1 || o.Actions[0].N != 2 {
		t.Errorf("questions %+v, actions %+v", o.Questions, o.Actions)
	}
	if got := o.Way(); got != "In the way of sign-off: 1 item to do; 1 item in progress; 1 item submitted; 1 item returned; 1 item reading otherwise than what was sent." {
		t.Error(got)
	}
	if o := OverviewOf(b, nil, nil, b.Plan.Quarter.End()); !o.NotOver || o.Officers[0].Late != 0 {
		t.Errorf("on the quarter's last day: over %v, %d days late", !o.NotOver, o.Officers[0].Late)
	}
	for _, it := range b.Items {
		it.Entry.State, it.Entry.Reread = Accepted, ""
	}
	if got := OverviewOf(b, nil, nil, on(t, "2023-10-09")).Way(); got != "Nothing stands in the way of sign-off." {
		t.Error(got)
	}
}

// A quarter of 2,000 items after twelve others, from books at hand: the floor is to read every item's reading once.
func BenchmarkOverview(b *testing.B) {
	const items = 2000
	book := func(q Quarter) *Book {
		rule := rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count, Tolerance: rag.Tolerance{Amount: dec("10")}}
		out := &Book{Plan: Plan{Quarter: q, DueOn: q.End()}}
		for i := range 20 {
			out.Objectives = append(out.Objectives, Objective{Code: fmt.Sprint("O", i)})
			out.Officers = append(out.Officers, Officer{Login: fmt.Sprint("o", i)})
		}
		for i := range items {
			key := fmt.Sprintf("M%d", i)
			out.Items = append(out.Items, &Item{
				Measure: &Measure{Key: key, Ref: key, Objective: fmt.Sprint("O", i%20), Rule: rule, Targets: []Target{
					{Period: q.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("68")}}}},
				Officers: []string{fmt.Sprint("o", i%20)}, Department: fmt.Sprint("D", i%5),
				Entry: Entry{Key: key, Quarter: q, State: State(i % 5), Content: Content{FieldValue: fmt.Sprint((i*7 + q.Q*13) % 70)}},
			})
		}
		return out
	}
	q := Quarter{2023, 2}
	now := book(q)
	var books []*Book
	for range PastQuarters {
		q = q.Prev()
		books = append(books, book(q))
	}
	overview := func() *Overview {
		past := make([]Published, len(books))
		for i, b := range books {
			past[i] = PublishedOf(b)
		}
		return OverviewOf(now, past, nil, now.Plan.DueOn)
	}
	overview() // from here on the books are at hand
	b.Run("floor", func(b *testing.B) {
		for b.Loop() {
			for _, it := range now.Items {
				now.Unchecked(it)
			}
		}
	})
	b.Run("overview", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			overview()
		}
	})
}
