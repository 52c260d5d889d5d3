package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Action is something that a screen can do: its keys, its words and what it does stand together. The one slice that
// Screen.Actions returns drives dispatch, the hint line, help, the palette and the printed table of keys.
type Action struct {
	Name  string   // stable: "submit"
	Keys  []string // as bubbletea names them: "f9", "ctrl+t", "a"; empty: palette only. The first is the one shown
	Short string   // one or two words for the hint line; empty: not in the hint line
	Help  string   // what it does, a sentence without a full stop: "Submit this item to the performance lead"
	Why   func() string
	Do    func() tea.Cmd

	Also   string         // other words by which the palette and help find it: "quit exit"
	Label  string         // how help names keys that the box with the focus takes itself: "Arrows"; then Keys is empty
	Refuse func() tea.Cmd // what its key does while it cannot run, such as going to the box that is asked for; may be nil
}

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
func (a Action) Words() string { return a.Help + " " + a.Short + " " + a.Also }

// Has reports whether this key runs the action.
func (a Action) Has(key string) bool {
	for _, k := range a.Keys {
		if k == key {
			return true
		}
	}
	return false
}

// KeyLabel is a key as printed: "F9", "Ctrl+T", "Shift+Tab", "Enter", "a".
func KeyLabel(key string) string {
	parts := strings.Split(key, "+")
	if key == "+" {
		return key
	}
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
