package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/screen/entry/view"
	"ppbtui/internal/ui/theme"
)

// field is the field of the box with the focus; empty where it is in none of the entry's.
func (s *Screen) field() ppb.Field {
	b := s.form.Focused()
	switch {
	case b == nil || b.Name == view.LastQuarter:
		return ""
	case b.Name == rowsBox:
		return s.table.field()
	}
	return ppb.Field(b.Name)
}

// goesTo puts the keyboard into the box of a field, or into the table on its cell; false where there is none.
func (s *Screen) goesTo(f ppb.Field) bool {
	if s.table != nil && s.table.goTo(f) {
		return s.form.GoTo(rowsBox)
	}
	return s.form.GoTo(string(f))
}

// box is the box of a field, or nil.
func (s *Screen) box(f ppb.Field) *form.Box { return s.form.Box(string(f)) }

// cursor is where the person is, as it is kept with the draft.
func (s *Screen) cursor() ppb.Cursor {
	if f := s.field(); f != "" {
		return ppb.Cursor{Field: f, Offset: s.form.Focused().Offset()}
	}
	return ppb.Cursor{Field: ppb.FieldCommentary}
}

// name is a person's name, made safe to show.
func (s *Screen) name(login string) string { return theme.Neutral(s.session.Name(login)) }

// lastIsAbove reports whether last quarter's text stands above the commentary, which leaves no room for anything else.
func (s *Screen) lastIsAbove() bool { return s.last.Open && !s.view.Wide() }

// joined are the sentences that there are.
func joined(sentences ...string) string {
	var out []string
	for _, t := range sentences {
		if t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, " ")
}

// opened reports whether the item is there.
func (s *Screen) opened() bool { return s.form != nil }
