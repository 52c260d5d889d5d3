package plain

import (
	"runtime/debug"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/terminal"
	"ppbtui/internal/ui"
)

// run has a command be run that somebody waits for: see settle.
func (t *Talk) run(cmd tea.Cmd) {
	if cmd != nil {
		t.todo = append(t.todo, cmd)
	}
}

// beside runs a command beside the conversation, and sends what comes of it. A panic in it ends that.
func (t *Talk) beside(cmd tea.Cmd, to chan<- produced) {
	go func() {
		var p produced
		defer func() {
			if r := recover(); r != nil {
				p.failed = &terminal.Result{Why: terminal.Failed, Panic: r, Stack: debug.Stack()}
			}
			select {
			case to <- p:
			case <-t.done:
			}
		}()
		p.msg = cmd()
	}()
}

// take takes what came of a command.
func (t *Talk) take(p produced) {
	if p.failed != nil {
		t.end(*p.failed)
		return
	}
	switch msg := p.msg.(type) {
	case nil:
	case tea.BatchMsg:
		for _, cmd := range msg {
			t.run(cmd)
		}
	case tea.QuitMsg, tea.InterruptMsg:
		t.end(terminal.Result{Why: terminal.Left})
	case ui.Waits:
		if msg.Cmd != nil {
			t.beside(msg.Cmd, t.msgs)
		}
	case ui.Copy: // there is no clipboard that a line could reach: it is said
		t.sayTyped(msg.Text)
	default:
		t.update(msg)
	}
}

// update has the model take a message.
func (t *Talk) update(msg tea.Msg) {
	_, cmd := t.model.Update(msg)
	t.run(cmd)
}

// do has the model take a message, and all that comes of it.
func (t *Talk) do(msg tea.Msg) {
	t.rest = nil // of what was before
	t.update(msg)
	t.settle()
}

// long is how long something may take before that is said.
const long = 3 * time.Second

// settle waits until everything is done that was begun, one thing after another: nothing is said meanwhile that it could overtake.
func (t *Talk) settle() {
	late := time.NewTimer(long)
	defer late.Stop()
	for len(t.todo) > 0 && !t.over {
		cmd := t.todo[0]
		t.todo = t.todo[1:]
		came := make(chan produced)
		t.beside(cmd, came)
		for waiting := true; waiting && !t.over; {
			select {
			case p := <-came:
				t.take(p)
				waiting = false
			case <-t.ctx.Done():
				t.end(terminal.Result{Why: terminal.Dropped})
			case sentence := <-t.o.Told:
				t.end(terminal.Result{Why: terminal.Told, Told: sentence})
			case <-late.C:
				t.say("This takes a moment.")
			}
		}
	}
}
