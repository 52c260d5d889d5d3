package program

import (
	"reflect"
	"runtime/debug"

	tea "charm.land/bubbletea/v2"
)

// The messages of bubbletea that have no exported name.
var (
	sequenceType = reflect.TypeOf(tea.Sequence(func() tea.Msg { return nil }, func() tea.Msg { return nil })())
	clearType    = reflect.TypeOf(tea.ClearScreen())
	commandsType = reflect.TypeFor[[]tea.Cmd]()
)

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
	}
	switch reflect.TypeOf(m) {
	case sequenceType:
		p.beside(func() { p.sequence(m) })
		return
	case clearType:
		p.painter.Redraw()
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

// sequence runs commands one after another; one that is a batch is waited for.
func (p *Program) sequence(m tea.Msg) {
	for _, cmd := range reflect.ValueOf(m).Convert(commandsType).Interface().([]tea.Cmd) {
		if cmd == nil {
			continue
		}
		switch m := cmd(); {
		case m == nil:
		case reflect.TypeOf(m) == sequenceType:
			p.sequence(m)
		case reflect.TypeOf(m) == reflect.TypeFor[tea.BatchMsg]():
			p.together(m.(tea.BatchMsg))
		default:
			p.send(m)
		}
	}
}

// together runs commands at the same time and waits for all of them.
func (p *Program) together(cmds tea.BatchMsg) {
	done := make(chan struct{}, len(cmds))
	n := 0
	for _, cmd := range cmds {
		if cmd == nil {
			continue
		}
		n++
		go p.safely(func() {
			defer func() { done <- struct{}{} }()
			p.send(cmd())
		})
	}
	for range n {
		<-done
	}
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
