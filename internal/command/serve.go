package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/export"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/upkeep"
)

func (c *cli) serveCommand() *cobra.Command {
	var listen, hostKey string
	cmd := &cobra.Command{
		Use: "serve", Short: "Serve the file over SSH", GroupID: groupAdmin, Args: none,
		Long: "Serves the database file over SSH until it is told to stop (Ctrl+C, SIGTERM or SIGHUP: what is typed is saved, and everyone " +
			"is told). Officers need no account on this machine, only a key that `ppbtui officer key add` has registered: " +
			"`ssh -p 2222 ppb@HOST` opens the screen, `ssh -p 2222 ppb@HOST status` runs one command. The name before the @ means nothing.",
		Example: "ppbtui serve\nppbtui serve --listen :2222 --db /var/lib/ppbtui/ppbtui.db",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActKeys, nil); err != nil {
					return err
				}
				dir := filepath.Dir(s.store.Path())
				if hostKey == "" {
					hostKey = filepath.Join(dir, "host_key")
				}
				return c.serve(ctx, s, listen, hostKey, filepath.Join(dir, "exports"))
			})
		},
	}
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:2222", "address and port to listen on; :2222 is every address")
	cmd.Flags().StringVar(&hostKey, "host-key", "", "file of the server's own key, made if it is not there (default host_key beside the database)")
	return c.without(cmd, "quarter", "as")
}

// serve listens, and serves until the context ends.
func (c *cli) serve(ctx context.Context, s *session, listen, hostKey, exports string) error {
	if c.as != "" {
		return errors.New("serve cannot be used with --as: over SSH everyone is who their key says")
	}
	if f, err := files.Open(hostKey); err == nil {
		_ = f.Close()
	} else if errors.Is(err, files.ErrNotPlain) {
		return fmt.Errorf("the server's key %s cannot be read: %w", hostKey, err)
	}
	log := slog.New(slog.NewTextHandler(c.Err, nil))
	key, err := sshd.HostKey(hostKey, log)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(exports, 0o700); err != nil {
		return fmt.Errorf("the folder of exports cannot be made: %w", err)
	}
	if c.Getenv("GOGC") == "" {
		debug.SetGCPercent(400) // a session keeps little: collecting less often keeps keys quick
	}
	l, err := net.Listen("tcp", listen)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("something else is listening on %s: stop it, or choose another port with --listen", listen)
	case err != nil:
		return fmt.Errorf("cannot listen on %s: %w", listen, err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	h := &host{store: s.store, clock: s.clock, exports: exports, version: c.Version, port: port, address: c.Getenv("PPBTUI_ADDRESS")}
	srv, err := sshd.New(sshd.Config{
		HostKey: key, Keys: s.store, Open: h.open, Exec: h.exec, Exports: exports, Save: h.save, Log: log,
	})
	if err != nil {
		return err
	}
	defer logHead(ctx, log, s.store, headEvery)()
	go logTrouble(ctx, s.store, log)
	go logDamage(ctx, s.store, log)
	return srv.Serve(ctx, l)
}

// host opens screens and runs commands for those whom the SSH server has let in.
type host struct {
	store   *store.Store
	clock   func() time.Time
	exports string
	version string
	port    string
	address string // how people get in, where the server is told
}

// save writes what was typed, and fails, too, where that went into a file that is lost.
func (h *host) save(ctx context.Context) error {
	if err := h.store.Flush(ctx); err != nil {
		return err
	}
	pane := h.store.Pane()
	defer pane.Close()
	return pane.Keep(ctx)
}

// open makes the full screen of one session.
func (h *host) open(ctx context.Context, s sshd.Session) (sshd.Screen, error) {
	actor := s.Actor
	if s.As != "" {
		var err error
		if actor, err = h.store.ActAs(ctx, actor, s.As, true); err != nil {
			return sshd.Screen{}, err
		}
	}
	q, err := h.store.Readable(ctx, actor, ppb.Quarter{})
	if err != nil {
		return sshd.Screen{}, err
	}
	look, why := theme.FromEnv(s.Env), s.Plain
	if why == "" && !s.Screen {
		why = whyPlain(ctx, h.store, actor.Real().Login, sent(s.Env))
	}
	if why != "" {
		look = spoken
	}
	o := app.Options{}
	if s.NoScreen {
		o.NoSwitch = noScreen
	}
	pane := upkeep.Desk{Store: h.store}.Pane()
	m := app.New(ui.Env{
		Ctx: ctx, Actor: actor, Quarter: q, Clock: h.clock, Theme: theme.New(look), FirstTime: true,
		Letters: room(nil, &Remote{Port: h.port, Address: h.address}, ""),
		Exports: export.Kept{Root: h.exports, Login: s.Actor.Login, Port: h.port},
	}, pane, o)
	out := sshd.Screen{Model: m, Close: func() { m.Close(); pane.Close() }, Again: m.Again, Keep: func(ctx context.Context) error {
		return errors.Join(m.Keep(ctx), pane.Keep(ctx))
	}}
	if why == "" {
		out.Probe = m.Probe(s.Env)
		return out, nil
	}
	out.Talk = func(ctx context.Context, t sshd.Talking) terminal.Result {
		return plain.Run(ctx, plain.Options{
			Model: m, Reader: t.Reader, Out: t.Out, Typed: t.Typed, Width: t.Width, Height: t.Height, Why: why, Idle: t.Idle, Told: t.Told, Keep: t.Keep,
		})
	}
	return out, nil
}

// sent looks up what the other end sent of its environment: the last, where it did so twice.
func sent(env []string) func(name string) string {
	return func(name string) (is string) {
		for _, v := range env {
			if of, value, _ := strings.Cut(v, "="); of == name {
				is = value
			}
		}
		return is
	}
}

// exec runs one command.
func (h *host) exec(ctx context.Context, a ppb.Actor, env, args []string, in io.Reader, out, errw io.Writer) int {
	return Run(ctx, Deps{
		In: in, Out: out, Err: errw, Getenv: sent(env), Clock: h.clock, Version: h.version,
		Remote: &Remote{Store: h.store, Person: a.Officer, Session: a.Session, Exports: h.exports, Port: h.port, Address: h.address},
	}, args)
}
