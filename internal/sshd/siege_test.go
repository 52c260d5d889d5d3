//go:build unix

package sshd_test

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

var siegeFor = flag.Duration("siege", 2*time.Second, "how long all attacks go on at once; 10m is the long run")

// siegeEnv tells the process of the attackers where the server is.
const siegeEnv = "PPBTUI_SSHD_TEST_SIEGE"

// Under all attacks at once, by strangers and by officers, with the usual limits, the others go on typing and running
// commands, and memory stays bounded. The attackers have a process of their own, in the long run after the others in line for
// the processors: anywhere else they would have their own.
func TestSiege(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	addr, host, stop := startApp(t, usualEnv+"=1")
	defer stop()
	control := dialApp(t, addr, host)
	defer control.Close()
	typists := make([]*typist, 5)
	for i := range typists {
		typists[i] = sits(t, addr, host, false)
		defer typists[i].client.Close()
	}
	for range 20 - 1 - len(typists) { // whoever comes after them is an officer
		dialApp(t, addr, host).Close()
	}
	attackers := exec.Command(os.Args[0], os.Args[1:]...)
	attackers.Env = append(os.Environ(), siegeEnv+"="+addr+" "+siegeFor.String())
	attackers.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	did, err := attackers.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := attackers.Start(); err != nil {
		t.Fatal(err)
	}
	long := *siegeFor >= time.Minute // or too short for more than a look, and other tests run beside it
	bound, idle := time.Second, len(attacks())/2
	if long {
		_ = syscall.Setpriority(syscall.PRIO_PGRP, attackers.Process.Pid, 10)
		bound, idle = 250*time.Millisecond, 0
	}
	commands, failed := 0, 0
	var slowest time.Duration
	p50, p99, most := while(typists, func() {
		for end := time.Now().Add(*siegeFor); time.Now().Before(end); time.Sleep(300 * time.Millisecond) {
			began := time.Now()
			x, err := control.NewSession()
			if err == nil {
				_, err = x.Output("status")
			}
			if commands++; err != nil {
				failed++
				t.Log("status: ", err)
			}
			slowest = max(slowest, time.Since(began))
		}
	})
	said, _ := io.ReadAll(did)
	if err := attackers.Wait(); err != nil {
		t.Error(err)
	}
	now := costOf(t, control)
	t.Logf("the attackers:\n%s", said)
	line := fmt.Sprintf("%v: others p50 %.1f, p99 %.1f, most %.1f ms; %d of %d commands failed, the slowest took %.1f s; at most %d MB resident",
		*siegeFor, ms(p50), ms(p99), ms(most), failed, commands, slowest.Seconds(), now.Resident/1000)
	t.Log(line)
	if p99 > bound || failed > 0 || now.Resident > 512_000 || now.Resident == 0 {
		t.Error("out of bounds: " + line)
	}
	for name := range attacks() {
		if count(string(said), name) == 0 {
			idle--
		}
	}
	if idle < 0 {
		t.Error("the attackers did not do what they should")
	}
}

func count(said, name string) int {
	_, rest, _ := strings.Cut(said, name+": ")
	n, _ := strconv.Atoi(strings.Fields(rest + " 0")[0])
	return n
}

// attacker is one of those who attack: with the key of an officer, where the attack needs one.
type attacker struct {
	ctx context.Context
	to  string
	key ssh.Signer
	did atomic.Int64
}

