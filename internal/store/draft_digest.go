package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"

	"ppbtui/internal/ppb"
)

// draftRow is a draft as it is stored. Drafts are private and not audited; the digest in the row itself says whether it
// is what this program wrote.
type draftRow struct {
	owner, quarter, key, writer string
	rev, version                int64
	base, content               string // JSON
	field                       string
	offset, saved, turn         int64
	sum                         string
}

// digest is SHA-256, in lower-case hexadecimal, over the line "ppbtui-draft-1\n" followed by owner, quarter, key, writer,
// rev, version, base, content, cursor_field, cursor_offset, saved_at and turn, each as its length in bytes in decimal, a colon,
// its text and a comma.
func (d *draftRow) digest() string {
	sum, _ := d.digestIn(make([]byte, 0, len(d.base)+len(d.content)+512))
	return sum
}

// digestIn is digest in room that may be used again.
func (d *draftRow) digestIn(b []byte) (sum string, room []byte) {
	b = append(b[:0], "ppbtui-draft-1\n"...)
	for _, v := range [...]any{d.owner, d.quarter, d.key, d.writer, d.rev, d.version, d.base, d.content, d.field, d.offset, d.saved, d.turn} {
		b = appendCell(b, v)
	}
	digest := sha256.Sum256(b)
	return hex.EncodeToString(digest[:]), b
}

// draft is the row as a draft: altered where it is not as it was written, with as much of it as can be read.
func (d *draftRow) draft(s *Store) ppb.Draft {
	out := ppb.Draft{
		Owner: d.owner, Key: d.key, Writer: d.writer, Version: d.version, SavedAt: s.at(d.saved), Turn: d.turn,
		Cursor: ppb.Cursor{Field: ppb.Field(d.field), Offset: int(d.offset)}, Rows: []ppb.DraftRow{{Writer: d.writer, Rev: d.rev}},
		Altered: d.sum != d.digest(),
	}
	for _, part := range []struct {
		text string
		to   *ppb.Content
	}{{d.base, &out.Base}, {d.content, &out.Content}} {
		c, err := parseContent(part.text)
		*part.to, out.Altered = c, out.Altered || err != nil
	}
	return out
}

// eachDraftRow reads the drafts that a condition narrows down to.
func (r reader) eachDraftRow(where string, args []any, fn func(draftRow) error) error {
	return r.each(`SELECT owner, quarter, key, writer, rev, version, base, content, cursor_field, cursor_offset, saved_at, turn, digest
		FROM draft`+where, args, func(rows *sql.Rows) error {
		var d draftRow
		err := rows.Scan(&d.owner, &d.quarter, &d.key, &d.writer, &d.rev, &d.version, &d.base, &d.content, &d.field, &d.offset,
			&d.saved, &d.turn, &d.sum)
		if err != nil {
			return err
		}
		return fn(d)
	})
}

// digestDrafts gives the drafts of an older file their digests.
func (tx *Tx) digestDrafts() error {
	var all []draftRow
	err := tx.eachDraftRow("", nil, func(d draftRow) error {
		all = append(all, d)
		return nil
	})
	if err != nil {
		return err
	}
	for _, d := range all {
		if err := tx.exec(`UPDATE draft SET digest = $5 WHERE owner = $1 AND quarter = $2 AND key = $3 AND writer = $4`,
			d.owner, d.quarter, d.key, d.writer, d.digest()); err != nil {
			return err
		}
	}
	return nil
}

// compareDrafts holds every draft against its digest.
func (r reader) compareDrafts(problem func(string, ...any)) error {
	return r.eachDraftRow(" ORDER BY quarter, key, owner, writer", nil, func(row draftRow) error {
		if row.draft(r.s).Altered {
			problem("what %s has typed on %s in %s and not sent was changed by something else than this program: it is kept and "+
				"not used, and they are told on the item's page, where they can discard it", row.owner, row.key, row.quarter)
		}
		return nil
	})
}

// unaltered refuses to go on where a draft of the person is not as they typed it.
func unaltered(key string, drafts []ppb.Draft) error {
	for _, d := range drafts {
		if d.Altered {
			return &ppb.RefusedError{Key: key, Action: "submitted", Reasons: []ppb.Problem{{Text: "what you typed on the screen " +
				"was changed in the file by another program or a failing disk: open the item there, copy what you need and discard it"}}}
		}
	}
	return nil
}
