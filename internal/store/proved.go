package store

import (
	"crypto/sha256"
	"sync"

	"ppbtui/internal/ppb"
)

// proved holds what the bodies of signed quarters were when they were last proved whole, so that one of them is proved
// without the others. The zero value is ready.
type proved struct {
	mu        sync.Mutex
	revisions map[provedRevision]provedBodies
}

type provedRevision struct {
	quarter  ppb.Quarter
	revision int
}

type provedBodies struct {
	digest string // of the sign-off
	sums   [][sha256.Size]byte
}

// of are the SHA-256 of a revision's bodies by position, nil where it was not proved yet as it is signed off.
func (p *proved) of(so *ppb.SignOff) [][sha256.Size]byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	if held := p.revisions[provedRevision{so.Quarter, so.Revision}]; held.digest == so.Digest {
		return held.sums
	}
	return nil
}

func (p *proved) put(so *ppb.SignOff, bodies []string) {
	proved := provedBodies{digest: so.Digest}
	for _, body := range bodies {
		proved.sums = append(proved.sums, sha256.Sum256([]byte(body)))
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.revisions == nil {
		p.revisions = map[provedRevision]provedBodies{}
	}
	p.revisions[provedRevision{so.Quarter, so.Revision}] = proved
}
