package ppb

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/rag"
)

// DueIn is the quarters of a year that a measure is due in, a bit for each from the first; none is all of them.
type DueIn uint8

// Has reports whether a measure is due in quarter q, 1 to 4.
func (d DueIn) Has(q int) bool { return d == 0 || d&(1<<(q-1)) != 0 }

// String is the quarters as they are stored and typed: Q2,Q4; empty for all.
func (d DueIn) String() string {
	var out []string
	for q := 1; q <= 4; q++ {
		if d&(1<<(q-1)) != 0 {
			out = append(out, "Q"+strconv.Itoa(q))
		}
	}
	return strings.Join(out, ",")
}

// words are the quarters in a sentence: "quarters 2 and 4".
func (d DueIn) words() string {
	var out []string
	for q := 1; q <= 4; q++ {
		if d.Has(q) {
			out = append(out, strconv.Itoa(q))
		}
	}
	if len(out) == 1 {
		return "quarter " + out[0]
	}
	return "quarters " + list(out)
}

// ParseDueIn reads quarters separated by commas, semicolons or spaces, such as Q2,Q4. Nothing, or all four, is all.
func ParseDueIn(s string) (d DueIn, err error) {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",; ", r) }) {
		i := strings.Index("Q1Q2Q3Q4", strings.ToUpper(w))
		if len(w) != 2 || i < 0 || i%2 != 0 {
			return 0, fmt.Errorf("%q is no quarter of a year: write those it is due in as Q2,Q4", w)
		}
		d |= 1 << (i / 2)
	}
	if d == 1<<4-1 {
		d = 0
	}
	return d, nil
}

// MonthDay is a day of every year; the zero MonthDay is none.
type MonthDay struct{ Month, Day int }

// ParseMonthDay reads 12-31; nothing is no day.
func ParseMonthDay(s string) (MonthDay, error) {
	if s == "" {
		return MonthDay{}, nil
	}
	d, err := rag.ParseDate("2023-" + s) // no leap year: 29 February is no day of every year
	if err != nil {
		return MonthDay{}, fmt.Errorf("%q is not a day of the year: write month and day as 12-31", s)
	}
	return MonthDay{int(d.Month), d.Day}, nil
}

func (d MonthDay) String() string {
	if d == (MonthDay{}) {
		return ""
	}
	return fmt.Sprintf("%02d-%02d", d.Month, d.Day)
}
