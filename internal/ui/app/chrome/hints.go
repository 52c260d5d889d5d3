package chrome

import (
	"strings"
	"unicode/utf8"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

// Hints is the hint line: the leading hints, the screen's actions that have a short name in their order, the last one. The
// first and the last have their room first; of the others, each that fits whole. A hint is never cut.
func Hints(s ui.Screen, a Around) string {
	gap := "  "
	if a.W >= 100 {
		gap = "   "
	}
	room := a.W - 1
	take := func(actions []ui.Action) []string {
		var out []string
		for _, act := range actions {
			h := Hint(act)
			if n := text.Width(h) + len(gap); h != "" && n <= room+len(gap) {
				out = append(out, h)
				room -= n
			}
		}
		return out
	}
	lead, last := take(a.Lead), take(a.Last)
	own := take(pressable(s))
	return " " + strings.Join(append(append(lead, own...), last...), gap)
}

// pressable are the screen's actions that a key runs now: while typing, letters are text.
func pressable(s ui.Screen) []ui.Action {
	all := s.Actions()
	if !ui.Typing(s) {
		return all
	}
	var out []ui.Action
	for _, a := range all {
		if len(a.Keys) > 0 && utf8.RuneCountInString(a.Keys[0]) > 1 {
			out = append(out, a)
		}
	}
	return out
}

// Lead are the first hints of every page: help and commands.
func Lead(w int) []ui.Action {
	commands := "Commands"
	if w < Narrow {
		commands = "Cmds"
	}
	return []ui.Action{{Keys: []string{"f1"}, Short: "Help"}, {Keys: []string{"f2"}, Short: commands}}
}

// Hint is an action in the hint line: "F9 Submit"; empty for one that does not stand there.
func Hint(a ui.Action) string {
	if a.Short == "" || len(a.Keys) == 0 {
		return ""
	}
	return ui.KeyLabel(a.Keys[0]) + " " + a.Short
}
