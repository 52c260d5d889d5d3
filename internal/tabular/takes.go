package tabular

import (
	"strings"
	"unicode"
)

// ProgressTakes says what a progress cell takes.
const ProgressTakes = "Green, Amber, Red, Complete or None, or its first letter. A tick is Green, U is Amber, a cross is Red."

// Takes says what the column's cells take where its heading does not: one or two sentences, "" where there is nothing to say.
func (c *Column) Takes() string {
	switch c.Kind {
	case Progress:
		return ProgressTakes
	case Money:
		return "In pounds."
	case MoneyK:
		return "In thousands of pounds: 1,234 stands for £1,234,000."
	case Percent:
		return "A percentage: 12.5 stands for 12.5%."
	}
	return ""
}

// CanBegin reports whether what a cell of this kind takes can begin with these letters. Numbers begin with a digit, a sign or a
// mark, and a progress symbol with one of its letters.
func (k Kind) CanBegin(s string) bool {
	switch {
	case k.Numeric():
		return !strings.ContainsFunc(s, unicode.IsLetter)
	case k == Progress:
		s = strings.ToLower(s)
		for _, w := range progressWords {
			for _, typed := range w.typed {
				if strings.HasPrefix(typed, s) {
					return true
				}
			}
		}
		return false
	}
	return true
}
