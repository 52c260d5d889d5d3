package doc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Widths of what is printed, in twentieths of a point.
const (
	TextWidth  = 11906 - 2*850 // of the text on a page upright: A4 with margins of 15 mm
	CharWidth  = 102           // of a character of a table, somewhat more than most have
	CellMargin = 180           // of both sides of a cell, with its line
	capital    = 125
	widest     = 170 // of a per cent sign, which is the widest but for some capitals
	longWord   = 16  // characters; one that is longer may be broken
	longCell   = 70  // characters; a text that is longer wraps
	shortRef   = 10  // characters; what a row is called is not broken where it is no longer
)

// need is what a column takes at least, so that no word is broken, and what it would like.
type need struct{ least, like int }

// see makes room for a text, behind so many characters on its line.
func (n *need) see(text string, before int) {
	for s := range strings.FieldsSeq(text) {
		n.least = max(n.least, min(wordWidth(s), longWord*CharWidth)+CellMargin)
	}
	n.like = max(n.like, min(utf8.RuneCountInString(text)+before, longCell)*CharWidth+CellMargin, n.least)
}

func wordWidth(s string) (w int) {
	for _, r := range s {
		switch {
		case r == '%' || r == 'W' || r == 'M':
			w += widest
		case unicode.IsUpper(r):
			w += capital
		default:
			w += CharWidth
		}
	}
	return w
}

// needs are those of a table's columns.
func (t *Table) needs() []need {
	out := make([]need, len(t.Columns))
	for i, c := range t.Columns {
		out[i].see(c.Text, 0)
		out[i].see(c.Unit, 0)
	}
	for r := range t.Rows {
		row := &t.Rows[r]
		if row.Kind == HeadingRow {
			continue // it stands across
		}
		for i, cell := range row.Cells {
			for _, l := range cell {
				if i >= len(out) {
					break
				}
				before := utf8.RuneCountInString(l.Label)
				if l.Mark != NoMark {
					mark := utf8.RuneCountInString(l.Mark.Word()) + 4
					out[i].least = max(out[i].least, mark*CharWidth+CellMargin) // a mark is never broken
					before += mark
				}
				out[i].see(l.Text, before)
				if i == 0 && utf8.RuneCountInString(l.Text) <= shortRef { // it is bold
					out[i].least = max(out[i].least, wordWidth(l.Text)*11/10+CellMargin)
				}
				out[i].see(l.Label, 0)
			}
		}
	}
	return out
}

// wide reports whether a page upright would break words of a table.
func (t *Table) wide() bool {
	sum := 0
	for _, n := range t.needs() {
		sum += n.least
	}
	return sum > TextWidth
}

// Widths share out so much among the columns of a table: by what they would like, half of it by the shares that it names where it names
// some, and to each at least what it needs. Then they are balanced so that rows are low.
func (t *Table) Widths(all int) []int {
	needs := t.needs()
	named, liked, unnamed := 0, 0, 0
	for i, c := range t.Columns {
		named += c.Share
		liked += needs[i].like
		if c.Share == 0 {
			unnamed += needs[i].like
		}
	}
	want := make([]int, len(needs))
	for i, c := range t.Columns {
		want[i] = all * needs[i].like / max(liked, 1)
		switch {
		case c.Share > 0:
			want[i] = (want[i] + all*c.Share/100) / 2
		case named > 0:
			want[i] = all * max(100-named, 0) / 100 * needs[i].like / max(unnamed, 1)
		}
	}
	out := fit(needs, want, all)
	t.balance(needs, out)
	return out
}

// Snug is the widths of a table that is as wide as it would like to be and at most so much.
func (t *Table) Snug(most int) []int {
	like := 0
	for _, n := range t.needs() {
		like += n.like
	}
	return t.Widths(min(like, most))
}

// fit gives each what it wants, less what those take beyond that which need more. Where not even that is enough, all have their part of
// what they need.
func fit(needs []need, want []int, all int) []int {
	least, slack := 0, 0
	for i, n := range needs {
		least += n.least
		slack += max(want[i]-n.least, 0)
	}
	out, sum := make([]int, len(needs)), 0
	for i, n := range needs {
		switch {
		case least >= all:
			out[i] = all * n.least / max(least, 1)
		case slack > 0:
			out[i] = n.least + (all-least)*max(want[i]-n.least, 0)/slack
		default:
			out[i] = n.least + (all-least)/len(needs)
		}
		sum += out[i]
	}
	if len(out) > 0 {
		out[0] += all - sum
	}
	return out
}
