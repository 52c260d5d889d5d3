package command

import (
	"context"
	"log/slog"
	"time"

	"ppbtui/internal/store"
)

// tellTrouble has a command that is held up say by whom, once. The function that it gives ends that.
func (c *cli) tellTrouble(st *store.Store) (stop func()) {
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
			if err := st.Trouble(); err != nil {
				c.complain(err)
				return
			}
		}
	}()
	return func() {
		close(done)
		<-gone
	}
}

// logTrouble writes into the log of a server when nothing can be saved any more, and when that is over. The log names the
// file with its folder.
func logTrouble(ctx context.Context, st *store.Store, log *slog.Logger) {
	said := ""
	for range st.Watch(ctx) {
		is := ""
		if err := st.Trouble(); err != nil {
			is = sentence(err)
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
