package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry/conflict"
	"ppbtui/internal/ui/uitest"
)

func report() *uitest.Store { return uitest.NewStore(uitest.Report()) }

// cell is a cell of the revenue table, as it was typed into the session.
func cell(s *Screen, row, column string) string {
	return s.session.Content()[ppb.CellField(row, column)]
}

// shown is a cell as it is printed.
func shown(s *Screen, row, column string) string {
	t, sheet := s.session.Table()
	return sheet.Values[t.Row(row)][t.Column(column)].Shown
}

func TestSumsFollowEveryKey(t *testing.T) {
	st := report()
	h, s := open(t, uitest.Jo, st, "T01")
	h.Press("right")
	for i, want := range []string{"3", "32", "321"} {
		h.Type(want[i:])
		if got := shown(s, "spent", "to_date"); got != want {
			t.Fatalf("after %q the total is %q", want, got)
		}
		if got := st.DraftsBy[uitest.Jo.Login]["T01"].Content[ppb.CellField("employees", "to_date")]; got != want {
			t.Fatalf("after %q the draft has %q", want, got)
		}
	}
	h.Press("right")
	h.Type("400")
	if got := shown(s, "net", "variance"); got != "(79)" {
		t.Errorf("the variance of the net is %q", got)
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "(79)") {
		t.Errorf("it does not show:\n%s", f)
	}
	if at := st.DraftsBy[uitest.Jo.Login]["T01"].Cursor.Field; at != ppb.CellField("employees", "actual") {
		t.Errorf("the cursor is kept at %s", at)
	}
	h, s = open(t, uitest.Jo, st, "T01")
	if s.field() != ppb.CellField("employees", "actual") || cell(s, "employees", "actual") != "400" {
		t.Errorf("opened again it is at %s", s.field())
	}
	leave(h)
	if e := st.B.Item("T01").Entry; e.Content[ppb.CellField("employees", "actual")] != "400" || e.State != ppb.InProgress {
		t.Errorf("committed %+v", e)
	}
}

func TestTabGoesThroughTheCellsAndOn(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	var seen []string
	for range 17 {
		seen = append(seen, strings.TrimPrefix(string(s.field()), "cell:"))
		h.Press("tab")
	}
	got := strings.Join(seen[:6], " ") + " ... " + strings.Join(seen[14:], " ")
	if want := "employees.budget employees.to_date employees.actual employees.variance premises.budget premises.to_date ... "; !strings.HasPrefix(got, want) {
		t.Errorf("Tab goes %s", got)
	}
	h.Press("f6")
	if s.field() != ppb.FieldCommentary {
		t.Fatalf("F6 goes to %s", s.field())
	}
	h.Press("shift+tab")
	if s.field() != ppb.CellField("net", "variance") {
		t.Errorf("Shift+Tab goes to %s", s.field())
	}
	h.Press("tab", "tab")
	if s.field() != ppb.CellField("employees", "budget") {
		t.Errorf("Tab from the commentary goes to %s", s.field())
	}
	h.Press("down", "f6", "f6")
	if s.field() != ppb.CellField("premises", "budget") {
		t.Errorf("F6 comes back to %s", s.field())
	}
}

func TestUndoOfATable(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	h.Type("12")
	h.Press("down")
	h.Type("34")
	h.Press("f6")
	h.Type("Words.")
	h.Press("f6", "ctrl+z")
	if cell(s, "premises", "budget") != "" || cell(s, "employees", "budget") != "12" || s.session.Content()[ppb.FieldCommentary] != "Words." {
		t.Fatalf("undo gave %v", s.session.Content())
	}
	h.Press("ctrl+z", "ctrl+z")
	if cell(s, "employees", "budget") != "" || s.Status() != "Nothing more to undo here. F2, history shows every change." {
		t.Fatalf("%v, said %q", s.session.Content(), s.Status())
	}
	h.Press("ctrl+y", "ctrl+y")
	if cell(s, "employees", "budget") != "12" || cell(s, "premises", "budget") != "34" || s.field() != ppb.CellField("premises", "budget") {
		t.Fatalf("redo gave %v at %s", s.session.Content(), s.field())
	}
	h.Type("5")
	h.Press("ctrl+y")
	if cell(s, "premises", "budget") != "5" || s.Status() != "Nothing to redo." {
		t.Fatalf("%v, said %q", s.session.Content(), s.Status())
	}
}

