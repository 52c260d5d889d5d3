package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// sealed are the tables that are changed by imports and the like alone, with the columns that make a row of each, in the
// order of its key. The audit holds a digest of each as it was after the last change, so a change by another program
// shows. Entries are not among them: the audit tells their whole story.
var sealed = []struct{ table, columns, order string }{
	{"officer", "login, name, post, role", "login"},
	{"officer_key", "fingerprint, line, login, comment, added_at, added_by, revoked_at", "fingerprint"},
	{"plan", "quarter, council, title, due_on, tolerance, share, scheme, checks_off", "quarter"},
	{"objective", "quarter, code, parent, title, position", "quarter, code"},
	{"item", "quarter, key, kind, ref, objective, title, position", "quarter, key"},
	{"measure", "quarter, key, definition, source, polarity, basis, unit, decimals, headline, scheme, tolerance_kind, " +
		"tolerance, profile", "quarter, key"},
	{"part", "quarter, key, code, label, unit, decimals, rated, position", "quarter, key, code"},
	{"target", "quarter, key, part, period, n, kind, value, range_min, range_max, base, point, wording, raw, approved_by, " +
		"approved_on", "quarter, key, part, period, n"},
	{"milestone", "quarter, key, due", "quarter, key"},
	{"assignment", "quarter, key, login, role, position", "quarter, key, login"},
	{"figure", "key, part, period, source, raw, value, num, den, unit, as_of, flags, none_reason, promised, note, stated_at, " +
		"position", "key, part, period, source"},
}

// planTables are those that an import may change.
var planTables = []string{
	"officer", "plan", "objective", "item", "measure", "part", "target", "milestone", "assignment", "figure",
}

const sealAction = "seal"

// seal has this write end with digests of tables that it changes.
func (tx *Tx) seal(tables ...string) {
	for _, t := range tables {
		if !slices.Contains(tx.seals, t) {
			tx.seals = append(tx.seals, t)
		}
	}
}

// close ends a write: with the digests of what it changed, and with where the audit is now.
func (tx *Tx) close() error {
	if len(tx.seals) > 0 {
		now := map[string]string{}
		for _, t := range tx.seals {
			sum, err := tx.tableDigest(t)
			if err != nil {
				return err
			}
			now[t] = sum
		}
		if err := tx.record(auditRow{action: sealAction, what: "tables", became: jsonText(now)}); err != nil {
			return err
		}
	}
	if tx.hash == "" {
		return nil
	}
	return tx.exec(`UPDATE audit_end SET seq = $1, hash = $2`, tx.shown.audit, tx.hash)
}

// tableDigest is SHA-256, in lower-case hexadecimal, over the rows of a table in the order of its key: each column as its
// length in bytes in decimal, a colon, its text and a comma; NULL as a minus.
func (r reader) tableDigest(table string) (string, error) {
	i := slices.IndexFunc(sealed, func(s struct{ table, columns, order string }) bool { return s.table == table })
	s := sealed[i]
	cells := make([]sql.NullString, strings.Count(s.columns, ",")+1)
	dest := make([]any, len(cells))
	for i := range cells {
		dest[i] = &cells[i]
	}
	h := sha256.New()
	err := r.each("SELECT "+s.columns+" FROM "+s.table+" ORDER BY "+s.order, nil, func(rows *sql.Rows) error {
		if err := rows.Scan(dest...); err != nil {
			return err
		}
		for _, c := range cells {
			if c.Valid {
				fmt.Fprintf(h, "%d:%s,", len(c.String), c.String)
			} else {
				h.Write([]byte("-,"))
			}
		}
		return nil
	})
	return hex.EncodeToString(h.Sum(nil)), err
}
