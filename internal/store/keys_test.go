package store

import (
	//lint:ignore SA1019 such keys have to be refused
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"errors"
	"fmt"
	mathbig "math/big"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

func newKey(t testing.TB) (line, fingerprint string) {
	t.Helper()
	pub, _, err := ed25519.GenerateKey(rand.Reader)
	must(t, err)
	return keyLine(t, pub)
}

func keyLine(t testing.TB, public any) (line, fingerprint string) {
	t.Helper()
	k, err := ssh.NewPublicKey(public)
	must(t, err)
	return strings.TrimSpace(string(ssh.MarshalAuthorizedKey(k))), ssh.FingerprintSHA256(k)
}

func TestKeys(t *testing.T) {
	s := start(t, 1)
	ctx := t.Context()
	line, fp := newKey(t)
	k, err := s.AddKey(ctx, admin, "ann", "# Ann's laptop\n\n"+line+" ann@laptop\n")
	must(t, err)
	if k.Fingerprint != fp || k.Line != line || k.Comment != "ann@laptop" || k.Login != "ann" || k.AddedBy != "root" || k.AddedAt.IsZero() {
		t.Errorf("%+v", k)
	}
	if o, err := s.OfficerByKey(ctx, fp); err != nil || o != ann.Officer {
		t.Errorf("%+v, %v", o, err)
	}
	before, err := s.Version(ctx)
	must(t, err)
	again, err := s.AddKey(ctx, admin, "ann", line+" another comment")
	must(t, err)
	if v, _ := s.Version(ctx); v != before || again != k {
		t.Errorf("added twice: %+v", again)
	}
	_, err = s.AddKey(ctx, admin, "bob", line)
	says(t, err, "belongs to Ann Bell (ann)", "officer key remove "+fp)

	other, fp2 := newKey(t)
	_, err = s.AddKey(ctx, admin, "bob", other)
	must(t, err)
	for login, want := range map[string]int{"": 2, "ann": 1, "bob": 1, "lea": 0} {
		if keys, err := s.Keys(ctx, login); err != nil || len(keys) != want {
			t.Errorf("keys of %q: %v, %v", login, keys, err)
		}
	}

	all, err := s.OfficersByKey(ctx)
	if must(t, err); len(all) != 2 || all[fp] != ann.Officer || all[fp2].Login != "bob" {
		t.Errorf("keys let in %+v", all)
	}
	must(t, s.RemoveKey(ctx, admin, fp))
	if all, err := s.OfficersByKey(ctx); err != nil || len(all) != 1 {
		t.Errorf("a withdrawn key: %+v, %v", all, err)
	}
	var none *ppb.NotFoundError
	if _, err := s.OfficerByKey(ctx, fp); !errors.As(err, &none) {
		t.Errorf("a withdrawn key: %v", err)
	}
	if err := s.RemoveKey(ctx, admin, fp); !errors.As(err, &none) {
		t.Errorf("withdrawn twice: %v", err)
	}
	if o, err := s.OfficerByKey(ctx, fp2); err != nil || o.Login != "bob" {
		t.Errorf("%+v, %v", o, err)
	}
	_, err = s.AddKey(ctx, admin, "bob", line) // withdrawn, so it may be handed on
	must(t, err)

	ev, err := s.History(ctx, q2, "officer ann")
	must(t, err)
	if ev[0].Action != "remove_key" || ev[1].Action != "add_key" || !strings.Contains(fmt.Sprint(ev[1].Changes), fp) || ev[1].Who != "root" {
		t.Errorf("%+v", ev)
	}
	whole(t, s)
}

// The line that an unregistered person is shown is taken as it comes out of a terminal.
func TestTheLineThatTheServerPrintsIsTaken(t *testing.T) {
	line, fp := newKey(t)
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	must(t, err)
	long, longFP := keyLine(t, &rsaKey.PublicKey)
	wrapped := func(s string, w int) string {
		var out []string
		for ; len(s) > w; s = s[w:] {
			out = append(out, s[:w])
		}
		return strings.Join(append(out, s), "\r\n")
	}
	told := "This key is not registered here, " + fp + ". To get in, send your administrator this line, all of it:"
	for what, text := range map[string]string{
		"alone":              line + "\r\n",
		"with its sentence":  told + "\r\n" + line + "\r\n",
		"behind it":          told + " " + line,
		"wrapped":            wrapped(line, 40),
		"wrapped, with both": wrapped(told, 80) + "\r\n" + wrapped(line, 80),
		"with what follows":  told + "\n" + line + "\nann@ppb: Permission denied (publickey).",
	} {
		if k, err := parseKey(text); err != nil || k.line != line || k.fingerprint != fp {
			t.Errorf("%s: %+v, %v", what, k, err)
		}
	}
	for w := 30; w <= 132; w++ {
		if k, err := parseKey(wrapped(long, w)); err != nil || k.line != long || k.fingerprint != longFP {
			t.Errorf("a long one in %d columns: %+v, %v", w, k, err)
		}
	}
	_, err = parseKey(wrapped(line, 40) + "\n" + wrapped(long, 40))
	says(t, err, "more than one key")
	_, err = parseKey("command=\"x\" " + wrapped(line, 40))
	if err == nil {
		t.Error("a wrapped key with options before it is taken")
	}
}

func TestKeysAreForAdministrators(t *testing.T) {
	s := start(t, 1)
	line, fp := newKey(t)
	_, err := s.AddKey(t.Context(), admin, "nobody", line)
	says(t, err, `no person with the login "nobody"`)
	_, err = s.AddKey(t.Context(), admin, "ann", line)
	must(t, err)
	as := lead
	as.By = &admin.Officer
	for _, a := range []ppb.Actor{ann, lead, as} {
		if _, err := s.AddKey(t.Context(), a, a.Login, line); !errors.Is(err, ppb.ErrDenied) {
			t.Errorf("%s adds: %v", a.Login, err)
		}
		if err := s.RemoveKey(t.Context(), a, fp); !errors.Is(err, ppb.ErrDenied) {
			t.Errorf("%s removes: %v", a.Login, err)
		}
	}
}

func TestKeyTexts(t *testing.T) {
	line, fp := newKey(t)
	body := strings.Fields(line)[1]
	putty := "---- BEGIN SSH2 PUBLIC KEY ----\r\nComment: \"ann's key\"\r\nx-long: one \\\r\n two: three\r\n" +
		body[:40] + "\r\n" + body[40:] + "\r\n---- END SSH2 PUBLIC KEY ----\r\n"
	for name, text := range map[string]string{"putty": putty, "byte order mark": "\ufeff" + line, "crlf": line + " c\r\n"} {
		if k, err := parseKey(text); err != nil || k.fingerprint != fp || k.line != line {
			t.Errorf("%s: %+v, %v", name, k, err)
		}
	}
	if k, _ := parseKey(putty); k.comment != "ann's key" {
		t.Errorf("comment %q", k.comment)
	}
	if k, _ := parseKey(line + " a\x1b[2Jb  c"); k.comment != "ab c" {
		t.Errorf("comment %q", k.comment)
	}

	weak, _ := rsaKey(t, 1024)
	good, _ := rsaKey(t, 2048)
	p256, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	curve, _ := keyLine(t, &p256.PublicKey)
	for _, text := range []string{good, curve} {
		if _, err := parseKey(text); err != nil {
			t.Error(err)
		}
	}
	for _, tt := range []struct{ name, text, want string }{
		{"empty", " \n", "no key in it"},
		{"private", "-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----", "private key"},
		{"putty private", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none", "private key"},
		{"garbage", "hello", "ends in .pub"},
		{"cut off", line[:len(line)-8], "ends in .pub"},
		{"cut off putty", strings.Replace(putty, body[40:], "", 1), "not a whole key"},
		{"options", `from="10.0.0.1" ` + line, `from="10.0.0.1"`},
		{"two", line + "\n" + good, "one at a time"},
		{"weak RSA", weak, "1024 bits"},
		{"DSA", dsaKey(t), "not taken here"},
		{"certificate", certificate(t), "certificate"},
		{"long", strings.Repeat("x", maxKeyText+1), "too long"},
	} {
		_, err := parseKey(tt.text)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
}

// rsaKey has a modulus of so many bits; nobody needs its other half.
func rsaKey(t testing.TB, bits int) (line, fingerprint string) {
	n := new(mathbig.Int).Lsh(mathbig.NewInt(1), uint(bits-1))
	return keyLine(t, &rsa.PublicKey{N: n.Add(n, mathbig.NewInt(12345)), E: 65537})
}

func dsaKey(t testing.TB) string {
	k := &dsa.PublicKey{Parameters: dsa.Parameters{P: new(mathbig.Int).Lsh(mathbig.NewInt(1), 1023), Q: new(mathbig.Int).Lsh(mathbig.NewInt(1), 159), G: mathbig.NewInt(2)}, Y: mathbig.NewInt(3)}
	line, _ := keyLine(t, k)
	return line
}

func certificate(t testing.TB) string {
	t.Helper()
	pub, priv, err := ed25519.GenerateKey(rand.Reader)
	must(t, err)
	key, err := ssh.NewPublicKey(pub)
	must(t, err)
	signer, err := ssh.NewSignerFromKey(priv)
	must(t, err)
	c := &ssh.Certificate{Key: key, CertType: ssh.UserCert, ValidBefore: ssh.CertTimeInfinity}
	must(t, c.SignCert(rand.Reader, signer))
	return c.Type() + " " + base64.StdEncoding.EncodeToString(c.Marshal())
}

func TestKeysAreNeverDeletedOrHandedOn(t *testing.T) {
	s := start(t, 1)
	line, _ := newKey(t)
	_, err := s.AddKey(t.Context(), admin, "ann", line)
	must(t, err)
	for _, query := range []string{`DELETE FROM officer_key`, `UPDATE officer_key SET login = 'bob'`, `UPDATE officer_key SET line = 'x'`} {
		if _, err := s.writer.sql.ExecContext(t.Context(), query); err == nil {
			t.Errorf("%s: nothing stops it", query)
		}
	}
}
