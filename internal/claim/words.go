package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a commentary cut into words, with the numbers among them read. It is made by Read and not changed after.
type Text struct {
	source  string
	words   []word
	numbers []number
	whens   []when
	figures []figure
}

// word is one word or number of a text.
type word struct {
	text     string // in lower case, without the signs around it; of a number its digits, commas and point
	from, to int    // bytes of the text as it was given; of a number with its sign, its £ and its %
	sentence int    // counted from 0
	clause   int    // counted through the whole text: a comma, a colon, a dash or a bracket begins another
	bracket  int    // 0 outside of brackets, else which pair of the text it stands in
	kind     wordKind
	number   int // which of the text's numbers it is: of kind figureWord alone
	figure   int // which of the text's figures begins with it; -1: none
	when     int // which of the text's phrases of time it belongs to; -1: none
}

type wordKind uint8

const (
	plainWord   wordKind = iota
	figureWord           // a number that may be a figure: 62.1, 1,217, £3.2m, seven
	yearWord             // 2023
	spanWord             // 2022/23, 2022-23, 22/23
	dayWord              // the 30 of 30 September, 1st
	monthWord            // September, Sept
	keyWord              // a number that is a name: the 6 of Year 6, KS2, P2.4
	ageWord              // the 3 of 3-year-olds, aged 16
	otherNumber          // 14-19, 24/7
)

func (w *word) is(s string) bool { return w.text == s }

// Read cuts a text into words. It runs on every key press: one copy of the text in lower case, no more.
func Read(text string) *Text {
	t := &Text{source: text}
	if text == "" {
		return t
	}
	t.words = make([]word, 0, len(text)/5+4)
	c := cutter{s: lowered(text), text: t}
	c.run()
	t.readMonths()
	t.readNumbers()
	t.readWhens()
	t.readFigures()
	return t
}

// near is the word so many places away in the same sentence, empty where there is none.
func (t *Text) near(i, by int) string {
	if j := i + by; j >= 0 && j < len(t.words) && t.words[j].sentence == t.words[i].sentence {
		return t.words[j].text
	}
	return ""
}

// lowered is a text in lower case that has as many bytes, each rune where it was: one whose lower case is longer or shorter stays.
func lowered(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.ToLower(s)
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if low := unicode.ToLower(r); low != r && utf8.RuneLen(low) == size {
			out = utf8.AppendRune(out, low)
		} else {
			out = append(out, s[i:i+size]...)
		}
		i += size
	}
	return string(out)
}
