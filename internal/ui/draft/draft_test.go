package draft_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/uitest"
)

// begin opens a session on an item of the sample quarter.
func begin(t *testing.T, st draft.Store, who ppb.Officer, key string) *draft.Session {
	t.Helper()
	s := session(st, who, key)
	l := s.Open()
	if l.Err != nil {
		t.Fatal(l.Err)
	}
	s.Load(l)
	return s
}

func session(st draft.Store, who ppb.Officer, key string) *draft.Session {
	return draft.New(draft.Desk{
		Ctx: context.Background(), Actor: uitest.Actor(who), Quarter: uitest.Quarter, Key: key,
		Clock: func() time.Time { return uitest.Now }, Store: st,
	})
}

func store() *uitest.Store { return uitest.NewStore(uitest.Book()) }

// put types a text into a box and keeps it, as a screen does.
func put(s *draft.Session, f ppb.Field, text string) {
	s.Change(f, text)
	s.Keep(ppb.Cursor{Field: f})
}

// What may have happened to an item behind a person's back.
type meanwhile func(*uitest.Store, string)

func nothing(*uitest.Store, string) {}

// saved is Jo's saving.
func saved(f ppb.Field, text string) meanwhile {
	return func(st *uitest.Store, key string) {
		e := &st.B.Item(key).Entry
		e.Content, e.EnteredBy = e.Content.With(f, text), uitest.Jo.Login
		e.Version++
	}
}

func moved(to ppb.State) meanwhile {
	return func(st *uitest.Store, key string) {
		e := &st.B.Item(key).Entry
		e.State, e.SubmittedBy, e.DecidedBy = to, uitest.Jo.Login, uitest.Priya.Login
		e.Version++
	}
}

func signedOff(st *uitest.Store, key string) {
	it := st.B.Item(key)
	r := ppb.Read(&st.B.Plan, it, it.Entry.Content)
	it.Frozen = &r
}

func TestOpening(t *testing.T) {
	mine := func(st *uitest.Store, key string) {
		it := st.B.Item(key)
		st.SaveDraft(ppb.Draft{
			Owner: uitest.Amina.Login, Key: key, Quarter: uitest.Quarter, Version: it.Entry.Version,
			Base: it.Entry.Content, Content: it.Entry.Content.With(ppb.FieldValue, "88.4"),
		})
	}
	for _, c := range []struct {
		what                       string
		before                     []meanwhile
		key                        string
		value, locked              string
		typed, kept, behind, watch bool
	}{
		{what: "as it was returned", key: "M07", value: "88.2"},
		{what: "a draft", before: []meanwhile{mine}, key: "M07", value: "88.4", typed: true},
		{what: "a draft of an item that changed since", before: []meanwhile{mine, saved(ppb.FieldQualifier, "x")}, key: "M07", value: "88.4", typed: true, behind: true},
		{what: "submitted", before: []meanwhile{moved(ppb.Submitted)}, key: "M07", value: "88.2", locked: "is submitted"},
		{what: "submitted, with a draft", before: []meanwhile{mine, moved(ppb.Submitted)}, key: "M07", value: "88.2", locked: "is submitted", kept: true},
		{what: "accepted", before: []meanwhile{moved(ppb.Accepted)}, key: "M07", value: "88.2", locked: "is accepted"},
		{what: "signed off", before: []meanwhile{signedOff}, key: "M07", value: "88.2", locked: "is signed off"},
		{what: "signed off, with a draft", before: []meanwhile{mine, signedOff}, key: "M07", value: "88.2", locked: "is signed off", kept: true},
		{what: "somebody else's", key: "C05", locked: "not one of your items"},
	} {
		st := store()
		for _, b := range c.before {
			b(st, c.key)
		}
		s := begin(t, st, uitest.Amina, c.key)
		if got := s.Content()[ppb.FieldValue]; got != c.value || s.Typed() != c.typed || (s.Kept() != nil) != c.kept || s.Behind() != c.behind {
			t.Errorf("%s: value %q, typed %v, kept %v, behind %v", c.what, got, s.Typed(), s.Kept(), s.Behind())
		}
		if (c.locked == "") != (s.Locked() == "") || !strings.Contains(s.Locked(), c.locked) {
			t.Errorf("%s: locked %q", c.what, s.Locked())
		}
		if st.Places[uitest.Amina.Login] != c.key || len(st.Opened) != 1 {
			t.Errorf("%s: last place %q, opened %v", c.what, st.Places, st.Opened)
		}
	}
}

func TestWhatCannotBeReadIsAnAnswer(t *testing.T) {
	st := store()
	st.Fail = errors.New("disk gone")
	if l := session(st, uitest.Jo, "C05").Open(); l.Err == nil {
		t.Error("it opens")
	}
}

