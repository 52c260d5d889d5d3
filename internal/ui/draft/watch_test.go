package draft_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/uitest"
)

// flusher is a store whose drafts reach the file when a test says so.
type flusher struct {
	*uitest.Store
	at      time.Time
	pending bool
	failing error
}

func (f *flusher) DraftState(string, ppb.Quarter, string) (time.Time, bool, error) {
	return f.at, f.pending, f.failing
}

// The words say how far the draft is, a failure goes away with its cause, and nobody looks longer than there is to see.
func TestSaving(t *testing.T) {
	st := &flusher{Store: store()}
	s := begin(t, st, uitest.Jo, "C05")
	s.Change(ppb.FieldValue, "6")
	if !s.Keep(ppb.Cursor{}) || s.Keep(ppb.Cursor{}) {
		t.Fatal("not exactly one is asked to look")
	}
	full := errors.New("disk full")
	for i, step := range []struct {
		at      time.Time
		pending bool
		failing error
		again   bool
		says    string
	}{
		{pending: true, again: true, says: draft.Saving},
		{at: uitest.Now, says: "Draft saved 10:42:07."},
		{at: uitest.Now, pending: true, again: true, says: "Draft saved 10:42:07."},
		{at: uitest.Now, pending: true, again: true, says: "Draft saved 10:42:07."},
		{at: uitest.Now, pending: true, again: true, says: "Draft saved 10:42:07."},
		{at: uitest.Now, pending: true, again: true, says: draft.Saving}, // too long for a moment
		{at: uitest.Now, pending: true, failing: full, again: true, says: "NOT SAVED, trying again, do not close"},
		{at: uitest.Now, pending: true, failing: full, again: true, says: "NOT SAVED, trying again, do not close"},
		{at: uitest.Now.Add(time.Minute), says: "Draft saved 10:43:07."},
	} {
		st.at, st.pending, st.failing = step.at, step.pending, step.failing
		again, says := s.Look(), s.Saved()
		if s.Failing() != "" {
			says = s.Failing()
		}
		if again != step.again || says != step.says {
			t.Errorf("step %d: look again %v, %q", i, again, says)
		}
	}
	if !s.Remember(ppb.Cursor{}) {
		t.Error("nobody looks after the next key")
	}
}

// A draft of another process, or one that waits still, is told at once.
func TestSavingOfADraftThatWasFound(t *testing.T) {
	own := ppb.Draft{Owner: uitest.Jo.Login, Key: "C05", Content: ppb.Content{ppb.FieldValue: "62"}}
	for _, c := range []struct {
		what    string
		state   flusher
		watch   bool
		failing bool
		says    string
	}{
		{"by another process", flusher{}, false, false, "Draft saved 10:42:07."},
		{"it waits", flusher{pending: true}, true, false, draft.Saving},
		{"it cannot be saved", flusher{at: uitest.Now, pending: true, failing: errors.New("disk full")}, true, true, "Draft saved 10:42:07."},
	} {
		st := c.state
		st.Store = store()
		st.SaveDraft(own)
		s := session(&st, uitest.Jo, "C05")
		if watch := s.Load(s.Open()); watch != c.watch || s.Saved() != c.says || (s.Failing() != "") != c.failing {
			t.Errorf("%s: watch %v, %q, failing %q", c.what, watch, s.Saved(), s.Failing())
		}
	}
}

func TestNoDraftWithoutTyping(t *testing.T) {
	st := store()
	s := begin(t, st, uitest.Jo, "C05")
	if s.Remember(ppb.Cursor{}) || len(st.DraftsBy) != 0 {
		t.Error("moving about made a draft")
	}
}

