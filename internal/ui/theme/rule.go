package theme

import (
	"strings"

	"ppbtui/internal/ui/component/text"
)

// ruleRunes is the longest rule cut from the prepared string; a longer one is
// built.
const ruleRunes = 240

// Rule is a horizontal line of width columns.
func (t *Theme) Rule(width int) string {
	if width <= 0 || t.Spoken() {
		return ""
	}
	if width > ruleRunes {
		return strings.Repeat(t.g.rule, width)
	}
	return t.rule[:width*len(t.g.rule)]
}

// Section is a rule of exactly width columns with a title, and text at its
// right end when right is not empty: "── Title ─────── right ──". Where there
// is no room, the right text goes first, then the title is cut.
func (t *Theme) Section(title, right string, width int) string {
	if t.Spoken() {
		return strings.TrimPrefix(strings.TrimSuffix(title+": "+right, ": "), ": ")
	}
	lead := t.Rule(2) + " "
	room := width - 4 // "── " and one rule or space at the end
	if room < 1 {
		return t.Rule(width)
	}
	title = text.Truncate(title, room, t.g.ellipsis)
	tw, rw := text.Width(title), text.Width(right)
	if title == "" {
		lead, tw = "", -4
	}
	gap := width - 4 - tw - 4 - rw // between "── title " and " right ──"
	if right == "" || gap < 1 {
		if title == "" {
			return t.Rule(width)
		}
		return lead + title + " " + t.Rule(width-4-tw)
	}
	if title != "" {
		title += " "
	}
	return lead + title + t.Rule(gap) + " " + right + " " + t.Rule(2)
}
