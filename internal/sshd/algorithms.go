package sshd

import gossh "golang.org/x/crypto/ssh"

// What the server offers is what a hardening guide of today leaves: a key exchange that also holds against quantum computers
// first, no curve of NIST's and no group of 2048 bits, no SHA-1, and where a cipher needs a code beside it, one over what is
// encrypted. The client's order decides among them.

// offers are the algorithms of the connection itself.
func offers() gossh.Config {
	return gossh.Config{
		// The library adds curve25519-sha256@libssh.org, an older name of the second.
		KeyExchanges: []string{gossh.KeyExchangeMLKEM768X25519, gossh.KeyExchangeCurve25519},
		Ciphers: []string{
			gossh.CipherChaCha20Poly1305, gossh.CipherAES256GCM, gossh.CipherAES128GCM, gossh.CipherAES256CTR,
			gossh.CipherAES192CTR, gossh.CipherAES128CTR,
		},
		MACs: []string{gossh.HMACSHA256ETM, gossh.HMACSHA512ETM},
	}
}

// userKeys are the ways in which an officer's key may sign: those of the kinds of key that can be registered. ECDSA stays
// among them: what guides hold against it endangers the key of whoever signs with a bad random number, not the server, and
// security keys and smart cards know nothing else. RSA signs with SHA-2.
func userKeys() []string {
	return []string{
		gossh.KeyAlgoED25519, gossh.KeyAlgoSKED25519, gossh.KeyAlgoRSASHA256, gossh.KeyAlgoRSASHA512,
		gossh.KeyAlgoECDSA256, gossh.KeyAlgoECDSA384, gossh.KeyAlgoECDSA521, gossh.KeyAlgoSKECDSA256,
	}
}
