package upkeep

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// paper has a report of an introduction, paragraphs and a section of tables with one below it.
func paper(t *testing.T) Desk {
	t.Helper()
	f := &ppb.PlanFiles{
		Plan:       ppb.Plan{Council: "Anytown", Title: "Children", Quarter: q2, DueOn: ppb.Date{Year: 2023, Month: 10, Day: 31}},
		Objectives: []ppb.Objective{{Code: "P1", Title: "First"}},
		Officers:   []ppb.Officer{lead.Officer, ann.Officer},
		Sections: []ppb.Section{
			{Code: "INTRO", Title: "Introduction", Kind: ppb.TextSection}, {Code: "KEY", Title: "Key developments", Kind: ppb.ParagraphsSection},
			{Code: "MONEY", Title: "Finance", Kind: ppb.TableSection}, {Code: "REV", Parent: "MONEY", Title: "Revenue", Kind: ppb.TableSection},
		},
		Texts: []ppb.Text{{Key: "K1", Ref: "K1", Section: "KEY", Title: "A hub"}, {Key: "K2", Ref: "K2", Section: "KEY"}, {Key: "I1", Ref: "I1", Section: "INTRO"}},
	}
	return Desk{holding(t, f)}
}

// do does an act, or says why not.
func (d Desk) do(t *testing.T, edit ppb.PlanEdit) string {
	t.Helper()
	if _, err := d.EditPlan(t.Context(), lead, q2, edit, false); err != nil {
		return err.Error()
	}
	return ""
}

func (d Desk) order(t *testing.T) string {
	t.Helper()
	b, err := d.Book(t.Context(), q2)
	must(t, err)
	var out []string
	for _, s := range ppb.Nested(b.Sections) {
		out = append(out, s.Code)
	}
	for _, it := range b.Items {
		out = append(out, it.Key())
	}
	return strings.Join(out, " ")
}

// A section is added, changed, moved among those beside it and under another, and taken out again where nothing stands under it.
func TestSectionsArePlan(t *testing.T) {
	d := paper(t)
	section := func(act ppb.PlanAct, code string, cells map[string]string) ppb.PlanEdit {
		return ppb.PlanEdit{Act: act, Thing: ppb.SectionOfPlan, Key: code, Cells: cells}
	}
	at := func(e ppb.PlanEdit, before, after string) ppb.PlanEdit {
		e.Before, e.After = before, after
		return e
	}
	for _, step := range []struct {
		edit        ppb.PlanEdit
		wrong, then string
	}{
		{at(section(ppb.PlanAdd, "", map[string]string{"code": "ISSUES", "title": "Emerging issues", "kind": "paragraphs"}), "", "KEY"), "",
			"INTRO KEY ISSUES MONEY REV I1 K1 K2"},
		{section(ppb.PlanAdd, "", map[string]string{"code": "SYM", "title": "Symbols", "kind": "generated", "about": "weather"}), "has to say what is generated", ""},
		{section(ppb.PlanAdd, "", map[string]string{"code": "SYM", "title": "Symbols", "kind": "generated", "about": "symbols", "numbering": "appendix"}), "",
			"INTRO KEY ISSUES MONEY REV SYM I1 K1 K2"},
		{section(ppb.PlanAdd, "", map[string]string{"code": "KEY", "title": "Again", "kind": "text"}), "there is KEY already", ""},
		{section(ppb.PlanAdd, "", map[string]string{"code": "P1", "title": "As an objective", "kind": "text"}), "is an objective's code", ""},
		{ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.ObjectiveOfPlan, Cells: map[string]string{"code": "KEY", "title": "As a section"}}, "is a section's code", ""},
		{section(ppb.PlanSet, "ISSUES", map[string]string{"title": "Emerging issues in {quarter}", "department": "Education"}), "", ""},
		{section(ppb.PlanSet, "KEY", map[string]string{"kind": "generated", "about": "summary"}), "KEY: is of the kind generated, which holds no text, and K1 stands in it", ""},
		{section(ppb.PlanSet, "KEY", map[string]string{"kind": "text"}), "", ""},
		{section(ppb.PlanSet, "MONEY", map[string]string{"parent": "REV"}), "it stands under itself", ""},
		{at(section(ppb.PlanMove, "KEY", nil), "INTRO", ""), "", "KEY INTRO ISSUES MONEY REV SYM K1 K2 I1"},
		{at(section(ppb.PlanMove, "KEY", nil), "REV", ""), "REV stands under MONEY and this under no other", ""},
		{at(section(ppb.PlanMove, "KEY", map[string]string{"parent": "MONEY"}), "REV", ""), "", "INTRO ISSUES MONEY KEY REV SYM I1 K1 K2"},
		{section(ppb.PlanMove, "KEY", map[string]string{"parent": "ISSUES"}), "", "INTRO ISSUES KEY MONEY REV SYM I1 K1 K2"},
		{at(section(ppb.PlanMove, "KEY", map[string]string{"parent": ""}), "", "ISSUES"), "", "INTRO ISSUES KEY MONEY REV SYM I1 K1 K2"},
		{section(ppb.PlanRemove, "MONEY", nil), "REV stands under it: have that stand elsewhere first", ""},
		{section(ppb.PlanRemove, "KEY", nil), "K1 and K2 stand under it: have them stand elsewhere first", ""},
		{section(ppb.PlanRemove, "REV", nil), "", "INTRO ISSUES KEY MONEY SYM I1 K1 K2"},
		{section(ppb.PlanRemove, "REV", nil), "there is no section", ""},
		{ppb.PlanEdit{Act: ppb.PlanRemove, Thing: ppb.ObjectiveOfPlan, Key: "P1"}, "", ""},
		{ppb.PlanEdit{Act: ppb.PlanMove, Key: "K2", Before: "K1"}, "", "INTRO ISSUES KEY MONEY SYM I1 K2 K1"},
		{ppb.PlanEdit{Act: ppb.PlanMove, Key: "K2", Before: "I1"}, "set its section first", ""},
		{ppb.PlanEdit{Act: ppb.PlanRemove, Key: "K2"}, "an item leaves the report", ""},
	} {
		got := d.do(t, step.edit)
		if (got == "") != (step.wrong == "") || !strings.Contains(got, step.wrong) {
			t.Fatalf("%+v: %q, want %q", step.edit, got, step.wrong)
		}
		if now := d.order(t); step.then != "" && now != step.then {
			t.Fatalf("%+v: the order is %s, not %s", step.edit, now, step.then)
		}
	}
	b, err := d.Book(t.Context(), q2)
	must(t, err)
	if s, _ := ppb.SectionOf(b.Sections, "ISSUES"); s.Department != "Education" || s.Title != "Emerging issues in {quarter}" || len(b.Objectives) != 0 {
		t.Errorf("%+v, objectives %v", s, b.Objectives)
	}
	report, err := d.Check(t.Context())
	if must(t, err); len(report.Problems) > 0 {
		t.Errorf("%v", report.Problems)
	}
}

