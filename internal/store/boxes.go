package store

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
)

// boxes are what the audit tells that stood in an entry, by the name in JSON. A text is kept as it is written there until
// somebody wants to read it: most of them nobody does.
type boxes map[string]box

type box struct {
	text    string
	written bool // text is JSON
}

func (b boxes) set(name, text string) { b[name] = box{text, true} }

// read gives what stands in a box, "" where nothing does.
func (b boxes) read(name string) (string, error) {
	is, there := b[name]
	if !there || !is.written {
		return is.text, nil
	}
	text, err := unquote(is.text)
	if err == nil {
		b[name] = box{text: text}
	}
	return text, err
}

// saying is what a row says of one box: its name, what was and what became in JSON, "" where nothing stood there.
type saying struct{ name, was, became string }

// pieced reports whether it says only what changed of the text.
func (t saying) pieced() bool { return strings.HasPrefix(t.became, "[") }

// sayings are what a row says that was and became.
func sayings(was, became string) (out []saying, err error) {
	if was == "" && became == "" {
		return nil, nil
	}
	err = eachBox(was, func(name, value string) { out = append(out, saying{name: name, was: value}) })
	if err != nil {
		return nil, err
	}
	err = eachBox(became, func(name, value string) {
		for i := range out {
			if out[i].name == name {
				out[i].became = value
				return
			}
		}
		out = append(out, saying{name: name, became: value})
	})
	return out, err
}

// apply takes a change of a box over. It fails with errUnfit where something else had been there, and that stays then.
func (b boxes) apply(t saying) error {
	switch {
	case t.pieced():
		return b.splice(t)
	case t.became != "":
		b.set(t.name, t.became)
	case t.name != stateName:
		delete(b, t.name)
	}
	return nil
}

// splice changes a box in the places that the row names.
func (b boxes) splice(t saying) error {
	text, err := b.read(t.name)
	if err != nil {
		return err
	}
	was, err := readPieces(t.was)
	if err != nil {
		return err
	}
	became, err := readPieces(t.became)
	if err != nil {
		return err
	}
	if text, err = splice(text, was, became); err == nil {
		b[t.name] = box{text: text}
	}
	return err
}

// content reads all boxes.
func (b boxes) content() (ppb.Content, error) {
	c := make(ppb.Content, len(b))
	for name := range b {
		n, err := unquote(name)
		if err != nil {
			return nil, err
		}
		if c[ppb.Field(n)], err = b.read(name); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// eachBox takes a JSON object of texts and pieces of texts, as changedText writes it, apart. It is for that form alone, and several
// times as fast as reading any JSON: much of a check is this.
func eachBox(object string, fn func(name, value string)) error {
	rest, ok := strings.CutPrefix(object, "{")
	for ok && rest != "}" {
		var name, value string
		if name, rest, ok = cutValue(rest, ':'); ok && name[0] == '"' {
			if value, rest, ok = cutValue(rest, ','); ok {
				fn(name, value)
			}
		}
	}
	if !ok {
		return fmt.Errorf("the audit holds %.40q, which is no change of boxes", object)
	}
	return nil
}

// cutValue cuts a JSON string, or an array of numbers and strings, and the separator behind it, unless the object ends there.
func cutValue(s string, separator byte) (value, rest string, ok bool) {
	end := stringEnd(s)
	if strings.HasPrefix(s, "[") {
		end = arrayEnd(s)
	}
	if end < 0 {
		return "", s, false
	}
	value, rest = s[:end], s[end:]
	switch {
	case rest == "}" && separator == ',':
		return value, rest, true
	case len(rest) > 1 && rest[0] == separator:
		return value, rest[1:], true
	}
	return "", s, false
}

// stringEnd is where the JSON string at the beginning of a text ends, -1 where there is none.
func stringEnd(s string) int {
	if s == "" || s[0] != '"' {
		return -1
	}
	for i := 1; i < len(s); i++ {
		n := strings.IndexByte(s[i:], '"')
		if n < 0 {
			return -1
		}
		i += n
		escapes := 0
		for s[i-1-escapes] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return i + 1
		}
	}
	return -1
}

// arrayEnd is where an array at the beginning of a text ends, -1 where it does not.
func arrayEnd(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case ']':
			return i + 1
		case '"':
			n := stringEnd(s[i:])
			if n < 0 {
				return -1
			}
			i += n - 1
		}
	}
	return -1
}
