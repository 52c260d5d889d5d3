package terminal

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/terminal/keys"
)

// Idle is how long nobody may type: until the status line says so, until the screen is hidden, and until the session is
// closed, each counted from the last key. Zero: never.
type Idle struct{ Warn, Hide, Close time.Duration }

// watchIdle does what is due and waits for the next. Keys do not move the timer: when it fires, the last key counts.
func (p *Program) watchIdle() {
	i, quiet := p.o.Idle, time.Since(p.typed)
	next := time.Duration(0)
	due := func(after time.Duration) bool {
		if after <= 0 {
			return false
		}
		if quiet >= after {
			return true
		}
		if next == 0 || after-quiet < next {
			next = after - quiet
		}
		return false
	}
	warn, hide, closed := due(i.Warn), due(i.Hide), due(i.Close)
	switch {
	case closed:
		p.end(Idled)
		return
	case hide && !p.hidden:
		p.hidden, p.notice, p.warned, p.changed = true, "", false, true
		p.keep()
	case warn && !hide && p.notice == "":
		p.warned, p.changed = true, true
		p.notice = p.warning()
		p.keep()
	}
	p.idle.Reset(max(next, time.Millisecond))
	if next == 0 {
		p.idle.Stop()
	}
}

// keep has what was typed written, and what is known of it in safe once that has ended.
func (p *Program) keep() {
	p.safe = ""
	if p.o.Keep == nil {
		return
	}
	go p.safely(func() {
		err := p.o.Keep()
		select {
		case p.kept <- err:
		case <-p.done:
		}
	})
}

// know takes in what Keep has said.
func (p *Program) know(err error) {
	p.safe, p.changed = Kept(err), true
	if p.warned {
		p.notice = p.warning()
	}
}

// Kept is what to say of what was typed when keeping it has ended with err.
func Kept(err error) string {
	switch {
	case err == nil:
		return "What you typed is kept."
	case errors.Is(err, context.DeadlineExceeded):
		return "What you typed last is NOT SAVED YET; the server goes on trying."
	}
	return "What you typed last is NOT SAVED, for the server cannot write its file: tell your administrator."
}

// warning says that nobody types, and what is known of what was typed.
func (p *Program) warning() string {
	quiet, i := time.Since(p.typed), p.o.Idle
	s := "Nobody typed for " + span(quiet) + ". The session ends in " + span(i.Close-quiet) + "."
	if i.Hide > 0 {
		s = "Nobody typed for " + span(quiet) + ". Hidden in " + span(i.Hide-quiet) + "."
	}
	return strings.TrimSpace(s + " " + p.safe)
}

// woken reports whether a key came to a hidden screen, which it must not reach. Enter shows the screen again.
func (p *Program) woken(m tea.Msg) bool {
	if !p.hidden {
		return false
	}
	if k, ok := m.(tea.KeyPressMsg); ok && k.String() == "enter" {
		p.hidden, p.changed = false, true
	}
	return true
}

// view is what to show: the model, a notice over its status line, or the page that hides it.
func (p *Program) view() tea.View {
	if p.hidden {
		return tea.NewView(p.cover())
	}
	v := p.model.View()
	if p.notice != "" {
		rows := strings.Split(v.Content, "\n")
		for len(rows) < p.size.shownH {
			rows = append(rows, "")
		}
		if at := max(p.size.shownH-2, 0); at < len(rows) {
			rows[at] = ansi.Truncate(p.notice, p.size.shownW, "")
		}
		v.Content = strings.Join(rows, "\n")
	}
	return v
}

func (p *Program) cover() string {
	s := "Nobody typed for " + span(p.o.Idle.Hide) + ", so this screen is hidden.\n" + p.safe + "\n\nPress Enter to go on."
	if p.o.Idle.Close > 0 {
		s += "\nAfter " + span(p.o.Idle.Close-p.o.Idle.Hide) + " more the session ends; sign in again to go on where you were."
	}
	return ansi.Wrap(s, max(p.size.shownW, 10), "")
}

func tooLong(t keys.TooLong) string {
	return fmt.Sprintf("Not pasted: that was more than %s characters. Your text is as it was.", wording.Number(t.Most))
}

// span is a duration in words, to the minute or the second.
func span(d time.Duration) string {
	if d >= time.Minute {
		return wording.Count(int(d.Round(time.Minute)/time.Minute), "minute")
	}
	return wording.Count(int(d.Round(time.Second)/time.Second), "second")
}

// lines is a sentence for a terminal without line discipline.
func lines(s string) []byte {
	return []byte(strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\r\n") + "\r\n")
}
