package history

import (
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// words says what an event did, in a line.
func (h *held) words(e ppb.Event, changed []ppb.Changed) string {
	var parts []string
	for _, c := range changed {
		parts = append(parts, h.change(e, c))
	}
	change := strings.Join(parts, "; ")
	switch e.Action {
	case "commit", "set":
		if change == "" {
			return "Saved"
		}
		return change
	case "return":
		return "Returned: \"" + strings.Join(strings.Fields(e.Reason), " ") + "\""
	}
	s := e.Did()
	if e.OfMark() {
		change = e.Brought(h.item, h.name)
	}
	if e.Action == "compare" || e.Action == "import" && change == "" {
		s += h.stated(e)
	}
	if e.Reason != "" && !strings.Contains(change, e.Reason) {
		s += ", " + e.Reason
	}
	if change != "" {
		s += ": " + change
	}
	return s
}

// stated is what an event outside the entry's boxes brought: " 77 for Quarter 2, 2022/23" for an earlier figure, " the
// officer jbell" for an assignment, " the definition" for a row of the plan. Empty for anything else.
func (h *held) stated(e ppb.Event) string {
	is := map[ppb.Field]string{}
	for _, c := range e.Changes {
		is[c.Name] = c.Is
	}
	switch {
	case is["officer"] != "":
		return " the officer " + h.name(is["officer"])
	case is["title"] != "":
		return " the definition"
	case is["raw"] == "":
		return ""
	}
	s := " " + is["raw"]
	if part := is["part"]; part != "" {
		s = " " + ppb.LabelOf(h.item, ppb.PartField(part)) + s
	}
	if p, err := ppb.ParsePeriod(is["period"]); err == nil {
		s += " for " + p.Label()
	}
	return s
}

// change is one box: "Value empty to 62", "Commentary 46 to 49 words"; of the plan "Target for 2023/24 was 68, became 60".
func (h *held) change(e ppb.Event, c ppb.Changed) string {
	if e.OfPlan() {
		return wording.Capital(c.Told(h.item, h.quarter, h.name))
	}
	if c.Name == ppb.FieldCommentary {
		return rewritten(ppb.Words(c.Was), ppb.Words(c.Is))
	}
	if label, was, is := ppb.LabelOf(h.item, c.Name), h.text(c, c.Was), h.text(c, c.Is); h.spoken {
		return label + " was " + was + ", became " + is
	} else {
		return label + " " + was + " to " + is
	}
}

func rewritten(before, after int) string {
	switch {
	case before == 0:
		return "Commentary empty to " + wording.Count(after, "word")
	case after == 0:
		return "Commentary " + wording.Count(before, "word") + " to empty"
	case before == after:
		return "Commentary reworded, " + wording.Count(after, "word")
	}
	return "Commentary " + strconv.Itoa(before) + " to " + wording.Count(after, "word")
}

// text is what a box held, in words; an empty one is "empty".
func (h *held) text(c ppb.Changed, s string) string {
	if s == "" {
		return "empty"
	}
	return c.Words(s, h.quarter, h.name)
}
