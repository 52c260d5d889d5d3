package store

import (
	"context"
	"maps"

	"ppbtui/internal/ppb"
)

// Commit makes a person's draft the entry. Boxes that someone else changed since the draft was begun are taken over;
// where both changed the same box it fails with *ppb.ConflictError. Whatever stops it (*ppb.LockedError,
// *ppb.DeniedError, *ppb.RefusedError too), the draft is kept and nothing is written. A draft that changed nothing is
// dropped.
func (p *Pane) Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (saved ppb.Saved, err error) {
	defer wrap(&err, "save %s", d.Key)
	d.Owner, d.Writer = a.Owner(), p.writer
	d.Rows = p.memory.put(d) // kept whatever happens, and what is typed from now on is newer
	defer p.leaveIfGone()
	err = p.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(d.Quarter, d.Key)
		if err != nil {
			return err
		}
		saved, err = tx.commit(it, d)
		return err
	})
	if err == nil {
		p.memory.mustRead(keyOf(d), saved.Unread())
	}
	return saved, err
}

// Commit is Pane.Commit.
func (s *Store) Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (ppb.Saved, error) {
	return s.pane.Commit(ctx, a, d)
}

// commit makes the draft the item's entry, in it too.
func (tx *Tx) commit(it *ppb.Item, d ppb.Draft) (ppb.Saved, error) {
	saved := ppb.Saved{Entry: it.Entry}
	if !d.Content.Equal(d.Base) {
		if err := ppb.Permit(tx.actor, ppb.ActEdit, it); err != nil {
			return saved, err
		}
		if err := ppb.Changeable(tx.actor, it); err != nil {
			return saved, err
		}
		merged, theirs, conflicts := ppb.Merge(it.Grid, d.Base, d.Content, it.Entry.Content)
		by, who, err := tx.enteredBy(it.Entry)
		if err != nil {
			return saved, err
		}
		if len(conflicts) > 0 {
			return saved, &ppb.ConflictError{Current: it.Entry, Item: it, Draft: d, Fields: conflicts, Merged: merged, By: by, Who: who}
		}
		if len(theirs) > 0 {
			saved.Item, saved.Merged, saved.MergedBy, saved.MergedFrom = it, theirs, by, who
		}
		if saved.Entry, err = tx.enter(it, merged); err != nil {
			return saved, err
		}
	}
	tx.after = append(tx.after, func() { tx.s.memory.committed(it.Grid, d, d.Rows, saved.Entry) })
	return saved, tx.dropDraft(keyOf(d), d.Rows)
}

// enter records new content on the item's entry.
func (tx *Tx) enter(it *ppb.Item, c ppb.Content) (ppb.Entry, error) {
	e, err := ppb.Commit(it, c, tx.actor, tx.now)
	if err != nil || e.Version == it.Entry.Version {
		return it.Entry, err
	}
	if err := tx.putEntry(it.Entry, e, "commit", "", nil); err != nil {
		return it.Entry, err
	}
	it.Entry = e
	return e, nil
}

// Set changes boxes of the current entry at once, as the command line does. Boxes that cannot be read are refused
// (*ppb.RefusedError). A draft of the same person stays and is merged when it is committed.
func (s *Store) Set(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, changes map[ppb.Field]string) (saved ppb.Saved, err error) {
	defer wrap(&err, "set %s", key)
	return s.set(ctx, a, q, key, nil, changes)
}

// set changes boxes, and attaches a file where there is one.
func (s *Store) set(
	ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, up *ppb.Upload, changes map[ppb.Field]string,
) (saved ppb.Saved, err error) {
	err = s.Write(ctx, a, func(tx *Tx) error {
		plan, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		if up != nil {
			box, err := tx.attach(it, *up)
			if err != nil {
				return err
			}
			with := map[ppb.Field]string{ppb.FieldFile: box}
			maps.Copy(with, changes)
			changes = with
		}
		c, err := ppb.Set(plan, it, changes, a, tx.now)
		if err != nil {
			return err
		}
		saved.Entry, err = tx.enter(it, c)
		return err
	})
	return saved, err
}
