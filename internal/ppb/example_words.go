package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Words are the example as help tells it: "Percent, lower is better, a position at one day. Held for 2022-23-Q2: 76. Typed: value 62.".
func (x *Example) Words() string {
	out := []string{x.isWords()}
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	if x.Target != "" {
		add("Target %s", x.Target)
	}
	if words := x.heldWords(); words != "" {
		add("Held: %s", words)
	}
	if words := x.typedWords(x.Last); words != "" {
		add("Typed last quarter: %s", words)
	}
	if x.LastWords != "" {
		add("Commentary last quarter: “%s”", x.LastWords)
	}
	if words := x.typedWords(x.Typed); words != "" {
		add("Typed: %s", words)
	}
	if x.Commentary != "" {
		add("Commentary: “%s”", x.Commentary)
	}
	if x.Unowned {
		add("Nobody is named on it")
	}
	for i := range out {
		out[i] = stopped(out[i])
	}
	for i := range x.Others {
		out = append(out, "Beside it: "+x.Others[i].Words())
	}
	return strings.Join(out, " ")
}

// stopped is a sentence with its full stop, one that ends in quotation marks behind a stop as it is.
func stopped(s string) string {
	if strings.HasSuffix(s, ".”") || strings.HasSuffix(s, "?”") || strings.HasSuffix(s, "!”") {
		return s
	}
	return wording.Stop(s)
}

// isWords say what the item is.
func (x *Example) isWords() string {
	var out []string
	named := x.Ref != ""
	if named {
		out = append(out, x.Ref)
	}
	if x.Title != "" {
		out = append(out, "“"+x.Title+"”")
	}
	switch x.Kind {
	case MeasureItem:
		out = append(out, unitNoun(x.Unit))
		switch x.Polarity {
		case rag.Higher:
			out = append(out, "higher is better")
		case rag.Lower:
			out = append(out, "lower is better")
		}
		out = append(out, x.Basis.Counts())
		if len(x.Parts) > 0 {
			out = append(out, "with the parts "+wording.And(x.partNames()))
		}
	case MilestoneItem:
		out = append(out, "a milestone")
		if due, err := rag.ParseDate(x.Due); err == nil {
			out = append(out, "due on "+wording.Date(due))
		}
	case GridItem:
		out = append(out, "a table")
	default:
		out = append(out, "a text")
	}
	return wording.Capital(strings.Join(out, ", "))
}

func (x *Example) partNames() (names []string) {
	for _, p := range x.Parts {
		names = append(names, p.Label)
	}
	return names
}

func (x *Example) heldWords() string {
	var out []string
	for _, h := range x.Held {
		of := h.Period
		if h.Part != "" {
			of += " of " + x.partName(h.Part)
		}
		text := h.Text
		if x.Printed != "" {
			text += ", printed as " + x.Printed + ","
		}
		out = append(out, text+" for "+of)
	}
	return wording.And(out)
}

func (x *Example) partName(code string) string {
	for _, p := range x.Parts {
		if p.Code == code {
			return p.Label
		}
	}
	return code
}

func (x *Example) typedWords(typed []TypedExample) string {
	it := x.item(Quarter{})
	var out []string
	for _, t := range typed {
		out = append(out, it.BoxLabel(t.Field)+" "+t.Text)
	}
	return wording.And(out)
}
