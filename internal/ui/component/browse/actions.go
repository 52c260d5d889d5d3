package browse

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// Moves are the actions that move in the list.
func (p *Page[R]) Moves() []ui.Action {
	return ui.Moves(&p.list, func() tea.Cmd {
		p.moved()
		return nil
	})
}

// FindAction gives the search box the focus, empty: what is typed next is a search of its own.
func (p *Page[R]) FindAction(help string) ui.Action {
	return ui.Action{Name: "find", Binding: ui.Bind(help, "/"), Short: "Find", Do: run(func() {
		if p.find.Text() != "" {
			p.StopFinding()
		}
		p.finding = true
	})}
}

// ShowAllAction ends the search and turns every chip off; ok is false where there is nothing to end.
func (p *Page[R]) ShowAllAction(help string) (a ui.Action, ok bool) {
	return ui.Action{Name: "back", Binding: ui.Bind(help, "esc"), Short: "Show all", Do: run(func() {
		p.find.SetText("")
		p.finding = false
		p.Clear()
	})}, p.finding || p.Filtered()
}

// StopFinding ends the search and leaves the chips as they are.
func (p *Page[R]) StopFinding() {
	p.DoneFinding()
	p.find.SetText("")
	p.filter()
}

// DoneFinding leaves the search box, and what is found in the list.
func (p *Page[R]) DoneFinding() {
	p.finding = false
	p.settle()
}

// ChipActions are the chips' number keys.
func (p *Page[R]) ChipActions() []ui.Action {
	out := make([]ui.Action, len(p.spec.Chips))
	for i, c := range p.spec.Chips {
		key, short := strconv.Itoa(i+1), c.Hint
		if p.theme.Spoken() {
			short = c.Label // which is what is typed then
		}
		out[i] = ui.Action{Name: "chip-" + key, Binding: ui.Bind(c.Help, key), Short: short, Do: run(func() { p.Toggle(i) })}
	}
	return out
}

// ChooseActions are those of the chips while they have the focus.
func (p *Page[R]) ChooseActions() []ui.Action {
	done := run(func() { p.choosing = false })
	return append([]ui.Action{
		{Name: "chips-done", Binding: ui.Bind("Go to the list of what the filter shows", "enter"), Short: "To the list", Do: done},
		{Name: "back", Binding: ui.Bind("Back to the list", "esc"), Do: done},
		{Name: "chips-clear", Binding: ui.Bind("Turn every filter off", "f"), Short: "Show all", Do: run(func() {
			p.Clear()
			p.choosing = false
		})},
	}, p.ChipActions()...)
}

// ChooseAction gives the chips the focus.
func (p *Page[R]) ChooseAction(help string) ui.Action {
	return ui.Action{Name: "filter", Binding: ui.Bind(help, "f"), Short: "Filter", Do: run(func() { p.choosing = true })}
}

// SortAction goes to the next order.
func (p *Page[R]) SortAction(short, help string) ui.Action {
	return ui.Action{Name: "sort", Binding: ui.Bind(help, "s"), Short: short, Do: func() tea.Cmd {
		selected := p.selectedKey()
		p.order = (p.order + 1) % len(p.spec.Order)
		p.sort()
		p.arrange(false, selected)
		return ui.Send(ui.Say{Text: "Sorted " + p.Sorted() + "."})
	}}
}

// Sorted is the order in words.
func (p *Page[R]) Sorted() string { return p.spec.Order[p.order].Words }

// Resorted reports whether the order is another than the first.
func (p *Page[R]) Resorted() bool { return p.order != 0 }

// Finding reports whether the search box has the focus.
func (p *Page[R]) Finding() bool { return p.finding }

// Choosing reports whether the chips have the focus.
func (p *Page[R]) Choosing() bool { return p.choosing }

// Typed is what is searched for.
func (p *Page[R]) Typed() string { return p.find.Text() }

// run makes an action of something that asks for nothing.
func run(f func()) func() tea.Cmd {
	return func() tea.Cmd {
		f()
		return nil
	}
}
