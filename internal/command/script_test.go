package command

import (
	"net"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"ppbtui": func() { os.Exit(Main(os.Args[1:])) },
		failing:  func() { os.Exit(local(os.Args[1:], failingScreen)) },
	})
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
