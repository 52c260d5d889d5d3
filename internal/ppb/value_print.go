package ppb

import (
	"strings"

	"ppbtui/internal/rag"
)

// MaxPlain is the most decimals that Plain prints.
const MaxPlain = 6

// Plain is a number for data files: digits, a point and a minus, at most six decimals, half away from zero, as many as
// it has.
func Plain(d Decimal) string { return rag.Round(d, MaxPlain).String() }

// Format is a number with its unit and the measure's decimals: "93.62%", "£1,234,567", "637 per 10,000".
func Format(d Decimal, unit rag.Unit, decimals int) string { return rag.Format(d, unit, decimals) }

// Format is the amount with its unit and the measure's decimals; what was typed where it could not be read.
func (a Amount) Format(unit rag.Unit, decimals int) string {
	if !a.Known {
		return strings.TrimSpace(a.Raw)
	}
	return Format(a.Value, unit, decimals)
}

// Differs reports whether the text as typed or printed says more or other than the value formatted: both are printed
// then.
func (a Amount) Differs(unit rag.Unit, decimals int) bool {
	return a.Raw != "" && a.Known && squeeze(a.Raw) != squeeze(Format(a.Value, unit, decimals)) &&
		squeeze(a.Raw) != squeeze(Format(a.Value, rag.Number, decimals)) &&
		squeeze(a.Raw) != a.Value.String()
}

// squeeze drops what does not tell two prints of one number apart: blanks, thousands commas, the minus's shape.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case blank(r) || r == ',':
			return -1
		case r == '−' || r == '–':
			return '-'
		}
		return r
	}, s)
}
