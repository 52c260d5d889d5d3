package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"time"

	"ppbtui/internal/ppb"
)

// frozenForm names how a frozen quarter is written. What is written stays for ever, so the names of the fields of package
// ppb that it uses are kept: a test holds a document of this form.
const frozenForm = "ppbtui-frozen-1"

// frozenHead is what a frozen quarter has beside its items.
type frozenHead struct {
	Form       string
	Plan       ppb.Plan
	Objectives []ppb.Objective
	Officers   []ppb.Officer
}

// freeze writes the quarter as it stands, each item with its reading, and gives its digest. Numbers are written as exact
// decimals in strings, words by their names.
func (tx *Tx) freeze(b *ppb.Book) (digest string, err error) {
	d := newDigest()
	put := func(position int, key string, v any) error {
		body := jsonText(v)
		d.add(body)
		return tx.exec(`INSERT INTO frozen (quarter, position, key, body) VALUES ($1, $2, $3, $4)`,
			b.Plan.Quarter.String(), position, key, body)
	}
	if err := put(0, "", frozenHead{frozenForm, b.Plan, b.Objectives, b.Officers}); err != nil {
		return "", err
	}
	for i := range b.Items {
		it := b.Items[i]
		r := ppb.Read(&b.Plan, &it, it.Entry.Content)
		it.Frozen, it.Working = &r, nil
		if err := put(i+1, it.Key(), it); err != nil {
			return "", err
		}
	}
	return d.text(), nil
}

// digest is SHA-256, in lower-case hexadecimal, over the bodies of a frozen quarter in order, each written as its length
// in bytes in decimal, a colon, its bytes and a comma.
type digest struct{ hash.Hash }

func newDigest() digest { return digest{sha256.New()} }

func (d digest) add(body string) { fmt.Fprintf(d, "%d:%s,", len(body), body) }

func (d digest) text() string { return hex.EncodeToString(d.Sum(nil)) }

// frozenBook is a quarter as it was signed off.
func (r reader) frozenBook(so *ppb.SignOff) (*ppb.Book, error) {
	var head frozenHead
	b := &ppb.Book{SignOff: so}
	err := r.eachFrozen(so.Quarter, "", func(position int, body string) error {
		if position == 0 {
			return json.Unmarshal([]byte(body), &head)
		}
		it, err := r.s.thaw(body)
		b.Items = append(b.Items, it)
		return err
	})
	b.Plan, b.Objectives, b.Officers = head.Plan, head.Objectives, head.Officers
	return b, err
}

// frozenItem is one item as it was signed off.
func (r reader) frozenItem(so *ppb.SignOff, key string) (*ppb.Plan, *ppb.Item, error) {
	var head frozenHead
	var found *ppb.Item
	err := r.eachFrozen(so.Quarter, key, func(position int, body string) error {
		if position == 0 {
			return json.Unmarshal([]byte(body), &head)
		}
		it, err := r.s.thaw(body)
		found = &it
		return err
	})
	if err == nil && found == nil {
		err = &ppb.NotFoundError{What: "measure or milestone", Ref: key}
	}
	return &head.Plan, found, err
}

// eachFrozen reads a frozen quarter in order: its head, and every item or the one with this key.
func (r reader) eachFrozen(q ppb.Quarter, key string, fn func(position int, body string) error) error {
	where, args := "", []any{q.String()}
	if key != "" {
		where, args = ` AND key IN ('', $2)`, append(args, key)
	}
	return r.each(`SELECT position, body FROM frozen WHERE quarter = $1`+where+` ORDER BY position`, args,
		func(rows *sql.Rows) error {
			var position int
			var body string
			if err := rows.Scan(&position, &body); err != nil {
				return err
			}
			return fn(position, body)
		})
}

// thaw reads a frozen item. Times are the same moments, in this machine's zone.
func (s *Store) thaw(body string) (it ppb.Item, err error) {
	err = json.Unmarshal([]byte(body), &it)
	for _, e := range []*ppb.Entry{&it.Entry, it.Last} {
		if e == nil {
			continue
		}
		for _, t := range []*time.Time{&e.EnteredAt, &e.SubmittedAt, &e.DecidedAt, &e.OpenedAt, &e.Before.At} {
			if !t.IsZero() {
				*t = t.In(s.zone)
			}
		}
	}
	return it, err
}
