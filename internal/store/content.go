package store

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"ppbtui/internal/ppb"
)

// parseContent reads the boxes of an entry or a draft. They are written by contentText, and are most of what a book is read
// from, so that form is read by hand; any other, as another program may write it, is JSON's to read.
func parseContent(s string) (c ppb.Content, err error) {
	if c, ok := plainContent(s); ok {
		return c, nil
	}
	err = json.Unmarshal([]byte(s), &c)
	return c, err
}

// plainContent reads {"name":"text","name":"text"} without a space between. The texts are parts of s, but for those that hold
// something escaped.
func plainContent(s string) (ppb.Content, bool) {
	if len(s) < 2 || s[0] != '{' || !utf8.ValidString(s) {
		return nil, false
	}
	c := ppb.Content{}
	if s == "{}" {
		return c, true
	}
	for s = s[1:]; ; s = s[1:] {
		name, rest, ok := plainString(s)
		if !ok || !strings.HasPrefix(rest, ":") {
			return nil, false
		}
		text, rest, ok := plainString(rest[1:])
		if !ok {
			return nil, false
		}
		c[ppb.Field(name)] = text
		if rest == "}" {
			return c, true
		}
		if s = rest; !strings.HasPrefix(s, ",") {
			return nil, false
		}
	}
}

// plainString reads the string that s begins with.
func plainString(s string) (text, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		return "", s, false
	}
	escaped := false
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '"' && !escaped:
			return s[1:i], s[i+1:], true
		case s[i] == '"':
			err := json.Unmarshal([]byte(s[:i+1]), &text)
			return text, s[i+1:], err == nil
		case s[i] == '\\':
			escaped = true
			i++
		case s[i] < ' ':
			return "", s, false
		}
	}
	return "", s, false
}
