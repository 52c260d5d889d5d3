package tabular

import (
	"fmt"
	"strings"

	"github.com/govalues/decimal"
)

// Severity says how much a finding matters.
type Severity uint8

// The severities. A warning is to be answered, an error to be put right.
const (
	Note Severity = iota
	Warning
	Error
)

func (s Severity) String() string { return name([]string{"note", "warning", "error"}, int(s)) }

// Finding is a stated figure that differs from what is worked out, or a sum that goes without a cell. Stated and Worked are
// as printed; both are nought where nothing was compared.
type Finding struct {
	Row, Column    string
	Severity       Severity
	Stated, Worked decimal.Decimal
	Text           string // one sentence with both numbers
}

// compare holds what is stated in a cell against what was worked out of so many addends, in the unit that is printed:
// that of the column's decimals, or a smaller one where the stated figure has more.
func (w *worker) compare(row, column int, worked decimal.Decimal, addends int) {
	c, stated := &w.Columns[column], w.sheet.Values[row][column].Number
	places := min(max(c.places(), stated.MinScale()), MaxDecimals)
	worked = round(worked, places)
	apart, err := stated.SubAbs(worked)
	if err == nil && apart.IsZero() {
		return
	}
	unit := decimal.MustNew(1, places)
	allowed, _ := unit.Mul(decimal.MustNew(int64(addends), 0))
	twice, errTwice := apart.Add(apart)
	severity, why := Error, ": put right what is wrong, or clear the stated figure to have it worked out."
	switch {
	case err != nil || errTwice != nil:
	case apart.Cmp(unit) <= 0:
		severity, why = Note, "; rounding may be the reason."
	case twice.Cmp(allowed) <= 0:
		severity, why = Warning, fmt.Sprintf("; rounding of %d figures may be the reason: check it.", addends)
	}
	more := "more"
	if worked.Cmp(stated) < 0 {
		more = "less"
	}
	what := "its lines come to"
	if w.Rows[row].Role == Line {
		what = "its formula gives"
	}
	w.find(row, column, Finding{Severity: severity, Stated: stated, Worked: worked, Text: fmt.Sprintf("%s: %s is stated, but %s %s, %s %s%s",
		w.place(row, column), c.format(stated, places), what, c.format(worked, places), c.format(apart, places), more, why)})
}

func (w *worker) sayWithout(row, column int, s *sum) {
	text := fmt.Sprintf("%s goes without %s, which cannot be read as a number", w.place(row, column), w.rowName(s.first))
	if s.without > 1 {
		text = fmt.Sprintf("%s goes without %d cells that cannot be read as numbers, the first in %s", w.place(row, column), s.without, w.rowName(s.first))
	}
	w.find(row, column, Finding{Severity: Warning, Text: text + "."})
}

func (w *worker) sayTooLarge(row, column int) {
	w.find(row, column, Finding{Severity: Error, Text: w.place(row, column) + " is too large to be added up: check what is typed in its lines."})
}

func (w *worker) find(row, column int, f Finding) {
	f.Row, f.Column = w.Rows[row].Code, w.Columns[column].Code
	w.findings = append(w.findings, f)
}

// place names a cell in a sentence: "Total Expenditure, Actual Spend".
func (t *Table) place(row, column int) string { return t.rowName(row) + ", " + t.columnName(column) }

func (t *Table) rowName(row int) string {
	r := &t.Rows[row]
	if label := strings.TrimRight(oneLine(r.Label), " :"); label != "" {
		return label
	}
	return "row " + r.Code
}

func (t *Table) columnName(column int) string {
	c := &t.Columns[column]
	label := strings.TrimRight(oneLine(c.Label), " :")
	switch {
	case label == "":
		label = "column " + c.Code
	case c.Group != "":
		label += " (" + oneLine(c.Group) + ")"
	}
	return label
}
