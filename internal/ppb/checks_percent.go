package ppb

import (
	"slices"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var rulePercentChange = CheckRule{
	Name: "percent_change", Doc: "a percentage change in the commentary that its two figures do not give",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Polarity: rag.Higher, Held: []HeldExample{{"2022-23-Q2", "", "11,176"}}, Typed: []TypedExample{{FieldValue, "12,444"}},
		Commentary: "Visits rose by 9%, from 11,176 to 12,444."},
	Passes: Example{Polarity: rag.Higher, Held: []HeldExample{{"2022-23-Q2", "", "11,176"}}, Typed: []TypedExample{{FieldValue, "12,444"}},
		Commentary: "Visits rose by 11.3%, from 11,176 to 12,444."},
	entry: (*checker).percentChange,
}

// percentChange recomputes "+9 %" beside "from 11,176 to 12,444".
func (c *checker) percentChange() {
	looked, percents := -1, []int(nil) // at which sentence, and where its percentages are: each is read once
	for i := range c.words {
		if !c.words[i].is("from") {
			continue
		}
		a, j, ok := c.figureAfter(i, 2)
		if !ok {
			continue
		}
		if j+1 >= len(c.words) || !c.words[j+1].is("to") {
			continue
		}
		b, k, ok := c.figureAfter(j+1, 2)
		if !ok {
			continue
		}
		if s := c.words[i].sentence; s != looked {
			looked, percents = s, c.percentsAround(i)
		}
		said, at, ok := c.changeSaid(percents, i, k)
		if !ok || a.percent != b.percent {
			continue
		}
		c.recompute(a, b, said, at)
	}
}

// figureAfter is the first figure within so many words after i, in the same sentence.
func (c *checker) figureAfter(i, within int) (*word, int, bool) {
	for j := i + 1; j < len(c.words) && j <= i+within; j++ {
		if w := &c.words[j]; w.sentence == c.words[i].sentence && w.figure() {
			return w, j, true
		}
	}
	return nil, 0, false
}

// percentsAround are where the percentages of the sentence of word i stand.
func (c *checker) percentsAround(i int) (at []int) {
	from, to := sentenceAt(c.words, i)
	for j := from; j < to; j++ {
		if w := &c.words[j]; w.figure() && w.percent {
			at = append(at, j)
		}
	}
	return at
}

// changeSaid is the one of a sentence's percentages that stands outside "from A to B".
func (c *checker) changeSaid(percents []int, from, to int) (*word, int, bool) {
	first, _ := slices.BinarySearch(percents, from)
	next, _ := slices.BinarySearch(percents, to+1)
	if first+len(percents)-next != 1 {
		return nil, 0, false
	}
	at := percents[0]
	if first == 0 {
		at = percents[len(percents)-1]
	}
	if at < from-6 || at > to+6 {
		return nil, 0, false
	}
	return &c.words[at], at, true
}

func (c *checker) recompute(a, b, said *word, at int) {
	x, okX := a.value()
	y, okY := b.value()
	p, okP := said.value()
	if !okX || !okY || !okP || !x.IsPos() {
		return
	}
	diff, err := y.SubAbs(x)
	if err != nil {
		return
	}
	places := p.Scale() + 1
	change, ok := rag.Share(diff, x, rag.Percent, places)
	if !ok {
		return
	}
	// points may be meant where both are percentages
	if closeTo(change, p) || a.percent && closeTo(diff, p) {
		return
	}
	c.warn("", "from %s to %s is a change of %s%%, not %s%%", a.text, b.text, rag.FormatPlain(change, places), c.words[at].text)
}

// closeTo reports whether two numbers differ by no more than six tenths of the last digit of the one that is said.
func closeTo(x, said Decimal) bool {
	off, err := x.SubAbs(said)
	return err == nil && off.Cmp(decimal.MustNew(6, said.Scale()+1)) <= 0
}
