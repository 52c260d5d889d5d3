package upkeep

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

var (
	lead  = ppb.Actor{Officer: ppb.Officer{Login: "lea", Name: "Lea Dunn", Role: ppb.RoleLead}, Session: "lea@here"}
	ann   = ppb.Actor{Officer: ppb.Officer{Login: "ann", Name: "Ann Bell", Role: ppb.RoleOfficer}, Session: "ann@here"}
	board = ppb.Approval{By: "Executive Board", On: ppb.Date{Year: 2023, Month: 9, Day: 1}, Reason: "Demand grew"}
)

// desk has M1 and M2, which has parts, and the milestone S1: of all a figure or a status is entered, and M1 is accepted.
func desk(t *testing.T) Desk {
	t.Helper()
	day := ppb.Date{Year: 2024, Month: 3, Day: 31}
	f := &ppb.PlanFiles{
		Plan:       ppb.Plan{Council: "Anytown", Title: "Children", Quarter: q2, DueOn: day, Tolerance: decimal.MustNew(10, 0)},
		Objectives: []ppb.Objective{{Code: "A", Title: "First"}, {Code: "B", Title: "Second"}},
		Officers:   []ppb.Officer{lead.Officer, ann.Officer},
		Milestones: []ppb.Milestone{{Key: "S1", Ref: "S1", Objective: "A", Title: "Open the hub", Due: day}},
	}
	for _, key := range []string{"M1", "M2", "M3"} {
		m := ppb.Measure{
			Key: key, Ref: key, Objective: "A", Title: "Measure " + key,
			Rule:    rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Tolerance: rag.Tolerance{Amount: decimal.MustNew(10, 0), Default: true}},
			Targets: []ppb.Target{{Period: q2.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustNew(68, 0), Text: "68"}, Raw: "68"}},
		}
		if key == "M2" {
			m.Headline = ppb.HeadlineNone
			m.Parts = []ppb.Part{{Code: "p0", Label: "Boys"}, {Code: "p1", Label: "Girls"}}
		}
		f.Measures = append(f.Measures, m)
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: key, Login: "ann", Role: ppb.Responsible})
	}
	s := holding(t, f)
	for key, c := range map[string]ppb.Content{
		"M1": {ppb.FieldValue: "35", ppb.FieldCommentary: "In hand."}, "M2": {ppb.PartField("p0"): "3"},
	} {
		_, err := s.Set(t.Context(), ann, q2, key, c)
		must(t, err)
	}
	_, err := s.Set(t.Context(), lead, q2, "S1", ppb.Content{ppb.FieldRAG: "green", ppb.FieldCommentary: "In hand."})
	must(t, err)
	_, err = s.Submit(t.Context(), ann, q2, "M1")
	must(t, err)
	return Desk{s}
}

func refusal(t *testing.T, err error) *ppb.RefusedError {
	t.Helper()
	r, ok := errors.AsType[*ppb.RefusedError](err)
	if !ok {
		t.Fatalf("%v is no refusal", err)
	}
	return r
}

