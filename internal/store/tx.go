package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ppbtui/internal/ppb"
)

// conn is one connection with its prepared statements.
type conn struct {
	sql   *sql.Conn
	stmts map[string]*sql.Stmt
}

func newConn(ctx context.Context, db *sql.DB) (*conn, error) {
	c, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	return &conn{c, map[string]*sql.Stmt{}}, nil
}

func (c *conn) close() {
	for _, st := range c.stmts {
		_ = st.Close()
	}
	_ = c.sql.Close()
}

func (c *conn) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if st, ok := c.stmts[query]; ok {
		return st, nil
	}
	st, err := c.sql.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	c.stmts[query] = st
	return st, nil
}

func (c *conn) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	st, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	return st.ExecContext(ctx, args...)
}

// begin starts a transaction. One that was called off may have begun all the same: it must not stay open.
func (c *conn) begin(ctx context.Context, how string) error {
	_, err := c.exec(ctx, how)
	if err != nil {
		c.rollback(ctx)
	}
	return err
}

// rollback ends a transaction whatever became of the caller.
func (c *conn) rollback(ctx context.Context) bool {
	_, err := c.exec(context.WithoutCancel(ctx), "ROLLBACK")
	return err == nil
}

// reader queries one consistent state of the file. It lives inside one read or one write.
type reader struct {
	s   *Store
	ctx context.Context
	c   *conn
}

// each runs row for every row of the result. The SQL stands at the call, beside its scan.
func (r reader) each(query string, args []any, row func(*sql.Rows) error) error {
	st, err := r.c.stmt(r.ctx, query)
	if err != nil {
		return err
	}
	rows, err := st.QueryContext(r.ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// one scans the first row; found is false where there is none.
func (r reader) one(query string, args []any, dest ...any) (found bool, err error) {
	err = r.each(query, args, func(rows *sql.Rows) error {
		if found {
			return nil
		}
		found = true
		return rows.Scan(dest...)
	})
	return found, err
}

// read runs fn on a consistent state of the file, beside any write.
func (s *Store) read(ctx context.Context, fn func(reader) error) (err error) {
	var c *conn
	select {
	case c = <-s.readers:
	case <-ctx.Done():
		return ctx.Err()
	case <-s.closed:
		return say("the file is closed")
	}
	defer func() { s.readers <- c }()
	if c == nil {
		if c, err = s.newReader(ctx); err != nil {
			return err
		}
	}
	if err := c.begin(ctx, "BEGIN"); err != nil {
		c.close()
		c = nil
		return err
	}
	defer func() {
		if !c.rollback(ctx) {
			c.close()
			c = nil
		}
	}()
	return fn(reader{s, ctx, c})
}

// newReader is a new connection to read with: of the file that is open, not of another that has taken its name.
func (s *Store) newReader(ctx context.Context) (*conn, error) {
	if err := s.whole(); err != nil {
		return nil, err
	}
	c, err := newConn(ctx, s.readDB)
	if err != nil {
		return nil, err
	}
	if err := s.whole(); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

// Tx is one write under way: what it reads is the newest state, and nobody else can write.
type Tx struct {
	reader
	actor    ppb.Actor
	now      time.Time
	after    []func()            // run once it is in the file, before anybody else can write
	hash     string              // of the last audit row of this write
	from     end                 // of the audit before this write
	seals    map[string]*sealing // tables that it changes, of which the audit is to hold the digest
	resealed string              // why a migration seals anew
	grown    int64               // bytes that it adds to the history
	shown    mark                // what others can see of it; zero where they see nothing
	json     jsonRoom            // of the drafts that it writes
	room     []byte              // of their digests
	uploads  map[string][]byte   // files that are brought, by the hash of their bytes
}

// errDry undoes a write that was only tried.
var errDry = errors.New("dry run")

// Write is the only way anything changes. fn runs in one immediate transaction, alone over all processes; what it
// records with audit becomes part of it. It is refused to who has left, and to who acts as somebody and may no longer. An error
// of fn undoes everything and is returned as it is. fn must not call Write. It fails once the file is lost, see whole, and after
// half a minute behind another process.
func (s *Store) Write(ctx context.Context, actor ppb.Actor, fn func(*Tx) error) (err error) {
	release, err := s.queue.wait(ctx)
	if err != nil {
		return err
	}
	defer release()
	if err := s.whole(); err != nil {
		return err
	}
	c, err := s.writeConn(ctx)
	if err != nil {
		return err
	}
	if err := c.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	open := true
	defer func() {
		if open && !c.rollback(ctx) {
			s.dropWriter()
		}
	}()
	tx := &Tx{reader: reader{s, ctx, c}, actor: actor, now: s.now()}
	if err := tx.standing(); err != nil {
		return err
	}
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.close(s.shape.newest()); err != nil {
		return err
	}
	// From here a cancelled caller no longer stops it: either answer would be a guess about what is in the file.
	if _, err := c.exec(context.WithoutCancel(ctx), "COMMIT"); err != nil {
		return err
	}
	open = false
	if err := s.whole(); err != nil {
		return err
	}
	tx.keepGrown()
	for _, f := range tx.after {
		f()
	}
	s.watch.tell(tx.shown)
	return nil
}

// exec runs one statement of a write.
func (tx *Tx) exec(query string, args ...any) error {
	_, err := tx.run(query, args...)
	return err
}

// run is exec that says how many rows it changed. A write of a row takes no time worth calling off, and to be ready for that
// costs a goroutine each; between two of them a caller who has gone is noticed.
func (tx *Tx) run(query string, args ...any) (rows int64, err error) {
	if err := tx.ctx.Err(); err != nil {
		return 0, err
	}
	res, err := tx.c.exec(context.WithoutCancel(tx.ctx), query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// writeConn is the connection that writes. The queue is held.
func (s *Store) writeConn(ctx context.Context) (*conn, error) {
	if s.writer == nil {
		c, err := newConn(ctx, s.writeDB)
		if err != nil {
			return nil, err
		}
		s.writer = c
	}
	return s.writer, nil
}

func (s *Store) dropWriter() {
	s.writer.close()
	s.writer = nil
}
