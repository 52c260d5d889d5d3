package sshd

import (
	"net/netip"
	"slices"
)

// stage is how far a connection has come that nobody has signed in on.
type stage int32

// The stages of signing in, in their order.
const (
	silent  stage = iota // not even the first line of SSH is in
	heard                // it is, and we have said what we can do
	keyed                // the keys are exchanged; what follows is encrypted
	offered              // a registered key was offered, and not proved yet
	through              // signed in
)

// source is who holds places: an address, and at the last stage the key that is offered from there.
type source struct {
	addr netip.Addr
	key  string
}

// places are for connections at one stage of signing in. When too many are there, one of them has to go: the oldest of the
// source that holds the most. A flood so pushes out its own connections, and from an address that it shares with others
// those that stay behind: whoever is honest is at the next stage, with places of its own, before its turn comes.
type places struct {
	most int
	n    int
	by   map[source][]*guarded // oldest first
}

func newPlaces(most int) *places { return &places{most: most, by: make(map[source][]*guarded)} }

// add takes g in, and returns who has to go for it. spared is how many places of an address do not count.
func (p *places) add(g *guarded, spared func(netip.Addr) int) (out *guarded) {
	p.by[g.source] = append(p.by[g.source], g)
	if p.n++; p.n <= p.most {
		return nil
	}
	out = p.greediest(spared)
	p.remove(out)
	return out
}

// greediest is the oldest connection of the source with the most places; of several such sources, the oldest of all.
func (p *places) greediest(spared func(netip.Addr) int) (out *guarded) {
	most := 0
	for s, all := range p.by {
		n := len(all)
		if out != nil && n < most { // which nothing spared can change
			continue
		}
		n -= spared(s.addr)
		if out == nil || n > most || n == most && all[0].since.Before(out.since) {
			out, most = all[0], n
		}
	}
	return out
}

func (p *places) remove(g *guarded) {
	all := p.by[g.source]
	i := slices.Index(all, g)
	if i < 0 {
		return
	}
	p.n--
	if len(all) == 1 {
		delete(p.by, g.source)
		return
	}
	p.by[g.source] = slices.Delete(all, i, i+1)
}
