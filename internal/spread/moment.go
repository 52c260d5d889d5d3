package spread

import (
	"fmt"
	"math"
	"time"
)

// lastDay is the end of the year 9999, as Excel counts.
const lastDay = 2_958_466

// moment is a day, a time of day, or both, of Excel's count of days; from1904 is the count of old Macs. ok is false where it
// is none.
func (s section) moment(held float64, from1904 bool) (text string, ok bool) {
	if held < 0 || held >= lastDay || math.IsNaN(held) {
		return "", false
	}
	days := math.Floor(held)
	seconds := int(math.Round((held - days) * 24 * 60 * 60))
	if s.elapsed {
		return clock(seconds+int(days)*24*60*60, true), true
	}
	if seconds == 24*60*60 {
		days, seconds = days+1, 0
	}
	if !s.day {
		return clock(seconds, false), true
	}
	start := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case from1904:
		start = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days < 60:
		start = start.AddDate(0, 0, 1) // Excel counts a 29 February 1900
	}
	text = start.AddDate(0, 0, int(days)).Format(time.DateOnly)
	if s.clock && seconds != 0 {
		text += " " + clock(seconds, false)
	}
	return text, true
}

// clock is a time of day, or hours beyond 24, with seconds only where there are some.
func clock(seconds int, long bool) string {
	text := fmt.Sprintf("%02d:%02d", seconds/3600, seconds/60%60)
	if s := seconds % 60; s != 0 || long && seconds < 60 {
		text += fmt.Sprintf(":%02d", s)
	}
	return text
}
