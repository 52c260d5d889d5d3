package history

import (
	"encoding/json"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
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
		"submit": "Submitted", "take_back": "Taken back", "accept": "Accepted", "open": "Opened", "reread": "Reads differently", "import": "Imported",
		"export": "Exported", "compare": "Earlier figure stated",
	}[e.Action]
	if !known {
		s = capital(strings.ReplaceAll(e.Action, "_", " "))
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
		return "Commentary empty to " + count(after, "word")
	case after == 0:
		return "Commentary " + count(before, "word") + " to empty"
	case before == after:
		return "Commentary reworded, " + count(after, "word")
	}
	return "Commentary " + strconv.Itoa(before) + " to " + count(after, "word")
}

// label is a box's name: a part's own label, else the box's.
func (h *held) label(f ppb.Field) string {
	if code, ok := f.Part(); ok && h.item != nil && h.item.Measure != nil {
		if p, ok := h.item.Measure.Part(code); ok && p.Label != "" {
			return p.Label
		}
	}
	return capital(ppb.FieldLabel(f))
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
			return capital(s)
		}
	case ppb.FieldAsOf, ppb.FieldPromised, ppb.FieldForecast:
		if d, err := rag.ParseDate(s); err == nil {
			return d.Time().Format("2 January 2006")
		}
	}
	return s
}

// flags are the words for the flags' letters.
func flags(s string) string {
	words := map[string]string{"p": "provisional", "e": "estimated", "f": "forecast", "r": "revised", "b": "series break"}
	f, problem := ppb.ParseFlags(s)
	if problem != "" {
		return s
	}
	var out []string
	for _, l := range f.Letters() {
		out = append(out, words[l])
	}
	return strings.Join(out, ", ")
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
