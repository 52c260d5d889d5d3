package uitest

import (
	"strconv"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

var mods = map[string]tea.KeyMod{"ctrl": tea.ModCtrl, "alt": tea.ModAlt, "shift": tea.ModShift}

var codes = map[string]rune{
	"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "backspace": tea.KeyBackspace,
	"delete": tea.KeyDelete, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd, "insert": tea.KeyInsert,
}

// parseKey reads "ctrl+t", "shift+tab", "f9", "space".
func parseKey(name string) (tea.KeyPressMsg, bool) {
	var k tea.KeyPressMsg
	parts := strings.Split(name, "+")
	for _, p := range parts[:len(parts)-1] {
		m, ok := mods[p]
		if !ok {
			return k, false
		}
		k.Mod |= m
	}
	last := parts[len(parts)-1]
	code, known := codes[last]
	n, err := strconv.Atoi(strings.TrimPrefix(last, "f"))
	switch {
	case known:
		k.Code = code
	case last == "space":
		k.Code = ' '
		if k.Mod == 0 {
			k.Text = " "
		}
	case len(last) > 1 && last[0] == 'f' && err == nil && n >= 1 && n <= 12:
		k.Code = tea.KeyF1 + rune(n-1)
	case utf8.RuneCountInString(last) == 1:
		k.Code, _ = utf8.DecodeRuneInString(last)
	default:
		return k, false
	}
	return k, true
}
