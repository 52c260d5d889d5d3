package store

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// How the audit says what became of a box. A short text stands whole, as a JSON string. Of a longer one that was changed here
// and there only that stands, before in was and after in became, as a JSON array of numbers and texts in turn: so many
// bytes stayed, then came this, ..., and so many stayed to the end. Both arrays have the same numbers:
//
//	was    {"commentary":[112,"in March ",41,"",1480]}
//	became {"commentary":[112,"in early May ",41,"It is late. ",1480]}
//
// A row shows by itself what went and what came. Whoever tells the story from its beginning has every text there ever
// was, and sees that what went had been there. What is hashed is the row as it stands. Rows from before schema 7 have
// whole texts alone.

// change is what was and what became of a box as the audit writes it: two texts, or two pieces where those are shorter.
func change(was, became string) (before, after any) {
	if len(was)+len(became) <= shortText || was == "" || became == "" || !utf8.ValidString(was+became) {
		return was, became
	}
	b, a, size, rest := pieces{}, pieces{}, 0, len(was)
	for _, h := range hunks(cutWords(was), cutWords(became)) {
		b, a = b.add(h.kept, h.was), a.add(h.kept, h.became)
		size += len(h.was) + len(h.became) + len(`123,"",123,"",`)
		rest -= h.kept + len(h.was)
	}
	if size >= len(was)+len(became) {
		return was, became
	}
	b.rest, a.rest = rest, rest
	return b, a
}

// shortText is up to which length, in bytes, two texts are written whole: a row that needs no story is easier read.
const shortText = 64

// pieces are the places where a text was changed.
type pieces struct {
	at   []piece
	rest int // what was left alone behind the last one, in bytes
}

// piece is what was left alone before a place, in bytes, and what stands there.
type piece struct {
	kept int
	text string
}

func (p pieces) add(kept int, text string) pieces {
	p.at = append(p.at, piece{kept, text})
	return p
}

// MarshalJSON writes the array.
func (p pieces) MarshalJSON() ([]byte, error) {
	var flat []any
	for _, one := range p.at {
		flat = append(flat, one.kept, one.text)
	}
	return []byte(jsonText(append(flat, p.rest))), nil
}

// readPieces reads an array that change made. It is for that form alone, see eachBox.
func readPieces(array string) (p pieces, err error) {
	array, ok := strings.CutPrefix(array, "[")
	for ok {
		number := array[:len(array)-len(strings.TrimLeft(array, "0123456789"))]
		array = array[len(number):]
		kept, err := strconv.Atoi(number)
		if err != nil {
			return p, errPieces
		}
		if array == "]" {
			p.rest = kept
			return p, nil
		}
		if array, ok = strings.CutPrefix(array, ","); !ok {
			break
		}
		end := stringEnd(array)
		if end < 0 {
			break
		}
		text, err := unquote(array[:end])
		if err != nil {
			return p, err
		}
		p = p.add(kept, text)
		array, ok = strings.CutPrefix(array[end:], ",")
	}
	return p, errPieces
}

var errPieces = errors.New("the audit holds pieces of a text that cannot be read")

// errUnfit says that what a row of the audit says was there was not.
var errUnfit = errors.New("it does not go on from what stood there before")

// splice is the text that became of base.
func splice(base string, was, became pieces) (string, error) {
	if len(was.at) != len(became.at) || was.rest != became.rest {
		return "", errUnfit
	}
	var b strings.Builder
	b.Grow(len(base) + 64)
	for i, w := range was.at {
		if w.kept != became.at[i].kept || w.kept > len(base) || !strings.HasPrefix(base[w.kept:], w.text) {
			return "", errUnfit
		}
		b.WriteString(base[:w.kept])
		b.WriteString(became.at[i].text)
		base = base[w.kept+len(w.text):]
	}
	if len(base) != was.rest {
		return "", errUnfit
	}
	b.WriteString(base)
	return b.String(), nil
}

// String is what a row says of a text by itself, where there is nothing to put its pieces into.
func (p pieces) String() string {
	var b strings.Builder
	for _, one := range p.at {
		b.WriteString("… " + one.text)
	}
	return b.String() + " …"
}

// unquote reads a JSON string. Most need nothing done to them.
func unquote(text string) (string, error) {
	if !strings.ContainsRune(text, '\\') {
		return text[1 : len(text)-1], nil
	}
	var out string
	err := json.Unmarshal([]byte(text), &out)
	return out, err
}
