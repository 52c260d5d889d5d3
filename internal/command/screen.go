package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"ppbtui/internal/export"
	"ppbtui/internal/incident"
	"ppbtui/internal/store"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/upkeep"
)

// screen opens the full screen on this process's terminal and returns when the person leaves it, it is told to stop, or
// it fails. The store is closed then, which writes the last of what was typed: what the error says of that is so.
// After errAgain it is open.
func screen(ctx context.Context, a ScreenArgs) error {
	pane := upkeep.Desk{Store: a.Store}.Pane()
	err := show(ctx, a, pane)
	if errors.Is(err, errAgain) {
		pane.Close()
	}
	return err
}

// errAgain is that the person left the screen to go on in plain mode, or plain mode to go on on the screen.
var errAgain = errors.New("go on in the other way")

// lastWrite is how long the file may take to be free for what was typed last, beside drafts.
const lastWrite = 3 * time.Second

func show(ctx context.Context, a ScreenArgs, pane app.Store) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGQUIT) // the dump that it makes else would leave the terminal as it is
	defer stop()
	environ := os.Environ()
	env := ui.Env{
		Ctx: ctx, Actor: a.Actor, Quarter: a.Quarter, Clock: a.Clock, Demo: a.Demo,
		Theme: theme.New(theme.FromEnv(environ)), Letters: room(os.Getenv, nil, a.Store.Path()), Exports: export.Local{DB: a.Store.Path()},
	}
	m := app.New(env, pane, app.Options{})
	end := app.Run(ctx, m, os.Stdin, os.Stdout, environ)
	return parted(ctx, a.Store, m, end)
}

// parted keeps what was typed and closes the store, unless the person goes on at once in the other way: how it has ended, as farewell says it.
func parted(ctx context.Context, st *store.Store, m *app.Model, end error) error {
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWrite)
	defer cancel()
	saving := m.Keep(last)
	if end == nil && saving == nil && m.Again() {
		return errAgain
	}
	saving = errors.Join(saving, st.Close())
	if saving == nil {
		saving = st.Unsaved() // it was written, into a file that is lost
	}
	return farewell(ctx, st, end, saving)
}

// farewell is how the screen has ended, as one sentence, and nil where the person has left and all is kept. saving is why
// the last of what was typed is not in the file.
func farewell(ctx context.Context, st *store.Store, end, saving error) error {
	kept := "what you typed is kept"
	if saving != nil {
		kept = fmt.Sprintf("what you typed last is NOT SAVED (%v)", saving)
	}
	crash, failed := errors.AsType[*app.Crash](end)
	switch {
	case failed:
		return fmt.Errorf("ppbtui has failed and had to stop: %s; %s", kept, written(st, crash))
	case end != nil && ctx.Err() != nil:
		return fmt.Errorf("stopped (%v): %s", context.Cause(ctx), kept)
	case end != nil:
		return fmt.Errorf("the screen had to stop (%w): %s", end, kept)
	case saving != nil:
		return errors.New(kept)
	}
	return nil
}

// written writes down where the program failed, beside the database, and says where that is.
func written(st *store.Store, crash *app.Crash) string {
	i := incident.Of(crash.What, crash.Stack)
	path, err := i.Write(filepath.Dir(st.Path()), time.Now(), version())
	if err != nil {
		return fmt.Sprintf("where it failed could not be written down (%v)", err)
	}
	return "where it failed is written in " + path + ", for whoever looks after ppbtui"
}
