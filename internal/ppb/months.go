package ppb

import (
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Months says whether a measure's figure is given for each month of the quarter, and what the quarter's is then: NoMonths
// for one figure a quarter. All three are printed. (The 2024/25 quarter 4 overview: P1.4, P6.5.)
type Months uint8

// The ways: the last month's figure stands for the quarter, as of what is counted at a day or adds up over the year; the
// months' counts are added; a share is worked out from the numerators and the denominators of all three.
const (
	NoMonths Months = iota
	MonthsLast
	MonthsSum
	MonthsRate
)

// monthsInQuarter is how many there are.
const monthsInQuarter = 3

var monthsNames = [...]string{"", "last", "sum", "rate"}

func (w Months) String() string {
	if int(w) < len(monthsNames) {
		return monthsNames[w]
	}
	return fmt.Sprintf("unknown(%d)", w)
}

// ParseMonths reads last, sum or rate; nothing is one figure a quarter.
func ParseMonths(s string) (Months, error) {
	for i, name := range monthsNames {
		if s == name {
			return Months(i), nil
		}
	}
	return NoMonths, fmt.Errorf("%q is no way to make a quarter of its months: write %s, or leave it empty for one figure a quarter", s, either(monthsNames[1:]))
}

// MarshalText writes the name, for what is stored for good.
func (w Months) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

func (w *Months) UnmarshalText(b []byte) (err error) { *w, err = ParseMonths(string(b)); return err }

// Problem is why figures of this basis and unit cannot be made of their months in this way; empty where they can.
func (w Months) Problem(basis rag.Basis, unit rag.Unit) string {
	switch {
	case w == MonthsLast && basis == rag.InQuarter:
		return "the last month is not the whole of what is counted in the quarter: use sum, or rate for a percentage"
	case w == MonthsSum && !unit.Additive():
		return "only counts and money are added up: use rate for a percentage"
	case w == MonthsSum && basis != rag.InQuarter:
		return "months are added up of what is counted in the quarter (basis quarter): use last for what adds up over the year or is counted at a day"
	case w == MonthsRate && unit != rag.Percent && unit != rag.Rate10000:
		return "only a percentage or a rate has numerators and denominators: use sum or last"
	case w == MonthsRate && basis.Cumulative():
		return "three months are not the whole of what adds up over the year: use last"
	}
	return ""
}

// MonthAmount is the number of one month of the quarter, 1 to 3.
type MonthAmount struct {
	Month int
	Part  string `json:",omitempty"` // empty: the whole's
	Amount
}

const monthPrefix = "month:"

// MonthField is the box of a month of the quarter, 1 to 3, for a part (empty: the whole).
func MonthField(n int, part string) Field {
	f := fmt.Sprint(monthPrefix, n)
	if part != "" {
		f += ":" + part
	}
	return Field(f)
}

// Month is the month, 1 to 3, and the part (empty: the whole) when the field is a month's box.
func (f Field) Month() (n int, part string, ok bool) {
	text, ok := strings.CutPrefix(string(f), monthPrefix)
	if !ok || text == "" || text[0] < '1' || text[0] > '0'+monthsInQuarter || len(text) == 2 || len(text) > 1 && text[1] != ':' {
		return 0, "", false
	}
	return int(text[0] - '0'), strings.TrimPrefix(text[1:], ":"), true
}

// MonthName is the n-th month of the quarter, from 1: January.
func (q Quarter) MonthName(n int) string {
	if q.IsZero() {
		return fmt.Sprint("Month ", n)
	}
	return (q.Start().Month + time.Month(n) - 1).String()
}

// MonthNumber is which month of the quarter a text names, from 1: "1", "jan" and "January" of its first.
func (q Quarter) MonthNumber(text string) (n int, ok bool) {
	text = strings.ToLower(trimBlank(text))
	m, named := monthNamed(text)
	for n := range monthsInQuarter {
		if text == fmt.Sprint(n+1) || named && q.Start().Month+time.Month(n) == m {
			return n + 1, true
		}
	}
	return 0, false
}

// valueFields are the boxes of a part's number (empty: the whole's): its own, or one for each month.
func (m *Measure) valueFields(part string) []Field {
	switch {
	case m.Months != NoMonths:
		return []Field{MonthField(1, part), MonthField(2, part), MonthField(3, part)}
	case part != "":
		return []Field{PartField(part)}
	}
	return []Field{FieldValue}
}

// HoldsValue reports whether a box holds a number of the figure: the value, a part or a month.
func (f Field) HoldsValue() bool {
	_, part := f.Part()
	_, _, month := f.Month()
	return part || month || f == FieldValue
}

// MonthsText are the months of a part (empty: the whole) as they are printed: "January 46, February 64, March 73"; empty
// where there are none.
func (m *Measure) MonthsText(f *Figure, part string) string {
	unit, decimals := m.Rule.Unit, m.Rule.Decimals
	if p, ok := m.Part(part); ok {
		unit, decimals = p.Unit, p.Decimals
	}
	var out []string
	given := false
	for _, is := range f.Months {
		if is.Part != part {
			continue
		}
		text := is.Format(unit, decimals)
		switch {
		case is.Absent() != "":
			text = is.AbsentText()
		case is.Known && is.Fraction:
			text += " (" + is.Num.String() + "/" + is.Den.String() + ")"
		case text == "":
			text = "none yet"
		}
		given = given || trimBlank(is.Raw) != ""
		out = append(out, Quarter(f.Period).MonthName(is.Month)+" "+text)
	}
	if !given {
		return ""
	}
	return wording.Joined(out...)
}
