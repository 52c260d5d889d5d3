package history

import (
	"encoding/json"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// words says what an event did, in a line.
func (h *held) words(e ppb.Event, before, after ppb.Content, changed []ppb.Field) string {
	var parts []string
	for _, f := range changed {
		parts = append(parts, h.change(f, before[f], after[f]))
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
	s, known := map[string]string{
		"submit": "Submitted", "take_back": "Taken back", "accept": "Accepted", "open": "Opened", "import": "Imported",
		"export": "Exported", "compare": "Earlier figure stated",
	}[e.Action]
	if !known {
		s = wording.Capital(strings.ReplaceAll(e.Action, "_", " "))
	}
	if e.Action == "compare" || e.Action == "import" && change == "" {
		s += h.stated(e.After)
	}
	if e.Reason != "" {
		s += ", " + e.Reason
	}
	if change != "" {
		s += ": " + change
	}
	return s
}

// stated is what an event outside the entry's boxes brought: " 77 for Quarter 2, 2022/23" for an earlier figure, " the
// officer jbell" for an assignment, " the definition" for a row of the plan. Empty for anything else.
func (h *held) stated(after string) string {
	var row struct{ Part, Period, Raw, Officer, Title string }
	if json.Unmarshal([]byte(after), &row) != nil {
		return ""
	}
	switch {
	case row.Officer != "":
		return " the officer " + h.name(row.Officer)
	case row.Title != "":
		return " the definition"
	case row.Raw == "":
		return ""
	}
	s := " " + row.Raw
	if row.Part != "" {
		s = " " + h.label(ppb.PartField(row.Part)) + s
	}
	if p, err := ppb.ParsePeriod(row.Period); err == nil {
		s += " for " + p.Label()
	}
	return s
}

// change is one box: "Value empty to 62", "Commentary 46 to 49 words".
func (h *held) change(f ppb.Field, before, after string) string {
	if f == ppb.FieldCommentary {
		return rewritten(ppb.Words(before), ppb.Words(after))
	}
	return h.label(f) + " " + h.text(f, before) + " to " + h.text(f, after)
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

// label is a box's name: a part's own label, else the box's.
func (h *held) label(f ppb.Field) string {
	if code, ok := f.Part(); ok && h.item != nil && h.item.Measure != nil {
		if p, ok := h.item.Measure.Part(code); ok && p.Label != "" {
			return p.Label
		}
	}
	return wording.Capital(ppb.FieldLabel(f))
}

// text is what a box held, in words; an empty one is "empty".
func (h *held) text(f ppb.Field, s string) string {
	if s == "" {
		return "empty"
	}
	switch f {
	case ppb.FieldNone:
		return ppb.NoneReason(s).Label()
	case ppb.FieldFlags:
		return flags(s)
	case ppb.FieldStatus:
		return ppb.MilestoneStatus(s).Label()
	case ppb.FieldRAG:
		if _, err := rag.ParseStatus(s); err == nil {
			return wording.Capital(s)
		}
	case ppb.FieldAsOf, ppb.FieldPromised, ppb.FieldForecast:
		if d, err := rag.ParseDate(s); err == nil {
			return wording.Date(d)
		}
	}
	return s
}

// flags are the words for the flags' letters.
func flags(s string) string {
	f, problem := ppb.ParseFlags(s)
	if problem != "" {
		return s
	}
	return wording.Flags(f.Letters())
}
