package app

import (
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

// dialogWidth is the most columns that help and the palette take; on a wider terminal they stand in the middle.
const dialogWidth = 84

// centred draws a page of at most dialogWidth columns in the middle of w.
func centred(w, h int, draw func(w, h int) ui.Frame) ui.Frame {
	if w <= dialogWidth+10 {
		return draw(w, h)
	}
	f := draw(dialogWidth, h)
	indent := (w - dialogWidth) / 2
	lines := strings.Split(f.Text, "\n")
	for i, l := range lines {
		if l != "" {
			lines[i] = text.Spaces(indent) + l
		}
	}
	f.Text = strings.Join(lines, "\n")
	f.X += indent
	return f
}

// perform closes the dialog and runs an action on the page below it.
type perform struct {
	action     ui.Action
	everywhere bool // an action of every page
}

// matchesAll reports whether every word stands in s, upper and lower case alike.
func matchesAll(s string, words []string) bool {
	s = strings.ToLower(s)
	for _, w := range words {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// keyLabels are an action's keys as printed: "F9 or Ctrl+T".
func keyLabels(a ui.Action) string { return strings.Join(labelsOf(a), " or ") }

// labelsOf are an action's keys, each as printed; none where only F2 does it.
func labelsOf(a ui.Action) []string {
	if a.Label != "" {
		return []string{a.Label}
	}
	out := make([]string, len(a.Keys()))
	for i, k := range a.Keys() {
		out[i] = ui.KeyLabel(k)
	}
	return out
}
