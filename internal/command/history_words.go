package command

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/clean"
)

// historyWords says in words what an event of an item did.
type historyWords struct {
	book *ppb.Book
	it   *ppb.Item
	full bool // texts as they were and are
}

// actionWords is what was done, for a person.
func actionWords(action string) string {
	s, known := map[string]string{
		"commit": "Changed", "submit": "Submitted", "take_back": "Taken back", "accept": "Accepted", "return": "Returned",
		"open": "Opened", "reread": "Reads differently", "import": "Imported", "compare": "Earlier figure stated", "export": "Exported",
	}[action]
	if !known {
		s = title(strings.ReplaceAll(clean.Line(action), "_", " "))
	}
	return s
}

// lines are what an event changed, one box a line. Events of the plan say what they brought.
func (h historyWords) lines(e ppb.Event) []string {
	var was, is map[string]any
	_ = json.Unmarshal([]byte(e.Before), &was)
	_ = json.Unmarshal([]byte(e.After), &is)
	if e.Quarter == "" || e.Action == "compare" {
		if line := h.brought(was, is); line != "" {
			return []string{line}
		}
	}
	names := slices.Sorted(maps.Keys(is))
	for name := range was {
		if _, there := is[name]; !there {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	shown := h.it.Fields()
	at := func(name string) int { // boxes as they are shown, then what is no box
		if i := slices.Index(shown, ppb.Field(name)); i >= 0 {
			return i
		}
		return len(shown)
	}
	slices.SortStableFunc(names, func(a, b string) int { return at(a) - at(b) })
	var out []string
	for _, name := range names {
		out = append(out, h.change(e, name, was[name], is[name])...)
	}
	return out
}

// brought is a row of an import or a stated figure as a whole: an officer, an earlier figure, the item itself. Empty for
// a change of one, and where everything is to be printed.
func (h historyWords) brought(was, is map[string]any) string {
	text := func(name string) string {
		if s, ok := is[name].(string); ok {
			return s
		}
		return ""
	}
	if len(was) > 0 || h.full {
		return ""
	}
	switch period, err := ppb.ParsePeriod(text("period")); {
	case text("officer") != "":
		return clean.Line("Officer " + h.book.Officer(text("officer")).Name + ", " + text("role"))
	case err == nil:
		s := "Earlier figure"
		if part := text("part"); part != "" {
			s += ", " + h.label("part:"+part)
		}
		raw := text("raw")
		if raw == "" {
			raw = text("value")
		}
		if raw == "" {
			raw = ppb.NoneReason(text("none_reason")).Label()
		}
		s += ": " + raw + " for " + period.Label()
		if source := text("source"); source != "" {
			s += " (" + source + ")"
		}
		return clean.Line(s)
	case text("title") != "":
		return clean.Line("Into the plan: " + text("title"))
	}
	return ""
}

// change is one box or column: "Value: 62, was 30", "Commentary 46 to 49 words".
func (h historyWords) change(e ppb.Event, name string, was, is any) []string {
	before, after := h.text(name, was), h.text(name, is)
	if before == after || name == "state" && e.Action != "take_back" {
		return nil
	}
	label := h.label(name)
	if name == string(ppb.FieldCommentary) {
		b, a := ppb.Words(before), ppb.Words(after)
		var line string
		switch {
		case b == 0:
			line = words(after)
		case a == 0:
			line = "cleared, was " + words(before)
		case a == b:
			line = "reworded, " + words(after)
		default:
			line = fmt.Sprintf("%d to %s", b, words(after))
		}
		out := []string{label + " " + line}
		if h.full && before != "" {
			out = append(out, block("Before", before)...)
		}
		if h.full && after != "" {
			out = append(out, block("After", after)...)
		}
		return out
	}
	if _, list := is.([]any); list && !h.full {
		return []string{label + " changed; --full prints them"}
	}
	before, after = h.short(before), h.short(after)
	switch {
	case before == "":
		return []string{label + ": " + after}
	case after == "":
		return []string{label + ": cleared, was " + before}
	}
	return []string{label + ": " + after + ", was " + before}
}

// block is a text of several lines under a word.
func block(word, text string) []string {
	out := []string{word + ":"}
	for line := range strings.Lines(clean.Text(text)) {
		out = append(out, "  "+strings.TrimRight(line, "\n"))
	}
	return out
}

// label is the name of a box or a column in words.
func (h historyWords) label(name string) string {
	if code, ok := ppb.Field(name).Part(); ok && h.it.Measure != nil {
		if p, ok := h.it.Measure.Part(code); ok && p.Label != "" {
			return clean.Line(p.Label)
		}
	}
	s := ppb.FieldLabel(ppb.Field(name))
	switch name {
	case string(ppb.FieldQualifier):
		s = "note on the value"
	case "raw":
		s = "as printed"
	case "num":
		s = "numerator"
	case "den":
		s = "denominator"
	case "due":
		s = "due date"
	}
	return title(strings.ReplaceAll(clean.Line(s), "_", " "))
}

// text is what a box or column holds, in words; a list is its JSON.
func (h historyWords) text(name string, v any) string {
	var s string
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		s = v
	default:
		data, _ := json.Marshal(v)
		return string(data)
	}
	switch ppb.Field(name) {
	case ppb.FieldFlags:
		if f, problem := ppb.ParseFlags(s); problem == "" {
			return flagNames(f)
		}
	case ppb.FieldNone, "none_reason":
		return ppb.NoneReason(s).Label()
	case ppb.FieldStatus:
		return ppb.MilestoneStatus(s).Label()
	case ppb.FieldAsOf, ppb.FieldPromised, ppb.FieldForecast, "due":
		end := h.book.Plan.Quarter.End()
		if d, problem := ppb.ParseDay(s, end, end.AddDays(-300)); problem == "" {
			return longDate(d)
		}
	case ppb.FieldRAG:
		if _, err := rag.ParseStatus(s); err == nil {
			return title(s)
		}
	case "state":
		if st, err := ppb.ParseState(s); err == nil {
			return st.Label()
		}
	case "officer":
		return h.book.Officer(s).Name
	}
	return s
}

// flagNames are the words for the flags' letters.
func flagNames(f ppb.Flags) string {
	names := map[string]string{"p": "provisional", "e": "estimated", "f": "forecast", "r": "revised", "b": "series break"}
	var out []string
	for _, l := range f.Letters() {
		out = append(out, names[l])
	}
	return strings.Join(out, ", ")
}

// short is a text in a line, cut where it is long unless all of it is wanted.
func (h historyWords) short(s string) string {
	s = clean.Line(s)
	if r := []rune(s); len(r) > 120 && !h.full {
		s = strings.TrimSpace(string(r[:117])) + "..."
	}
	return s
}