// Two leads: what one puts under a section keeps the other from taking it out, and the audit says what was done.
func TestASectionThatSomebodyFillsMeanwhileStays(t *testing.T) {
	d := paper(t)
	remove := ppb.PlanEdit{Act: ppb.PlanRemove, Thing: ppb.SectionOfPlan, Key: "REV"}
	changes, err := d.EditPlan(t.Context(), lead, q2, remove, true)
	if must(t, err); len(changes.Lines) != 1 || changes.Lines[0].Kind != "remove" || changes.Lines[0].What != "section REV" {
		t.Errorf("a dry run says %+v", changes.Lines)
	}
	if wrong := d.do(t, ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.GridOfPlan, Cells: map[string]string{
		"ref": "T1", "section": "REV", "title": "Revenue", "columns": "money spend Spend", "rows": "line staff Staff; total all Total"}}); wrong != "" {
		t.Fatal(wrong)
	}
	if wrong := d.do(t, remove); !strings.Contains(wrong, "T1 stands under it") {
		t.Errorf("%q", wrong)
	}
	if _, err := d.EditPlan(t.Context(), ann, q2, remove, false); err == nil {
		t.Error("an officer takes a section out")
	}
}

// The columns and rows of a table are text: added, changed and put in another order, and none is lost.
func TestTablesArePlan(t *testing.T) {
	d := paper(t)
	add := func(columns, rows string) string {
		return d.do(t, ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.GridOfPlan, Cells: map[string]string{"ref": "T1", "section": "REV", "title": "Revenue", "columns": columns, "rows": rows}})
	}
	for _, c := range []struct{ columns, rows, wrong string }{
		{"", "", "the columns are empty"},
		{"money spend", "", "the columns: line 1 is no column"},
		{"money spend Spend; money left Left | formula budget - spend", "", "the columns: The formula of left names budget"},
		{"money spend Spend", "row staff Staff", `the rows: line 1: "row" is not a role`},
	} {
		if wrong := add(c.columns, c.rows); !strings.Contains(wrong, c.wrong) {
			t.Errorf("%q, %q: %q", c.columns, c.rows, wrong)
		}
	}
	if wrong := add("money spend Spend; money budget Budget", "line staff Staff; total all Total"); wrong != "" {
		t.Fatal(wrong)
	}
	set := func(cells map[string]string) string { return d.do(t, ppb.PlanEdit{Key: "T1", Cells: cells}) }
	if wrong := set(map[string]string{"columns": "money budget Annual budget\nmoney spend Spend\nmoney left Left | formula budget - spend | adverse"}); wrong != "" {
		t.Fatal(wrong)
	}
	if wrong := set(map[string]string{"columns": "money budget Annual budget"}); !strings.Contains(wrong, "the column spend stays") {
		t.Errorf("%q", wrong)
	}
	if wrong := set(map[string]string{"rows": "line premises Premises\nline staff Staff\ntotal all Total"}); wrong != "" {
		t.Fatal(wrong)
	}
	if wrong := d.do(t, ppb.PlanEdit{Act: ppb.PlanRetire, Key: "T1", Retire: ppb.Retirement{From: q2.Next()}, Approval: ppb.Approval{Reason: "Done"}}); wrong != "" {
		t.Fatal(wrong)
	}
	b, err := d.Book(t.Context(), q2)
	must(t, err)
	g := b.Item("T1").Grid
	if got, want := tabular.FormatColumns(g.Columns), "money budget Annual budget\nmoney spend Spend\nmoney left Left | formula budget - spend | adverse"; got != want {
		t.Errorf("columns %q, want %q", got, want)
	}
	if got, want := tabular.FormatRows(g.Rows), "line premises Premises\nline staff Staff\ntotal all Total"; got != want {
		t.Errorf("rows %q, want %q", got, want)
	}
}
