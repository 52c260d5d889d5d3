package docx

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// Widths in twentieths of a point.
const (
	charWidth  = 102 // of a character of a table, somewhat more than most have
	capital    = 125
	widest     = 170 // of a per cent sign, which is the widest but for some capitals
	cellMargin = 180 // of both sides of a cell, with its line
	shortRef   = 9   // characters; a ref that is longer may be broken where it has a space
	longWord   = 16  // characters; one that is longer may be broken
	longCell   = 70  // characters; a text that is longer wraps
)

// need is what a column takes at least, so that no word is broken, and what it would like.
type need struct{ least, like int }

// see makes room for a text, behind so many characters on its line.
func (n *need) see(text string, before int) {
	for s := range strings.FieldsSeq(text) {
		n.least = max(n.least, min(wordWidth(s), longWord*charWidth)+cellMargin)
	}
	n.like = max(n.like, min(utf8.RuneCountInString(text)+before, longCell)*charWidth+cellMargin)
}

func wordWidth(s string) (w int) {
	for _, r := range s {
		switch {
		case r == '%' || r == 'W' || r == 'M':
			w += widest
		case unicode.IsUpper(r):
			w += capital
		default:
			w += charWidth
		}
	}
	return w
}

// needs are those of a table's columns.
func needs(t *doc.Table) []need {
	out := make([]need, len(t.Columns))
	for i, c := range t.Columns {
		out[i].see(c.Text, 0)
		out[i].see(c.Unit, 0)
	}
	for r := range t.Rows {
		row := &t.Rows[r]
		if row.Kind == doc.HeadingRow {
			continue // it stands across
		}
		for i, cell := range row.Cells {
			for _, l := range cell {
				if i >= len(out) {
					break
				}
				before := utf8.RuneCountInString(l.Label)
				if l.Mark != doc.NoMark {
					mark := utf8.RuneCountInString(l.Mark.Word()) + 4
					out[i].least = max(out[i].least, mark*charWidth+cellMargin) // a mark is never broken
					before += mark
				}
				out[i].see(l.Text, before)
				if i == 0 && utf8.RuneCountInString(l.Text) <= shortRef { // it is bold
					out[i].least = max(out[i].least, wordWidth(l.Text)*11/10+cellMargin)
				}
				out[i].see(l.Label, 0)
			}
		}
	}
	return out
}

// wide reports whether a page upright would break words of a table.
func wide(t *doc.Table) bool {
	sum := 0
	for _, n := range needs(t) {
		sum += n.least
	}
	return sum > portrait.text()
}

// widths share out so much among the columns of a table: by what they would like, half of it by the shares that it names where it names
// some, and to each at least what it needs.
func widths(t *doc.Table, all int) []int {
	needs := needs(t)
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
	return fit(needs, want, all)
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

// fullLines is how many lines a row may have to be kept whole. A page that lies has somewhat more beside a header.
const fullLines = 30

// fits reports whether cells of these widths are surely no higher than a page.
func fits(cells []doc.Cell, widths []int) bool {
	for i, cell := range cells[:min(len(cells), len(widths))] {
		chars, lines := max((widths[i]-cellMargin)/charWidth, 1), 0
		for _, l := range cell {
			lines += 1 + (utf8.RuneCountInString(l.Label)+utf8.RuneCountInString(l.Text))/chars
		}
		if lines > fullLines {
			return false
		}
	}
	return true
}
