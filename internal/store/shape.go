package store

import (
	"context"
	"errors"
	"fmt"

	"ppbtui/internal/ppb"
)

// shape is what a file is brought to, and held against by Check: the migrations, of which the n-th brings it from schema
// n-1 to n, and the tables that are sealed.
type shape struct {
	scripts []string
	sealed  []sealedTable
}

func todaysShape() (shape, error) {
	all, err := scripts()
	return shape{all, sealedTables()}, err
}

// newest is the schema of a file of this shape.
func (s shape) newest() int { return len(s.scripts) }

// resealed are the tables of which another list of columns is sealed from this schema on.
func (s shape) resealed(schema int) (tables []string) {
	for _, t := range s.sealed {
		for _, c := range t.columns[1:] {
			if c.since == schema {
				tables = append(tables, t.table)
			}
		}
	}
	return tables
}

// draftDigests is the schema from which on a draft has a digest.
const draftDigests = 6

// program is who brings a file to another schema.
func program() ppb.Actor { return ppb.Actor{Officer: ppb.Officer{Login: "ppbtui", Name: "ppbtui"}} }

// bring does one migration inside a transaction, with what SQL cannot do. A table of which other columns are sealed from
// now on is held against its last seal first, under the old list, and sealed anew under the new one, in one row of the
// audit; where it was not as it was sealed, that row says so.
func (tx *Tx) bring(schema int, script string) error {
	changed, err := tx.toReseal(schema)
	if err != nil {
		return err
	}
	for _, table := range changed {
		if err := tx.sealWhole(table); err != nil {
			return err
		}
	}
	stamp := fmt.Sprintf("\n;PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, schema)
	if _, err := tx.c.sql.ExecContext(tx.ctx, script+stamp); err != nil {
		return err
	}
	if schema == draftDigests {
		if err := tx.digestDrafts(); err != nil {
			return err
		}
	}
	if len(changed) > 0 {
		tx.resealed = fmt.Sprintf("schema %d seals other columns", schema)
		if schema == groupedSeals {
			tx.resealed = fmt.Sprintf("schema %d seals in groups", schema)
		}
	}
	return tx.close(schema)
}

// toReseal are the tables that a migration seals anew: those of which it seals other columns; and all, where it begins to
// seal them in groups and there is anything yet.
func (tx *Tx) toReseal(schema int) (tables []string, err error) {
	if schema != groupedSeals {
		return tx.s.shape.resealed(schema), nil
	}
	var first int64
	if begun, err := tx.one(`SELECT seq FROM audit LIMIT 1`, nil, &first); err != nil || !begun {
		return nil, err
	}
	for _, t := range tx.s.shape.sealed {
		if t.columns[0].since <= schema { // else it is not there yet
			tables = append(tables, t.table)
		}
	}
	return tables, nil
}

// rebuilt is the schema that makes a table anew to which others refer. SQLite does that with foreign keys off, which cannot be
// switched inside a transaction; it takes all rows over, so none is orphaned that was not.
const rebuilt = 11

// step is one migration in a transaction of its own. The schema is read again inside it: another process may have been
// faster.
func (s *Store) step(ctx context.Context, c *conn, from int) (err error) {
	if from+1 == rebuilt {
		if err := c.pragma(ctx, "foreign_keys = 0"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, c.pragma(ctx, "foreign_keys = 1")) }()
	}
	if err := c.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			c.rollback(ctx)
		}
	}()
	have, err := c.userVersion(ctx)
	if err != nil {
		return err
	}
	if have == from {
		tx := &Tx{reader: reader{s, ctx, c}, actor: program(), now: s.now()}
		if err := tx.bring(from+1, s.shape.scripts[from]); err != nil {
			return err
		}
	}
	_, err = c.sql.ExecContext(ctx, "COMMIT")
	return err
}

func (c *conn) pragma(ctx context.Context, set string) error {
	_, err := c.sql.ExecContext(ctx, "PRAGMA "+set)
	return err
}
