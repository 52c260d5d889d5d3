package entry

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/editor"
)

// makeBoxes builds the boxes of the item in the order of Tab: what is typed every quarter, the commentary, the rest.
func (s *Screen) makeBoxes() {
	s.editor = editor.New(ppb.MaxCommentary)
	commentary := &box{field: ppb.FieldCommentary, label: "Commentary", long: s.editor}
	if m := s.item.Measure; m != nil {
		s.boxes = append(s.valueBoxes(m), commentary)
		s.boxes = append(s.boxes, s.lessUsed()...)
		return
	}
	s.boxes = append(s.milestoneBoxes(), commentary)
}

func (s *Screen) valueBoxes(m *ppb.Measure) []*box {
	if len(m.Parts) == 0 {
		return []*box{lineBox(ppb.FieldValue, "Value", "")}
	}
	out := make([]*box, len(m.Parts))
	for i, p := range m.Parts {
		out[i] = lineBox(ppb.PartField(p.Code), p.Label, "")
	}
	return out
}

func (s *Screen) lessUsed() []*box {
	none, noneLabels := []string{""}, []string{"given"}
	for _, r := range ppb.NoneReasons() {
		none, noneLabels = append(none, string(r)), append(noneLabels, r.Label())
	}
	out := []*box{
		checkBox(s.th, ppb.FieldFlags, "Flags", []string{"p", "e", "f", "r", "b"},
			[]string{"provisional", "estimated", "forecast", "revised", "series break"}),
		lineBox(ppb.FieldAsOf, "As of", s.dateHint(ppb.FieldAsOf)),
		radioBox(s.th, ppb.FieldNone, "Value is", none, noneLabels),
		lineBox(ppb.FieldPromised, "Promised", s.dateHint(ppb.FieldPromised)),
		lineBox(ppb.FieldQualifier, "Note", "printed with the value"),
		lineBox(ppb.FieldPrinted, "As printed", "the figure as it stands elsewhere"),
		radioBox(s.th, ppb.FieldRAG, "Publish", []string{"", "green", "amber", "red", "none"},
			[]string{"as computed", "Green", "Amber", "Red", "None"}),
		lineBox(ppb.FieldReason, "Why", "why it is not the computed one"),
		radioBox(s.th, ppb.FieldTravel, "Travel", travelValues(), []string{"as computed", "better", "same", "worse", "n/a"}),
		lineBox(ppb.FieldTravelWhy, "Why", "why it is not the computed one"),
	}
	for _, b := range out {
		b.less = true
	}
	return out
}

func travelValues() []string {
	return []string{"", rag.Better.String(), rag.Same.String(), rag.Worse.String(), rag.NotApplicable.String()}
}

func (s *Screen) milestoneBoxes() []*box {
	var status, labels []string
	for _, m := range ppb.MilestoneStatuses() {
		status, labels = append(status, string(m)), append(labels, m.Label())
	}
	return []*box{
		radioBox(s.th, ppb.FieldRAG, "Progress", []string{"green", "amber", "red", "none"}, []string{"Green", "Amber", "Red", "None"}),
		radioBox(s.th, ppb.FieldStatus, "Status", status, labels),
		lineBox(ppb.FieldForecast, "Forecast", s.dateHint(ppb.FieldForecast)),
	}
}

// shown reports whether the box stands on the screen now: some are asked for only when another is filled. A box never
// goes while the focus is in it.
func (s *Screen) shown(b *box) bool {
	if b == s.focused() {
		return true
	}
	switch b.field {
	case ppb.FieldPromised:
		return b.text() != "" || s.content[ppb.FieldNone] != ""
	case ppb.FieldPrinted:
		return b.text() != ""
	case ppb.FieldReason:
		return b.text() != "" || s.content[ppb.FieldRAG] != "" && s.reading.Judged
	case ppb.FieldTravelWhy:
		return b.text() != "" || s.content[ppb.FieldTravel] != "" && s.reading.Travel.Judged
	}
	return true
}

// dependent reports whether a box is asked for by the one before it.
func dependent(f ppb.Field) bool {
	switch f {
	case ppb.FieldPromised, ppb.FieldReason, ppb.FieldTravelWhy:
		return true
	}
	return false
}

// dateHint is how a date may be typed, with days of this quarter.
func (s *Screen) dateHint(f ppb.Field) string {
	end := s.env.Quarter.End()
	example, from := end.AddDays(45), "days after "+short(end)
	switch f {
	case ppb.FieldAsOf:
		d := end.AddDays(-30)
		return "type " + slashed(d) + " or " + short(d)
	case ppb.FieldForecast:
		if due := s.item.Milestone.Due; !due.IsZero() {
			example, from = due.AddDays(14), "days after due"
		}
	}
	return "type " + slashed(example) + ", " + short(example) + " or +45 (" + from + ")"
}

// dateWords is what the status line says of the date box that has the focus.
func (s *Screen) dateWords(f ppb.Field) string {
	switch {
	case f == ppb.FieldForecast && !s.item.Milestone.Due.IsZero():
		return "+45 = 45 days after the due date."
	case f == ppb.FieldForecast || f == ppb.FieldPromised:
		return "+45 = 45 days after the quarter's end."
	case f == ppb.FieldAsOf:
		return "The day the figure was counted, of the past."
	}
	return ""
}

// box is the index of the box of a field, or -1.
func (s *Screen) box(f ppb.Field) int {
	for i, b := range s.boxes {
		if b.field == f {
			return i
		}
	}
	return -1
}

// fill puts the content into the boxes.
func (s *Screen) fill() {
	for _, b := range s.boxes {
		b.set(s.content[b.field])
	}
}
