package store

import (
	"context"

	"ppbtui/internal/ppb"
)

// Revisions are the revisions of a quarter, the oldest first, none while it is open. There is one: what is signed off stays as it is.
func (s *Store) Revisions(ctx context.Context, q ppb.Quarter) (all []ppb.SignOff, err error) {
	defer wrap(&err, "read the revisions of %s", q)
	err = s.read(ctx, func(r reader) error {
		so, err := r.signOff(q)
		if so != nil {
			all = []ppb.SignOff{*so}
		}
		return err
	})
	return all, err
}

// Revision is a quarter as one of its revisions has it, 0 being the latest. It fails with *ppb.NotFoundError where there is none.
func (s *Store) Revision(ctx context.Context, _ ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error) {
	b, err := s.Book(ctx, q)
	if err == nil && (b.SignOff == nil || n > 1) {
		return nil, &ppb.NotFoundError{What: "revision of " + q.String(), Ref: "of this number"}
	}
	return b, err
}
