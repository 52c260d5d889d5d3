package store

import (
	"context"

	"ppbtui/internal/ppb"
)

// Assign changes who is responsible for an item; see ppb.Reassign. It gives the item's officers as they are then.
func (s *Store) Assign(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, c ppb.Assigning) (next []ppb.Assignment, err error) {
	defer wrap(&err, "assign %s", key)
	err = s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		have, err := tx.people()
		if err != nil {
			return err
		}
		var reason string
		if next, reason, err = ppb.Reassign(a, it, have, c, tx.today()); err != nil {
			return err
		}
		return tx.reassign(q, it, next, reason)
	})
	return next, err
}

// AssignAll gives all items that a person has in a quarter to another, in one step; see ppb.Handover. It gives their keys.
func (s *Store) AssignAll(ctx context.Context, a ppb.Actor, q ppb.Quarter, from, to, reason string) (keys []string, err error) {
	defer wrap(&err, "give the items of %s to %s", from, to)
	err = s.Write(ctx, a, func(tx *Tx) error {
		b, err := tx.book(q, recent)
		if err != nil {
			return err
		}
		next, reason, err := ppb.Handover(a, b, from, to, reason, tx.today())
		if err != nil {
			return err
		}
		keys = nil
		for _, it := range b.Mine(from) {
			keys = append(keys, it.Key())
			if err := tx.reassign(q, it, next[it.Key()], reason); err != nil {
				return err
			}
		}
		return nil
	})
	return keys, err
}

// reassign writes who is responsible for an item, in order.
func (tx *Tx) reassign(q ppb.Quarter, it *ppb.Item, next []ppb.Assignment, reason string) error {
	if err := tx.seal("assignment", q.String()); err != nil {
		return err
	}
	if err := tx.exec(`DELETE FROM assignment WHERE quarter = $1 AND key = $2`, q.String(), it.Key()); err != nil {
		return err
	}
	for i, as := range next {
		if err := tx.putAssignment(q, as, i+1); err != nil {
			return err
		}
	}
	before, after, _ := differ(officersView(it.Assigned()), officersView(next))
	return tx.record(auditRow{action: ppb.AssignAction, quarter: q.String(), what: it.Key(), was: before, became: after, reason: reason})
}

// officersView is who is responsible for an item, each person a thing of its own.
func officersView(all []ppb.Assignment) view {
	v := view{}
	for _, as := range all {
		v[ppb.OfficerName+as.Login] = as.Does()
	}
	return v
}
