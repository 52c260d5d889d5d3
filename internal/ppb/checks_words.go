package ppb

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/bars"
	"ppbtui/internal/claim/letters"
)

// word is one word or number of a text, in lower case.
type word struct {
	text     string // without the signs around it; of a number its digits, commas and point
	sentence int
	clause   int
	kind     wordKind
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
	pound            bool
}

// cutterOf cuts what is said: a table in a text is none of its sentences.
func cutterOf(text string) cutter { return cutter{s: strings.ToLower(bars.Without(text))} }

// next is the next word; ok is false behind the last.
func (c *cutter) next() (w word, ok bool) {
	for c.i < len(c.s) {
		r, size := letters.At(c.s, c.i)
		switch {
		case r >= '0' && r <= '9':
			w = c.number()
			ok = true
		case letters.Letter(r):
			end := wordEnd(c.s, c.i)
			w, ok = word{text: trimmed(c.s[c.i:end]), sentence: c.sentence, clause: c.clause}, true
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
	end := letters.NumberEnd(c.s, c.i)
	w := word{text: c.s[c.i:end], sentence: c.sentence, clause: c.clause, pound: c.pound, kind: figureWord}
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
	}
}

// wordEnd is where a word ends; hyphens, apostrophes and slashes inside it belong to it.
func wordEnd(s string, i int) int {
	for i < len(s) {
		r, size := letters.At(s, i)
		if !letters.Letter(r) && !letters.Digit(r) {
			if r != '-' && r != '\'' && r != '’' && r != '/' || i+size >= len(s) {
				break
			}
			if next, _ := letters.At(s, i+size); !letters.Letter(next) && !letters.Digit(next) {
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
