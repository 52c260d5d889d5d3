package wording

import (
	"fmt"
	"time"

	"ppbtui/internal/rag"
)

// Date is a day in a sentence: "30 November 2023".
func Date(d rag.Date) string { return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year) }

// ShortDate is a day where there is little room: "30 Nov 2023".
func ShortDate(d rag.Date) string {
	return fmt.Sprintf("%d %s %d", d.Day, d.Month.String()[:3], d.Year)
}

// ColumnDate is a day in a column: "30 Sep", with its year ("30 Sep 24") where that is another than the one given. Empty
// for no date.
func ColumnDate(d rag.Date, year int) string {
	switch {
	case d.IsZero():
		return ""
	case d.Year == year:
		return fmt.Sprintf("%d %s", d.Day, d.Month.String()[:3])
	}
	return fmt.Sprintf("%d %s %02d", d.Day, d.Month.String()[:3], d.Year%100)
}

// When is a moment as people say it, in the zone of now: "today 10:42", "Fri 6 Oct 15:10", "6 Oct 2022".
func When(t, now time.Time) string {
	t = t.In(now.Location())
	switch {
	case t.Format(time.DateOnly) == now.Format(time.DateOnly):
		return t.Format("today 15:04")
	case t.Year() == now.Year():
		return t.Format("Mon 2 Jan 15:04")
	}
	return t.Format("2 Jan 2006")
}

// Clock is the time of day of something done a while ago, in the zone of now, with its day where that was not today:
// "15:04", "2 Jan, 15:04".
func Clock(t, now time.Time) string {
	if t = t.In(now.Location()); rag.DateOf(t) == rag.DateOf(now) {
		return t.Format("15:04")
	}
	return t.Format("2 Jan, 15:04")
}

// Moment is a time in full, in its own zone: "2 January 2006, 15:04".
func Moment(t time.Time) string { return t.Format("2 January 2006, 15:04") }

// DaysLeft says how many days there are to a day that something is due: "7 days left", "today", "2 days late".
func DaysLeft(n int) string {
	switch {
	case n == 0:
		return "today"
	case n < 0:
		return Count(-n, "day") + " late"
	}
	return Count(n, "day") + " left"
}
