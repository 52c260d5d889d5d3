//go:build unix

package sshd_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

var (
	loadSizes = flag.String("load", "5", "numbers of sessions that type at the same time, such as 50,200,500")
	loadFor   = flag.Duration("loadtime", 2*time.Second, "how long they type")
	loadShow  = flag.Bool("loadshow", false, "print what one of them saw")
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
	seen   strings.Builder
	got    chan struct{}
}

func (p *typist) Write(b []byte) (int, error) {
	now := time.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.bytes += len(b)
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
	if s != " " { // which shows nothing at the end of a line
		p.sent = time.Now()
		p.asked++
	}
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
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	b, err := s.Output("cost")
	if err == nil {
		err = json.Unmarshal(b, &out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

const text = "Collections fell in the third week because of the strike at the depot and the rounds were made up by the Friday after. "

// figures are what a run measured.
type figures struct {
	n              int
	p50, p99, most time.Duration
	perKey         time.Duration // CPU of the server
	bytes, lost    float64
	heap           float64 // kB a session, idle
	stack          float64
	goroutines     float64
}

func (f figures) String() string {
	return fmt.Sprintf("%d sessions: key to frame p50 %.2f ms, p99 %.2f ms, most %.1f ms; %.0f us CPU and %.0f bytes a key; idle %.0f kB heap, %.0f kB stack, %.1f goroutines a session; lost %.0f",
		f.n, ms(f.p50), ms(f.p99), ms(f.most), float64(f.perKey.Microseconds()), f.bytes, f.heap, f.stack, f.goroutines, f.lost)
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func measure(t testing.TB, n int, echo bool) (f figures) {
	t.Helper()
	addr, host, stop := startApp(t)
	defer stop()
	control := dialApp(t, addr, host)
	defer control.Close()
	sits(t, addr, host, echo).client.Close() // warm
	time.Sleep(100 * time.Millisecond)
	empty := costOf(t, control)
	typists := make([]*typist, n)
	var wg sync.WaitGroup
	gate := make(chan struct{}, 8)
	for i := range typists {
		wg.Go(func() {
			gate <- struct{}{}
			defer func() { <-gate }()
			typists[i] = sits(t, addr, host, echo)
		})
	}
	wg.Wait()
	time.Sleep(time.Second)
	idle := costOf(t, control)
	f.n = n
	f.heap = float64(int64(idle.Heap)-int64(empty.Heap)) / 1000 / float64(n)
	f.stack = float64(int64(idle.Stack)-int64(empty.Stack)) / 1000 / float64(n)
	f.goroutines = float64(idle.Goroutines-empty.Goroutines) / float64(n)

	for _, p := range typists {
		p.mu.Lock()
		p.bytes, p.times, p.asked, p.sent = 0, nil, 0, time.Time{}
		p.mu.Unlock()
	}
	before := costOf(t, control)
	end := time.Now().Add(*loadFor)
	keys := make([]int, n)
	for i, p := range typists {
		wg.Go(func() {
			time.Sleep(keyEvery * time.Duration(i) / time.Duration(n))
			tick := time.NewTicker(keyEvery)
			defer tick.Stop()
			for time.Now().Before(end) {
				if err := p.key(text[keys[i]%len(text) : keys[i]%len(text)+1]); err != nil {
					t.Error(err)
					return
				}
				keys[i]++
				<-tick.C
			}
		})
	}
	wg.Wait()
	after := costOf(t, control)
	time.Sleep(300 * time.Millisecond)
	var all []time.Duration
	total := 0
	for i, p := range typists {
		p.mu.Lock()
		all = append(all, p.times...)
		f.bytes += float64(p.bytes)
		f.lost += float64(p.asked - len(p.times))
		p.mu.Unlock()
		total += keys[i]
	}
	slices.Sort(all)
	if len(all) > 0 {
		f.p50, f.p99, f.most = all[len(all)/2], all[len(all)*99/100], all[len(all)-1]
	}
	f.perKey = (after.CPU - before.CPU) / time.Duration(total)
	f.bytes /= float64(total)
	if *loadShow {
		for _, p := range typists {
			t.Logf("%d of %d keys: %q", len(p.times), p.asked, p.seen.String())
		}
	}
	for _, p := range typists {
		p.client.Close()
	}
	return f
}

// Sessions that type five keys a second each into commentary, and beside them an echo over the same server. The ordinary
// run is small; -load 50,200,500 -loadtime 20s measures.
func TestLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for part := range strings.SplitSeq(*loadSizes, ",") {
		n, err := strconv.Atoi(part)
		if err != nil {
			t.Fatal(err)
		}
		t.Log("echo   ", measure(t, n, true))
		f := measure(t, n, false)
		t.Log("screen ", f)
		most := figures{p50: 5 * time.Millisecond, bytes: 60, heap: 1000, lost: 0.02 * float64(n)}
		if *loadFor < 10*time.Second { // too short for more than a look, and other tests run beside it
			most = figures{p50: 200 * time.Millisecond, bytes: 300, heap: 2000, lost: 5 * float64(n)}
		}
		if f.p50 > most.p50 || f.bytes > most.bytes || f.heap > most.heap || f.lost > most.lost {
			t.Errorf("out of bounds: %v", f)
		}
	}
}
