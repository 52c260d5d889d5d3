package ppb

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// Quarter is a quarter of a financial year: {2023, 2} is July to September 2023, written 2023-24-Q2.
type Quarter struct {
	Year int // the calendar year in which the financial year starts
	Q    int // 1 to 4
}

// ParseQuarter reads 2023-24-Q2.
func ParseQuarter(s string) (Quarter, error) {
	p, err := ParsePeriod(s)
	if err != nil || p.Q == 0 {
		return Quarter{}, fmt.Errorf("%q is not a quarter: write it as 2023-24-Q2", s)
	}
	return Quarter(p), nil
}

func (q Quarter) String() string { return Period(q).String() }

// Label is the quarter as people write it: "Quarter 2, 2023/24".
func (q Quarter) Label() string {
	return fmt.Sprintf("Quarter %d, %d/%02d", q.Q, q.Year, (q.Year+1)%100)
}

// Short is the quarter in a title line: "Q2 2023/24".
func (q Quarter) Short() string { return fmt.Sprintf("Q%d %d/%02d", q.Q, q.Year, (q.Year+1)%100) }

// Months names the quarter's months: "July to September 2023".
func (q Quarter) Months() string {
	return fmt.Sprintf("%s to %s %d", q.Start().Month, q.End().Month, q.End().Year)
}

// Start is the quarter's first day.
func (q Quarter) Start() Date {
	return day(q.Year, time.Month(4+3*(q.Q-1)), 1)
}

// End is the quarter's last day.
func (q Quarter) End() Date { return q.Next().Start().AddDays(-1) }

// Next is the following quarter.
func (q Quarter) Next() Quarter {
	if q.Q == 4 {
		return Quarter{q.Year + 1, 1}
	}
	return Quarter{q.Year, q.Q + 1}
}

// Prev is the quarter before.
func (q Quarter) Prev() Quarter {
	if q.Q == 1 {
		return Quarter{q.Year - 1, 4}
	}
	return Quarter{q.Year, q.Q - 1}
}

// LastYear is the same quarter of the previous year.
func (q Quarter) LastYear() Quarter { return Quarter{q.Year - 1, q.Q} }

// FinancialYear is the whole year that the quarter belongs to.
func (q Quarter) FinancialYear() Period { return Period{Year: q.Year} }

// Compare is -1, 0 or 1 as q is before, the same as or after r.
func (q Quarter) Compare(r Quarter) int {
	return cmp.Or(cmp.Compare(q.Year, r.Year), cmp.Compare(q.Q, r.Q))
}

// Held is a quarter of which a plan is held, and how far it is.
type Held struct {
	Plan     Plan
	SignOff  *SignOff // nil while it is open
	Items    int
	Accepted int
	NotDue   int // measures that are not due in it, and of which nothing was entered
}

// IsZero reports whether no quarter is meant.
func (q Quarter) IsZero() bool { return q == Quarter{} }

func day(y int, m time.Month, d int) Date {
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}
}

// Period is what a figure is for: a financial year (Q is 0, written 2022-23) or one quarter of it (2022-23-Q2).
type Period struct {
	Year int
	Q    int
}

// ParsePeriod reads 2022-23 or 2022-23-Q2.
func ParsePeriod(s string) (Period, error) {
	y, y2, q, ok := cutPeriod(s)
	if !ok {
		return Period{}, fmt.Errorf("%q is not a period: write a year as 2022-23 or a quarter as 2022-23-Q2", s)
	}
	if y2 != (y+1)%100 {
		return Period{}, fmt.Errorf("%q is not a period: %d is followed by %02d", s, y, (y+1)%100)
	}
	return Period{y, q}, nil
}

// cutPeriod reads four digits, - or /, two digits, and for a quarter its number behind a Q, with -, a space or nothing between.
// Every row of a quarter's figures has one.
func cutPeriod(s string) (year, next, quarter int, ok bool) {
	if len(s) < len("2022-23") || s[4] != '-' && s[4] != '/' {
		return 0, 0, 0, false
	}
	year, ok = digitsOf(s[:4])
	next, also := digitsOf(s[5:7])
	if !ok || !also {
		return 0, 0, 0, false
	}
	s = s[7:]
	if s == "" {
		return year, next, 0, true
	}
	if len(s) == 3 && strings.IndexByte("- \t\n\f\r", s[0]) >= 0 {
		s = s[1:]
	}
	if len(s) != 2 || s[0] != 'Q' && s[0] != 'q' || s[1] < '1' || s[1] > '4' {
		return 0, 0, 0, false
	}
	return year, next, int(s[1] - '0'), true
}

// digitsOf is the number that digits and nothing else make.
func digitsOf(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, true
}

func (p Period) String() string {
	if p.Q == 0 {
		return fmt.Sprintf("%d-%02d", p.Year, (p.Year+1)%100)
	}
	return fmt.Sprintf("%d-%02d-Q%d", p.Year, (p.Year+1)%100, p.Q)
}
