package app_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ui/uitest"
)

func TestHomeSelectsTheItemJustLeft(t *testing.T) {
	m := start(t, uitest.Amina)
	m.press("enter", "f8", "f8", "esc")
	if !strings.Contains(m.text(), "► ") || !strings.Contains(selectedLine(m.text()), "M09") {
		t.Errorf("selected is %q:\n%s", selectedLine(m.text()), m.text())
	}
	m.press("enter", "f8", "f2")
	m.typing("list of the quarter")
	m.press("enter")
	if !strings.Contains(selectedLine(m.text()), "M12") {
		t.Errorf("selected is %q", selectedLine(m.text()))
	}
}

func selectedLine(screen string) string {
	for l := range strings.SplitSeq(screen, "\n") {
		if strings.HasPrefix(l, "► ") {
			return l
		}
	}
	return ""
}

func TestThePaletteKnowsOtherWords(t *testing.T) {
	m := start(t, uitest.Jo)
	m.press("enter")
	for words, want := range map[string]string{
		"undo": "Undo", "redo": "Redo", "quit": "Leave ppb", "exit": "Leave ppb", "leave ppb": "Leave ppb",
		"no value": "Go to No value", "not available": "Go to No value", "publish": "Publish another colour",
		"judgement": "Publish another colour", "provisional": "Flags", "flags": "Flags", "as-of": "As of", "as of": "As of",
		"qualifier": "Note", "note": "Note", "history": "Every change", "last year": "Earlier figures",
	} {
		m.press("f2")
		m.typing(words)
		if !strings.Contains(m.text(), want) {
			t.Errorf("%q does not find %q:\n%s", words, want, m.text())
		}
		m.press("esc")
	}
	m.press("f2")
	m.typing("provisional")
	m.press("enter", "space")
	m.shows("[x] provisional")
}

func TestTheTailOfHelpCanBeReached(t *testing.T) {
	m := start(t, uitest.Jo)
	m.press("enter", "f1")
	m.shows("more below")
	for _, key := range []string{"down", "pgdown"} {
		for range 80 {
			m.press(key)
		}
		m.shows("Paste: right-click", "Function keys not working?", "press Ctrl+P.")
		for range 80 {
			m.press("pgup")
		}
		m.shows("On this page")
	}
	for range 80 {
		if strings.Contains(strings.Join(strings.Split(m.text(), "\n")[2:22], ""), "…") {
			t.Fatalf("a text is cut:\n%s", m.text())
		}
		m.press("down")
	}
}
