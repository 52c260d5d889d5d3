package store

import (
	"context"
	"time"
)

// Latest is when the newest change or draft in the file was made, the zero time where there is none.
func (s *Store) Latest(ctx context.Context) (at time.Time, err error) {
	defer wrap(&err, "look for the newest change")
	err = s.read(ctx, func(r reader) error {
		var ms int64
		_, err := r.one(`SELECT max(coalesce((SELECT max(at) FROM audit), 0), coalesce((SELECT max(saved_at) FROM draft), 0))`, nil, &ms)
		if ms > 0 {
			at = s.at(ms)
		}
		return err
	})
	return at, err
}
