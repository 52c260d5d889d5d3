package store

import (
	"database/sql"
	"encoding/json"

	"ppbtui/internal/ppb"
)

// settled gives the entries of an earlier quarter, or the one with this key, as a later one is compared with them: as they stand; of
// a quarter that is signed off as its latest revision has them, whatever is being corrected in it, and none where that was
// withdrawn. It proves nothing: damage to an earlier quarter keeps nobody from this one.
func (r reader) settled(q ppb.Quarter, key string, fn func(ppb.Entry)) error {
	signed := map[string]ppb.Entry{}
	where, args := of("c", q, key)
	err := r.each(`SELECT f.body FROM correction c
		JOIN frozen f ON f.quarter = c.quarter AND f.revision = c.revision - 1 AND f.key = c.key`+where+` AND c.ended = ''`, args,
		func(rows *sql.Rows) error {
			var body string
			if err := rows.Scan(&body); err != nil {
				return err
			}
			it, err := r.s.thaw(body)
			if err == nil {
				signed[it.Key()] = it.Entry
			}
			return err
		})
	if err != nil {
		return err
	}
	if gone, err := r.withdrawn(q); err != nil || gone {
		return err
	}
	return r.eachEntry(q, key, func(e ppb.Entry) {
		if was, open := signed[e.Key]; open {
			e = was
		}
		fn(e)
	})
}

// withdrawn reports whether the latest revision of a quarter was withdrawn.
func (r reader) withdrawn(q ppb.Quarter) (gone bool, err error) {
	latest := 0
	err = r.eachWithdrawn(q, func(revision int) error {
		if latest == 0 {
			if _, err := r.one(`SELECT max(revision) FROM sign_off WHERE quarter = $1`, []any{q.String()}, &latest); err != nil {
				return err
			}
		}
		gone = gone || revision == latest
		return nil
	})
	return gone, err
}

func (r reader) eachWithdrawn(q ppb.Quarter, fn func(revision int) error) error {
	return r.each(`SELECT became FROM audit WHERE what = $1 AND quarter = $2 AND action = $3`,
		[]any{signOffName, q.String(), withdrawAction}, func(rows *sql.Rows) error {
			var became string
			var f fate
			if err := rows.Scan(&became); err != nil {
				return err
			}
			if err := json.Unmarshal([]byte(became), &f); err != nil {
				return err
			}
			return fn(f.Revision)
		})
}

// since are the corrections of earlier quarters that the report of this one lists: those that were signed after the report before
// it was, in the order of the signatures. Where that is not signed yet they are its own.
func (r reader) since(q ppb.Quarter) (out []ppb.Correction, err error) {
	var before sql.NullInt64
	var last string
	found, err := r.one(`SELECT p.quarter, (SELECT a.seq FROM sign_off s JOIN audit a ON a.what = $2 AND a.quarter = s.quarter AND a.hash = s.anchor
			WHERE s.quarter = p.quarter AND s.revision = 1)
		FROM plan p WHERE p.quarter < $1 ORDER BY p.quarter DESC LIMIT 1`, []any{q.String(), signOffName}, &last, &before)
	if err != nil || !found || !before.Valid {
		return nil, err
	}
	err = r.each(`SELECT s.quarter, s.corrections FROM sign_off s JOIN audit a ON a.what = $2 AND a.quarter = s.quarter AND a.hash = s.anchor
		WHERE s.quarter < $1 AND s.revision > 1 AND a.seq > $3 ORDER BY a.seq`, []any{q.String(), signOffName, before.Int64}, func(rows *sql.Rows) error {
		var of ppb.Quarter
		var own []ppb.Correction
		if err := rows.Scan(parsed(&of, ppb.ParseQuarter), parsed(&own, parseJSON[[]ppb.Correction])); err != nil {
			return err
		}
		gone := map[int]bool{}
		err := r.eachWithdrawn(of, func(revision int) error { gone[revision] = true; return nil })
		for i := range own {
			own[i].At, own[i].On = r.s.local(own[i].At), r.s.local(own[i].On)
		}
		out = append(out, ppb.Retold(own, func(revision int) bool { return gone[revision] })...)
		return err
	})
	return out, err
}
