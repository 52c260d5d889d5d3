package store

import (
	"cmp"
	"database/sql"
	"errors"
	"slices"
	"strconv"
)

// sealing is a table that a write changes and the audit is to hold the digest of.
type sealing struct {
	held   bool              // it was as it was sealed
	parts  map[string]string // its groups' digests, as they were sealed
	moving map[string]bool   // the groups that change
	whole  bool              // all do
}

// seal has this write end with the digest of a table, of which it is about to change groups: it is called before they are.
// What is not as it was sealed last is not sealed as it is now: what another program did to it goes on showing. For that
// only the groups that change are read; the others' digests are proved by the seal and stay as they are.
func (tx *Tx) seal(table string, groups ...string) error {
	t := tx.seals[table]
	if t == nil {
		var err error
		if t, err = tx.sealedParts(table); err != nil {
			return err
		}
		tx.sealing(table, t)
	}
	for _, name := range groups {
		if t.whole || t.moving[name] {
			continue
		}
		t.moving[name] = true
		if !t.held {
			continue
		}
		is, err := tx.groupDigest(table, tx.s.shape.newest(), name)
		if err != nil {
			return err
		}
		t.held = is == t.parts[name]
	}
	return nil
}

// sealWhole is seal for a migration, which may change all of a table and what of it is sealed.
func (tx *Tx) sealWhole(table string) error {
	last, err := tx.lastSeal(table)
	if err != nil {
		return err
	}
	t := &sealing{held: true, whole: true}
	if last != nil {
		is, err := tx.tableDigest(table, last.schema)
		if err != nil {
			return err
		}
		t.held = is == last.digest
	}
	tx.sealing(table, t)
	return nil
}

func (tx *Tx) sealing(table string, t *sealing) {
	if tx.seals == nil {
		tx.seals = map[string]*sealing{}
	}
	tx.seals[table] = t
}

// sealedParts are the digests that a table's last seal was made of.
func (r reader) sealedParts(table string) (*sealing, error) {
	t := &sealing{parts: map[string]string{}, moving: map[string]bool{}}
	groups, err := r.sealedGroups(table)
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		t.parts[g.name] = g.digest
	}
	last, err := r.lastSeal(table)
	t.held = last == nil || last.digest == groupsDigest(groups)
	return t, err
}

// sealedGroups are a table's groups as they were sealed, in order.
func (r reader) sealedGroups(table string) (groups []group, err error) {
	err = r.each(`SELECT part, digest FROM sealed WHERE name = $1 ORDER BY part`, []any{table}, func(rows *sql.Rows) error {
		var g group
		err := rows.Scan(&g.name, &g.digest)
		groups = append(groups, g)
		return err
	})
	return groups, err
}

// errFound ends a search.
var errFound = errors.New("found")

// lastSeal is what the audit says of a table, nil where it was never sealed.
func (r reader) lastSeal(table string) (last *seal, err error) {
	err = r.each(`SELECT became FROM audit WHERE what = $1 AND quarter = '' AND action = $2 ORDER BY seq DESC`, []any{sealWhat, sealAction},
		func(rows *sql.Rows) error {
			var became string
			if err := rows.Scan(&became); err != nil {
				return err
			}
			told, err := readSeal(became)
			if err != nil {
				return nil // check says so
			}
			if s, ok := told[table]; ok {
				last = &s
				return errFound
			}
			return nil
		})
	if errors.Is(err, errFound) {
		err = nil
	}
	return last, err
}

// close ends a write in a file of a schema: with the digests of what it changed, and with where the audit is now.
func (tx *Tx) close(schema int) error {
	if len(tx.seals) > 0 {
		now := map[string]string{sealSchema: strconv.Itoa(schema)}
		for table, t := range tx.seals {
			now[table] = notAsSeal
			if !t.held {
				continue
			}
			var err error
			if now[table], err = tx.sealNow(table, schema, t); err != nil {
				return err
			}
		}
		if err := tx.record(auditRow{action: sealAction, what: sealWhat, became: jsonText(now), reason: tx.resealed}); err != nil {
			return err
		}
	}
	if tx.hash == "" {
		return nil
	}
	// Where it ended elsewhere, rows were cut off, and that goes on showing.
	return tx.exec(`UPDATE audit_end SET seq = $1, hash = $2 WHERE seq = $3 AND hash = $4`, tx.shown.audit, tx.hash, tx.from.seq, tx.from.hash)
}

// sealNow is the digest of a table as it is now, of which it keeps the parts.
func (tx *Tx) sealNow(table string, schema int, t *sealing) (string, error) {
	switch {
	case schema < groupedSeals:
		return tx.tableDigest(table, schema)
	case t.whole:
		if err := tx.exec(`DELETE FROM sealed WHERE name = $1`, table); err != nil {
			return "", err
		}
		groups, err := tx.groups(table, schema)
		if err != nil {
			return "", err
		}
		for _, g := range groups {
			if err := tx.putPart(table, g); err != nil {
				return "", err
			}
		}
		return groupsDigest(groups), nil
	}
	for name := range t.moving {
		is, err := tx.groupDigest(table, schema, name)
		if err != nil {
			return "", err
		}
		if is == t.parts[name] {
			continue
		}
		if t.parts[name] = is; is == "" {
			delete(t.parts, name)
		}
		if err := tx.putPart(table, group{name, is}); err != nil {
			return "", err
		}
	}
	groups := make([]group, 0, len(t.parts))
	for name, digest := range t.parts {
		groups = append(groups, group{name, digest})
	}
	slices.SortFunc(groups, func(x, y group) int { return cmp.Compare(x.name, y.name) })
	return groupsDigest(groups), nil
}

// putPart keeps the digest of a group, which has no rows any more where that is "".
func (tx *Tx) putPart(table string, g group) error {
	if g.digest == "" {
		return tx.exec(`DELETE FROM sealed WHERE name = $1 AND part = $2`, table, g.name)
	}
	return tx.exec(`INSERT INTO sealed (name, part, digest) VALUES ($1, $2, $3)
		ON CONFLICT (name, part) DO UPDATE SET digest = excluded.digest`, table, g.name, g.digest)
}
