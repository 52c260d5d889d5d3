package form

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Told are the boxes that show, as a page tells them. filled is what the page does once a box with the focus holds another value; nil: nothing.
// Of a form in which nothing is typed there are none: see [Form.Facts].
func (f *Form) Told(filled func(b *Box) tea.Cmd) (out []tell.Box) {
	if f.ReadOnly {
		return nil
	}
	for _, b := range f.boxes {
		if f.Shows(b) && !b.reads() {
			out = append(out, f.told(b, filled))
		}
	}
	return out
}

func (f *Form) told(b *Box, filled func(b *Box) tea.Cmd) tell.Box {
	t := tell.Box{Name: b.Name, Label: b.Label, Value: b.Value(), Words: theme.NeutralBlock(b.Words()), Aside: b.Aside, Problem: b.problem()}
	if b.Hint != nil {
		t.Hint = b.Hint()
	}
	switch field := b.Field.(type) {
	case Text:
		t.Kind = tell.Text
	case *Choice:
		t.Kind, t.Values, t.Labels = tell.One, field.values, field.labels
		if field.many {
			t.Kind = tell.Many
		}
	case *Pick:
		t.Kind, t.Values, t.Labels = tell.One, field.values, field.labels
	}
	t.Fill = func(value string) tea.Cmd {
		f.GoTo(b.Name)
		b.fill(value)
		f.notice = b.TakeNotice()
		if filled == nil {
			return nil
		}
		return filled(b)
	}
	return t
}

// Facts are the boxes that show and what they hold, one a line, for where nothing is typed.
func (f *Form) Facts() (out []string) {
	for _, b := range f.boxes {
		if f.Shows(b) && !b.reads() && b.Words() != "" {
			out = append(out, b.Label+": "+theme.NeutralBlock(b.Words()))
		}
	}
	return out
}
