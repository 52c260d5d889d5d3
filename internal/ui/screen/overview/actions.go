package overview

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// Actions are what can be done here.
func (s *Screen) Actions() []ui.Action {
	acts := []ui.Action{
		{Name: "open", Binding: ui.Bind("Open the items of the selected line", "enter"), Short: "Open", Why: s.nothing, Do: s.open},
		s.page.FindAction("Find a line by its name or words, as you type"),
	}
	if back, ok := s.page.ShowAllAction("Show all lines again"); ok {
		acts = append(acts, back)
	}
	acts = append(acts, s.pages()...)
	for i := range sections {
		acts = append(acts, s.section(i))
	}
	return append(acts, s.page.Moves()...)
}

// pages are those that a key opens from here, in the order of the hints.
func (s *Screen) pages() []ui.Action {
	return []ui.Action{
		ui.GoTo(s.env, ui.PageReview, s.whileOpen("Review"), "r"),
		ui.GoTo(s.env, ui.PageRemind, s.whileOpen("Remind"), "m"),
		ui.GoTo(s.env, ui.PageSignOff, "Sign-off", "o"),
		ui.GoTo(s.env, ui.PageExport, "Export", "e"),
		ui.GoTo(s.env, ui.PageQuestions, "", "w"),
		ui.GoTo(s.env, ui.PageActions, "", "a"),
		ui.PlanAction(s.env),
	}
}

// whileOpen is a hint that has no place in a quarter that is signed off.
func (s *Screen) whileOpen(short string) string {
	if s.held.book != nil && s.held.book.SignOff != nil {
		return ""
	}
	return short
}

func (s *Screen) nothing() string {
	r, ok := s.page.Selected()
	switch {
	case !ok:
		return "No line is selected."
	case r.opens == nothing:
		return "No item stands behind this line."
	}
	return ""
}

// open opens what stands behind the selected line, and nothing else.
func (s *Screen) open() tea.Cmd {
	s.page.DoneFinding()
	r, _ := s.page.Selected()
	if r.opens == all {
		return ui.Send(ui.Open{Page: ui.PageHome})
	}
	places := s.held.rows.behind(r)
	keys := make([]string, len(places))
	for i, place := range places {
		keys[i] = s.held.book.Items[place].Key()
	}
	if r.opens == one {
		return ui.Send(ui.Open{Page: ui.PageEntry, Key: keys[0]})
	}
	return ui.Send(ui.Open{Page: ui.PageHome, Only: &ui.Only{Words: r.words, Keys: keys}})
}

// section goes to a heading.
func (s *Screen) section(i int) ui.Action {
	is := sections[i]
	return ui.Action{
		Name: "go-" + is.key, Binding: ui.Bind(is.does, strconv.Itoa(i+1)), Also: is.also,
		Why: func() string {
			switch {
			case s.held.book == nil:
				return "The quarter is not read yet."
			case s.page.Place(is.key) >= 0:
				return ""
			case s.held.rows.Find(is.key) >= 0:
				if s.env.Theme.Spoken() {
					return ""
				}
				return "It is not among the lines that are found. Esc shows all."
			}
			return is.none
		},
		Do: func() tea.Cmd {
			if s.env.Theme.Spoken() {
				r, _ := s.page.Row(is.key)
				s.page.Seek(r.under)
				return nil
			}
			s.page.SelectTop(is.key)
			return nil
		},
	}
}
