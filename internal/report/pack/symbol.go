package pack

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// What stands in the place of a number or a day.
const (
	withheld = "c"
	missing  = "x"
	none     = "z"
)

// symbols are those.
func symbols() []string { return []string{withheld, missing, none} }

// or is a value, or what stands for it.
func or(value *string, instead string) string {
	if value == nil || *value == "" {
		return instead
	}
	return *value
}

// whyNot is what stands for a figure of a series, by the words that say why there is none.
func whyNot(says string) string {
	switch data.AbsenceOf(says) {
	case data.NotTold:
		return withheld
	case data.NotApplicable:
		return none
	}
	return missing
}

// whyNoFigure is what stands for the figure of a measure.
func whyNoFigure(m *data.MeasureJSON) string {
	switch {
	case m.Current.None != nil:
		return whyNot(ppb.NoneReason(m.Current.None.Reason).Label())
	case m.Withheld != "":
		return withheld
	}
	return missing
}

// kept is what stands where a measure or milestone has nothing of something: c where that may be withheld.
func kept(says, instead string) string {
	if says != "" {
		return withheld
	}
	return instead
}

// item is a text as an item of a filter: never blank, and what programs take for nothing stands in brackets.
func item(s, instead string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return instead
	}
	if slices.Contains(symbols(), s) {
		return "(" + s + ")"
	}
	switch strings.ToLower(s) {
	case "na", "null", "n/a", ".", "..", "-", "~", ":":
		return "(" + s + ")"
	}
	return s
}

const notAvailable = "Not available"

// rating is a colour by its name; of what is withheld that is said.
func rating(name, held string) string {
	switch {
	case held != "" && (name == "" || name == rag.None.String()):
		return "Withheld"
	case name == "":
		return "Not known"
	case name == rag.None.String():
		return "Not rated"
	}
	return data.Named(name)
}

// direction is a direction of travel by its name.
func direction(name, held string) string {
	switch {
	case name != "" && name != rag.NotApplicable.String():
		return data.Named(name)
	case held != "":
		return "Withheld"
	}
	return "Not applicable"
}

// shorthand are the letters of a figure's flags.
func shorthand(letters []string) string {
	if len(letters) == 0 {
		return "No shorthand"
	}
	return strings.Join(letters, " ")
}
