//go:build unix

package sshd

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/crypto/ssh"
)

// A new key is told to the log, with its fingerprint; one that was there is not.
func TestANewHostKeyIsLogged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "host_key")
	var log bytes.Buffer
	key, err := HostKey(path, slog.New(slog.NewTextHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	s := log.String()
	for _, want := range []string{"level=WARN", "the server has a new key", "file=" + path, ssh.FingerprintSHA256(key.PublicKey())} {
		if !strings.Contains(s, want) {
			t.Errorf("no %q in %s", want, s)
		}
	}
	log.Reset()
	if _, err := HostKey(path, slog.New(slog.NewTextHandler(&log, nil))); err != nil || log.Len() > 0 {
		t.Errorf("%v, %s", err, log.String())
	}
}

func TestHostKeyIsMadeOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "host_ed25519")
	keys := make([][]byte, 8)
	var wg sync.WaitGroup
	for i := range keys {
		wg.Go(func() {
			s, err := HostKey(path, slog.New(slog.DiscardHandler))
			if err != nil {
				t.Error(err)
				return
			}
			keys[i] = s.PublicKey().Marshal()
		})
	}
	wg.Wait()
	for _, k := range keys {
		if !bytes.Equal(k, keys[0]) {
			t.Fatal("servers that start together have different keys")
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if all, _ := os.ReadDir(filepath.Dir(path)); len(all) != 1 {
		t.Errorf("%d files are left", len(all))
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := HostKey(path, slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "can be read by others") {
		t.Errorf("a key that all can read: %v", err)
	}
	if err := os.WriteFile(path, []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	_ = os.Chmod(path, 0o600)
	if _, err := HostKey(path, slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "not a private key") {
		t.Errorf("nonsense: %v", err)
	}
}
