package intake

import (
	"testing"
	"testing/fstest"

	"ppbtui/internal/ppb"
)

// Two quarters are open: the files go to the one that they, or whoever imports them, name.
func TestFilesGoToTheQuarterThatIsNamed(t *testing.T) {
	first, newest := book(t, minimal()), book(t, minimal())
	newest.Plan.Quarter = first.Plan.Quarter.Next()
	newest.Items[0].Measure.Title = "Of the newest"
	held := func(asked ppb.Quarter) Held {
		return func(q ppb.Quarter) (*ppb.Book, error) {
			if q.IsZero() {
				q = asked
			}
			return map[ppb.Quarter]*ppb.Book{first.Plan.Quarter: first, newest.Plan.Quarter: newest}[q], nil
		}
	}
	targets := csvFile("ref,period,kind,value\nM1,2023-24,absolute,60\n")
	r, err := Read(fstest.MapFS{"targets.csv": targets}, held(first.Plan.Quarter))
	if err != nil {
		t.Fatal(err)
	}
	if p := r.Plan; p.Plan.Quarter != first.Plan.Quarter || p.Measures[0].Title == "Of the newest" {
		t.Errorf("without plan.csv: %+v", p)
	}
	plan := csvFile("council,title,quarter,due_on\nA,B," + first.Plan.Quarter.String() + ",2023-11-16\n")
	r, err = Read(fstest.MapFS{"plan.csv": plan, "targets.csv": targets}, held(newest.Plan.Quarter))
	if err != nil {
		t.Fatal(err)
	}
	if p := r.Plan; p.Plan.Quarter != first.Plan.Quarter || p.Measures[0].Title == "Of the newest" {
		t.Errorf("with the plan.csv of a quarter that is held: %+v", p)
	}
}
