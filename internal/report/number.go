package report

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// amount is a number of a figure. A share derived from two counts has the measure's decimals; a number that was typed
// keeps all its own. other is the unit's name where the figure had another than the measure's.
func amount(a ppb.Amount, u rag.Unit, decimals int, other string) string {
	if parsed, err := rag.ParseUnit(other); err == nil && parsed != u {
		u, decimals = parsed, 0
	}
	return a.Format(u, decimals)
}

// number is d with its unit: "88.20%", "£1,234", "441 per 10,000". It has at least the given decimals and all of d's
// own, so that a value and the threshold beside it never look alike when they differ.
func number(d ppb.Decimal, u rag.Unit, decimals int) string {
	return ppb.FormatFull(d, u, decimals)
}

// sameNumber reports whether a raw text says nothing more than the number: "1,234", "£1,234.50" and "88.2 %" do not.
func sameNumber(raw string, d ppb.Decimal) bool {
	digits := strings.NewReplacer(",", "", "£", "", "%", "", " ", "", "\u00a0", "", "\u202f", "", "−", "-").Replace(raw)
	parsed, err := decimal.Parse(digits)
	return err == nil && parsed.Cmp(d) == 0
}
