package entry

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/form"
)

// lessUsed are the boxes that stand under "More": those that the item has and that do not stand before.
func (s *Screen) lessUsed(before []*form.Box) []*form.Box {
	none, noneLabels := []string{""}, []string{"given"}
	if s.env.Theme.Spoken() {
		noneLabels[0] = "there is a value"
	}
	for _, r := range ppb.NoneReasons() {
		none, noneLabels = append(none, string(r)), append(noneLabels, r.Label())
	}
	out := []*form.Box{
		{Name: string(ppb.FieldFlags), Label: "Flags", Field: form.NewCheck(s.env.Theme, []string{"p", "e", "f", "r", "b"},
			[]string{"provisional", "estimated", "forecast", "revised", "series break"})},
		s.line(ppb.FieldAsOf, "As of", s.dateHint(ppb.FieldAsOf)),
		s.line(ppb.FieldDenAsOf, "Out of, at", s.dateHint(ppb.FieldDenAsOf)),
		s.radio(ppb.FieldNone, "Value is", none, noneLabels),
		s.line(ppb.FieldPromised, "Promised", s.dateHint(ppb.FieldPromised)),
		s.line(ppb.FieldQualifier, "Note", "printed with the value"),
		s.line(ppb.FieldPrinted, "As printed", "the figure as it stands elsewhere"),
		s.radio(ppb.FieldRAG, "Publish", []string{"", "green", "amber", "red", "none", ppb.ReferRAG},
			append([]string{"computed"}, s.colours()...)),
		s.line(ppb.FieldReason, "Why", "why it is not the computed one"),
		s.radio(ppb.FieldTravel, "Travel", travelValues(), []string{"computed", "better", "same", "worse", "n/a"}),
		s.line(ppb.FieldTravelWhy, "Why", "why it is not the computed one"),
		s.line(ppb.FieldSameAs, "Same as", "ref of the item whose commentary is this one's"),
	}
	has := s.session.Item().Fields()
	out = slices.DeleteFunc(out, func(b *form.Box) bool {
		return !slices.Contains(has, ppb.Field(b.Name)) || slices.ContainsFunc(before, func(c *form.Box) bool { return c.Name == b.Name })
	})
	for _, b := range out {
		b.Section, b.Aside = more, true
		s.onDemand(b)
	}
	return out
}

func travelValues() []string {
	return []string{"", rag.Better.String(), rag.Same.String(), rag.Worse.String(), rag.NotApplicable.String()}
}

// onDemand has a box stand there only when another asks for it, or it is filled.
func (s *Screen) onDemand(b *form.Box) {
	asks := func(f ppb.Field) bool { return s.session.Content()[f] != "" }
	show := func(asked func() bool) {
		b.Shown = func() bool { return b.Value() != "" || asked() }
	}
	switch ppb.Field(b.Name) {
	case ppb.FieldPrinted:
		show(func() bool { return false })
	case ppb.FieldDenAsOf:
		b.Asked = true
		show(func() bool { return s.session.Divides() })
	case ppb.FieldPromised:
		b.Asked = true
		show(func() bool { return asks(ppb.FieldNone) })
	case ppb.FieldReason:
		b.Asked = true
		show(func() bool { return asks(ppb.FieldRAG) && s.session.Reading().Judged && !s.session.Reading().Refer })
	case ppb.FieldTravelWhy:
		b.Asked = true
		show(func() bool { return asks(ppb.FieldTravel) && s.session.Reading().Travel.Judged })
	}
}
