package ppb

import (
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/rag"
)

// SignOff makes a quarter final: from then on nothing in it changes, and its ratings are those of that day.
type SignOff struct {
	Quarter Quarter
	At      time.Time
	By      string   // login of the lead
	Name    string   // of the lead, and of who acted for them
	Open    []string // keys of the items that were not accepted
	Gaps    string   // why they were left so; empty where there were none
	Digest  string   // SHA-256 of what was frozen, in hexadecimal
	Anchor  string   // hash of the line of the audit that records the sign-off
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
		"they stay as they are with --gaps, which is printed in the report", e.Quarter.inSentence(), n, e.Items, strings.Join(parts, "; "))
}

// Sign decides whether a person may sign a quarter off now, and what is recorded of it. gaps says why items that are not
// accepted stay as they are; earlier is the first quarter before it that is held and not signed off, zero where none is: quarters
// are signed in order, for each is compared with those before it.
func Sign(b *Book, a Actor, gaps string, earlier Quarter, now time.Time) (SignOff, error) {
	q := b.Plan.Quarter
	s := SignOff{Quarter: q, At: now, By: a.Login, Name: a.Name}
	if a.By != nil {
		s.Name += " (" + a.By.Name + " acting for them)"
	}
	if err := Permit(a, ActSignOff, nil); err != nil {
		return s, err
	}
	if b.SignOff != nil {
		return s, &LockedError{Accepted, fmt.Sprintf("%s was signed off already, by %s on %s", q.inSentence(), b.SignOff.Name,
			longDate(rag.DateOf(b.SignOff.At)))}
	}
	if rag.DateOf(now).Compare(q.End()) <= 0 {
		return s, &LockedError{InProgress, fmt.Sprintf("%s is not over yet: it can be signed off after %s", q.inSentence(), longDate(q.End()))}
	}
	if !earlier.IsZero() {
		return s, &LockedError{InProgress, fmt.Sprintf("%s is not signed off yet, and quarters are signed off in order: sign that off first", earlier.inSentence())}
	}
	for _, it := range b.Items {
		if it.Entry.State != Accepted && !it.NotDue() {
			s.Open = append(s.Open, it.Key())
		}
	}
	if len(s.Open) == 0 {
		return s, nil
	}
	gaps, problem := CleanNote("reason for the gaps", gaps)
	if problem != "" {
		return s, &RefusedError{Key: q.Label(), Action: "signed off", Reasons: []Problem{{Text: problem}}}
	}
	if s.Gaps = gaps; s.Gaps != "" {
		return s, nil
	}
	return s, &NotReadyError{Quarter: q, Items: len(b.Items), Open: Unaccepted(b)}
}

// Unaccepted are the items that keep a quarter from being signed off without a reason, by state; none where it is signed off.
func Unaccepted(b *Book) (out []OpenItems) {
	if b.SignOff != nil {
		return nil
	}
	var open [Accepted][]string
	for _, it := range b.Items {
		if s := it.Entry.State; s < Accepted && !it.NotDue() {
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

// Final is nil while the item's quarter is open, else a *LockedError.
func Final(it *Item) error {
	if it.Frozen == nil {
		return nil
	}
	return SignedOff(it.Entry.Quarter, it.Entry.State)
}

// SignedOff is what to say to somebody who wants to change a quarter that is signed off.
func SignedOff(q Quarter, s State) *LockedError {
	return &LockedError{s, q.inSentence() + " is signed off and does not change any more: it cannot be opened again or corrected " +
		"afterwards, so say what was wrong in the next quarter"}
}

func (q Quarter) inSentence() string { return strings.ToLower(q.Label()[:1]) + q.Label()[1:] }
