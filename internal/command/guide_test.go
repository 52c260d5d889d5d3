//go:build unix

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

const guideFolder = "../sshd/operating/"

// machine is a folder that stands for the machine of the guide: its commands are run as printed, with the folders of the
// machine below this one, and with a systemctl, a sudo and an install that need no root.
type machine struct {
	t    *testing.T
	root string
}

func newMachine(t *testing.T) *machine {
	m := &machine{t, t.TempDir()}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(m.root, "bin")
	for _, dir := range []string{bin, m.at("/mnt/ppbtui-copies"), m.at("/var/lib/ppbtui")} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(self, filepath.Join(bin, "ppbtui")); err != nil { // see TestMain
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"sudo": `shift 2; exec "$@"`, // -u ppb
		"install": `for a; do shift; case $a in -o|-g) skip=1;; *) [ -n "$skip" ] || set -- "$@" "$a"; skip=;; esac; done
			PATH=${PATH#*:} exec install "$@"`,
		"systemctl": `case "$1 $2" in
			"start ppbtui.service") PPBTUI_DB=$ROOT/var/lib/ppbtui/ppbtui.db ppbtui serve --listen 127.0.0.1:0 >"$ROOT/log" 2>&1 & echo $! >"$ROOT/pid"
				for i in $(seq 100); do grep -q serving "$ROOT/log" && exit 0; sleep 0.1; done; exit 1;;
			"stop ppbtui.service") kill -INT $(cat "$ROOT/pid"); while kill -0 $(cat "$ROOT/pid") 2>/dev/null; do sleep 0.05; done;;
			esac`,
	} {
		if err := os.WriteFile(filepath.Join(bin, name), []byte("#!/bin/sh\n"+text+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() {
		if _, err := os.Stat(filepath.Join(m.root, "pid")); err == nil {
			_ = m.command("systemctl stop ppbtui.service").Run()
		}
	})
	return m
}

// at is where a folder of the guide's machine is here.
func (m *machine) at(path string) string { return filepath.Join(m.root, path) }

func (m *machine) command(line string) *exec.Cmd {
	line = strings.ReplaceAll(line, "/var/lib/ppbtui", m.at("/var/lib/ppbtui"))
	line = strings.ReplaceAll(line, "/mnt/ppbtui-copies", m.at("/mnt/ppbtui-copies"))
	line = strings.ReplaceAll(line, "/usr/local/bin/", "")
	cmd := exec.Command("sh", "-e", "-c", line)
	cmd.Env = append(os.Environ(), "PATH="+filepath.Join(m.root, "bin")+":"+os.Getenv("PATH"), "ROOT="+m.root,
		"PPBTUI_DB="+m.at("/var/lib/ppbtui/ppbtui.db"))
	return cmd
}

func (m *machine) run(line string) string {
	m.t.Helper()
	out, err := m.command(line).CombinedOutput()
	if err != nil {
		m.t.Fatalf("%s: %v\n%s", line, err, out)
	}
	return string(out)
}

func readGuide(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(guideFolder + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// restoreCommands are what the guide has a person type whose disk is lost, as one script.
func restoreCommands(t *testing.T) string {
	t.Helper()
	_, text, ok := strings.Cut(readGuide(t, "README.md"), "<!-- restore: begin -->")
	text, _, end := strings.Cut(text, "<!-- restore: end -->")
	var script strings.Builder
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(text, -1) {
		script.WriteString(block[1])
	}
	if !ok || !end || !strings.Contains(script.String(), "ppbtui restore") {
		t.Fatal("the guide does not say how to restore")
	}
	return script.String()
}

// nightly is the command of the nightly unit, with the second folder that the guide has one put in.
func nightly(t *testing.T) string {
	t.Helper()
	line := regexp.MustCompile(`(?m)^ExecStart=(.*)$`).FindStringSubmatch(readGuide(t, "ppbtui-backup.service"))
	second := regexp.MustCompile(`(?m)^Environment="SECOND=(.*)"$`).FindStringSubmatch(readGuide(t, "README.md"))
	if line == nil || second == nil {
		t.Fatal("the unit makes no copy, or the guide names no second folder")
	}
	return strings.Replace(line[1], "$SECOND", second[1], 1)
}

// A night's copy is made as the unit does while the server runs, the disk of the server is lost under it, and a person with
// nothing but the guide has everything back within a minute.
func TestTheGuideRestoresALostDisk(t *testing.T) {
	sample, err := filepath.Abs("../../testdata/halton-2023-24-q2")
	if err != nil {
		t.Fatal(err)
	}
	m := newMachine(t)
	t.Parallel() // once its programs are written: one that another test begins meanwhile would hold them as busy
	m.run("ppbtui init --name 'Performance team'")
	m.run("ppbtui import " + sample)
	m.run("systemctl start ppbtui.service")
	m.run("ppbtui --as pnadkarni set PED02-05 61")
	m.run(nightly(t))
	m.run(regexp.MustCompile(`(?m)^cp -p .*host_key.*$`).FindString(readGuide(t, "README.md")))
	key, err := os.ReadFile(m.at("/var/lib/ppbtui/host_key"))
	if err != nil {
		t.Fatal(err)
	}
	m.run("ppbtui --as pnadkarni set PED02-05 99") // after the last copy
	if err := os.RemoveAll(m.at("/var/lib/ppbtui")); err != nil {
		t.Fatal(err)
	}

	begun := time.Now()
	out := m.run(restoreCommands(t))
	took := time.Since(begun)
	t.Logf("restored after %v:\n%s", took, out)
	if took > time.Minute {
		t.Errorf("it took %v", took)
	}
	for _, want := range []string{"\nSound. ", "\nRestored ", "Sound. "} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not said", want)
		}
	}
	if shown := m.run("ppbtui show PED02-05"); !regexp.MustCompile(`Value +61`).MatchString(shown) {
		t.Errorf("restored:\n%s", shown)
	}
	if is, err := os.ReadFile(m.at("/var/lib/ppbtui/host_key")); err != nil || string(is) != string(key) {
		t.Errorf("the server's key is another one now: %v", err)
	}
	info, err := os.Stat(m.at("/var/lib/ppbtui/ppbtui.db"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	m.run("ppbtui --as pnadkarni set PED02-05 62") // and it goes on
}