func TestTyping(t *testing.T) {
	s := begin(t, store(), uitest.Jo, "C05")
	first := func() ppb.Field {
		if len(s.Unready()) == 0 {
			return ""
		}
		return s.Unready()[0].Field
	}
	for _, c := range []struct {
		field   ppb.Field
		text    string
		colour  rag.Status
		unready ppb.Field
	}{
		{ppb.FieldValue, "62", rag.Red, ppb.FieldCommentary},
		{ppb.FieldValue, "88.2.1", rag.None, ppb.FieldValue},
		{ppb.FieldValue, "30", rag.Green, ""},
		{ppb.FieldRAG, "amber", rag.Amber, ppb.FieldReason},
		{ppb.FieldReason, "One group", rag.Amber, ppb.FieldCommentary},
		{ppb.FieldCommentary, "Numbers rose because the team was short.", rag.Amber, ""},
	} {
		put(s, c.field, c.text)
		if got := s.Reading().Published; got != c.colour || first() != c.unready {
			t.Errorf("%s %q: %v, first lacks %q", c.field, c.text, got, first())
		}
	}
	if c, asked := s.Coverage(); !asked || c.Cause.Is {
		t.Error("the commentary was read at a key")
	}
	s.Reread()
	if c, _ := s.Coverage(); !c.Cause.Is {
		t.Error("the commentary was not read after a pause")
	}
	if s.JudgedForOther() {
		t.Error("the judgement is for this value")
	}
	if put(s, ppb.FieldValue, "31"); !s.JudgedForOther() {
		t.Error("the judgement was for another value")
	}
}

// In every case what was typed is in the entry or in the draft.
func TestLeaving(t *testing.T) {
	for _, c := range []struct {
		what    string
		then    meanwhile
		outcome draft.Outcome
		says    string
	}{
		{"nothing", nothing, draft.Done, ""},
		{"another box", saved(ppb.FieldQualifier, "from July"), draft.Done, "Jo Bell changed the " + ppb.FieldLabel(ppb.FieldQualifier) + " meanwhile: taken over."},
		{"the same box", saved(ppb.FieldValue, "88.6"), draft.Conflict, ""},
		{"submitted", moved(ppb.Submitted), draft.Kept, ""},
		{"accepted", moved(ppb.Accepted), draft.Kept, ""},
		{"signed off", signedOff, draft.Kept, ""},
		{"the store fails", func(st *uitest.Store, _ string) { st.Fail = errors.New("disk full") }, draft.Failed, ""},
	} {
		st := store()
		s := begin(t, st, uitest.Amina, "M07")
		if s.Leave(ppb.Cursor{}) != nil {
			t.Errorf("%s: leaves with nothing typed", c.what)
		}
		put(s, ppb.FieldValue, "88.4")
		c.then(st, "M07")
		done := s.Leave(ppb.Cursor{})()
		if got := s.Committed(done); got != c.outcome || s.TakenOver(done.Saved) != c.says {
			t.Errorf("%s: outcome %d, says %q: %v", c.what, got, s.TakenOver(done.Saved), done.Err)
		}
		in, kept := st.B.Item("M07").Entry.Content[ppb.FieldValue] == "88.4", st.DraftsBy[uitest.Amina.Login]["M07"].Content[ppb.FieldValue] == "88.4"
		if in != (c.outcome == draft.Done) || kept == in || s.Content()[ppb.FieldValue] != "88.4" {
			t.Errorf("%s: in the entry %v, in the draft %v, on the screen %q", c.what, in, kept, s.Content()[ppb.FieldValue])
		}
		if c.outcome != draft.Kept {
			continue
		}
		st.Fail = nil
		if s.Load(s.Read()); s.Kept() == nil || s.Locked() == "" || !strings.Contains(s.KeptText(), "88.4") {
			t.Errorf("%s: read again it keeps %v", c.what, s.Kept())
		}
	}
}

