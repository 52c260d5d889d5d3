package list

import "charm.land/bubbles/v2/key"

// KeyMap are the keys that move in a list, each with what it does.
type KeyMap struct {
	Down, Up, PageDown, PageUp, First, Last key.Binding
}

// Keys are the keys of every list.
func Keys() KeyMap {
	bind := func(help string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(keys[0], help))
	}
	return KeyMap{
		Down:     bind("Next line", "down", "j"),
		Up:       bind("Previous line", "up", "k"),
		PageDown: bind("A page down", "pgdown"),
		PageUp:   bind("A page up", "pgup"),
		First:    bind("First line", "home", "g"),
		Last:     bind("Last line", "end", "G"),
	}
}
