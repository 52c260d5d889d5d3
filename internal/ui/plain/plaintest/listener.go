package plaintest

import (
	"io"
	"strings"
	"sync"
	"testing"
	"time"
)

// Listener is somebody who works by ear. Of what is written only what a screen reader can say comes to them, one utterance at a time, each up to
// its question; what cannot be said fails the test. It knows neither the program nor its pages, and runs in real time.
type Listener struct {
	Heard     time.Duration // how long it took to say all that was said, at the pace of a reader
	Asked     int           // utterances
	Longest   int           // lines of the longest utterance
	Lengthy   string        // that one
	t         testing.TB
	name      string
	in        io.Writer
	ear       ear
	mu        sync.Mutex
	more      *sync.Cond
	heard     []byte // that is not an utterance yet
	wrong     error
	ended     bool
	remembers string
}

// pace is how many characters a reader says in a second.
const pace = 30

// patience is how long a question may take. A machine that is busy is no hang.
const patience = 30 * time.Second

// Listen begins to listen to out, for somebody who types into in. echo says that the terminal shows what is typed.
func Listen(t testing.TB, name string, in io.Writer, out io.Reader, echo bool) *Listener {
	t.Helper()
	l := &Listener{t: t, name: name, in: in, ear: ear{echo: echo}}
	l.more = sync.NewCond(&l.mu)
	go l.listen(out)
	return l
}

func (l *Listener) listen(out io.Reader) {
	buf := make([]byte, 4096)
	for {
		n, err := out.Read(buf)
		l.mu.Lock()
		for _, b := range buf[:n] {
			if wrong := l.ear.take(b, &l.heard); wrong != nil && l.wrong == nil {
				l.wrong = wrong
			}
		}
		l.ended = err != nil
		l.more.Broadcast()
		l.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// Hears waits for the next question and returns all that was said up to it, which has to have these words, one after another.
func (l *Listener) Hears(wants ...string) string {
	l.t.Helper()
	return l.wait(false, wants)
}

// Answers types a line at a question and listens for the next.
func (l *Listener) Answers(line string, wants ...string) string {
	l.t.Helper()
	l.Types(line)
	return l.Hears(wants...)
}

// Types types lines, one after another, and listens to nothing.
func (l *Listener) Types(lines ...string) {
	l.t.Helper()
	for _, line := range lines {
		l.press(line + l.enter())
	}
}

// Presses types keys without Enter.
func (l *Listener) Presses(keys string) {
	l.t.Helper()
	l.press(keys)
}

// Leaves leaves the program, and hears its last words.
func (l *Listener) Leaves(wants ...string) string {
	l.t.Helper()
	l.Types("q")
	return l.Ends(wants...)
}

// Ends hears the last words of a program that has ended.
func (l *Listener) Ends(wants ...string) string {
	l.t.Helper()
	return l.wait(true, wants)
}

func (l *Listener) enter() string {
	if l.ear.echo {
		return "\r"
	}
	return "\n"
}

func (l *Listener) press(keys string) {
	l.t.Helper()
	l.mu.Lock()
	l.ear.owe(keys)
	l.mu.Unlock()
	if _, err := io.WriteString(l.in, keys); err != nil {
		l.t.Fatalf("%s: %v", l.name, err)
	}
}

// wait waits until all is said: up to a question, or to the end.
func (l *Listener) wait(end bool, wants []string) string {
	l.t.Helper()
	late := time.AfterFunc(patience, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if l.wrong == nil {
			l.wrong = errNothing
		}
		l.more.Broadcast()
	})
	defer late.Stop()
	l.mu.Lock()
	defer l.mu.Unlock()
	for l.wrong == nil && !l.ended && (end || !asks(string(l.heard))) {
		l.more.Wait()
	}
	said := l.utterance()
	switch {
	case l.wrong != nil:
		l.t.Fatalf("%s: %v. After %q: %s", l.name, l.wrong, l.remembers, said)
	case l.ended != end && (end || !asks(said)):
		l.t.Fatalf("%s: it has ended. After %q: %s", l.name, l.remembers, said)
	}
	l.remembers = said
	if missed := misses(said, wants); missed != "" {
		l.t.Fatalf("%s does not hear %q in: %s", l.name, missed, said)
	}
	return said
}

// utterance takes what was heard, and counts how long that took.
func (l *Listener) utterance() string {
	said := string(l.heard)
	l.heard = nil
	l.Asked++
	l.Heard += time.Duration(len([]rune(said))) * time.Second / pace
	if lines := strings.Count(strings.TrimSpace(said), "\n") + 1; lines > l.Longest {
		l.Longest, l.Lengthy = lines, said
	}
	return said
}

// Cuts has the line be lost, in the middle of what is said or typed.
func (l *Listener) Cuts(line io.Closer) {
	l.t.Helper()
	time.Sleep(100 * time.Millisecond) // what was typed is on its way
	_ = line.Close()
}

// Asks has it all said again until these words are among it, one after another: what others do shows in its own time.
func (l *Listener) Asks(wants ...string) {
	l.t.Helper()
	for range 40 {
		said := l.Answers("r")
		if misses(said, wants) == "" {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	l.Answers("r", wants...)
}

// misses is the first of these words that is not said behind those before it. Where lines end is not heard.
func misses(said string, wants []string) string {
	said = strings.Join(strings.Fields(said), " ")
	for _, want := range wants {
		_, behind, ok := strings.Cut(said, want)
		if !ok {
			return want
		}
		said = behind
	}
	return ""
}
