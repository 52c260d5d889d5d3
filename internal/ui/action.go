package ui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Action is something that a screen can do: its keys, its words and what it does stand together. The one slice that
// Screen.Actions returns drives dispatch, the hint line, help, the palette and the printed table of keys.
type Action struct {
	key.Binding        // its keys, and what it does: see Bind. Whether it can run now says Why, not Enabled
	Name        string // stable: "submit"
	Short       string // one or two words for the hint line; empty: not in the hint line
	Why         func() string
	Do          func() tea.Cmd

	Also   string         // other words by which the palette and help find it: "quit exit"
	Label  string         // how help names keys that the box with the focus takes itself: "Arrows"; then Keys is empty
	Refuse func() tea.Cmd // what its key does while it cannot run, such as going to the box that is asked for; may be nil
}

// Bind makes the binding of an action: what it does, a sentence without a full stop ("Submit this item to the performance
// lead"), and its keys as bubbletea names them: "f9", "ctrl+t", "a". The first is the one shown. Without keys it is for the
// palette alone.
func Bind(does string, keys ...string) key.Binding {
	var b key.Binding
	if len(keys) > 0 {
		b.SetKeys(keys...)
		b.SetHelp(KeyLabel(keys[0]), does)
		return b
	}
	b.SetHelp("", does)
	return b
}

// Does is what the action does, a sentence without a full stop.
func (a Action) Does() string { return a.Help().Desc }

// Blocked is the reason why the action cannot run now, in words; empty when it can.
func (a Action) Blocked() string {
	if a.Why == nil {
		return ""
	}
	return a.Why()
}

// Run runs the action, or says why it cannot run now.
func (a Action) Run() (cmd tea.Cmd, why string) {
	if why = a.Blocked(); why == "" {
		return a.Do(), ""
	}
	if a.Refuse != nil {
		cmd = a.Refuse()
	}
	return cmd, why
}

// Words are what the palette and help search for an action.
func (a Action) Words() string { return a.Does() + " " + a.Short + " " + a.Also }

// Has reports whether the key of this name runs the action. It is key.Matches by name: that allocates a slice and a Stringer
// for every action asked, 63 a key on the page of an item: 22 % more allocations than the whole key made.
func (a Action) Has(name string) bool { return a.Enabled() && slices.Contains(a.Keys(), name) }

// KeyLabel is a key as printed: "F9", "Ctrl+T", "Shift+Tab", "Enter", "a".
func KeyLabel(name string) string {
	if len(name) == 1 {
		return name
	}
	parts := strings.Split(name, "+")
	for i, p := range parts {
		switch {
		case len(parts) > 1 && len(p) == 1:
			parts[i] = strings.ToUpper(p)
		case p == "pgup":
			parts[i] = "PgUp"
		case p == "pgdown":
			parts[i] = "PgDn"
		case len(p) > 1:
			parts[i] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "+")
}
