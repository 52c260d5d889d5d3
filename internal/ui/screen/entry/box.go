package entry

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/screen/entry/view"
)

// line is a box of one line; hint says how it is filled, and may be empty.
func (s *Screen) line(f ppb.Field, label, hint string) *form.Box {
	b := &form.Box{Name: string(f), Label: label, Field: form.NewLine(field.Options{Exact: f.Exact()})}
	b.Hint = func() string { return s.hint(f, b.Value(), hint) }
	return b
}

// radio is a row of which one choice is on; the value "" stands for an empty box.
func (s *Screen) radio(f ppb.Field, label string, values, labels []string) *form.Box {
	return &form.Box{Name: string(f), Label: label, Field: form.NewRadio(s.env.Theme, values, labels)}
}

// hint stands behind a line: what was understood of it, else how to type it.
func (s *Screen) hint(f ppb.Field, text, how string) string {
	switch d := s.session.Understood(f); {
	case d.IsZero() && text != "" && s.dateWords(f) == "":
		return ""
	case d.IsZero(), text == "" && f != ppb.FieldAsOf:
		return how
	case text == "":
		return s.elseWord() + wording.ShortDate(d)
	case text == wording.ShortDate(d):
		return ""
	default:
		return s.isWord() + wording.ShortDate(d)
	}
}

// elseWord and isWord stand before a day that was understood.
func (s *Screen) elseWord() string {
	if s.env.Theme.Spoken() {
		return "empty, it is "
	}
	return "else "
}

func (s *Screen) isWord() string {
	if s.env.Theme.Spoken() {
		return "read as "
	}
	return "= "
}

// dateHint is how a date may be typed, with days of this quarter.
func (s *Screen) dateHint(f ppb.Field) string {
	end := s.env.Quarter.End()
	example, from := end.AddDays(45), "days after "+view.Short(end)
	switch f {
	case ppb.FieldAsOf, ppb.FieldDenAsOf:
		d := end.AddDays(-30)
		return "type " + view.Slashed(d) + " or " + view.Short(d)
	case ppb.FieldForecast:
		if due := s.session.Item().Milestone.Due; !due.IsZero() {
			example, from = due.AddDays(14), "days after due"
		}
	}
	return "type " + view.Slashed(example) + ", " + view.Short(example) + " or +45 (" + from + ")"
}

// dateWords is what the status line says of the date box that has the focus.
func (s *Screen) dateWords(f ppb.Field) string {
	switch {
	case f == ppb.FieldForecast && !s.session.Item().Milestone.Due.IsZero():
		return "+45 = 45 days after the due date."
	case f == ppb.FieldPromised:
		return "+45 = 45 days after the quarter's end. No day? The note says why."
	case f == ppb.FieldForecast:
		return "+45 = 45 days after the quarter's end."
	case f == ppb.FieldDenAsOf:
		return "The day of the number behind the /, where it is another."
	case f == ppb.FieldAsOf:
		return "The day the figure was counted, of the past."
	}
	return ""
}