// Every field of a form is a column that can be set, asks for an approver exactly where it says that it rates, and holds
// afterwards what was set.
func TestEveryFieldIsSet(t *testing.T) {
	with := map[string]map[string]string{ // what else goes with a field
		"tolerance": {"tolerance_kind": "absolute"}, "tolerance_kind": {"tolerance": "5"}, "amber_limit": {"tolerance_kind": "limit"},
	}
	texts := map[string]string{
		"objective": "B", "polarity": "higher", "basis": "snapshot", "unit": "money", "decimals": "2", "headline": "p0", "scheme": "floor",
		"tolerance_kind": "absolute", "tolerance": "3", "amber_limit": "70", "profile": "distinct", "due_in": "Q2;Q4", "months": "last", "counts": "things", "year_end": "12-31",
		"due": "2024-06-30", "rated": "no", "share": "last_year", "sign_off": "2", "checks_off": "stale", "parent": "B",
		"serves": "B", "order": "ref", "small_numbers": "decide",
	}
	d := desk(t)
	for _, of := range []ppb.PlanEdit{
		{Key: "M2", Thing: ppb.MeasureOfPlan}, {Key: "S1", Thing: ppb.MilestoneOfPlan}, {Key: "M2", Part: "p1", Thing: ppb.PartOfPlan},
		{Key: "A", Thing: ppb.ObjectiveOfPlan}, {Thing: ppb.WholePlan},
	} {
		fields, _ := ppb.PlanFields(of.Thing)
		for _, f := range fields {
			if slices.Contains([]string{"crest", "crest_alt", "template"}, f.Name) {
				continue // see TestLivery
			}
			edit := of
			if of.Thing == ppb.MeasureOfPlan || of.Thing == ppb.MilestoneOfPlan {
				edit.Thing = ppb.ItemOfPlan
			}
			text := "Other " + f.Name
			if told, ok := texts[f.Name]; ok {
				text = told
			}
			edit.Cells = map[string]string{f.Name: text}
			for name, goesWith := range with[f.Name] {
				if of.Thing == ppb.MeasureOfPlan {
					edit.Cells[name] = goesWith
				}
			}
			if of.Thing == ppb.MeasureOfPlan && f.Name == "amber_limit" {
				edit.Cells["tolerance"] = ""
			}
			_, err := d.EditPlan(t.Context(), lead, q2, edit, true)
			if (err != nil) != f.Rates {
				t.Errorf("%s of %v: rates %v, and without an approver: %v", f.Name, of, f.Rates, err)
			}
			if f.Rates && err != nil && refusal(t, err).Reasons[0].Field != "approved_by" {
				t.Errorf("%s: %v", f.Name, err)
			}
			edit.Approval = board
			if _, err = d.EditPlan(t.Context(), lead, q2, edit, false); err != nil {
				t.Errorf("%s of %v: %v", f.Name, of, err)
			}
			if of.Thing == ppb.PartOfPlan || of.Thing == ppb.ObjectiveOfPlan {
				continue // see TestRowsThatAreNoItems
			}
			now, err := d.ThingFields(t.Context(), q2, of.Thing, of.Key, "")
			must(t, err)
			if i := slices.IndexFunc(now, func(g ppb.PlanField) bool { return g.Name == f.Name }); now[i].Text != text {
				t.Errorf("%s holds %q, not %q", f.Name, now[i].Text, text)
			}
		}
	}
	report, err := d.Check(t.Context())
	if must(t, err); len(report.Problems) > 0 {
		t.Errorf("%v", report.Problems)
	}
}

func TestRowsThatAreNoItems(t *testing.T) {
	d := desk(t)
	do := func(edit ppb.PlanEdit) {
		t.Helper()
		edit.Approval = board
		_, err := d.EditPlan(t.Context(), lead, q2, edit, false)
		must(t, err)
	}
	do(ppb.PlanEdit{Thing: ppb.PartOfPlan, Key: "M2", Part: "p1", Cells: map[string]string{"label": "Lasses"}})
	do(ppb.PlanEdit{Thing: ppb.ObjectiveOfPlan, Key: "B", Cells: map[string]string{"parent": "A", "department": "Schools"}})
	do(ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.ObjectiveOfPlan, Cells: map[string]string{"code": "C", "title": "Third"}, Before: "A"})
	do(ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.PartOfPlan, Key: "M2", Cells: map[string]string{"part": "p2", "label": "Others", "unit": "count"}})
	do(ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.MilestoneOfPlan, Cells: map[string]string{"ref": "S2", "objective": "A", "title": "Close it"}, Before: "S1"})
	do(ppb.PlanEdit{Act: ppb.PlanMove, Key: "M3", Before: "M1"})
	b, err := d.Book(t.Context(), q2)
	must(t, err)
	var order []string
	for _, it := range b.Items {
		order = append(order, it.Key())
	}
	if got := strings.Join(order, " "); got != "M3 M1 M2 S2 S1" {
		t.Errorf("the order is %s", got)
	}
	if o := b.Objectives; o[0].Code != "C" || o[2].Parent != "A" || o[2].Department != "Schools" {
		t.Errorf("objectives %+v", o)
	}
	if p := b.Item("M2").Measure.Parts; len(p) != 3 || p[1].Label != "Lasses" || p[2].Code != "p2" {
		t.Errorf("parts %+v", p)
	}
	fields, err := d.NewFields(t.Context(), q2, ppb.MeasureOfPlan)
	if must(t, err); fields[0].Name != "ref" || !slices.Equal(fields[1].Choices, []string{"C", "A", "B"}) || fields[1].Text != "" {
		t.Errorf("a new measure is given %+v", fields[:2])
	}
	for _, wrong := range []ppb.PlanEdit{
		{Act: ppb.PlanMove, Key: "M3", Before: "M1", After: "M2"}, {Act: ppb.PlanMove, Key: "M3"}, {Act: ppb.PlanMove, Key: "M3", After: "M3"},
		{Act: ppb.PlanMove, Key: "M3", After: "S1"}, {Act: ppb.PlanRetire, Key: "M3", Retire: ppb.Retirement{From: q2}},
		{Act: ppb.PlanRestore, Key: "M3", Approval: board}, {Act: ppb.PlanState, Key: "S1", Cells: map[string]string{"kind": "none"}},
		{Act: ppb.PlanAdd, Thing: ppb.MeasureOfPlan, Cells: map[string]string{"ref": "M3"}},
	} {
		_, err := d.EditPlan(t.Context(), lead, q2, wrong, false)
		refusal(t, err)
	}
}

