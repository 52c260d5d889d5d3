package command

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// headEvery is how often a server logs where the history ends.
const headEvery = time.Hour

// head is who knows where the history ends.
type head interface {
	Head(ctx context.Context) (row int64, hash string, err error)
}

// logHead logs where the history of changes ends: now, every so often, and when the server ends, which the caller says
// by calling done. The log is kept by somebody else than the file: who rewrites the history does not rewrite that.
func logHead(ctx context.Context, log *slog.Logger, st head, every time.Duration) (done func()) {
	tell := func(ctx context.Context) {
		row, hash, err := st.Head(ctx)
		if err != nil {
			log.Error("where the history ends cannot be read", "error", err)
			return
		}
		log.Info("the history ends here", "change", row, "anchor", hash)
	}
	tell(ctx)
	ctx, stop := context.WithCancel(ctx)
	var hourly sync.WaitGroup
	hourly.Go(func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				tell(ctx)
			case <-ctx.Done():
				return
			}
		}
	})
	return func() {
		stop()
		hourly.Wait()
		tell(context.WithoutCancel(ctx))
	}
}