// To submit is one act: what is typed goes with it, or neither goes.
func TestSubmitting(t *testing.T) {
	for _, c := range []struct {
		what    string
		typed   bool
		then    meanwhile
		outcome draft.Outcome
		state   ppb.State
		in      bool // what was typed is in the entry
	}{
		{"as it stands", false, nothing, draft.Done, ppb.Submitted, false},
		{"typed", true, nothing, draft.Done, ppb.Submitted, true},
		{"another box changed", true, saved(ppb.FieldQualifier, "from July"), draft.Unread, ppb.Returned, true},
		{"the same box changed", true, saved(ppb.FieldValue, "88.6"), draft.Conflict, ppb.Returned, false},
		{"submitted meanwhile", true, moved(ppb.Submitted), draft.Kept, ppb.Submitted, false},
		{"submitted meanwhile, nothing typed", false, moved(ppb.Submitted), draft.Failed, ppb.Submitted, false},
		{"signed off meanwhile", true, signedOff, draft.Kept, ppb.Returned, false},
		{"refused by another's saving", true, saved(ppb.FieldCommentary, ""), draft.Unread, ppb.Returned, true},
		{"the store fails", true, func(st *uitest.Store, _ string) { st.Fail = errors.New("disk full") }, draft.Failed, ppb.Returned, false},
	} {
		st := store()
		s := begin(t, st, uitest.Amina, "M07")
		if c.typed {
			put(s, ppb.FieldValue, "88.4")
		}
		c.then(st, "M07")
		act := s.Submit(ppb.Cursor{})
		if why, _ := s.WhyNotSubmit(); !s.Busy() || why != "it is being sent" {
			t.Errorf("%s: busy %v, %q", c.what, s.Busy(), why)
		}
		m := act()
		if got := s.Submitted(m); got != c.outcome || s.Busy() {
			t.Errorf("%s: outcome %d, busy %v: %v", c.what, got, s.Busy(), m.Err)
		}
		st.Fail = nil
		e := st.B.Item("M07").Entry
		if in := e.Content[ppb.FieldValue] == "88.4"; e.State != c.state || in != c.in {
			t.Errorf("%s: it is %v, holds what was typed: %v", c.what, e.State, in)
		}
		if d := st.DraftsBy[uitest.Amina.Login]["M07"]; c.typed && !c.in && d.Content[ppb.FieldValue] != "88.4" {
			t.Errorf("%s: the draft holds %v", c.what, d.Content)
		}
		if c.outcome == draft.Unread {
			s.Load(s.Read())
			if !s.Content().Equal(e.Content) || s.Typed() {
				t.Errorf("%s: shows %v", c.what, s.Content())
			}
		}
	}
}

func TestSubmittingIsRefusedWithAllReasons(t *testing.T) {
	s := begin(t, store(), uitest.Jo, "C05")
	put(s, ppb.FieldNone, "not_available")
	put(s, ppb.FieldAsOf, "45 Oct")
	why, lacks := s.WhyNotSubmit()
	var fields []string
	for _, p := range lacks {
		fields = append(fields, string(p.Field))
	}
	if got := strings.Join(fields, " "); why != "" || got != "as_of promised commentary" {
		t.Errorf("%q, lacks %s", why, got)
	}
	if why, _ := begin(t, store(), uitest.Amina, "C05").WhyNotSubmit(); !strings.Contains(why, "not one of your items") {
		t.Errorf("somebody else's: %q", why)
	}
}

func TestTakingBack(t *testing.T) {
	st := store()
	s := begin(t, st, uitest.Jo, "C05")
	put(s, ppb.FieldValue, "30")
	s.Submitted(s.Submit(ppb.Cursor{})())
	if s.Locked() == "" || s.WhyNotTakeBack() != "" {
		t.Fatalf("locked %q, not taken back for %q", s.Locked(), s.WhyNotTakeBack())
	}
	s.TakenBack(s.TakeBack())
	if s.Locked() != "" || st.B.Item("C05").Entry.State != ppb.InProgress || s.WhyNotTakeBack() == "" {
		t.Errorf("locked %q, it is %v", s.Locked(), st.B.Item("C05").Entry.State)
	}
}

func TestDiscarding(t *testing.T) {
	st := store()
	s := begin(t, st, uitest.Amina, "M07")
	put(s, ppb.FieldValue, "88.4")
	moved(ppb.Submitted)(st, "M07")
	s.Load(s.Read())
	if s.Typed() || s.Kept() == nil {
		t.Fatalf("typed %v, kept %v", s.Typed(), s.Kept())
	}
	if err := s.Discard(); err != nil {
		t.Fatal(err)
	}
	if s.Discarded(); s.Kept() != nil || len(st.DraftsBy[uitest.Amina.Login]) != 0 {
		t.Errorf("kept %v, in the store %v", s.Kept(), st.DraftsBy)
	}
}

func TestNeighbours(t *testing.T) {
	s := begin(t, store(), uitest.Jo, "C05")
	if key, _ := s.Neighbour(1); key != "C01" {
		t.Errorf("next is %q", key)
	}
	if key, why := s.Neighbour(-1); key != "" || why != "this is the first item" {
		t.Errorf("before it %q, %q", key, why)
	}
	if key, _ := s.NextToDo(); key != "C01" {
		t.Errorf("next to do is %q", key)
	}
	if key, why := session(store(), uitest.Jo, "C05").Neighbour(1); key != "" || why == "" {
		t.Errorf("before it is open: %q, %q", key, why)
	}
}
