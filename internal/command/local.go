package command

import (
	"context"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"

	"golang.org/x/term"
)

// Main runs the program on this machine, until it ends or is told to stop by a signal: standard streams, the user's own
// environment. It returns the exit code.
func Main(args []string) int { return local(args, screen) }

func local(args []string, screen func(context.Context, ScreenArgs) error) int {
	stopping := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as under nohup
		stopping = append(stopping, syscall.SIGHUP)
	}
	ctx, stop := signal.NotifyContext(context.Background(), stopping...)
	defer stop()
	on := term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd()))
	dumb := os.Getenv("TERM") == "dumb" || os.Getenv("TERM") == "" && runtime.GOOS != "windows"
	return Run(ctx, Deps{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
		Terminal: on && !dumb,
		Dumb:     on && dumb,
		Getenv:   os.Getenv,
		Version:  version(),
		Screen:   screen,
	}, args)
}

// version is the module's version, or the commit that a build from source was made of.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "built from " + s.Value[:12]
		}
	}
	return "built from source"
}
