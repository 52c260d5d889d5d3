package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/screen/entry/conflict"
	"ppbtui/internal/ui/uitest"
)

// revenue fills the table in, but for what is named.
func revenue(without ...ppb.Field) ppb.Content {
	c := ppb.Content{}
	for _, row := range []string{"employees", "premises", "supplies", "fees", "grants"} {
		for i, column := range []string{"budget", "to_date", "actual"} {
			c[ppb.CellField(row, column)] = strings.Repeat("1", 3-i)
		}
	}
	for _, f := range without {
		delete(c, f)
	}
	return c
}

// holding has the store hold a table with some content.
func holding(c ppb.Content) *uitest.Store {
	st := report()
	st.B.Item("T01").Entry.Content = c
	return st
}

func TestABlockInTheWrongColumnsIsNotSent(t *testing.T) {
	h, s := open(t, uitest.Jo, holding(revenue()), "T01")
	h.Paste("Employees\t13,200\t6,600\nPremises\t1,840\t920\n")
	if !strings.HasPrefix(s.Status(), "2 cells that were pasted cannot be read: is it the right column?") {
		t.Errorf("said %q", s.Status())
	}
	h.Press("f9")
	if !strings.Contains(h.Said, `T01 is not ready. Annual budget of Employees: "Employees" is not a number`) || s.field() != ppb.CellField("employees", "budget") {
		t.Errorf("said %q, at %s", h.Said, s.field())
	}
	h.Press("ctrl+z")
	if s.Status() != "Draft saved 10:42:07. Nothing is sent until F9." || len(s.session.Unready()) > 0 {
		t.Errorf("undone it says %q, lacks %v", s.Status(), s.session.Unready())
	}

	h, s = open(t, uitest.Jo, report(), "T01")
	h.Press("right")
	h.Paste("13,200\t6,600\n1,840\t920\n2,010\t1,005\n\n\n-4,100\t-2,050\n-100\t-50\n")
	h.Press("f9")
	if !strings.Contains(h.Said, "Annual budget of Employees: no row has a figure in this column") || s.field() != ppb.CellField("employees", "budget") {
		t.Errorf("said %q, at %s", h.Said, s.field())
	}
	h.Type("-")
	h.Press("f9")
	if s.session.Item().Entry.State != ppb.Submitted {
		t.Errorf("a dash is no answer: %q", h.Said)
	}
}

// Whatever keeps a table from being sent can be read in the smallest window: the line of answers says where.
func TestWhyATableIsNotSentInASmallWindow(t *testing.T) {
	h, s := open(t, uitest.Jo, holding(revenue(ppb.CellField("premises", "actual")).With(ppb.CellField("spent", "budget"), "99")), "T01")
	h.Frame(40, 12)
	h.Press("f9")
	if !strings.HasPrefix(h.Said, "T01 is not ready, F4 lists all. ") {
		t.Errorf("said %q", h.Said)
	}
	h.Press("f4")
	d := uitest.NewHost(t, s.env, h.Asked[0].(ui.Push).Screen)
	read := ""
	for range 12 {
		read += d.Frame(40, 12) + "\n"
		d.Press("pgdown")
	}
	read = strings.Join(strings.Fields(strings.NewReplacer("\x1b[7m", "", "\x1b[27m", "").Replace(read)), " ")
	for _, words := range []string{"Before F9", "99 is stated, but its lines come to 333, 234 more", "Actual of Premises: this is blank, and", "worked out from it: type it, or a dash where there is none."} {
		if !strings.Contains(read, words) {
			t.Errorf("%q cannot be read in\n%s", words, read)
		}
	}
}

func TestEscClosesLastQuartersCell(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	h.Press("f3", "esc")
	if s.view.Cells.Last || len(h.Asked) > 0 {
		t.Errorf("last quarter shows: %v, asked %v", s.view.Cells.Last, h.Asked)
	}
	h.Press("esc")
	if _, ok := h.Asked[0].(ui.Back); !ok {
		t.Errorf("Esc again asks for %v", h.Asked)
	}
}

