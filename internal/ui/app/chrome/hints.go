package chrome

import (
	"strings"

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
	own := take(s.Actions())
	return " " + strings.Join(append(append(lead, own...), last...), gap)
}

// Hint is an action in the hint line: "F9 Submit"; empty for one that does not stand there.
func Hint(a ui.Action) string {
	if a.Short == "" || len(a.Keys) == 0 {
		return ""
	}
	return ui.KeyLabel(a.Keys[0]) + " " + a.Short
}
