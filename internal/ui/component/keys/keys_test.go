package keys

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		k    tea.KeyPressMsg
		want Action
	}{
		{tea.KeyPressMsg{Code: 'a', Text: "a"}, Insert},
		{tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}, Insert},
		{tea.KeyPressMsg{Code: 'a', ShiftedCode: 'A', Text: "A", Mod: tea.ModShift | tea.ModNumLock}, Insert},
		{tea.KeyPressMsg{Code: tea.KeyKp5, Text: "5"}, Insert},
		{tea.KeyPressMsg{Code: tea.KeyEnter}, NewLine},
		{tea.KeyPressMsg{Code: tea.KeyEnter, Mod: tea.ModAlt}, Nothing},
		{tea.KeyPressMsg{Code: tea.KeyLeft, Mod: tea.ModCtrl | tea.ModCapsLock}, WordLeft},
		{tea.KeyPressMsg{Code: tea.KeyLeft, Mod: tea.ModAlt}, Nothing},
		{tea.KeyPressMsg{Code: 'a', Mod: tea.ModCtrl | tea.ModShift}, Nothing},
		{tea.KeyPressMsg{Code: 'b', Mod: tea.ModCtrl}, Nothing},
		{tea.KeyPressMsg{Code: tea.KeyTab}, Nothing},
		{tea.KeyPressMsg{Code: tea.KeyF9}, Nothing},
	} {
		if got := Of(tt.k); got != tt.want {
			t.Errorf("%v: %d, want %d", tt.k, got, tt.want)
		}
	}
}
