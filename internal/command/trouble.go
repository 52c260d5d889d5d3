package command

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"ppbtui/internal/store"
)

// tellTrouble has a command say on standard error what is in the way while it runs, once: who holds it up, or that the file
// is lost. The function that it gives ends that, given how the command has ended: one that has answered all the same, for
// an open file can still be read, does not pass that over.
func (c *cli) tellTrouble(st *store.Store) (stop func(error)) {
	done, gone := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		tick := time.NewTicker(100 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
			}
			if err := st.Trouble(); err != nil && !isLost(err) {
				c.complain(err)
				return
			}
		}
	}()
	return func(ended error) {
		close(done)
		<-gone
		if lost := st.Lost(); lost != nil && !isLost(ended) {
			c.complain(lost)
		}
	}
}

func isLost(err error) bool {
	_, ok := errors.AsType[*store.LostError](err)
	return ok
}

// logTrouble writes into the log of a server when nothing can be saved any more, and when that is over. The log names the
// file with its folder.
func logTrouble(ctx context.Context, st *store.Store, log *slog.Logger) {
	said := ""
	for range st.Watch(ctx) {
		is := ""
		err := st.Trouble()
		if err != nil {
			is = sentence(err)
		}
		if lost, ok := errors.AsType[*store.LostError](err); ok {
			is = lost.Log()
		}
		switch {
		case is == said:
			continue
		case is == "":
			log.Info("saving again", "file", st.Path())
		default:
			log.Error(is, "file", st.Path())
		}
		said = is
	}
}

// glanceMost is how long the look at the file may take with which a server begins.
const glanceMost = time.Minute

// logDamage writes into the log of a server that the file is damaged, which is served all the same: what can be read of it
// is what people have.
func logDamage(ctx context.Context, st *store.Store, log *slog.Logger) {
	ctx, cancel := context.WithTimeout(ctx, glanceMost)
	defer cancel()
	if err := st.Glance(ctx); err != nil {
		log.Error(sentence(err), "file", st.Path())
	}
}
