//go:build unix

package sshd_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/store"
)

var (
	loadSizes = flag.String("load", "5", "numbers of sessions that type at the same time, such as 50,200,500")
	loadFor   = flag.Duration("loadtime", 2*time.Second, "how long they type")
	loadShow  = flag.Bool("loadshow", false, "print what they saw")
)

// keyEvery is five keys a second.
const keyEvery = 200 * time.Millisecond

// typist is one session that types.
type typist struct {
	client *ssh.Client
	in     io.WriteCloser
	mu     sync.Mutex
	sent   time.Time // of the key that nothing came back for yet
	times  []time.Duration
	asked  int
	bytes  int
	frames int
	seen   strings.Builder
	got    chan struct{}
}

func (p *typist) Write(b []byte) (int, error) {
	now := time.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.bytes += len(b)
	p.frames++
	if !p.sent.IsZero() {
		p.times = append(p.times, now.Sub(p.sent))
		p.sent = time.Time{}
	}
	if *loadShow || p.seen.Len() < 10_000 {
		p.seen.Write(b)
	}
	select {
	case p.got <- struct{}{}:
	default:
	}
	return len(b), nil
}

// settled waits until nothing has come for a while.
func (p *typist) settled() {
	for {
		select {
		case <-p.got:
		case <-time.After(150 * time.Millisecond):
			return
		}
	}
}

func (p *typist) shows(s string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return strings.Contains(p.seen.String(), s)
}

func (p *typist) key(s string) error {
	p.mu.Lock()
	p.sent = time.Now()
	p.asked++
	p.mu.Unlock()
	_, err := io.WriteString(p.in, s)
	return err
}

