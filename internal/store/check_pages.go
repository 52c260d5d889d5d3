package store

import (
	"context"
	"database/sql"
	"fmt"
)

// pageCheck is what SQLite's own checks found.
type pageCheck struct {
	problems []string
	err      error
}

// checkCache is how many KiB of pages SQLite keeps while it checks: it looks every row up in every index, so that the
// indexes of a big history should fit.
const checkCache = 32 << 10

// checkPages has SQLite look its pages, indexes and references over, on a connection of its own.
func (s *Store) checkPages(ctx context.Context) *pageCheck {
	p := &pageCheck{}
	c, err := s.newReader(ctx)
	if err != nil {
		p.err = err
		return p
	}
	defer c.close()
	if _, p.err = c.sql.ExecContext(ctx, fmt.Sprintf("PRAGMA cache_size = -%d", checkCache)); p.err != nil {
		return p
	}
	defer c.sql.ExecContext(context.WithoutCancel(ctx), "PRAGMA cache_size = -2000; PRAGMA shrink_memory") // the pool keeps it
	p.err = p.look(reader{s, ctx, c})
	return p
}

func (p *pageCheck) look(r reader) error {
	problem := func(format string, args ...any) { p.problems = append(p.problems, fmt.Sprintf(format, args...)) }
	err := r.each(`PRAGMA integrity_check`, nil, func(rows *sql.Rows) error {
		var text string
		err := rows.Scan(&text)
		if text != "ok" {
			problem("the file is damaged: %s", text)
		}
		return err
	})
	if err != nil {
		return err
	}
	return r.each(`PRAGMA foreign_key_check`, nil, func(rows *sql.Rows) error {
		var table, parent string
		var row, n any
		err := rows.Scan(&table, &row, &parent, &n)
		problem("a row of %s points to a missing row of %s", table, parent)
		return err
	})
}
