package uitest

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
)

// Revisions are those that the test signed, or the one of its book.
func (s *Store) Revisions(context.Context, ppb.Quarter) ([]ppb.SignOff, error) {
	if s.Signed == nil && s.B.SignOff != nil {
		s.Signed = []ppb.SignOff{*s.B.SignOff}
	}
	return s.Signed, s.Fail
}

// Prepared is what awaits a second signature.
func (s *Store) Prepared(context.Context, ppb.Quarter) (*ppb.Prepared, error) {
	return s.Awaits, s.Fail
}

// Revision is the quarter as it was signed off last: the store keeps no older ones.
func (s *Store) Revision(_ context.Context, a ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error) {
	all, err := s.Revisions(context.Background(), q)
	if err != nil {
		return nil, err
	}
	so, err := ppb.RevisionOf(all, q, n)
	if err != nil {
		return nil, err
	}
	return s.B, ppb.MayRead(a, so, so.Revision == len(all))
}

// SignOff signs the quarter by the rules.
func (s *Store) SignOff(_ context.Context, a ppb.Actor, q ppb.Quarter, gaps string, own ...ppb.Gap) (so ppb.SignOff, err error) {
	if s.B.SignOff == nil && ppb.GivesSecond(&s.B.Plan, a) {
		so, err = ppb.Countersign(s.Awaits, q, a, s.Clock(), gaps, own...)
	} else {
		so, err = ppb.Sign(s.B, a, gaps, ppb.FirstUnsigned(s.Past, q), s.Clock(), own...)
	}
	if err == nil {
		s.sign(&so)
	}
	return so, err
}

// SignCorrections signs what is open for correction by the rules.
func (s *Store) SignCorrections(_ context.Context, a ppb.Actor, _ ppb.Quarter) (ppb.SignOff, error) {
	so, err := ppb.SignCorrections(s.B, a, s.Clock())
	if err == nil {
		s.sign(&so)
	}
	return so, err
}

// sign is the book with what is signed frozen.
func (s *Store) sign(so *ppb.SignOff) {
	if so.Awaits() {
		s.Awaits = &ppb.Prepared{SignOff: *so}
		return
	}
	var items []*ppb.Item
	for _, it := range s.B.Items {
		frozen := *it
		if open := s.B.Correcting(it.Key()); open != nil {
			frozen = *open
			frozen.Correcting = nil
		}
		frozen.Frozen = s.B.Reading(&frozen)
		items = append(items, &frozen)
	}
	s.Signed, s.Awaits = append(s.Signed, *so), nil
	s.B = &ppb.Book{Plan: s.B.Plan, Objectives: s.B.Objectives, Officers: s.B.Officers, Items: items, SignOff: so}
	s.VersionNo++
}

// Correct opens an item for correction by the rules.
func (s *Store) Correct(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, reason string) (ppb.Correction, error) {
	it := s.B.Item(key)
	if open := s.B.Correcting(key); open != nil {
		it = open
	}
	c, e, err := ppb.Correct(s.B.SignOff, it, a, reason, s.Clock())
	if err != nil {
		return c, err
	}
	open := *it
	c.Signed, open.Frozen, open.Entry = it, nil, e
	open.Correcting = &c
	s.B = s.B.Standing(s.B.SignOff, append(slices.Clone(s.B.Opened), &open))
	s.VersionNo++
	return c, nil
}

// DropCorrection drops it.
func (s *Store) DropCorrection(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string) error {
	it := s.B.Correcting(key)
	if it == nil {
		it = s.B.Item(key)
	}
	_, err := ppb.DropCorrection(it, a)
	if err == nil {
		s.B = s.B.Standing(s.B.SignOff, slices.DeleteFunc(slices.Clone(s.B.Opened), func(is *ppb.Item) bool { return is.Key() == key }))
		s.VersionNo++
	}
	return err
}

// Withdraw withdraws a revision by the rules.
func (s *Store) Withdraw(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int, reason string) ([]ppb.SignOff, error) {
	all, _ := s.Revisions(ctx, q)
	so, err := ppb.RevisionOf(all, q, n)
	if err != nil {
		return nil, err
	}
	w, err := ppb.Withdraw(so, a, reason, s.Clock())
	if err == nil {
		so.Withdrawn = &w
		s.VersionNo++
	}
	return all, err
}

// Publish records a publication by the rules.
func (s *Store) Publish(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int, on, meeting ppb.Date) (ppb.SignOff, error) {
	all, _ := s.Revisions(ctx, q)
	so, err := ppb.RevisionOf(all, q, n)
	if err != nil {
		return ppb.SignOff{}, err
	}
	p, err := ppb.Publish(so, a, on, meeting, s.Clock())
	if err != nil {
		return *so, err
	}
	so.Published = append(so.Published, p)
	s.VersionNo++
	return *so, nil
}
