package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"ppbtui/internal/ui"
)

// note is a model that shows what it was told.
type note struct {
	text string
	w, h int
	on   func(*note, tea.Msg) tea.Cmd
}

type tick int

func (n *note) Init() tea.Cmd { return nil }

func (n *note) Update(m tea.Msg) (tea.Model, tea.Cmd) {
	switch m := m.(type) {
	case tea.WindowSizeMsg:
		n.w, n.h = m.Width, m.Height
	case tea.KeyPressMsg:
		n.text += m.Text
	case tea.PasteMsg:
		n.text += "[" + m.Content + "]"
	case tick:
		n.text += fmt.Sprintf("<%d>", m)
	}
	if n.on != nil {
		return n, n.on(n, m)
	}
	return n, nil
}

func (n *note) View() tea.View {
	v := tea.NewView(fmt.Sprintf("%dx%d %s", n.w, n.h, n.text))
	v.Cursor = tea.NewCursor(0, 0)
	return v
}

// screen collects what the terminal got. It can stop taking anything.
type screen struct {
	mu   sync.Mutex
	b    strings.Builder
	n    int
	hold chan struct{}
}

func (s *screen) Write(p []byte) (int, error) {
	if s.hold != nil {
		<-s.hold
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	return s.b.Write(p)
}

func (s *screen) String() string { s.mu.Lock(); defer s.mu.Unlock(); return s.b.String() }

type session struct {
	*Program
	keys *io.PipeWriter
	out  *screen
	end  chan Result
}

func begin(t *testing.T, m tea.Model, change func(*Options)) *session {
	t.Helper()
	before := runtime.NumGoroutine()
	r, w := io.Pipe()
	out := &screen{}
	o := Options{Model: m, In: r, Out: out, Width: 80, Height: 24, Profile: colorprofile.ANSI256, Stall: time.Minute, MaxPaste: 1000}
	if change != nil {
		change(&o)
	}
	s := &session{Program: New(o), keys: w, out: o.Out.(*screen), end: make(chan Result, 1)}
	go func() {
		s.end <- s.Run(t.Context(), func(r Result) string {
			if r.Why == Failed {
				return "It failed."
			}
			return r.Told
		})
	}()
	t.Cleanup(func() {
		w.Close()
		for i := 0; runtime.NumGoroutine() > before && i < 200; i++ {
			time.Sleep(10 * time.Millisecond)
		}
		if n := runtime.NumGoroutine(); n > before {
			t.Errorf("%d goroutines were left behind", n-before)
		}
	})
	return s
}

func (s *session) wait(t *testing.T, want string) {
	t.Helper()
	for range 500 {
		if strings.Contains(s.out.String(), want) {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("never showed %q:\n%q", want, s.out.String())
}

func (s *session) result(t *testing.T) Result {
	t.Helper()
	select {
	case r := <-s.end:
		return r
	case <-time.After(5 * time.Second):
		t.Fatal("did not end")
		return Result{}
	}
}

func quitOn(key string) func(*note, tea.Msg) tea.Cmd {
	return func(_ *note, m tea.Msg) tea.Cmd {
		if k, ok := m.(tea.KeyPressMsg); ok && k.String() == key {
			return tea.Quit
		}
		return nil
	}
}

func TestKeysGoInAndFramesComeOut(t *testing.T) {
	s := begin(t, &note{on: quitOn("q")}, nil)
	s.wait(t, "80x24")
	io.WriteString(s.keys, "h")
	s.wait(t, "h")
	io.WriteString(s.keys, "\x1b[200~pasted\x1b[201~")
	s.wait(t, "[pasted]")
	s.Resize(100, 30)
	s.wait(t, "100x30 h[pasted]")
	io.WriteString(s.keys, "q")
	if r := s.result(t); r.Why != Left || !r.Flushed {
		t.Errorf("ended with %+v", r)
	}
	if out := s.out.String(); !strings.HasSuffix(out, "\x1b[?1049l") {
		t.Errorf("the terminal was not given back: %q", out[max(0, len(out)-40):])
	}
}

func TestEscapeAlone(t *testing.T) {
	s := begin(t, &note{on: quitOn("esc")}, nil)
	io.WriteString(s.keys, "\x1b")
	if r := s.result(t); r.Why != Left {
		t.Errorf("ended with %+v", r)
	}
}

func TestCommands(t *testing.T) {
	say := func(n int) tea.Cmd { return func() tea.Msg { return tick(n) } }
	copied := func(s string) tea.Cmd { return func() tea.Msg { return ui.Copy{Text: s} } }
	steps := []tea.Cmd{
		tea.Batch(say(1), nil), tea.ClearScreen, tea.Suspend, tea.SetClipboard("mine"), tea.Raw("\x1b]0;owned\a"),
		copied("two\nlines \x1b]52;c;x\a £"), copied(strings.Repeat("x", ui.MaxCopy+1)), say(2),
	}
	m := &note{on: func(_ *note, m tea.Msg) tea.Cmd {
		if k, ok := m.(tea.KeyPressMsg); ok {
			return steps[k.Text[0]-'a']
		}
		return nil
	}}
	s := begin(t, m, nil)
	s.wait(t, "80x24")
	for i := range steps {
		fmt.Fprintf(s.keys, "%c", 'a'+i)
		time.Sleep(20 * time.Millisecond) // for the command to come back
	}
	s.wait(t, "<2>")
	for range 500 {
		if strings.Count(s.out.String(), "\x1b[2J") == 2 {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	const clip = "\x1b]52;c;dHdvCmxpbmVzIBtdNTI7Yzt4ByDCow==\a" // base64 of the text
	s.wait(t, clip)
	if out := s.out.String(); strings.Count(out, "\x1b[2J") != 2 || strings.Count(out, "]52;") != 1 || strings.Contains(out, "owned") {
		t.Errorf("wrote %q", out)
	}
	s.End("The server restarts.\nSign in again.")
	if r := s.result(t); r.Why != Told {
		t.Errorf("ended with %+v", r)
	}
	if out := s.out.String(); !strings.HasSuffix(out, "\x1b[?1049lThe server restarts.\r\nSign in again.\r\n") || strings.ContainsAny(m.text, "345") {
		t.Errorf("%q, wrote %q", m.text, out)
	}
}

func TestTheLineDrops(t *testing.T) {
	s := begin(t, &note{}, nil)
	s.wait(t, "80x24")
	s.keys.CloseWithError(errors.New("reset"))
	if r := s.result(t); r.Why != Dropped || r.Flushed {
		t.Errorf("ended with %+v", r)
	}
}

func TestPanics(t *testing.T) {
	for name, on := range map[string]func(*note, tea.Msg) tea.Cmd{
		"in Update": func(_ *note, m tea.Msg) tea.Cmd {
			if _, ok := m.(tea.KeyPressMsg); ok {
				panic("oh")
			}
			return nil
		},
		"in a command": func(_ *note, m tea.Msg) tea.Cmd {
			if _, ok := m.(tea.KeyPressMsg); ok {
				return tea.Batch(func() tea.Msg { panic("oh") }, nil, func() tea.Msg { return nil })
			}
			return nil
		},
		"at once": func(*note, tea.Msg) tea.Cmd { panic("oh") },
	} {
		t.Run(name, func(t *testing.T) {
			s := begin(t, &note{on: on}, nil)
			go io.WriteString(s.keys, "x")
			r := s.result(t)
			if r.Why != Failed || r.Panic != "oh" || !strings.Contains(string(r.Stack), "program_test.go") {
				t.Errorf("ended with %v %v", r.Why, r.Panic)
			}
			s.wait(t, "It failed.\r\n")
		})
	}
}

// A client that does not read misses frames, and nothing else: when it reads again it gets the latest.
func TestClientThatDoesNotRead(t *testing.T) {
	m, hold := &note{}, make(chan struct{})
	s := begin(t, m, func(o *Options) { o.Out = &screen{hold: hold} })
	for range 60 {
		io.WriteString(s.keys, "x")
	}
	io.WriteString(s.keys, "!")
	close(hold)
	s.wait(t, "!")
	s.out.mu.Lock()
	n := s.out.n
	s.out.mu.Unlock()
	if n > 5 {
		t.Errorf("%d frames for a client that did not read", n)
	}
	s.End("")
	s.result(t)
	if m.text != strings.Repeat("x", 60)+"!" {
		t.Errorf("keys were lost: %q", m.text)
	}
}

func TestClientThatNeverReads(t *testing.T) {
	hold := make(chan struct{})
	s := begin(t, &note{}, func(o *Options) { o.Out, o.Stall = &screen{hold: hold}, 50*time.Millisecond })
	if r := s.result(t); r.Why != Stalled || r.Flushed {
		t.Errorf("ended with %+v", r)
	}
	close(hold)
}

func TestManyResizes(t *testing.T) {
	sizes := 0
	s := begin(t, &note{on: func(_ *note, m tea.Msg) tea.Cmd {
		if _, ok := m.(tea.WindowSizeMsg); ok {
			sizes++
		}
		return nil
	}}, nil)
	s.wait(t, "80x24")
	for i := range 2000 {
		s.Resize(80+i%50, 24)
	}
	s.Resize(91, 31)
	s.wait(t, "91x31")
	s.End("")
	s.result(t)
	if sizes > 5 {
		t.Errorf("the model saw %d sizes", sizes)
	}
}

func TestNobodyTypes(t *testing.T) {
	hidden := make(chan struct{}, 9)
	var full atomic.Bool
	m := &note{text: "my commentary"}
	s := begin(t, m, func(o *Options) {
		o.Idle = Idle{Warn: 100 * time.Millisecond, Hide: 200 * time.Millisecond, Close: 600 * time.Millisecond}
		o.Keep = func() error {
			hidden <- struct{}{}
			if full.Load() {
				return errors.New("the disk is full")
			}
			return nil
		}
	})
	s.wait(t, "Nobody typed for 0 seconds. Hidden in")
	s.wait(t, "What you typed is kept.")
	full.Store(true)
	s.wait(t, "Press Enter to go on.")
	s.wait(t, "What you typed last is NOT SAVED, for the server cannot write its file")
	io.WriteString(s.keys, "secret")
	time.Sleep(2 * escapeAfter)
	io.WriteString(s.keys, "\r")
	time.Sleep(20 * time.Millisecond)
	io.WriteString(s.keys, "!")
	s.wait(t, "!")
	if r := s.result(t); r.Why != Idled {
		t.Errorf("ended with %+v", r)
	}
	if m.text != "my commentary!" || len(hidden) < 1 {
		t.Errorf("%q, hidden %d times", m.text, len(hidden))
	}
}

func TestPasteThatIsTooLong(t *testing.T) {
	m := &note{}
	s := begin(t, m, nil)
	s.wait(t, "80x24")
	go io.WriteString(s.keys, "\x1b[200~"+strings.Repeat("x", 100_000)+"\x1b[201~")
	s.wait(t, "Not pasted: that was more than 1,000 characters.")
	io.WriteString(s.keys, "y")
	s.wait(t, "y")
	s.End("")
	s.result(t)
	if m.text != "y" {
		t.Errorf("got %d characters", len(m.text))
	}
}

// What the terminal is asked for stands before the first frame, nothing waits for the answer, and a key that looks like one
// is a key again once it has come.
func TestProbing(t *testing.T) {
	m := &note{on: func(n *note, m tea.Msg) tea.Cmd {
		switch m := m.(type) {
		case tea.CursorPositionMsg:
			n.text += fmt.Sprintf("<column %d>", m.X+1)
		case tea.KeyPressMsg:
			if m.Text == "" {
				n.text += "<" + m.String() + ">"
			}
		}
		return nil
	}}
	s := begin(t, m, func(o *Options) { o.Probe = "\r▲\x1b[6n\r\x1b[K" })
	s.wait(t, "80x24")
	io.WriteString(s.keys, "a\x1b[1;")
	io.WriteString(s.keys, "2Rb\x1b[1;2R\x1b[5;3R")
	s.wait(t, "<shift+f3>")
	if out := s.out.String(); !strings.HasPrefix(out, "\r▲\x1b[6n\r\x1b[K\x1b[?1049h") {
		t.Errorf("wrote %q", out)
	}
	s.End("")
	s.result(t)
	if m.text != "a<column 2>b<shift+f3>" {
		t.Errorf("got %q", m.text)
	}
}

// A terminal that never answered the probe: what looks like an answer much later is a key.
func TestALateAnswerIsAKey(t *testing.T) {
	for wait, want := range map[time.Duration]string{time.Second: "<answer>", answerIn: "<alt+f3>"} {
		synctest.Test(t, func(t *testing.T) {
			m := &note{on: func(n *note, m tea.Msg) tea.Cmd {
				switch m := m.(type) {
				case tea.CursorPositionMsg:
					n.text += "<answer>"
				case tea.KeyPressMsg:
					n.text += "<" + m.String() + ">"
				}
				return nil
			}}
			in, keys := io.Pipe()
			p, end := New(Options{Model: m, In: in, Out: io.Discard, Width: 80, Height: 24, Probe: "?"}), make(chan Result, 1)
			go func() { end <- p.Run(context.Background(), nil) }()
			time.Sleep(wait)
			io.WriteString(keys, "\x1b[1;3R")
			synctest.Wait()
			keys.Close()
			if <-end; m.text != want {
				t.Errorf("after %v: %q, want %q", wait, m.text, want)
			}
		})
	}
}

// A program whose every key starts a slow command takes keys no faster than the commands end.
func TestManyCommands(t *testing.T) {
	most, release := 0, make(chan struct{})
	m := &note{on: func(_ *note, m tea.Msg) tea.Cmd {
		if _, ok := m.(tea.KeyPressMsg); ok {
			most++
			return func() tea.Msg { <-release; return nil }
		}
		return nil
	}}
	s := begin(t, m, nil)
	s.wait(t, "80x24")
	wrote := make(chan struct{})
	go func() {
		for range 400 {
			io.WriteString(s.keys, "x")
		}
		close(wrote)
	}()
	select {
	case <-wrote:
		t.Error("all keys were taken")
	case <-time.After(300 * time.Millisecond):
	}
	close(release)
	<-wrote
	io.WriteString(s.keys, "!")
	s.End("")
	s.result(t)
	if most < maxCommands {
		t.Errorf("%d keys were taken", most)
	}
}

func TestContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	p := New(Options{Model: &note{}, In: strings.NewReader(""), Out: io.Discard, Stall: time.Minute})
	cancel()
	if r := p.Run(ctx, nil); r.Why != Dropped {
		t.Errorf("ended with %+v", r)
	}
	p.send(tick(1)) // no harm
}

// The farewell is in lines as wide as the terminal, broken between words.
func TestTheFarewellIsWrapped(t *testing.T) {
	p := New(Options{Width: 30})
	got := string(lines(p.wrapped("The server is being restarted. What you typed is kept: sign in again in a minute.\nGoodbye.")))
	if want := "The server is being restarted.\r\nWhat you typed is kept: sign\r\nin again in a minute.\r\nGoodbye.\r\n"; got != want {
		t.Errorf("%q", got)
	}
}
