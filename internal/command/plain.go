package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"ppbtui/internal/export"
	"ppbtui/internal/terminal"
	"ppbtui/internal/terminal/typed"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/upkeep"
)

func (c *cli) plainCommand() *cobra.Command {
	return &cobra.Command{
		Use: "plain", Short: "Work line by line, for screen readers and plain terminals", GroupID: groupEntry, Args: none,
		Long: "Does all that the screen does as a conversation: one fact a line, numbers to choose, the question last, and nothing that was written is " +
			"written again. It is made for screen readers, braille lines and terminals that only write on, and needs no terminal at all: answers may come " +
			"from a file. PPBTUI_PLAIN=1 has ppbtui begin so, as does the setting \"Read to me\" of the screen.",
		Example: "ppbtui plain\nssh ppb@HOST plain",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				return c.plain(ctx, ScreenArgs{Store: s.store, Actor: s.actor, Quarter: s.quarter, Clock: s.clock}, "you asked for it")
			})
		},
	}
}

// plain talks to the person on this process's streams until they leave. The store is closed then, as after the screen.
func (c *cli) plain(ctx context.Context, a ScreenArgs, why string) error {
	in, echo, giveBack, err := c.typedAt()
	if err != nil {
		return err
	}
	defer giveBack()
	m := app.New(ui.Env{
		Ctx: ctx, Actor: a.Actor, Quarter: a.Quarter, Clock: a.Clock, Demo: a.Demo, Theme: theme.New(theme.Options{Glyphs: theme.Words, Fixed: true}),
		Letters: room(c.Getenv, nil, a.Store.Path()), Exports: export.Local{DB: a.Store.Path()},
	}, upkeep.Desk{Store: a.Store}.Pane(), app.Options{})
	r := plain.Run(ctx, plain.Options{
		Model: m, Reader: typed.NewReader(in, echo), Out: c.Out, Typed: c.Terminal, Why: why,
		Width: c.columns, Height: c.rows,
	})
	m.Close()
	var end error
	switch {
	case r.Why == terminal.Failed:
		end = &app.Crash{What: r.Panic, Stack: r.Stack}
	case ctx.Err() != nil:
		end = context.Cause(ctx)
	case r.Why == terminal.Dropped:
		end = errors.New("nothing takes what is written any more")
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWrite)
	defer cancel()
	saving := errors.Join(m.Keep(last), a.Store.Close())
	if saving == nil {
		saving = a.Store.Unsaved()
	}
	return farewell(ctx, a.Store, end, saving)
}

// typedAt is what somebody types: as it comes where it is no terminal; else key by key, for a terminal's own lines end at 4,096 characters, with
// where to show it.
func (c *cli) typedAt() (in io.Reader, echo io.Writer, giveBack func(), err error) {
	f, ok := c.In.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return c.In, nil, func() {}, nil
	}
	shows, giveBack, err := terminal.ByKey(f)
	switch {
	case err != nil:
		return nil, nil, nil, fmt.Errorf("the terminal cannot be read: %w", err)
	case shows:
		echo = c.Out
	default:
		echo = io.Discard
	}
	return f, echo, giveBack, nil
}

// columns are those of the terminal that is written to; 0 where there is none.
func (c *cli) columns() int { w, _ := c.size(); return w }

// rows are its lines.
func (c *cli) rows() int { _, h := c.size(); return h }

func (c *cli) size() (w, h int) {
	f, ok := c.Out.(*os.File)
	if !ok {
		return 0, 0
	}
	w, h, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0, 0
	}
	return w, h
}
