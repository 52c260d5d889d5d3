package store

import (
	"cmp"
	"context"
	"crypto/rand"
	"maps"
	"slices"
	"sync/atomic"
	"time"

	"ppbtui/internal/ppb"
)

// Pane is the store as one screen has it. What the same person types on two screens at once, in one process or in two, is
// kept apart like the typing of two people: nothing is written over, and whoever commits second merges or is asked. What
// other screens have left is found when the item is opened again.
type Pane struct {
	*Store
	writer string
	left   atomic.Bool
}

// Pane is for one screen, which closes it when it is gone.
func (s *Store) Pane() *Pane { return &Pane{Store: s, writer: rand.Text()} }

// Close says that the screen is gone: nothing is kept in memory for it but what is not in the file yet, until it is. The
// store stays open. What is typed on a screen that is gone, all the same, is saved too.
func (p *Pane) Close() {
	p.left.Store(true)
	p.leaveIfGone()
}

func (p *Pane) leaveIfGone() {
	if p.left.Load() {
		p.memory.leave(p.writer)
	}
}

// SaveDraft takes a draft over from the screen. It never waits: the draft is in the file within a second, see
// DraftState. It is also where its owner was last.
func (p *Pane) SaveDraft(d ppb.Draft) {
	d.Writer = p.writer
	p.memory.put(d)
	p.leaveIfGone()
	p.Store.SetLastPlace(d.Owner, d.Quarter, d.Key)
}

// DraftState says when the draft was last written, whether something of it is not in the file yet, and why that fails. A
// draft that was read from the file and not typed on is as it was saved; any other has no state.
func (p *Pane) DraftState(owner string, q ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error) {
	return p.memory.state(draftKey{owner, q, key, p.writer})
}

// SetLastPlace remembers which item a person has open; key "" is home. It never waits.
func (p *Pane) SetLastPlace(owner string, q ppb.Quarter, key string) {
	p.memory.mustRead(draftKey{owner, q, key, p.writer}, nil) // it is opened as it stands
	p.Store.SetLastPlace(owner, q, key)
}

// Draft is a person's draft of an item, as they last typed it: on this screen, else what other screens have left, put
// together as far as that does not differ. What does differ waits its turn: it is given once this one is committed. One
// that is altered is given last, by itself, to be looked at and discarded.
func (p *Pane) Draft(ctx context.Context, owner string, q ppb.Quarter, key string) (d ppb.Draft, ok bool, err error) {
	defer wrap(&err, "read the draft of %s", key)
	if d, ok := p.memory.unwritten(draftKey{owner, q, key, p.writer}); ok {
		return d, true, nil
	}
	err = p.read(ctx, func(r reader) error {
		held, err := r.drafts(owner, q, key)
		if err == nil && len(held[key]) > 0 {
			d, _ = p.choose(held[key])
			ok = true
		}
		return err
	})
	if ok {
		p.memory.handedOut(draftKey{owner, q, key, p.writer}, d)
		p.leaveIfGone()
	}
	return d, ok, err
}

// Drafts are a person's drafts in a quarter, by key, each as Draft gives it.
func (p *Pane) Drafts(ctx context.Context, owner string, q ppb.Quarter) (out []ppb.Draft, err error) {
	defer wrap(&err, "read the drafts of %s", owner)
	var held map[string][]ppb.Draft
	err = p.read(ctx, func(r reader) error {
		held, err = r.drafts(owner, q, "")
		return err
	})
	for _, key := range slices.Sorted(maps.Keys(held)) {
		d, _ := p.choose(held[key])
		out = append(out, d)
	}
	return out, err
}

// DiscardDraft throws away what Draft gave of a person's typing on an item.
func (p *Pane) DiscardDraft(ctx context.Context, owner string, q ppb.Quarter, key string) (err error) {
	defer wrap(&err, "discard the draft of %s", key)
	return p.Write(ctx, ppb.Actor{}, func(tx *Tx) error {
		k := draftKey{owner, q, key, p.writer}
		rows := p.memory.rows(k)
		tx.after = append(tx.after, func() {
			p.memory.forget(k)
			p.memory.drop(k, rows)
		})
		return tx.dropDraft(k, rows)
	})
}

// A store is one screen too: that of a process which has only one.

// SaveDraft is Pane.SaveDraft.
func (s *Store) SaveDraft(d ppb.Draft) { s.pane.SaveDraft(d) }

// DraftState is Pane.DraftState.
func (s *Store) DraftState(owner string, q ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error) {
	return s.pane.DraftState(owner, q, key)
}

// Draft is Pane.Draft.
func (s *Store) Draft(ctx context.Context, owner string, q ppb.Quarter, key string) (ppb.Draft, bool, error) {
	return s.pane.Draft(ctx, owner, q, key)
}

// Drafts is Pane.Drafts.
func (s *Store) Drafts(ctx context.Context, owner string, q ppb.Quarter) ([]ppb.Draft, error) {
	return s.pane.Drafts(ctx, owner, q)
}

// DiscardDraft is Pane.DiscardDraft.
func (s *Store) DiscardDraft(ctx context.Context, owner string, q ppb.Quarter, key string) error {
	return s.pane.DiscardDraft(ctx, owner, q, key)
}

