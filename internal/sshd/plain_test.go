//go:build unix

package sshd_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain"
	"ppbtui/internal/upkeep"
)

// whyPlain is why a session begins in plain mode; empty: it does not.
func whyPlain(ctx context.Context, st *store.Store, a ppb.Actor, s sshd.Session) string {
	switch {
	case s.Plain != "" || s.Screen:
		return s.Plain
	case slices.Contains(s.Env, "PPBTUI_PLAIN=1"):
		return "PPBTUI_PLAIN is set"
	case app.Plain(ctx, st, a.Real().Login):
		return "you have chosen it"
	}
	return ""
}

// talking is a session in plain mode.
func talking(m *app.Model, pane upkeep.Pane, why string) sshd.Screen {
	return sshd.Screen{
		Model: m, Again: m.Again, Close: func() { m.Close(); pane.Close() },
		Keep: func(ctx context.Context) error { return errors.Join(m.Keep(ctx), pane.Keep(ctx)) },
		Talk: func(ctx context.Context, t sshd.Talking) terminal.Result {
			return plain.Run(ctx, plain.Options{
				Model: m, Reader: t.Reader, Out: t.Out, Typed: t.Typed, Width: t.Width, Height: t.Height, Why: why, Idle: t.Idle, Told: t.Told, Keep: t.Keep,
			})
		},
	}
}

// talk is a session of plain mode.
type talk struct {
	*sitting
	x *ssh.Session
}

// asks begins a session: on a terminal of this name, or without one where that is "", by a command or, where that is "", by the shell.
func asks(t *testing.T, conn *ssh.Client, term, command string, env ...string) *talk {
	t.Helper()
	x, err := conn.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	d := &talk{&sitting{seen: &seen{}, window: x.WindowChange}, x}
	x.Stdout, x.Stderr = d.seen, d.seen
	if d.in, err = x.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	for _, e := range env {
		name, value, _ := strings.Cut(e, "=")
		if err := x.Setenv(name, value); err != nil {
			t.Fatal(err)
		}
	}
	if term != "" {
		if err := x.RequestPty(term, 24, 80, nil); err != nil {
			t.Fatal(err)
		}
	}
	if command == "" {
		err = x.Shell()
	} else {
		err = x.Start(command)
	}
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// exit is how it ended.
func (d *talk) exit(t *testing.T) int {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- d.x.Wait() }()
	select {
	case err := <-done:
		if x, ok := err.(*ssh.ExitError); ok {
			return x.ExitStatus()
		}
		if err != nil {
			t.Errorf("it ended with %v", err)
		}
		return 0
	case <-time.After(10 * time.Second):
		t.Fatalf("it does not end:\n%s", d.seen.text())
	}
	return -1
}

func (s *seen) text() string { s.mu.Lock(); defer s.mu.Unlock(); return s.b.String() }

// types types a line and waits until this is said to it.
func (d *talk) types(t *testing.T, line, want string) {
	t.Helper()
	time.Sleep(60 * time.Millisecond) // else it is one of a paste
	before := len(d.seen.text())
	_, _ = io.WriteString(d.in, line+"\n")
	d.says(t, before, want)
}