func TestNoticing(t *testing.T) {
	for _, c := range []struct {
		what      string
		typed     bool
		then      meanwhile
		shown     bool
		state     bool
		says      string // at once
		overtaken string // as long as it is so
		forGood   bool   // and it cannot be sent
	}{
		{what: "nothing", then: nothing},
		{what: "nothing, typing", typed: true, then: nothing},
		{what: "saved", then: saved(ppb.FieldValue, "88.6"), shown: true, says: "Jo Bell saved this item just now"},
		{what: "submitted", then: moved(ppb.Submitted), shown: true, state: true, says: "Jo Bell submitted this item just now."},
		{what: "accepted", then: moved(ppb.Accepted), shown: true, state: true, says: "Priya Nair accepted this item just now."},
		{what: "signed off", then: signedOff, shown: true, says: "The quarter was signed off just now."},
		{what: "saved, typing", typed: true, then: saved(ppb.FieldValue, "88.6"), overtaken: "Jo Bell saved this item too: both are kept. Draft saved"},
		{what: "submitted, typing", typed: true, then: moved(ppb.Submitted), forGood: true, overtaken: "Jo Bell submitted this item just now. Your text is kept here and cannot be sent now."},
		{what: "signed off, typing", typed: true, then: signedOff, forGood: true, overtaken: "The quarter was signed off just now. Your text is kept here and cannot be sent now."},
	} {
		st := store()
		s := begin(t, st, uitest.Amina, "M07")
		if c.typed {
			put(s, ppb.FieldValue, "88.4")
			s.Look()
		}
		c.then(st, "M07")
		news := s.Noticed(s.See())
		if news.Shown != c.shown || news.State != c.state || !strings.Contains(news.Said, c.says) || (news.Said == "") != (c.says == "") {
			t.Errorf("%s: %+v", c.what, news)
		}
		if got := s.Overtaken(); (got == "") != (c.overtaken == "") || !strings.Contains(got, c.overtaken) {
			t.Errorf("%s: overtaken %q", c.what, got)
		}
		if why, _ := s.WhyNotSubmit(); c.forGood != strings.Contains(why, "cannot be sent now") {
			t.Errorf("%s: not sent for %q", c.what, why)
		}
		want := st.B.Item("M07").Entry.Content[ppb.FieldValue]
		if c.typed {
			want = "88.4"
		}
		if got := s.Content()[ppb.FieldValue]; got != want {
			t.Errorf("%s: shows %q", c.what, got)
		}
		if news := s.Noticed(s.See()); news.Said != "" {
			t.Errorf("%s: said again: %q", c.what, news.Said)
		}
	}
}

func TestProposing(t *testing.T) {
	for _, c := range []struct {
		key    string
		in     ppb.Field
		text   string
		asks   string // empty: nothing is offered
		become ppb.Content
	}{
		{"C05", ppb.FieldValue, "62", "", nil},
		{"C05", ppb.FieldValue, "62 instances", "Read as 62. \"instances\" goes into the note.", ppb.Content{ppb.FieldValue: "62", ppb.FieldPrinted: "62 instances"}},
		{"C05", ppb.FieldValue, "88.2.1", "", nil},
		{"C05", ppb.FieldValue, "6\ufffd2 instances", "", nil},
		{"C01", ppb.PartField("map"), "400 MAP 49 PRE-MAP", "Read as MAP 400 and PRE-MAP 49.", ppb.Content{ppb.PartField("map"): "400", ppb.PartField("pre_map"): "49"}},
		{"C01", ppb.PartField("map"), "400 (prov)", "Read as MAP 400 and flags p.", ppb.Content{ppb.PartField("map"): "400", ppb.FieldFlags: "p"}},
	} {
		s := begin(t, store(), uitest.Jo, c.key)
		s.Change(c.in, c.text)
		s.Propose(c.in, c.text)
		if s.Offering() != (c.asks != "") {
			t.Errorf("%q: offering %v", c.text, s.Offering())
		}
		if !s.Offering() {
			continue
		}
		if got := s.Question(); got != c.asks {
			t.Errorf("%q: asks %q", c.text, got)
		}
		s.Refuse()
		if s.Propose(c.in, c.text); s.Offering() || s.Content()[c.in] != c.text {
			t.Errorf("%q was refused: offering %v, holds %v", c.text, s.Offering(), s.Content())
		}
		s.Change(c.in, c.text+" ")
		s.Propose(c.in, c.text+" ")
		s.Take()
		for f, want := range c.become {
			if got := strings.TrimSpace(s.Content()[f]); got != want {
				t.Errorf("%q taken: %s is %q", c.text, f, got)
			}
		}
	}
}

// "You" is said of nobody else: an administrator may have acted as the person.
func TestWhoIsCalledYou(t *testing.T) {
	for _, c := range []struct {
		editors []string
		says    string
	}{
		{[]string{uitest.Amina.Login}, "You saved this item in another window too"},
		{[]string{uitest.Amina.Login, "root"}, "Amina Khan saved this item too"},
	} {
		st := store()
		s := begin(t, st, uitest.Amina, "M07")
		put(s, ppb.FieldValue, "88.4")
		e := &st.B.Item("M07").Entry
		e.Content, e.EnteredBy, e.Editors = e.Content.With(ppb.FieldValue, "88.6"), uitest.Amina.Login, c.editors
		e.Version++
		s.Noticed(s.See())
		if got := s.Overtaken(); !strings.Contains(got, c.says) {
			t.Errorf("%v: %q", c.editors, got)
		}
	}
}
