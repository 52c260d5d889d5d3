package ppb

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Withdrawal is that a revision must not be read any more, because of what stands in it.
type Withdrawal struct {
	By     string // login
	Name   string
	At     time.Time
	Reason string
}

// Publication is that a revision was published.
type Publication struct {
	On, Meeting Date // the meeting that it was published for
	Name        string
	At          time.Time // when that was recorded
}

// WithdrawnError says that a revision was withdrawn, and when there is something to read again.
type WithdrawnError struct {
	Quarter  Quarter
	Revision int
	Withdrawal
	Latest bool // no clean one is signed yet
}

func (e *WithdrawnError) Error() string {
	s := fmt.Sprintf("revision %d of %s was withdrawn by %s on %s", e.Revision, e.Quarter.InSentence(), e.Name, longDate(rag.DateOf(e.At)))
	if e.Latest {
		return s + ": there is nothing to read of it until a clean revision is signed off"
	}
	return s + ": leave --revision out to read the one that has taken its place"
}
func (e *WithdrawnError) Unwrap() error { return ErrDenied }

// Readable is nil, or a *WithdrawnError where the revision was withdrawn. latest says that there is none after it.
func (s *SignOff) Readable(latest bool) error {
	if s.Withdrawn == nil {
		return nil
	}
	return &WithdrawnError{s.Quarter, s.Revision, *s.Withdrawn, latest}
}

// MayRead is nil where a person may read and export a revision: one that was withdrawn is for those who withdraw.
func MayRead(a Actor, s *SignOff, latest bool) error {
	err := s.Readable(latest)
	if err != nil && Permit(a, ActWithdraw, nil) == nil {
		return nil
	}
	return err
}

// MayReadHistory is nil where a person may read what happened to an item of a Book: where a revision of it was withdrawn, that is for
// those who work on the item.
func MayReadHistory(a Actor, b *Book, it *Item) error {
	if so := b.SignOff; so != nil && so.Withheld && !WorksOn(a, it) {
		return denied("the history of %s in %s tells what was withdrawn: it is for its officers and for those who look after the report",
			it.Key(), so.Quarter.InSentence())
	}
	return nil
}

// RevisionOf is the revision of this number among those of a quarter, the oldest first; 0 is the latest. It fails with
// *NotFoundError.
func RevisionOf(all []SignOff, q Quarter, n int) (*SignOff, error) {
	if len(all) == 0 {
		return nil, &LockedError{InProgress, q.InSentence() + " is not signed off: there is no revision of it yet"}
	}
	if n == 0 {
		n = len(all)
	}
	if n < 1 || n > len(all) {
		return nil, &NotFoundError{What: "revision", Ref: fmt.Sprint(n), Similar: []string{fmt.Sprintf("%s, of which the latest is %d", q, len(all))}}
	}
	return &all[n-1], nil
}

// ParseEdition reads the name of a quarter, or of one of its revisions: 2023-24-Q2, 2023-24-Q2.1. Revision 0 is the latest.
func ParseEdition(name string) (q Quarter, revision int, err error) {
	of, number, numbered := strings.Cut(name, ".")
	if q, err = ParseQuarter(of); err != nil || !numbered {
		return q, 0, err
	}
	if revision, err = strconv.Atoi(number); err != nil || revision < 1 {
		return q, 0, fmt.Errorf("%q is not a revision: write it as %s.1", name, of)
	}
	return q, revision, nil
}

// Says reports whether a revision prints what stood in an earlier one.
func (s *SignOff) Says(revision int) bool {
	return slices.ContainsFunc(s.Corrections, func(c Correction) bool { return c.Revision == revision+1 && !c.Withheld })
}

// Withdraw decides whether a person may withdraw a revision, and what is recorded of it.
func Withdraw(s *SignOff, a Actor, reason string, now time.Time) (Withdrawal, error) {
	by := signature(a, now)
	w := Withdrawal{By: by.By, Name: by.Name, At: now}
	if err := Permit(a, ActWithdraw, nil); err != nil {
		return w, err
	}
	if s.Withdrawn != nil {
		return w, &LockedError{Accepted, fmt.Sprintf("revision %d of %s was withdrawn already, by %s on %s", s.Revision, s.Quarter.InSentence(),
			s.Withdrawn.Name, longDate(rag.DateOf(s.Withdrawn.At)))}
	}
	var err error
	w.Reason, err = reasoned(s.Quarter.Label(), "withdrawn", reason)
	return w, err
}

// reasoned is a reason as it is kept.
func reasoned(what, action, reason string) (string, error) {
	kept, problem := CleanNote("reason", reason)
	if problem == "" && kept == "" {
		problem = "say why"
	}
	if problem != "" {
		return "", &RefusedError{Key: what, Action: action, Reasons: []Problem{{Text: problem}}}
	}
	return kept, nil
}

// Publish decides whether a person may record that a revision was published on a day for a meeting.
func Publish(s *SignOff, a Actor, on, meeting Date, now time.Time) (Publication, error) {
	p := Publication{On: on, Meeting: meeting, Name: signature(a, now).Name, At: now}
	if err := Permit(a, ActPublish, nil); err != nil {
		return p, err
	}
	problem := ""
	switch {
	case s.Withdrawn != nil:
		return p, s.Readable(false)
	case on.IsZero() || meeting.IsZero():
		problem = "say on which day it was published, and the meeting that it was published for"
	case on.Compare(rag.DateOf(now)) > 0:
		problem = longDate(on) + " is still to come: record the publication when it is done"
	case on.Compare(rag.DateOf(s.At)) < 0:
		problem = fmt.Sprintf("on %s revision %d was not signed off yet: that was on %s", longDate(on), s.Revision, longDate(rag.DateOf(s.At)))
	case meeting.Compare(on) < 0:
		problem = "the meeting of " + longDate(meeting) + " is before " + longDate(on) + ": say the meeting that it was published for"
	}
	if problem != "" {
		return p, &RefusedError{Key: s.Quarter.Label(), Action: "recorded as published", Reasons: []Problem{{Text: problem}}}
	}
	return p, nil
}

// Warning is what the days of a publication should not be: see QuarterDates.Warning.
func (p Publication) Warning() string {
	return QuarterDates{Publication: p.On, Meeting: p.Meeting}.Warning()
}

// Words are a publication in a sentence, behind what was published.
func (p Publication) Words() string {
	return fmt.Sprintf("published on %s for the meeting of %s", wording.Date(p.On), wording.Date(p.Meeting))
}
