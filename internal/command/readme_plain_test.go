//go:build unix

package command

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// conversation is the one in plain mode that the README prints.
var conversation = regexp.MustCompile("(?s)```text\n(This is ppb in plain mode.*?)```")

// What the README prints of plain mode is what the program says, line by line, to whoever types the same at a terminal.
func TestTheConversationOfTheReadme(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	block := conversation.FindSubmatch(text)
	if block == nil {
		t.Fatal("the README prints no conversation")
	}
	want := string(block[1])
	made, err := demoFile()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "ppb.db")
	if err := os.WriteFile(path, made, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PPBTUI_DB", path)
	t.Setenv("AT", "2023-10-09")
	s := sit(t, "keyed", "pnadkarni", "plain")
	at := 0
	for _, typed := range []string{
		"n", "62", "More children came into care in July than in any month before.",
		"The edge of care panel meets every week from October, and expects fewer",
		"admissions by 31 December 2023. Owner: Service Manager, Assessment.", ".", "", "yes", "q",
	} {
		i := regexp.MustCompile(`(?m)(^|: ?)` + regexp.QuoteMeta(typed) + "$").FindStringSubmatchIndex(want[at:])
		if i == nil {
			t.Fatalf("the README does not show that %q is typed", typed)
		}
		at += i[3]
		s.reads(want[:at])
		s.press(typed + "\r")
		at += len(typed) + 1
	}
	s.reads(want)
	if _, code := s.ended(); code != 0 {
		t.Errorf("exit %d", code)
	}
}

// reads waits until this and nothing else stands on the terminal, but for blanks at ends of lines.
func (s *onTerminal) reads(want string) {
	s.t.Helper()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(2 * time.Millisecond) {
		got := strings.ReplaceAll(strings.ReplaceAll(s.text(), "\r", ""), " \n", "\n")
		if strings.TrimSuffix(got, " ") == strings.TrimSuffix(want, " ") {
			return
		}
		if time.Now().After(end) {
			s.t.Fatalf("the terminal shows\n%q\nand not\n%q", got, want)
		}
	}
}

// A terminal that shows no screen, or does not say what it is, gets plain mode, and no control sequence.
func TestATerminalThatOnlyWritesOnIsTalkedTo(t *testing.T) {
	for terminal, called := range map[string]string{"dumb": "dumb", "": "nothing"} {
		path, _ := sample(t)
		s := sitAt(t, terminal, "ppbtui", "--db", path)
		s.wait("sentence to change it: ")
		s.press("q\r")
		if _, code := s.ended(); code != 0 {
			t.Errorf("%q: exit %d", terminal, code)
		}
		said := strings.Join(strings.Fields(s.text()), " ")
		if !strings.Contains(said, "because your terminal is called "+called+", and shows no screen") || strings.Contains(said, "\x1b") {
			t.Errorf("%q: %q", terminal, said)
		}
		s.restored()
	}
}
