package choice

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

func key(code rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: code} }

func TestRadio(t *testing.T) {
	th := theme.New(theme.Options{})
	r := Radio(th, []string{"Not started", "In progress", "Complete", "Stopped"}, 1)
	lines, x, y := r.View(79)
	if len(lines) != 1 || lines[0] != "( ) Not started  (•) In progress  ( ) Complete  ( ) Stopped" || x != 18 || y != 0 {
		t.Errorf("%q %d,%d", lines, x, y)
	}
	r.Update(key(tea.KeyRight))
	if r.Chosen() != 1 || r.At() != 2 {
		t.Errorf("an arrow chose %d", r.Chosen())
	}
	r.Update(tea.KeyPressMsg{Code: tea.KeySpace, Text: " "})
	if r.Chosen() != 2 || r.On(1) {
		t.Errorf("chose %d", r.Chosen())
	}
	lines, x, y = r.View(34)
	if strings.Join(lines, "|") != "( ) Not started  ( ) In progress|(•) Complete  ( ) Stopped" || x != 1 || y != 1 {
		t.Errorf("%q %d,%d", lines, x, y)
	}
	for range 9 {
		r.Update(key(tea.KeyRight))
	}
	if r.At() != 3 || r.Update(key(tea.KeyTab)) || r.Update(tea.KeyPressMsg{Code: tea.KeyLeft, Mod: tea.ModCtrl}) {
		t.Errorf("at %d", r.At())
	}
	if Radio(th, []string{"a"}, -1).Chosen() != -1 || Radio(th, nil, -1).Update(key(tea.KeySpace)) {
		t.Error("nothing is something")
	}
}

func TestCheck(t *testing.T) {
	r := Check(theme.New(theme.Options{Glyphs: theme.ASCII}), []string{"1 Red", "2 Amber", "3 Overdue"})
	r.Tight = true
	r.Set(0, true)
	r.Move(1)
	r.Update(key(tea.KeySpace))
	if lines, x, _ := r.View(80); lines[0] != "[x]1 Red [x]2 Amber [ ]3 Overdue" || x != 10 {
		t.Errorf("%q %d", lines, x)
	}
	r.Update(key(tea.KeySpace))
	if r.On(1) || !r.On(0) || r.On(9) {
		t.Error("second Space did not turn it off")
	}
	for w := 1; w < 40; w++ {
		lines, x, y := r.View(w)
		for _, l := range lines {
			if text.Width(l) > w {
				t.Errorf("%q is wider than %d", l, w)
			}
		}
		if x >= w || y >= len(lines) {
			t.Errorf("cursor %d,%d in %d", x, y, w)
		}
	}
}

// Text that came fast turns nothing on in a row of check boxes; in a radio row a letter chooses.
func TestLettersChooseInRadioRowsOnly(t *testing.T) {
	th, labels := theme.New(theme.Options{}), []string{"provisional", "estimated", "forecast", "revised"}
	many, one := Check(th, labels), Radio(th, labels, -1)
	many.Letters, one.Letters = true, true
	for _, l := range "er" {
		many.Update(tea.KeyPressMsg{Code: l, Text: string(l)})
		one.Update(tea.KeyPressMsg{Code: l, Text: string(l)})
	}
	if many.Chosen() != -1 || many.At() != 3 || one.Chosen() != 3 {
		t.Errorf("letters turned on %d, went to %d, chose %d", many.Chosen(), many.At(), one.Chosen())
	}
}
