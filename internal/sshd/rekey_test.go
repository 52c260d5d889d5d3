package sshd

import (
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

// A client that asks for new keys again and again is let go after its share of them, and one that asks within it stays.
func TestKeysAreNotExchangedWithoutEnd(t *testing.T) {
	for _, c := range []struct {
		name string
		most int
		ends bool
	}{{"within its share", 1_000, false}, {"beyond it", 5, true}} {
		t.Run(c.name, func(t *testing.T) {
			s := serve(t, func(cfg *Config) { cfg.Limits.Exchanges, cfg.Limits.RekeyEvery = c.most, time.Hour })
			cfg := s.config(s.person(t, ppb.Officer{Login: "jo", Name: "Jo Bell"}))
			cfg.RekeyThreshold = 256 // bytes: the library's least
			client, err := ssh.Dial("tcp", s.addr, cfg)
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			asked := 0
			for ; err == nil && asked < 100; asked++ {
				_, _, err = client.SendRequest("anything@example.org", true, make([]byte, 256))
			}
			if (err != nil) != c.ends || s.counted("keys exchanged too often") != c.ends {
				t.Errorf("after %d requests: %v; log %s", asked, err, s.log)
			}
		})
	}
}
