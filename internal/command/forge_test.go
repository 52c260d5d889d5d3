package command

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
)

var (
	forgeLines = flag.Int("forge", 3000, "how many random command lines are run in this process as if they came over SSH")
	forgeWire  = flag.Duration("forgewire", time.Second, "how long random command lines are sent over SSH")
)

// The words of random command lines: what the tree knows, what the library adds to it, and what is neither.
var (
	forgeCommands = []string{
		"set", "submit", "take-back", "accept", "return", "sign-off", "status", "show", "history", "export", "check", "keys", "version",
		"help", "__complete", "__completeNoDesc", "__complete", "completion", "man", "init", "import", "officer", "backup", "serve", "demo",
		"plain", "scp", "bash", "plan", "target", "retire",
	}
	forgeFlags = []string{
		"--commentary", "--rag", "--reason", "--flag", "--as-of", "--none", "--qualifier", "--printed", "--travel", "--compare", "--source",
		"--note", "--gaps", "--format", "-o", "--keep", "--json", "--full", "--quarter", "--db", "--as", "--help", "-h", "--version", "-v", "--",
		"-", "--no-such", "-x", "--help=false",
	}
	forgeWords  = []string{"M1", "P1", "M1~2", "M1/x", "62", "-3", "html", "csv", "json", "md", "red", "2023-24-Q2", "p", "1/2", "", "a=b"}
	forgeHidden = []rune("\x00\x07\b\t\n\v\r\x1b\x7f\u0085\u009b\u009d\u00ad\u0301\u061c\u200b\u200d\u202e\u2028\u2066\u2069\ufeff\ufe0f\ue000")
)

// forged is a random word that would drive a terminal or forge a line, were it written raw.
func forged(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(8) {
		switch r.IntN(4) {
		case 0:
			b.WriteRune(forgeHidden[r.IntN(len(forgeHidden))])
		case 1:
			b.WriteString([]string{"\x1b[2J", "\x1b]0;t\a", "\ntime=2026-01-01 level=INFO msg=forged", "\u009b31m", "\xff\x9b"}[r.IntN(5)])
		default:
			b.WriteString(forgeWords[r.IntN(len(forgeWords))])
		}
	}
	return b.String()
}

// meant are lines that do something with a forged word.
func meant(r *rand.Rand) []string {
	w := forged(r)
	lines := [][]string{
		{"set", "M1", "--qualifier", w}, {"set", "M1", "5", "--commentary", "x " + w}, {"set", "M1~1", "--printed", w, "--reason=" + w},
		{"set", "M1", "--compare", "2022-23=4", "--source", w}, {"set", "M1", "--commentary", "-"}, {"set", "M1", w}, {"submit", "M1~2"},
		{"take-back", "M1~2"}, {"return", "M1~2", "--note", w}, {"accept", "M1~2"}, {"show", "M1~1"}, {"show", w}, {"show", "M1~1", "--json"},
		{"history", "M1~1", "--full"}, {"history", "M1~2"}, {"status"}, {"status", "--json"}, {"export", "--format", "csv"},
		{"export", "--format", "md"}, {"export", "--format", w}, {"sign-off", w}, {"sign-off", "2023-24-Q2"}, {"sign-off", "2023-24-Q1", "--gaps", w}, {"help", w},
		{"--quarter", w, "status"}, {w},
		{"plan", "set", "M1~1", "title=" + w, "--reason", w}, {"plan", "set", "M1~1", w + "=x"}, {"plan", "show", "M1~1"}, {"plan", "show", "M1~1", "--json"},
		{"plan", "target", "M1~1", w, "--approved-by", w, "--on", "2023-09-01", "--reason", "y " + w}, {"plan", "retire", "M1~1", "--from", w, "--reason", w},
		{"plan", "add", "milestone", "ref=" + w, "objective=O1", "title=" + w}, {"plan", "move", w, "--before", w}, {"plan", "set", "--objective", w, "title=x"},
	}
	return lines[r.IntN(len(lines))]
}

func forgedLine(r *rand.Rand) []string {
	if r.IntN(8) == 0 {
		return meant(r)
	}
	var out []string
	if r.IntN(6) > 0 {
		out = append(out, forgeCommands[r.IntN(len(forgeCommands))])
	}
	for range r.IntN(6) {
		switch r.IntN(4) {
		case 0:
			out = append(out, forgeFlags[r.IntN(len(forgeFlags))])
		case 1:
			out = append(out, forgeFlags[r.IntN(len(forgeFlags))]+"="+forged(r))
		case 2:
			out = append(out, forgeWords[r.IntN(len(forgeWords))])
		default:
			out = append(out, forged(r))
		}
	}
	if len(out) == 0 {
		return []string{forged(r)}
	}
	return slices.Insert(out, r.IntN(len(out)), out[0])[r.IntN(2):] // what a command is does not always stand first
}

