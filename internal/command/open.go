package command

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"ppbtui/internal/demo"
	"ppbtui/internal/store"
)

// opened is an open file with the clock that holds in it: a copy of the demo has its own.
type opened struct {
	store *store.Store
	clock func() time.Time
}

// options are those of every file that a command opens.
func (c *cli) options(clock func() time.Time) store.Options {
	keeper, _ := localLogin() // only whom a file belongs to opens it
	return store.Options{Clock: clock, Blocked: c.complain, Keeper: keeper, Rescue: c.Getenv("PPBTUI_RESCUE")}
}

func (c *cli) open(ctx context.Context, path string) (_ *opened, err error) {
	var now atomic.Pointer[func() time.Time]
	now.Store(&c.Clock)
	o := &opened{clock: func() time.Time { return (*now.Load())() }}
	if o.store, err = store.Open(ctx, path, c.options(o.clock)); err != nil {
		return nil, err
	}
	its, err := demo.ClockOf(ctx, o.store, c.Getenv("PPBTUI_NOW"))
	if err == nil && its != nil {
		now.Store(&its)
	}
	if err != nil {
		return nil, errors.Join(err, o.store.Close())
	}
	return o, nil
}
