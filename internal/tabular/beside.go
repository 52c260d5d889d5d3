package tabular

import "strings"

// Words that stand in brackets behind a heading in a published workbook, whose numbers have no unit in their cells.
const (
	besidePercent = "per cent"
	besideAdverse = "less than nought is adverse"
)

// Beside is a heading with what its numbers are in and how they are read, as a published workbook says it: "Variance (thousands of
// pounds; less than nought is adverse)". Map reads it again.
func Beside(heading string, k Kind, adverse bool) string {
	var says []string
	switch k {
	case Money:
		says = append(says, unitWords[pounds])
	case MoneyK:
		says = append(says, unitWords[thousands])
	case Percent:
		says = append(says, besidePercent)
	}
	if adverse {
		says = append(says, besideAdverse)
	}
	if len(says) == 0 {
		return heading
	}
	return strings.TrimSpace(heading + " (" + strings.Join(says, "; ") + ")")
}

// cutBeside takes from a heading what Beside puts behind it.
func cutBeside(s string) (heading string, found unit, is bool) {
	s = strings.TrimSpace(s)
	at := strings.LastIndex(s, "(")
	if at < 0 || !strings.HasSuffix(s, ")") {
		return s, noUnit, false
	}
	for _, says := range strings.Split(s[at+1:len(s)-1], "; ") {
		switch says {
		case unitWords[pounds]:
			found = pounds
		case unitWords[thousands]:
			found = thousands
		case besidePercent, besideAdverse:
		default:
			return s, noUnit, false
		}
	}
	return strings.TrimSpace(s[:at]), found, true
}

// Shorthand that stands in a published workbook in place of a cell's text: there is none, none can be, or it is not told.
const (
	shortMissing  = "[x]"
	shortNone     = "[z]"
	shortWithheld = "[c]"
)

// told is the text of a cell of a sheet; none where it says in shorthand that there is none. One that is withheld is not told, and says
// nothing of what the table holds.
func told(text string) (says string, is bool) {
	switch text {
	case shortMissing, shortNone:
		return "", true
	case shortWithheld:
		return "", false
	}
	return text, true
}
