package command

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/term"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"ppbtui": func() { os.Exit(Main(os.Args[1:])) },
		failing:  func() { os.Exit(local(os.Args[1:], failingScreen)) },
		"keyed":  func() { os.Exit(keyed(context.Background(), os.Args[1], os.Args[2:])) },
	})
}

// keyed runs a command as the person with this login, whose key let them in: as the SSH server does, without the line.
// Several people of one story are several people this way, and not one administrator in several guises. AT in the
// environment is the day on which they do it, so that a story can take a year; without it the system's clock holds. The command plain is plain mode.
func keyed(ctx context.Context, login string, args []string) (code int) {
	fail := func(err error) int { fmt.Fprintln(os.Stderr, err); return 3 }
	path, err := (&cli{Deps: Deps{Getenv: os.Getenv}}).dbPath()
	if err != nil {
		return fail(err)
	}
	clock, err := storyClock(os.Getenv("AT"))
	if err != nil {
		return fail(err)
	}
	st, err := store.Open(ctx, path, store.Options{Clock: clock})
	if err != nil {
		return fail(err)
	}
	defer func() {
		if err := st.Close(); err != nil {
			code = fail(err)
		}
	}()
	person, err := st.Person(ctx, login)
	if err != nil {
		return fail(err)
	}
	d := Deps{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Clock: clock}
	if len(args) == 1 && args[0] == "plain" {
		return d.talks(ctx, st, ppb.Actor{Officer: person, Session: "SHA256:" + login})
	}
	d.Remote = &Remote{Store: st, Person: person, Session: "SHA256:" + login}
	return Run(ctx, d, args)
}

// talks is plain mode of somebody on this process's streams, on the newest quarter.
func (d Deps) talks(ctx context.Context, st *store.Store, who ppb.Actor) int {
	q, err := st.Current(ctx)
	if err == nil {
		d.Getenv, d.Terminal = os.Getenv, term.IsTerminal(int(os.Stdin.Fd()))
		err = (&cli{Deps: d}).talk(ctx, ScreenArgs{Store: st, Actor: who, Quarter: q, Clock: d.Clock}, askedFor)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// storyClock stands at nine in the morning of a day such as 2023-10-10. It is nil, the system's clock, without one.
func storyClock(day string) (func() time.Time, error) {
	if day == "" {
		return nil, nil
	}
	at, err := time.ParseInLocation(time.DateOnly+" 15", day+" 09", time.Local)
	return func() time.Time { return at }, err
}

// The stories in testdata/script are run with the real program, each in a folder and a home of its own.
func TestScripts(t *testing.T) {
	sample, err := filepath.Abs("../../testdata/halton-2023-24-q2")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("SAMPLE", sample)
			e.Setenv("SHEETS", filepath.Join(filepath.Dir(sample), "spreadsheets"))
			e.Setenv("SSHPORT", freePort(e.T()))
			e.Setenv("XDG_DATA_HOME", filepath.Join(e.WorkDir, "data"))
			e.Setenv("PPBTUI_DEMO_DB", filepath.Join(e.WorkDir, "data", "demo", "demo.db"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"code": code},
	})
}

// freePort is a port that nothing listens on at the moment.
func freePort(t testscript.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

// code runs a program and checks its exit code: code 2 ppbtui --bogus.
func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if e, ok := err.(interface{ ExitCode() int }); ok {
		got = e.ExitCode()
	} else if err != nil {
		got = 1 // testscript hides the process's error behind its own
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}
