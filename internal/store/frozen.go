package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"hash"
	"io"
	"strconv"
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
	Gone       []ppb.Gone        `json:",omitempty"`
	Actions    []ppb.BoardAction `json:",omitempty"`
	Movement   *ppb.Movement     `json:",omitempty"`
}

// book is the quarter with some of its items.
func (h frozenHead) book(so *ppb.SignOff, items ...*ppb.Item) *ppb.Book {
	return &ppb.Book{Plan: h.Plan, Objectives: h.Objectives, Officers: h.Officers, Gone: h.Gone, Actions: h.Actions, Movement: h.Movement, SignOff: so, Items: items}
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
	if err := put(0, "", frozenHead{frozenForm, b.Plan, b.Objectives, b.Officers, b.Gone, b.Actions, b.Movement}); err != nil {
		return "", err
	}
	for i, it := range b.Items {
		frozen := *it
		frozen.Frozen, frozen.Working, frozen.Before = b.Reading(it), nil, b.Before(it)
		if err := put(i+1, it.Key(), frozen); err != nil {
			return "", err
		}
	}
	return d.text(), nil
}

// digest is SHA-256, in lower-case hexadecimal, over the bodies of a frozen quarter in order, each written as its length
// in bytes in decimal, a colon, its bytes and a comma.
type digest struct{ hash.Hash }

func newDigest() digest { return digest{sha256.New()} }

func (d digest) add(body string) {
	_, _ = io.WriteString(d, strconv.Itoa(len(body))+":")
	_, _ = io.WriteString(d, body)
	_, _ = io.WriteString(d, ",")
}

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
	b := head.book(so)
	for _, body := range bodies[1:] {
		it, err := r.s.thaw(body)
		if err != nil {
			return nil, err
		}
		b.Items = append(b.Items, it)
	}
	return b, nil
}

// proved is the book of a quarter that is signed off, where the file still holds what it was read from; nil where that is
// another, and an error where it is nothing that was signed off.
func (r reader) proved(b *ppb.Book) (*ppb.Book, error) {
	so, err := r.signOff(b.Plan.Quarter)
	if err != nil || so == nil || so.Digest != b.SignOff.Digest || so.Anchor != b.SignOff.Anchor {
		return nil, err
	}
	d := newDigest()
	if err := r.eachFrozen(so.Quarter, d.add); err != nil {
		return nil, err
	}
	if d.text() != so.Digest {
		return nil, notAsSigned(so.Quarter)
	}
	return b, nil
}

// frozenItem is one item as it was signed off, with the quarter's head.
func (r reader) frozenItem(so *ppb.SignOff, key string) (head frozenHead, it *ppb.Item, err error) {
	bodies, err := r.frozenRows(so, "", key)
	if err != nil {
		return head, nil, err
	}
	if len(bodies) != 2 {
		return r.frozenSought(so, key)
	}
	return r.thawItem(so.Quarter, bodies[0], bodies[1], key)
}

// frozenRows are the bodies of some rows of a quarter that is signed off, by their keys and in order. The quarter is proved whole
// the first time, and from then on what is read of it against what was proved.
func (r reader) frozenRows(so *ppb.SignOff, keys ...string) (bodies []string, err error) {
	sums := r.s.proved.of(so)
	if sums == nil {
		if _, err := r.frozen(so); err != nil {
			return nil, err
		}
		sums = r.s.proved.of(so)
	}
	err = r.each(`SELECT position, body FROM frozen WHERE quarter = $1 AND key IN ($2, $3) ORDER BY position`,
		[]any{so.Quarter.String(), keys[0], keys[len(keys)-1]}, func(rows *sql.Rows) error {
			var at int
			var body string
			err := rows.Scan(&at, &body)
			if err == nil && (at >= len(sums) || sha256.Sum256([]byte(body)) != sums[at]) {
				return notAsSigned(so.Quarter)
			}
			bodies = append(bodies, body)
			return err
		})
	return bodies, err
}

// frozenSought looks for an item in all that is frozen, where its own row is not to be found by the key.
func (r reader) frozenSought(so *ppb.SignOff, key string) (head frozenHead, it *ppb.Item, err error) {
	bodies, err := r.frozen(so)
	if err != nil {
		return head, nil, err
	}
	for _, body := range bodies[1:] {
		it, err := r.s.thaw(body)
		if err != nil {
			return head, nil, err
		}
		if it.Key() == key {
			return head, nil, notAsSigned(so.Quarter)
		}
	}
	return head, nil, noItem(key)
}

// thawItem reads the head and the item with a key.
func (r reader) thawItem(q ppb.Quarter, first, body, key string) (head frozenHead, it *ppb.Item, err error) {
	if head, err = thawHead([]string{first}); err != nil {
		return head, nil, err
	}
	it, err = r.s.thaw(body)
	if err == nil && it.Key() != key {
		err = notAsSigned(q)
	}
	return head, it, err
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
func (s *Store) thaw(body string) (it *ppb.Item, err error) {
	it = new(ppb.Item)
	err = json.Unmarshal([]byte(body), it)
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
