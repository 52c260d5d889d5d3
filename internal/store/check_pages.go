package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// checkCache is how many KiB of pages SQLite keeps while it checks. It looks every row up in every index, in the order of the
// table: where the indexes of a big history do not fit it reads a page for each row.
const checkCache = 32 << 10

// checkPages has SQLite look its pages, indexes and references over.
func (r reader) checkPages(problem func(string, ...any)) (err error) {
	var cache int
	if _, err := r.one(`PRAGMA cache_size`, nil, &cache); err != nil {
		return err
	}
	set := func(ctx context.Context, size int) error {
		_, err := r.c.sql.ExecContext(ctx, fmt.Sprintf("PRAGMA cache_size = %d; PRAGMA shrink_memory", size))
		return err
	}
	if err := set(r.ctx, -checkCache); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, set(context.WithoutCancel(r.ctx), cache)) }()
	err = r.each(`PRAGMA integrity_check`, nil, func(rows *sql.Rows) error {
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
