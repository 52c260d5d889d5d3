package entry

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// pause is how long nobody types before the commentary is checked: reading a long text costs more than a key may.
const pause = 250 * time.Millisecond

// recheck is when the checks of the commentary are due.
type recheck struct {
	after   time.Duration
	pending bool
	typed   int // grows with every change
}

// rechecked comes a pause after a change; typed is how many there had been.
type rechecked struct{ typed int }

// later asks for the checks once there is a pause.
func (r *recheck) later() tea.Cmd {
	r.typed++
	if r.pending {
		return nil
	}
	r.pending = true
	return r.wait()
}

func (r *recheck) wait() tea.Cmd {
	n := r.typed
	return tea.Tick(r.after, func(time.Time) tea.Msg { return rechecked{n} })
}

func (s *Screen) rechecked(m rechecked) tea.Cmd {
	if m.typed != s.recheck.typed {
		return s.recheck.wait()
	}
	s.recheck.pending = false
	s.reread()
	return nil
}

// rereadFigures asks the rules what the boxes say now, at every key. The commentary changes nothing but its own checks:
// those stay as they were until a pause.
func (s *Screen) rereadFigures(changed ppb.Field) {
	if changed != ppb.FieldCommentary {
		old := s.textChecks()
		s.reading = ppb.Read(s.plan, s.item, s.content.With(ppb.FieldCommentary, ""))
		s.reading.Checks = append(s.figureChecks(), old...)
	}
	s.follow()
}