// choose is this screen's own draft where there is one, with what it began with, else as much of the others as goes together. rest
// is what does not. The drafts are of one item, the newest first, and at least one.
func (p *Pane) choose(held []ppb.Draft) (d ppb.Draft, rest []ppb.Draft) {
	if i := slices.IndexFunc(held, func(d ppb.Draft) bool { return d.Writer == p.writer }); i >= 0 {
		d = held[i]
		d.Rows = append(slices.Clone(d.Rows[:1]), p.memory.began(keyOf(d))...)
		return d, slices.DeleteFunc(slices.Clone(held), func(other ppb.Draft) bool { return slices.Contains(d.Rows, other.Rows[0]) })
	}
	first := slices.IndexFunc(held, adds)
	if first < 0 {
		first = max(slices.IndexFunc(held, func(d ppb.Draft) bool { return d.Altered }), 0)
	}
	d = held[first]
	d.Rows = slices.Clone(d.Rows)
	for i, other := range held {
		switch {
		case i == first:
			continue
		case other.Altered:
			rest = append(rest, other)
			continue
		case !adds(other):
		case !other.Base.Equal(d.Base):
			rest = append(rest, other)
			continue
		default:
			merged, _, conflicts := ppb.Merge(nil, d.Base, d.Content, other.Content)
			if len(conflicts) > 0 {
				rest = append(rest, other)
				continue
			}
			d.Content = merged
		}
		d.Rows = append(d.Rows, other.Rows...)
	}
	return d, rest
}

// adds reports whether a draft says anything else than the entry it started from. An altered one is not its owner's to say.
func adds(d ppb.Draft) bool { return !d.Altered && !d.Content.Equal(d.Base) }

// drafts are a person's drafts of the items of a quarter, or of one, the newest of an item first: as they are in the file,
// or in this process's memory where that is newer.
func (r reader) drafts(owner string, q ppb.Quarter, key string) (map[string][]ppb.Draft, error) {
	out := map[string][]ppb.Draft{}
	newer := r.s.memory.unwrittenOf(owner, q)
	for k, d := range newer {
		if key == "" || k.key == key {
			out[k.key] = append(out[k.key], d)
		}
	}
	err := r.eachDraft(owner, q, key, func(d ppb.Draft) {
		if _, ok := newer[keyOf(d)]; !ok {
			out[d.Key] = append(out[d.Key], d)
		}
	})
	for _, held := range out {
		slices.SortFunc(held, func(x, y ppb.Draft) int {
			_, xNewer := newer[keyOf(x)]
			_, yNewer := newer[keyOf(y)]
			// Turns and revisions only grow; a clock may be set back.
			return cmp.Or(compareBool(yNewer, xNewer), cmp.Compare(y.Turn, x.Turn), cmp.Compare(y.Rows[0].Rev, x.Rows[0].Rev),
				cmp.Compare(x.Writer, y.Writer))
		})
	}
	return out, err
}

func compareBool(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return 1
	}
	return -1
}

func (r reader) eachDraft(owner string, q ppb.Quarter, key string, fn func(ppb.Draft)) error {
	where, args := of("draft", q, key)
	where, args = where+" AND owner = $"+string(rune('1'+len(args))), append(args, owner)
	return r.eachDraftRow(where, args, func(row draftRow) error {
		d := row.draft(r.s)
		d.Quarter = q
		fn(d)
		return nil
	})
}

// putDraft writes a draft. Mostly it is one that others can see to be worked on already, or one that they cannot see yet
// because it changed nothing: then the first statement does it, and nobody has to be told.
func (tx *Tx) putDraft(d ppb.Draft, rev, turn int64) error {
	row := draftRow{
		owner: d.Owner, quarter: d.Quarter.String(), key: d.Key, writer: d.Writer, rev: rev, version: d.Version,
		base: tx.json.content(d.Base), content: tx.json.content(d.Content), field: string(d.Cursor.Field), offset: int64(d.Cursor.Offset),
		saved: d.SavedAt.UnixMilli(), turn: turn,
	}
	var digest string
	digest, tx.room = row.digestIn(tx.room)
	args := []any{
		row.owner, row.quarter, row.key, row.writer, row.rev, row.version, row.base, row.content, row.field, row.offset, row.saved,
		row.turn, digest,
	}
	n, err := tx.run(`UPDATE draft SET rev = $5, version = $6, base = $7, content = $8, cursor_field = $9,
		cursor_offset = $10, saved_at = $11, turn = $12, digest = $13 WHERE owner = $1 AND quarter = $2 AND key = $3 AND writer = $4
		AND (base <> content) = $14`, append(args, row.base != row.content)...)
	if err != nil || n == 1 {
		return err
	}
	if err := tx.exec(`INSERT INTO draft (owner, quarter, key, writer, rev, version, base, content, cursor_field, cursor_offset,
			saved_at, turn, digest)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (owner, quarter, key, writer) DO UPDATE SET
		rev = excluded.rev, version = excluded.version, base = excluded.base, content = excluded.content,
		cursor_field = excluded.cursor_field, cursor_offset = excluded.cursor_offset, saved_at = excluded.saved_at,
		turn = excluded.turn, digest = excluded.digest`, args...); err != nil {
		return err
	}
	return tx.peopleMoved()
}

// draftTurn is the number of this write among all that have written drafts.
func (tx *Tx) draftTurn() (turn int64, err error) {
	_, err = tx.one(`UPDATE draft_turn SET turn = turn + 1 RETURNING turn`, nil, &turn)
	return turn, err
}

// dropDraft deletes rows of drafts of an item up to their revisions: what was typed since stays.
func (tx *Tx) dropDraft(k draftKey, rows []ppb.DraftRow) error {
	gone := int64(0)
	for _, row := range rows {
		n, err := tx.run(`DELETE FROM draft WHERE owner = $1 AND quarter = $2 AND key = $3 AND writer = $4 AND rev <= $5`,
			k.owner, k.quarter.String(), k.key, row.Writer, row.Rev)
		if err != nil {
			return err
		}
		gone += n
	}
	if gone == 0 {
		return nil
	}
	return tx.peopleMoved()
}
