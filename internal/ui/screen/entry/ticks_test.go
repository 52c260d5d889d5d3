package entry

import (
	"errors"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// slow is a store whose drafts are written when a test says so.
type slow struct {
	*uitest.Store
	at      time.Time
	pending bool
	failing error
}

func (s *slow) DraftState(string, ppb.Quarter, string) (time.Time, bool, error) {
	return s.at, s.pending, s.failing
}

// What follows a key has nothing drawn, unless it changes what shows and no other key will; that typing cannot be saved shows
// at once.
func TestLooksAfterAKeyDrawNothing(t *testing.T) {
	st := &slow{Store: store(), pending: true}
	s := New(uitest.Env(uitest.Jo), st, "C05").(*Screen)
	for _, msg := range uitest.Run(s.Init()) {
		s.Update(msg)
	}
	s.View(80, 20)
	still := func(what string, want bool) {
		t.Helper()
		if s.Still() != want {
			t.Errorf("%s: nothing is to be drawn: %v", what, s.Still())
		}
	}
	key := func() { s.Update(uitest.TypedKey('6')); s.View(80, 20) }
	key()
	still("a key", false)
	s.Update(looked{})
	still("a look at what is not written yet", true)
	s.Update(paused{0})
	still("a pause that is none", true)
	st.at, st.pending = uitest.Now, false
	s.Update(looked{})
	still("it is written while somebody types", true)
	key()
	s.Update(paused{s.ticks.changes})
	still("a pause after which nothing is another", true)

	key()
	st.at = uitest.Now.Add(time.Minute)
	s.Update(looked{})
	still("it is written again while somebody types", true)
	s.Update(paused{s.ticks.changes})
	still("the end of the typing, which shows that", false)
	if !strings.Contains(s.Status(), "10:43:07") {
		t.Errorf("it says %q", s.Status())
	}

	key()
	st.failing = errors.New("disk full")
	s.Update(looked{})
	still("it cannot be written", false)
	st.failing = nil
	s.Update(looked{})
	still("it can again", false)
}

// An answer that another has overtaken is not shown; where it was to bring the draft, it is asked for again.
func TestOvertakenReadingsAreNotShown(t *testing.T) {
	st := store()
	_, s := open(t, uitest.Jo, st, "C05")
	first, whole, last := s.Noticed(true), s.Refresh(), s.Noticed(true)
	before, read := first(), whole()
	it := st.B.Item("C05")
	it.Working = []string{"Amina Khan"}
	s.Update(last())
	for _, late := range []struct {
		msg   any
		again bool
	}{{before, false}, {read, true}} {
		cmd := s.Update(late.msg)
		if len(s.session.Item().Working) != 1 || !s.Still() {
			t.Error("an answer of before is shown")
		}
		if (cmd != nil) != late.again {
			t.Errorf("asked again: %v", cmd != nil)
		}
	}
}

// Where the item stands is worked out when the quarter is another, and not for each frame.
func TestThePlaceIsWorkedOutOnce(t *testing.T) {
	st := uitest.NewStore(uitest.Large(500))
	_, s := open(t, uitest.Amina, st, "M08-0")
	place, round := s.Place(), func() []*ppb.Item { r, _ := s.session.Round(); return r }
	first := round()
	if got := testing.AllocsPerRun(100, func() { s.Place(); s.session.Round() }); got != 0 {
		t.Errorf("it is made anew with %v allocations", got)
	}
	it := st.B.Item("M07-1")
	it.Entry.State = ppb.Accepted
	for _, msg := range uitest.Run(s.Noticed(true)) {
		s.Update(msg)
	}
	if s.Place() == place || s.Still() || &round()[0] == &first[0] {
		t.Errorf("somebody accepted another item of hers, and it stands at %q", s.Place())
	}
}
