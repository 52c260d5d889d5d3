package entry

import (
	"errors"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry/conflict"
	"ppbtui/internal/ui/uitest"
)

func TestTypingComesBackToTheSameLetter(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Jo, st, "C05")
	h.Type("62")
	h.Press("tab")
	h.Type("Two homes closed.")
	h.Press("left", "left", "left")

	h, s := open(t, uitest.Jo, st, "C05")
	if b := s.form.Focused(); s.field() != ppb.FieldCommentary || b.Offset() != 14 {
		t.Fatalf("came back to %s", s.field())
	}
	h.Type("X")
	if got := s.session.Content()[ppb.FieldCommentary]; got != "Two homes closXed." {
		t.Errorf("typed into %q", got)
	}
	if s.session.Content()[ppb.FieldValue] != "62" {
		t.Errorf("the value came back as %q", s.session.Content()[ppb.FieldValue])
	}
}

func TestOpeningMakesNoDraft(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Amina, st, "M07")
	h.Press("tab", "left", "tab", "right", "f6", "f3", "f3")
	if len(st.DraftsBy[uitest.Amina.Login]) != 0 {
		t.Errorf("moving about made a draft")
	}
	if st.Places[uitest.Amina.Login] != "M07" || len(st.Opened) != 1 {
		t.Errorf("place %q, opened %v", st.Places[uitest.Amina.Login], st.Opened)
	}
}

func TestLeavingCommits(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Jo, st, "C05")
	h.Type("62")
	h.Press("esc")
	if _, ok := h.Asked[0].(ui.Back); !ok {
		t.Fatalf("Esc asked for %T", h.Asked[0])
	}
	leave(h)
	if e := st.B.Item("C05").Entry; e.Content[ppb.FieldValue] != "62" || e.State != ppb.InProgress {
		t.Errorf("committed %+v", e)
	}
	if len(st.DraftsBy[uitest.Jo.Login]) != 0 {
		t.Error("the draft is still there")
	}
}

func meanwhile(st *uitest.Store, key string, f ppb.Field, text string) {
	e := &st.B.Item(key).Entry
	e.Content = e.Content.With(f, text)
	e.Version++
	e.EnteredBy, e.EnteredAt = uitest.Jo.Login, uitest.Now.Add(9*time.Minute)
}

// What only they changed is taken over; nobody submits it unread.
func TestBoxesThatOnlyTheyChangedAreTakenOver(t *testing.T) {
	typed := func() (*uitest.Store, *uitest.Host) {
		st := store()
		h, _ := open(t, uitest.Amina, st, "K03")
		h.Press("tab", "tab", "tab")
		h.Type("Delayed by the survey.")
		meanwhile(st, "K03", ppb.FieldForecast, "2024-01-20")
		return st, h
	}
	both := func(st *uitest.Store) bool {
		c := st.B.Item("K03").Entry.Content
		return c[ppb.FieldForecast] == "2024-01-20" && c[ppb.FieldCommentary] == "Delayed by the survey."
	}
	st, h := typed()
	leave(h)
	if h.Said != "Jo Bell changed the forecast date meanwhile: taken over." || !both(st) {
		t.Errorf("leaving said %q; committed %v", h.Said, st.B.Item("K03").Entry.Content)
	}
	st, h = typed()
	h.Press("f9", "f9") // the first asks about what the commentary lacks
	if f := h.Frame(80, 24); !strings.Contains(f, "Jo Bell changed the forecast date of K03 meanwhile") || !strings.Contains(f, "20 Jan 2024") || !strings.Contains(f, "F9 Submit") {
		t.Errorf("it is not there to be read:\n%s", f)
	}
	if e := st.B.Item("K03").Entry; e.State == ppb.Submitted || !both(st) {
		t.Errorf("unread it is %v with %v", e.State, e.Content)
	}
	h.Press("f9")
	if e := st.B.Item("K03").Entry; e.State != ppb.Submitted {
		t.Errorf("read it is %v: %s", e.State, h.Said)
	}
}

