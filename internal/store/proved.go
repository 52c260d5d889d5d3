package store

import (
	"crypto/sha256"
	"sync"

	"ppbtui/internal/ppb"
)

// proved holds what the bodies of signed quarters were when they were last proved whole, so that one of them is proved
// without the others. The zero value is ready.
type proved struct {
	mu       sync.Mutex
	quarters map[ppb.Quarter]provedQuarter
}

type provedQuarter struct {
	digest string // of the sign-off
	sums   [][sha256.Size]byte
}

// of are the SHA-256 of a quarter's bodies by position, nil where it was not proved yet as it is signed off.
func (p *proved) of(so *ppb.SignOff) [][sha256.Size]byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	if q := p.quarters[so.Quarter]; q.digest == so.Digest {
		return q.sums
	}
	return nil
}

func (p *proved) put(so *ppb.SignOff, bodies []string) {
	q := provedQuarter{digest: so.Digest}
	for _, body := range bodies {
		q.sums = append(q.sums, sha256.Sum256([]byte(body)))
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.quarters == nil {
		p.quarters = map[ppb.Quarter]provedQuarter{}
	}
	p.quarters[so.Quarter] = q
}
