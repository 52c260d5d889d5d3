package view

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// BoxFacts are the boxes that hold something, a fact each.
func (v *View) BoxFacts() (out []string) {
	for _, b := range v.form.Boxes() {
		if b.Value() != "" && b.Name != string(ppb.FieldRows) && v.form.Shows(b) {
			out = append(out, text.Facts([]string{v.Label(b) + ": " + v.Holds(b)})...)
		}
	}
	return out
}

// Label is what a box is called: where it is said nothing stands beside it.
func (v *View) Label(b *form.Box) string {
	switch f := ppb.Field(b.Name); {
	case !v.theme().Spoken():
	case f == ppb.FieldNone:
		return "Why there is no value"
	case f == ppb.FieldAsOf:
		return "Date of the figure"
	case f == ppb.FieldDenAsOf:
		return "Date of the number behind the stroke"
	case f == ppb.FieldPromised:
		return "Promised for"
	case f == ppb.FieldRAG && v.Item().Measure != nil:
		return "Published colour"
	case f == ppb.FieldReason:
		return "Why this colour"
	case f == ppb.FieldTravel:
		return "Published travel"
	case f == ppb.FieldTravelWhy:
		return "Why this travel"
	}
	return theme.Neutral(b.Label)
}

// Holds is what a box holds, as it is read: a date as it was understood, a figure with its unit.
func (v *View) Holds(b *form.Box) string {
	f := ppb.Field(b.Name)
	if d := v.understood(f); d != "" {
		return d
	}
	words := theme.NeutralBlock(b.Words())
	if m := v.Item().Measure; m != nil && f.HoldsValue() && (ppb.Amount{Raw: b.Value()}).Absent() == "" {
		u := m.Rule.Unit
		if part, ok := v.part(b); ok {
			u = part.Part.Unit
		}
		return withUnit(words, v.unitBehind(b, u))
	}
	return words
}

// withUnit is a figure with its unit where that belongs.
func withUnit(figure, unit string) string {
	switch unit {
	case "":
		return figure
	case "£":
		return unit + figure
	case "%":
		return figure + unit
	}
	return figure + " " + unit
}
