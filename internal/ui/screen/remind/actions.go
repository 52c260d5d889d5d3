package remind

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
)

// Actions tick, and go on to the letters.
func (s *Screen) Actions() []ui.Action {
	switch {
	case barred(s.env) != "":
		return nil
	case s.page.Finding():
		return []ui.Action{
			{Name: "find-done", Binding: ui.Bind("Go to the list of who was found", "enter"), Short: "To the list", Do: then(s.page.DoneFinding)},
			{Name: "back", Binding: ui.Bind("Show everybody again", "esc"), Short: "Stop finding", Do: then(s.page.StopFinding)},
		}
	}
	acts := []ui.Action{
		{Name: "letters", Binding: ui.Bind("Read the letters to those who are ticked, before they go", "f9", "ctrl+t"), Short: "Letters", Also: letterWords, Why: s.whyNoLetters, Do: func() tea.Cmd {
			return s.read(s.tickedInOrder())
		}},
		{Name: "tick", Binding: ui.Bind("Tick or untick the selected person", "space"), Short: "Tick", Why: s.whyNobody, Do: then(func() {
			r, _ := s.page.Selected()
			s.tick(r.login(), !s.ticked[r.login()])
		})},
		{Name: "letter", Binding: ui.Bind("Read the letter to the selected person alone, before it goes", "enter"), Short: "Letter", Also: letterWords, Why: s.whyNobody, Do: func() tea.Cmd {
			r, _ := s.page.Selected()
			return s.read([]string{r.login()})
		}},
		{Name: "tick-all", Binding: ui.Bind("Tick everybody in the list who was not reminded today; again: nobody", "a"), Short: "All", Why: s.whyNobody, Do: then(s.tickAll)},
		addressAction(s.env, s.store, func() *held { return s.held }),
		s.page.FindAction("Find a person by name, department or the ref of an item, as you type"),
	}
	acts = append(acts, s.page.ChipActions()...)
	if back, ok := s.page.ShowAllAction("Show everybody again"); ok {
		acts = append(acts, back)
	}
	return append(acts, s.page.Moves()...)
}

// letterWords are those by which the palette finds what is about letters.
const letterWords = "remind chase mail send sendmail mbox print"

// then makes an action of something that asks for nothing.
func then(f func()) func() tea.Cmd {
	return func() tea.Cmd {
		f()
		return nil
	}
}

func (s *Screen) whyNobody() string {
	if _, ok := s.page.Selected(); !ok {
		return "Nobody is selected."
	}
	return ""
}

func (s *Screen) whyNoLetters() string {
	if len(s.ticked) == 0 {
		return "Nobody is ticked: " + s.env.Key("Space", "tick") + " ticks the selected person, " + s.env.Key("a", "tick-all") + " everybody."
	}
	return ""
}

func (s *Screen) tick(login string, on bool) {
	if on {
		s.ticked[login] = true
	} else {
		delete(s.ticked, login)
	}
}

// tickAll ticks who shows and was not reminded today; where all of them are, nobody.
func (s *Screen) tickAll() {
	on := false
	for i := range s.page.Shown() {
		r := s.page.At(i)
		on = on || !r.today && !s.ticked[r.login()]
	}
	clear(s.ticked)
	for i := range s.page.Shown() {
		if r := s.page.At(i); on && !r.today {
			s.tick(r.login(), true)
		}
	}
}

// tickedInOrder are the logins of those who are ticked, as they stand in the list.
func (s *Screen) tickedInOrder() (out []string) {
	for _, r := range s.held.rows() {
		if s.ticked[r.login()] {
			out = append(out, r.login())
		}
	}
	return out
}

func (s *Screen) read(logins []string) tea.Cmd {
	return ui.Send(ui.Push{Screen: newLetters(s.env, s.store, logins)})
}

// addressAction asks whom letters come from and how people get in.
func addressAction(env ui.Env, store Store, of func() *held) ui.Action {
	return ui.Action{
		Name: "address", Binding: ui.Bind("Say whom the letters come from, and how people get in", "e"), Also: "from sender address host",
		Why: func() string {
			if of() == nil {
				return "It is being read."
			}
			return ""
		},
		Do: func() tea.Cmd { return ask.Open(env, askAddress(env, store, of())) },
	}
}
