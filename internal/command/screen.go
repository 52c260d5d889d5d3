package command

import (
	"context"
	"errors"
	"os"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
)

// screen opens the full screen on this process's terminal and returns when the person leaves it.
func screen(ctx context.Context, a ScreenArgs) error {
	environ := os.Environ()
	env := ui.Env{
		Ctx: ctx, Actor: a.Actor, Quarter: a.Quarter, Clock: a.Clock, Demo: a.Demo,
		Theme: theme.New(theme.FromEnv(environ)),
	}
	err := app.Run(ctx, app.New(env, a.Store.Pane(), app.Options{}), os.Stdin, os.Stdout, environ)
	if errors.Is(err, tea.ErrInterrupted) || errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil {
		return nil // told to stop: what was typed is in the drafts
	}
	return err
}
