package store

import (
	"database/sql"
	"fmt"

	"ppbtui/internal/ppb"
)

// eachEntry reads the entries of a quarter, or the one with this key.
func (r reader) eachEntry(q ppb.Quarter, key string, fn func(e ppb.Entry)) error {
	where, args := of("entry", q, key)
	var e ppb.Entry
	columns := []any{
		&e.Key, &e.Version, parsed(&e.State, ppb.ParseState), contentCol(&e.Content), &e.EnteredBy,
		r.s.timeCol(&e.EnteredAt), &e.SubmittedBy, r.s.timeCol(&e.SubmittedAt), &e.DecidedBy, r.s.timeCol(&e.DecidedAt), &e.Note,
		&e.OpenedBy, r.s.timeCol(&e.OpenedAt), parsed(&e.Editors, parseKeys), &e.Before.By, r.s.timeCol(&e.Before.At),
		&e.Before.Note, &e.Reread, marksCol(&e.Marks),
	}
	return r.each(`SELECT key, version, state, content, entered_by, entered_at, submitted_by, submitted_at,
			decided_by, decided_at, note, opened_by, opened_at, editors, before_by, before_at, before_note, reread, marks
		FROM entry`+where, args, func(rows *sql.Rows) error {
		e = ppb.Entry{Quarter: q}
		err := rows.Scan(columns...)
		if err == nil {
			fn(e)
		}
		return err
	})
}

// eachImported gives what an import has put into an item's entry, where one has.
func (r reader) eachImported(q ppb.Quarter, fn func(key string, c ppb.Content)) error {
	return r.each(`SELECT key, imported FROM entry WHERE quarter = $1`, []any{q.String()}, func(rows *sql.Rows) error {
		var key string
		var c ppb.Content
		err := rows.Scan(&key, contentCol(&c))
		fn(key, c)
		return err
	})
}

func (r reader) entries(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	return r.eachEntry(q, key, func(e ppb.Entry) {
		if it := at[e.Key]; it != nil {
			it.Entry = e
		}
	})
}

func (r reader) lastEntries(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	signed, err := r.isSigned(q.Prev())
	if err != nil {
		return err
	}
	return r.settled(q.Prev(), key, func(e ppb.Entry) {
		if it := at[e.Key]; it != nil {
			it.Last, it.LastOpen = &e, !signed
		}
	})
}

// putEntry writes an entry that moved from was to now, with its audit row. imported, where not nil, is remembered as what
// an import put there.
func (tx *Tx) putEntry(was, now ppb.Entry, action, reason string, imported ppb.Content) error {
	if err := tx.keepFile(was, now, action); err != nil {
		return err
	}
	if err := tx.putEntryRow(was, now, imported); err != nil {
		return err
	}
	row := auditRow{action: action, quarter: now.Quarter.String(), what: now.Key, reason: reason}
	if now.Version != was.Version {
		row.version = now.Version
	}
	row.was, row.became = changedText(was, now)
	return tx.record(row)
}

func (tx *Tx) putEntryRow(was, now ppb.Entry, imported ppb.Content) error {
	var imp any
	if imported != nil {
		imp = contentText(imported)
	}
	args := []any{
		now.Quarter.String(), now.Key, now.Version, now.State.String(), contentText(now.Content), imp, now.EnteredBy,
		ms(now.EnteredAt), now.SubmittedBy, ms(now.SubmittedAt), now.DecidedBy, ms(now.DecidedAt), now.Note, now.OpenedBy,
		ms(now.OpenedAt), keyList(now.Editors), now.Before.By, ms(now.Before.At), now.Before.Note, now.Reread, contentText(now.Marks),
	}
	if was.Version == 0 {
		if err := tx.exec(`INSERT INTO entry (quarter, key, version, state, content, imported, entered_by, entered_at,
				submitted_by, submitted_at, decided_by, decided_at, note, opened_by, opened_at, editors, before_by, before_at,
				before_note, reread, marks)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`, args...); err != nil {
			return err
		}
	} else {
		n, err := tx.run(`UPDATE entry SET version = $3, state = $4, content = $5,
				imported = coalesce($6, imported), entered_by = $7, entered_at = $8, submitted_by = $9, submitted_at = $10,
				decided_by = $11, decided_at = $12, note = $13, opened_by = $14, opened_at = $15,
				editors = $16, before_by = $17, before_at = $18, before_note = $19, reread = $20, marks = $21
			WHERE quarter = $1 AND key = $2 AND version = $22`, append(args, was.Version)...)
		if err != nil {
			return err
		}
		if n != 1 {
			return fmt.Errorf("version %d of %s is no longer there: read it again", was.Version, now.Key)
		}
	}
	return nil
}

// changedText is what an audit row says of a changed entry: the boxes that differ, those of its marks too, see change, and the state under "state"
// where that moved, as JSON. An empty box is absent; both are "" where neither box nor state changed.
func changedText(was, now ppb.Entry) (before, after string) {
	b, a := view{}, view{}
	for _, boxes := range [][2]ppb.Content{{was.Content, now.Content}, {was.Marks, now.Marks}} {
		for _, f := range boxes[0].Changed(boxes[1]) {
			before, had := boxes[0][f]
			after, has := boxes[1][f]
			beforeText, afterText := change(before, after)
			if had {
				b[string(f)] = beforeText
			}
			if has {
				a[string(f)] = afterText
			}
		}
	}
	if was.State != now.State {
		b[stateBox], a[stateBox] = was.State.String(), now.State.String()
	}
	if len(b)+len(a) == 0 {
		return "", ""
	}
	return jsonText(b), jsonText(a)
}

const stateBox = "state"
