package uitest

import (
	"context"

	"ppbtui/internal/ppb"
)

// Overview is a look at the quarter as Told and Reminded have it.
func (s *Store) Overview(ctx context.Context, q ppb.Quarter, on ppb.Date) (*ppb.Book, *ppb.Overview, error) {
	b, err := s.Book(ctx, q)
	if err != nil {
		return nil, nil, err
	}
	return b, ppb.OverviewOf(b, s.Told, s.Reminded, on), nil
}