func TestAConflictAsksAndGoesOn(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Amina, st, "M07")
	h.Press("end", "backspace")
	h.Type("4")
	meanwhile(st, "M07", ppb.FieldValue, "88.6")
	h.Press("f8")
	h.Asked = nil
	leave(h)
	push, ok := h.Asked[0].(ui.Push)
	if !ok {
		t.Fatalf("asked for %T", h.Asked[0])
	}
	if d := st.DraftsBy[uitest.Amina.Login]["M07"]; d.Content[ppb.FieldValue] != "88.4" {
		t.Errorf("the draft holds %q", d.Content[ppb.FieldValue])
	}
	c := uitest.NewHost(t, uitest.Env(uitest.Amina), push.Screen)
	c.Press("f9")
	back := c.Asked[0].(ui.Back)
	if e := st.B.Item("M07").Entry; e.Content[ppb.FieldValue] != "88.4" {
		t.Errorf("chose %+v", e)
	}
	h.Send(back.Result)
	if o, ok := h.Asked[len(h.Asked)-1].(ui.Open); !ok || o.Key != "M08" {
		t.Errorf("went on to %+v", h.Asked)
	}
	if s.session.Typed() {
		t.Error("something is still to be committed")
	}
}

// To save choices is not to send, and what was put together is read before anything goes on.
func TestChoicesAreSavedAndNotSent(t *testing.T) {
	for _, c := range []struct {
		then next
		both bool
	}{{next{what: submitIt}, false}, {next{openItem, "M08"}, true}, {next{what: goBack}, true}} {
		st := store()
		h, s := open(t, uitest.Amina, st, "M07")
		h.Press("end", "backspace")
		h.Type("4")
		e := st.B.Item("M07").Entry
		e.Version++
		h.Asked, s.then = nil, c.then
		h.Send(conflict.Resolved{Saved: ppb.Saved{Entry: e}, Both: c.both})
		if len(h.Asked) != 1 || h.Asked[0] != (ui.Changed{}) || st.B.Item("M07").Entry.State == ppb.Submitted || !strings.HasPrefix(s.said.notice, "Your choices are saved.") {
			t.Errorf("%+v: asked %v, said %q", c, h.Asked, s.said.notice)
		}
	}
}

func TestBackFromAConflictLosesNothing(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Amina, st, "M07")
	h.Type("9")
	meanwhile(st, "M07", ppb.FieldValue, "88.6")
	leave(h)
	h.Send(conflict.Later{})
	if s.session.Content()[ppb.FieldValue] != "88.29" || !s.session.Typed() {
		t.Errorf("my text is %q", s.session.Content()[ppb.FieldValue])
	}
}

func TestALockedItemKeepsTheDraft(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Amina, st, "M12")
	h.Press("tab", "ctrl+end")
	h.Type(" More soon.")
	e := &st.B.Item("M12").Entry
	e.State, e.Version = ppb.Submitted, e.Version+1
	leave(h)
	f := h.Frame(80, 24)
	if s.session.Locked() == "" || s.session.Kept() == nil || !strings.Contains(f, "kept, not sent") || !strings.Contains(f, "More soon.") {
		t.Fatalf("the draft is not shown:\n%s", f)
	}
	if strings.Contains(st.B.Item("M12").Entry.Content[ppb.FieldCommentary], "More soon.") {
		t.Error("the draft was applied")
	}
	h.Press("delete")
	if len(st.DraftsBy[uitest.Amina.Login]) != 1 {
		t.Error("one press discarded it")
	}
	h.Press("delete")
	if len(st.DraftsBy[uitest.Amina.Login]) != 0 || s.session.Kept() != nil {
		t.Error("it was not discarded")
	}
}

