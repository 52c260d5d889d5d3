package entry

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/screen/conflict"
	"ppbtui/internal/ui/uitest"
)

// open starts the screen of an item of the sample quarter.
func open(t testing.TB, who ppb.Officer, store *uitest.Store, key string) (*uitest.Host, *Screen) {
	env := uitest.Env(who)
	s := New(env, store, key)
	s.(*Screen).save.every, s.(*Screen).recheck.after = time.Nanosecond, time.Nanosecond
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
	if s.reading.Published != rag.Red {
		t.Errorf("62 is %v, not red", s.reading.Published)
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "124 by March") || !strings.Contains(f, "■ RED") {
		t.Errorf("62 does not say the year end:\n%s", f)
	}
	h.Press("backspace", "backspace")
	h.Type("30")
	if f := h.Frame(80, 24); s.reading.Published != rag.Green || !strings.Contains(f, "● GREEN") {
		t.Errorf("30 is %v:\n%s", s.reading.Published, f)
	}
}

func TestWhatCannotBeReadIsASentenceNeverANumber(t *testing.T) {
	for _, bad := range []string{"400 MAP 49 PRE-MAP", "88.2.1", "£250000 reduction", "\x1b[31m62\x07x", "6😀2"} {
		st := store()
		h, s := open(t, uitest.Jo, st, "C05")
		h.Paste(bad)
		if s.reading.Figure.Known {
			t.Errorf("%q was read as %v", bad, s.reading.Figure.Value)
		}
		f := h.Frame(80, 24)
		if len(s.reading.Problems) == 0 || !strings.Contains(f, "□ NONE") {
			t.Errorf("%q gives no sentence:\n%s", bad, f)
		}
		if strings.ContainsAny(f, "\x07") || strings.Contains(f, "[31m") {
			t.Errorf("%q reaches the screen", bad)
		}
		uitest.Fits(t, f, 80, 24)
	}
}

func TestBadDatesAreASentence(t *testing.T) {
	for _, bad := range []string{"88.2.1", "400 MAP 49 PRE-MAP", "6😀2", "31/2"} {
		h, s := open(t, uitest.Amina, store(), "K03")
		h.Press("tab", "tab", "ctrl+u", "ctrl+k")
		h.Paste(bad)
		if len(s.reading.Problems) == 0 || !s.reading.Forecast.IsZero() {
			t.Errorf("%q was read as %v", bad, s.reading.Forecast)
		}
	}
}

func TestACompositeCellIsProposedAsParts(t *testing.T) {
	for _, cell := range []string{"400 MAP 49 PRE-MAP", "map=400 pre_map=49"} {
		st := store()
		h, s := open(t, uitest.Jo, st, "C01")
		h.Paste(cell)
		if !strings.Contains(h.Frame(80, 24), "Read as MAP 400 and PRE-MAP 49.") {
			t.Fatalf("%q is not proposed:\n%s", cell, h.Frame(80, 24))
		}
		h.Press("enter")
		if s.content[ppb.PartField("map")] != "400" || s.content[ppb.PartField("pre_map")] != "49" {
			t.Errorf("%q was taken as %v", cell, s.content)
		}
		if f := h.Frame(80, 24); !strings.Contains(f, "449") {
			t.Errorf("%q has no sum:\n%s", cell, f)
		}
	}
}

func TestAProposalCanBeRefused(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C01")
	h.Paste("400 MAP 49 PRE-MAP")
	h.Press("esc")
	if s.offer.live() || s.content[ppb.PartField("map")] != "400 MAP 49 PRE-MAP" {
		t.Errorf("refusing changed the text: %v", s.content)
	}
	if len(h.Asked) != 0 {
		t.Errorf("Esc left the item: %v", h.Asked)
	}
	if len(s.reading.Problems) == 0 {
		t.Error("the composite text gives no sentence")
	}
}

