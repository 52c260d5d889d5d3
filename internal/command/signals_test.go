//go:build unix

package command

import (
	"flag"
	"math/rand/v2"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
)

var (
	signalTries = flag.Int("signals", 0, "how many signals to send to the screen at random moments")
	signalSeed  = flag.Uint64("signalseed", 1, "seed of these moments")
)

var stopping = []struct {
	name string
	sig  os.Signal
}{{"INT", syscall.SIGINT}, {"TERM", syscall.SIGTERM}, {"HUP", syscall.SIGHUP}, {"QUIT", syscall.SIGQUIT}}

// soon is how long a signal may take. It is 2 s that we promise; a machine that runs all tests at once is slower.
const soon = 5 * time.Second

// Whatever signal comes at whatever moment, the program ends, the terminal is as it was, and what was typed is kept.
func TestSignalsEndTheScreen(t *testing.T) {
	const typed = "two families came to us"
	moments := map[string]func(s *onTerminal){
		"while the terminal is asked": func(s *onTerminal) { s.wait("▲\x1b[6n") },
		"while typing": func(s *onTerminal) {
			s.wait(beginning)
			s.press(typed)
			s.wait("families")
			time.Sleep(20 * time.Millisecond) // the rest of it has been read
		},
		"in the middle of leaving": func(s *onTerminal) {
			s.wait(beginning)
			s.press("\x1b")
			s.wait("All items")
			s.press("q")
		},
	}
	made, login := sample(t)
	for moment, when := range moments {
		for _, stop := range stopping {
			t.Run(stop.name+" "+moment, func(t *testing.T) {
				t.Parallel()
				path := another(t, made)
				s := sit(t, "ppbtui", "--db", path)
				when(s)
				if err := s.cmd.Process.Signal(stop.sig); err != nil && moment != "in the middle of leaving" {
					t.Fatal(err)
				}
				after, code := s.ended()
				s.restored()
				if after > soon {
					t.Errorf("it took %v", after)
				}
				said, kept := s.lastWords(), commentary(t, path, login)
				if moment == "in the middle of leaving" {
					return // it may have left by itself
				}
				if code != 1 || !strings.HasPrefix(said, "Stopped (") || !strings.Contains(said, "what you typed is kept.") || strings.Count(said, "\n") > 2 {
					t.Errorf("exit %d, said %q", code, said)
				}
				if want := beginning + typed; moment == "while typing" && kept != want || !strings.HasPrefix(kept, beginning) {
					t.Errorf("kept is %q", kept)
				}
			})
		}
	}
}

// What a lead is writing to an officer is kept as drafts are, and no moment of it is lost.
func TestASignalKeepsTheNoteOfAReturn(t *testing.T) {
	path, login := sample(t)
	s := sit(t, "ppbtui", "--db", path, "--as", "bravenhall") // where nothing is typed: what is typed in one's own name is apart
	s.wait("Overview")
	s.press("r")
	s.wait("worst first")
	s.press("n")
	time.Sleep(50 * time.Millisecond) // keys that come at one instant are no commands
	s.press("r")
	s.wait("Return it")
	s.press("who covers")
	s.wait("covers")
	time.Sleep(20 * time.Millisecond)
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if after, _ := s.ended(); after > soon {
		t.Errorf("it took %v", after)
	}
	st, q := reopen(t, path)
	defer st.Close()
	book, err := st.Book(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	var notes []string
	for i := range book.Items {
		if note, err := st.Preference(t.Context(), login, "note:"+book.Items[i].Key()); err != nil || note != "" {
			notes = append(notes, note)
		}
	}
	if len(notes) != 1 || notes[0] != "who covers" {
		t.Errorf("kept are %q", notes)
	}
}

// The window is closed: the kernel says so with a signal, and no read and no write works any more.
func TestAClosedWindowEndsTheScreen(t *testing.T) {
	path, login := sample(t)
	s := sit(t, "ppbtui", "--db", path)
	s.wait(beginning)
	s.press("two families")
	s.wait("families")
	s.stopReading()
	_ = s.keys.Close()
	if after, _ := s.ended(); after > soon {
		t.Errorf("it took %v", after)
	}
	if kept := commentary(t, path, login); kept != beginning+"two families" {
		t.Errorf("kept is %q", kept)
	}
}

// A terminal that takes no output any more does not keep the program.
func TestASignalEndsTheScreenOnATerminalThatIsStuck(t *testing.T) {
	path, login := sample(t)
	s := sit(t, "ppbtui", "--db", path)
	s.wait(beginning)
	s.press("two families")
	s.wait("families")
	s.stopReading()
	for range 60 { // each redraws everything: more than the terminal holds
		s.press("\x0c")
		time.Sleep(10 * time.Millisecond)
	}
	_ = s.cmd.Process.Signal(syscall.SIGTERM)
	if after, _ := s.ended(); after > soon {
		t.Errorf("it took %v", after)
	}
	if kept := commentary(t, path, login); kept != beginning+"two families" {
		t.Errorf("kept is %q", kept)
	}
}

// Signals at random moments of a life with typing in it: `-signals 60`.
func TestSignalsAtRandomMoments(t *testing.T) {
	if *signalTries == 0 {
		t.Skip("needs -signals N")
	}
	r := rand.New(rand.NewPCG(*signalSeed, 0))
	t.Logf("seed %d", *signalSeed)
	made, login := sample(t)
	slowest := time.Duration(0)
	for n := range *signalTries {
		path := another(t, made)
		stop := stopping[r.IntN(len(stopping))]
		moment := time.Duration(r.IntN(1200)) * time.Millisecond
		s := sit(t, "ppbtui", "--db", path)
		time.AfterFunc(moment, func() { _ = s.cmd.Process.Signal(stop.sig) })
		typed := ""
		for began := time.Now(); time.Since(began) < moment; time.Sleep(5 * time.Millisecond) {
			if c := string(rune('a' + r.IntN(26))); strings.Contains(s.text(), beginning) {
				s.press(c)
				typed += c
			}
		}
		began := time.Now()
		_, code := s.ended()
		after := time.Since(began)
		slowest = max(slowest, after)
		s.restored()
		kept := commentary(t, path, login)
		if !strings.HasPrefix(beginning+typed, kept) || !strings.HasPrefix(kept, beginning) || after > soon {
			t.Errorf("%d: %s after %v: took %v, exit %d, typed %q, kept %q", n, stop.name, moment, after, code, typed, kept)
		}
		t.Logf("%d: %s after %v: %d of %d letters, ended in %v, exit %d, %q", n, stop.name, moment, len(kept)-len(beginning), len(typed), after.Round(time.Millisecond), code, s.lastWords())
	}
	t.Logf("slowest %v", slowest)
}

// A hangup ends the server as SIGTERM does.
func TestSignalsEndTheServer(t *testing.T) {
	made, _ := sample(t)
	for _, stop := range stopping[:3] {
		s := sit(t, "ppbtui", "--db", another(t, made), "serve", "--listen", "127.0.0.1:0")
		s.wait("msg=serving")
		if err := s.cmd.Process.Signal(stop.sig); err != nil {
			t.Fatal(err)
		}
		if after, code := s.ended(); code != 0 || after > soon || !strings.Contains(s.text(), "msg=ended") {
			t.Errorf("%s: exit %d after %v:\n%s", stop.name, code, after, s.text())
		}
	}
}
