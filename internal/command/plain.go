package command

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"ppbtui/internal/export"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
	"ppbtui/internal/terminal"
	"ppbtui/internal/terminal/typed"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/upkeep"
)

const plainLong = `Does all that the screen does as a conversation: one fact a line, numbers to choose, the question last, and nothing that was written is written again. It is made for screen readers, braille lines and terminals that only write on. It needs no terminal: answers may come from a file, a line for each question.

At every question a number chooses, and a letter alone asks for something:

  ?  help, and what can be done here
  r  the page again
  m  more, where there is more; a for all of it
  w  where you are
  n  the next item that needs you
  f  and words: the rows of a list that have them
  b  back
  u  undo
  q  leave; nothing is lost

Anything else is a command by its name, or by words of what it does: submit, history, PED02 05. Where a box is asked for it goes into the box: there a command has a colon before it (:history), a lone letter an equals sign (=q), and a minus empties the box. A full stop alone on a line ends a text.

PPBTUI_PLAIN=1 has ppbtui begin so, as does "Read to me" among the commands of the screen (F2).`

func (c *cli) plainCommand() *cobra.Command {
	return &cobra.Command{
		Use: "plain", Short: "Work line by line, for screen readers and plain terminals", GroupID: groupEntry, Args: none,
		Long:    plainLong,
		Example: "ppbtui plain\nssh ppb@HOST plain",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				return c.face(ctx, ScreenArgs{Store: s.store, Actor: s.actor, Quarter: s.quarter, Clock: s.clock}, askedFor)
			})
		},
	}
}

// face is the screen, or plain mode where a reason for that is given or the person has chosen it, until the person leaves both. The store is
// closed then.
func (c *cli) face(ctx context.Context, a ScreenArgs, why string) error {
	if why == "" && a.Actor.Login != "" {
		why = whyPlain(ctx, a.Store, a.Actor.Real().Login, c.Getenv)
	}
	for {
		err := error(nil)
		switch {
		case why != "":
			err = c.talk(ctx, a, why)
		case !c.Terminal || c.Screen == nil:
			return errNoTerminal
		default:
			err = c.Screen(ctx, a)
		}
		if !errors.Is(err, errAgain) {
			return err
		}
		if why != "" {
			why = ""
		} else {
			why = chosen
		}
	}
}

var errNoTerminal = errors.New("the screen needs a terminal: without one use `ppbtui plain`, `ppbtui status`, `ppbtui show REF`, " +
	"`ppbtui set REF VALUE`, `ppbtui submit REF` or `ppbtui export`; `ppbtui --help` lists them all")

// Why plain mode begins.
const (
	askedFor  = "you asked for it"
	chosen    = "you have chosen it"
	namedSo   = plainName + " is set"
	plainName = "PPBTUI_PLAIN"
)

// plainNamed is what the environment says of plain mode: that it is to be, or that it is not to be, whatever else says so, or nothing.
func plainNamed(getenv func(string) string) (on, off bool) {
	named := getenv(plainName)
	return named != "" && named != "0", named == "0"
}

// whyNow is why plain mode begins, whoever sits there; empty: it need not. asked says that it was asked for.
func (c *cli) whyNow(asked bool) string {
	on, _ := plainNamed(c.Getenv)
	switch {
	case asked:
		return askedFor
	case on:
		return namedSo
	case c.Dumb:
		return sshd.Dumb(c.Getenv("TERM"))
	}
	return ""
}

// whyPlain is why somebody begins in plain mode without having asked for it now: their environment or what they have chosen says so. Empty: they
// do not.
func whyPlain(ctx context.Context, st *store.Store, login string, getenv func(string) string) string {
	switch on, off := plainNamed(getenv); {
	case on:
		return namedSo
	case !off && app.Plain(ctx, st, login):
		return chosen
	}
	return ""
}

// noScreen is why one cannot go on on the screen.
const noScreen = "The screen needs a terminal that shows one."

// spoken is how plain mode draws: not at all.
var spoken = theme.Options{Glyphs: theme.Words, Fixed: true}

// talk is plain mode on this process's streams.
func (c *cli) talk(ctx context.Context, a ScreenArgs, why string) error {
	in, echo, giveBack, err := c.typedAt()
	if err != nil {
		return err
	}
	defer giveBack()
	pane := upkeep.Desk{Store: a.Store}.Pane()
	o := app.Options{}
	if !c.Terminal {
		o.NoSwitch = noScreen
	}
	env := ui.Env{Ctx: ctx, Actor: a.Actor, Quarter: a.Quarter, Clock: a.Clock, Demo: a.Demo, Theme: theme.New(spoken)}
	if r := c.Remote; r != nil {
		env.Letters, env.Exports = room(nil, r, ""), export.Kept{Root: r.Exports, Login: r.Person.Login, Port: r.Port}
	} else {
		env.Letters, env.Exports = room(c.Getenv, nil, a.Store.Path()), export.Local{DB: a.Store.Path()}
	}
	m := app.New(env, pane, o)
	r := plain.Run(ctx, plain.Options{
		Model: m, Reader: typed.NewReader(in, echo), Out: c.Out, Typed: c.Terminal || c.Dumb, Why: why, Width: c.columns, Height: c.rows,
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
	if c.Remote != nil { // the store is the server's
		defer pane.Close()
		return errors.Join(end, pane.Keep(ctx), m.Keep(ctx))
	}
	err = parted(ctx, a.Store, m, end)
	if errors.Is(err, errAgain) {
		pane.Close()
	}
	return err
}

// typedAt is what somebody types: as it comes where it is no terminal; else key by key, for a terminal's own lines end at 4,096 characters, with
// where to show it.
func (c *cli) typedAt() (in io.Reader, echo io.Writer, giveBack func(), err error) {
	if c.In == nil {
		return strings.NewReader(""), nil, func() {}, nil
	}
	f, ok := c.In.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return c.In, nil, func() {}, nil
	}
	in, shows, giveBack, err := terminal.ByKey(f)
	switch {
	case err != nil:
		return nil, nil, nil, fmt.Errorf("the terminal cannot be read: %w", err)
	case shows:
		echo = newlines{c.Out}
	default:
		echo = io.Discard
	}
	return in, echo, giveBack, nil
}

// newlines ends lines as a terminal takes them that adds the carriage return itself.
type newlines struct{ w io.Writer }

func (n newlines) Write(b []byte) (int, error) {
	if _, err := n.w.Write(bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// columns are those of the terminal; 0 where there is none.
func (c *cli) columns() int { w, _ := c.size(); return w }

// rows are its lines.
func (c *cli) rows() int { _, h := c.size(); return h }

func (c *cli) size() (w, h int) {
	f, ok := c.Out.(interface{ Fd() uintptr }) // a file, or one that is watched
	if !ok {
		return 0, 0
	}
	w, h, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0, 0
	}
	return w, h
}
