//go:build unix

package sshd_test

import (
	"crypto/rand"
	"flag"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

var abuseFull = flag.Bool("abuse", false, "abuse the server in full: 10,000 connections, 100 MB of paste")

// much is n in full, and little otherwise.
func much(n, little int) int {
	if *abuseFull {
		return n
	}
	return little
}

// attack connects from one of many addresses of this machine, sends something and waits to be shown out.
func attack(to string, i int, send []byte) {
	d := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, byte(1+i/200%50), byte(2+i%200))}, Timeout: 5 * time.Second}
	c, err := d.Dial("tcp", to)
	if err != nil {
		return
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(300 * time.Millisecond))
	_, _ = c.Write(send)
	_, _ = io.Copy(io.Discard, c)
}

func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b)
	return b
}

// flood runs n attacks, some at a time.
func flood(to string, n int, send func(i int) []byte) {
	var wg sync.WaitGroup
	gate := make(chan struct{}, 64)
	for i := range n {
		gate <- struct{}{}
		wg.Go(func() {
			attack(to, i, send(i))
			<-gate
		})
	}
	wg.Wait()
}

// insider signs in and opens the screen.
func insider(t testing.TB, addr string, host ssh.PublicKey, out io.Writer) (*ssh.Client, *ssh.Session, io.WriteCloser) {
	t.Helper()
	c := dialApp(t, addr, host)
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	s.Stdout = out
	in, err := s.StdinPipe()
	if err == nil {
		err = s.RequestPty("xterm-256color", 24, 80, nil)
	}
	if err == nil && out != nil {
		err = s.Shell()
	} else if err == nil { // without anybody who reads
		_, err = s.SendRequest("shell", true, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return c, s, in
}

// Whatever strangers and insiders do, the others go on typing, memory stays bounded and nothing is left behind.
func TestAbuse(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	addr, host, stop := startApp(t)
	defer stop()
	control := dialApp(t, addr, host)
	defer control.Close()
	officers := make([]*typist, 5)
	for i := range officers {
		officers[i] = sits(t, addr, host, false)
		defer officers[i].client.Close()
	}
	for i := range 3 { // so that what is kept for once is there
		c, _, in := insider(t, addr, host, io.Discard)
		_, _ = io.WriteString(in, "\x1b[200~x\x1b[201~")
		attack(addr, i, nil)
		c.Close()
	}
	time.Sleep(time.Second)
	before := costOf(t, control)

	for _, a := range []struct {
		what string
		do   func()
	}{
		{"nothing", func() { time.Sleep(500 * time.Millisecond) }},
		{"connections that say nothing", func() { flood(addr, much(10_000, 400), func(int) []byte { return nil }) }},
		{"random bytes", func() { flood(addr, much(2000, 200), func(int) []byte { return random(4000) }) }},
		{"half of a handshake", func() {
			flood(addr, much(2000, 200), func(int) []byte { return append([]byte("SSH-2.0-PuTTY\r\n"), random(300)...) })
		}},
		{"a name without end", func() {
			flood(addr, much(1000, 100), func(int) []byte { return []byte("SSH-2.0-" + strings.Repeat("x", 100_000)) })
		}},
		{"changes of the window", func() {
			c, s, _ := insider(t, addr, host, io.Discard)
			defer c.Close()
			for range much(10, 2) {
				for i := range 1000 {
					_ = s.WindowChange(20+i%150, 40+i%400)
				}
				time.Sleep(time.Second)
			}
		}},
		{"a paste", func() {
			c, _, in := insider(t, addr, host, io.Discard)
			defer c.Close()
			_, _ = io.WriteString(in, "\x1b[200~")
			paste(in, much(100, 5))
			_, _ = io.WriteString(in, "\x1b[201~")
		}},
		{"a paste without marks", func() {
			c, _, in := insider(t, addr, host, io.Discard)
			defer c.Close()
			_, _ = io.WriteString(in, "\t")
			paste(in, much(100, 5))
		}},
		{"escapes", func() {
			c, _, in := insider(t, addr, host, io.Discard)
			defer c.Close()
			for range much(2000, 200) {
				_, _ = in.Write(slices.Repeat([]byte{0x1b}, 4096))
			}
		}},
		{"a client that never reads", func() {
			c, s, in := insider(t, addr, host, nil)
			ended := make(chan struct{})
			go func() { _ = c.Wait(); close(ended) }()
			for i := 0; ; i++ {
				if _, err := io.WriteString(in, "\x0c"); err != nil {
					break
				}
				_ = s.WindowChange(60+i%50, 200)
				time.Sleep(5 * time.Millisecond)
				select {
				case <-ended:
					return
				default:
				}
				if i > 10_000 {
					t.Error("a client that never reads may stay")
					c.Close()
					return
				}
			}
		}},
		{"many sessions", func() {
			c := dialApp(t, addr, host)
			defer c.Close()
			for range much(2000, 300) {
				if ch, reqs, err := c.OpenChannel("session", nil); err == nil {
					go ssh.DiscardRequests(reqs)
					_ = ch.Close()
				}
			}
		}},
		{"global requests", func() {
			c := dialApp(t, addr, host)
			defer c.Close()
			for range much(50_000, 5000) {
				_, _, _ = c.SendRequest("tcpip-forward", false, random(100))
			}
		}},
	} {
		began := time.Now()
		p50, p99, most := while(officers, a.do)
		now := costOf(t, control)
		line := fmt.Sprintf("%s, %.1f s: others p50 %.1f, p99 %.1f, most %.1f ms; heap %+.1f MB, goroutines %+d, files %+d", a.what,
			time.Since(began).Seconds(), ms(p50), ms(p99), ms(most), float64(int64(now.Heap)-int64(before.Heap))/1e6, now.Goroutines-before.Goroutines, now.Files-before.Files)
		t.Log(line)
		if p99 > 250*time.Millisecond || int64(now.Heap)-int64(before.Heap) > 50e6 {
			t.Error("out of bounds: " + line)
		}
	}
	const breath = 2 // those who sit there wait for one timer more or less; of an attack many would stay
	var after cost
	for range 80 {
		time.Sleep(100 * time.Millisecond)
		if after = costOf(t, control); after.Goroutines <= before.Goroutines && after.Files <= before.Files {
			break
		}
	}
	if after.Goroutines > before.Goroutines+breath || after.Files > before.Files || int64(after.Heap)-int64(before.Heap) > 15e6 {
		t.Errorf("left behind: %+v, before it was %+v\n%s", after, before, asked(t, control, "goroutines"))
	}
}

func paste(in io.Writer, megabytes int) {
	words := []byte(strings.Repeat("The bins were late. ", 50_000))
	for range megabytes {
		if _, err := in.Write(words); err != nil {
			return
		}
	}
}

// while has the officers type while do runs, and returns how long their keys took.
func while(officers []*typist, do func()) (p50, p99, most time.Duration) {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for i, p := range officers {
		p.mu.Lock()
		p.times, p.sent = nil, time.Time{}
		p.mu.Unlock()
		wg.Go(func() {
			time.Sleep(time.Duration(i) * 17 * time.Millisecond)
			for n := 0; ; n++ {
				k := "x"
				if n%2 == 1 {
					k = "\x7f"
				}
				_ = p.key(k)
				select {
				case <-stop:
					return
				case <-time.After(keyEvery / 4):
				}
			}
		})
	}
	do()
	time.Sleep(300 * time.Millisecond)
	close(stop)
	wg.Wait()
	var all []time.Duration
	for _, p := range officers {
		p.mu.Lock()
		all = append(all, p.times...)
		p.mu.Unlock()
	}
	if len(all) == 0 {
		return time.Hour, time.Hour, time.Hour
	}
	slices.Sort(all)
	return all[len(all)/2], all[len(all)*99/100], all[len(all)-1]
}
