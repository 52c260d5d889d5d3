package export

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// lookEvery is the time between two looks at how far it is.
const lookEvery = 200 * time.Millisecond

// writing is an export on its way.
type writing struct {
	cancel context.CancelCauseFunc
	at     atomic.Pointer[export.Progress] // nil before anything is written
	ended  chan struct{}                   // closed when it is
	err    error                           // of what has ended
}

// errStopped is why it ends where the person says so.
var errStopped = errors.New("it was stopped, and nothing of it is left")

// tick is a moment to look how far it is.
type tick struct{ of *writing }

// written is what was written.
type written struct {
	did     export.Done
	signOff *ppb.SignOff // of the edition
	of      *writing
	err     error
}

// step is after how many bytes it is said again how far it is.
const step = 1 << 16

func (w *writing) told(at export.Progress) {
	if was := w.at.Load(); was == nil || was.At != at.At || at.Bytes-was.Bytes >= step {
		w.at.Store(&at)
	}
}

func (w *writing) says() string {
	if at := w.at.Load(); at != nil {
		return "Writing " + theme.Neutral(at.Says()) + ". Esc stops it."
	}
	return "Reading the quarter. Esc stops it."
}

func (s *Screen) lookLater(w *writing) tea.Cmd {
	return ui.Later(s.every, tick{w})
}

// start writes what is asked for.
func (s *Screen) start() tea.Cmd {
	ctx, cancel := context.WithCancelCause(s.env.Ctx)
	w := &writing{cancel: cancel, ended: make(chan struct{})}
	s.write, s.notice = w, ""
	env, store, ask, name, replace := s.env, s.store, s.ask(), s.target(), s.seen.found.Is
	run := func() tea.Msg {
		defer cancel(nil)
		defer close(w.ended)
		out := written{of: w}
		var e *export.Export
		if e, out.err = export.Make(ctx, store, env.Actor, ask, env.Clock()); out.err == nil {
			out.signOff = e.Book.SignOff
			out.did, out.err = env.Exports.Put(ctx, e, name, replace, w.told)
		}
		w.err = out.err
		return out
	}
	return tea.Batch(run, s.lookLater(w))
}

// goOn looks again later, while it is being written.
func (s *Screen) goOn(t tick) tea.Cmd {
	if s.write != t.of {
		return nil
	}
	return s.lookLater(t.of)
}

func (s *Screen) cancel() tea.Cmd {
	s.write.cancel(errStopped)
	return nil
}

// wrote takes what became of it.
func (s *Screen) wrote(is written) tea.Cmd {
	if s.write != is.of {
		return nil
	}
	s.write = nil
	switch {
	case errors.Is(is.err, errStopped):
		return ui.Send(ui.Say{Text: wording.Sentence(errStopped.Error())})
	case is.err != nil:
		return tea.Batch(ui.Send(ui.Failed{Err: is.err}), s.look())
	}
	s.last = &is
	return nil
}

// Leave stops what is being written, and waits until that is so.
func (s *Screen) Leave() tea.Cmd {
	w := s.write
	if w == nil {
		return nil
	}
	w.cancel(errStopped)
	return func() tea.Msg {
		<-w.ended
		if w.err == nil {
			return ui.Say{Text: "The export was complete already, and is written."}
		}
		return ui.Say{Text: ui.Sentence(w.err)}
	}
}
