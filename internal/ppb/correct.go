package ppb

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Correction is one item of a quarter that is signed off being put right: opened by a lead, changed through the ordinary entry,
// accepted by somebody else, and signed as part of the next revision.
type Correction struct {
	Quarter  Quarter   `json:"quarter"`
	Key      string    `json:"key"`
	Ref      string    `json:"ref"`
	Title    string    `json:"title"`
	Revision int       `json:"revision"` // that it is signed in
	Reason   string    `json:"reason"`
	By       string    `json:"by"` // who opened it, and when
	Name     string    `json:"name"`
	At       time.Time `json:"at"`

	// Of one that is signed.
	Entered  string       `json:"entered"` // names of who changed it last and who accepted it
	Accepted string       `json:"accepted"`
	On       time.Time    `json:"on"`       // when it was accepted
	Withheld bool         `json:"withheld"` // what stood there before was withdrawn, and is not said
	Changes  []Difference `json:"changes"`

	Signed *Item `json:"-"` // of one that is open: the item as the latest revision has it
}

// Withhold is the correction without what stood there before.
func (c Correction) Withhold() Correction {
	c.Withheld, c.Changes = true, slices.Clone(c.Changes)
	for i := range c.Changes {
		c.Changes[i].Was = ""
	}
	return c
}

// Retold are corrections as a report tells of them that is signed now, or is not yet: without what stood in a revision that was
// withdrawn, and without those that were themselves made by one.
func Retold(all []Correction, withdrawn func(revision int) bool) (out []Correction) {
	for _, c := range all {
		if withdrawn(c.Revision - 1) {
			c = c.Withhold()
		}
		if !withdrawn(c.Revision) {
			out = append(out, c)
		}
	}
	return out
}

// Correct opens an item of a quarter that is signed off for correction: what is recorded, and the entry as it is then. An
// accepted one is returned to its officers, with the reason as the note. it is the item as the latest revision has it, with the
// entry as it stands.
func Correct(so *SignOff, it *Item, a Actor, reason string, now time.Time) (Correction, Entry, error) {
	by := signature(a, now)
	c := Correction{Key: it.Key(), Ref: it.Ref(), Title: it.Title(), By: by.By, Name: by.Name, At: now}
	if err := Permit(a, ActCorrect, it); err != nil {
		return c, it.Entry, err
	}
	if so == nil {
		return c, it.Entry, &LockedError{it.Entry.State, it.Entry.Quarter.InSentence() + " is not signed off: change " + it.Key() + " as usual, or name with " +
			"--quarter the one that is to be corrected"}
	}
	if open := it.Correcting; open != nil {
		return c, it.Entry, &LockedError{it.Entry.State, fmt.Sprintf("%s is open for correction already, by %s on %s: sign it with `ppbtui "+
			"sign-off %s --corrections` once it is accepted, or drop it with --drop", it.Key(), open.Name, longDate(rag.DateOf(open.At)), so.Quarter)}
	}
	var err error
	if c.Reason, err = reasoned(it.Key(), "opened for correction", reason); err != nil {
		return c, it.Entry, err
	}
	c.Quarter, c.Revision = so.Quarter, so.Revision+1
	e := it.Entry
	if e.State == Accepted {
		e.Before = Decision{e.DecidedBy, e.DecidedAt, e.Note}
		e.State, e.Note, e.DecidedBy, e.DecidedAt = Returned, c.Reason, a.Login, now
		e = e.moved()
	}
	return c, e, nil
}

// DropCorrection closes an item again that is open for correction: its entry is as the latest revision has it. Who had a hand
// in it meanwhile stays known.
func DropCorrection(it *Item, a Actor) (Entry, error) {
	e := it.Entry
	if err := Permit(a, ActCorrect, it); err != nil {
		return e, err
	}
	if it.Correcting == nil {
		return e, &LockedError{e.State, it.Key() + " is not open for correction: there is nothing to drop"}
	}
	was := it.Correcting.Signed.Entry
	if was.Version == e.Version {
		return e, nil // nobody has touched it
	}
	was.Version, was.Editors = e.Version+1, e.Editors
	was.OpenedBy, was.OpenedAt = "", time.Time{} // which no revision says
	return was, nil
}

