package terminal

import (
	"context"
	"runtime/debug"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/terminal/keys"
)

// turn waits for something to happen, takes what is queued behind it, and draws once.
func (p *Program) turn(ctx context.Context) {
	select {
	case <-ctx.Done():
		p.end(Dropped)
	case s := <-p.told:
		p.tell(s)
	case err := <-p.kept:
		p.know(err)
	case f := <-p.failed:
		p.fail(f)
	case b, ok := <-p.source():
		p.input(b, ok)
	case <-p.freed:
	case m := <-p.msgs:
		p.handle(m)
	case <-p.size.notify:
		p.resize()
	case <-p.size.timer.C:
		p.resize()
	case err := <-p.out.free:
		p.out.busy = false
		p.stall.Stop()
		if err != nil {
			p.end(Dropped)
		}
	case <-p.stall.C:
		p.end(Stalled)
	case <-p.escape.C:
		p.keys.Expire(p.press)
	case <-p.idle.C:
		p.watchIdle()
	}
	for n := 0; n < burst && !p.over; n++ {
		select {
		case b, ok := <-p.source():
			p.input(b, ok)
			continue
		case m := <-p.msgs:
			p.handle(m)
			continue
		default:
		}
		break
	}
	if !p.over {
		p.draw()
	}
}

// input takes bytes from the terminal.
func (p *Program) input(b []byte, ok bool) {
	if !ok {
		p.end(Dropped)
		return
	}
	p.typed = time.Now()
	p.keys.Asked = p.keys.Asked && p.typed.Sub(p.began) < answerIn
	p.keys.Feed(b, p.press)
	if waiting, paste := p.keys.Waiting(); paste {
		p.escape.Reset(pasteAfter)
	} else if waiting {
		p.escape.Reset(escapeAfter)
	} else {
		p.escape.Stop()
	}
}

// press delivers a key or a paste.
func (p *Program) press(m tea.Msg) {
	if p.over || p.woken(m) {
		return
	}
	if p.notice != "" {
		p.notice, p.warned, p.changed = "", false, true
	}
	if long, ok := m.(keys.TooLong); ok {
		p.notice, p.changed = tooLong(long), true
		return
	}
	p.update(m)
}

// staler is a model that knows whether it may show something else than its last View. Any other is asked after each message.
type staler interface{ Stale() bool }

// update has the model take a message and runs the command that comes of it.
func (p *Program) update(m tea.Msg) {
	if p.over {
		return
	}
	var cmd tea.Cmd
	p.model, cmd = p.model.Update(m)
	if s, ok := p.model.(staler); !ok || s.Stale() {
		p.changed = true
	}
	p.run(cmd)
}

// draw shows the model, unless the client has not taken the last frame yet: then the next turn that finds it taken does.
func (p *Program) draw() {
	if !p.changed || p.out.busy {
		return
	}
	p.changed = false
	b := p.painter.Paint(p.view())
	if p.probe != "" {
		b, p.probe = append([]byte(p.probe), b...), ""
	}
	if len(b) > 0 {
		p.out.write(b)
		if p.o.Stall > 0 {
			p.stall.Reset(p.o.Stall)
		}
	}
}

// guard ends the program where f panics.
func (p *Program) guard(f func()) {
	defer func() {
		if r := recover(); r != nil {
			p.fail(failure{r, debug.Stack()})
		}
	}()
	f()
}

func (p *Program) fail(f failure) {
	if !p.over {
		p.end(Failed)
		p.result.Panic, p.result.Stack = f.what, f.stack
	}
}

func stopped() *time.Timer {
	t := time.NewTimer(time.Hour)
	t.Stop()
	return t
}
