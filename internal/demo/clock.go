package demo

import (
	"context"
	"fmt"
	"time"

	"ppbtui/internal/store"
)

// ClockOf is the clock of a copy in use: it goes on after the newest change or draft in it, so that time never runs
// backwards, unless a time is given. It is nil for a file that is no demo.
func ClockOf(ctx context.Context, st *store.Store, at string) (func() time.Time, error) {
	p, err := Of(ctx, st)
	if err != nil || p == nil {
		return nil, err
	}
	newest, err := st.Latest(ctx)
	if err != nil {
		return nil, err
	}
	begin := p.Begin()
	if newest = newest.Add(time.Second); newest.After(begin) {
		begin = newest
	}
	return clockAfter(at, begin)
}

// clockAfter runs on from the time that is given, or from begin.
func clockAfter(at string, begin time.Time) (func() time.Time, error) {
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
