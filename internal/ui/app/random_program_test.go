package app_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"ppbtui/internal/ppb"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
	"ppbtui/internal/upkeep"
)

// far is one person at a terminal far away, on the runtime of the server.
type far struct {
	*council
	name string
	keys *io.PipeWriter
	p    *terminal.Program
	pane upkeep.Pane
	end  chan terminal.Result
	stop context.CancelFunc
}

// seen is a model every frame of which has to fit.
type seen struct {
	tea.Model
	t    *testing.T
	w, h int
}

func (s *seen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if size, ok := msg.(tea.WindowSizeMsg); ok {
		s.w, s.h = size.Width, size.Height
	}
	_, cmd := s.Model.Update(msg)
	return s, cmd
}

func (s *seen) View() tea.View {
	v := s.Model.View()
	uitest.Fits(s.t, v.Content, s.w, s.h)
	return v
}

func (c *council) connect(name string, o ppb.Officer, item string) *far {
	ctx, stop := context.WithCancel(context.Background())
	in, keys := io.Pipe()
	f := &far{council: c, name: name, keys: keys, pane: upkeep.Desk{Store: c.st}.Pane(), end: make(chan terminal.Result, 1), stop: stop}
	m := app.New(c.env(ctx, o, item), f.pane, app.Options{Item: item})
	f.p = terminal.New(terminal.Options{
		Model: &seen{Model: m, t: c.t}, In: in, Out: io.Discard, Width: 80, Height: 24, Profile: colorprofile.ANSI256, MaxPaste: 1 << 20,
		Stall: time.Minute, Idle: terminal.Idle{Warn: time.Second, Hide: 2 * time.Second, Close: time.Hour},
		Keep: func() error { return f.pane.Keep(context.Background()) },
	})
	c.did("%s is %s", name, o.Login)
	go func() {
		defer m.Close()
		f.end <- f.p.Run(ctx, nil)
	}()
	synctest.Wait()
	return f
}

// sends sends bytes, and reports whether the program goes on.
func (f *far) sends(s string) bool {
	f.did("%s %q", f.name, s)
	written := make(chan struct{})
	go func() {
		_, _ = io.WriteString(f.keys, s)
		close(written)
	}()
	select {
	case <-written:
		synctest.Wait()
	case r := <-f.end:
		f.ended(r)
		return false
	}
	select {
	case r := <-f.end:
		f.ended(r)
		return false
	default:
		return true
	}
}

func (f *far) ended(r terminal.Result) {
	_ = f.keys.CloseWithError(errors.New("gone"))
	f.stop()
	if r.Why == terminal.Failed {
		f.t.Fatalf("%v\n%s\nthe last events: %s", r.Panic, r.Stack, strings.Join(f.recent, ", "))
	}
	if f.t.Failed() {
		f.t.Fatalf("the last events: %s", strings.Join(f.recent, ", "))
	}
}

// drops drops the line.
func (f *far) drops() {
	_ = f.keys.CloseWithError(errors.New("reset"))
	f.ended(<-f.end)
}

var sequences = strings.Fields("\r \r \t \t \x1b[Z \x1b \x1b \x7f \x7f \x1b[3~ \x1b[A \x1b[A \x1b[B \x1b[B \x1b[C \x1b[D \x1b[5~ \x1b[6~ \x1b[H \x1b[F \x1b[2~ " +
	"\x1bOP \x1bOQ \x1bOR \x1bOS \x1b[15~ \x1b[17~ \x1b[18~ \x1b[19~ \x1b[20~ \x1b[20~ \x1b[21~ \x1b[1;5C \x1b[1;5D \x1b[1;5H \x1b[1;5F \x1bb \x1bf \x1bd " +
	"\x01 \x03 \x04 \x05 \x06 \x07 \x0b \x0c \x0e \x0f \x10 \x11 \x12 \x13 \x14 \x15 \x16 \x17 \x18 \x19 \x1a \x00 \x1b[ \x1b[999;999R \x1b[<0;1;1M \x1b]11;rgb:0/0/0\a \xc3 \xff")

// anything sends what a key, a paste, or a broken terminal sends.
func (f *far) anything() bool {
	r := f.r
	switch p := r.IntN(1000); {
	case p < 600:
		return f.sends(string((&desk{council: f.council}).letter()))
	case p < 965:
		return f.sends(sequences[r.IntN(len(sequences))])
	case p < 975:
		return f.sends("\x1b[200~" + strings.ReplaceAll((&desk{council: f.council}).text(), "\n", "\r") + "\x1b[201~")
	case p < 980:
		return f.sends((&desk{council: f.council}).text())
	case p < 998:
		size := sizes[r.IntN(len(sizes))]
		f.did("%s %v", f.name, size)
		f.p.Resize(size[0], size[1])
	default:
		time.Sleep(time.Duration(r.IntN(2500)) * time.Millisecond)
	}
	time.Sleep(time.Duration(r.IntN(2)) * time.Millisecond)
	return true
}

// The same on the runtime of the server, from the bytes on.
func TestRandomBytes(t *testing.T) {
	t.Parallel()
	inCouncil(t, func(c *council) {
		c.opens()
		var seats [3]*far
		i, told := 0, 0
		for n := events(45_000); c.goesOn(i, n); i++ {
			at := c.r.IntN(len(seats))
			if seats[at] == nil {
				seats[at] = c.connect(string(rune('A'+at)), c.people[c.r.IntN(len(c.people))], "")
			}
			if !seats[at].anything() {
				seats[at] = nil
			}
			if f := seats[at]; i%1000 == 999 && f != nil {
				f.drops()
				seats[at] = nil
			}
			if i%300 == 299 && c.farTyping() {
				told++
			}
		}
		for _, f := range seats {
			if f != nil {
				f.drops()
			}
		}
		t.Logf("%d events in %v of their time, %d texts compared", i, time.Since(c.began).Round(time.Second), told)
	})
}

// farTyping types a text over the line and compares it with the draft in the file, once the line has dropped.
func (c *council) farTyping() bool {
	who, it, field, want := c.begin()
	if field == "" {
		return false
	}
	f := c.connect("typist", who, it.Key())
	time.Sleep(100 * time.Millisecond)
	if mine, _, err := f.pane.Draft(context.Background(), who.Login, c.q, it.Key()); err != nil || mine.Content[field] != want {
		f.drops()
		return false
	}
	for range 5 + c.r.IntN(30) {
		if c.r.IntN(4) > 0 {
			digit := fmt.Sprint(c.r.IntN(10))
			f.sends(digit)
			want += digit
		} else if want != "" {
			f.sends("\x7f")
			want = want[:len(want)-1]
		}
		time.Sleep(time.Duration(c.r.IntN(100)) * time.Millisecond)
	}
	f.drops()
	time.Sleep(time.Second)
	mine, _, err := f.pane.Draft(context.Background(), who.Login, c.q, it.Key())
	if _, pending, failing := f.pane.DraftState(who.Login, c.q, it.Key()); err != nil || pending || failing != nil || mine.Content[field] != want {
		c.t.Fatalf("%s of %s by %s: typed %q, the draft is %q (%v, %v); the last events: %s", field, it.Key(), who.Login, want, mine.Content[field], err, failing,
			strings.Join(c.recent, ", "))
	}
	return true
}
