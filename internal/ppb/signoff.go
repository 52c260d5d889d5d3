package ppb

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/rag"
)

// SignOff makes a quarter final, as a revision of it: from then on nothing in that changes, and its ratings are those of that
// day. The first revision is that of all items; each later one puts right those that were opened for correction.
type SignOff struct {
	Quarter     Quarter
	Revision    int // from 1
	At          time.Time
	By          string       // login of the lead or the director
	Name        string       // theirs, and of who acted for them
	Open        []string     // keys of the items that were not accepted
	Gaps        string       // why they were left so, but for those that have a reason of their own
	Reasons     []Gap        // those, by key
	Prepared    *Signature   // the lead's, where the plan asks for two; else nil
	Corrections []Correction // all that this revision and those before it put right, the oldest first
	Earlier     []Signature  // of the revisions before it
	Digest      string       // SHA-256 of what was frozen, in hexadecimal
	Anchor      string       // hash of the line of the audit that records the sign-off

	// What came after it, which no export of it says: that is the same for ever.
	Withdrawn *Withdrawal // nil: it is not
	Published []Publication
	Withheld  bool // this revision or one before it was withdrawn
}

// Gap is why an item that is not accepted stays as it is.
type Gap struct {
	Key    string `json:"key"`
	Reason string `json:"reason"`
}

// Signature is who signed something, and when.
type Signature struct {
	By   string    `json:"by"`   // login
	Real string    `json:"real"` // login of who sat there, acting for them or not
	Name string    `json:"name"` // of both
	At   time.Time `json:"at"`
}

// signature is this person's.
func signature(a Actor, now time.Time) Signature {
	s := Signature{By: a.Login, Real: a.Real().Login, Name: a.Name, At: now}
	if a.By != nil {
		s.Name += " (" + a.By.Name + " acting for them)"
	}
	return s
}

// Awaits reports whether it is prepared alone: the second signature is missing.
func (s *SignOff) Awaits() bool { return s.By == "" && s.Prepared != nil }

// Reason is why an item was left as it is.
func (s *SignOff) Reason(key string) string {
	for _, g := range s.Reasons {
		if g.Key == key {
			return g.Reason
		}
	}
	return s.Gaps
}

// GivesSecond reports whether a person's signature is the second of two that the plan asks for.
func GivesSecond(p *Plan, a Actor) bool {
	return p.Countersigned && Permit(a, ActCountersign, nil) == nil
}

// sign signs it, or prepares it where the plan asks for two signatures and this is not the second one.
func (s *SignOff) sign(p *Plan, a Actor, now time.Time) {
	by := signature(a, now)
	if p.Countersigned && !GivesSecond(p, a) {
		s.Prepared, s.At = &by, now
		return
	}
	s.By, s.Name, s.At = by.By, by.Name, now
}

// NotReadyError lists every item that keeps a quarter from being signed off.
type NotReadyError struct {
	Quarter Quarter
	Items   int
	Open    []OpenItems
}

// OpenItems are the items that are in a state.
type OpenItems struct {
	State State
	Keys  []string
}

func (e *NotReadyError) Error() string {
	n := 0
	parts := make([]string, len(e.Open))
	for i, o := range e.Open {
		n += len(o.Keys)
		parts[i] = strings.ToLower(o.State.Label()) + " " + strings.Join(o.Keys, ", ")
	}
	return fmt.Sprintf("%s cannot be signed off yet: %d of %d items are not accepted (%s); accept them, or give the reason why "+
		"they stay as they are with --gap REF=REASON, or with --gaps for all of them, which is printed in the report", e.Quarter.InSentence(), n, e.Items, strings.Join(parts, "; "))
}

// Sign decides whether a person may sign a quarter off now, and what is recorded of it. Items that are not accepted stay as they
// are for reasons of their own, or for that of gaps. earlier is the first quarter before it that is held and not signed off, zero
// where none is: quarters are signed in order, for each is compared with those before it. Where the plan asks for two signatures the
// lead's prepares it: see SignOff.Awaits and Countersign.
func Sign(b *Book, a Actor, gaps string, earlier Quarter, now time.Time, own ...Gap) (SignOff, error) {
	q := b.Plan.Quarter
	s := SignOff{Quarter: q, Revision: 1}
	s.sign(&b.Plan, a, now)
	if err := Permit(a, ActSignOff, nil); err != nil {
		return s, err
	}
	if b.SignOff != nil {
		return s, &LockedError{Accepted, fmt.Sprintf("%s was signed off already, by %s on %s; what was opened for correction is signed "+
			"with --corrections", q.InSentence(), b.SignOff.Name, longDate(rag.DateOf(b.SignOff.At)))}
	}
	if rag.DateOf(now).Compare(q.End()) <= 0 {
		return s, &LockedError{InProgress, fmt.Sprintf("%s is not over yet: it can be signed off after %s", q.InSentence(), longDate(q.End()))}
	}
	if !earlier.IsZero() {
		return s, &LockedError{InProgress, fmt.Sprintf("%s is not signed off yet, and quarters are signed off in order: sign that off first", earlier.InSentence())}
	}
	if err := refuseUnsettled(b); err != nil {
		return s, err
	}
	for _, it := range b.Items {
		if it.Entry.State != Accepted && !it.NotDue() {
			s.Open = append(s.Open, it.Key())
		}
	}
	return s, s.explain(b, gaps, own)
}

