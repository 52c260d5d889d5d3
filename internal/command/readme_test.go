package command_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var shellBlock = regexp.MustCompile("(?s)```sh\n(.*?)```")

// Every ppbtui command that the README prints works as printed, in the order in which it prints them: the lead's
// section reads what the administrator's has set up, so a first pass sets up and the second one runs everything.
func TestCommandsOfTheReadme(t *testing.T) {
	top, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(top, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	build := exec.Command("go", "build", "-o", dir, "./cmd/ppbtui")
	build.Dir = top
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	if err := os.Symlink(filepath.Join(top, "testdata"), filepath.Join(dir, "testdata")); err != nil {
		t.Fatal(err)
	}
	run := func(line string) (string, int) {
		cmd := exec.Command("sh", "-c", line)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), "PPBTUI_DB="+filepath.Join(dir, "file", "q.db"),
			"PPBTUI_DEMO_DB="+filepath.Join(dir, "demo", "demo.db"))
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatalf("%s: %v", line, err)
		}
		return string(out), cmd.ProcessState.ExitCode()
	}
	for _, line := range []string{"ppbtui init", "ppbtui import testdata/halton-2023-24-q2"} {
		if out, code := run(line); code != 0 {
			t.Fatalf("%s: exit %d\n%s", line, code, out)
		}
	}
	ran := 0
	for _, block := range shellBlock.FindAllStringSubmatch(string(text), -1) {
		for line := range strings.Lines(block[1]) {
			line, _, _ = strings.Cut(strings.TrimSpace(line), "  #")
			line = strings.TrimSpace(line)
			want := 0
			switch {
			case !strings.HasPrefix(line, "ppbtui"), strings.HasPrefix(line, "ppbtui serve"):
				continue
			case line == "ppbtui", line == "ppbtui init": // no terminal here; there is a file already
				want = 1
			}
			out, code := run(line)
			if code != want {
				t.Errorf("%s: exit %d, want %d\n%s", line, code, want, out)
			}
			if strings.Contains(line, "--commentary") && strings.Contains(out, "Check ") {
				t.Errorf("%s: the example does not pass the checks\n%s", line, out)
			}
			ran++
		}
	}
	if ran < 10 {
		t.Errorf("only %d commands found in the README", ran)
	}
}
