package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// History is what happened to an item in a quarter and to its place in the plan, newest first. It is told from the
// beginning, because a row has only the pieces of a text that it changed.
func (s *Store) History(ctx context.Context, q ppb.Quarter, key string) (out []ppb.Event, err error) {
	defer wrap(&err, "read the history of %s", key)
	err = s.read(ctx, func(r reader) error {
		told := boxes{}
		return r.each(`SELECT seq, at, who, acting, session, action, quarter, what, version, was, became, reason FROM audit
			WHERE what = $1 AND quarter IN ('', $2) ORDER BY seq`, []any{key, q.String()}, func(rows *sql.Rows) error {
			var e ppb.Event
			var version int64
			var was, became string
			err := rows.Scan(&e.Seq, s.timeCol(&e.At), &e.Who, &e.By, &e.Session, &e.Action, &e.Quarter, &e.What, &version, &was,
				&became, &e.Reason)
			switch {
			case err != nil:
			case version > 0:
				e.Changes, err = told.changes(was, became)
			default:
				e.Changes, err = ppb.ReadChanges(was, became)
			}
			out = append(out, e)
			return err
		})
	})
	slices.Reverse(out)
	return out, err
}

// changes takes a change over and gives what it was, by name.
func (b boxes) changes(was, became string) (out []ppb.Changed, err error) {
	rows, err := sayings(was, became)
	for _, t := range rows {
		c, err := b.change(t)
		if err != nil {
			return nil, err
		}
		if c.Was != c.Is {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(x, y ppb.Changed) int { return cmp.Compare(x.Name, y.Name) })
	return out, err
}

// change takes a change of one box over. Where it does not go on from what stood there, it gives what the row says by
// itself: that something is wrong is Check's to say.
func (b boxes) change(t saying) (c ppb.Changed, err error) {
	name, err := unquote(t.name)
	if err != nil {
		return c, err
	}
	c.Name = ppb.Field(name)
	if t.pieced() {
		if c.Was, err = b.read(t.name); err != nil {
			return c, err
		}
	} else if c.Was, err = alone(t.was); err != nil {
		return c, err
	}
	switch err = b.apply(t); {
	case errors.Is(err, errUnfit):
		if c.Was, err = alone(t.was); err != nil {
			return c, err
		}
		c.Is, err = alone(t.became)
	case err == nil:
		c.Is, err = b.read(t.name)
	}
	return c, err
}

// alone is what a row says of a box by itself.
func alone(value string) (string, error) {
	switch {
	case value == "":
		return "", nil
	case value[0] == '"':
		return unquote(value)
	}
	p, err := readPieces(value)
	return p.String(), err
}
