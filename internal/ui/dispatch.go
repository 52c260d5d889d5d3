package ui

import tea "charm.land/bubbletea/v2"

// KeyName is a key as bindings name it: what it types ("a", "G", "?"), else its name ("f9", "ctrl+t", "space"). The
// Home and End of terminals that send Find and Select are told apart from nothing and so are "home" and "end".
func KeyName(k tea.KeyPressMsg) string {
	switch s := k.String(); s {
	case "find":
		return "home"
	case "select":
		return "end"
	default:
		return s
	}
}

// Types reports whether a key types a character. AltGr arrives as Ctrl+Alt and types; either alone does not.
func Types(k tea.KeyPressMsg) bool {
	mod := k.Mod & (tea.ModAlt | tea.ModCtrl | tea.ModMeta | tea.ModHyper | tea.ModSuper)
	return k.Text != "" && (mod == 0 || mod == tea.ModCtrl|tea.ModAlt)
}

// Match finds the first action that this key runs. While typing, a key that types a character runs none.
func Match(actions []Action, k tea.KeyPressMsg, typing bool) (Action, bool) {
	if typing && Types(k) {
		return Action{}, false
	}
	name := KeyName(k)
	for i := range actions {
		if actions[i].Has(name) {
			return actions[i], true
		}
	}
	return Action{}, false
}

// Typing reports whether a text box of the screen has the focus.
func Typing(s Screen) bool {
	t, ok := s.(Typist)
	return ok && t.Typing()
}
