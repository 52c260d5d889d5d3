package store

import (
	"reflect"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// board stands for a change of what is rated.
var board = ppb.Approval{By: "Executive Board", On: ppb.Date{Year: 2023, Month: 9, Day: 1}, Reason: "Demand grew"}

func lines(ch ppb.Changes) string {
	var b strings.Builder
	for _, l := range ch.Lines {
		b.WriteString(l.Kind + " " + l.What + " " + l.Why + "\n")
	}
	return b.String()
}

func current(key, part, raw, value string) ppb.FigureRow {
	r := ppb.FigureRow{Key: key, Part: part, Period: ppb.Period(q2), Amount: ppb.Amount{Raw: raw}}
	if value != "" {
		r.Value, r.Known = number(value), true
	}
	return r
}

func TestImportTwiceChangesNothing(t *testing.T) {
	s := start(t, 5)
	ctx := t.Context()
	f := samplePlan(5)
	f.Figures = append(f.Figures, current("M1", "", "62", "62"), current("M2", "", "400 MAP 49 PRE-MAP", ""),
		current("M2", "map", "400", "400"), current("M2", "pre", "49", "49"))
	dry, err := s.Import(ctx, admin, f, true)
	must(t, err)
	if dry.Count("add") != 2 || dry.Count("update") != 0 {
		t.Errorf("dry run:\n%s", lines(dry))
	}
	before := whole(t, s)
	did, err := s.Import(ctx, admin, f, false)
	must(t, err)
	if lines(did) != lines(dry) {
		t.Errorf("dry run said\n%sand it did\n%s", lines(dry), lines(did))
	}
	rep := whole(t, s)
	if rep.Rows != before.Rows+2 {
		t.Errorf("%d audit rows for 2 changes", rep.Rows-before.Rows)
	}
	again, err := s.Import(ctx, admin, f, false)
	must(t, err)
	if len(again.Lines) != 0 || whole(t, s).Rows != rep.Rows {
		t.Errorf("importing again:\n%s", lines(again))
	}
	if _, err := s.Import(ctx, lead, f, false); err == nil {
		t.Error("a lead imported")
	}
}

func TestImportUpdatesAndKeeps(t *testing.T) {
	s := start(t, 3)
	ctx := t.Context()
	f := samplePlan(3)
	f.Figures = append(f.Figures, current("M1", "", "30", "30"), current("M3", "", "30", "30"))
	_, err := s.Import(ctx, admin, f, false)
	must(t, err)
	commit(t, s, ann, "M3", ppb.Content{ppb.FieldValue: "33"})
	f = samplePlan(3)
	f.Measures = f.Measures[:1] // the others stay
	f.Measures[0].Title = "Renamed"
	f.Measures[0].Targets[0].Value, f.Approval = number("70"), board
	f.Assignments, f.Milestones = nil, nil
	f.Figures = []ppb.FigureRow{current("M1", "", "31", "31"), current("M3", "", "31", "31")}
	did, err := s.Import(ctx, admin, f, false)
	must(t, err)
	want := "update measure M1 \nupdate figure M1 2023-24-Q2 \nkeep figure M3 2023-24-Q2 Ann Bell has changed it since: change it by hand\n"
	if lines(did) != want {
		t.Errorf("got\n%swant\n%s", lines(did), want)
	}
	b, err := s.Book(ctx, q2)
	must(t, err)
	if len(b.Items) != 4 || b.Item("M1").Measure.Title != "Renamed" || b.Item("M1").Entry.Content[ppb.FieldValue] != "31" ||
		b.Item("M3").Entry.Content[ppb.FieldValue] != "33" || len(b.Item("M2").Officers) != 2 {
		t.Errorf("book %+v", b.Items)
	}
	// A submitted one is kept too.
	commit(t, s, ann, "M1", ready)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	did, err = s.Import(ctx, admin, f, false)
	must(t, err)
	if !strings.Contains(lines(did), "keep figure M1 2023-24-Q2 M1 is submitted") {
		t.Errorf("got\n%s", lines(did))
	}
	whole(t, s)
}

func TestImportKeepsAnAdministrator(t *testing.T) {
	s := start(t, 1)
	f := samplePlan(1)
	demoted := admin.Officer
	demoted.Role, demoted.Post = ppb.RoleOfficer, "New post"
	f.Officers = append(f.Officers, demoted)
	ch, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	if ch.Count("keep") != 1 || ch.Count("update") != 1 {
		t.Errorf("got\n%s", lines(ch))
	}
	o, _ := s.Person(t.Context(), "root")
	if o.Role != ppb.RoleAdministrator || o.Post != "New post" {
		t.Errorf("%+v", o)
	}
}

func TestImportSaysWhatIsMissing(t *testing.T) {
	s := start(t, 1)
	f := samplePlan(1)
	f.Measures[0].Objective = "nope"
	_, err := s.Import(t.Context(), admin, f, false)
	says(t, err, "measure M1", "nope")
	f = samplePlan(1)
	f.Assignments[0].Login = "nobody"
	_, err = s.Import(t.Context(), admin, f, false)
	says(t, err, "nobody", "M1")
	f = samplePlan(1)
	f.Milestones[0].Key = "M1"
	_, err = s.Import(t.Context(), admin, f, false)
	says(t, err, "M1 is a measure")
	whole(t, s)
}

func TestBookIsThePlan(t *testing.T) {
	s := start(t, 4)
	ctx := t.Context()
	f := samplePlan(4)
	m := &f.Measures[0]
	m.Rule.Tolerance = rag.Tolerance{Kind: rag.Absolute, Amount: number("2.50")}
	f.Plan.ChecksOff = []string{"ten_times", "stale"}
	m.Rule.Scheme, m.Profile = rag.SchemeFloor, "distinct;Q2=1/6"
	m.Targets = append(m.Targets, ppb.Target{Period: q2.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: number("60")}, Raw: "60", ApprovedBy: "Board", ApprovedOn: ppb.Date{Year: 2023, Month: 9, Day: 1}, Reason: "Demand fell"})
	_, err := s.Import(ctx, admin, f, false)
	must(t, err)
	if ch, err := s.Import(ctx, admin, f, true); err != nil || len(ch.Lines) > 0 {
		t.Errorf("again: %v\n%s", err, lines(ch))
	}
	b, err := s.Book(ctx, q2)
	must(t, err)
	var keys []string
	for i := range b.Items {
		keys = append(keys, b.Items[i].Key())
	}
	if got := strings.Join(keys, " "); got != "M1 M3 MS1 M2 M4" {
		t.Errorf("order %s", got)
	}
	r := b.Item("M1").Measure.Rule
	if r.Scheme != rag.SchemeFloor || r.Tolerance.Default || r.Tolerance.Kind != rag.Absolute || r.Tolerance.Amount.String() != "2.50" ||
		!r.People || r.Profile != (rag.Profile{Kind: rag.OwnProfile, Share: rag.Ratio{Num: 1, Den: 6}}) {
		t.Errorf("rule %+v", r)
	}
	if target, _ := b.Item("M1").Measure.TargetFor("", q2, ppb.Date{}); target.Raw != "60" || target.ApprovedBy != "Board" {
		t.Errorf("target %+v", target)
	}
	if tol := b.Item("M2").Measure.Rule.Tolerance; !tol.Default || tol.Amount.String() != "10" {
		t.Errorf("default %+v", tol)
	}
	if len(b.Item("M2").Measure.Parts) != 2 || len(b.Item("M2").Earlier) != 2 || b.Item("M2").Earlier[0].Period.Q != 0 {
		t.Errorf("M2 %+v", b.Item("M2"))
	}
	f.Plan.Doers = ppb.DoersOf(b.Officers)
	if !reflect.DeepEqual(b.Plan, f.Plan) || len(b.Officers) != 4 || b.Objectives[1].Parent != "B" {
		t.Errorf("book %+v", b)
	}
	// The next quarter has its own plan; the last quarter's entries come with it.
	commit(t, s, ann, "M1", ready)
	next := samplePlan(2)
	next.Plan.Quarter = q2.Next()
	_, err = s.Import(ctx, admin, next, false)
	must(t, err)
	if cur, _ := s.Current(ctx); cur != q2.Next() {
		t.Errorf("current %s", cur)
	}
	b3, err := s.Book(ctx, q2.Next())
	must(t, err)
	if len(b3.Items) != 3 || b3.Item("M1").Last == nil || b3.Item("M1").Last.Content[ppb.FieldValue] != "30" || b3.Item("M2").Last != nil {
		t.Errorf("next %+v", b3.Items)
	}
	whole(t, s)
}

