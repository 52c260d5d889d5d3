package uitest

import (
	"context"
	"errors"

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

// Attached is that no file is held: the books of tests have none.
func (s *Store) Attached(_ context.Context, f ppb.File) ([]byte, error) {
	return nil, errors.New(f.Name + " is not held")
}

// HeldInFull is the quarter that the store holds.
func (s *Store) HeldInFull(context.Context, ppb.Quarter) (*ppb.Book, error) { return s.B, s.Fail }
