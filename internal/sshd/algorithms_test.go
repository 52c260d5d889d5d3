//go:build unix

package sshd

import (
	"bufio"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/binary"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

// kexInit is what a server says it can do (RFC 4253, 7.1).
type kexInit struct {
	Cookie                                                          [16]byte `sshtype:"20"`
	Kex, Host, CipherTo, CipherFrom, MACTo, MACFrom, ZipTo, ZipFrom []string
	LangTo, LangFrom                                                []string
	Follows                                                         bool
	Reserved                                                        uint32
}

// What the server offers on the wire is exactly this.
func TestOnlyTheseAlgorithmsAreOffered(t *testing.T) {
	s := serve(t, nil)
	c := knock(t, "127.0.0.1", s.addr)
	_ = c.SetDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.WriteString(c, "SSH-2.0-OpenSSH_9.9\r\n"); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(c)
	if line, err := r.ReadString('\n'); err != nil || line != "SSH-2.0-ppbtui\r\n" {
		t.Fatalf("%q %v", line, err)
	}
	head := make([]byte, 5)
	if _, err := io.ReadFull(r, head); err != nil {
		t.Fatal(err)
	}
	packet := make([]byte, binary.BigEndian.Uint32(head)-1)
	if _, err := io.ReadFull(r, packet); err != nil {
		t.Fatal(err)
	}
	var got kexInit
	if err := ssh.Unmarshal(packet[:len(packet)-int(head[4])], &got); err != nil {
		t.Fatal(err)
	}
	const ciphers = "chacha20-poly1305@openssh.com aes256-gcm@openssh.com aes128-gcm@openssh.com aes256-ctr aes192-ctr aes128-ctr"
	const macs = "hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com"
	for _, tt := range []struct {
		what string
		got  []string
		want string
	}{
		{"key exchanges", got.Kex, "mlkem768x25519-sha256 curve25519-sha256 curve25519-sha256@libssh.org kex-strict-s-v00@openssh.com"},
		{"host keys", got.Host, "ssh-ed25519"},
		{"ciphers in", got.CipherTo, ciphers}, {"ciphers out", got.CipherFrom, ciphers},
		{"codes in", got.MACTo, macs}, {"codes out", got.MACFrom, macs},
		{"compression in", got.ZipTo, "none"}, {"compression out", got.ZipFrom, "none"},
	} {
		if is := strings.Join(tt.got, " "); is != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, is, tt.want)
		}
	}
}

func TestOldAlgorithmsAreRefused(t *testing.T) {
	s := serve(t, nil)
	key := s.person(t, amina)
	all, old := ssh.SupportedAlgorithms(), ssh.InsecureAlgorithms()
	o := offers()
	left := func(all []string, ours ...string) []string {
		return slices.DeleteFunc(slices.Clone(all), func(a string) bool { return slices.Contains(ours, a) })
	}
	for what, change := range map[string]func(*ssh.ClientConfig){
		"curves of NIST's, groups and SHA-1": func(c *ssh.ClientConfig) {
			c.KeyExchanges = left(append(all.KeyExchanges, old.KeyExchanges...), o.KeyExchanges...)
		},
		"CBC and RC4": func(c *ssh.ClientConfig) { c.Ciphers = left(append(all.Ciphers, old.Ciphers...), o.Ciphers...) },
		"codes over what is not encrypted": func(c *ssh.ClientConfig) {
			c.Ciphers, c.MACs = []string{ssh.CipherAES256CTR}, left(append(all.MACs, old.MACs...), o.MACs...)
		},
		"other host keys": func(c *ssh.ClientConfig) {
			c.HostKeyAlgorithms = left(append(all.HostKeys, old.HostKeys...), ssh.KeyAlgoED25519)
		},
	} {
		cfg := s.config(key)
		change(cfg)
		if _, err := ssh.Dial("tcp", s.addr, cfg); err == nil || !strings.Contains(err.Error(), "no common algorithm") {
			t.Errorf("%s: %v", what, err)
		}
	}
	counter := s.config(key) // an older client that has no AEAD
	counter.KeyExchanges, counter.Ciphers = []string{ssh.KeyExchangeCurve25519}, []string{ssh.CipherAES128CTR}
	c, err := ssh.Dial("tcp", s.addr, counter)
	if err != nil {
		t.Fatal(err)
	}
	c.Close()
}

// An officer's RSA key signs with SHA-2 and never with SHA-1; ECDSA is taken; the server's own key is Ed25519.
func TestKindsOfKey(t *testing.T) {
	ofRSA, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ofNIST, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, nil)
	signer := func(k crypto.Signer) ssh.MultiAlgorithmSigner {
		one, err := ssh.NewSignerFromSigner(k)
		if err != nil {
			t.Fatal(err)
		}
		s.keys.set(one, amina)
		return one.(ssh.MultiAlgorithmSigner)
	}
	good := []ssh.Signer{signer(ofNIST)}
	for _, a := range []string{ssh.KeyAlgoRSASHA256, ssh.KeyAlgoRSASHA512} {
		one, err := ssh.NewSignerWithAlgorithms(signer(ofRSA), []string{a})
		if err != nil {
			t.Fatal(err)
		}
		good = append(good, one)
	}
	for _, k := range good {
		s.dial(t, k)
	}
	sha1, err := ssh.NewSignerWithAlgorithms(signer(ofRSA), []string{ssh.KeyAlgoRSA})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ssh.Dial("tcp", s.addr, s.config(sha1)); err == nil {
		t.Error("a signature over SHA-1 is taken")
	}
	for _, k := range []crypto.Signer{ofRSA, ofNIST} {
		cfg := Config{HostKey: signer(k), Keys: s.keys, Open: func(context.Context, Session) (Screen, error) { return Screen{}, nil },
			Exec: func(context.Context, ppb.Actor, []string, []string, io.Reader, io.Writer, io.Writer) int { return 0 }}
		if _, err := New(cfg); err == nil || !strings.Contains(err.Error(), "only ed25519 is used") {
			t.Errorf("a server's key of another kind: %v", err)
		}
	}
}

// OpenSSH's own program connects, and takes the best that it knows.
func TestOpenSSHAlgorithms(t *testing.T) {
	s := serve(t, nil)
	c := openssh(t, s)
	s.keys.set(c.key(t), amina)
	_, said, code := c.run(t, "", "ssh", "-vv", "127.0.0.1", "status")
	if code != 0 || !strings.Contains(said, "kex: host key algorithm: ssh-ed25519") ||
		!strings.Contains(said, "kex: algorithm: mlkem768x25519-sha256") && !strings.Contains(said, "kex: algorithm: curve25519-sha256") ||
		!strings.Contains(said, "kex: server->client cipher: chacha20-poly1305@openssh.com MAC: <implicit>") {
		t.Errorf("exit %d, %s", code, said)
	}
	if _, said, code := c.run(t, "", "ssh", "-o", "KexAlgorithms=ecdh-sha2-nistp256,diffie-hellman-group14-sha256", "127.0.0.1", "status"); code != 255 || !strings.Contains(said, "no matching key exchange method found") {
		t.Errorf("old key exchanges: exit %d, %s", code, said)
	}
	if out, said, code := c.run(t, "", "ssh", "-o", "Ciphers=aes256-ctr", "-vv", "127.0.0.1", "status"); code != 0 || out != "status\n" || !strings.Contains(said, "MAC: hmac-sha2-256-etm@openssh.com") {
		t.Errorf("a cipher with a code beside it: exit %d, %s", code, said)
	}
}