// SignCorrections decides whether a person may sign the next revision of a quarter now, of which all that is open for correction
// is accepted again, and what is recorded of it. b is the latest revision.
func SignCorrections(b *Book, a Actor, now time.Time) (SignOff, error) {
	last, q := b.SignOff, b.Plan.Quarter
	if err := Permit(a, ActSignOff, nil); err != nil {
		return SignOff{}, err
	}
	if last == nil {
		return SignOff{}, &LockedError{InProgress, q.InSentence() + " is not signed off: leave --corrections out"}
	}
	if len(b.Opened) == 0 {
		return SignOff{}, &LockedError{Accepted, fmt.Sprintf("nothing of %s is open for correction: open an item with `ppbtui correct REF --quarter "+
			"%s --reason TEXT`", q.InSentence(), q)}
	}
	s := SignOff{Quarter: q, Revision: last.Revision + 1, Earlier: append(slices.Clone(last.Earlier), Signature{By: last.By, Name: last.Name, At: last.At})}
	s.Corrections = slices.Clone(last.Corrections)
	var waiting []string
	for _, it := range b.Opened {
		if it.Entry.State != Accepted {
			waiting = append(waiting, it.Key()+" ("+strings.ToLower(it.Entry.State.Label())+")")
		}
		s.Corrections = append(s.Corrections, corrected(b, it))
	}
	if len(waiting) > 0 {
		return s, &LockedError{InProgress, fmt.Sprintf("revision %d of %s cannot be signed off yet: %s; have it accepted, or drop the correction with "+
			"`ppbtui correct REF --quarter %s --drop`", s.Revision, q.InSentence(), strings.Join(waiting, ", "), q)}
	}
	if err := refuseUnsettled(b); err != nil {
		return s, err
	}
	accepted := func(key string) bool {
		return slices.ContainsFunc(b.Opened, func(it *Item) bool { return it.Key() == key })
	}
	s.Open = slices.DeleteFunc(slices.Clone(last.Open), accepted)
	s.Reasons = slices.DeleteFunc(slices.Clone(last.Reasons), func(g Gap) bool { return accepted(g.Key) })
	if len(s.Open) > len(s.Reasons) {
		s.Gaps = last.Gaps
	}
	if len(s.Open) == 0 {
		s.Open = nil
	}
	if len(s.Reasons) == 0 {
		s.Reasons = nil
	}
	s.sign(&b.Plan, a, now)
	return s, nil
}

// corrected is what a correction comes to.
func corrected(b *Book, it *Item) Correction {
	c := *it.Correcting
	e := it.Entry
	c.Entered, c.Accepted, c.On = b.Officer(e.EnteredBy).Name, b.Officer(e.DecidedBy).Name, e.DecidedAt
	c.Changes = Differences(Told{b, c.Signed}, Told{b, it})
	c.Signed = nil
	if b.SignOff.Withdrawn != nil {
		c = c.Withhold()
	}
	return c
}

// Words say that an item is open for correction: by whom, since when and why.
func (c *Correction) Words() string {
	return fmt.Sprintf("Open for correction since %s, by %s: %s", longDate(rag.DateOf(c.At)), c.Name, wording.Stop(c.Reason))
}

// CorrectionWords say of an item that it is open for correction, and what stands until that is signed; empty of any other.
func (b *Book) CorrectionWords(it *Item) string {
	if it.Correcting == nil {
		return ""
	}
	return it.Correcting.Words() + " Published is " + b.Published(it.Correcting.Signed) + "."
}

// ShownTo is an item of a Book as a person reads it: of one that is open for correction, what is published to those who do not
// work on it. It fails with *WithdrawnError where that was withdrawn.
func ShownTo(a Actor, b *Book, it *Item) (*Item, error) {
	if it.Correcting == nil || WorksOn(a, it) {
		return it, nil
	}
	return it.Correcting.Signed, b.SignOff.Readable(true)
}

// Published is what a Book publishes of an item, in a few words.
func (b *Book) Published(it *Item) string {
	r := b.Reading(it)
	out := Verdict(it, r)
	if raw := strings.TrimSpace(r.Figure.Raw); raw != "" {
		out = raw + ", " + out
	}
	return out
}

// WorksOn reports whether an item that is open for correction is shown to a person as it is being corrected: to its officers and
// to those who look after others' items. Everybody else reads it as the latest revision has it.
func WorksOn(a Actor, it *Item) bool {
	return Permit(a, ActReview, nil) == nil || Permit(a, ActEdit, it) == nil
}

// WithHands are the people of a report, and behind them those of all people who had a hand in these items and are not among them.
func WithHands(report, all []Officer, items []*Item) []Officer {
	out := slices.Clone(report)
	for _, o := range all {
		known := slices.ContainsFunc(report, func(p Officer) bool { return p.Login == o.Login })
		hand := slices.ContainsFunc(items, func(it *Item) bool {
			e := it.Entry
			return slices.Contains(append([]string{e.EnteredBy, e.SubmittedBy, e.DecidedBy}, e.Editors...), o.Login)
		})
		if hand && !known {
			out = append(out, o)
		}
	}
	return out
}

// Comparable is nil unless an item is open for correction: a quarter that is signed off keeps what it was compared with.
func Comparable(it *Item) error {
	if it.Correcting == nil {
		return nil
	}
	return &LockedError{it.Entry.State, it.Key() + " is open for correction and keeps what it was compared with: state the earlier figure in " +
		"a quarter that is not signed off"}
}
