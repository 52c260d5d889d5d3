package reporttest

import (
	"bytes"
	"strconv"
	"strings"
)

// reader reads values of the language of PDF.
type reader struct {
	b  []byte
	at int
}

const (
	blanks = " \n\r\t\x00\f"
	ends   = blanks + "()<>[]/%"
)

func (r *reader) skip() {
	for r.at < len(r.b) && strings.IndexByte(blanks, r.b[r.at]) >= 0 {
		r.at++
	}
}

// next is the next word, which is read. A bracket is a word of its own.
func (r *reader) next() string {
	r.skip()
	from := r.at
	for r.at < len(r.b) && strings.IndexByte(ends, r.b[r.at]) < 0 {
		r.at++
	}
	if r.at == from && r.at < len(r.b) {
		r.at++
	}
	return string(r.b[from:r.at])
}

// value is the next value. Behind the last it is nil.
func (r *reader) value() any {
	r.skip()
	rest := r.b[min(r.at, len(r.b)):]
	switch {
	case len(rest) == 0:
		return nil
	case bytes.HasPrefix(rest, []byte("<<")):
		r.at += 2
		return r.dict()
	case rest[0] == '(':
		r.at++
		return r.text()
	case rest[0] == '[':
		r.at++
		out := []any{}
		for r.skip(); r.at < len(r.b) && r.b[r.at] != ']'; r.skip() {
			out = append(out, r.value())
		}
		r.at++
		return out
	case rest[0] == '/':
		r.at++
		return Name(r.next())
	}
	word := r.next()
	n, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return Word(word)
	}
	if before := r.at; r.next() == "0" && r.next() == "R" {
		return Ref(int(n))
	} else {
		r.at = before
	}
	return n
}

func (r *reader) dict() Dict {
	out := Dict{}
	for r.skip(); r.at < len(r.b) && !bytes.HasPrefix(r.b[r.at:], []byte(">>")); r.skip() {
		name, ok := r.value().(Name)
		if !ok {
			return out
		}
		out[name] = r.value()
	}
	r.at += 2
	return out
}

// text is a string in brackets, of which those within it come in pairs or behind a backslash.
func (r *reader) text() string {
	var out []byte
	for depth := 1; r.at < len(r.b); r.at++ {
		c := r.b[r.at]
		switch c {
		case '\\':
			r.at++
			if c = r.b[r.at]; c == 'r' {
				c = '\r'
			}
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				r.at++
				return string(out)
			}
		}
		out = append(out, c)
	}
	return string(out)
}

// Mark is what a page has between the beginning of a mark and its end.
type Mark struct {
	Role   Name // of its beginning: Artifact is what is not heard
	MCID   int  // negative where it has none
	Texts  []string
	Places [][2]float64 // where each text begins, in points from the corner below
}

// Words are those of a mark together.
func (m *Mark) Words() string { return strings.Join(m.Texts, "") }

// Marks are those of a page's content, in order. What stands outside all is one without a role.
func Marks(content []byte) (out []Mark) {
	r := reader{b: content}
	now := Mark{MCID: -1}
	var held []any
	var at [2]float64
	for {
		v := r.value()
		word, ok := v.(Word)
		if v != nil && !ok {
			held = append(held, v)
			continue
		}
		switch word {
		case "BMC", "BDC":
			if len(now.Texts) > 0 {
				out = append(out, now)
			}
			now = Mark{MCID: -1}
			now.Role, _ = held[0].(Name)
			if d, ok := held[len(held)-1].(Dict); ok {
				if id, ok := d["MCID"].(float64); ok {
					now.MCID = int(id)
				}
			}
		case "Td":
			at[0], _ = held[len(held)-2].(float64)
			at[1], _ = held[len(held)-1].(float64)
		case "Tj":
			s, _ := held[len(held)-1].(string)
			now.Texts, now.Places = append(now.Texts, units(s)), append(now.Places, at)
		}
		if word == "EMC" || v == nil && len(now.Texts) > 0 {
			out, now = append(out, now), Mark{MCID: -1}
		}
		if v == nil {
			return out
		}
		held = held[:0]
	}
}
