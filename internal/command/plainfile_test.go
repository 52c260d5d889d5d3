//go:build unix

package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A file that is named is read where it is a plain one. Opening a pipe would wait for ever, and hear no signal.
func TestOnlyPlainFilesAreRead(t *testing.T) {
	dir := t.TempDir()
	db, folder, pipe := filepath.Join(dir, "x.db"), filepath.Join(dir, "plan"), filepath.Join(dir, "pipe")
	call(t, db, "init")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skipf("no pipes here: %v", err)
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.Mkdir(folder, 0o700))
	must(os.WriteFile(filepath.Join(folder, "plan.csv"), []byte("council,title,quarter,due_on\nA,B,2023-24-Q2,2023-10-16\n"), 0o600))
	must(os.Symlink(pipe, filepath.Join(folder, "officers.csv")))
	must(syscall.Mkfifo(filepath.Join(folder, "objectives.csv"), 0o600))
	must(os.Symlink("/dev/zero", filepath.Join(folder, "measures.csv")))
	must(os.Mkdir(filepath.Join(folder, "figures.csv"), 0o700))
	must(syscall.Mkfifo(filepath.Join(folder, "other.csv"), 0o600))
	lone := filepath.Join(dir, "lone")
	must(os.Mkdir(lone, 0o700))
	must(syscall.Mkfifo(filepath.Join(lone, "plan.csv"), 0o600))

	odd := "it is a folder, a pipe or a device and not a plain file"
	for _, tt := range []struct {
		args []string
		want []string
	}{
		{[]string{"import", folder}, []string{"officers.csv: cannot be read: " + odd, "objectives.csv: cannot be read: " + odd,
			"measures.csv: cannot be read: " + odd, "figures.csv: cannot be read: " + odd}},
		{[]string{"import", lone}, []string{"plan.csv: cannot be read: " + odd + "\nNothing was written."}},
		{[]string{"import", pipe}, []string{"is not a folder"}},
		{[]string{"officer", "key", "add", localName(t), pipe}, []string{odd}},
		{[]string{"officer", "key", "add", localName(t), "/dev/zero"}, []string{odd}},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--host-key", pipe}, []string{odd}},
		{[]string{"backup", pipe}, []string{"is there already"}},
		{[]string{"--db", pipe, "check"}, []string{"is not a file"}}, {[]string{"--db", pipe, "init"}, []string{"is not a file"}},
	} {
		var out, errs bytes.Buffer
		ended := make(chan int, 1)
		go func() {
			ended <- Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs}, append([]string{"--db", db}, tt.args...))
		}()
		select {
		case code := <-ended:
			if code != exitFailed {
				t.Errorf("%v: exit code %d, %s", tt.args, code, &errs)
			}
			for _, want := range tt.want {
				if !strings.Contains(errs.String(), want) {
					t.Errorf("%v: %s", tt.args, &errs)
				}
			}
		case <-time.After(time.Minute):
			t.Fatalf("%v waits", tt.args)
		}
	}

	// A link to a plain file is one.
	must(os.Remove(filepath.Join(folder, "officers.csv")))
	for _, name := range []string{"objectives.csv", "measures.csv", "figures.csv"} {
		must(os.Remove(filepath.Join(folder, name)))
	}
	for name, text := range map[string]string{"o.txt": "login,name,role\n" + localName(t) + ",Me,administrator\n", "b.txt": "code,title\nO1,T\n", "m.txt": "ref,objective,title\nS1,O1,T\n"} {
		must(os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	must(os.Symlink("../o.txt", filepath.Join(folder, "officers.csv")))
	must(os.Symlink("../b.txt", filepath.Join(folder, "objectives.csv")))
	must(os.Symlink("../m.txt", filepath.Join(folder, "milestones.csv")))
	if out := string(call(t, db, "import", folder)); !strings.Contains(out, "Not read: other.csv.") {
		t.Error(out)
	}
}

func localName(t *testing.T) string {
	t.Helper()
	login, err := localLogin()
	if err != nil {
		t.Fatal(err)
	}
	return login
}