// A draft that another program changed is shown, never applied, and out of the way once it is discarded.
func TestAnAlteredDraftIsNotApplied(t *testing.T) {
	st := store()
	before := st.B.Item("M12").Entry
	st.SaveDraft(ppb.Draft{
		Owner: uitest.Amina.Login, Key: "M12", Version: before.Version, Base: before.Content,
		Content: before.Content.With(ppb.FieldCommentary, "Not hers."), Altered: true,
	})
	h, s := open(t, uitest.Amina, st, "M12")
	f := h.Frame(80, 24)
	if s.session.Locked() == "" || !strings.Contains(f, "kept, not sent") || !strings.Contains(f, "Not hers.") || !strings.Contains(f, "another program") {
		t.Fatalf("the draft is not shown:\n%s", f)
	}
	h.Type("x")
	leave(h)
	if !st.B.Item("M12").Entry.Content.Equal(before.Content) {
		t.Error("the draft was applied")
	}
	h.Press("delete", "delete")
	if len(st.DraftsBy[uitest.Amina.Login]) != 0 || s.session.Kept() != nil || s.session.Locked() != "" {
		t.Fatalf("discarded: %v, %q", s.session.Kept(), s.session.Locked())
	}
	h.Press("tab", "ctrl+end")
	h.Type(" Mine.")
	if !strings.Contains(s.session.Content()[ppb.FieldCommentary], "Mine.") {
		t.Error("nothing can be typed afterwards")
	}
}

func TestAFailingStoreSaysSo(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("6")
	st.Fail = errors.New("disk full")
	s.looked()
	if s.Status() != "NOT SAVED, trying again, do not close" {
		t.Errorf("status %q", s.Status())
	}
	st.Fail = nil
	s.looked()
	if !strings.HasPrefix(s.Status(), "Draft saved 10:42:07.") {
		t.Errorf("status %q", s.Status())
	}
}

func TestKeysWaitForTheItem(t *testing.T) {
	st := store()
	env := uitest.Env(uitest.Jo)
	s := New(env, st, "C05").(*Screen)
	s.ticks.look, s.ticks.pause = time.Nanosecond, time.Nanosecond
	load := s.Init()
	if !s.Typing() {
		t.Fatal("letters would run commands while the item opens")
	}
	for _, name := range []string{"6", "2", "tab", "H", "i"} {
		if k := uitest.Key(t, name); len(s.Actions()) == 1 {
			s.Update(k)
		}
	}
	s.Update(load())
	if s.session.Content()[ppb.FieldValue] != "62" || s.session.Content()[ppb.FieldCommentary] != "Hi" {
		t.Errorf("typed ahead came to %v", s.session.Content())
	}
}

func TestKeysAfterLeavingAreNotTypedIntoTheWrongItem(t *testing.T) {
	s := New(uitest.Env(uitest.Jo), store(), "C05").(*Screen)
	load := s.Init()
	for _, name := range []string{"f8", "6", "2"} {
		s.Update(uitest.Key(t, name))
	}
	s.Update(load())
	if s.session.Content()[ppb.FieldValue] != "" || s.session.Typed() {
		t.Errorf("typed %v", s.session.Content())
	}
}

func TestADraftOnAChangedItemSaysSo(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Amina, st, "M07")
	h.Type("1")
	meanwhile(st, "M07", ppb.FieldValue, "88.6")
	_, s := open(t, uitest.Amina, st, "M07")
	if !strings.HasPrefix(s.Status(), "Jo Bell saved this item since you typed.") {
		t.Errorf("status %q", s.Status())
	}
}

func TestAKeptDraftIsSavedWhenItIsOpened(t *testing.T) {
	st := store()
	c := ppb.Content{}.With(ppb.FieldValue, "62")
	st.DraftsBy[uitest.Jo.Login] = map[string]ppb.Draft{"C05": {Owner: uitest.Jo.Login, Key: "C05", Content: c, SavedAt: uitest.Now}}
	_, s := open(t, uitest.Jo, st, "C05")
	if got := s.Status(); !strings.HasPrefix(got, "Draft saved") && !strings.Contains(got, " Draft saved") {
		t.Errorf("says %q", got)
	}
}

func TestANarrowWindowSaysTheNoteFirst(t *testing.T) {
	st := store()
	e := &st.B.Item("M07").Entry
	e.State, e.Note, e.DecidedAt = ppb.Returned, "Say what the team will do.", e.EnteredAt.Add(time.Minute)
	h, _ := open(t, uitest.Amina, st, "M07")
	if f := h.Frame(40, 12); !strings.Contains(f, "Returned: \"Say what the team will do.\"") {
		t.Errorf("\n%s", f)
	}
	h.Press("end")
	h.Type("1")
	if f := h.Frame(40, 12); strings.Contains(f, "Returned: \"") {
		t.Errorf("\n%s", f)
	}
}
