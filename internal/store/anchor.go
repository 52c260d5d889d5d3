package store

import (
	"context"
	"time"
)

// Head is where the history ends: the number of the last change, 0 where there is none, and its hash, which stands for
// all before it too. Kept elsewhere, it is an anchor: whoever rewrites the history cannot make it end there again.
func (s *Store) Head(ctx context.Context) (row int64, hash string, err error) {
	defer wrap(&err, "read where the history ends")
	err = s.read(ctx, func(r reader) error {
		_, err := r.one(`SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1`, nil, &row, &hash)
		return err
	})
	return row, hash, err
}

// Anchored is the change that the history once ended with, by its hash; found is false where none has it. That the hash
// is also the right one is Check's to say.
func (s *Store) Anchored(ctx context.Context, hash string) (row int64, at time.Time, found bool, err error) {
	defer wrap(&err, "look for an anchor")
	err = s.read(ctx, func(r reader) error {
		found, err = r.one(`SELECT seq, at FROM audit WHERE hash = $1`, []any{hash}, &row, r.s.timeCol(&at))
		return err
	})
	return row, at, found, err
}
