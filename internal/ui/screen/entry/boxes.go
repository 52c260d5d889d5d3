package entry

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/screen/entry/view"
	"ppbtui/internal/ui/theme"
)

// The sections of the form, which F6 goes between.
const (
	boxesOfItem = iota
	commentary
	more = view.More
)

// makeForm builds the boxes of the item in the order of Tab: what is typed every quarter, the commentary, the rest.
func (s *Screen) makeForm() *form.Form {
	var boxes []*form.Box
	m, words := s.session.Item().Measure, "Commentary"
	switch s.session.Item().Kind() {
	case ppb.MeasureItem:
		boxes = s.valueBoxes(m)
	case ppb.MilestoneItem:
		boxes = s.milestoneBoxes()
	case ppb.TextItem:
		boxes, words = s.titleBox(), "Text"
	case ppb.GridItem:
		s.table = s.newTable()
		boxes = []*form.Box{{Name: rowsBox, Label: "Table", Field: s.table}}
	}
	boxes = append(boxes,
		&form.Box{Name: string(ppb.FieldCommentary), Label: words, Section: commentary, Field: form.NewText(ppb.MaxCommentary)},
		&form.Box{Name: view.LastQuarter, Section: commentary, Field: &s.last.Reader, Shown: s.lastIsReached})
	if s.session.Item().Rated() {
		boxes = append(boxes, s.lessUsed(boxes)...)
	}
	for _, b := range boxes {
		s.complete(b)
	}
	return form.New(s.env.Clock, s.env.Theme, boxes...)
}

// complete gives a box what all boxes of an entry have.
func (s *Screen) complete(b *form.Box) {
	f, shown := ppb.Field(b.Name), b.Shown
	b.Problem = func() string { return s.problem(f) }
	if b.Name != view.LastQuarter {
		b.Shown = func() bool { return !s.lastIsAbove() && (shown == nil || shown()) }
	}
	if f == ppb.FieldCommentary {
		b.Shown = nil
	}
}

// lastIsReached reports whether Tab comes to last quarter's text.
func (s *Screen) lastIsReached() bool {
	return s.lastIsAbove() || s.view.Wide() && s.view.LastText() != ""
}

// problem is what is wrong with a box, in words.
func (s *Screen) problem(f ppb.Field) string {
	var out []string
	for _, p := range slices.Concat(s.session.Reading().Problems, s.session.Others()) {
		if p.Field == f {
			out = append(out, wording.Sentence(theme.Neutral(p.Text)))
		}
	}
	return joined(out...)
}

// titleBox is the title of a paragraph; other texts have theirs from the plan, and none is shown where none was typed.
func (s *Screen) titleBox() []*form.Box {
	b := s.line(ppb.FieldTitle, "Title", "")
	it := s.session.Item()
	section, _ := ppb.SectionOf(s.session.Book().Sections, it.Text.Section)
	b.Field = form.NewLine(field.Options{Placeholder: it.Text.Title, Max: field.MaxRunes})
	b.Shown = func() bool { return b.Value() != "" || section.Kind == ppb.ParagraphsSection }
	return []*form.Box{b}
}

func (s *Screen) valueBoxes(m *ppb.Measure) []*form.Box {
	if m.Months != ppb.NoMonths {
		return s.monthBoxes(m)
	}
	if len(m.Parts) == 0 {
		return []*form.Box{s.line(ppb.FieldValue, "Value", "")}
	}
	out := make([]*form.Box, len(m.Parts))
	for i, p := range m.Parts {
		out[i] = s.line(ppb.PartField(p.Code), p.Label, "")
	}
	return out
}

// monthBoxes are a box a month, of each part where there are parts.
func (s *Screen) monthBoxes(m *ppb.Measure) (out []*form.Box) {
	for _, f := range s.session.Item().Fields() {
		n, code, ok := f.Month()
		if !ok {
			continue
		}
		label := s.env.Quarter.MonthName(n)
		if p, part := m.Part(code); part {
			label = p.Label + ", " + label[:3]
		}
		out = append(out, s.line(f, label, ""))
	}
	return out
}

// colours are what may be published.
func (s *Screen) colours() []string {
	if s.env.Theme.Spoken() {
		return []string{"Green", "Amber", "Red", "no colour", wording.Lower(ppb.ReferWords)}
	}
	return []string{"Green", "Amber", "Red", "None", "Words"}
}

func (s *Screen) milestoneBoxes() []*form.Box {
	var status, labels []string
	for _, m := range ppb.MilestoneStatuses() {
		status, labels = append(status, string(m)), append(labels, m.Label())
	}
	return []*form.Box{
		s.radio(ppb.FieldRAG, "Progress", []string{"green", "amber", "red", "none", ppb.ReferRAG},
			s.colours()),
		s.radio(ppb.FieldStatus, "Status", status, labels),
		s.line(ppb.FieldForecast, "Forecast", s.dateHint(ppb.FieldForecast)),
	}
}
