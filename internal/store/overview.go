package store

import (
	"context"
	"sync"

	"ppbtui/internal/ppb"
)

// Overview is a quarter as a lead looks at it on a day, with the Book that its places are of. All who ask share it, as they
// share the Book, until something moves: neither is to be changed. It fails where a quarter before is not as it was signed off.
func (s *Store) Overview(ctx context.Context, q ppb.Quarter, on ppb.Date) (b *ppb.Book, o *ppb.Overview, err error) {
	defer wrap(&err, "look at %s as a whole", q)
	held := &s.shelf.of(q).looked
	held.mu.Lock()
	defer held.mu.Unlock()
	told, _, sure := s.watch.standing() // before anything is read: all that is read covers it
	if b, err = s.Book(ctx, q); err != nil {
		return nil, nil, err
	}
	if is := &held.is; sure && is.book == b && is.audit == told.audit && is.on == on {
		return b, is.overview, nil
	}
	var past []ppb.Published
	if b.SignOff == nil { // what is signed off says itself how it moved
		if past, err = s.Past(ctx, q); err != nil {
			return nil, nil, err
		}
	}
	reminded, err := s.Reminders(ctx, q)
	if err != nil {
		return nil, nil, err
	}
	held.is = look{b, ppb.OverviewOf(b, past, reminded, on), told.audit, on}
	return b, held.is.overview, nil
}

// looked is the last look at a quarter as a whole. While somebody works it out the others wait for it.
type looked struct {
	mu sync.Mutex
	is look
}

// look is an overview with the book, how far the file was, and the day.
type look struct {
	book     *ppb.Book
	overview *ppb.Overview
	audit    int64
	on       ppb.Date
}
