package ppb

import (
	"slices"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

func aimAt(n int64, by string) Target {
	t := Target{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustNew(n, 0)}}
	if by != "" {
		t.ApprovedBy, t.ApprovedOn, t.Reason = by, Date{Year: 2023, Month: 9, Day: 1}, "Demand"
	}
	return t
}

// Whatever files say of a target, nothing that was stated is lost, the last of theirs holds, and who states another one says
// who approved it, when and why.
func TestTargetsAreStatedBehindEachOther(t *testing.T) {
	day := Date{Year: 2023, Month: 9, Day: 1}
	flags := Approval{By: "Cabinet", On: day, Reason: "Told beside the files"}
	for _, c := range []struct {
		name      string
		held, now []Target
		with      Approval
		want      string // values, with who approved them
		problem   string
	}{
		{"the first needs nobody", nil, []Target{aimAt(68, "")}, Approval{}, "68", ""},
		{"a history that is new", nil, []Target{aimAt(68, ""), aimAt(60, "")}, Approval{}, "68 60", ""},
		{"the same again", []Target{aimAt(68, "")}, []Target{aimAt(68, "")}, Approval{}, "68", ""},
		{"nothing said", []Target{aimAt(68, "")}, nil, Approval{}, "68", ""},
		{"confirmed", []Target{aimAt(68, "")}, []Target{aimAt(68, "Board")}, Approval{}, "68 Board", ""},
		{"another, approved", []Target{aimAt(68, "")}, []Target{aimAt(60, "Board")}, Approval{}, "68 60 Board", ""},
		{"with the one before it", []Target{aimAt(68, "")}, []Target{aimAt(68, ""), aimAt(60, "Board")}, Approval{}, "68 60 Board", ""},
		{"approved beside the files", []Target{aimAt(68, "")}, []Target{aimAt(60, "")}, flags, "68 60 Cabinet", ""},
		{"what is held alone is not approved by that", []Target{aimAt(68, "")}, []Target{aimAt(68, "")}, flags, "68", ""},
		{"another, by nobody", []Target{aimAt(68, "")}, []Target{aimAt(60, "")}, Approval{}, "68 60", "is 68 and would become 60: say who approved that (approved_by), on which day (approved_on) and why (reason)"},
		{"an officer of it", []Target{aimAt(68, "")}, []Target{aimAt(60, "ann  BELL (care)")}, Approval{}, "68 60 ann  BELL (care)", "Ann Bell is an officer of it"},
		{"by their login", []Target{aimAt(68, "")}, []Target{aimAt(60, "ANN")}, Approval{}, "68 60 ANN", "Ann Bell is an officer of it"},
		{"confirmed by an officer of it", []Target{aimAt(68, "")}, []Target{aimAt(68, "Ann Bell")}, Approval{}, "68 Ann Bell", "Ann Bell is an officer of it"},
		{"a name that only looks like theirs", []Target{aimAt(68, "")}, []Target{aimAt(60, "Joann Bellamy")}, Approval{}, "68 60 Joann Bellamy", ""},
		{"an old file", []Target{aimAt(68, ""), aimAt(60, "Board")}, []Target{aimAt(68, "")}, Approval{}, "68 60 Board 68", "is 60 and would become 68: say who approved that"},
		{"an old file of an approved one", []Target{aimAt(68, "Board"), aimAt(60, "Board")}, []Target{aimAt(68, "Board")}, Approval{}, "68 Board 60 Board 68", "say who approved that"},
		{"back again, approved anew", []Target{aimAt(68, "Board"), aimAt(60, "Board")}, []Target{aimAt(68, "Cabinet")}, Approval{}, "68 Board 60 Board 68 Cabinet", ""},
		{"there and back in one file", []Target{aimAt(68, "")}, []Target{aimAt(68, ""), aimAt(60, "Board"), aimAt(68, "Board")}, Approval{}, "68 60 Board 68 Board", ""},
		{"only the last of two", []Target{aimAt(68, ""), aimAt(60, "Board")}, []Target{aimAt(60, "Board")}, Approval{}, "68 60 Board", ""},
		{"another past", []Target{aimAt(68, ""), aimAt(60, "Board")}, []Target{aimAt(70, ""), aimAt(60, "Board")}, Approval{}, "68 60 Board", "was stated otherwise before"},
		{"somebody else approved it", []Target{aimAt(68, "Board")}, []Target{aimAt(68, "Cabinet")}, Approval{}, "68 Board", "somebody else approved it"},
	} {
		was, now := &Measure{Key: "M1", Targets: c.held}, &Measure{Key: "M1", Targets: c.now}
		problems := RestateTargets(was, now, c.with, Approvers{[]Officer{{Login: "ann", Name: "Ann Bell"}}})
		var got []string
		for _, target := range now.Targets {
			got = append(got, strings.TrimSpace(target.Aim()+" "+target.ApprovedBy))
		}
		if said := strings.Join(got, " "); said != c.want {
			t.Errorf("%s: %s, want %s", c.name, said, c.want)
		}
		if (len(problems) > 0) != (c.problem != "") || c.problem != "" && !strings.Contains(problems[0].Text, c.problem) {
			t.Errorf("%s: %+v, want %q", c.name, problems, c.problem)
		}
	}
}

