package entry

import (
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry/view"
	"ppbtui/internal/ui/uitest"
)

// at goes to the box of a field by Tab.
func at(t *testing.T, h *uitest.Host, s *Screen, f ppb.Field) {
	t.Helper()
	for range 30 {
		if s.field() == f {
			return
		}
		h.Press("tab")
	}
	t.Fatalf("Tab does not come to %s", f)
}

func TestABoxStaysWhileTheFocusIsInIt(t *testing.T) {
	st := store()
	st.B.Item("C05").Entry.Content = ppb.Content{ppb.FieldValue: "62", ppb.FieldPromised: "20 Oct"} // of a file that says both
	h, s := open(t, uitest.Jo, st, "C05")
	at(t, h, s, ppb.FieldPromised)
	h.Press("backspace", "backspace", "backspace", "backspace", "backspace", "backspace")
	h.Type("27")
	if b := s.form.Focused(); s.field() != ppb.FieldPromised || b.Value() != "27" {
		t.Errorf("the focus is in %s, which holds %q", s.field(), b.Value())
	}
	if v := s.session.Content()[ppb.FieldValue]; v != "62" {
		t.Errorf("the value became %q", v)
	}
	h.Press("backspace", "backspace", "tab")
	if f := h.Frame(80, 40); strings.Contains(f, "Promised") {
		t.Errorf("an empty box that nothing asks for stays:\n%s", f)
	}
}

func TestTheFocusStaysWhateverIsTyped(t *testing.T) {
	for _, key := range []string{"C05", "C01", "K03"} {
		h, s := open(t, uitest.Priya, store(), key)
		for _, b := range s.form.Boxes() {
			f := ppb.Field(b.Name)
			s.goTo(f)
			if f == view.LastQuarter {
				continue
			}
			if !b.Typing() {
				for range 9 {
					h.Press("right", "space")
					if s.field() != f {
						t.Fatalf("%s: choosing in %s moved to %s", key, f, s.field())
					}
				}
				continue
			}
			for range 3 {
				h.Type("3a/ 9\b")
				h.Press("backspace", "ctrl+z", "ctrl+u", "delete")
				if s.field() != f {
					t.Fatalf("%s: typing in %s moved to %s", key, f, s.field())
				}
			}
		}
	}
}

func TestChecksOfTheFigureShowAtOnce(t *testing.T) {
	_, s := open(t, uitest.Jo, store(), "C05")
	s.ticks.pause = time.Hour
	for _, k := range []string{"3", ".", "5"} {
		s.Update(uitest.Key(t, k))
	}
	f := s.View(80, 19).Text
	all := 0
	for _, c := range ppb.Read(s.session.Plan(), s.session.Item(), s.session.Content()).Checks {
		if c.Of().Cover {
			continue
		}
		if all++; !strings.Contains(strings.Join(strings.Fields(f), " "), wording.Sentence(c.Message)) {
			t.Errorf("%s does not show:\n%s", c.Message, f)
		}
	}
	if all == 0 {
		t.Error("3.5 children raise no check")
	}
}

func TestF9GoesToTheFirstBoxItNames(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Press("tab", "f9")
	if !strings.HasPrefix(h.Said, "C05 is not ready. Value: ") || s.field() != ppb.FieldValue {
		t.Errorf("said %q, the focus is in %s", h.Said, s.field())
	}
	h.Type("62")
	h.Press("f9")
	if !strings.Contains(h.Said, "Commentary: Red needs") || s.field() != ppb.FieldCommentary {
		t.Errorf("said %q, the focus is in %s", h.Said, s.field())
	}
	h.Type("Numbers rose.")
	at(t, h, s, ppb.FieldAsOf)
	h.Type("45 Oct")
	h.Press("f6", "f9")
	f := h.Frame(80, 24)
	if !strings.Contains(h.Said, "As of: ") || s.field() != ppb.FieldAsOf || !strings.Contains(f, "As of        [ 45 Oct") {
		t.Errorf("said %q, the focus is in %s:\n%s", h.Said, s.field(), f)
	}
}

func TestF6GoesToMoreAndBack(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	for _, from := range []ppb.Field{ppb.FieldValue, ppb.FieldCommentary} {
		at(t, h, s, from)
		h.Press("f6")
		if !s.form.Focused().Aside {
			t.Errorf("from %s F6 goes to %s", from, s.field())
		}
		h.Press("tab", "f6")
		if s.field() != from {
			t.Errorf("back to %s, not %s", s.field(), from)
		}
	}
}

