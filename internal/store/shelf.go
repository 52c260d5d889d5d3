package store

import (
	"context"
	"sync"
	"sync/atomic"

	"ppbtui/internal/ppb"
)

// Book is a quarter as it stands: committed entries only; or as it was signed off. It is one consistent state of the file.
// All who ask share it until something moves, and then it is read again as far as that goes: neither it nor what it holds
// is to be changed. What this Store has done shows at once, what other processes have done too, but for the second that
// Watch takes to find it where somebody watches.
func (s *Store) Book(ctx context.Context, q ppb.Quarter) (b *ppb.Book, err error) {
	defer wrap(&err, "open %s", q)
	e, err := s.edition(ctx, q, true)
	if err != nil {
		return nil, err
	}
	return e.book, nil
}

// shelf holds the books of a few quarters, the newest edition of each.
type shelf struct {
	mu    sync.Mutex
	books map[ppb.Quarter]*shelved
	asked int64 // how often
}

const shelfMost = 4 // quarters: this one, and those that somebody looks back at

// shelved is the place of one quarter's book.
type shelved struct {
	is      atomic.Pointer[edition]
	whole   sync.Map // wholeItem by key: of those that somebody opened
	looked  looked
	reading chan struct{} // full while somebody reads it: the others wait for what they find
	asked   int64         // when it was asked for last, by the shelf's count
}

// edition is a Book with how far the file was when it was read.
type edition struct {
	book  *ppb.Book
	at    mark
	looks int64 // of the poller, before it was read
}

// of is the place of a quarter's book. Where there are too many, the one that was not asked for longest goes.
func (sh *shelf) of(q ppb.Quarter) *shelved {
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.asked++
	place := sh.books[q]
	if place == nil {
		if sh.books == nil {
			sh.books = map[ppb.Quarter]*shelved{}
		}
		if len(sh.books) >= shelfMost {
			sh.drop()
		}
		place = &shelved{reading: make(chan struct{}, 1)}
		sh.books[q] = place
	}
	place.asked = sh.asked
	return place
}

func (sh *shelf) drop() {
	var oldest ppb.Quarter
	last := sh.asked
	for q, place := range sh.books {
		if place.asked < last {
			oldest, last = q, place.asked
		}
	}
	delete(sh.books, oldest)
}

// edition is the quarter's book as it stands. Where the whole would have to be read for it that is done if all is set; else
// there is none.
func (s *Store) edition(ctx context.Context, q ppb.Quarter, all bool) (*edition, error) {
	place := s.shelf.of(q)
	if e := s.current(place); e != nil {
		return e, nil
	}
	if !all && place.is.Load() == nil {
		return nil, nil
	}
	select {
	case place.reading <- struct{}{}:
		defer func() { <-place.reading }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if e := s.current(place); e != nil {
		return e, nil // somebody has just read it
	}
	_, looks, _ := s.watch.standing()
	var e *edition
	err := s.read(ctx, func(r reader) (err error) {
		e, err = r.renewed(q, place.is.Load(), all)
		return err
	})
	if err != nil || e == nil {
		return nil, err
	}
	e.looks = looks
	place.is.Store(e)
	return e, nil
}

// current is the edition there is, nil where it may be behind. It asks the poller, not the file. What is signed off is to be
// proved whenever anything has touched the file.
func (s *Store) current(place *shelved) *edition {
	e := place.is.Load()
	if e == nil {
		return nil
	}
	told, looks, sure := s.watch.standing()
	if !sure || !e.at.covers(told) || e.book.SignOff != nil && e.looks != looks {
		return nil
	}
	return e
}
