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
	var all [24]string
	out := all[:0]
	take := func(actions []ui.Action, letters bool) {
		for i := range actions {
			act := &actions[i]
			if act.Short == "" || len(act.Keys()) == 0 || !letters && utf8.RuneCountInString(act.Keys()[0]) <= 1 {
				continue
			}
			h := Hint(*act)
			if n := text.Width(h) + len(gap); n <= room+len(gap) {
				out = append(out, h)
				room -= n
			}
		}
	}
	take(a.Lead, true)
	lead := len(out)
	take(a.Last, true)
	last := len(out)
	take(s.Actions(), !ui.Typing(s)) // while typing, letters are text
	var b strings.Builder
	b.Grow(a.W + 32)
	for _, part := range [][]string{out[:lead], out[last:], out[lead:last]} {
		for _, h := range part {
			if b.Len() == 0 {
				b.WriteByte(' ')
			} else {
				b.WriteString(gap)
			}
			b.WriteString(h)
		}
	}
	if b.Len() == 0 {
		return " "
	}
	return b.String()
}

// Lead are the first hints of every page: help and commands.
func Lead(w int) []ui.Action {
	commands := "Commands"
	if w < Narrow {
		commands = "Cmds"
	}
	return []ui.Action{{Binding: ui.Bind("", "f1"), Short: "Help"}, {Binding: ui.Bind("", "f2"), Short: commands}}
}

// Hint is an action in the hint line: "F9 Submit"; empty for one that does not stand there.
func Hint(a ui.Action) string {
	if a.Short == "" || len(a.Keys()) == 0 {
		return ""
	}
	return a.Help().Key + " " + a.Short
}