// raw is what in a text would reach a terminal as more than letters, if anything; CSV ends its lines with CR LF.
func raw(text string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	for i, r := range text {
		if r != '\n' && clean.Hidden(r) || r == '\t' || r == utf8.RuneError && !strings.HasPrefix(text[i:], "\ufffd") {
			return fmt.Sprintf("%q", text[max(0, i-40):min(len(text), i+40)])
		}
	}
	return ""
}

// forgeStore is a small plan with a lead and an officer, both of whom have a key.
func forgeStore(t *testing.T) (st *store.Store, ann, lea ppb.Officer) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"plan.csv":        "council,title,quarter,due_on\nA,B,2023-24-Q2,2023-10-16\n",
		"officers.csv":    "login,name,role\nann,Ann Ash,officer\nlea,Lea Dunn,lead\n",
		"objectives.csv":  "code,title\nO1,T\n",
		"measures.csv":    "ref,objective,title,polarity,basis,unit\nM1,O1,Children,lower,cumulative_financial,count\nP1,O1,Homes,higher,snapshot,percent\n",
		"milestones.csv":  "ref,objective,title\nM1,O1,T\n",
		"assignments.csv": "ref,login\nM1~2,ann\nM1,ann\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db := filepath.Join(dir, "x.db")
	call(t, db, "init")
	call(t, db, "import", dir)
	st, err := store.Open(t.Context(), db, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	for login, to := range map[string]*ppb.Officer{"ann": &ann, "lea": &lea} {
		if *to, err = st.Person(t.Context(), login); err != nil {
			t.Fatal(err)
		}
	}
	return st, ann, lea
}