// What is wrong with a cell names its column and no file.
func TestWhatIsWrongFitsAForm(t *testing.T) {
	d := desk(t)
	_, err := d.EditPlan(t.Context(), lead, q2, ppb.PlanEdit{Key: "M1", Cells: map[string]string{
		"basis": "monthly", "objective": "X", "year_end": "31-12", "decimals": "7",
	}}, true)
	var fields []string
	for _, p := range refusal(t, err).Reasons {
		fields = append(fields, string(p.Field))
		if strings.Contains(p.Text, ".csv") || strings.Contains(p.Text, "line") || !strings.HasPrefix(p.Text, "the ") {
			t.Errorf("%q", p.Text)
		}
	}
	slices.Sort(fields)
	if got := strings.Join(fields, " "); got != "basis decimals objective year_end" {
		t.Errorf("the problems are of %s", got)
	}
	_, err = d.EditPlan(t.Context(), lead, q2, ppb.PlanEdit{Key: "M1", Cells: map[string]string{"ref": "M9"}}, true)
	if r := refusal(t, err); r.Reasons[0].Field != "ref" || !strings.Contains(r.Error(), "there is no field") {
		t.Errorf("%v", r)
	}
	_, err = d.EditPlan(t.Context(), ann, q2, ppb.PlanEdit{Key: "M1", Cells: map[string]string{"title": "Mine"}}, true)
	if !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("an officer: %v", err)
	}
	_, err = d.EditPlan(t.Context(), lead, q2, ppb.PlanEdit{Key: "M9", Cells: map[string]string{"title": "None"}}, true)
	if !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("no such item: %v", err)
	}
}

// A target keeps what was stated before, says what it recolours before it does, and the history tells it in words, in its own
// quarter alone.
func TestATargetIsStatedAnew(t *testing.T) {
	d := desk(t)
	edit := ppb.PlanEdit{Act: ppb.PlanState, Key: "M1", Cells: map[string]string{"kind": "absolute", "value": "40", "raw": "40"}, Approval: board}
	dry, err := d.EditPlan(t.Context(), lead, q2, edit, true)
	must(t, err)
	did, err := d.EditPlan(t.Context(), lead, q2, edit, false)
	must(t, err)
	if len(dry.Reread) != 1 || len(did.Reread) != 1 || dry.Reread[0] != did.Reread[0] || did.Reread[0].Key != "M1" {
		t.Errorf("tried %+v, done %+v", dry.Reread, did.Reread)
	}
	edit.Cells["value"], edit.Cells["raw"], edit.Approval.Error, edit.Approval.Reason = "44", "44", true, "A digit was wrong"
	_, err = d.EditPlan(t.Context(), lead, q2, edit, false)
	must(t, err)
	held, err := d.Held(t.Context(), q2)
	must(t, err)
	it := held.Item("M1")
	targets := it.Measure.Targets
	if len(targets) != 3 || targets[0].Raw != "68" || targets[1].Raw != "40" || targets[2].Raw != "44" || targets[2].Stated != ppb.StatedError {
		t.Fatalf("targets %+v", targets)
	}
	if holds, _ := it.Measure.TargetFor("", q2, ppb.Date{}); holds.Raw != "44" {
		t.Errorf("%+v holds", holds)
	}
	events, err := d.History(t.Context(), q2, "M1")
	must(t, err)
	i := slices.IndexFunc(events, func(e ppb.Event) bool { return e.Action == "plan" })
	if e := events[i]; e.Who != "lea" || e.Quarter != q2.String() || len(e.Changes) != 1 ||
		e.Changes[0].Told(it, q2, func(s string) string { return s }) != "target for 2023/24 was 40, approved by Executive Board on 1 September 2023: Demand grew, "+
			"became 44, an error put right, approved by Executive Board on 1 September 2023: A digit was wrong" {
		t.Errorf("the history says %+v", e)
	}
	later, err := d.History(t.Context(), q2.Next(), "M1")
	must(t, err)
	if slices.ContainsFunc(later, func(e ppb.Event) bool { return e.Action == "plan" }) {
		t.Error("the change of a quarter's plan shows in another's history")
	}
}

