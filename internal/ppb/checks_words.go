package ppb

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/govalues/decimal"
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

func (w *word) starts(stems ...string) bool {
	for _, s := range stems {
		if strings.HasPrefix(w.text, s) {
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
	s := strings.ToLower(text)
	out := make([]word, 0, len(s)/5+4)
	var at cutting
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case r >= '0' && r <= '9':
			end := numberEnd(s, i)
			w := word{text: s[i:end], sentence: at.sentence, clause: at.clause, bracket: at.bracket, pound: at.pound, kind: figureWord}
			if tail := wordEnd(s, end); tail > end {
				w.text, w.kind, end = s[i:tail], otherNumber, tail
			} else if rest := strings.TrimLeft(s[end:], " \u00a0"); strings.HasPrefix(rest, "%") {
				w.percent = true
			} else if len(w.text) == 4 && (strings.HasPrefix(w.text, "19") || strings.HasPrefix(w.text, "20")) && !at.pound {
				w.kind = yearWord
			}
			out = append(out, w)
			i = end
		case unicode.IsLetter(r):
			end := wordEnd(s, i)
			out = append(out, word{text: strings.TrimRight(s[i:end], "-'’/"), sentence: at.sentence, clause: at.clause, bracket: at.bracket})
			i = end
		default:
			at.mark(s, i, r)
			i += size
		}
		if r != '£' {
			at.pound = false
		}
	}
	dates(out)
	return out
}

// cutting is where a text stands between words.
type cutting struct {
	sentence, clause int
	bracket, pound   bool
}

func (c *cutting) mark(s string, i int, r rune) {
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
	case '£':
		c.pound = true
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
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			next, _ := utf8.DecodeRuneInString(s[i+size:])
			if !strings.ContainsRune("-'’/", r) || !unicode.IsLetter(next) && !unicode.IsDigit(next) {
				break
			}
		}
		i += size
	}
	return i
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

// sentenceAt is where the sentence of word i begins and ends among the words.
func sentenceAt(words []word, i int) (from, to int) {
	from, to = i, i
	for from > 0 && words[from-1].sentence == words[i].sentence {
		from--
	}
	for to < len(words) && words[to].sentence == words[i].sentence {
		to++
	}
	return from, to
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