func dialApp(t testing.TB, addr string, host ssh.PublicKey) *ssh.Client {
	t.Helper()
	_, key, _ := ed25519.GenerateKey(rand.Reader)
	signer, err := ssh.NewSignerFromKey(key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := ssh.Dial("tcp", addr, &ssh.ClientConfig{
		User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}, HostKeyCallback: ssh.FixedHostKey(host), Timeout: 30 * time.Second,
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// sits opens the screen on an item's commentary, or the echo that is the floor.
func sits(t testing.TB, addr string, host ssh.PublicKey, echo bool) *typist {
	t.Helper()
	p := &typist{client: dialApp(t, addr, host), got: make(chan struct{}, 1)}
	s, err := p.client.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	s.Stdout = p
	if p.in, err = s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if echo {
		err = s.Start("echo")
	} else if err = s.RequestPty("xterm-256color", 24, 80, nil); err == nil {
		err = s.Shell()
	}
	if err != nil {
		t.Fatal(err)
	}
	if !echo {
		for range 200 {
			if p.settled(); p.shows(" Commentary ") {
				break
			}
		}
		p.toCommentary()
	}
	return p
}

// toCommentary goes from an item's first box to its commentary.
func (p *typist) toCommentary() {
	keys := "\t"             // from the value
	if p.shows("Forecast") { // a milestone, whose commentary is the last box
		keys = "\x1b[Z"
	}
	_, _ = io.WriteString(p.in, keys)
	p.settled()
}

func costOf(t testing.TB, c *ssh.Client) (out cost) {
	t.Helper()
	if err := json.Unmarshal(asked(t, c, "cost"), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// asked is what the server process says of itself.
func asked(t testing.TB, c *ssh.Client, what string) []byte {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	b, err := s.Output(what)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// ward is what each of them goes on writing, in the middle of what stands there.
const ward = "the panel met in this ward on the second Tuesday and agreed to visit the families again before the end of term "

// words are 300 words, in the middle of which people write.
var words = strings.Repeat("Two sibling groups came into care in July and the panel meets weekly from now on. ", 19)

// figures are what a run measured.
type figures struct {
	n              int
	p50, p99, most time.Duration
	perKey         time.Duration // processor time of the server
	bytes, frames  float64       // a key
	unanswered     int           // keys that nothing came back for
	opening        time.Duration // until all sit at their item, eight at a time
	resident, peak float64       // MB
}

func (f figures) String() string {
	s := fmt.Sprintf("%d sessions: key to frame p50 %.2f ms, p99 %.2f ms, most %.1f ms; %.0f us processor, %.2f frames and %.0f bytes a key",
		f.n, ms(f.p50), ms(f.p99), ms(f.most), float64(f.perKey.Microseconds()), f.frames, f.bytes)
	if f.resident > 0 {
		s += fmt.Sprintf("; %.0f MB resident, at most %.0f; all sat after %.1f s; %d keys showed nothing", f.resident, f.peak, f.opening.Seconds(), f.unanswered)
	}
	return s
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// typeAll has each of them press a key every keyEvery, at moments spread over it, for as long as -loadtime says; next gives each its next key.
func typeAll(t testing.TB, typists []*typist, next func(i, k int) string) (f figures, keys []int) {
	t.Helper()
	n := len(typists)
	for _, p := range typists {
		p.mu.Lock()
		p.bytes, p.frames, p.times, p.asked, p.sent = 0, 0, nil, 0, time.Time{}
		p.mu.Unlock()
	}
	var wg sync.WaitGroup
	keys = make([]int, n)
	end := time.Now().Add(*loadFor)
	for i, p := range typists {
		wg.Go(func() {
			time.Sleep(keyEvery * time.Duration(i) / time.Duration(n))
			tick := time.NewTicker(keyEvery)
			defer tick.Stop()
			for time.Now().Before(end) {
				if err := p.key(next(i, keys[i])); err != nil {
					t.Error(err)
					return
				}
				keys[i]++
				<-tick.C
			}
		})
	}
	wg.Wait()
	time.Sleep(300 * time.Millisecond)
	var all []time.Duration
	total := 0
	for i, p := range typists {
		p.mu.Lock()
		all = append(all, p.times...)
		f.bytes += float64(p.bytes)
		f.frames += float64(p.frames)
		f.unanswered += p.asked - len(p.times)
		p.mu.Unlock()
		total += keys[i]
	}
	slices.Sort(all)
	if len(all) > 0 {
		f.p50, f.p99, f.most = all[len(all)/2], all[len(all)*99/100], all[len(all)-1]
	}
	f.n = n
	f.bytes /= float64(total)
	f.frames /= float64(total)
	return f, keys
}

// together does something for each of n, eight at a time.
func together(n int, do func(i int)) {
	var wg sync.WaitGroup
	gate := make(chan struct{}, 8)
	for i := range n {
		wg.Go(func() {
			gate <- struct{}{}
			defer func() { <-gate }()
			do(i)
		})
	}
	wg.Wait()
}

// echoes is the floor: sessions over the same server whose keys come back as they are.
func echoes(t testing.TB, n int) figures {
	t.Helper()
	addr, host, stop := startApp(t)
	defer stop()
	control := dialApp(t, addr, host)
	defer control.Close()
	typists := make([]*typist, n)
	together(n, func(i int) { typists[i] = sits(t, addr, host, true) })
	before := costOf(t, control)
	f, keys := typeAll(t, typists, func(_, k int) string { return ward[k%len(ward) : k%len(ward)+1] })
	f.perKey = (costOf(t, control).CPU - before.CPU) / time.Duration(sum(keys))
	for _, p := range typists {
		p.client.Close()
	}
	return f
}

func sum(keys []int) (n int) {
	for _, k := range keys {
		n += k
	}
	return n
}

// writing has n officers write into their own items at the server as it is run, and fails where a letter did not arrive.
func writing(t *testing.T, n int) figures {
	t.Helper()
	c := newTown(t, n, 0, words)
	typists := make([]*typist, n)
	began := time.Now()
	together(n, func(i int) { typists[i] = c.sit(t, c.login(i), "sibling groups") })
	opening := time.Since(began)
	time.Sleep(time.Second)
	before := c.processor(t)
	f, keys := typeAll(t, typists, func(_, k int) string { return ward[k%len(ward) : k%len(ward)+1] })
	f.perKey = (c.processor(t) - before) / time.Duration(sum(keys))
	f.resident, f.peak = c.memory()
	f.opening = opening
	if *loadShow {
		for _, p := range typists {
			t.Logf("%d of %d keys: %q", len(p.times), p.asked, p.seen.String())
		}
	}
	time.Sleep(2 * time.Second) // it is all in the file
	st, err := store.Open(t.Context(), c.path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	for i, p := range typists {
		p.client.Close()
		written := strings.Repeat(ward, keys[i]/len(ward)) + ward[:keys[i]%len(ward)]
		if got, want := c.typed(t, st, i), words[:len(words)/2]+written+words[len(words)/2:]; got != want {
			t.Errorf("officer %d wrote %q, and %q is in the file", i, want, got)
		}
	}
	return f
}

// dial signs somebody in.
func (c *town) dial(t testing.TB, login string) *ssh.Client {
	t.Helper()
	client, err := ssh.Dial("tcp", c.addr, &ssh.ClientConfig{
		User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(c.signers[login])}, HostKeyCallback: ssh.FixedHostKey(c.host), Timeout: 30 * time.Second,
	})
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// sit opens somebody's screen and waits until it shows this and nothing more is drawn.
func (c *town) sit(t testing.TB, login, shows string) *typist {
	t.Helper()
	p := &typist{client: c.dial(t, login), got: make(chan struct{}, 1)}
	s, err := p.client.NewSession()
	if err == nil {
		s.Stdout = p
		p.in, err = s.StdinPipe()
	}
	if err == nil {
		err = s.RequestPty("xterm-256color", 24, 80, nil)
	}
	if err == nil {
		err = s.Shell()
	}
	if err != nil {
		t.Fatal(err)
	}
	for range 200 {
		if p.settled(); p.shows(shows) {
			return p
		}
	}
	t.Fatalf("%s never saw %q: %q", login, shows, p.seen.String())
	return nil
}

// Officers write five letters a second each into the middle of 300 words of their own, and beside them an echo over the
// same server. The ordinary run is small; -load 50,200,500 -loadtime 60s measures.
func TestLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(2000)) // those who type are not what is measured
	for part := range strings.SplitSeq(*loadSizes, ",") {
		n, err := strconv.Atoi(part)
		if err != nil {
			t.Fatal(err)
		}
		t.Log("echo   ", echoes(t, n))
		f := writing(t, n)
		t.Log("screen ", f)
		most := figures{p99: 10 * time.Millisecond, perKey: 400 * time.Microsecond, bytes: 60, resident: 100 + float64(n)}
		if *loadFor < 10*time.Second { // too short for more than a look, and other tests run beside it
			most = figures{p99: 2 * time.Second, perKey: 50 * time.Millisecond, bytes: 300, resident: 400}
		}
		if f.p99 > most.p99 || f.perKey > most.perKey || f.bytes > most.bytes || f.resident > most.resident {
			t.Errorf("out of bounds: %v", f)
		}
	}
}
