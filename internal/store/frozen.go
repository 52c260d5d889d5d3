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
	bodies, err := r.frozen(so)
	if err != nil {
		return nil, err
	}
	head, err := thawHead(bodies)
	if err != nil {
		return nil, err
	}
	b := &ppb.Book{Plan: head.Plan, Objectives: head.Objectives, Officers: head.Officers, SignOff: so}
	for _, body := range bodies[1:] {
		it, err := r.s.thaw(body)
		if err != nil {
			return nil, err
		}
		b.Items = append(b.Items, it)
	}
	return b, nil
}

// frozenItem is one item as it was signed off. The quarter is proved whole the first time, and from then on what is read of it
// against what was proved.
func (r reader) frozenItem(so *ppb.SignOff, key string) (*ppb.Plan, *ppb.Item, error) {
	sums := r.s.proved.of(so)
	if sums == nil {
		if _, err := r.frozen(so); err != nil {
			return nil, nil, err
		}
		sums = r.s.proved.of(so)
	}
	var bodies []string
	err := r.each(`SELECT position, body FROM frozen WHERE quarter = $1 AND key IN ('', $2) ORDER BY position`,
		[]any{so.Quarter.String(), key}, func(rows *sql.Rows) error {
			var at int
			var body string
			err := rows.Scan(&at, &body)
			if err == nil && (at >= len(sums) || sha256.Sum256([]byte(body)) != sums[at]) {
				return notAsSigned(so.Quarter)
			}
			bodies = append(bodies, body)
			return err
		})
	if err != nil {
		return nil, nil, err
	}
	if len(bodies) != 2 {
		return r.frozenSought(so, key)
	}
	return r.thawItem(so.Quarter, bodies[0], bodies[1], key)
}

// frozenSought looks for an item in all that is frozen, where its own row is not to be found by the key.
func (r reader) frozenSought(so *ppb.SignOff, key string) (*ppb.Plan, *ppb.Item, error) {
	bodies, err := r.frozen(so)
	if err != nil {
		return nil, nil, err
	}
	for _, body := range bodies[1:] {
		it, err := r.s.thaw(body)
		if err != nil {
			return nil, nil, err
		}
		if it.Key() == key {
			return nil, nil, notAsSigned(so.Quarter)
		}
	}
	return nil, nil, &ppb.NotFoundError{What: "measure or milestone", Ref: key}
}

// thawItem reads the head and the item with a key.
func (r reader) thawItem(q ppb.Quarter, head, body, key string) (*ppb.Plan, *ppb.Item, error) {
	h, err := thawHead([]string{head})
	if err != nil {
		return nil, nil, err
	}
	it, err := r.s.thaw(body)
	if err == nil && it.Key() != key {
		err = notAsSigned(q)
	}
	return &h.Plan, &it, err
}

// frozen are the bodies of a quarter that is signed off, the head first: whole, and to the letter those that were signed
// off, else it fails.
func (r reader) frozen(so *ppb.SignOff) (bodies []string, err error) {
	d := newDigest()
	err = r.eachFrozen(so.Quarter, func(body string) {
		d.add(body)
		bodies = append(bodies, body)
	})
	if err == nil && (d.text() != so.Digest || len(bodies) == 0) {
		err = notAsSigned(so.Quarter)
	}
	if err == nil && r.s.proved.of(so) == nil {
		r.s.proved.put(so, bodies)
	}
	return bodies, err
}

// eachFrozen reads the bodies of a frozen quarter in order.
func (r reader) eachFrozen(q ppb.Quarter, fn func(body string)) error {
	return r.each(`SELECT body FROM frozen WHERE quarter = $1 ORDER BY position`, []any{q.String()}, func(rows *sql.Rows) error {
		var body string
		err := rows.Scan(&body)
		fn(body)
		return err
	})
}

func thawHead(bodies []string) (head frozenHead, err error) {
	err = json.Unmarshal([]byte(bodies[0]), &head)
	return head, err
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
