package command

import (
	"fmt"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// historyWords says in words what an event of an item did.
type historyWords struct {
	book *ppb.Book
	it   *ppb.Item
	full bool // texts as they were and are
}

func (h historyWords) name(login string) string { return h.book.Officer(login).Name }

// lines are what an event changed, one thing a line. What came as a whole is one line, unless everything is to be printed.
func (h historyWords) lines(e ppb.Event) []string {
	if brought := e.Brought(h.it, h.name); brought != "" && !h.full {
		return []string{clean.Line(brought)}
	}
	var out []string
	for _, c := range e.InOrder(h.it) {
		if c.Name != ppb.StateName || e.Action == "take_back" || e.Action == "reread" { // else the action says it
			out = append(out, h.change(e, c)...)
		}
	}
	return out
}

// change is one box or column: "Value: 62, was 30", "Commentary 46 to 49 words", "Target for 2023/24 was 68, became 60".
func (h historyWords) change(e ppb.Event, c ppb.Changed) []string {
	if e.OfPlan() && c.Was != "" {
		return []string{wording.Capital(h.short(c.Told(h.it, h.book.Plan.Quarter, h.name)))}
	}
	label := clean.Line(ppb.LabelOf(h.it, c.Name))
	if spec, _ := c.Name.Spec(); spec.Kind == ppb.KindWords {
		out := []string{label + " " + rewritten(c.Was, c.Is)}
		if h.full && c.Was != "" {
			out = append(out, block("Before", c.Was)...)
		}
		if h.full && c.Is != "" {
			out = append(out, block("After", c.Is)...)
		}
		return out
	}
	q := h.book.Plan.Quarter
	switch was, is := h.short(c.Words(c.Was, q, h.name)), h.short(c.Words(c.Is, q, h.name)); {
	case was == "":
		return []string{label + ": " + is}
	case is == "":
		return []string{label + ": cleared, was " + was}
	default:
		return []string{label + ": " + is + ", was " + was}
	}
}

// rewritten is how long a text was and is.
func rewritten(was, is string) string {
	before, after := ppb.Words(was), ppb.Words(is)
	switch {
	case before == 0:
		return wording.Count(after, "word")
	case after == 0:
		return "cleared, was " + wording.Count(before, "word")
	case before == after:
		return "reworded, " + wording.Count(after, "word")
	}
	return fmt.Sprintf("%d to %s", before, wording.Count(after, "word"))
}

// block is a text of several lines under a word.
func block(word, text string) []string {
	out := []string{word + ":"}
	for line := range strings.Lines(clean.Text(text)) {
		out = append(out, "  "+strings.TrimRight(line, "\n"))
	}
	return out
}

// short is a text in a line, cut where it is long unless all of it is wanted.
func (h historyWords) short(s string) string {
	s = clean.Line(s)
	if r := []rune(s); len(r) > 120 && !h.full {
		s = strings.TrimSpace(string(r[:117])) + "..."
	}
	return s
}