func TestNoSentenceShowsWithoutItsStart(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	for height := 12; height <= 30; height++ {
		for _, b := range s.form.Boxes() {
			s.goTo(ppb.Field(b.Name))
			lines := strings.Split(h.Frame(80, height), "\n")
			first := strings.TrimSpace(lines[2])
			if strings.HasPrefix(first, "62 ") && strings.Contains(first, "RED") {
				first = strings.TrimSpace(lines[3]) // under the pinned line
			}
			if first != "" && first[0] >= 'a' && first[0] <= 'z' || strings.HasPrefix(first, "124 by") || strings.HasPrefix(first, "( )") {
				t.Errorf("%d lines, in %s, begins with %q", height, b.Name, first)
			}
		}
	}
}

func TestWhatABoxAsksForComesIntoView(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	at(t, h, s, ppb.FieldNone)
	h.Press("right", "space")
	if f := h.Frame(80, 24); !strings.Contains(f, "Promised") || !strings.Contains(f, "Value is") {
		t.Errorf("not both boxes:\n%s", f)
	}
}

func TestEscClosesLastQuarterFirst(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Press("f3", "esc")
	if s.last.Open || len(h.Asked) != 0 {
		t.Errorf("open %v, asked for %v", s.last.Open, h.Asked)
	}
	h.Press("esc")
	if len(h.Asked) != 1 || h.Asked[0] != (ui.Back{}) {
		t.Errorf("asked for %v", h.Asked)
	}
}

func TestTheWholeTitleIsReadable(t *testing.T) {
	st := store()
	title := "Children who entered care since the first of April and were placed outside the area of the council"
	st.B.Item("C05").Measure.Title = title
	h, _ := open(t, uitest.Jo, st, "C05")
	for _, w := range []int{40, 60, 80, 100, 140} {
		if f := strings.Join(strings.Fields(h.Frame(w, 40)), " "); !strings.Contains(strings.ReplaceAll(f, " │", ""), title) {
			t.Errorf("at %d columns the title is not there as a whole:\n%s", w, h.Frame(w, 40))
		}
	}
}

func TestTheSameAgainIsAskedAbout(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Amina, st, "M07")
	h.Press("f9")
	if !strings.HasPrefix(s.Status(), "Nothing has changed since it was returned") || st.B.Item("M07").Entry.State != ppb.Returned {
		t.Errorf("said %q, it is %v", s.Status(), st.B.Item("M07").Entry.State)
	}
	h.Press("tab", "f9")
	if st.B.Item("M07").Entry.State != ppb.Returned {
		t.Error("another key in between does not count as asking again")
	}
	h.Press("f9")
	if st.B.Item("M07").Entry.State != ppb.Submitted {
		t.Error("F9 again does not send it")
	}
}

func TestALeadIsToldWhoseItemItIs(t *testing.T) {
	h, _ := open(t, uitest.Priya, store(), "C05")
	if f := h.Frame(80, 24); !strings.Contains(f, "For Jo Bell: you may enter this as lead; it is recorded as yours.") {
		t.Errorf("not said:\n%s", f)
	}
}

func TestTheFirstLetterChooses(t *testing.T) {
	h, s := open(t, uitest.Amina, store(), "K03")
	h.Press("g")
	if s.session.Content()[ppb.FieldRAG] != "green" {
		t.Errorf("g chose %q", s.session.Content()[ppb.FieldRAG])
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "Arrows move, Space chooses.") {
		t.Errorf("not said:\n%s", f)
	}
}

func TestBeforeF9ShowsOnASmallTerminal(t *testing.T) {
	h, _ := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	if f := h.Frame(40, 12); !strings.Contains(f, "Before F9: commentary.") {
		t.Errorf("not said:\n%s", f)
	}
}

// The officer sees why what they sent reads differently now.
func TestWhatReadsDifferentlySaysSo(t *testing.T) {
	st := store()
	st.B.Item("M09").Entry.Reread = "What it is rated against was changed: Green, better became Red, better"
	h, _ := open(t, uitest.Amina, st, "M09")
	if f := strings.Join(strings.Fields(h.Frame(80, 24)), " "); !strings.Contains(f, "CHANGED. What it is rated against was changed: Green, better became Red, better.") {
		t.Errorf("nothing says why:\n%s", f)
	}
}

// Who only looks at last quarter goes on typing where they were; who has written there meanwhile stays there.
func TestLastQuarterGivesTheBoxBack(t *testing.T) {
	h, s := open(t, uitest.Amina, store(), "M12")
	for _, size := range [][2]int{{140, 40}, {80, 24}} {
		h.Frame(size[0], size[1])
		h.Press("f3", "f3")
		if got := s.field(); got != ppb.FieldValue {
			t.Errorf("at %v, after looking, %q has the keyboard", size, got)
		}
	}
	h.Press("f3")
	h.Type("x")
	h.Press("f3")
	if got := s.field(); got != ppb.FieldCommentary {
		t.Errorf("after writing, %q has the keyboard", got)
	}
}
