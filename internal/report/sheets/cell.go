package sheets

import (
	"strings"
	"time"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// maxText is how many bytes a cell may hold: Excel takes 32,767 characters.
const maxText = 32_000

// cutShort stands at the end of a text of which a cell holds no more.
const cutShort = " [cut here, since a cell holds no more: the whole text is in the formats html and json]"

// noCharacters are what XML cannot hold although it is valid.
var noCharacters = strings.NewReplacer("\ufffe", "\ufffd", "\uffff", "\ufffd")

// line is a text of one line, as words.
func line(s string) string { return words(clean.Line(s)).Text }

// words are a text as it may stand in a cell.
func words(s string) Cell {
	s = noCharacters.Replace(clean.Text(s))
	if len(s) > maxText {
		end := maxText - len(cutShort)
		for !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end] + cutShort
	}
	return Cell{Text: s}
}

// The shorthand that stands in a number's place.
const (
	withheldMark = "[c]"
	missingMark  = "[x]"
	noneMark     = "[z]"
)

// MaxDecimals are the most that a number shows.
const MaxDecimals = 6

// number is a decimal number; what stands in its place where there is none. It shows its own decimals, and as many as others beside it.
func number(value *string, decimals int, instead string) Cell {
	if value == nil || *value == "" {
		return Cell{Text: instead}
	}
	_, fraction, _ := strings.Cut(*value, ".")
	return Cell{Kind: Number, Text: *value, Decimals: min(max(decimals, len(fraction), 0), MaxDecimals)}
}

// share is a number that comes of a division where it has a denominator, and shows no more decimals than are asked for.
func share(value, of *string, decimals int, instead string) Cell {
	c := number(value, decimals, instead)
	if c.Kind == Number && of != nil && c.Decimals > decimals+2 {
		c.Decimals = decimals
	}
	return c
}

// firstDay is the first day that Excel and others count alike.
const firstDay = "1900-03-01"

// day is a day; text where programs count it differently.
func day(iso *string, instead string) Cell {
	if iso == nil || *iso == "" {
		return Cell{Text: instead}
	}
	if _, err := time.Parse(time.DateOnly, *iso); err != nil || *iso < firstDay {
		return words(*iso)
	}
	return Cell{Kind: Day, Text: *iso}
}

// flags are a figure's flags in shorthand: "[p] [e]".
func flags(letters []string) string {
	var b strings.Builder
	for i, l := range letters {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString("[" + l + "]")
	}
	return b.String()
}