// A letter that no cell of the kind could begin with does not replace what it says.
func TestALetterReplacesNoFigure(t *testing.T) {
	at := ppb.CellField("employees", "budget")
	h, s := open(t, uitest.Jo, holding(ppb.Content{at: "13,200"}), "T01")
	h.Type("q")
	if cell(s, "employees", "budget") != "13,200" || s.session.Typed() || s.Status() != `"q" begins no number: the cell is as it was. Esc goes back.` {
		t.Errorf("it says %q, said %q", cell(s, "employees", "budget"), s.Status())
	}
	h.Type("5q")
	if cell(s, "employees", "budget") != "5q" {
		t.Errorf("typing on gives %q", cell(s, "employees", "budget"))
	}
	h, s = open(t, uitest.Jo, report(), "T02")
	h.Press("end")
	h.Type("q")
	if f := h.Frame(80, 24); cell(s, "a", "progress") != "" || !strings.Contains(f, "Green, Amber, Red, Complete or None, or its first letter. A tick is Green") {
		t.Errorf("it says %q:\n%s", cell(s, "a", "progress"), f)
	}
	h.Type("✓")
	if shown(s, "a", "progress") != "Green" {
		t.Errorf("a tick is %q", shown(s, "a", "progress"))
	}
}

// Who comes back to a table in the same program stands in the cell that they left, and can undo what they did there; not once
// somebody else has changed it.
func TestATableIsTakenUpAgain(t *testing.T) {
	st, memory := report(), &draft.Memory{}
	again := func() (*uitest.Host, *Screen) {
		env := uitest.Env(uitest.Jo)
		env.Left = memory
		s := New(env, st, "T01").(*Screen)
		return uitest.NewHost(t, env, s), s
	}
	h, _ := again()
	h.Type("12")
	h.Press("right", "down")
	h.Type("34")
	leave(h)
	h, s := again()
	if s.field() != ppb.CellField("premises", "to_date") {
		t.Errorf("it opens at %s", s.field())
	}
	h.Press("ctrl+z")
	if cell(s, "premises", "to_date") != "" || cell(s, "employees", "budget") != "12" {
		t.Fatalf("undo gave %v", s.session.Content())
	}
	h.Press("ctrl+y", "home")
	leave(h)
	meanwhile(st, "T01", ppb.CellField("fees", "budget"), "9")
	h, s = again()
	h.Press("ctrl+z")
	if cell(s, "fees", "budget") != "9" || s.field() != ppb.CellField("premises", "budget") || s.Status() != "Nothing more to undo here. F2, history shows every change." {
		t.Errorf("undo gave %v at %s, said %q", s.session.Content(), s.field(), s.Status())
	}
}

// A row that one person removes while another types in it is asked about: nothing is lost unseen.
func TestARowThatIsRemovedUnderSomebodysTyping(t *testing.T) {
	typed := ppb.CellField("premises", "actual")
	for _, c := range []struct {
		keys []string
		want string
	}{{nil, ""}, {[]string{"right", "space"}, "7"}} {
		st := holding(revenue(typed))
		h, s := open(t, uitest.Jo, st, "T01")
		s.goTo(typed)
		h.Press("ctrl+x")
		meanwhile(st, "T01", typed, "7")
		leave(h)
		push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
		if !ok {
			t.Fatalf("asked %v, said %q", h.Asked, h.Said)
		}
		d := uitest.NewHost(t, s.env, push.Screen)
		f := d.Frame(80, 24)
		if _, ok := d.Screen.(*conflict.Screen); !ok || !strings.Contains(f, "9 rows, without Premises") || !strings.Contains(f, "10 rows, with Premises") {
			t.Errorf("\n%s", f)
		}
		d.Press(c.keys...)
		d.Press("f9")
		h.Send(d.Asked[0].(ui.Back).Result)
		e := st.B.Item("T01").Entry.Content
		if e[typed] != c.want || (e[ppb.CellField("premises", "budget")] == "") != (c.want == "") {
			t.Errorf("%v: committed %v", c.keys, e)
		}
	}
}
