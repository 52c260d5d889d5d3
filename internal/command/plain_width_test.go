//go:build unix

package command

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// What plain mode says is broken between words where the terminal is narrower, and its lines are as many as fit.
func TestPlainFitsTheTerminal(t *testing.T) {
	path, _ := sample(t)
	s := sit(t, "ppbtui", "--db", path, "plain")
	s.wait("leave it:")
	said := strings.Split(strings.ReplaceAll(s.text(), "\r\n", "\n"), "\n")
	if len(said) > 24 {
		t.Errorf("%d lines before the first question", len(said))
	}
	for _, l := range said {
		if utf8.RuneCountInString(l) > 80 {
			t.Errorf("a line of %d: %q", utf8.RuneCountInString(l), l)
		}
	}
	s.press("q\r")
	if _, code := s.ended(); code != 0 {
		t.Errorf("exit %d", code)
	}
}
