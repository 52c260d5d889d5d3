package store

import (
	"crypto/rsa"
	"encoding/base64"
	"slices"
	"strings"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/clean"
)

const (
	// minRSA is what NIST SP 800-57 asks of RSA keys at least, and what smart cards have.
	minRSA = 2048
	maxRSA = 16384

	maxKeyText = 64 << 10
	makeOne    = "make one with `ssh-keygen -t ed25519`, or with PuTTYgen, type EdDSA"
)

// parsedKey is a public key as it is stored.
type parsedKey struct{ fingerprint, line, comment string }

// parseKey reads one public key, as OpenSSH writes it or as PuTTYgen saves it, and refuses what is weak or is no public
// key, in a sentence that says what to do.
func parseKey(text string) (parsedKey, error) {
	text = strings.TrimSpace(strings.TrimPrefix(text, "\ufeff"))
	switch {
	case text == "":
		return parsedKey{}, say("there is no key in it: give the whole line of the file that ends in .pub")
	case len(text) > maxKeyText:
		return parsedKey{}, say("that is too long for a key: give the one line of the file that ends in .pub")
	case strings.Contains(text, "PRIVATE KEY-----") || strings.HasPrefix(text, "PuTTY-User-Key-File"):
		return parsedKey{}, say("that is a private key, which nobody but its owner may have: make a new pair, and give the " +
			"public one, the file that ends in .pub")
	}
	key, comment, err := publicKey(text)
	if err != nil {
		return parsedKey{}, err
	}
	if err := strong(key); err != nil {
		return parsedKey{}, err
	}
	return parsedKey{
		ssh.FingerprintSHA256(key), strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key))), oneLine(comment),
	}, nil
}

func publicKey(text string) (ssh.PublicKey, string, error) {
	if strings.HasPrefix(text, "---- BEGIN SSH2 PUBLIC KEY ----") {
		return puttyKey(text)
	}
	key, comment, options, rest, err := ssh.ParseAuthorizedKey([]byte(text))
	if err != nil {
		if key, err := printedKey(text); key != nil || err != nil {
			return key, "", err
		}
	}
	switch {
	case err != nil && strings.HasPrefix(text, "ssh-dss"):
		return nil, "", tooWeak("DSA")
	case err != nil:
		return nil, "", say("that is not a public key that can be read: give the whole line of the file that ends in .pub, " +
			"such as \"ssh-ed25519 AAAA... name\"")
	case len(options) > 0:
		return nil, "", say("there are options before the key (%s), which are not kept here: give the line from the type of the key on",
			oneLine(strings.Join(options, ",")))
	}
	if _, _, _, _, err := ssh.ParseAuthorizedKey(rest); err == nil {
		return nil, "", say("there is more than one key in it: add one at a time")
	}
	return key, comment, nil
}

// printedKey reads the line that somebody whose key is not known was given to send, as it comes out of a terminal or a
// letter: the base64 broken into several lines, the sentence before it copied along. Nil where that is not what it is.
func printedKey(text string) (ssh.PublicKey, error) {
	words := strings.Fields(text)
	at := slices.IndexFunc(words, isKeyType)
	if at < 0 || at > 0 && !strings.Contains(strings.Join(words, " "), "not registered here") {
		return nil, nil
	}
	if slices.ContainsFunc(words[at+1:], isKeyType) {
		return nil, say("there is more than one key in it: add one at a time")
	}
	for end := at + 2; end <= len(words); end++ {
		blob, err := base64.StdEncoding.DecodeString(strings.Join(words[at+1:end], ""))
		if err != nil {
			continue // broken in the middle of four characters
		}
		if key, err := ssh.ParsePublicKey(blob); err == nil && key.Type() == words[at] {
			return key, nil
		}
	}
	return nil, nil
}

func isKeyType(word string) bool {
	return strings.HasPrefix(word, "ssh-") || strings.HasPrefix(word, "ecdsa-sha2-") || strings.HasPrefix(word, "sk-")
}

// puttyKey reads the form in which PuTTYgen saves public keys (RFC 4716): headers, which may go on behind a backslash,
// and base64.
func puttyKey(text string) (ssh.PublicKey, string, error) {
	var body, comment string
	header, ended := false, false
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		name, value, isHeader := strings.Cut(line, ":")
		switch {
		case i == 0 || ended:
		case strings.HasPrefix(line, "---- END"):
			ended = true
		case header || isHeader:
			if isHeader && !header && strings.EqualFold(name, "comment") {
				comment = strings.Trim(strings.TrimSpace(value), `"`)
			}
			header = strings.HasSuffix(line, `\`)
		default:
			body += line
		}
	}
	blob, err := base64.StdEncoding.DecodeString(body)
	if err == nil {
		var key ssh.PublicKey
		if key, err = ssh.ParsePublicKey(blob); err == nil {
			return key, comment, nil
		}
	}
	return nil, "", say("that is not a whole key: copy it once more, from \"---- BEGIN\" to \"---- END SSH2 PUBLIC KEY ----\"")
}

// strong refuses kinds of keys that can be broken or that the server does not take.
func strong(key ssh.PublicKey) error {
	if _, ok := key.(*ssh.Certificate); ok {
		return say("that is a certificate, which is not taken here: give the public key itself")
	}
	switch key.Type() {
	case ssh.KeyAlgoED25519, ssh.KeyAlgoSKED25519, ssh.KeyAlgoECDSA256, ssh.KeyAlgoECDSA384, ssh.KeyAlgoECDSA521, ssh.KeyAlgoSKECDSA256:
		return nil
	case ssh.KeyAlgoRSA:
		crypto, ok := key.(ssh.CryptoPublicKey)
		if !ok {
			break
		}
		public, ok := crypto.CryptoPublicKey().(*rsa.PublicKey)
		switch {
		case !ok:
		case public.N.BitLen() < minRSA:
			return say("that RSA key has %d bits, which is too weak (%d is the least): %s", public.N.BitLen(), minRSA, makeOne)
		case public.N.BitLen() <= maxRSA && public.N.Bit(0) == 1:
			return nil
		}
	}
	return tooWeak(key.Type())
}

func tooWeak(kind string) error {
	return say("keys of the kind %s are not taken here: %s", kind, makeOne)
}

// oneLine is a comment as it is kept, and not longer than can be read.
func oneLine(s string) string {
	s = clean.Line(strings.ToValidUTF8(s, ""))
	if r := []rune(s); len(r) > 100 {
		s = strings.TrimSpace(string(r[:100]))
	}
	return s
}
