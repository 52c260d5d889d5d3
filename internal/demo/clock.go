package demo

import (
	"fmt"
	"time"
)

// Begin is where the demo's clock stands when nothing else is said: a Monday, a week before the figures are due.
func Begin() time.Time { return time.Date(2023, time.October, 9, 10, 0, 0, 0, time.Local) }

// Clock is a clock that starts at a time given as 2023-10-09 or 2023-10-09T10:00:00Z, or at Begin, and runs on.
func Clock(at string) (func() time.Time, error) {
	begin := Begin()
	if at != "" {
		t, err := time.Parse(time.RFC3339, at)
		if day, dayErr := time.ParseInLocation(time.DateOnly, at, time.Local); dayErr == nil {
			t, err = day.Add(10*time.Hour), nil
		}
		if err != nil {
			return nil, fmt.Errorf("PPBTUI_NOW is %q, which is no time: write it as 2023-10-09 or 2023-10-09T10:00:00Z", at)
		}
		begin = t.In(time.Local)
	}
	started := time.Now()
	return func() time.Time { return begin.Add(time.Since(started)) }, nil
}
