package plaintest

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ear is what a reader makes of what a terminal is sent.
type ear struct {
	echo   bool   // the terminal shows what is typed
	owed   string // echo that is to come
	escape []byte // a sequence that has begun
	part   []byte // of a character that has not come whole
	back   bool   // a carriage return has come, and no newline yet
	last   rune
}

var errNothing = errors.New("nothing is asked")

// owe expects the echo of keys: Enter, rubbing out, and the signs around a paste, which do not show.
func (e *ear) owe(keys string) {
	if e.echo {
		e.owed += strings.NewReplacer("\r", "\r\n", "\x7f", "\b \b", "\x1b[200~", "", "\x1b[201~", "").Replace(keys)
	}
}

// take takes a byte, and writes what is heard of it.
func (e *ear) take(b byte, heard *[]byte) error {
	switch {
	case e.owed != "" && b == e.owed[0]:
		e.owed = e.owed[1:]
		return nil
	case e.owed != "":
		return fmt.Errorf("%q is written where %q was typed and should show", b, e.owed)
	case b == 0x1b || e.escape != nil:
		return e.sequence(b)
	case b >= utf8.RuneSelf:
		if e.part = append(e.part, b); !utf8.FullRune(e.part) {
			return nil
		}
	default:
		e.part = append(e.part, b)
	}
	r, _ := utf8.DecodeRune(e.part)
	e.part = nil
	return e.sign(r, heard)
}

// sequence takes a byte of an escape sequence: colours and attributes are nothing to hear, and there may be no others.
func (e *ear) sequence(b byte) error {
	e.escape = append(e.escape, b)
	if len(e.escape) < 3 || b < '@' {
		if n := len(e.escape); n == 2 && b != '[' || n > 32 {
			return fmt.Errorf("the sequence %q is written", e.escape)
		}
		return nil
	}
	sequence := e.escape
	e.escape = nil
	if b != 'm' {
		return fmt.Errorf("the sequence %q is written", sequence)
	}
	return nil
}

// sign takes a character. Blanks that stand together are one, and a letter drawn over another is none.
func (e *ear) sign(r rune, heard *[]byte) error {
	last := e.last
	e.last = r
	switch {
	case e.back && r != '\n':
		return fmt.Errorf("a carriage return without a newline before %q", r)
	case r == '\r':
		e.back = true
		return nil
	case r == ' ' && last == ' ':
		return nil
	case r != '\n' && !said(r):
		return fmt.Errorf("%q (%U) is written, which says nothing", r, r)
	}
	e.back = false
	*heard = utf8.AppendRune(*heard, r)
	return nil
}

// said reports whether a sign is read aloud as what it means: letters, figures, what stands on every keyboard, and the pound.
func said(r rune) bool {
	return r >= ' ' && r <= '~' && !strings.ContainsRune("|\\^<>{}", r) || r == '£' || unicode.In(r, unicode.L, unicode.Nd)
}

// questions are how plain mode's questions end.
var questions = regexp.MustCompile(
	`(for\s+help|to\s+leave\s+it|keeps?\s+it|to\s+empty\s+it|to\s+change\s+it|alone\s+on\s+a\s+line|leaves\s+it\s+empty|yes\s+or\s+no|shows\s+all|take\s+it\s+out):\s*$`)

// asks reports whether what was said ends with a question.
func asks(said string) bool { return questions.MatchString(said) }