// attacks are what goes on at the same time. Each does its worst until the context ends or the server shows it out.
func attacks() map[string]func(*attacker) {
	return map[string]func(*attacker){
		"commands that wait for text": func(a *attacker) { a.sessions(8, "set PED02-05 --commentary -", nil) },
		"texts of 16,000 words": func(a *attacker) {
			a.sessions(2, "set PED02-05 --commentary -", []byte(strings.Repeat("bins were ", 8000)))
		},
		"folders that are never closed": (*attacker).folders,
		"a screen that is never read":   (*attacker).unread,
		"pastes":                        func(a *attacker) { a.typing("\x1b[200~" + strings.Repeat("The bins were late. ", 3000) + "\x1b[201~") },
		"escapes":                       func(a *attacker) { a.typing(strings.Repeat("\x1b", 4096)) },
		"changes of the window":         (*attacker).windows,
		"many channels":                 (*attacker).channels,
		"global requests":               (*attacker).globals,
		"idle sockets":                  func(a *attacker) { a.flood(300, nil) },
		"half of a handshake":           func(a *attacker) { a.flood(100, []byte("SSH-2.0-PuTTY\r\n")) },
		"keys that never sign":          (*attacker).unsigned,
	}
}

// besiege runs all attacks against "address duration" and prints how often each did what it does.
func besiege(to string) {
	addr, length, _ := strings.Cut(to, " ")
	lasts, _ := time.ParseDuration(length)
	ctx, cancel := context.WithTimeout(context.Background(), lasts)
	defer cancel()
	var wg sync.WaitGroup
	all := map[string]*attacker{}
	for name, do := range attacks() {
		_, key, _ := ed25519.GenerateKey(rand.Reader)
		signer, _ := ssh.NewSignerFromKey(key)
		a := &attacker{ctx: ctx, to: addr, key: signer}
		all[name] = a
		wg.Go(func() {
			for ctx.Err() == nil {
				do(a)
				time.Sleep(50 * time.Millisecond)
			}
		})
	}
	wg.Wait()
	for name, a := range all {
		fmt.Printf("%s: %d times\n", name, a.did.Load())
	}
}

// dial signs in; the connection ends with the siege.
func (a *attacker) dial(key ssh.Signer) (*ssh.Client, error) {
	c, err := net.DialTimeout("tcp", a.to, 5*time.Second)
	if err != nil {
		return nil, err
	}
	context.AfterFunc(a.ctx, func() { c.Close() })
	conn, chans, reqs, err := ssh.NewClientConn(c, a.to, &ssh.ClientConfig{
		User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(key)}, HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	})
	if err != nil {
		c.Close()
		return nil, err
	}
	return ssh.NewClient(conn, chans, reqs), nil
}

// sessions keeps n sessions with a command open; in is all that each is sent, and nil an input that stays open.
func (a *attacker) sessions(n int, command string, in []byte) {
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			c, err := a.dial(a.key)
			if err != nil {
				return
			}
			defer c.Close()
			for a.ctx.Err() == nil {
				x, err := c.NewSession()
				if err != nil {
					return
				}
				w, _ := x.StdinPipe()
				if err := x.Start(command); err != nil {
					return
				}
				a.did.Add(1)
				if in != nil {
					_, _ = w.Write(in)
					w.Close()
				}
				_ = x.Wait()
			}
		})
	}
	wg.Wait()
}

// screen opens the full screen; whether it is read is up to out.
func (a *attacker) screen(out io.Writer) (*ssh.Client, *ssh.Session, io.Writer, error) {
	c, err := a.dial(a.key)
	if err != nil {
		return nil, nil, nil, err
	}
	x, err := c.NewSession()
	var in io.Writer
	if err == nil {
		in, _ = x.StdinPipe()
		x.Stdout = out
		err = x.RequestPty("xterm-256color", 50, 200, nil)
	}
	if err == nil && out != nil {
		err = x.Shell()
	} else if err == nil { // without anybody who reads
		_, err = x.SendRequest("shell", true, nil)
	}
	if err != nil {
		c.Close()
	}
	return c, x, in, err
}

func (a *attacker) typing(what string) {
	c, _, in, err := a.screen(io.Discard)
	if err != nil {
		return
	}
	defer c.Close()
	for err == nil && a.ctx.Err() == nil {
		_, err = io.WriteString(in, what)
		a.did.Add(1)
	}
}

