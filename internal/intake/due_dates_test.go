package intake

import (
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/ppb"
)

// The last day that due_dates.csv states is a milestone's due date: the milestone's own row says the same, or nothing of it.
func TestTheLastStatedDayIsTheDueDate(t *testing.T) {
	const dues = "ref,due,approved_by,approved_on,reason\nS1,2024-03-31,,,\nS1,2024-06-30,Board,2023-11-02,Late\n"
	june := ppb.Date{Year: 2024, Month: 6, Day: 30}
	read := func(milestones string, held *ppb.Book) (*Result, error) {
		files := fstest.MapFS{"due_dates.csv": csvFile(dues)}
		if held == nil {
			files = minimal()
			files["due_dates.csv"] = csvFile(dues)
		}
		if milestones != "" {
			files["milestones.csv"] = csvFile(milestones)
		}
		return Read(files, func(ppb.Quarter) (*ppb.Book, error) { return held, nil })
	}
	withRows := minimal()
	withRows["milestones.csv"] = csvFile("ref,objective,title,due\nS1,O1,A strategy,2024-03-31\n")
	held := book(t, withRows)
	for name, c := range map[string]struct {
		milestones string
		held       *ppb.Book
		wrong      bool
	}{
		"the same day":        {"ref,objective,title,due\nS1,O1,A strategy,2024-06-30\n", nil, false},
		"another day":         {"ref,objective,title,due\nS1,O1,A strategy,2024-03-31\n", nil, true},
		"no column":           {"ref,objective,title\nS1,O1,A strategy\n", nil, false},
		"no column, but held": {"ref,objective,title\nS1,O1,A strategy\n", held, false},
		"held alone":          {"", held, false},
	} {
		r, err := read(c.milestones, c.held)
		if c.wrong {
			if err == nil || !strings.Contains(err.Error(), "milestones.csv line 2, column due: ") {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if m := r.Plan.Milestones; len(m) != 1 || m[0].Due != june || len(m[0].Dues) != 2 || m[0].Dues[1].ApprovedBy != "Board" {
			t.Errorf("%s: %+v", name, m)
		}
	}
}

// Rows that name their keys are those items, in whatever order they stand; the others are counted past them.
func TestARowNamesItsKey(t *testing.T) {
	files := minimal()
	files["measures.csv"] = csvFile("ref,objective,title,polarity,basis,unit,key\nP1,O1,Second,higher,snapshot,percent,P1~2\n" +
		"P1,O1,Third,higher,snapshot,percent,\nP1,O1,First,higher,snapshot,percent,P1\nM1,O1,Other,higher,snapshot,count,\n")
	r, err := Read(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range r.Plan.Measures {
		got = append(got, m.Key+" "+m.Title)
	}
	if is := strings.Join(got, ", "); is != "P1~2 Second, P1~3 Third, P1 First, M1 Other" {
		t.Errorf("got %s", is)
	}
}