func TestABlockLandsCellByCell(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	h.Press("right")
	h.Paste("1,200\t1,250\t-50\r\n300\t280\t20\r\n")
	for _, c := range []struct{ row, column, want string }{
		{"employees", "to_date", "1,200"}, {"employees", "actual", "1,250"}, {"premises", "to_date", "300"}, {"premises", "actual", "280"},
		{"employees", "variance", ""},
	} {
		if got := cell(s, c.row, c.column); got != c.want {
			t.Errorf("%s %s is %q", c.row, c.column, got)
		}
	}
	want := "2 cells were left out that Variance (To 30 September) works out by its formula. Pasted 4 cells: 2 rows from here down, Budget to Actual. Ctrl+Z undoes."
	if s.Status() != want {
		t.Errorf("said %q", s.Status())
	}
	if got := shown(s, "spent", "variance"); got != "(30)" {
		t.Errorf("the total of the variance is %q", got)
	}
	h.Press("ctrl+z")
	if len(s.session.Content()) != 0 {
		t.Errorf("undo left %v", s.session.Content())
	}
	h.Press("end")
	h.Paste("7\t8")
	if s.Status() != "1 cell was left out that Variance (To 30 September) works out by its formula. 1 cell was left out beyond the last column. Nothing was pasted." {
		t.Errorf("said %q", s.Status())
	}
}

func TestWhatIsWrongInATable(t *testing.T) {
	h, s := open(t, uitest.Jo, holding(revenue()), "T01")
	h.Type("12x")
	h.Press("down")
	h.Type("20")
	h.Press("down", "down")
	h.Type("99")
	f := h.Frame(80, 24)
	if !strings.Contains(f, "!") || !strings.Contains(f, "goes without Employees") {
		t.Errorf("\n%s", f)
	}
	h.Press("f9")
	if !strings.Contains(h.Said, "T01 is not ready. Annual budget of Employees:") || s.field() != ppb.CellField("employees", "budget") {
		t.Errorf("said %q, at %s", h.Said, s.field())
	}
	h.Type("12")
	h.Press("f9")
	if !strings.Contains(h.Said, "99 is stated, but its lines come to 143") || s.field() != ppb.CellField("spent", "budget") {
		t.Errorf("said %q, at %s", h.Said, s.field())
	}
	h.Press("delete")
	if shown(s, "spent", "budget") != "143" {
		t.Errorf("the total is %q", shown(s, "spent", "budget"))
	}
	h.Press("f9")
	if s.session.Item().Entry.State != ppb.Submitted {
		t.Errorf("said %q, status %q", h.Said, s.Status())
	}
	h.Press("u")
	if s.session.Item().Entry.State != ppb.InProgress {
		t.Errorf("u does not take it back: %q", s.Status())
	}
}

func TestEscInACell(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	h.Type("12")
	h.Press("enter", "up")
	h.Type("9")
	h.Press("esc")
	if cell(s, "employees", "budget") != "9" || len(h.Asked) != 0 {
		t.Fatalf("Esc leaves %q, asked %v", cell(s, "employees", "budget"), h.Asked)
	}
	h.Press("esc")
	if _, ok := h.Asked[0].(ui.Back); !ok {
		t.Errorf("Esc again asks for %v", h.Asked)
	}
}

