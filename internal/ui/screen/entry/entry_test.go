package entry

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// open starts the screen of an item of the sample quarter.
func open(t testing.TB, who ppb.Officer, store *uitest.Store, key string) (*uitest.Host, *Screen) {
	env := uitest.Env(who)
	s := New(env, store, key)
	s.(*Screen).ticks.look, s.(*Screen).ticks.pause = time.Nanosecond, time.Nanosecond
	h := uitest.NewHost(t, env, s)
	h.Frame(80, 24)
	return h, s.(*Screen)
}

func store() *uitest.Store { return uitest.NewStore(uitest.Book()) }

// leave runs what the root model runs before the page goes.
func leave(h *uitest.Host) {
	for _, msg := range uitest.Run(h.Screen.(ui.Leaver).Leave()) {
		h.Send(msg)
	}
}

func TestTheColourFollowsEveryKey(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	if s.session.Reading().Published != rag.Red {
		t.Errorf("62 is %v, not red", s.session.Reading().Published)
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "124 by March") || !strings.Contains(f, "■ RED") {
		t.Errorf("62 does not say the year end:\n%s", f)
	}
	h.Press("backspace", "backspace")
	h.Type("30")
	if f := h.Frame(80, 24); s.session.Reading().Published != rag.Green || !strings.Contains(f, "● GREEN") {
		t.Errorf("30 is %v:\n%s", s.session.Reading().Published, f)
	}
}

func TestSubmitIsRefusedWithAllReasons(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Press("f9")
	if !strings.Contains(h.Said, "type the value") {
		t.Errorf("said %q", h.Said)
	}
	h.Type("62")
	h.Press("f9")
	if !strings.Contains(h.Said, "Red needs a commentary") {
		t.Errorf("said %q", h.Said)
	}
	if s.session.Item().Entry.State != ppb.NotStarted {
		t.Errorf("it is %v", s.session.Item().Entry.State)
	}
}

func TestSubmitSendsAndCanBeTakenBack(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("30")
	h.Press("f9")
	if e := st.B.Item("C05").Entry; e.State != ppb.Submitted || e.Content[ppb.FieldValue] != "30" {
		t.Fatalf("submitted %+v, said %q", e, h.Said)
	}
	h.Frame(140, 40)
	want := "Sent to Priya Nair at 10:42. You can take it back until it is opened. F8 goes to the next item."
	if got := s.Status(); got != want {
		t.Errorf("status %q", got)
	}
	if s.Typing() {
		t.Error("a submitted item can be typed in")
	}
	h.Press("u")
	if e := st.B.Item("C05").Entry; e.State != ppb.InProgress || !s.Typing() {
		t.Errorf("taken back it is %v, typing %v", e.State, s.Typing())
	}
	h.Press("f9", "enter")
	if o, ok := h.Asked[len(h.Asked)-1].(ui.Open); !ok || o.Key != "C01" || !o.Replace {
		t.Errorf("Enter asked for %+v", h.Asked[len(h.Asked)-1])
	}
}

func TestSomebodyElsesItemIsReadOnly(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "M07")
	h.Type("1")
	if s.Typing() || s.session.Content()[ppb.FieldValue] != "88.2" || !strings.Contains(h.Frame(80, 24), "not one of your items") {
		t.Errorf("it can be changed:\n%s", h.Frame(80, 24))
	}
}

func TestAJudgementShowsBothColours(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	for s.field() != ppb.FieldRAG {
		h.Press("tab")
	}
	h.Press("right", "right", "space", "tab")
	if s.field() != ppb.FieldReason {
		t.Fatalf("the reason is not asked for: %s", s.field())
	}
	h.Type("Two sibling groups")
	if f := h.Frame(140, 40); !strings.Contains(f, "Amber by judgement; computed Red: Two sibling groups.") {
		t.Errorf("not both:\n%s", f)
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "by judgement; computed Red") {
		t.Errorf("not both:\n%s", f)
	}
}

func TestLastQuarterIsCopiedAndUndone(t *testing.T) {
	st := store()
	st.B.Item("C05").Last = &ppb.Entry{Content: ppb.Content{ppb.FieldValue: "28", ppb.FieldCommentary: "Fewer than feared."}}
	h, s := open(t, uitest.Jo, st, "C05")
	h.Press("f3")
	if f := h.Frame(80, 24); !strings.Contains(f, "Fewer than feared.") || !strings.Contains(f, "28, 3 words") {
		t.Fatalf("last quarter is not shown:\n%s", f)
	}
	h.Press("tab", "c")
	if s.session.Content()[ppb.FieldCommentary] != "Fewer than feared." {
		t.Errorf("copied %q", s.session.Content()[ppb.FieldCommentary])
	}
	h.Press("ctrl+z")
	if s.session.Content()[ppb.FieldCommentary] != "" {
		t.Errorf("undone to %q", s.session.Content()[ppb.FieldCommentary])
	}
}

func TestNoKeyHasTwoMeanings(t *testing.T) {
	for _, key := range []string{"C05", "M09", "K03"} {
		_, s := open(t, uitest.Amina, store(), key)
		seen := map[string]string{}
		for _, a := range s.Actions() {
			for _, k := range a.Keys {
				if was := seen[k]; was != "" {
					t.Errorf("%s: %s is both %s and %s", key, k, was, a.Name)
				}
				seen[k] = a.Name
			}
		}
	}
}

func TestANewValueAsksAboutTheJudgement(t *testing.T) {
	st := store()
	st.B.Item("C05").Entry.Content = ppb.Content{
		ppb.FieldValue: "62", ppb.FieldRAG: "amber", ppb.FieldReason: "Sibling groups", ppb.FieldCommentary: "Two groups.",
	}
	h, _ := open(t, uitest.Jo, st, "C05")
	if strings.Contains(h.Frame(80, 24), "has changed since") {
		t.Error("asks before anything changed")
	}
	h.Press("backspace")
	h.Type("4")
	if f := h.Frame(80, 24); !strings.Contains(f, "The value has changed since") {
		t.Errorf("does not ask:\n%s", f)
	}
}

func TestChecksComeAfterAPauseAndFiguresAtOnce(t *testing.T) {
	_, s := open(t, uitest.Jo, store(), "C05")
	s.ticks.pause = time.Hour
	s.Update(uitest.Key(t, "6"))
	s.Update(uitest.Key(t, "2"))
	if s.session.Reading().Published != rag.Red {
		t.Errorf("the colour waits: %v", s.session.Reading().Published)
	}
	s.goTo(ppb.FieldCommentary)
	s.Update(tea.PasteMsg{Content: "Numbers rose because the team was short."})
	if covered(s).Cause {
		t.Error("the commentary was read at a key")
	}
	if cmd := s.paused(paused{s.ticks.changes - 1}); cmd == nil || covered(s).Cause {
		t.Error("it was read while somebody typed")
	}
	s.paused(paused{s.ticks.changes})
	if !covered(s).Cause {
		t.Error("it was not read after a pause")
	}
}

func covered(s *Screen) ppb.Coverage {
	c, _ := s.session.Coverage()
	return c
}
