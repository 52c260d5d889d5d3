package entry

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/govalues/decimal"

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
			for _, k := range a.Keys() {
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
	if covered(s).Cause.Is {
		t.Error("the commentary was read at a key")
	}
	if cmd := s.paused(paused{s.ticks.changes - 1}); cmd == nil || covered(s).Cause.Is {
		t.Error("it was read while somebody typed")
	}
	s.paused(paused{s.ticks.changes})
	if !covered(s).Cause.Is {
		t.Error("it was not read after a pause")
	}
}

func covered(s *Screen) ppb.Coverage {
	c, _ := s.session.Coverage()
	return c
}

func TestATargetInWordsShows(t *testing.T) {
	st := store()
	m := st.B.Item("C05").Measure
	m.Targets = []ppb.Target{{Period: uitest.Quarter.FinancialYear(), Target: rag.Target{Kind: rag.TextTarget, Text: "Dependent on Inspection dates"}}}
	h, _ := open(t, uitest.Jo, st, "C05")
	for _, w := range []int{40, 80, 120} {
		f := strings.Join(strings.Fields(h.Frame(w, 40)), " ")
		if !strings.Contains(f, "Target Dependent on Inspection dates.") || strings.Contains(f, "Target none") {
			t.Errorf("%d columns:\n%s", w, h.Frame(w, 40))
		}
	}
}

// What cannot be typed in says nothing of how to type.
func TestAReadOnlyPageShowsNoInputHints(t *testing.T) {
	hints := []string{"aim ", "type ", "+45", "F6", "Before F9", "printed with the value", "Nothing is sent", "Space chooses", "Tab", "F9"}
	for _, key := range []string{"C05", "C01", "K03", "M07"} {
		for _, state := range []ppb.State{ppb.Submitted, ppb.Accepted} {
			st := store()
			st.B.Item(key).Entry.State = state
			st.B.Item(key).Entry.Content = ppb.Content{}
			h, s := open(t, uitest.Sol, st, key)
			if s.session.Locked() == "" {
				t.Fatalf("%s can be typed in", key)
			}
			for _, size := range uitest.Sizes {
				f := h.Frame(size[0], size[1])
				for _, hint := range hints {
					if strings.Contains(f, hint) {
						t.Errorf("%s %v says %q:\n%s", key, size, hint, f)
					}
				}
			}
		}
	}
}

// Before F9 stays while a box cannot be read, and names it.
func TestBeforeF9StaysWhileABoxCannotBeRead(t *testing.T) {
	for _, c := range []struct {
		key, text, says string
	}{
		{"C05", "88.2.1", "Before F9: put Value right."},
		{"C01", "4x", "Before F9: put MAP right."},
	} {
		h, _ := open(t, uitest.Jo, store(), c.key)
		h.Type(c.text)
		for _, size := range [][2]int{{80, 24}, {140, 40}} {
			if f := h.Frame(size[0], size[1]); !strings.Contains(f, c.says) {
				t.Errorf("%s at %v does not say %q:\n%s", c.key, size, c.says, f)
			}
		}
		if f := h.Frame(40, 12); !strings.Contains(f, "Before F9") {
			t.Errorf("%s on a small terminal:\n%s", c.key, f)
		}
	}
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	at(t, h, s, ppb.FieldAsOf)
	h.Type("45 Oct")
	if f := h.Frame(140, 40); !strings.Contains(f, "Before F9: put As of right. Commentary: Red needs a commentary.") {
		t.Errorf("not both:\n%s", f)
	}
}

func TestOneUndoIsOnePausesTyping(t *testing.T) {
	env, now := uitest.Env(uitest.Jo), uitest.Now
	env.Clock = func() time.Time { return now }
	s := New(env, store(), "C05").(*Screen)
	s.ticks.look, s.ticks.pause = time.Nanosecond, time.Nanosecond
	h := uitest.NewHost(t, env, s)
	h.Frame(80, 24)
	h.Press("tab")
	h.Type("Numbers rose in July")
	now = now.Add(2 * time.Second)
	h.Type(" and in August")
	for _, want := range []string{"Numbers rose in July", ""} {
		h.Press("ctrl+z")
		if got := s.session.Content()[ppb.FieldCommentary]; got != want {
			t.Errorf("undone to %q, not %q", got, want)
		}
	}
}

// Where earlier figures conflict, the page names each with its source, however little room the line of the travel has.
func TestFiguresThatConflictAreNamed(t *testing.T) {
	st := store()
	it := st.B.Item("C05")
	it.Earlier = nil
	for value, source := range map[string]string{"76": "published table", "67": "annual return"} {
		d := decimal.MustParse(value)
		it.Earlier = append(it.Earlier, ppb.FigureRow{Key: "C05", Period: ppb.Period(uitest.Quarter.LastYear()), Amount: ppb.Amount{Raw: value, Value: d, Known: true}, Source: source})
	}
	it.Entry.Content = it.Entry.Content.With(ppb.FieldValue, "62")
	h, _ := open(t, uitest.Jo, st, "C05")
	for _, w := range []int{80, 120, 160} {
		f := strings.Join(strings.Fields(h.Frame(w, 50)), " ")
		if !strings.Contains(f, "76 (published table)") || !strings.Contains(f, "67 (annual return)") {
			t.Errorf("%d columns:\n%s", w, h.Frame(w, 50))
		}
	}
}
