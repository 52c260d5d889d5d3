package ppb

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/govalues/decimal"

	"ppbtui/internal/bars"
)

// word is one word or number of a text, in lower case.
type word struct {
	text     string // without the signs around it; of a number its digits, commas and point
	sentence int
	clause   int
	kind     wordKind
	bracket  bool // stands in brackets
	percent  bool // a number followed by % or "per cent"
	pound    bool // a number after £
}

type wordKind uint8

const (
	plainWord   wordKind = iota
	figureWord           // a number that may be a figure
	yearWord             // 2023
	dayWord              // the 30 of 30 September
	otherNumber          // 2023/24, 14-19, £3.2m, 1st
)

func (w *word) is(s string) bool { return w.text == s }

func (w *word) any(list ...string) bool {
	for _, s := range list {
		if w.text == s {
			return true
		}
	}
	return false
}

func (w *word) figure() bool { return w.kind == figureWord }

// value is the number of a figure.
func (w *word) value() (Decimal, bool) {
	digits, ok := plainDigits(w.text)
	if !ok {
		return Decimal{}, false
	}
	d, err := decimal.Parse(digits)
	return d, err == nil
}

// cutText cuts a text into words and numbers. It runs on every key press: one copy of the text in lower case, no more.
func cutText(text string) []word {
	if text == "" {
		return nil
	}
	out := make([]word, 0, len(text)/5+4)
	for cut := cutterOf(text); ; {
		w, ok := cut.next()
		if !ok {
			break
		}
		out = append(out, w)
	}
	dates(out)
	return out
}

// cutter gives one word of a text after the other.
type cutter struct {
	s string // in lower case
	i int

	sentence, clause int
	bracket, pound   bool
}

// cutterOf cuts what is said: a table in a text is none of its sentences.
func cutterOf(text string) cutter { return cutter{s: strings.ToLower(bars.Without(text))} }

// next is the next word; ok is false behind the last.
func (c *cutter) next() (w word, ok bool) {
	for c.i < len(c.s) {
		r, size := runeAt(c.s, c.i)
		switch {
		case r >= '0' && r <= '9':
			w = c.number()
			ok = true
		case isLetter(r):
			end := wordEnd(c.s, c.i)
			w, ok = word{text: trimmed(c.s[c.i:end]), sentence: c.sentence, clause: c.clause, bracket: c.bracket}, true
			c.i = end
		default:
			c.mark(r)
			c.i += size
		}
		c.pound = r == '£'
		if ok {
			return w, true
		}
	}
	return word{}, false
}

// number is the word that begins with a digit.
func (c *cutter) number() word {
	end := numberEnd(c.s, c.i)
	w := word{text: c.s[c.i:end], sentence: c.sentence, clause: c.clause, bracket: c.bracket, pound: c.pound, kind: figureWord}
	if tail := wordEnd(c.s, end); tail > end {
		w.text, w.kind, end = c.s[c.i:tail], otherNumber, tail
	} else if rest := strings.TrimLeft(c.s[end:], " \u00a0"); strings.HasPrefix(rest, "%") {
		w.percent = true
	} else if len(w.text) == 4 && (strings.HasPrefix(w.text, "19") || strings.HasPrefix(w.text, "20")) && !c.pound {
		w.kind = yearWord
	}
	c.i = end
	return w
}

func (c *cutter) mark(r rune) {
	switch r {
	case '.', '!', '?', '\n':
		c.sentence++
		c.clause++
	case ',', ';', ':':
		c.clause++
	case '(':
		c.bracket = true
	case ')':
		c.bracket = false
	}
}

// numberEnd is where a number ends: digits with commas and points between them.
func numberEnd(s string, i int) int {
	for i < len(s) {
		digit := s[i] >= '0' && s[i] <= '9'
		inside := (s[i] == ',' || s[i] == '.') && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9'
		if !digit && !inside {
			break
		}
		i++
	}
	return i
}

// wordEnd is where a word ends; hyphens, apostrophes and slashes inside it belong to it.
func wordEnd(s string, i int) int {
	for i < len(s) {
		r, size := runeAt(s, i)
		if !isLetter(r) && !isDigit(r) {
			if r != '-' && r != '\'' && r != '’' && r != '/' || i+size >= len(s) {
				break
			}
			if next, _ := runeAt(s, i+size); !isLetter(next) && !isDigit(next) {
				break
			}
		}
		i += size
	}
	return i
}

// trimmed is a word without the signs that hang on at its end.
func trimmed(s string) string {
	if last := s[len(s)-1]; last >= 'a' && last <= 'z' {
		return s
	}
	return strings.TrimRight(s, "-'’/")
}

// Texts are mostly ASCII, and the tables of Unicode are far away.

func runeAt(s string, i int) (rune, int) {
	if s[i] < utf8.RuneSelf {
		return rune(s[i]), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r)
}

func isDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}

// dates marks the days of dates, "per cent" and figures that are no figures: years, Q2, "quarter 2".
func dates(words []word) {
	for i := range words {
		w := &words[i]
		if w.kind != figureWord {
			continue
		}
		if i+1 < len(words) {
			if _, ok := monthNamed(words[i+1].text); ok && words[i+1].text != "may" || i+2 < len(words) && words[i+1].is("may") && words[i+2].kind == yearWord {
				w.kind = dayWord
			}
			if words[i+1].is("per") && i+2 < len(words) && words[i+2].is("cent") || words[i+1].is("percent") {
				w.percent = true
			}
		}
		if i > 0 && words[i-1].any("quarter", "year", "years", "phase", "priority", "page", "table", "stage", "key", "level", "grade", "tier", "aged", "age") {
			w.kind = otherNumber
		}
	}
}

// joinWords are words as a phrase.
func joinWords(w []word) string {
	s := ""
	for i := range w {
		if i > 0 {
			s += " "
		}
		s += w[i].text
	}
	return s
}

// personNoun reports words for people whom a small number may identify.
func personNoun(s string) bool {
	switch s {
	case "child", "children", "boy", "boys", "girl", "girls", "pupil", "pupils", "student", "students", "person", "people",
		"persons", "resident", "residents", "patient", "patients", "teenager", "teenagers", "baby", "babies", "infant", "infants",
		"leaver", "leavers", "adult", "adults", "sibling", "siblings", "two-year-olds", "2-year-olds", "individual", "individuals",
		"female", "females", "male", "males", "adolescent", "adolescents":
		return true
	}
	return false
}