// ownStderr runs f and returns what this process wrote to its standard error meanwhile.
func ownStderr(t *testing.T, f func()) string {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	was := os.Stderr
	os.Stderr = file
	defer func() { os.Stderr = was }()
	f()
	text, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Nothing that a client writes on a command line comes out raw: neither to the client nor past every stream to the
// process's own standard error.
func TestForgedCommandLines(t *testing.T) {
	st, ann, lea := forgeStore(t)
	const seed = 20261128
	t.Logf("seed %d, %d lines", seed, *forgeLines)
	r := rand.New(rand.NewPCG(seed, 1))
	codes := map[int]int{}
	was := ownStderr(t, func() {
		for i := range *forgeLines {
			if i > 0 && i%50_000 == 0 {
				t.Logf("%d lines", i)
			}
			args := forgedLine(r)
			var out, errs bytes.Buffer
			d := Deps{In: strings.NewReader("x\x1b[2J"), Out: &out, Err: &errs, Clock: clockOf2023,
				Remote: &Remote{Store: st, Person: []ppb.Officer{ann, lea}[i%2], Session: "key@address"}}
			codes[Run(context.Background(), d, args)]++
			if bad := raw(out.String() + errs.String()); bad != "" {
				t.Fatalf("%q answers %s", args, bad)
			}
			if strings.Contains(errs.String(), "\ntime=") || strings.Count(errs.String(), "\n") > 1 {
				t.Fatalf("%q forges a line: %q", args, errs.String())
			}
		}
	})
	if was != "" {
		t.Errorf("the process's own standard error holds %q", was[:min(len(was), 300)])
	}
	t.Logf("exit codes %v, %d MB kept", codes, heap()>>20)
	if codes[0] == 0 || codes[1] == 0 || codes[2] == 0 {
		t.Errorf("exit codes %v: the lines try too little", codes)
	}
}

func clockOf2023() time.Time { return time.Date(2023, 10, 9, 9, 0, 0, 0, time.UTC) }

// syncBuffer is a log that several goroutines write.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

// The same over a connection, with the server's log.
func TestForgedCommandLinesOverSSH(t *testing.T) {
	st, ann, lea := forgeStore(t)
	const seed = 20261129
	r := rand.New(rand.NewPCG(seed, 1))
	var log syncBuffer
	n := 0
	was := ownStderr(t, func() {
		addr, keys := forgeServer(t, st, &log, ann, lea)
		for began := time.Now(); time.Since(began) < *forgeWire; {
			n += forgeConnection(t, addr, keys[n%2], r, 50)
		}
	})
	t.Logf("seed %d, %d lines", seed, n)
	if was != "" {
		t.Errorf("the process's own standard error holds %q", was[:min(len(was), 300)])
	}
	log.mu.Lock()
	defer log.mu.Unlock()
	if bad := raw(log.b.String()); bad != "" {
		t.Errorf("the log holds %s", bad)
	}
	for line := range strings.Lines(log.b.String()) {
		if !strings.HasPrefix(line, "time=20") || strings.Contains(line, "msg=forged") && !strings.Contains(line, `\n`) {
			t.Errorf("a line of the log is %q", line)
		}
	}
	if strings.Count(log.b.String(), "msg=command") < n/4 {
		t.Errorf("of %d lines only %d were commands", n, strings.Count(log.b.String(), "msg=command"))
	}
}

// forgeServer serves the real commands of a store and returns its address and a key for each person.
func forgeServer(t *testing.T, st *store.Store, log io.Writer, people ...ppb.Officer) (addr string, keys []ssh.Signer) {
	t.Helper()
	dir := t.TempDir()
	admin := ppb.Actor{Officer: ppb.Officer{Login: "root", Role: ppb.RoleAdministrator}, Session: "test"}
	for i := range len(people) + 1 {
		key, err := sshd.HostKey(filepath.Join(dir, fmt.Sprint("key", i)), slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key)
		if i < len(people) {
			if _, err := st.AddKey(t.Context(), admin, people[i].Login, string(ssh.MarshalAuthorizedKey(key.PublicKey()))); err != nil {
				t.Fatal(err)
			}
		}
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h := &host{store: st, clock: clockOf2023, version: "test", port: "22"}
	srv, err := sshd.New(sshd.Config{
		HostKey: keys[len(people)], Keys: st, Open: h.open, Exec: h.exec, Save: st.Flush, Log: slog.New(slog.NewTextHandler(log, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(ctx, l) }()
	t.Cleanup(func() {
		stop()
		<-ended
	})
	return l.Addr().String(), keys[:len(people)]
}

// forgeConnection sends random command lines over one connection, one after the other.
func forgeConnection(t *testing.T, addr string, key ssh.Signer, r *rand.Rand, lines int) int {
	t.Helper()
	c, err := ssh.Dial("tcp", addr, &ssh.ClientConfig{
		User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(key)}, HostKeyCallback: ssh.InsecureIgnoreHostKey(), Timeout: 10 * time.Second,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for range lines {
		s, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		var out, errs bytes.Buffer
		s.Stdout, s.Stderr, s.Stdin = &out, &errs, strings.NewReader("")
		line := strings.Join(forgedLine(r), " ")
		if strings.TrimSpace(line) == "" {
			continue // asks for the screen
		}
		_ = s.Run(line) // whatever it ends with
		if bad := raw(out.String() + errs.String()); bad != "" {
			t.Fatalf("%q answers %s", line, bad)
		}
		_ = s.Close()
	}
	return lines
}

// Over SSH there are the named commands and no others, none of them hidden.
func TestServedCommands(t *testing.T) {
	root := New(Deps{Remote: &Remote{}})
	var names []string
	var plain func(cmd *cobra.Command)
	plain = func(cmd *cobra.Command) {
		if cmd.Hidden || len(cmd.Aliases) > 0 {
			t.Errorf("%s is hidden or has other names", cmd.CommandPath())
		}
		for _, below := range cmd.Commands() {
			plain(below)
		}
	}
	for _, cmd := range root.Commands() {
		names = append(names, cmd.Name())
		plain(cmd)
	}
	if want := slices.Sorted(slices.Values(served())); !slices.Equal(slices.Sorted(slices.Values(names)), want) {
		t.Errorf("%v, want %v", names, want)
	}
	st, ann, _ := forgeStore(t)
	for _, line := range []string{
		"__complete set", "__completeNoDesc set", "--quarter 2023-24-Q2 __complete \x1b[2J", "-- __complete x", "completion bash", "man", "help __complete",
		"plainly", "--quarter=x __complete forged", "__complete", "--no-such __complete x", "-h __complete forged",
	} {
		var out, errs bytes.Buffer
		was := ownStderr(t, func() {
			d := Deps{Out: &out, Err: &errs, Remote: &Remote{Store: st, Person: ann, Session: "key@address"}}
			if code := Run(t.Context(), d, strings.Fields(line)); code != exitUsage {
				t.Errorf("%q: exit code %d", line, code)
			}
		})
		if was != "" || out.Len() > 0 || raw(errs.String()) != "" || strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("%q: %q, %q, and past every stream %q", line, &out, &errs, was)
		}
	}
}

// Completion is there on the machine itself.
func TestCompletionIsThereLocally(t *testing.T) {
	st, _, _ := forgeStore(t)
	path := st.Path()
	for line, want := range map[string]string{"__complete se": "set\t", "__complete show P": "P1\tHomes", "__complete export --format h": "html"} {
		if out := string(call(t, path, strings.Fields(line)...)); !strings.Contains(out, want) {
			t.Errorf("%s: %s", line, out)
		}
	}
}

// A server that has run many command lines keeps nothing of them.
func TestCommandLinesLeaveNothingBehind(t *testing.T) {
	st, ann, _ := forgeStore(t)
	lines := func(n int) {
		for range n {
			d := Deps{Out: io.Discard, Err: io.Discard, Remote: &Remote{Store: st, Person: ann, Session: "key@address"}}
			Run(t.Context(), d, []string{"show", "P1"})
		}
	}
	lines(20)
	before := heap()
	const n = 600
	lines(n)
	kept := (heap() - before) / n
	t.Logf("%d bytes a line", kept)
	if kept > 2<<10 {
		t.Errorf("each command line keeps %d bytes", kept)
	}
}

// heap is what is in use, in bytes.
func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
