package entry

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

const (
	pollEvery = 150 * time.Millisecond // between two looks at how far the flusher is
	pause     = 250 * time.Millisecond // how long nobody types before the commentary is checked
)

// ticks are the two clocks that a key starts.
type ticks struct {
	look, pause time.Duration
	pausing     bool // somebody types
	owed        bool // how far the draft is shows when they pause
	changes     int  // grows with every change
}

type (
	looked struct{}
	// paused comes a pause after a change; changes is how many there had been.
	paused struct{ changes int }
)

// keep saves what was typed into the draft, and has the commentary checked once there is a pause.
func (s *Screen) keep() tea.Cmd {
	return tea.Batch(s.watch(s.session.Keep(s.cursor())), s.later())
}

// remember keeps where the cursor went, where there is a draft already.
func (s *Screen) remember() tea.Cmd { return s.watch(s.session.Remember(s.cursor())) }

// watch looks how far the draft is in a moment, where somebody should.
func (s *Screen) watch(should bool) tea.Cmd {
	if !should {
		return nil
	}
	return ui.Later(s.ticks.look, looked{})
}

// looked says how far the draft is. While somebody types their next key shows it soon enough, or the end of their typing;
// that it cannot be saved shows at once.
func (s *Screen) looked() tea.Cmd {
	was, failing := s.Status(), s.session.Failing()
	again := s.session.Look()
	switch {
	case s.Status() == was:
		s.still = true
	case s.ticks.pausing && s.session.Failing() == failing:
		s.still, s.ticks.owed = true, true
	}
	return s.watch(again)
}

// later asks for the checks of the commentary.
func (s *Screen) later() tea.Cmd {
	s.ticks.changes++
	if s.ticks.pausing {
		return nil
	}
	s.ticks.pausing = true
	return s.waitForPause()
}

func (s *Screen) waitForPause() tea.Cmd {
	n := s.ticks.changes
	return ui.Later(s.ticks.pause, paused{n})
}

func (s *Screen) paused(m paused) tea.Cmd {
	if m.changes != s.ticks.changes {
		s.still = true
		return s.waitForPause()
	}
	another := s.session.Recheck()
	s.still = !s.markWords() && !another && !s.ticks.owed
	s.ticks.pausing, s.ticks.owed = false, false
	return nil
}