// A target that was carried over is confirmed by who states it again, and is another one like any other.
func TestACarriedTargetIsConfirmed(t *testing.T) {
	carried := aimAt(68, "")
	carried.Stated = StatedCarried
	now := &Measure{Key: "M1", Targets: []Target{aimAt(68, "Board")}}
	if p := RestateTargets(&Measure{Key: "M1", Targets: []Target{carried}}, now, Approval{}, Approvers{}); len(p) > 0 || len(now.Targets) != 1 {
		t.Fatalf("%v, %+v", p, now.Targets)
	}
	if is := now.Targets[0]; !carried.ToBeConfirmed() || is.ToBeConfirmed() || is.Stated != StatedCarried || is.ApprovedBy != "Board" {
		t.Errorf("%+v", is)
	}
	now.Targets = []Target{aimAt(60, "")}
	if p := RestateTargets(&Measure{Key: "M1", Targets: []Target{carried}}, now, Approval{}, Approvers{}); len(p) != 1 {
		t.Errorf("another one by nobody: %v", p)
	}
}

func TestNothingLeavesAReportThatIsOver(t *testing.T) {
	q := Quarter{2023, 2}
	gone := Retirement{From: q, How: RetiredItem, Why: "It ended"}
	for _, c := range []struct {
		now, held Retirement
		fine      bool
	}{
		{gone, Retirement{}, true}, {Retirement{}, gone, true}, {Retirement{From: q.Next(), How: RetiredItem, Why: "x"}, gone, true},
		{Retirement{From: q.Prev(), How: RetiredItem, Why: "x"}, Retirement{}, false}, {Retirement{From: q, How: RetiredItem}, Retirement{}, false},
		{Retirement{From: q.Prev(), How: RetiredItem, Why: "x"}, Retirement{From: q.Prev(), How: RetiredItem, Why: "x"}, true},
	} {
		if got := c.now.Follows(c.held, q); (got == "") != c.fine {
			t.Errorf("%+v after %+v: %q", c.now, c.held, got)
		}
	}
}

// What is stated for one part and period says nothing of another.
func TestEachPartAndPeriodIsStatedByItself(t *testing.T) {
	other := aimAt(60, "")
	other.Part = "a"
	next := aimAt(55, "")
	next.Period.Year++
	now := &Measure{Key: "M1", Targets: []Target{other, next}}
	if p := RestateTargets(&Measure{Key: "M1", Targets: []Target{aimAt(68, "")}}, now, Approval{}, Approvers{}); len(p) > 0 || len(now.Targets) != 3 {
		t.Errorf("%v, %+v", p, now.Targets)
	}
}

func TestADueDateIsStatedAnew(t *testing.T) {
	march, june := Date{Year: 2024, Month: 3, Day: 31}, Date{Year: 2024, Month: 6, Day: 30}
	approved := DueDate{Due: june, ApprovedBy: "Board", ApprovedOn: march, Reason: "Late"}
	for _, c := range []struct {
		name     string
		was, now Milestone
		with     Approval
		dues     []DueDate
		problem  bool
	}{
		{"the first", Milestone{}, Milestone{Due: june}, Approval{}, nil, false},
		{"the same", Milestone{Due: june}, Milestone{Due: june}, Approval{}, nil, false},
		{"another by nobody", Milestone{Due: march}, Milestone{Due: june}, Approval{}, []DueDate{{Due: march}, {Due: june}}, true},
		{"another", Milestone{Due: march}, Milestone{Due: june}, Approval{By: "Board", On: march, Reason: "Late"}, []DueDate{{Due: march}, approved}, false},
		{"from a file", Milestone{Due: march}, Milestone{Due: june, Dues: []DueDate{{Due: march}, approved}}, Approval{}, []DueDate{{Due: march}, approved}, false},
		{"none any longer", Milestone{Due: june}, Milestone{}, Approval{}, []DueDate{{Due: june}, {}}, true},
		{"without the statements", Milestone{Due: june, Dues: []DueDate{{Due: march}, approved}}, Milestone{Due: june}, Approval{}, []DueDate{{Due: march}, approved}, false},
	} {
		problems := RestateDue(&c.was, &c.now, c.with, Approvers{})
		if !slices.Equal(c.now.Dues, c.dues) || (len(problems) > 0) != c.problem {
			t.Errorf("%s: %+v, %v", c.name, c.now.Dues, problems)
		}
		if n := len(c.now.Dues); n > 0 && c.now.Due != c.now.Dues[n-1].Due {
			t.Errorf("%s: due %v", c.name, c.now.Due)
		}
	}
}

func TestTargetsAreSaid(t *testing.T) {
	for said, want := range map[string]string{
		"60": "absolute 60", "95%": "absolute 95", "£250,000.50": "absolute 250000.50", "-3": "absolute -3", "10 to 20": "range 10 20", "From 10 to 20%": "range 10 20",
		"reduce by 5 from 30": "reduce_by 5 30", "Increase by 10% from 1,200": "increase_by_percent 10 1200", "better than 41": "better_than 41",
		"none": "none", "Improve on last year": "text", "Nonetheless": "text",
		"reduce by 5": "", "60 or so": "", "": "", "better than ever": "", "5 to": "",
	} {
		cells, problem := ParseAim(said)
		var got []string
		for _, column := range []string{"kind", "value", "min", "max", "base"} {
			if cells[column] != "" {
				got = append(got, cells[column])
			}
		}
		if is := strings.Join(got, " "); is != want || (problem == "") == (want == "") {
			t.Errorf("%q: %q, %q, want %q", said, is, problem, want)
		}
	}
}

// Every name of a kind of word is one that it is read by.
func TestChoicesAreReadAgain(t *testing.T) {
	for _, of := range []PlanThing{MeasureOfPlan, MilestoneOfPlan, PartOfPlan, ObjectiveOfPlan, WholePlan} {
		fields, _ := PlanFields(of)
		for _, f := range append(fields, TargetFields()...) {
			for _, choice := range f.Choices {
				if strings.Contains(choice, "unknown") || choice == "" {
					t.Errorf("%s offers %q", f.Name, choice)
				}
			}
		}
	}
	if got := len(names[rag.Basis]()); got != 9 {
		t.Errorf("%d bases", got)
	}
}
