package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// notice has the screen take in what was changed behind its back.
func notice(h *uitest.Host) {
	for _, msg := range uitest.Run(h.Screen.(*Screen).Noticed(true)) {
		h.Send(msg)
	}
}

// save is somebody else's saving.
func save(st *uitest.Store, key, login string, c ppb.Content) {
	e := &st.B.Item(key).Entry
	e.Content, e.EnteredBy, e.State = c, login, ppb.InProgress
	e.Version++
}

func TestWhoElseIsWorkingShowsWithoutDisturbingTheTyping(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("6")
	h.Press("tab")
	h.Type("Two homes")
	h.Press("left")
	st.B.Item("C05").Working = []string{"Amina Khan", "Jo Bell"}
	notice(h)
	if f := h.Frame(80, 24); !strings.Contains(f, "Amina Khan is working on this now.") || !strings.Contains(f, "Draft saved") {
		t.Errorf("it looks like\n%s", f)
	}
	h.Type("X")
	if got := s.session.Content()[ppb.FieldCommentary]; got != "Two homeXs" {
		t.Errorf("typed %q", got)
	}
	st.B.Item("C05").Working = nil
	notice(h)
	if f := h.Frame(80, 24); strings.Contains(f, "is working") {
		t.Errorf("nobody is:\n%s", f)
	}
}

func TestSomebodyElsesSavingIsSaidAndMyTypingStays(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("62")
	save(st, "C05", uitest.Amina.Login, ppb.Content{ppb.FieldValue: "61"})
	notice(h)
	const said = "Amina Khan saved this item too: both are kept. Draft saved"
	if f := h.Frame(80, 24); !strings.Contains(f, said) || s.session.Content()[ppb.FieldValue] != "62" {
		t.Errorf("the value is %q:\n%s", s.session.Content()[ppb.FieldValue], f)
	}
	h.Type("9") // it is still so after the next key
	if f := h.Frame(80, 24); !strings.Contains(f, said) {
		t.Errorf("it is said no more:\n%s", f)
	}
}

func TestSomebodyElsesSavingShowsWhereNothingIsTyped(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Press("tab")
	save(st, "C05", uitest.Amina.Login, ppb.Content{ppb.FieldValue: "61"})
	notice(h)
	if f := h.Frame(80, 24); !strings.Contains(f, "[ 61 ") || !strings.Contains(f, "Amina Khan saved this item just now") {
		t.Errorf("it looks like\n%s", f)
	}
	if s.field() != ppb.FieldCommentary {
		t.Error("the cursor has moved to another box")
	}
	if len(st.DraftsBy[uitest.Jo.Login]) != 0 {
		t.Error("taking it in made a draft")
	}
}

func TestAReturnOpensTheItemUnderMyEyes(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Amina, st, "M09")
	if s.session.Locked() == "" {
		t.Fatal("a submitted item can be changed")
	}
	st.Opened = nil
	e := &st.B.Item("M09").Entry
	e.State, e.Note, e.DecidedBy, e.DecidedAt = ppb.Returned, "Why?", uitest.Priya.Login, uitest.Now
	e.Version++
	notice(h)
	f := h.Frame(80, 24)
	if s.session.Locked() != "" || !strings.Contains(f, "Priya Nair returned this item just now") || !strings.Contains(f, `"Why?"`) {
		t.Errorf("locked %q:\n%s", s.session.Locked(), f)
	}
	if len(st.Opened) != 1 {
		t.Error("the return could still be taken back")
	}
}

func TestSubmittedByAnotherWhileITypeKeepsMyText(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("30")
	e := &st.B.Item("C05").Entry
	e.State, e.SubmittedBy, e.Version = ppb.Submitted, uitest.Sol.Login, 2
	notice(h)
	h.Type("1")
	f := h.Frame(80, 24)
	if s.session.Content()[ppb.FieldValue] != "301" || !strings.Contains(f, "Sol Grey submitted this item just now.") {
		t.Errorf("the value is %q:\n%s", s.session.Content()[ppb.FieldValue], f)
	}
	h.Press("f9")
	if !strings.Contains(h.Said, "cannot be sent now") {
		t.Errorf("F9 said %q", h.Said)
	}
}

func TestMyOwnSavingIsNoNews(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("30")
	h.Press("f9")
	notice(h)
	if f := h.Frame(80, 24); !strings.Contains(f, "Sent to Priya Nair") || s.session.Item().Entry.State != ppb.Submitted {
		t.Errorf("after submitting:\n%s", f)
	}
}

func TestHistoryOpensFromTheItem(t *testing.T) {
	h, _ := open(t, uitest.Amina, store(), "M09")
	h.Press("h")
	if len(h.Asked) != 1 {
		t.Errorf("asked %v", h.Asked)
	}
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("h")
	if len(h.Asked) != 0 || s.session.Content()[ppb.FieldValue] != "h" {
		t.Errorf("while typing: asked %v", h.Asked)
	}
}