// What was reported in a quarter before can move too: its rules need an approver in the next quarter, where nothing is entered
// yet. What never had a figure needs none.
func TestRulesOfWhatWasReportedNeedAnApprover(t *testing.T) {
	d := desk(t)
	held, err := d.HeldInFull(t.Context(), q2)
	must(t, err)
	next := &ppb.PlanFiles{Plan: held.Plan, Objectives: held.Objectives}
	next.Plan.Quarter = q2.Next()
	for _, it := range held.Items {
		if it.Measure != nil {
			next.Measures = append(next.Measures, *it.Measure)
		}
	}
	_, err = d.Import(t.Context(), admin, next, false)
	must(t, err)
	for key, needs := range map[string]bool{"M1": true, "M3": false} {
		_, err := d.EditPlan(t.Context(), lead, q2.Next(), ppb.PlanEdit{Key: key, Cells: map[string]string{"basis": "snapshot"}}, true)
		if (err != nil) != needs {
			t.Errorf("%s: %v", key, err)
		}
	}
}

// Where the report goes by ref an item is not placed by hand, and an objective still is.
func TestPlacesByRef(t *testing.T) {
	d := desk(t)
	edit := func(edit ppb.PlanEdit) error {
		_, err := d.EditPlan(t.Context(), lead, q2, edit, false)
		return err
	}
	must(t, edit(ppb.PlanEdit{Thing: ppb.WholePlan, Cells: map[string]string{"order": "ref"}}))
	if err := edit(ppb.PlanEdit{Act: ppb.PlanMove, Key: "M3", Before: "M1"}); err == nil || !strings.Contains(err.Error(), "the report goes by ref") {
		t.Errorf("placed by hand: %v", err)
	}
	must(t, edit(ppb.PlanEdit{Act: ppb.PlanMove, Thing: ppb.ObjectiveOfPlan, Key: "B", Before: "A"}))
	must(t, edit(ppb.PlanEdit{Thing: ppb.WholePlan, Cells: map[string]string{"order": ""}}))
	must(t, edit(ppb.PlanEdit{Act: ppb.PlanMove, Key: "M3", Before: "M1"}))
}

// A quarter that is signed off is left alone, whatever is done to it.
func TestASignedQuarterIsLeftAlone(t *testing.T) {
	d := desk(t)
	_, err := d.SignOff(t.Context(), lead, q2, "Late.")
	must(t, err)
	for _, edit := range []ppb.PlanEdit{
		{Key: "M1", Cells: map[string]string{"title": "Other"}}, {Act: ppb.PlanMove, Key: "M3", Before: "M1"},
		{Act: ppb.PlanRetire, Key: "M1", Retire: ppb.Retirement{From: q2}}, {Thing: ppb.WholePlan, Cells: map[string]string{"title": "Other"}},
		{Act: ppb.PlanState, Key: "M1", Cells: map[string]string{"kind": "none"}},
	} {
		edit.Approval = board
		if _, err := d.EditPlan(t.Context(), lead, q2, edit, false); !errors.Is(err, ppb.ErrLocked) {
			t.Errorf("%+v: %v", edit, err)
		}
	}
}
