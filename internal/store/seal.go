package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// sealedTable is a table that is changed by imports and the like alone. The audit holds a digest of each as it was after
// the last change, so a change by another program shows. Entries are not among them: the audit tells their whole story.
type sealedTable struct {
	table, order string // its name, and the columns of its key
	columns      []sealedColumns
}

// sealedColumns are what of a row is sealed from a schema on. Whoever changes the columns in a migration, or the rows under
// the same columns, adds a line, and never changes one: the old line proves, before the migration, that the table is as it
// was sealed; then it is sealed anew.
type sealedColumns struct {
	since int // the schema
	names string
}

// sealedTables are the tables that are sealed, each with its columns, the oldest first.
func sealedTables() []sealedTable {
	const start = 1
	return []sealedTable{
		{"officer", "login", []sealedColumns{{start, "login, name, post, role"}}},
		{"officer_key", "fingerprint", []sealedColumns{{start, "fingerprint, line, login, comment, added_at, added_by, revoked_at"}}},
		{"plan", "quarter", []sealedColumns{{start, "quarter, council, title, due_on, tolerance, share, scheme, checks_off"}}},
		{"objective", "quarter, code", []sealedColumns{{start, "quarter, code, parent, title, position"}}},
		{"item", "quarter, key", []sealedColumns{{start, "quarter, key, kind, ref, objective, title, position"}}},
		{"measure", "quarter, key", []sealedColumns{{start, "quarter, key, definition, source, polarity, basis, unit, decimals, " +
			"headline, scheme, tolerance_kind, tolerance, profile"}}},
		{"part", "quarter, key, code", []sealedColumns{{start, "quarter, key, code, label, unit, decimals, rated, position"}}},
		{"target", "quarter, key, part, period, n", []sealedColumns{{start, "quarter, key, part, period, n, kind, value, range_min, " +
			"range_max, base, point, wording, raw, approved_by, approved_on"}}},
		{"milestone", "quarter, key", []sealedColumns{{start, "quarter, key, due"}}},
		{"assignment", "quarter, key, login", []sealedColumns{{start, "quarter, key, login, role, position"}}},
		{"figure", "key, part, period, source", []sealedColumns{{start, "key, part, period, source, raw, value, num, den, unit, as_of, " +
			"flags, none_reason, promised, note, stated_at, position"}}},
	}
}

// at are the columns that a seal of a schema is over.
func (t sealedTable) at(schema int) (names string) {
	names = t.columns[0].names
	for _, c := range t.columns {
		if c.since <= schema {
			names = c.names
		}
	}
	return names
}

// planTables are those that an import may change.
var planTables = []string{
	"officer", "plan", "objective", "item", "measure", "part", "target", "milestone", "assignment", "figure",
}

const (
	sealAction = "seal"
	sealWhat   = "tables"
	sealSchema = "schema" // under which a seal says of which schema it is; seals from before 6 do not say it
	notAsSeal  = "not as it was sealed"
)

// seal is a table's digest as the audit has it: under the columns of a schema.
type seal struct {
	digest string // or notAsSeal: from then on the table is never taken for sound again
	schema int
}

// readSeal is what a row of the audit says of tables.
func readSeal(became string) (map[string]seal, error) {
	var told map[string]string
	if err := json.Unmarshal([]byte(became), &told); err != nil {
		return nil, err
	}
	schema := 1
	if n, ok := told[sealSchema]; ok {
		var err error
		if schema, err = strconv.Atoi(n); err != nil {
			return nil, err
		}
		delete(told, sealSchema)
	}
	out := make(map[string]seal, len(told))
	for t, digest := range told {
		out[t] = seal{digest, schema}
	}
	return out, nil
}

// seal has this write end with digests of tables that it is about to change: it is called before they are. A table that
// is not as it was sealed last is not sealed as it is now: what another program did to it goes on showing.
func (tx *Tx) seal(tables ...string) error {
	for _, t := range tables {
		if _, done := tx.seals[t]; done {
			continue
		}
		holds, err := tx.sealHolds(t)
		if err != nil {
			return err
		}
		if tx.seals == nil {
			tx.seals = map[string]bool{}
		}
		tx.seals[t] = holds
	}
	return nil
}

// sealHolds reports whether a table is as it was sealed last, or was never sealed.
func (r reader) sealHolds(table string) (bool, error) {
	var last *seal
	err := r.each(`SELECT became FROM audit WHERE what = $1 AND action = $2 ORDER BY seq DESC`, []any{sealWhat, sealAction}, func(rows *sql.Rows) error {
		var became string
		if err := rows.Scan(&became); err != nil || last != nil {
			return err
		}
		told, err := readSeal(became)
		if err != nil {
			return nil // check says so
		}
		if s, ok := told[table]; ok {
			last = &s
		}
		return nil
	})
	if err != nil || last == nil {
		return err == nil, err
	}
	is, err := r.tableDigest(table, last.schema)
	return is == last.digest, err
}

// close ends a write in a file of a schema: with the digests of what it changed, and with where the audit is now.
func (tx *Tx) close(schema int) error {
	if len(tx.seals) > 0 {
		now := map[string]string{sealSchema: strconv.Itoa(schema)}
		for t, held := range tx.seals {
			now[t] = notAsSeal
			if !held {
				continue
			}
			sum, err := tx.tableDigest(t, schema)
			if err != nil {
				return err
			}
			now[t] = sum
		}
		if err := tx.record(auditRow{action: sealAction, what: sealWhat, became: jsonText(now), reason: tx.resealed}); err != nil {
			return err
		}
	}
	if tx.hash == "" {
		return nil
	}
	return tx.exec(`UPDATE audit_end SET seq = $1, hash = $2`, tx.shown.audit, tx.hash)
}

// tableDigest is SHA-256, in lower-case hexadecimal, over the rows of a table in the order of its key: each column that
// is sealed in a schema as its length in bytes in decimal, a colon, its text and a comma; NULL as a minus.
func (r reader) tableDigest(table string, schema int) (string, error) {
	sealed := r.s.shape.sealed
	i := slices.IndexFunc(sealed, func(t sealedTable) bool { return t.table == table })
	if i < 0 {
		return "", fmt.Errorf("the table %s is not one that is sealed", table)
	}
	columns := sealed[i].at(schema)
	cells := make([]sql.NullString, strings.Count(columns, ",")+1)
	dest := make([]any, len(cells))
	for i := range cells {
		dest[i] = &cells[i]
	}
	h := sha256.New()
	err := r.each("SELECT "+columns+" FROM "+table+" ORDER BY "+sealed[i].order, nil, func(rows *sql.Rows) error {
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
