package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"reflect"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
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
	Sections   []ppb.Section `json:",omitempty"`
	Objectives []ppb.Objective
	Officers   []ppb.Officer
	Gone       []ppb.Gone        `json:",omitempty"`
	Actions    []ppb.BoardAction `json:",omitempty"`
	Movement   *ppb.Movement     `json:",omitempty"`
	Corrected  []ppb.Correction  `json:",omitempty"`
}

// book is the quarter with some of its items.
func (h frozenHead) book(so *ppb.SignOff, items ...*ppb.Item) *ppb.Book {
	return &ppb.Book{
		Plan: h.Plan, Sections: h.Sections, Objectives: h.Objectives, Officers: h.Officers, Gone: h.Gone, Actions: h.Actions, Movement: h.Movement, Corrected: h.Corrected,
		SignOff: so, Items: items,
	}
}

// frozenRow is a row of what is frozen: an item's key, ” for the head's, and its body. Numbers are written as exact decimals in
// strings, words by their names.
type frozenRow struct{ key, body string }

// asFrozen are the bodies of a quarter as it stands, each item with its reading.
func asFrozen(b *ppb.Book) []frozenRow {
	rows := make([]frozenRow, 1, len(b.Items)+1)
	rows[0].body = jsonText(frozenHead{frozenForm, b.Plan, b.Sections, b.Objectives, b.Officers, b.Gone, b.Actions, b.Movement, b.Corrected})
	for _, it := range b.Items {
		rows = append(rows, frozenItemRow(b, it))
	}
	return rows
}

// frozenItemRow leaves out who has opened the item: to read it changes nothing of what is signed, or prepared to be.
func frozenItemRow(b *ppb.Book, it *ppb.Item) frozenRow {
	frozen := *it
	frozen.Frozen, frozen.Working, frozen.Before = b.Reading(it), nil, b.Before(it)
	frozen.Entry.OpenedBy, frozen.Entry.OpenedAt = "", time.Time{}
	return frozenRow{it.Key(), jsonText(frozen)}
}

func (tx *Tx) putFrozen(so *ppb.SignOff, rows []frozenRow) error {
	for i, row := range rows {
		err := tx.exec(`INSERT INTO frozen (quarter, revision, position, key, body) VALUES ($1, $2, $3, $4, $5)`,
			so.Quarter.String(), so.Revision, i, row.key, row.body)
		if err != nil {
			return err
		}
	}
	return nil
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

func bodiesDigest(rows []frozenRow) string {
	d := newDigest()
	for _, row := range rows {
		d.add(row.body)
	}
	return d.text()
}

// frozenBook is a quarter as one of its revisions has it.
func (r reader) frozenBook(so *ppb.SignOff) (*ppb.Book, error) {
	bodies, err := r.frozen(so)
	if err != nil {
		return nil, err
	}
	return r.thawBook(so, bodies)
}

func (r reader) thawBook(so *ppb.SignOff, bodies []string) (*ppb.Book, error) {
	head, err := thawHead(bodies)
	if err != nil {
		return nil, err
	}
	items, err := r.s.thawAll(bodies[1:])
	if err != nil {
		return nil, err
	}
	return head.book(so, items...), nil
}

// thawAll reads frozen items, on all processors: that is most of the work of opening a quarter that is signed off.
func (s *Store) thawAll(bodies []string) ([]*ppb.Item, error) {
	items, errs := make([]*ppb.Item, len(bodies)), make([]error, len(bodies))
	var wg sync.WaitGroup
	next := atomic.Int64{}
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(bodies)); i = next.Add(1) - 1 {
				items[i], errs[i] = s.thaw(bodies[i])
			}
		})
	}
	wg.Wait()
	return items, errors.Join(errs...)
}

// proved is the book of a quarter that is signed off, where the file still holds what it was read from; nil where that is
// another, and an error where it is nothing that was signed off, or was withdrawn.
func (r reader) proved(b *ppb.Book) (*ppb.Book, error) {
	so, err := r.published(b.Plan.Quarter)
	if err != nil || so == nil || so.Digest != b.SignOff.Digest || so.Anchor != b.SignOff.Anchor {
		return nil, err
	}
	d := newDigest()
	if err := r.eachFrozen(so, d.add); err != nil {
		return nil, err
	}
	if d.text() != so.Digest {
		return nil, notAsSigned(so.Quarter)
	}
	opened, err := r.opened(b)
	if err != nil || len(so.Published) == len(b.SignOff.Published) && so.Withheld == b.SignOff.Withheld && reflect.DeepEqual(opened, b.Opened) {
		return b, err
	}
	return b.Standing(so, opened), nil
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
	err = r.each(`SELECT position, body FROM frozen WHERE quarter = $1 AND revision = $2 AND key IN ($3, $4) ORDER BY position`,
		[]any{so.Quarter.String(), so.Revision, keys[0], keys[len(keys)-1]}, func(rows *sql.Rows) error {
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
	err = r.eachFrozen(so, func(body string) {
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

// eachFrozen reads the bodies of a revision in order.
func (r reader) eachFrozen(so *ppb.SignOff, fn func(body string)) error {
	return r.each(`SELECT body FROM frozen WHERE quarter = $1 AND revision = $2 ORDER BY position`, []any{so.Quarter.String(), so.Revision}, func(rows *sql.Rows) error {
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
