package program

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/sshd/keys"
)

// Idle is how long nobody may type: until the status line says so, until the screen is hidden, and until the session is
// closed, each counted from the last key. What was typed is kept all along. Zero: never.
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
		p.hidden, p.notice, p.changed = true, "", true
		if p.o.Hidden != nil {
			go p.safely(p.o.Hidden)
		}
	case warn && !hide && p.notice == "":
		p.notice, p.changed = "Nobody typed for "+span(quiet)+". "+p.soon(quiet), true
	}
	p.idle.Reset(max(next, time.Millisecond))
	if next == 0 {
		p.idle.Stop()
	}
}

func (p *Program) soon(quiet time.Duration) string {
	if i := p.o.Idle; i.Hide > 0 {
		return "Hidden in " + span(i.Hide-quiet) + "; what you typed is kept."
	}
	return "The session ends in " + span(p.o.Idle.Close-quiet) + "; what you typed is kept."
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
	s := "Nobody typed for " + span(p.o.Idle.Hide) + ", so this screen is hidden.\nWhat you typed is kept.\n\nPress Enter to go on."
	if p.o.Idle.Close > 0 {
		s += "\nAfter " + span(p.o.Idle.Close-p.o.Idle.Hide) + " more the session ends; sign in again to go on where you were."
	}
	return ansi.Wrap(s, max(p.size.shownW, 10), "")
}

func tooLong(t keys.TooLong) string {
	return fmt.Sprintf("Not pasted: that was more than %s characters. Your text is as it was.", thousands(t.Most))
}

func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// span is a duration in words, to the minute or the second.
func span(d time.Duration) string {
	n, unit := int(d.Round(time.Second)/time.Second), "second"
	if d >= time.Minute {
		n, unit = int(d.Round(time.Minute)/time.Minute), "minute"
	}
	if n != 1 {
		unit += "s"
	}
	return fmt.Sprint(n, " ", unit)
}

// lines is a sentence for a terminal without line discipline.
func lines(s string) []byte {
	return []byte(strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\r\n") + "\r\n")
}
