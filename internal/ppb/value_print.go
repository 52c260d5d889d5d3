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

// FormatFull is a number with its unit, the measure's decimals and any more that it has: so that a figure never looks like
// a limit that it misses. It is how a figure is printed; Format rounds.
func FormatFull(d Decimal, unit rag.Unit, decimals int) string {
	return Format(d, unit, max(decimals, min(d.MinScale(), MaxPlain)))
}

// Format is the amount with its unit, the measure's decimals and any more that were typed (see Places); what was typed where
// it could not be read.
func (a Amount) Format(unit rag.Unit, decimals int) string {
	if !a.Known {
		return strings.TrimSpace(a.Raw)
	}
	return Format(a.Value, unit, a.Places(decimals))
}

// Places is how many decimals the amount is printed with: the measure's and any more that were typed. A fraction that comes
// to more than two decimals beyond the measure's is rounded to the measure's.
func (a Amount) Places(decimals int) int {
	if a.Fraction && a.Value.MinScale() > decimals+2 {
		return decimals
	}
	return max(decimals, min(a.Value.MinScale(), MaxPlain))
}

// Differs reports whether the text as typed or printed says more or other than the value formatted: both are printed
// then.
func (a Amount) Differs(unit rag.Unit, decimals int) bool {
	return a.Raw != "" && a.Known && squeeze(a.Raw) != squeeze(a.Format(unit, decimals)) &&
		squeeze(a.Raw) != squeeze(a.Format(rag.Number, decimals)) &&
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
