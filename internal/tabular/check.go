package tabular

import (
	"fmt"
	"slices"
	"strings"
)

// Problem is what is wrong with the structure of a table. Row or Column is the code of what it is about, both "" where
// it is the table as a whole.
type Problem struct {
	Row, Column string
	Text        string // one sentence
}

// maxCode is the most characters that a code has.
const maxCode = 60

// reserved are the columns that a table's file has beside its own.
var reserved = [...]string{"row", "role", "label"}

// Check lists what is wrong with the structure, in order. What [Table.Work] makes of a table with problems is defined,
// but leaves out what it cannot make sense of.
func (t *Table) Check() []Problem {
	var found []Problem
	for i, c := range t.Columns {
		for _, text := range t.checkColumn(i) {
			found = append(found, Problem{Column: c.Code, Text: text})
		}
	}
	compiled := t.compile()
	for _, at := range compiled.circular {
		c := t.Columns[at]
		found = append(found, Problem{Column: c.Code, Text: fmt.Sprintf("The formula of %s needs its own result: break the circle.", c.Code)})
	}
	for i, r := range t.Rows {
		for _, text := range t.checkRow(i) {
			found = append(found, Problem{Row: r.Code, Text: text})
		}
	}
	return found
}

func (t *Table) checkColumn(at int) (texts []string) {
	c := &t.Columns[at]
	say := func(format string, a ...any) { texts = append(texts, fmt.Sprintf(format, a...)) }
	switch {
	case !wellFormed(c.Code) || c.Code[0] < 'a':
		say("%q is no code of a column: use lower case letters, digits and _, a letter first, %d at most.", c.Code, maxCode)
	case slices.Contains(reserved[:], c.Code):
		say("A column cannot have the code %s, which a table's file has beside its columns: choose another.", c.Code)
	case t.Column(c.Code) < at:
		say("There are two columns with the code %s: codes are unique in a table.", c.Code)
	}
	if int(c.Kind) >= len(kindNames) {
		say("Column %s has no kind that there is.", c.Code)
	}
	if c.Decimals < 0 || c.Decimals > MaxDecimals {
		say("Column %s has %d decimals: choose 0 to %d.", c.Code, c.Decimals, MaxDecimals)
	}
	if c.Adds && !c.Kind.Numeric() {
		say("Column %s cannot be added up: it holds %s, not numbers.", c.Code, c.Kind)
	}
	if c.Formula == "" {
		return texts
	}
	if !c.Kind.Numeric() {
		say("Column %s cannot have a formula: it holds %s, not numbers.", c.Code, c.Kind)
	}
	f, err := parseFormula(c.Formula)
	if err != nil {
		say("The formula of %s %s.", c.Code, err)
	}
	for _, code := range f.columns {
		switch named := t.Column(code); {
		case named < 0:
			say("The formula of %s names %s, which is no column of this table.", c.Code, code)
		case !t.Columns[named].Kind.Numeric():
			say("The formula of %s names %s, which does not hold numbers.", c.Code, code)
		}
	}
	return texts
}

func (t *Table) checkRow(at int) (texts []string) {
	r := &t.Rows[at]
	say := func(format string, a ...any) { texts = append(texts, fmt.Sprintf(format, a...)) }
	switch {
	case !wellFormed(r.Code):
		say("%q is no code of a row: use lower case letters, digits and _, %d at most.", r.Code, maxCode)
	case t.Row(r.Code) < at:
		say("There are two rows with the code %s: codes are unique in a table.", r.Code)
	}
	if int(r.Role) >= len(roleNames) {
		say("Row %s has no role that there is.", r.Code)
	}
	if r.Label != oneLine(r.Label) {
		say("The label of row %s has blanks at its ends, tabs or line ends: write it on one line.", r.Code)
	}
	return texts
}

// wellFormed reports whether code can be that of a row.
func wellFormed(code string) bool {
	for i := range len(code) {
		if !codeByte(code[i]) {
			return false
		}
	}
	return code != "" && len(code) <= maxCode && code[0] != '_'
}

func codeByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' }

// oneLine is a label as it can stand in the text of rows: every run of blanks one space, none at the ends.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
