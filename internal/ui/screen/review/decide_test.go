package review

import (
	"errors"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

func said(t *testing.T, h *uitest.Host, want string) {
	t.Helper()
	if !strings.Contains(h.Said, want) {
		t.Fatalf("said %q, want %q in it", h.Said, want)
	}
}

func TestAcceptMovesOnAndCanBeUndone(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	selected(t, q, "M12")
	h.Press("a")
	state(t, s, "M12", ppb.Accepted)
	said(t, h, "Accepted M12. u Undo")
	selected(t, q, "C05") // M21 is her own: another lead has to decide on it
	if _, ok := h.Asked[len(h.Asked)-1].(ui.Changed); !ok {
		t.Fatalf("asked %v", h.Asked)
	}
	h.Press("u")
	state(t, s, "M12", ppb.Submitted)
	selected(t, q, "M12")
	said(t, h, "Taken back: M12.")
}

func TestUndoIsAboutTheSelectedItemOnceTheCursorMoved(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	h.Press("a", "n", "u")
	state(t, s, "M12", ppb.Accepted)
	said(t, h, "you have not decided on")
	q.page.SelectKey("M12")
	h.Press("u")
	state(t, s, "M12", ppb.Submitted)
}

func TestNothingIsTakenBackOnceOpened(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	q.page.SelectKey("K05")
	h.Press("u")
	state(t, s, "K05", ppb.Accepted)
	said(t, h, "has been opened by its officer")
	q.page.SelectKey("M07")
	h.Press("u")
	state(t, s, "M07", ppb.Submitted)
	said(t, h, "Your note is kept.")
	if note, _ := q.notes.get("M07"); note != "What is the recovery date?" {
		t.Fatalf("note %q", note)
	}
}

func TestDisabledActionsSayWhy(t *testing.T) {
	for key, want := range map[string]string{
		"M21": "you entered M21 yourself: another lead has to accept or return it",
		"K03": "only a submitted item can be accepted or returned",
		"M07": "only a submitted item can be accepted or returned",
	} {
		h, q, s := desk(t, uitest.Priya)
		before := s.B.Item(key).Entry.State
		q.page.SelectKey(key)
		for _, k := range []string{"a", "r"} {
			h.Press(k)
			said(t, h, want)
			state(t, s, key, before)
		}
	}
	h, _, s := desk(t, uitest.Sol)
	h.Press("a")
	said(t, h, "only a performance lead, or the director of its department, accepts or returns an item")
	state(t, s, "M12", ppb.Submitted)
}

func TestReturnWithANote(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	q.page.SelectKey("C05")
	h.Press("r")
	d := pushed(t, h)
	d.Press("f9")
	said(t, d, "Write what is wanted first")
	d.Type("  \n")
	d.Press("f9")
	said(t, d, "Write what is wanted first")
	d.Press("ctrl+u", "backspace")
	d.Paste("Which families?\r\nAnd when?")
	d.Press("f9")
	back(t, d, h)
	state(t, s, "C05", ppb.Returned)
	if e := s.B.Item("C05").Entry; !strings.HasSuffix(e.Note, "Which families?\nAnd when?") || e.DecidedBy != "pnair" {
		t.Fatalf("entry %+v", e)
	}
	said(t, h, "Returned C05. u Undo")
	if got := s.Prefs["pnair/note:C05"]; got != "" {
		t.Fatalf("the sent note is still kept: %q", got)
	}
	h.Press("u")
	state(t, s, "C05", ppb.Submitted)
	h.Press("r")
	if d := pushed(t, h).Screen.(*dialog); !strings.Contains(d.note.Text(), "And when?") {
		t.Fatalf("taking back lost the note: %q", d.note.Text())
	}
}

func TestTheNoteIsKept(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	h.Press("r")
	d := pushed(t, h)
	d.Type("Who cov")
	if s.Prefs["pnair/note:M12"] == "" {
		t.Fatal("not saved as it was typed")
	}
	uitest.Run(d.Screen.(*dialog).Leave())
	if got := s.Prefs["pnair/note:M12"]; got != "Who cov" {
		t.Fatalf("left with %q", got)
	}
	// The same evening: another page of the same program.
	h.Press("r")
	if got := pushed(t, h).Screen.(*dialog).note.Text(); got != "Who cov" {
		t.Fatalf("again %q", got)
	}
	// Another day.
	q.notes = newNotes(q.env, s)
	q.notes.wait = 0
	h.Press("r")
	again := pushed(t, h)
	if got := again.Screen.(*dialog).note.Text(); got != "Who cov" {
		t.Fatalf("another day %q", got)
	}
	again.Type("ers?")
	again.Press("f9")
	back(t, again, h)
	if got := s.B.Item("M12").Entry.Note; got != "Who covers?" {
		t.Fatalf("note %q", got)
	}
}

func TestQuickStartFillsTheNote(t *testing.T) {
	h, _, _ := desk(t, uitest.Priya)
	h.Press("r")
	top := pushed(t, h)
	d := top.Screen.(*dialog)
	top.Type("First.")
	top.Press("tab")
	if d.Typing() {
		t.Fatal("the quick starts have the focus: nothing is typed")
	}
	top.Press("right", "space")
	if want := "First.\n" + quickStarts[1].note; d.note.Text() != want || !d.Typing() {
		t.Fatalf("note %q", d.note.Text())
	}
	top.Press("ctrl+z")
	if d.note.Text() != "First." {
		t.Fatalf("undo left %q", d.note.Text())
	}
}

func TestAFailedDecisionSaysSoAndKeepsTheNote(t *testing.T) {
	h, _, s := desk(t, uitest.Priya)
	h.Press("r")
	d := pushed(t, h)
	d.Type("Why?")
	d.Press("f9")
	s.Fail = errors.New("the file is on a disk that is full")
	back(t, d, h)
	said(t, h, "disk that is full")
	s.Fail = nil
	h.Press("r")
	if got := pushed(t, h).Screen.(*dialog).note.Text(); got != "Why?" {
		t.Fatalf("note %q", got)
	}
}

func TestSomebodyElseWasFaster(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	e := &s.B.Item("M12").Entry
	e.State, e.DecidedBy = ppb.Accepted, "other"
	h.Press("a")
	said(t, h, "only a submitted item can be accepted or returned")
	if q.row("M12").state() != ppb.Accepted {
		t.Fatal("the queue still shows it as submitted")
	}
}

// The root model keeps a page that leaves with anything but ui.Say and ui.Changed.
func TestLeavingTheNoteHoldsNobody(t *testing.T) {
	h, _, s := desk(t, uitest.Priya)
	h.Press("r")
	d := pushed(t, h)
	d.Type("x")
	leave := func() {
		for _, m := range uitest.Run(d.Screen.(*dialog).Leave()) {
			if _, ok := m.(ui.Say); !ok {
				t.Fatalf("left with %T", m)
			}
		}
	}
	leave()
	s.Fail = errors.New("no disk")
	leave()
	d.Press("esc")
	if _, ok := d.Asked[len(d.Asked)-1].(ui.Back); !ok {
		t.Fatal("Esc does not close")
	}
}

func TestAnotherQuickStartTakesThePlaceOfTheFirst(t *testing.T) {
	h, _, s := desk(t, uitest.Priya)
	h.Press("r")
	d := uitest.NewHost(t, uitest.Env(uitest.Priya), h.Asked[len(h.Asked)-1].(ui.Push).Screen)
	d.Press("tab", "enter", "tab", "right", "enter")
	note := d.Screen.(*dialog).note
	if note.Text() != quickStarts[1].note {
		t.Errorf("two quick starts give %q", note.Text())
	}
	d.Type(" And more.")
	d.Press("tab", "right", "enter")
	if want := quickStarts[1].note + " And more.\n" + quickStarts[2].note; note.Text() != want {
		t.Errorf("what was typed is %q", note.Text())
	}
	d.Press("ctrl+end", "enter", "enter")
	d.Type("  ")
	d.Press("f9")
	h.Send(d.Asked[len(d.Asked)-1].(ui.Back).Result)
	if n := s.B.Item("M12").Entry.Note; n != strings.TrimSpace(n) || !strings.HasSuffix(n, quickStarts[2].note) {
		t.Errorf("the note is %q", n)
	}
}

// An administrator who typed or submitted an item in somebody's name does not decide on it in the lead's.
func TestTheOneBehindDoesNotDecide(t *testing.T) {
	behind := ppb.Officer{Login: "root", Name: "Ada Root", Role: ppb.RoleAdministrator}
	for key, by := range map[string][]string{"M12": {"jbell", "root"}, "C05": {"jbell"}} {
		s := uitest.NewStore(book())
		s.B.Item(key).Entry.Editors = by
		env := uitest.Env(uitest.Priya)
		env.Actor.By = &behind
		q := New(env, s, "").(*Queue)
		h := uitest.NewHost(t, env, q)
		q.page.SelectKey(key)
		h.Press("a")
		if len(by) == 1 {
			state(t, s, key, ppb.Accepted)
			continue
		}
		said(t, h, "acting as somebody else or not: another person has to accept or return it")
		state(t, s, key, ppb.Submitted)
	}
}