// TestNoToleranceIsKept: a tolerance of 0 per cent that a measure sets is its own, not "not set".
func TestNoToleranceIsKept(t *testing.T) {
	s := start(t, 2)
	f := samplePlan(2)
	f.Measures[0].Rule.Tolerance = rag.Tolerance{Kind: rag.Relative}
	_, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	b, err := s.Book(t.Context(), q2)
	must(t, err)
	if tol := b.Item("M1").Measure.Rule.Tolerance; tol != f.Measures[0].Rule.Tolerance {
		t.Errorf("%+v", tol)
	}
	if ch, err := s.Import(t.Context(), admin, f, true); err != nil || len(ch.Lines) > 0 {
		t.Errorf("again: %v\n%s", err, lines(ch))
	}
}

func TestWorkingNamesThoseWhoType(t *testing.T) {
	s := start(t, 2)
	ctx := t.Context()
	s.SaveDraft(draft(ann, "M1", 0, nil, ready))
	s.SaveDraft(draft(bob, "M1", 0, nil, nil)) // open, nothing typed
	must(t, s.Flush(ctx))
	b, err := s.Book(ctx, q2)
	must(t, err)
	if w := b.Item("M1").Working; len(w) != 1 || w[0] != "Ann Bell" {
		t.Errorf("working %v", w)
	}
}