func TestRowsOfATable(t *testing.T) {
	st := report()
	h, s := open(t, uitest.Jo, st, "T01")
	h.Type("10")
	h.Press("enter", "ctrl+o")
	d := uitest.NewHost(t, s.env, h.Asked[0].(ui.Push).Screen)
	d.Type("Agency  cover")
	d.Press("f9")
	h.Send(d.Asked[0].(ui.Back).Result)
	if s.field() != ppb.CellField("agency_cover", "budget") || s.Status() != "Row Agency cover is added. Ctrl+Z takes it out again." {
		t.Fatalf("at %s, said %q", s.field(), s.Status())
	}
	h.Type("5")
	if shown(s, "spent", "budget") != "15" || !strings.Contains(h.Frame(80, 24), "Agency cover") {
		t.Errorf("the total is %q", shown(s, "spent", "budget"))
	}
	leave(h)
	if e := st.B.Item("T01").Entry.Content; e[ppb.CellField("agency_cover", "budget")] != "5" || e[ppb.FieldRows] == "" {
		t.Fatalf("committed %v", e)
	}
	h, s = open(t, uitest.Jo, st, "T01")
	s.goTo(ppb.CellField("agency_cover", "budget"))
	h.Press("ctrl+x")
	if s.Status() != "Row Agency cover is removed, with 1 cell. Ctrl+Z brings it back." || s.session.Content()[ppb.FieldRows] != "" {
		t.Errorf("said %q, rows %q", s.Status(), s.session.Content()[ppb.FieldRows])
	}
	leave(h)
	if e := st.B.Item("T01").Entry.Content; len(e) != 1 {
		t.Errorf("committed %v", e)
	}
	h, s = open(t, uitest.Jo, st, "T01")
	s.goTo(ppb.CellField("supplies", "budget"))
	h.Type("77")
	h.Press("enter", "up", "ctrl+x", "ctrl+z")
	if cell(s, "supplies", "budget") != "77" {
		t.Errorf("undo left %v", s.session.Content())
	}
}

func TestLastQuartersCell(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	h.Press("right", "right", "f3")
	if f := h.Frame(80, 24); !strings.Contains(f, "Last quarter, Q1 2023/24: 3,118.") {
		t.Errorf("\n%s", f)
	}
	h.Press("down")
	if f := h.Frame(80, 24); !strings.Contains(f, "Last quarter, Q1 2023/24: empty.") {
		t.Errorf("\n%s", f)
	}
	h.Press("f3", "f6", "f3")
	if f := h.Frame(80, 24); !strings.Contains(f, "within the budget of the first quarter") || s.field() != ppb.FieldCommentary {
		t.Errorf("\n%s", f)
	}
}

func TestCellsOfTwoPeople(t *testing.T) {
	st := report()
	h, s := open(t, uitest.Jo, st, "T01")
	h.Type("1")
	h.Press("right")
	h.Type("2")
	meanwhile(st, "T01", ppb.CellField("premises", "budget"), "3")
	meanwhile(st, "T01", ppb.CellField("employees", "to_date"), "9")
	leave(h)
	push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("asked %v", h.Asked)
	}
	c := uitest.NewHost(t, s.env, push.Screen)
	f := c.Frame(80, 24)
	if _, ok := c.Screen.(*conflict.Screen); !ok || !strings.Contains(f, "Budget of Employees") || strings.Contains(f, "RAG") {
		t.Errorf("\n%s", f)
	}
	if !strings.Contains(strings.Join(strings.Fields(f), " "), "as you had not changed it here: Annual budget of Premises") {
		t.Errorf("\n%s", f)
	}
	c.Press("right", "space", "f9")
	h.Send(c.Asked[0].(ui.Back).Result)
	if e := st.B.Item("T01").Entry.Content; e[ppb.CellField("employees", "to_date")] != "9" || e[ppb.CellField("employees", "budget")] != "1" || e[ppb.CellField("premises", "budget")] != "3" {
		t.Errorf("committed %v", e)
	}
}

func TestATableThatIsReadOnly(t *testing.T) {
	st := report()
	st.B.Item("T01").Entry.Content = ppb.Content{ppb.CellField("employees", "budget"): "12", ppb.FieldCommentary: sample(200)}
	st.B.Item("T01").Entry.State = ppb.Accepted
	h, s := open(t, uitest.Jo, st, "T01")
	h.Frame(80, 24)
	h.Press("down", "right")
	if row, col := s.table.Focus(); row != 2 || col != 1 || s.Typing() {
		t.Errorf("the focus is on %d.%d", row, col)
	}
	h.Type("9")
	for range 40 {
		h.Press("down")
		h.Frame(80, 24)
	}
	if f := h.Frame(80, 24); !s.form.Scrolled() || len(st.DraftsBy) != 0 || strings.Contains(f, "Expenditure\n") {
		t.Errorf("it does not go on to the commentary:\n%s", f)
	}
}
