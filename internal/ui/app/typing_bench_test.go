package app_test

import (
	"context"
	"io"
	"sync/atomic"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"ppbtui/internal/terminal"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/upkeep"
)

// counted is a model that counts how often there was something to draw.
type counted struct {
	tea.Model
	draws *atomic.Int64
}

func (c counted) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := c.Model.Update(msg)
	return c, cmd
}

func (c counted) View() tea.View {
	if s, knows := c.Model.(interface{ Stale() bool }); !knows || s.Stale() {
		c.draws.Add(1)
	}
	return c.Model.View()
}

// heard tells of everything that is written.
type heard chan int

func (h heard) Write(b []byte) (int, error) {
	h <- len(b)
	return len(b), nil
}

// BenchmarkTyping is a key in the middle of a commentary as the server runs the program, on a real file, with all that the key
// has done beside it: from the key to its frame. Five keys come in a second, the time between them not counted. The floor is
// the same with a model that shows the key and does nothing else.
func BenchmarkTyping(b *testing.B) {
	everyHeld(b, func(b *testing.B, h *held) {
		env := h.env(heldOfficer(1))
		b.Run("floor", func(b *testing.B) { typing(b, &last{}, "") })
		b.Run("item", func(b *testing.B) {
			m := app.New(env, upkeep.Desk{Store: h.st}.Pane(), app.Options{Item: "M20"})
			defer m.Close()
			typing(b, m, "\t\x1b[B\x1b[B\x1b[B")
		})
	})
}

// last is a model that shows the last key.
type last struct{ key string }

func (l *last) Init() tea.Cmd { return nil }
func (l *last) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		l.key += k.Text
		l.key = l.key[max(0, len(l.key)-60):]
	}
	return l, nil
}
func (l *last) View() tea.View { return tea.NewView(l.key + "|") }

func typing(b *testing.B, m tea.Model, first string) {
	in, keys := io.Pipe()
	out, draws := make(heard, 1000), new(atomic.Int64)
	p := terminal.New(terminal.Options{
		Model: counted{m, draws}, In: in, Out: out, Width: 80, Height: 24, Profile: colorprofile.ANSI256, MaxPaste: 1 << 20,
		Stall: time.Minute, Idle: terminal.Idle{Warn: time.Hour, Hide: time.Hour, Close: time.Hour},
		Keep: func() error { return nil },
	})
	ctx, end := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { p.Run(ctx, nil); close(done) }()
	quiet := func(d time.Duration) {
		for {
			select {
			case <-out:
			case <-time.After(d):
				return
			}
		}
	}
	quiet(time.Second)
	_, _ = io.WriteString(keys, first)
	quiet(time.Second)
	before, bytes, n := draws.Load(), 0, 0
	const text = "Collections fell in the third week because of the strike at the depot. "
	for b.Loop() {
		_, _ = io.WriteString(keys, text[n%len(text):n%len(text)+1])
		select {
		case sent := <-out:
			bytes += sent
		case <-time.After(5 * time.Second):
			b.Fatalf("key %d shows nothing", n)
		}
		n++
		b.StopTimer()
		for wait := time.After(200 * time.Millisecond); wait != nil; {
			select {
			case more := <-out:
				bytes += more
			case <-wait:
				wait = nil
			}
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(draws.Load()-before)/float64(n), "draws/key")
	b.ReportMetric(float64(bytes)/float64(n), "bytes/key")
	end()
	<-done
}
