package arising

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
)

// Actions are what can be done about the selected action, and adding one.
func (s *Screen) Actions() []ui.Action {
	switch {
	case barred(s.env) != "":
		return nil
	case s.page.Finding():
		return []ui.Action{
			{Name: "find-done", Binding: ui.Bind("Go to the list of what was found", "enter"), Short: "To the list", Do: then(s.page.DoneFinding)},
			{Name: "back", Binding: ui.Bind("Show every action again", "esc"), Short: "Stop finding", Do: then(s.page.StopFinding)},
		}
	}
	selected := func() *row {
		if r, ok := s.page.Selected(); ok {
			return r
		}
		return nil
	}
	acts := []ui.Action{
		{Name: "open", Binding: ui.Bind("Read all of the selected action", "enter"), Short: "Read", Why: some(selected), Do: func() tea.Cmd {
			return ui.Send(ui.Push{Screen: &one{env: s.env, store: s.store, n: selected().N}})
		}},
		s.addAction(),
	}
	acts = append(acts, about(s.env, s.store, selected)...)
	acts = append(acts, s.page.FindAction("Find an action by its words, its owner or its item, as you type"))
	acts = append(acts, s.page.ChipActions()...)
	if back, ok := s.page.ShowAllAction("Show every action again"); ok {
		acts = append(acts, back)
	}
	return append(acts, s.page.Moves()...)
}

func (s *Screen) addAction() ui.Action {
	return ui.Action{
		Name: "add", Binding: ui.Bind("Record what members asked for at a meeting", "a"), Short: "Add", Also: "new board meeting matters arising",
		Why: func() string { return ui.Sentence(ppb.Permit(s.env.Actor, ppb.ActAction, nil)) },
		Do:  func() tea.Cmd { return ui.Send(ui.Push{Screen: newAdd(s.env, s.store)}) },
	}
}

// then makes an action of something that asks for nothing.
func then(f func()) func() tea.Cmd {
	return func() tea.Cmd {
		f()
		return nil
	}
}

// some is the reason where no action is given.
func some(r func() *row) func() string {
	return func() string {
		if r() == nil {
			return "No action is selected."
		}
		return ""
	}
}

// about are what can be done about an action that a page gives, which may be nil.
func about(env ui.Env, store Store, r func() *row) []ui.Action {
	may := func(rule func(ppb.BoardAction, ppb.Actor) error) func() string {
		return func() string {
			if why := some(r)(); why != "" {
				return why
			}
			return ui.Sentence(rule(r().BoardAction, env.Actor))
		}
	}
	open := func(v verb) func() tea.Cmd {
		return func() tea.Cmd { return ask.Open(env, saying(env, store, r().BoardAction, v)) }
	}
	return []ui.Action{
		{Name: "answer", Binding: ui.Bind("Say what became of this action: its owner does", "w"), Short: "Answer", Also: "reply write", Why: may(ppb.MayAnswerAction), Do: open(answer)},
		{Name: "close-action", Binding: ui.Bind("Close this action, with the reason that the report prints", "x"), Short: "Close", Also: "done finish", Why: may(ppb.MayCloseAction), Do: open(closes)},
		{Name: "open-item", Binding: ui.Bind("Open the item that this action is about", "o"), Why: func() string {
			if why := some(r)(); why != "" || r().Item != "" {
				return why
			}
			return "The action is about no item."
		}, Do: func() tea.Cmd { return ui.Send(ui.Open{Page: ui.PageEntry, Key: r().Item}) }},
	}
}
