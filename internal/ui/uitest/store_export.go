package uitest

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
)

// Readable is the quarter that is asked for, where the rules let the person read it.
func (s *Store) Readable(ctx context.Context, a ppb.Actor, asked ppb.Quarter) (ppb.Quarter, error) {
	held, err := s.HeldQuarters(ctx)
	if err != nil || ppb.Permit(a, ppb.ActRead, nil) == nil {
		return asked, err
	}
	var signed []ppb.Quarter
	for _, h := range held {
		if h.SignOff != nil {
			signed = append(signed, h.Plan.Quarter)
		}
	}
	return ppb.ReadableQuarter(a, signed, asked)
}

// Past are none.
func (s *Store) Past(context.Context, ppb.Quarter) ([]ppb.Published, error) { return nil, s.Fail }

// HeldInFull is the quarter that the store holds.
func (s *Store) HeldInFull(context.Context, ppb.Quarter) (*ppb.Book, error) { return s.B, s.Fail }

// Revisions are the one of a quarter that is signed off, and those that a test has put into Older before it.
func (s *Store) Revisions(ctx context.Context, q ppb.Quarter) ([]ppb.SignOff, error) {
	held, err := s.HeldQuarters(ctx)
	for _, h := range held {
		if h.Plan.Quarter == q && h.SignOff != nil {
			return append(slices.Clone(s.Older[q]), *h.SignOff), err
		}
	}
	return nil, err
}

// Revision is the quarter that the store holds, signed off as that revision was.
func (s *Store) Revision(ctx context.Context, _ ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error) {
	all, err := s.Revisions(ctx, q)
	if err != nil {
		return nil, err
	}
	if n > len(all) || len(all) == 0 {
		return nil, &ppb.NotFoundError{What: "revision", Ref: q.String()}
	}
	if n == 0 {
		n = len(all)
	}
	b, err := s.Book(ctx, q)
	if err != nil {
		return nil, err
	}
	return &ppb.Book{Plan: b.Plan, Objectives: b.Objectives, Officers: b.Officers, Gone: b.Gone, Items: b.Items, SignOff: &all[n-1]}, nil
}
