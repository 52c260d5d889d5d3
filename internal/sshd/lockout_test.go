//go:build unix

package sshd

import (
	"context"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

var lockoutFull = flag.Bool("lockout", false, "1,000 sign-ins beside each flood of 1,000 connections a second, with the usual limits")

// hostile does something on a connection from the officer's own address, and holds it until the context ends or it is
// shut out.
type hostile func(ctx context.Context, c net.Conn)

func held(c net.Conn) { _, _ = io.Copy(io.Discard, c) }

// until holds up whoever calls it until the flood ends.
func until(ctx context.Context, what string) error {
	<-ctx.Done()
	return errors.New(what)
}

// unsigned is a registered key that is offered and never signs.
type unsigned struct {
	ssh.Signer
	ctx context.Context
}

func (u unsigned) Sign(io.Reader, []byte) (*ssh.Signature, error) {
	return nil, until(u.ctx, "never signs")
}

func (u unsigned) SignWithAlgorithm(io.Reader, []byte, string) (*ssh.Signature, error) {
	return nil, until(u.ctx, "never signs")
}

// handshake goes as far as the configuration goes, with the key exchange that costs the flood least.
func handshake(c net.Conn, cfg *ssh.ClientConfig) {
	cfg.KeyExchanges = []string{ssh.KeyExchangeCurve25519}
	if conn, _, _, err := ssh.NewClientConn(c, "", cfg); err == nil {
		conn.Close()
	}
}

// flooding runs connections against the server, the first at once and then at a rate, until stop, which returns how many
// there were.
func flooding(addr string, first, rate int, do hostile) (stop func() int64) {
	ctx, cancel := context.WithCancel(context.Background())
	var n atomic.Int64
	var wg sync.WaitGroup
	wg.Go(func() {
		began, sent := time.Now(), 0
		for tick := time.NewTicker(5 * time.Millisecond); ctx.Err() == nil; <-tick.C {
			for ; sent < first+int(time.Since(began).Seconds()*float64(rate)); sent++ {
				wg.Go(func() {
					c, err := net.DialTimeout("tcp", addr, 5*time.Second)
					if err != nil {
						return
					}
					n.Add(1)
					defer context.AfterFunc(ctx, func() { c.Close() })()
					defer c.Close()
					do(ctx, c)
				})
			}
		}
	})
	return func() int64 {
		cancel()
		wg.Wait()
		return n.Load()
	}
}

// halfHandshake is what a client says until the server has computed its half of the key exchange. It is always the same, so
// that it costs the flood nothing.
func halfHandshake(t *testing.T) []byte {
	t.Helper()
	mine, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	packet := func(payload []byte) []byte {
		padding := 8 - (5+len(payload))%8
		if padding < 4 {
			padding += 8
		}
		b := binary.BigEndian.AppendUint32(nil, uint32(1+len(payload)+padding))
		return append(append(append(b, byte(padding)), payload...), make([]byte, padding)...)
	}
	o := offers()
	begin := ssh.Marshal(kexInit{
		Kex: o.KeyExchanges[1:], Host: []string{ssh.KeyAlgoED25519}, CipherTo: o.Ciphers, CipherFrom: o.Ciphers, MACTo: o.MACs,
		MACFrom: o.MACs, ZipTo: []string{"none"}, ZipFrom: []string{"none"},
	})
	half := ssh.Marshal(struct {
		Key []byte `sshtype:"30"`
	}{mine.PublicKey().Bytes()})
	return slices.Concat([]byte("SSH-2.0-OpenSSH_9.9\r\n"), packet(begin), packet(half))
}

// counted reports whether connections were counted for a reason.
func (s *served) counted(reason string) bool {
	s.away.mu.Lock()
	defer s.away.mu.Unlock()
	return s.away.count[reason] > 0 || s.away.alone[reason] > 0 || strings.Contains(s.log.String(), reason)
}

func processor() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// From the address that a flood comes from, an officer gets in at the first try, whatever the flood does.
func TestAFloodLocksNobodyOut(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	// The short run is slow in filling the places up again: beside the other tests of a crowded machine, so is the officer.
	tries, first, rate, limits, most := 10, 60, 20, Limits{Unauthed: 50}, 5
	if *lockoutFull {
		tries, first, rate, limits, most = 1000, 0, 1000, Limits{}, 10
	}
	limits.Recheck = 20 * time.Millisecond
	_, stranger, _ := ed25519.GenerateKey(rand.Reader)
	unknown, err := ssh.NewSignerFromKey(stranger)
	if err != nil {
		t.Fatal(err)
	}
	const crowded, nobody = "too many sign-ins at the same time", "nobody signed in"
	for _, f := range []struct {
		what, counted string
		do            func(s *served, offered ssh.Signer) hostile
	}{
		{"idle sockets", crowded, func(*served, ssh.Signer) hostile {
			return func(_ context.Context, c net.Conn) { held(c) }
		}},
		{"a first line and no more", crowded, func(*served, ssh.Signer) hostile {
			return func(_ context.Context, c net.Conn) {
				_, _ = io.WriteString(c, "SSH-2.0-OpenSSH_9.9\r\n")
				held(c)
			}
		}},
		{"an exchange of keys and no more", crowded, func(*served, ssh.Signer) hostile {
			said := halfHandshake(t)
			return func(_ context.Context, c net.Conn) {
				_, _ = c.Write(said)
				held(c)
			}
		}},
		{"a registered key that never signs", crowded, func(s *served, k ssh.Signer) hostile {
			return func(ctx context.Context, c net.Conn) { handshake(c, s.config(unsigned{k, ctx})) }
		}},
		{"sign-ins that fail", nobody, func(s *served, _ ssh.Signer) hostile {
			return func(_ context.Context, c net.Conn) { handshake(c, s.config(unknown)) }
		}},
	} {
		t.Run(f.what, func(t *testing.T) {
			s := serve(t, func(c *Config) { c.Limits = limits })
			mine, known := s.person(t, amina), s.person(t, priya)
			s.dial(t, mine).Close() // the address is one that officers sign in from
			began, cpu := time.Now(), processor()
			stop := flooding(s.addr, first, rate, f.do(s, known))
			for i := 0; !s.counted(f.counted); i++ { // until the places are taken
				if i == 1000 {
					t.Fatal("the flood does not come as far as it should")
				}
				time.Sleep(20 * time.Millisecond)
			}
			var took []time.Duration
			failed := 0
			for range tries {
				time.Sleep(10 * time.Millisecond)
				at := time.Now()
				c, err := ssh.Dial("tcp", s.addr, s.config(mine))
				took = append(took, time.Since(at))
				if err != nil {
					failed++
					t.Log(err)
					continue
				}
				c.Close()
			}
			cpu = processor() - cpu
			lasted := time.Since(began).Seconds()
			n := stop()
			slices.Sort(took)
			line := fmt.Sprintf("%d of %d got in at the first try, in %v at the middle and %v at most, beside %.0f connections a second; %.2f processors in all",
				tries-failed, tries, took[len(took)/2].Round(time.Millisecond), took[len(took)-1].Round(time.Millisecond), float64(n)/lasted, cpu.Seconds()/lasted)
			t.Log(line)
			if failed > most {
				t.Error(line)
			}
		})
	}
}
