package sshd

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"

	"golang.org/x/crypto/ssh"
)

// HostKey reads the server's key from path, or makes one there the first time (ed25519, readable by the owner only). Two
// servers that start at the same time end up with the same key. That it was made is logged: where there was one before,
// everybody is warned of another.
func HostKey(path string, log *slog.Logger) (ssh.Signer, error) {
	b, err := os.ReadFile(path)
	fresh := errors.Is(err, fs.ErrNotExist)
	if fresh {
		if err := makeHostKey(path); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("the server's key could not be made: %w", err)
		}
		b, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, fmt.Errorf("the server's key could not be read: %w", err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("the server's key could not be read: %w", err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("the server's key %s can be read by others than its owner: run chmod 600 on it, and if anybody may "+
			"have read it, delete it and tell everyone that the server has a new one", path)
	}
	s, err := ssh.ParsePrivateKey(b)
	if err != nil {
		return nil, fmt.Errorf("%s is not a private key in a form that can be used: %w", path, err)
	}
	if fresh {
		log.Warn("the server has a new key, because there was none: officers who knew another are warned, so put the old one back where "+
			"there is a copy of it, or publish the new fingerprint", "file", path, "key", ssh.FingerprintSHA256(s.PublicKey()))
	}
	return s, nil
}

// makeHostKey writes the whole key beside path and then links it there, so that nobody ever reads half of it and what is
// there already stays.
func makeHostKey(path string) error {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	block, err := ssh.MarshalPrivateKey(key, "")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".hostkey-*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(pem.EncodeToMemory(block))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Link(f.Name(), path)
}
