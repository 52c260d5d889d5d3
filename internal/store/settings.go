package store

import (
	"context"

	"ppbtui/internal/ppb"
)

// SetLastPlace remembers which item a person has open; key "" is home. It never waits.
func (s *Store) SetLastPlace(owner string, q ppb.Quarter, key string) {
	m, k := &s.memory, placeKey{owner, q}
	m.mu.Lock()
	was, known := m.places[k]
	same := known && was == key
	if !same {
		m.places[k], m.moved[k] = key, key
	}
	m.mu.Unlock()
	if !same {
		m.nudge()
	}
}

// LastPlace is the item where a person was last, "" for home; ok is false where they have not been in this quarter.
func (s *Store) LastPlace(ctx context.Context, owner string, q ppb.Quarter) (key string, ok bool, err error) {
	defer wrap(&err, "find where %s was", owner)
	m := &s.memory
	m.mu.Lock()
	key, ok = m.moved[placeKey{owner, q}]
	m.mu.Unlock()
	if ok {
		return key, true, nil
	}
	err = s.read(ctx, func(r reader) error {
		ok, err = r.one(`SELECT key FROM place WHERE owner = $1 AND quarter = $2`, []any{owner, q.String()}, &key)
		return err
	})
	return key, ok, err
}

func (tx *Tx) putPlace(k placeKey, key string) error {
	return tx.exec(`INSERT INTO place (owner, quarter, key) VALUES ($1, $2, $3)
		ON CONFLICT (owner, quarter) DO UPDATE SET key = excluded.key`, k.owner, k.quarter.String(), key)
}

// Preference is a person's saved setting, "" where they have none.
func (s *Store) Preference(ctx context.Context, owner, name string) (value string, err error) {
	defer wrap(&err, "read the setting %s", name)
	err = s.read(ctx, func(r reader) error {
		_, err := r.one(`SELECT value FROM preference WHERE owner = $1 AND name = $2`, []any{owner, name}, &value)
		return err
	})
	return value, err
}

// SetPreference saves a person's setting, which may be a note that is not sent yet. It is theirs alone and not audited.
func (s *Store) SetPreference(ctx context.Context, owner, name, value string) (err error) {
	defer wrap(&err, "save the setting %s", name)
	value, problem := ppb.CleanNote(name, value)
	if problem != "" {
		return say("%s", problem)
	}
	return s.Write(ctx, ppb.Actor{}, func(tx *Tx) error {
		return tx.exec(`INSERT INTO preference (owner, name, value) VALUES ($1, $2, $3)
			ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value`, owner, name, value)
	})
}
