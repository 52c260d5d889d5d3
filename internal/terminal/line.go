package terminal

import (
	"io"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
)

// read hands on what the terminal sends, in the pieces it comes in, until the line drops. Two buffers take turns: while
// one is being decoded the other is filled, and a third piece waits in the line.
func (p *Program) read() {
	defer close(p.in)
	var bufs [2][1024]byte
	for i := 0; ; i = 1 - i {
		n, err := p.o.In.Read(bufs[i][:])
		if n > 0 {
			select {
			case p.in <- bufs[i][:n]:
			case <-p.done:
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// writer writes one frame at a time on a goroutine of its own, so that a client that does not read holds up nothing else.
type writer struct {
	w      io.Writer
	frames chan []byte
	free   chan error // the frame was written
	busy   bool       // for the program only
}

func (w *writer) init(out io.Writer) {
	w.w, w.frames, w.free = out, make(chan []byte, 1), make(chan error, 1)
}

func (w *writer) run() {
	for b := range w.frames {
		_, err := w.w.Write(b)
		w.free <- err // room for one, and there is never more than one frame
	}
}

// write starts writing b, which must not change until the writer is free. Call it only when it is.
func (w *writer) write(b []byte) {
	w.busy = true
	w.frames <- b
}

// size is the latest size of the terminal. Any number of changes a second are taken; the program sees the latest, twenty
// times a second at most.
type size struct {
	mu     sync.Mutex
	w, h   int
	shownW int
	shownH int
	at     time.Time
	notify chan struct{}
	timer  *time.Timer
}

func (s *size) init(w, h int) { s.w, s.h, s.notify = w, h, make(chan struct{}, 1) }

func (s *size) set(w, h int) {
	s.mu.Lock()
	s.w, s.h = w, h
	s.mu.Unlock()
	select {
	case s.notify <- struct{}{}:
	default:
	}
}

// resize tells the model and the painter of a new size, now or in a moment.
func (p *Program) resize() {
	s := &p.size
	if wait := resizeEvery - time.Since(s.at); wait > 0 {
		s.timer.Reset(wait)
		return
	}
	s.mu.Lock()
	w, h := s.w, s.h
	s.mu.Unlock()
	if w == s.shownW && h == s.shownH {
		return
	}
	s.shownW, s.shownH, s.at = w, h, time.Now()
	p.painter.Resize(w, h)
	p.update(tea.WindowSizeMsg{Width: w, Height: h})
}
