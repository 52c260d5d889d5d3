package rag

import "time"

// Cumulative reports whether the number adds up over a year and starts again.
func (b Basis) Cumulative() bool {
	return b == CumulativeFinancial || b == CumulativeAcademic || b == CumulativeCalendar
}

// HasAsOf reports whether a value of this basis has an as-of date by default: the quarter's last day. Annual and termly
// values have none unless one is stated.
func (b Basis) HasAsOf() bool { return b != Annual && b != Termly }

// academic reports whether the basis's year is the schools': terms are those of an academic year.
func (b Basis) academic() bool { return b == CumulativeAcademic || b == Termly }

// firstMonth is the month in which the basis's year begins; all but academic and calendar years begin in April.
func (b Basis) firstMonth() time.Month {
	switch {
	case b.academic():
		return time.September
	case b == CumulativeCalendar:
		return time.January
	}
	return time.April
}

// months is how many months a year of this basis has: the academic year is full by 31 July.
func (b Basis) months() int {
	if b.academic() {
		return 11
	}
	return 12
}

// Year is the calendar year in which the accumulation year of a day begins. It decides which year's target a value
// belongs to: a cumulative academic value of 31 July 2023 belongs to 2022, one of 30 September 2023 to 2023. August
// belongs to the academic year that has just ended.
func (b Basis) Year(d Date) int {
	if d.Month < b.firstMonth() {
		return d.Year - 1
	}
	return d.Year
}

// YearEnd is the last day of the accumulation year of a day.
func (b Basis) YearEnd(d Date) Date {
	y := b.Year(d)
	switch {
	case b.academic():
		return Date{y + 1, time.July, 31}
	case b == CumulativeCalendar:
		return Date{y, time.December, 31}
	}
	return Date{y + 1, time.March, 31}
}

// yearOver reports whether the accumulation year of a day has reached its last day.
func (b Basis) yearOver(d Date) bool { return d.Compare(b.YearEnd(d)) >= 0 }

// evenShare is the part of the accumulation year that has passed: months completed, a month under way by its days, over
// 12, or over 11 for the academic year; never over 1.
func (b Basis) evenShare(d Date) Ratio {
	m := (int(d.Month) - int(b.firstMonth()) + 12) % 12
	if m >= b.months() {
		return Ratio{1, 1}
	}
	days := monthDays(d.Year, d.Month)
	if d.Day >= days {
		return Ratio{int64(m + 1), int64(b.months())}
	}
	return Ratio{int64(m*days + d.Day), int64(b.months() * days)}
}

func monthDays(y int, m time.Month) int {
	switch m {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// monthEnd reports whether a day is its month's last.
func monthEnd(d Date) bool { return d.Day >= monthDays(d.Year, d.Month) }

// SamePoint reports whether two days stand at the same point of their years; the last day of February is one point.
func SamePoint(d, e Date) bool {
	return d.Month == e.Month && (d.Day == e.Day || monthEnd(d) && monthEnd(e))
}
