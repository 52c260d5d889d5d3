package uitest

import (
	"context"

	"ppbtui/internal/ppb"
)

// ProposeMark proposes that an item is not for the public.
func (s *Store) ProposeMark(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string, kind ppb.MarkKind, why string) (ppb.Entry, error) {
	it := s.B.ItemFor(a, key)
	return s.moved(it)(ppb.ProposeMark(it, a, kind, why))
}

// ConfirmMark confirms it.
func (s *Store) ConfirmMark(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string, g ppb.Grounds) (ppb.Entry, error) {
	it := s.B.ItemFor(a, key)
	return s.moved(it)(ppb.ConfirmMark(it, a, g, s.Clock()))
}

// LiftMark takes it off.
func (s *Store) LiftMark(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, why string) (ppb.Entry, error) {
	it := s.B.ItemFor(a, key)
	e, _, err := ppb.LiftMark(it, a, why)
	return s.moved(it)(e, err)
}

// DecideSmall decides on its small numbers.
func (s *Store) DecideSmall(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string, box ppb.Field, d ppb.SmallDecision) (ppb.Entry, error) {
	it := s.B.ItemFor(a, key)
	r := ppb.ReadUnchecked(&s.B.Plan, it, it.Entry.Content)
	return s.moved(it)(ppb.DecideSmall(it, &r, a, box, d))
}
