package ppb

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Audience is for whom a quarter is exported: its edition.
type Audience string

// The editions.
const (
	Public  Audience = "public"  // what anybody may read: without what is marked, and without small numbers that are withheld
	Members Audience = "members" // with what is exempt or confidential: part II of the agenda
	Working Audience = "working" // all that is entered
)

// Audiences are the editions, the first being what is meant where none is named.
func Audiences() []Audience { return []Audience{Public, Members, Working} }

// ParseAudience reads the name of an edition; empty is the public one.
func ParseAudience(name string) (Audience, error) {
	if name == "" {
		return Public, nil
	}
	if a := Audience(strings.ToLower(name)); slices.Contains(Audiences(), a) {
		return a, nil
	}
	return "", fmt.Errorf("there is no edition %q: use public, members or working", name)
}

// Label is the edition as people read it.
func (a Audience) Label() string {
	return map[Audience]string{Public: "Public edition", Members: "Members' edition", Working: "Working edition"}[a]
}

// Says is what it holds, a sentence without its full stop.
func (a Audience) Says() string {
	switch a {
	case Members:
		return "with exempt and confidential items, for members of the council and their officers; small numbers that are withheld stay so"
	case Working:
		return "all that is entered, for those who work on the report; not for publication"
	}
	return "for anybody: without exempt and confidential items, and without small numbers that are withheld"
}

// MayReadAs is nil where a person may read and export an edition.
func MayReadAs(a Actor, as Audience) error {
	if as == Public {
		return nil
	}
	return Permit(a, ActReadAll, nil)
}

// AudienceOf is what a person may read of a quarter at most.
func AudienceOf(a Actor) Audience {
	if Permit(a, ActReadAll, nil) == nil {
		return Working
	}
	return Public
}

// keptFrom is from whom something is withheld: nobody, the public, or members too.
type keptFrom string

const (
	fromNobody  keptFrom = ""
	fromPublic  keptFrom = "public"
	fromMembers keptFrom = "members"
)

// reads reports whether an edition has what is withheld so.
func (a Audience) reads(f keptFrom) bool {
	return a == Working || f == fromNobody || a == Members && f == fromPublic
}

// Withheld is why an item of an edition is not as it was entered: it stands in the place of what may not be read.
type Withheld struct {
	Whole     bool   // nothing is said of it but its ref and its title
	Elsewhere bool   // a sentence of its commentary alone is, for the sake of another item
	Says      string // a sentence
}

// For is the quarter as an edition has it: as the public one, where nothing is withheld from that, the Book itself. What is marked is made anew
// of the few things that may be said of it; of what holds small numbers only what cannot be worked back to them is taken over. Nothing that is
// stored is touched. It is worked out once for all who ask.
func (b *Book) For(as Audience) *Book {
	return *b.editions[slices.Index(Audiences(), as)].get(func() *Book {
		n := b
		if as != Working {
			n = b.withholding(as)
		}
		if as == Public {
			return n
		}
		if n == b {
			n = b.next(nil)
			n.past, n.Opened = b.past, b.Opened
		}
		n.Edition = as
		return n
	})
}

// ReadBy is the Book as a person may read it at most.
func (b *Book) ReadBy(a Actor) *Book {
	if AudienceOf(a) == Working {
		return b
	}
	return b.For(Public)
}

// withholding is the Book without what is withheld from an edition; the Book itself where nothing is.
func (b *Book) withholding(as Audience) *Book {
	w := withholder{Book: b, as: as, now: map[int]*Item{}}
	w.items()
	if len(w.now) == 0 {
		return b
	}
	n := b.next(slices.Collect(maps.Keys(w.now)))
	for i, it := range w.now {
		it.Entry.Marks = withoutAnswers(it.Entry.Marks)
		n.Items[i], n.known.says[i] = it, new(says)
	}
	n.past, n.Opened, n.known.kin = b.past, nil, new(int)
	n.Movement, n.Corrected, n.Actions, n.SignOff = w.movement(), w.corrections(b.Corrected), w.actions(), w.signOff(b.SignOff)
	return n
}

// SignOffs are sign-offs of the quarter as an edition tells of them: those of its revisions before, too. It is asked of the Book itself, and
// not of an edition, which knows no more what was withheld.
func (b *Book) SignOffs(as Audience, all []SignOff) []SignOff {
	if as == Working || len(all) == 0 {
		return all
	}
	w := withholder{Book: b, as: as, now: map[int]*Item{}}
	w.items()
	out := make([]SignOff, len(all))
	for i := range all {
		out[i] = *w.signOff(&all[i])
	}
	return out
}

// WithheldFrom are the items of which an edition does not have all, in the report's order: each as the edition has it, see Item.Withheld.
func (b *Book) WithheldFrom(as Audience) []*Item { return b.For(as).Withheld() }

// Withheld are the items of which this edition does not have all.
func (b *Book) Withheld() (out []*Item) {
	for _, it := range b.Items {
		if it.Withheld != nil {
			out = append(out, it)
		}
	}
	return out
}
