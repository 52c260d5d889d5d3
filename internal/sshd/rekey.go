package sshd

import (
	"errors"
	"io"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// exchanges are the keys exchanged on one connection. The library lets a client ask for new keys as often as it likes, each
// time for a millisecond of a processor, and has no limit to set; but for each the server signs, with the randomness of
// that connection. So that is what stands in for it.
type exchanges struct {
	io.Reader
	n     int // the library exchanges one at a time
	most  func() int
	tired func() // called once there were too many
}

var errTooManyKeys = errors.New("keys are exchanged too often")

// moreKeys is how many exchanges a connection may have had after a time: a burst, and one more each while. Clients ask after an hour, or a gigabyte.
func moreKeys(l Limits, open time.Duration) int { return l.Exchanges + int(open/l.RekeyEvery) }

// bounded is the server's key, which signs so often for one connection and no more; that ends it.
type bounded struct{ gossh.Signer }

// Sign signs what an exchange of keys came to.
func (b bounded) Sign(random io.Reader, data []byte) (*gossh.Signature, error) {
	if x, ok := random.(*exchanges); ok {
		if x.n++; x.n > x.most() {
			x.tired()
			return nil, errTooManyKeys
		}
	}
	return b.Signer.Sign(random, data)
}