// says waits until this is said behind the first bytes of what is.
func (d *talk) says(t *testing.T, before int, want string) {
	t.Helper()
	for range 1000 {
		if strings.Contains(strings.Join(strings.Fields(d.seen.text()[before:]), " "), want) {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("it does not say %q: %q", want, d.seen.text()[before:])
}

// leaves leaves with q.
func (d *talk) leaves(t *testing.T) {
	t.Helper()
	d.types(t, "q", "Goodbye.")
	if code := d.exit(t); code != 0 {
		t.Errorf("exit %d", code)
	}
}

// All of it that one council can do after another; the last ends it.
func TestPlainModeOverSSH(t *testing.T) {
	c := newCouncil(t)
	for _, part := range []struct {
		name string
		test func(*testing.T, *council)
	}{
		{"ways to it", waysToPlainMode}, {"a lost line", lostLine}, {"answers from a file", fromAFile}, {"as a deputy", asDeputy},
		{"to the screen and back", toTheScreenAndBack}, {"the server ends", serverEnds},
	} {
		q, _ := c.st.Current(t.Context())
		c.st.SetLastPlace(c.who.Login, q, "") // each begins on the first page
		t.Run(part.name, func(t *testing.T) { part.test(t, c) })
	}
}

// However somebody comes to plain mode, it says why, does its work and is left with q, and nothing drives a terminal.
func waysToPlainMode(t *testing.T, c *council) {
	signer, _ := c.key(t, c.who.Login)
	conn := c.dial(t, signer)
	for _, way := range []struct {
		name, term, command string
		env                 []string
		why                 string
	}{
		{"without a terminal", "", "plain", nil, "because you asked for it"},
		{"at a terminal", "xterm-256color", "plain", nil, "because you asked for it"},
		{"dumb", "dumb", "", nil, "because your terminal is called dumb"},
		{"told to", "xterm-256color", "", []string{"PPBTUI_PLAIN=1"}, "because PPBTUI_PLAIN is set"},
	} {
		t.Run(way.name, func(t *testing.T) {
			d := asks(t, conn, way.term, way.command, way.env...)
			d.seen.wait(t, "question mark for help:")
			d.types(t, "w", c.who.Name+". ")
			d.leaves(t)
			said := strings.Join(strings.Fields(d.seen.text()), " ")
			for _, want := range []string{"This is ppb in plain mode, " + way.why, "Goodbye."} {
				if !strings.Contains(said, want) {
					t.Errorf("it does not say %q in %q", want, said)
				}
			}
			if strings.Contains(said, "\x1b") {
				t.Errorf("it drives the terminal: %q", said)
			}
			if way.term != "" && strings.Contains(strings.ReplaceAll(d.seen.text(), "\r\n", ""), "\n") {
				t.Errorf("a line ends without going back to its beginning: %q", d.seen.text())
			}
		})
	}
}

// Who has chosen plain mode has it without asking, goes to the full screen and comes back, in one session.
func toTheScreenAndBack(t *testing.T, c *council) {
	signer, _ := c.key(t, c.who.Login)
	conn := c.dial(t, signer)
	if err := c.st.SetPreference(t.Context(), c.who.Login, "plain", "on"); err != nil {
		t.Fatal(err)
	}
	d := asks(t, conn, "xterm-256color", "")
	d.seen.wait(t, "because you have")
	d.seen.wait(t, "question mark for help:")
	d.types(t, "full screen", "\x1b[?1049h")
	d.seen.wait(t, "F1")
	time.Sleep(300 * time.Millisecond)
	said := len(d.seen.text())
	d.keys(t, "\x1bOQ") // F2
	d.keys(t, strings.Split("read to me", "")...)
	d.keys(t, "\r")
	d.says(t, said, "because you have chosen it")
	d.says(t, said, "question mark for help:")
	d.leaves(t)
	_, after, left := strings.Cut(d.seen.text()[said:], "\x1b[?1049l")
	if !left || strings.Contains(after[strings.Index(after, "This is"):], "\x1b") {
		t.Errorf("the screen is not left: %q", after)
	}
}

// A deputy works as whom they stand in for, and nobody else does.
func asDeputy(t *testing.T, c *council) {
	people, err := c.st.People(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	lead := people[slices.IndexFunc(people, func(o ppb.Officer) bool { return o.Role == ppb.RoleLead })]
	mine, _ := c.key(t, c.who.Login)
	hers, _ := c.key(t, lead.Login)
	officer := c.dial(t, mine)
	d := asks(t, officer, "", "plain --as "+lead.Login)
	if code := d.exit(t); code != 1 || !strings.Contains(d.seen.text(), "The screen cannot be opened: ") {
		t.Errorf("exit %d, %q", code, d.seen.text())
	}
	if out, errs, code := command1(t, c.dial(t, hers), "", "officer deputy "+c.who.Login+" --until 2099-12-31"); code != 0 {
		t.Fatalf("exit %d, %q %q", code, out, errs)
	}
	d = asks(t, officer, "", "plain --as "+lead.Login)
	d.seen.wait(t, c.who.Name+" as "+lead.Name)
	_ = d.x.Signal(ssh.SIGHUP)
}

// Nobody who says nothing stays: it is said once before, and at the end.
func TestNobodyTypesInPlainMode(t *testing.T) {
	c := newCouncil(t, func(l *sshd.Limits) {
		l.Idle = sshd.Idle{Warn: 300 * time.Millisecond, Hide: 600 * time.Millisecond, Close: 900 * time.Millisecond}
	})
	signer, _ := c.key(t, c.who.Login)
	d := asks(t, c.dial(t, signer), "", "plain")
	if code := d.exit(t); code != 75 {
		t.Errorf("exit %d", code)
	}
	said := d.seen.text()
	for _, want := range []string{"Nobody typed for a while.", "The session ends ", "The session has ended because nobody typed for a long time."} {
		if strings.Count(said, want) != 1 {
			t.Errorf("it does not say once %q: %q", want, said)
		}
	}
}

// A line that is lost in the middle of a word loses nothing, and the next session, of either kind, goes on at that letter.
func lostLine(t *testing.T, c *council) {
	for _, term := range []string{"", "xterm-256color"} {
		signer, _ := c.key(t, c.who.Login)
		conn := c.dial(t, signer)
		d := asks(t, conn, term, "plain")
		d.seen.wait(t, "question mark for help:")
		d.types(t, c.item, "Type it, or Enter to leave it:")
		d.types(t, "", "full stop alone")
		_, _ = io.WriteString(d.in, "Collections fell in the thi")
		time.Sleep(100 * time.Millisecond)
		conn.Close()
		q, _ := c.st.Current(t.Context())
		held := ""
		for range 100 {
			draft, _, err := c.st.Draft(t.Context(), c.who.Login, q, c.item)
			if err != nil {
				t.Fatal(err)
			}
			if held = draft.Content[ppb.FieldCommentary]; held == "Collections fell in the thi" {
				break
			}
			time.Sleep(30 * time.Millisecond)
		}
		if held != "Collections fell in the thi" {
			t.Errorf("on %q it holds %q", term, held)
		}
		again := c.dial(t, signer)
		c.screen(t, again).seen.wait(t, "Collections fell in the thi")
		d = asks(t, again, term, "plain")
		d.seen.wait(t, "Enter")
		for range 4 {
			if strings.Contains(d.seen.text(), "Commentary has 5 words") {
				break
			}
			_, _ = io.WriteString(d.in, "\n")
			time.Sleep(150 * time.Millisecond)
		}
		d.types(t, "more", "goes on at that letter")
		d.types(t, "rd quarter.", "")
		d.types(t, ".", "Commentary has 6 words")
		d.leaves(t)
		again.Close()
		if _, errs, code := command1(t, c.dial(t, signer), "", "set "+c.item+` --commentary ""`); code != 0 {
			t.Errorf("it cannot be emptied: %s", errs)
		}
		c.st.SetLastPlace(c.who.Login, q, "") // the first page is the next to be asked on
	}
}

// Who leaves what is sent to them unread is put out, and their half line is kept with all else.
func TestAStalledClientInPlainMode(t *testing.T) {
	c := newCouncil(t, func(l *sshd.Limits) { l.Stall = 300 * time.Millisecond })
	signer, _ := c.key(t, c.who.Login)
	conn := c.dial(t, signer)
	ch, requests, err := conn.OpenChannel("session", nil)
	if err != nil {
		t.Fatal(err)
	}
	go ssh.DiscardRequests(requests)
	if ok, err := ch.SendRequest("exec", true, ssh.Marshal(struct{ Command string }{"plain"})); err != nil || !ok {
		t.Fatalf("%v %v", ok, err)
	}
	gone := make(chan error, 1)
	go func() { gone <- conn.Wait() }()
	go func() {
		_, _ = io.WriteString(ch, strings.Repeat("?\nb\n", 9000)) // each answer is a page of words that nobody reads
	}()
	select {
	case <-gone:
	case <-time.After(15 * time.Second):
		t.Error("it stays")
	}
}

// Plain mode counts among the sessions that somebody may have, and is written down as a screen is.
func TestLimitsAndLogOfPlainMode(t *testing.T) {
	c := newCouncil(t, func(l *sshd.Limits) { l.ByConn = 2 })
	signer, _ := c.key(t, c.who.Login)
	var logs [2]string
	for i, command := range []string{"", "plain"} {
		before := len(c.logged.text())
		conn := c.dial(t, signer)
		d := asks(t, conn, "xterm-256color", command)
		d.seen.wait(t, c.who.Name)
		asks(t, conn, "xterm-256color", command).seen.wait(t, c.who.Name)
		if x, err := conn.NewSession(); err == nil {
			x.Close()
			t.Errorf("%q: a third session is opened", command)
		}
		conn.Close()
		for range 100 {
			if logs[i] = c.logged.text()[before:]; strings.Contains(logs[i], "signed out") {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		logs[i] = regexp.MustCompile(`time=\S+|127\.0\.0\.1:\d+|after=\S+`).ReplaceAllString(logs[i], "")
	}
	if logs[0] != logs[1] || !strings.Contains(logs[1], "signed in") {
		t.Errorf("of a screen:\n%sof plain mode:\n%s", logs[0], logs[1])
	}
}

// A server that ends says so, with what was typed kept.
func serverEnds(t *testing.T, c *council) {
	signer, _ := c.key(t, c.who.Login)
	d := asks(t, c.dial(t, signer), "", "plain")
	d.seen.wait(t, "question mark for help:")
	c.stop()
	if code := d.exit(t); code != 75 {
		t.Errorf("exit %d", code)
	}
	if said := d.seen.text(); !strings.Contains(said, "kept") && !strings.Contains(said, "saved") {
		t.Errorf("it says %q", said)
	}
}

// Answers come from a file, or from another program.
func fromAFile(t *testing.T, c *council) {
	signer, _ := c.key(t, c.who.Login)
	x, err := c.dial(t, signer).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	var out bytes.Buffer
	x.Stdin, x.Stdout = strings.NewReader(fmt.Sprintf("%s\n88\nBins were late.\n.\nno\nq\n", c.item)), &out
	if err := x.Run("plain"); err != nil {
		t.Errorf("%v: %s", err, out.String())
	}
	q, _ := c.st.Current(t.Context())
	book, err := c.st.Book(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if is := book.Item(c.item).Entry.Content; is[ppb.FieldValue] != "88" || is[ppb.FieldCommentary] != "Bins were late." {
		t.Errorf("%v\n%s", is, out.String())
	}
}
