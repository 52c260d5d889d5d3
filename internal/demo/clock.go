package demo

import (
	"context"
	"fmt"
	"time"

	"ppbtui/internal/store"
)

// Begin is where the demo's clock stands when nothing else is said: a Monday, a week before the figures are due.
func Begin() time.Time { return time.Date(2023, time.October, 9, 10, 0, 0, 0, time.Local) }

// Clock is the clock of a new copy: it starts at a time given as 2023-10-09 or 2023-10-09T10:00:00Z, or at Begin, and
// runs on.
func Clock(at string) (func() time.Time, error) { return clockAfter(at, time.Time{}) }

// ClockOf is the clock of a copy in use: it goes on after the newest change or draft in it, so that time never runs
// backwards, unless a time is given. It is nil for a file that is no demo.
func ClockOf(ctx context.Context, st *store.Store, at string) (func() time.Time, error) {
	if is, err := Marked(ctx, st); err != nil || !is {
		return nil, err
	}
	newest, err := st.Latest(ctx)
	if err != nil {
		return nil, err
	}
	return clockAfter(at, newest)
}

func clockAfter(at string, newest time.Time) (func() time.Time, error) {
	begin := Begin()
	if newest = newest.Add(time.Second); newest.After(begin) {
		begin = newest
	}
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