func TestTypingComesBackToTheSameLetter(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Jo, st, "C05")
	h.Type("62")
	h.Press("tab")
	h.Type("Two homes closed.")
	h.Press("left", "left", "left")

	h, s := open(t, uitest.Jo, st, "C05")
	if b := s.focused(); b == nil || b.field != ppb.FieldCommentary || b.offset() != 14 {
		t.Fatalf("came back to %+v", s.focused())
	}
	h.Type("X")
	if got := s.content[ppb.FieldCommentary]; got != "Two homes closXed." {
		t.Errorf("typed into %q", got)
	}
	if s.content[ppb.FieldValue] != "62" {
		t.Errorf("the value came back as %q", s.content[ppb.FieldValue])
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
	if s.item.Entry.State != ppb.NotStarted {
		t.Errorf("it is %v", s.item.Entry.State)
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

// meanwhile has Jo, a lead here, commit something on an item that another person has open.
func meanwhile(st *uitest.Store, key string, f ppb.Field, text string) {
	e := &st.B.Item(key).Entry
	e.Content = e.Content.With(f, text)
	e.Version++
	e.EnteredBy, e.EnteredAt = uitest.Jo.Login, uitest.Now.Add(9*time.Minute)
}

func TestBoxesThatOnlyTheyChangedAreTakenOver(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Amina, st, "K03")
	h.Press("tab", "tab", "tab")
	h.Type("Delayed by the survey.")
	meanwhile(st, "K03", ppb.FieldForecast, "2024-01-20")
	h.Press("f9")
	if got := h.Said; got != "Jo Bell changed the forecast date meanwhile: taken over." {
		t.Errorf("said %q", got)
	}
	e := st.B.Item("K03").Entry
	if e.Content[ppb.FieldForecast] != "2024-01-20" || e.Content[ppb.FieldCommentary] != "Delayed by the survey." {
		t.Errorf("committed %v", e.Content)
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
	if s.typed {
		t.Error("something is still to be committed")
	}
}

func TestBackFromAConflictLosesNothing(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Amina, st, "M07")
	h.Type("9")
	meanwhile(st, "M07", ppb.FieldValue, "88.6")
	leave(h)
	h.Send(conflict.Later{})
	if s.content[ppb.FieldValue] != "88.29" || !s.typed {
		t.Errorf("my text is %q", s.content[ppb.FieldValue])
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
	if s.locked == "" || s.kept == nil || !strings.Contains(f, "kept, not sent") || !strings.Contains(f, "More soon.") {
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
	if len(st.DraftsBy[uitest.Amina.Login]) != 0 || s.kept != nil {
		t.Error("it was not discarded")
	}
}

func TestSomebodyElsesItemIsReadOnly(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "M07")
	h.Type("1")
	if s.Typing() || s.content[ppb.FieldValue] != "88.2" || !strings.Contains(h.Frame(80, 24), "not one of your items") {
		t.Errorf("it can be changed:\n%s", h.Frame(80, 24))
	}
}

func TestAJudgementShowsBothColours(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	for s.focused().field != ppb.FieldRAG {
		h.Press("tab")
	}
	h.Press("right", "right", "space", "tab")
	if s.focused().field != ppb.FieldReason {
		t.Fatalf("the reason is not asked for: %s", s.focused().field)
	}
	h.Type("Two sibling groups")
	if f := h.Frame(140, 40); !strings.Contains(f, "Amber by judgement; computed Red: Two sibling groups.") {
		t.Errorf("not both:\n%s", f)
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "by judgement; computed Red") {
		t.Errorf("not both:\n%s", f)
	}
}

func TestEveryBoxIsReachedAndSeen(t *testing.T) {
	for _, key := range []string{"C05", "C01"} {
		for _, size := range uitest.Sizes {
			h, s := open(t, uitest.Jo, store(), key)
			h.Frame(size[0], size[1])
			seen := map[ppb.Field]bool{}
			for range s.order() {
				f := s.View(size[0], size[1]-5)
				if !f.Cursor || f.Y < 0 || f.Y >= size[1]-5 || f.X >= size[0] {
					t.Errorf("%s %v: the cursor of %s is at %d, %d (%v)", key, size, s.focused().field, f.X, f.Y, f.Cursor)
				}
				seen[s.focused().field] = true
				uitest.Fits(t, h.Frame(size[0], size[1]), size[0], size[1])
				h.Press("tab")
			}
			if !seen[ppb.FieldFlags] || !seen[ppb.FieldTravel] || !seen[ppb.FieldCommentary] {
				t.Errorf("%s %v: Tab misses boxes: %v", key, size, seen)
			}
		}
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
	if s.content[ppb.FieldCommentary] != "Fewer than feared." {
		t.Errorf("copied %q", s.content[ppb.FieldCommentary])
	}
	h.Press("ctrl+z")
	if s.content[ppb.FieldCommentary] != "" {
		t.Errorf("undone to %q", s.content[ppb.FieldCommentary])
	}
}

func TestAFailingStoreSaysSo(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("6")
	st.Fail = errors.New("disk full")
	s.polled()
	if s.Status() != "NOT SAVED, trying again, do not close" {
		t.Errorf("status %q", s.Status())
	}
	st.Fail = nil
	s.polled()
	if !strings.HasPrefix(s.Status(), "Draft saved 10:42:07.") {
		t.Errorf("status %q", s.Status())
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

func TestKeysWaitForTheItem(t *testing.T) {
	st := store()
	env := uitest.Env(uitest.Jo)
	s := New(env, st, "C05").(*Screen)
	s.save.every, s.recheck.after = time.Nanosecond, time.Nanosecond
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
	if s.content[ppb.FieldValue] != "62" || s.content[ppb.FieldCommentary] != "Hi" {
		t.Errorf("typed ahead came to %v", s.content)
	}
}

func TestKeysAfterLeavingAreNotTypedIntoTheWrongItem(t *testing.T) {
	s := New(uitest.Env(uitest.Jo), store(), "C05").(*Screen)
	load := s.Init()
	for _, name := range []string{"f8", "6", "2"} {
		s.Update(uitest.Key(t, name))
	}
	s.Update(load())
	if s.content[ppb.FieldValue] != "" || s.typed {
		t.Errorf("typed %v", s.content)
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

func TestPlainBoxesProposeTheOneNumber(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Paste("62 instances")
	if !s.offer.live() {
		t.Fatalf("nothing is proposed:\n%s", h.Frame(80, 24))
	}
	h.Press("enter")
	if s.content[ppb.FieldValue] != "62" || s.content[ppb.FieldPrinted] != "62 instances" {
		t.Errorf("took %v", s.content)
	}
}

func TestChecksComeAfterAPauseAndFiguresAtOnce(t *testing.T) {
	_, s := open(t, uitest.Jo, store(), "C05")
	s.recheck.after = time.Hour
	s.Update(uitest.Key(t, "6"))
	s.Update(uitest.Key(t, "2"))
	if s.reading.Published != rag.Red {
		t.Errorf("the colour waits: %v", s.reading.Published)
	}
	s.goTo(s.box(ppb.FieldCommentary))
	s.Update(tea.PasteMsg{Content: "Numbers rose because the team was short."})
	if s.covered.Cause {
		t.Error("the commentary was read at a key")
	}
	if cmd := s.rechecked(rechecked{s.recheck.typed - 1}); cmd == nil || s.covered.Cause {
		t.Error("it was read while somebody typed")
	}
	s.rechecked(rechecked{s.recheck.typed})
	if !s.covered.Cause {
		t.Error("it was not read after a pause")
	}
}

// phases is a measure with five rated parts with long labels and percentages of two decimals.
func phases(st *uitest.Store) {
	m := st.B.Item("C01").Measure
	m.Rule.Unit, m.Rule.Decimals, m.Rule.Basis, m.Headline = rag.Percent, 2, rag.Snapshot, "p0"
	m.Targets = []ppb.Target{{Period: uitest.Quarter.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: st.B.Item("M08").Measure.Targets[0].Value}}}
	m.Parts = nil
	c := ppb.Content{ppb.FieldRAG: "green", ppb.FieldReason: "Half term"}
	for i, label := range []string{"All schools", "Primary", "Secondary", "Special", "Pupil referral unit"} {
		code := "p" + string(rune('0'+i))
		m.Parts = append(m.Parts, ppb.Part{Code: code, Label: label, Unit: rag.Percent, Decimals: 2})
		c[ppb.PartField(code)] = "9" + string(rune('1'+i)) + ".62%"
	}
	st.B.Item("C01").Entry.Content = c
}

func TestNoNumberIsCut(t *testing.T) {
	st := store()
	phases(st)
	for _, w := range []int{72, 76, 80, 81, 90, 110, 140, 200} {
		h, s := open(t, uitest.Jo, st, "C01")
		f := h.Frame(w, 40)
		for i := range 5 {
			if want := "[ 9" + string(rune('1'+i)) + ".62% "; !strings.Contains(f, want) {
				t.Errorf("at %d columns %q is cut:\n%s", w, want, f)
			}
		}
		if s.drawn.wide {
			continue
		}
		uitest.Fits(t, f, w, 40)
	}
}

func TestTheColumnsStayApart(t *testing.T) {
	st := store()
	phases(st)
	h, _ := open(t, uitest.Jo, st, "C01")
	for _, size := range [][2]int{{140, 40}, {160, 50}, {200, 60}} {
		for i, l := range strings.Split(h.Frame(size[0], size[1]), "\n") {
			if i < 2 || i >= size[1]-3 {
				continue
			}
			at := strings.Index(l, "│")
			if at < 0 || text.Width(l[:at]) != min(max(size[0]*4/7, 81), 110) {
				t.Errorf("%v: line %d has its separator elsewhere: %s", size, i, l)
			}
		}
	}
}
