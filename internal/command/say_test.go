package command

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// hostileName is a name that a file can have and a terminal must not be given.
const hostileName = "a\x1b[2J\x1b]0;t\a\u202eb\u009b31m\nSound. All is well"

// Names of files and words of a command line are printed so that they drive no terminal and forge no line, on the machine
// itself too.
func TestNamesAreNotPrintedRaw(t *testing.T) {
	dir := t.TempDir()
	odd, db := filepath.Join(dir, hostileName), filepath.Join(dir, "x.db")
	call(t, db, "init", "--name", "Me "+hostileName)
	folder := filepath.Join(dir, "plan")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"plan.csv": "council,title,quarter,due_on\nA,B,2023-24-Q2,2023-10-16\n", "objectives.csv": "code,title\nO1,T\n",
		"milestones.csv": "ref,objective,title\nS1,O1,T\n", "not" + hostileName: "", "other\r\n.csv": "",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Skipf("this system has no such names: %v", err)
		}
	}
	for _, args := range [][]string{
		{"import", folder}, {"backup", odd}, {"backup", odd}, {"export", "--format", "md", "-o", odd + ".md"},
		{"export", "--format", "md", "-o", filepath.Join(odd, "x")}, {"export", "--format", hostileName}, {"officer", "list"},
		{"officer", "key", "add", hostileName, odd}, {"officer", "key", "list", hostileName}, {"officer", hostileName}, {"import", odd},
		{"serve", "--listen", hostileName}, {"serve", "--listen", "127.0.0.1:0", "--host-key", odd}, {"--as", hostileName, "status"},
		{"--quarter", hostileName, "status"}, {"show", hostileName}, {hostileName}, {"--" + hostileName}, {"help", hostileName}, {"--db", odd + "2", "init"},
		{"--db", odd + "2", "init"}, {"--db", odd, "check"}, {"--db", odd + "3", "check"}, {"set", "S1", "--commentary", hostileName},
	} {
		var out, errs bytes.Buffer
		code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs}, append([]string{"--db", db}, args...))
		if bad := raw(out.String() + errs.String()); bad != "" || out.Len()+errs.Len() == 0 {
			t.Errorf("%q, exit code %d: %s", args, code, bad)
		}
		if strings.Contains("\n"+out.String()+errs.String(), "\nSound. All") {
			t.Errorf("%q forges a line: %s%s", args, &out, &errs)
		}
	}
}

// Everything that is printed goes one way: no file but those that say and write touches the streams.
func TestOneWayOut(t *testing.T) {
	streams := regexp.MustCompile(`\b[cd]\.(Out|Err)\b|os\.Std(out|err)|fmt\.Print`)
	may := map[string]bool{"say.go": true, "exit.go": true, "command.go": true, "local.go": true, "plain.go": true, "screen.go": true, "serve.go": true}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 20 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if at := streams.Find(text); at != nil && !may[name] && !strings.HasSuffix(name, "_test.go") {
			t.Errorf("%s uses %s: print with say, facts or data", name, at)
		}
	}
}

// Over SSH no error names a folder of the server.
func TestNoPathOfTheServerIsSaid(t *testing.T) {
	st, ann, _ := forgeStore(t)
	home := filepath.Dir(st.Path())
	folder := func(t *testing.T) string {
		dir := filepath.Join(home, "exports")
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			_ = os.Chmod(dir, 0o700)
			_ = os.RemoveAll(dir)
		})
		return dir
	}
	file := func(t *testing.T, name string) {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	export := func(t *testing.T, dir string, st *store.Store, person ppb.Officer) {
		t.Helper()
		var out, errs bytes.Buffer
		d := Deps{Out: &out, Err: &errs, Remote: &Remote{Store: st, Person: person, Session: "key@address", Exports: dir}}
		if code := Run(t.Context(), d, []string{"export", "--format", "csv", "--keep"}); code != exitFailed {
			t.Errorf("exit code %d, %s", code, &out)
		}
		if s := errs.String(); strings.Contains(s, home) || strings.Contains(s, string(filepath.Separator)) || !strings.HasSuffix(s, ".\n") || strings.Count(s, "\n") != 1 {
			t.Errorf("says %q", s)
		}
	}
	t.Run("missing", func(t *testing.T) { export(t, filepath.Join(home, "nowhere"), st, ann) })
	t.Run("a file in its place", func(t *testing.T) {
		dir := folder(t)
		file(t, filepath.Join(dir, "x"))
		export(t, filepath.Join(dir, "x"), st, ann)
	})
	t.Run("a file in the place of the person's", func(t *testing.T) {
		dir := folder(t)
		file(t, filepath.Join(dir, ann.Login))
		export(t, dir, st, ann)
	})
	t.Run("a folder in the place of the export", func(t *testing.T) {
		dir := folder(t)
		if err := os.MkdirAll(filepath.Join(dir, ann.Login, "2023-24-Q2.csv", "x"), 0o700); err != nil {
			t.Fatal(err)
		}
		export(t, dir, st, ann)
		if left, _ := filepath.Glob(filepath.Join(dir, ann.Login, ".*")); len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
	})
	t.Run("not writable", func(t *testing.T) {
		if os.Geteuid() == 0 {
			t.Skip("root may write everywhere")
		}
		dir := folder(t)
		if err := os.Chmod(dir, 0o500); err != nil {
			t.Fatal(err)
		}
		export(t, dir, st, ann)
	})
	t.Run("the file is gone", func(t *testing.T) {
		gone, ann, _ := forgeStore(t)
		if err := gone.Close(); err != nil {
			t.Fatal(err)
		}
		for _, line := range []string{"status", "check", "set M1 5", "show M1", "history M1", "submit M1~2", "export --format md"} {
			var out, errs bytes.Buffer
			d := Deps{Out: &out, Err: &errs, Remote: &Remote{Store: gone, Person: ann, Session: "key@address"}}
			if code := Run(t.Context(), d, strings.Fields(line)); code == exitOK || strings.Contains(errs.String(), filepath.Dir(gone.Path())) {
				t.Errorf("%s: exit code %d, %s", line, code, &errs)
			}
		}
	})
}
