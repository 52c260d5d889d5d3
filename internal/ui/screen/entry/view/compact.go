package view

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/finding"
)

// compact is the value and its colour in one line, for when their lines are out of sight.
func (v *View) compact(w int) string {
	var shown []string
	for _, b := range v.form.Boxes() {
		if f := ppb.Field(b.Name); draft.Figure(f) && b.Value() != "" {
			t := b.Value()
			if f != ppb.FieldValue {
				t = b.Label + " " + t
			}
			shown = append(shown, t)
		}
	}
	line := " "
	if len(shown) > 0 {
		line += v.whole(strings.Join(shown, ", "), max(w/2, 12)) + "  "
	}
	line += v.status()
	if word := v.Item().Entry.Mark().Brief(); word != "" {
		line += "  [" + word + "]"
	}
	if n := len(finding.Open(v.Findings(), ppb.AtFigure)); n > 0 {
		line += fmt.Sprintf("  ! %d to check", n)
	}
	r := v.Reading()
	if !v.Item().Rated() {
		return v.theme().Truncate(line, w)
	}
	if r.Judged && v.Item().Measure != nil {
		line += "; computed " + title(r.Computed)
	}
	if travel := "  " + v.travel(r.Travel); v.Item().Measure != nil && text.Width(line)+text.Width(travel) < w {
		line += travel
	}
	if room := w - text.Width(line) - 4; room >= 20 {
		line += "   " + v.whole(r.Sentence, room)
	}
	return v.theme().Truncate(line, w)
}