func (a *attacker) unread() {
	c, x, in, err := a.screen(nil)
	if err != nil {
		return
	}
	defer c.Close()
	for i := 0; err == nil && a.ctx.Err() == nil; i++ {
		_, _ = io.WriteString(in, "\x0c")
		err = x.WindowChange(60+i%50, 200)
		a.did.Add(1)
		time.Sleep(time.Millisecond)
	}
}

func (a *attacker) windows() {
	c, x, _, err := a.screen(io.Discard)
	if err != nil {
		return
	}
	defer c.Close()
	for i := 0; err == nil && a.ctx.Err() == nil; i++ {
		err = x.WindowChange(20+i%180, 40+i%460)
		a.did.Add(1)
	}
}

func (a *attacker) folders() {
	c, err := a.dial(a.key)
	if err != nil {
		return
	}
	defer c.Close()
	x, err := c.NewSession()
	if err != nil {
		return
	}
	in, _ := x.StdinPipe()
	out, _ := x.StdoutPipe()
	if x.RequestSubsystem("sftp") != nil {
		return
	}
	go io.Copy(io.Discard, out)
	_, err = in.Write([]byte{0, 0, 0, 5, 1, 0, 0, 0, 3})
	many := slices.Repeat([]byte{0, 0, 0, 10, 11, 0, 0, 0, 1, 0, 0, 0, 1, '/'}, 1000)
	for err == nil && a.ctx.Err() == nil {
		_, err = in.Write(many)
		a.did.Add(1000)
	}
}

func (a *attacker) channels() {
	c, err := a.dial(a.key)
	if err != nil {
		return
	}
	defer c.Close()
	for a.ctx.Err() == nil {
		ch, reqs, err := c.OpenChannel("session", nil)
		a.did.Add(1)
		if _, full := errors.AsType[*ssh.OpenChannelError](err); err != nil && !full {
			return
		} else if err == nil {
			go ssh.DiscardRequests(reqs)
			_ = ch.Close()
		}
	}
}

func (a *attacker) globals() {
	c, err := a.dial(a.key)
	if err != nil {
		return
	}
	defer c.Close()
	for err == nil && a.ctx.Err() == nil {
		_, _, err = c.SendRequest("tcpip-forward", false, random(100))
		a.did.Add(1)
	}
}

// flood opens connections at a rate, from the officers' own address and others.
func (a *attacker) flood(rate int, send []byte) {
	tick := time.NewTicker(time.Second / time.Duration(rate))
	defer tick.Stop()
	for i := 0; a.ctx.Err() == nil; i++ {
		<-tick.C
		go func() {
			from := net.IPv4(127, 0, 0, 1)
			if i%2 == 0 {
				from = net.IPv4(127, 0, byte(1+i/200%50), byte(2+i%200))
			}
			d := net.Dialer{LocalAddr: &net.TCPAddr{IP: from}, Timeout: 5 * time.Second}
			c, err := d.Dial("tcp", a.to)
			if err != nil {
				return
			}
			defer c.Close()
			a.did.Add(1)
			defer context.AfterFunc(a.ctx, func() { c.Close() })()
			_, _ = c.Write(send)
			_, _ = io.Copy(io.Discard, c)
		}()
	}
}

// mute is a registered key that is offered and never signs.
type mute struct {
	ssh.Signer
	a *attacker
}

func (m mute) Sign(io.Reader, []byte) (*ssh.Signature, error) {
	return m.SignWithAlgorithm(nil, nil, "")
}

func (m mute) SignWithAlgorithm(io.Reader, []byte, string) (*ssh.Signature, error) {
	m.a.did.Add(1)
	<-m.a.ctx.Done()
	return nil, errors.New("never signs")
}

func (a *attacker) unsigned() {
	tick := time.NewTicker(time.Second / 50)
	defer tick.Stop()
	for a.ctx.Err() == nil {
		<-tick.C
		go func() { _, _ = a.dial(mute{a.key, a}) }()
	}
}
