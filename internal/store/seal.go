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
	const start, year, chasing, revisions, sections, marks, livery = 1, 8, 9, 10, 11, 12, 14
	return []sealedTable{
		{"officer", "login", []sealedColumns{{start, "login, name, post, role"},
			{year, "login, name, post, role, department, mail, closed_on"}}},
		{"deputy", "for_login, login", []sealedColumns{{year, "for_login, login, from_on, until_on, named_by"}}},
		{"officer_key", "fingerprint", []sealedColumns{{start, "fingerprint, line, login, comment, added_at, added_by, revoked_at"}}},
		{"plan", "quarter", []sealedColumns{{start, "quarter, council, title, due_on, tolerance, share, scheme, checks_off"},
			{year, "quarter, council, title, due_on, tolerance, share, scheme, checks_off, clearance_on, publication_on, meeting_on"},
			{revisions, "quarter, council, title, due_on, tolerance, share, scheme, checks_off, clearance_on, publication_on, meeting_on, " +
				"countersigned"},
			{sections, "quarter, council, title, due_on, tolerance, share, scheme, checks_off, clearance_on, publication_on, meeting_on, " +
				"countersigned, item_order"},
			{marks, "quarter, council, title, due_on, tolerance, share, scheme, checks_off, clearance_on, publication_on, meeting_on, " +
				"countersigned, item_order, small_numbers"},
			{livery, "quarter, council, title, due_on, tolerance, share, scheme, checks_off, clearance_on, publication_on, meeting_on, " +
				"countersigned, item_order, small_numbers, crest, crest_drawn, crest_alt, template"}}},
		{"objective", "quarter, code", []sealedColumns{{start, "quarter, code, parent, title, position"},
			{year, "quarter, code, parent, title, position, department"},
			{sections, "quarter, code, parent, title, position, department, section_kind, about, numbering, serves"}}},
		{"item", "quarter, key", []sealedColumns{{start, "quarter, key, kind, ref, objective, title, position"},
			{year, "quarter, key, kind, ref, objective, title, position, retired_from, retired_how, retired_why"}}},
		{"measure", "quarter, key", []sealedColumns{{start, "quarter, key, definition, source, polarity, basis, unit, decimals, " +
			"headline, scheme, tolerance_kind, tolerance, profile"},
			{year, "quarter, key, definition, source, polarity, basis, unit, decimals, headline, scheme, tolerance_kind, tolerance, " +
				"profile, due_in, year_end"},
			{sections, "quarter, key, definition, source, polarity, basis, unit, decimals, headline, scheme, tolerance_kind, tolerance, " +
				"profile, due_in, year_end, months"},
			{marks, "quarter, key, definition, source, polarity, basis, unit, decimals, headline, scheme, tolerance_kind, tolerance, " +
				"profile, due_in, year_end, months, counts"}}},
		{"part", "quarter, key, code", []sealedColumns{{start, "quarter, key, code, label, unit, decimals, rated, position"}}},
		{"target", "quarter, key, part, period, n", []sealedColumns{{start, "quarter, key, part, period, n, kind, value, range_min, " +
			"range_max, base, point, wording, raw, approved_by, approved_on"},
			{year, "quarter, key, part, period, n, kind, value, range_min, range_max, base, point, wording, raw, approved_by, " +
				"approved_on, reason, standing, stated"}}},
		{"milestone", "quarter, key", []sealedColumns{{start, "quarter, key, due"}, {sections, "quarter, key, due, source"}}},
		{"text_item", "quarter, key", []sealedColumns{{sections, "quarter, key, standing"}}},
		{"table_item", "quarter, key", []sealedColumns{{sections, "quarter, key, note, columns_json, rows_json"}}},
		{"cell_link", "quarter, key, part, table_key, row_code, column_code", []sealedColumns{{sections, "quarter, key, part, table_key, " +
			"row_code, column_code, as_of"}}},
		{"due_date", "quarter, key, n", []sealedColumns{{year, "quarter, key, n, due, approved_by, approved_on, reason, stated"}}},
		{"assignment", "quarter, key, login", []sealedColumns{{start, "quarter, key, login, role, position"},
			{year, "quarter, key, login, role, for_login, position"}}},
		{"figure", "key, part, period, source", []sealedColumns{{start, "key, part, period, source, raw, value, num, den, unit, as_of, " +
			"flags, none_reason, promised, note, stated_at, position"},
			{year, "key, part, period, source, raw, value, num, den, unit, as_of, flags, none_reason, promised, note, stated_at, position, replaces"}}},
		{"question", "quarter, key, n", []sealedColumns{{chasing, "quarter, key, n, at, login, acting, side, kind, text"}}},
		{"board_action", "meeting_on, n", []sealedColumns{{chasing, "meeting_on, n, text, owner, due_on, key, at, login"}}},
		{"board_action_step", "kind, n, m", []sealedColumns{{chasing, "kind, n, m, at, login, text"}}},
		{"reminder", "login, n", []sealedColumns{{chasing, "login, n, quarter, at, by_login, way, taken, answer"}}},
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

// groupedSeals is the schema from which on the digest of a table is made of those of its groups.
const groupedSeals = 7

// group is the rows of a sealed table that have the first column of its key in common, by that: those of a quarter, of an item,
// of a person.
type group struct{ name, digest string }

// tableDigest is a table's digest, in lower-case hexadecimal, under the columns that are sealed in a schema. From schema 7
// on it is SHA-256 over its groups in order: each group's name and then its digest, as its length in bytes in decimal, a
// colon, its text and a comma. A group's digest is SHA-256 over its rows in the order of the key: each column in the same way,
// NULL as a minus. Before schema 7 all rows were one group, and its digest that of the table.
func (r reader) tableDigest(table string, schema int) (string, error) {
	if schema < groupedSeals {
		return r.rowsDigest(table, schema)
	}
	groups, err := r.groups(table, schema)
	return groupsDigest(groups), err
}

func groupsDigest(groups []group) string {
	h := sha256.New()
	var b []byte
	for _, g := range groups {
		b = appendCell(appendCell(b[:0], g.name), g.digest)
		h.Write(b)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// groups are a table's groups as its rows are now, in order.
func (r reader) groups(table string, schema int) (out []group, err error) {
	h := sha256.New()
	end := func() {
		if n := len(out); n > 0 {
			out[n-1].digest = hex.EncodeToString(h.Sum(nil))
		}
	}
	err = r.eachSealed(table, schema, "", func(name string, row []byte) {
		if n := len(out); n == 0 || out[n-1].name != name {
			end()
			h.Reset()
			out = append(out, group{name: name})
		}
		h.Write(row)
	})
	end()
	return out, err
}

// groupDigest is the digest of one group as its rows are now, "" where it has none.
func (r reader) groupDigest(table string, schema int, name string) (string, error) {
	h, any := sha256.New(), false
	err := r.eachSealed(table, schema, name, func(_ string, row []byte) {
		any = true
		h.Write(row)
	})
	if err != nil || !any {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func (r reader) rowsDigest(table string, schema int) (string, error) {
	h := sha256.New()
	err := r.eachSealed(table, schema, "", func(_ string, row []byte) { h.Write(row) })
	return hex.EncodeToString(h.Sum(nil)), err
}

// eachSealed gives the rows of a table, or of one of its groups, with the group's name, as they are hashed.
func (r reader) eachSealed(table string, schema int, name string, fn func(name string, row []byte)) error {
	sealed := r.s.shape.sealed
	i := slices.IndexFunc(sealed, func(t sealedTable) bool { return t.table == table })
	if i < 0 {
		return fmt.Errorf("the table %s is not one that is sealed", table)
	}
	columns := sealed[i].at(schema)
	first, _, _ := strings.Cut(sealed[i].order, ",")
	where, args := "", []any(nil)
	if name != "" {
		where, args = " WHERE "+first+" = $1", []any{name}
	}
	cells := make([]any, strings.Count(columns, ",")+2)
	dest := make([]any, len(cells))
	for i := range cells {
		dest[i] = &cells[i]
	}
	var row []byte
	return r.each("SELECT "+first+", "+columns+" FROM "+table+where+" ORDER BY "+sealed[i].order, args, func(rows *sql.Rows) error {
		if err := rows.Scan(dest...); err != nil {
			return err
		}
		row = row[:0]
		for _, c := range cells[1:] {
			row = appendCell(row, c)
		}
		name, _ := cells[0].(string)
		fn(name, row)
		return nil
	})
}

// appendCell writes what a column holds as it is hashed.
func appendCell(b []byte, v any) []byte {
	var text string
	switch v := v.(type) {
	case nil:
		return append(b, "-,"...)
	case string:
		text = v
	case int64:
		text = strconv.FormatInt(v, 10)
	default:
		text = fmt.Sprint(v)
	}
	b = strconv.AppendInt(b, int64(len(text)), 10)
	return append(append(append(b, ':'), text...), ',')
}