// explain takes the reasons for what is open: each item's own, else that of all.
func (s *SignOff) explain(b *Book, gaps string, own []Gap) error {
	refuse := func(text string) error {
		return &RefusedError{Key: b.Plan.Quarter.Label(), Action: "signed off", Reasons: []Problem{{Text: text}}}
	}
	for _, g := range own {
		reason, problem := CleanNote("reason for "+g.Key, g.Reason)
		switch {
		case problem != "":
			return refuse(problem)
		case reason == "":
			return refuse("say why " + g.Key + " stays as it is")
		case !slices.Contains(s.Open, g.Key):
			return refuse(g.Key + " is accepted, so it needs no reason: leave --gap " + g.Key + " out")
		case slices.ContainsFunc(s.Reasons, func(had Gap) bool { return had.Key == g.Key }):
			return refuse(g.Key + " is given two reasons: leave one out")
		}
		s.Reasons = append(s.Reasons, Gap{g.Key, reason})
	}
	slices.SortFunc(s.Reasons, func(x, y Gap) int { return strings.Compare(x.Key, y.Key) })
	if len(s.Reasons) == len(s.Open) {
		return nil
	}
	gaps, problem := CleanNote("reason for the gaps", gaps)
	if problem != "" {
		return refuse(problem)
	}
	if s.Gaps = gaps; s.Gaps != "" {
		return nil
	}
	return notReady(b, func(it *Item) bool { return it.Entry.State != Accepted && !it.NotDue() && s.Reason(it.Key()) == "" })
}

// notReady lists the items that keep a quarter from being signed off.
func notReady(b *Book, missing func(*Item) bool) *NotReadyError {
	return &NotReadyError{Quarter: b.Plan.Quarter, Items: len(b.Items), Open: byState(b, missing)}
}

// Unaccepted are the items that keep a quarter from being signed off without a reason, by state; none where it is signed off.
func Unaccepted(b *Book) []OpenItems {
	if b.SignOff != nil {
		return nil
	}
	return byState(b, func(it *Item) bool { return it.Entry.State != Accepted && !it.NotDue() })
}

// byState are some of the items that are not accepted.
func byState(b *Book, some func(*Item) bool) (out []OpenItems) {
	var open [Accepted][]string
	for _, it := range b.Items {
		if s := it.Entry.State; s < Accepted && some(it) {
			open[s] = append(open[s], it.Key())
		}
	}
	for s, keys := range open {
		if len(keys) > 0 {
			out = append(out, OpenItems{State(s), keys})
		}
	}
	return out
}

// Prepared is a sign-off that awaits its second signature. Digest is that of what would be frozen.
type Prepared struct {
	SignOff
	Stale bool // something has changed since: it has to be prepared again
}

// Countersign decides whether a person may give the second signature to what is prepared, and what is recorded of it. The
// reasons for gaps are those that were prepared.
func Countersign(p *Prepared, q Quarter, a Actor, now time.Time, gaps string, own ...Gap) (SignOff, error) {
	if err := Permit(a, ActCountersign, nil); err != nil {
		return SignOff{}, err
	}
	switch {
	case p == nil:
		return SignOff{}, &LockedError{InProgress, q.InSentence() + " takes two signatures: a performance lead prepares it with `ppbtui sign-off " +
			q.String() + "`, then a director signs"}
	case p.Stale:
		return SignOff{}, &LockedError{InProgress, fmt.Sprintf("%s has changed since %s prepared it: a performance lead has to prepare it again",
			q.InSentence(), p.Prepared.Name)}
	case slices.Contains([]string{p.Prepared.By, p.Prepared.Real}, a.Login) || slices.Contains([]string{p.Prepared.By, p.Prepared.Real}, a.Real().Login):
		return SignOff{}, denied("you prepared %s yourself, or it was prepared for you: the second signature is somebody else's", q.InSentence())
	}
	if gaps != "" || len(own) > 0 {
		return SignOff{}, &RefusedError{Key: q.Label(), Action: "signed off", Reasons: []Problem{
			{Text: "the reasons of whoever prepared it stand: leave --gap and --gaps out"}}}
	}
	s := p.SignOff
	by := signature(a, now)
	s.By, s.Name, s.At = by.By, by.Name, now
	return s, nil
}

// Final is nil while the item's quarter is open or the item is open for correction, else a *LockedError.
func Final(it *Item) error {
	if it.Frozen == nil {
		return nil
	}
	return &LockedError{it.Entry.State, it.Entry.Quarter.InSentence() +
		" is signed off and changes only by a correction: ask a performance lead to open " + it.Key() + " for correction"}
}

// PlanFinal is nil while the plan of the item's quarter can change, else a *LockedError: an item that is open for correction
// keeps what was planned of it, and what it is compared with.
func PlanFinal(it *Item) error {
	if it.Frozen == nil && it.Correcting == nil {
		return nil
	}
	return SignedOff(it.Entry.Quarter, it.Entry.State)
}

// SignedOff is what to say to somebody who wants to change the plan of a quarter that is signed off.
func SignedOff(q Quarter, s State) *LockedError {
	return &LockedError{s, q.InSentence() + " is signed off and its plan does not change any more"}
}

// InSentence is Label behind the beginning of a sentence: "quarter 2, 2023/24".
func (q Quarter) InSentence() string { return strings.ToLower(q.Label()[:1]) + q.Label()[1:] }
