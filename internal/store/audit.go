package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"strconv"
	"strings"
)

// noHash stands before the first row of the chain.
var noHash = strings.Repeat("0", 64)

// auditRow is one row as it is stored and hashed.
//
// The hash of a row is SHA-256, in lower-case hexadecimal, over the line "ppbtui-audit-1\n" followed by the fields prev,
// seq, at, who, acting, session, action, quarter, what, version, was, became, reason, in this order, each written as its
// length in bytes in decimal, a colon, its bytes and a comma. seq, at (milliseconds UTC) and version are in decimal.
// The lengths make the encoding unambiguous; prev, the hash of the row before, makes it a chain. was and became are hashed as
// they are stored, whole texts or pieces of them (see change): any program can follow the chain by the columns alone.
type auditRow struct {
	seq, at, version               int64
	who, acting, session           string
	action, quarter, what          string
	was, became, reason, prev, sum string
}

func (r *auditRow) hash() string {
	b := append(make([]byte, 0, 512), "ppbtui-audit-1\n"...)
	for _, f := range [...]string{
		r.prev, strconv.FormatInt(r.seq, 10), strconv.FormatInt(r.at, 10), r.who, r.acting, r.session, r.action, r.quarter,
		r.what, strconv.FormatInt(r.version, 10), r.was, r.became, r.reason,
	} {
		b = strconv.AppendInt(b, int64(len(f)), 10)
		b = append(append(append(b, ':'), f...), ',')
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// scan reads a row with all its columns, in the order of the table.
func (r *auditRow) scan(rows *sql.Rows) error {
	return rows.Scan(&r.seq, &r.at, &r.who, &r.acting, &r.session, &r.action, &r.quarter, &r.what, &r.version, &r.was, &r.became,
		&r.reason, &r.prev, &r.sum)
}

// end is where the audit ends: the number and hash of its last row.
type end struct {
	seq  int64
	hash string
}

// record adds a row to the audit of this write. The caller fills what was changed; who, when and the chain are ours.
func (tx *Tx) record(r auditRow) error {
	last := end{tx.shown.audit, tx.hash}
	if tx.hash == "" {
		last.hash = noHash
		if _, err := tx.one(`SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1`, nil, &last.seq, &last.hash); err != nil {
			return err
		}
		tx.from = last
	}
	r.seq, r.prev = last.seq+1, last.hash
	r.at, r.who, r.session = tx.now.UnixMilli(), tx.actor.Login, tx.actor.Session
	if tx.actor.By != nil {
		r.acting = tx.actor.By.Login
	}
	if err := tx.grow(&r); err != nil {
		return err
	}
	tx.shown.audit, tx.hash = r.seq, r.hash() // see close
	return tx.exec(`INSERT INTO audit (seq, at, who, acting, session, action, quarter, what, version, was, became, reason, prev, hash)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		r.seq, r.at, r.who, r.acting, r.session, r.action, r.quarter, r.what, r.version, r.was, r.became, r.reason, r.prev, tx.hash)
}

// Version is a number that moves whenever anybody, another process too, changes something that others can see. It costs
// next to nothing. Drafts do not move it.
func (s *Store) Version(ctx context.Context) (v int64, err error) {
	defer wrap(&err, "look for changes")
	err = s.read(ctx, func(r reader) error {
		_, err := r.one(`SELECT seq FROM audit ORDER BY seq DESC LIMIT 1`, nil, &v)
		return err
	})
	return v, err
}
