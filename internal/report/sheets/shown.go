package sheets

import (
	"strings"
	"unicode/utf8"

	"github.com/govalues/decimal"
)

// Shown is what a cell shows: of a number its whole part in groups of three, and as many decimals as it asks for.
func (c *Cell) Shown() string {
	if c.Kind != Number {
		return c.Text
	}
	held, err := decimal.Parse(c.Text)
	if err != nil {
		return c.Text
	}
	held = held.Rescale(c.Decimals)
	whole, fraction, _ := strings.Cut(held.Abs().String(), ".")
	var b strings.Builder
	if held.IsNeg() {
		b.WriteByte('-')
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if fraction != "" {
		b.WriteString("." + fraction)
	}
	return b.String()
}

// Code is the number format of a number with so many decimals.
func Code(decimals int) string {
	if decimals == 0 {
		return "#,##0"
	}
	return "#,##0." + strings.Repeat("0", decimals)
}

// Of a row: the height of a line, and the most that Excel takes, in points.
const (
	lineHeight = 16
	maxHeight  = 409
)

// Height is how high a row has to be for its cells to be seen whole, wrapped to the widths of their columns, as far as it may be.
func Height(columns []Column, cells []Cell) int {
	most := 1
	for i := range cells {
		if text := cells[i].Text; len(text) > columns[i].Width || strings.IndexByte(text, '\n') >= 0 {
			most = max(most, wrapped(text, columns[i].Width))
		}
	}
	return min(lineHeight*most, maxHeight)
}

// wrapped is about how many lines a text takes: words are not cut, so that some room is left on each.
func wrapped(text string, width int) int {
	room := max(1, width-width/8)
	lines := 0
	for line := range strings.SplitSeq(text, "\n") {
		lines += 1 + max(0, utf8.RuneCountInString(line)-1)/room
	}
	return lines
}
