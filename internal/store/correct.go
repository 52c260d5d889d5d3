package store

import (
	"context"
	"database/sql"
	"reflect"

	"ppbtui/internal/ppb"
)

const (
	correctAction = "correct"
	dropAction    = "drop_correction"
)

// Correct opens an item of a quarter that is signed off for correction: see ppb.Correct. From then on its entry changes as one of
// an open quarter does, and SignCorrections makes that final.
func (s *Store) Correct(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, reason string) (c ppb.Correction, err error) {
	defer wrap(&err, "open %s for correction", key)
	err = s.Write(ctx, a, func(tx *Tx) error {
		so, it, err := tx.correctable(q, key)
		if err != nil {
			return err
		}
		var e ppb.Entry
		if c, e, err = ppb.Correct(so, it, a, reason, tx.now); err != nil {
			return err
		}
		err = tx.exec(`INSERT INTO correction (quarter, n, key, revision, at, login, name, reason, ended)
			VALUES ($1, 1 + (SELECT coalesce(max(n), 0) FROM correction WHERE quarter = $1), $2, $3, $4, $5, $6, $7, '')`,
			q.String(), key, c.Revision, ms(c.At), c.By, c.Name, c.Reason)
		if err != nil {
			return err
		}
		return tx.correctionRow(it.Entry, e, correctAction, c.Reason)
	})
	return c, err
}

// DropCorrection closes an item again that is open for correction: it is as the latest revision has it.
func (s *Store) DropCorrection(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (err error) {
	defer wrap(&err, "drop the correction of %s", key)
	return s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.correctable(q, key)
		if err != nil {
			return err
		}
		e, err := ppb.DropCorrection(it, a)
		if err != nil {
			return err
		}
		if err := tx.correctionRow(it.Entry, e, dropAction, ""); err != nil {
			return err
		}
		return tx.exec(`UPDATE correction SET ended = 'dropped' WHERE quarter = $1 AND key = $2 AND ended = ''`, q.String(), key)
	})
}

// correctionRow records that an item was opened for correction, or that this was dropped, and the entry where it moved.
func (tx *Tx) correctionRow(was, now ppb.Entry, action, reason string) error {
	if now.Version == was.Version {
		return tx.record(auditRow{action: action, quarter: now.Quarter.String(), what: now.Key, reason: reason})
	}
	return tx.putEntry(was, now, action, reason, nil)
}

// correctable is an item with its quarter's latest revision: as it is being corrected, or as it was signed off, with the entry
// as it stands. so is nil where the quarter is open.
func (tx *Tx) correctable(q ppb.Quarter, key string) (so *ppb.SignOff, it *ppb.Item, err error) {
	if so, err = tx.signOff(q); err != nil {
		return nil, nil, err
	}
	if so == nil {
		_, it, err = tx.item(q, key)
		return nil, it, err
	}
	_, it, err = tx.correcting(so, key)
	if err != nil || it != nil {
		return so, it, err
	}
	_, signed, err := tx.frozenItem(so, key)
	if err != nil {
		return so, nil, err
	}
	now := *signed
	now.Entry, err = tx.entry(so.Quarter, key)
	return so, &now, err
}

// entry is the entry of an item as it stands, empty where there is none yet.
func (r reader) entry(q ppb.Quarter, key string) (e ppb.Entry, err error) {
	e = ppb.Entry{Key: key, Quarter: q}
	err = r.eachEntry(q, key, func(is ppb.Entry) { e = is })
	return e, err
}

// correcting is an item that is open for correction as it is being corrected: framed as it was signed off, what it is compared
// with too, with its entry as it stands. It is nil where it is not open.
func (r reader) correcting(so *ppb.SignOff, key string) (head frozenHead, it *ppb.Item, err error) {
	open, err := r.corrections(so.Quarter, key)
	if err != nil || len(open) == 0 {
		return head, nil, err
	}
	head, signed, err := r.frozenItem(so, key)
	if err != nil {
		return head, nil, err
	}
	it, err = r.corrected(signed, open[0])
	return head, it, err
}

// corrected is an item as it is being corrected.
func (r reader) corrected(signed *ppb.Item, c ppb.Correction) (*ppb.Item, error) {
	c.Ref, c.Title, c.Signed = signed.Ref(), signed.Title(), signed
	it := *signed
	it.Frozen, it.Correcting = nil, &c
	var err error
	if it.Entry, err = r.entry(c.Quarter, c.Key); err != nil {
		return nil, err
	}
	names, err := r.working(c.Quarter, c.Key)
	if err != nil {
		return nil, err
	}
	it.Working = names[c.Key]
	return &it, r.threads(map[string]*ppb.Item{c.Key: &it}, c.Quarter, c.Key)
}

// opened are the items of a quarter's latest revision that are open for correction, in the order in which they were opened.
func (r reader) opened(b *ppb.Book) (out []*ppb.Item, err error) {
	open, err := r.corrections(b.Plan.Quarter, "")
	if err != nil {
		return nil, err
	}
	for _, c := range open {
		signed := b.Item(c.Key)
		if signed == nil {
			return nil, notAsSigned(b.Plan.Quarter)
		}
		it, err := r.corrected(signed, c)
		if err != nil {
			return nil, err
		}
		out = append(out, it)
	}
	return out, nil
}

// corrections are those of a quarter that are open, or the one of an item.
func (r reader) corrections(q ppb.Quarter, key string) (out []ppb.Correction, err error) {
	where, args := of("correction", q, key)
	err = r.each(`SELECT key, revision, at, login, name, reason FROM correction`+where+` AND ended = '' ORDER BY n`, args, func(rows *sql.Rows) error {
		c := ppb.Correction{Quarter: q}
		err := rows.Scan(&c.Key, &c.Revision, r.s.timeCol(&c.At), &c.By, &c.Name, &c.Reason)
		out = append(out, c)
		return err
	})
	return out, err
}

// correctedRows is the latest revision of a quarter with what is open for correction, and the bodies of the revision that would
// be signed now. What is not corrected keeps its bodies to the letter.
func (r reader) correctedRows(q ppb.Quarter) (*ppb.Book, []frozenRow, error) {
	so, err := r.signOff(q)
	if err != nil {
		return nil, nil, err
	}
	if so == nil {
		b, err := r.openBook(q, recent)
		return b, nil, err
	}
	bodies, err := r.frozen(so)
	if err != nil {
		return nil, nil, err
	}
	head, err := thawHead(bodies)
	if err != nil {
		return nil, nil, err
	}
	b, err := r.thawBook(so, bodies)
	if err != nil {
		return nil, nil, err
	}
	if b.Opened, err = r.opened(b); err != nil {
		return nil, nil, err
	}
	rows := make([]frozenRow, len(bodies))
	for i, body := range bodies {
		rows[i].body = body
		if i > 0 {
			rows[i].key = b.Items[i-1].Key()
		}
	}
	for _, it := range b.Opened {
		rows[1+b.Place(it.Key())] = frozenItemRow(b, it)
	}
	people, err := r.people()
	if err != nil {
		return nil, nil, err
	}
	past, err := r.pastAsHeld(q)
	if err != nil {
		return nil, nil, err
	}
	head.Movement = head.Movement.Corrected(b, ppb.MovementOf(b.With(b.Opened...), past))
	head.Officers = ppb.WithHands(head.Officers, people, b.Opened)
	if len(head.Officers) > len(b.Officers) || !reflect.DeepEqual(head.Movement, b.Movement) {
		b.Officers, b.Movement, rows[0].body = head.Officers, head.Movement, jsonText(head)
	}
	return b, rows, nil
}
