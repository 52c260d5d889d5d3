package claim

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/claim/letters"
	"ppbtui/internal/rag"
)

// number is a number of a text with what it counts.
type number struct {
	first, last int // the words that it takes: "62.1 per cent" takes three
	value       rag.Decimal
	half        rag.Decimal // half of what its last digit is worth: 0.05 of 62.1, 50,000 of £5.6m, 500 of 93,000
	unit        unit
	sign        int8        // 1 or -1 where a sign stands before it
	spelt       bool        // "seven"
	about       bool        // "about 70%", "over 70%": its last digit says nothing
	noun        string      // of a duration: "day", "week", "month"; else the word that follows
	den         rag.Decimal // of a number typed as a fraction, 19/291: what it is of; else 0
}

// unit is what a number of a text is written with.
type unit uint8

const (
	plain    unit = iota
	percent       // 62.1%, 62.1 per cent
	points        // 0.8 percentage points, 0.8pp, 12.5 points
	pounds        // £1.2m
	duration      // 12 months, 20 working days
	rate          // 47 per 10,000, 47 for every 10,000
)

// readNumbers reads what the words with digits are, and the words that spell a number.
func (t *Text) readNumbers() {
	for i := range t.words {
		if first := t.words[i].text[0]; first >= '0' && first <= '9' {
			t.readDigits(i)
		} else {
			t.readSpelt(i)
		}
	}
	for i := range t.numbers {
		t.readUnit(&t.numbers[i])
	}
}

// readDigits reads a word that begins with a digit.
func (t *Text) readDigits(i int) {
	w := &t.words[i]
	if w.kind != plainWord {
		return
	}
	end := letters.NumberEnd(w.text, 0)
	tail := w.text[end:]
	times, multiplied := multiplier(tail)
	pound, signed := t.signs(w)
	pointed := tail == "pp" || tail == "ppt" || tail == "ppts" || tail == "pts"
	if tail != "" && !multiplied && !pointed && !measured(tail) {
		t.readTailed(i, end)
		return
	}
	if !pound && signed == 0 && !multiplied && t.dateOrKey(i) {
		return
	}
	digits, ok := plainDigits(w.text[:end])
	if !ok {
		w.kind = otherNumber
		return
	}
	value, err := decimal.Parse(digits)
	if err != nil {
		w.kind = otherNumber
		return
	}
	n := number{first: i, last: i, value: value, sign: signed}
	if pound {
		n.unit = pounds
	} else if pointed {
		n.unit = points
	}
	if !multiplied && i+1 < len(t.words) && t.words[i+1].sentence == w.sentence {
		if times, multiplied = multiplierWord(t.words[i+1].text); multiplied {
			n.last++
		}
	}
	if !n.scale(times, multiplied) {
		w.kind = otherNumber
		return
	}
	t.addNumber(n)
}

// signs are the £ and the plus or minus before a number.
func (t *Text) signs(w *word) (pound bool, sign int8) {
	before := t.source[w.from:w.to]
	before = before[:strings.IndexAny(before, "0123456789")]
	switch {
	case strings.HasPrefix(before, "+"):
		sign = 1
	case before != "" && before != "£":
		sign = -1
	}
	return strings.HasSuffix(before, "£"), sign
}

func (t *Text) addNumber(n number) {
	w := &t.words[n.first]
	w.kind, w.number = figureWord, len(t.numbers)
	t.numbers = append(t.numbers, n)
}
