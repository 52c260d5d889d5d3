package ppb

import (
	"strings"
	"time"
)

// Key is an SSH public key that stands for one officer.
type Key struct {
	Fingerprint string // "SHA256:..."
	Line        string // type and key, as in an authorized_keys file, without the comment
	Login       string // of the officer
	Comment     string // as written behind the key, often user@host
	AddedAt     time.Time
	AddedBy     string // login
}

// Type is the kind of key, such as "ssh-ed25519".
func (k Key) Type() string {
	name, _, _ := strings.Cut(k.Line, " ")
	return name
}

const fingerprintPrefix = "SHA256:"

// FindKey looks a key up by its fingerprint or the beginning of it, with or without "SHA256:". It fails with
// *NotFoundError or *AmbiguousError.
func FindKey(keys []Key, fingerprint string) (Key, error) {
	begin := strings.TrimPrefix(strings.TrimSpace(fingerprint), fingerprintPrefix)
	var found []Key
	var names []string
	for _, k := range keys {
		if begin != "" && strings.HasPrefix(k.Fingerprint, fingerprintPrefix+begin) {
			found, names = append(found, k), append(names, k.Fingerprint)
		}
	}
	switch len(found) {
	case 0:
		return Key{}, &NotFoundError{What: "key with the fingerprint", Ref: fingerprint}
	case 1:
		return found[0], nil
	}
	return Key{}, &AmbiguousError{Ref: fingerprint, Keys: names}
}
