package entry

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/editor"
)

const (
	dateHint  = "type 14/11, 14 nov or +45"
	asOfLabel = "As of"
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
	none, noneLabels := []string{""}, []string{"there is one"}
	for _, r := range ppb.NoneReasons() {
		none, noneLabels = append(none, string(r)), append(noneLabels, r.Label())
	}
	out := []*box{
		checkBox(s.th, ppb.FieldFlags, "Flags", []string{"p", "e", "f", "r", "b"},
			[]string{"provisional", "estimated", "forecast", "revised", "series break"}),
		lineBox(ppb.FieldAsOf, asOfLabel, dateHint),
		radioBox(s.th, ppb.FieldNone, "No value", none, noneLabels),
		lineBox(ppb.FieldPromised, "Promised", dateHint),
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
		lineBox(ppb.FieldForecast, "Forecast", dateHint),
	}
}

// shown reports whether the box stands on the screen now: some are asked for only when another is filled.
func (s *Screen) shown(b *box) bool {
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
