package terminal

import (
	"runtime/debug"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// clear is the message of tea.ClearScreen, whose type has no exported name: it holds nothing, so that it is equal to itself.
var clear = tea.ClearScreen()

// handle takes a message that a command produced.
func (p *Program) handle(m tea.Msg) {
	switch m := m.(type) {
	case nil:
		return
	case tea.QuitMsg, tea.InterruptMsg:
		p.end(Left)
		return
	case tea.BatchMsg:
		for _, cmd := range m {
			p.run(cmd)
		}
		return
	case ui.Copy:
		if len(m.Text) <= ui.MaxCopy {
			p.painter.Copy(m.Text)
			p.changed = true
		}
		return
	}
	if m == clear {
		p.painter.Redraw()
		p.changed = true
	}
	p.update(m)
}

// run runs a command beside the program and delivers what it produces.
func (p *Program) run(cmd tea.Cmd) {
	if cmd != nil {
		p.beside(func() { p.send(cmd()) })
	}
}

// maxCommands is how many commands of a program may run before it takes no more keys.
const maxCommands = 128

// beside runs f on a goroutine that counts.
func (p *Program) beside(f func()) {
	p.running.Add(1)
	go func() {
		defer func() {
			if p.running.Add(-1) == maxCommands-1 {
				select {
				case p.freed <- struct{}{}:
				default:
				}
			}
		}()
		p.safely(f)
	}()
}

// source is where keys come from: nowhere while too many commands run.
func (p *Program) source() <-chan []byte {
	if p.running.Load() >= maxCommands {
		return nil
	}
	return p.in
}

// send delivers a message, unless the program has ended.
func (p *Program) send(m tea.Msg) {
	if m == nil {
		return
	}
	select {
	case p.msgs <- m:
	case <-p.done:
	}
}

// safely runs f on a goroutine of its own; a panic there ends the program as one in Update does.
func (p *Program) safely(f func()) {
	defer func() {
		if r := recover(); r != nil {
			select {
			case p.failed <- failure{r, debug.Stack()}:
			default:
			}
		}
	}()
	f()
}
