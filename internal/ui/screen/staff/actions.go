package staff

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
)

// Actions are what can be done about the selected person, and adding one.
func (s *Screen) Actions() []ui.Action {
	if s.page.Finding() {
		return []ui.Action{
			{Name: "find-done", Binding: ui.Bind("Go to the list of who was found", "enter"), Short: "To the list", Do: s.then(s.page.DoneFinding)},
			{Name: "back", Binding: ui.Bind("Show everyone again", "esc"), Short: "Stop finding", Do: s.then(s.page.StopFinding)},
		}
	}
	about := func(name, does, short, key string, why func(*person) error, spec func(*person) ask.Spec) ui.Action {
		return ui.Action{Name: name, Binding: ui.Bind(does, key), Short: short, Why: func() string {
			p, ok := s.page.Selected()
			if !ok {
				return "Nobody is selected."
			}
			return ui.Sentence(why(p))
		}, Do: func() tea.Cmd {
			p, _ := s.page.Selected()
			return ask.Open(s.env, spec(p))
		}}
	}
	acts := []ui.Action{
		about("change", "Change name, post, role, department or mail of the selected person", "Change", "enter", s.mayChange, s.change),
		{Name: "add", Binding: ui.Bind("Register a new person", "a"), Short: "Add", Why: func() string { return ui.Sentence(s.mayChange(nil)) }, Do: func() tea.Cmd { return ask.Open(s.env, s.add()) }},
		about("leaves", "Say that the selected person leaves", "Leaves", "x", s.mayClose, s.close),
		about("reopen", "Say that the selected person has come back", "", "o", s.mayReopen, s.reopen),
		about("deputy", "Name somebody who stands in for the selected person", "Deputy", "d", s.mayName, s.deputy),
		about("end-deputy", "End the time of who stands in for the selected person", "", "e", s.mayEnd, s.endDeputy),
		s.page.FindAction("Find a person by name, post, role or department, as you type"),
	}
	acts = append(acts, ui.Action{Name: "give-all", Binding: ui.Bind("Give all items of somebody to another"), Why: func() string {
		return ui.Sentence(ppb.Permit(s.env.Actor, ppb.ActPlan, nil))
	}, Do: func() tea.Cmd { return ui.Send(ui.Open{Page: ui.PageAssign}) }})
	if back, ok := s.page.ShowAllAction("Show everyone again"); ok {
		acts = append(acts, back)
	}
	return append(acts, s.page.Moves()...)
}

// then makes an action of something that asks for nothing.
func (s *Screen) then(f func()) func() tea.Cmd {
	return func() tea.Cmd {
		f()
		return nil
	}
}

func (s *Screen) mayChange(*person) error { return ppb.Permit(s.env.Actor, ppb.ActPeople, nil) }

func (s *Screen) mayClose(p *person) error {
	_, err := ppb.ClosePerson(s.env.Actor, s.held.people, p.Login, s.held.today, s.held.today)
	return err
}

func (s *Screen) mayReopen(p *person) error {
	_, err := ppb.ReopenPerson(s.env.Actor, s.held.people, p.Login)
	return err
}

// mayName asks the rules of everybody else as the deputy: whether anybody can be one.
func (s *Screen) mayName(p *person) error {
	err := ppb.Permit(s.env.Actor, ppb.ActDeputy, nil)
	for _, o := range s.held.people {
		if o.Login == p.Login {
			continue
		}
		if _, err = ppb.NameDeputy(s.env.Actor, s.held.people, ppb.Deputy{For: p.Login, Login: o.Login, From: s.held.today, Until: s.held.today}, s.held.today); err == nil {
			return nil
		}
	}
	return err
}

func (s *Screen) mayEnd(p *person) error {
	who := ""
	if len(p.deputies) > 0 {
		who = p.deputies[0].Login
	}
	if who == "" {
		return ppb.NoDeputy(p.Officer)
	}
	return ppb.EndDeputy(s.env.Actor, s.held.people, s.held.deputies, who, p.Login)
}
