package store

import (
	"context"

	"ppbtui/internal/ppb"
)

// Held is a quarter's plan as it is held, measures before milestones and in the plan's order, with the items that the report
// has no longer: what files are read against. It fails with *ppb.NotFoundError.
func (s *Store) Held(ctx context.Context, q ppb.Quarter) (b *ppb.Book, err error) {
	return s.heldAs(ctx, q, evenRetired)
}

// HeldInFull is Held with all figures of other periods that were stated, and none that was entered here: what files are
// written from.
func (s *Store) HeldInFull(ctx context.Context, q ppb.Quarter) (b *ppb.Book, err error) {
	return s.heldAs(ctx, q, asFiles)
}

func (s *Store) heldAs(ctx context.Context, q ppb.Quarter, far span) (b *ppb.Book, err error) {
	defer wrap(&err, "read the plan of %s", q)
	err = s.read(ctx, func(r reader) error {
		b, err = r.held(q, "", far)
		return err
	})
	return b, err
}

// held is a quarter's plan with its items, or the one with this key, in the plan's order.
func (r reader) held(q ppb.Quarter, key string, far span) (*ppb.Book, error) {
	b, err := r.planOf(q)
	if err != nil {
		return nil, err
	}
	if b.Officers, err = r.people(); err != nil {
		return nil, err
	}
	b.Items, err = r.itemsOf(b.Plan, b.Sections, b.Objectives, key, far)
	return b, err
}

// planOf is a quarter's plan with its sections and objectives alone.
func (r reader) planOf(q ppb.Quarter) (*ppb.Book, error) {
	b := new(ppb.Book)
	var err error
	if b.Plan, err = r.plan(q); err != nil {
		return nil, err
	}
	b.Sections, b.Objectives, err = r.structure(q)
	return b, err
}
