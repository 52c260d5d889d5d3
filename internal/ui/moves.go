package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/list"
)

// Mover is a list as far as moving in it goes.
type Mover interface {
	Index() int
	Len() int
	Select(i int)
	Window() (from, to int)
}

// Moving reports whether an action is one of Moves, which help names and the palette leaves out.
func Moving(a Action) bool {
	switch a.Name {
	case "down", "up", "page-down", "page-up", "first", "last":
		return true
	}
	return false
}

// ForScreen reports whether an action does nothing for who hears the program: it moves what is selected, the focus or what shows, and there are
// neither where rows are chosen by number, boxes are asked for one after another, and words find rows. Every other action works without a screen.
func ForScreen(a Action) bool {
	switch a.Name {
	case "redraw", // there is nothing to draw
		"close", "interrupt", "explain", // keys that leave: who types has b and q
		"next-box", "previous-box", "other-pane", "tab", "to-list", // the focus
		"next-finding", "previous-finding", // the selection of a dialog
		"find", "find-done", "filter", "chips-done": // the search box, and the row of filters, each of which is an action
		return true
	}
	return Moving(a) || a.Label != "" // a label names keys of a box
}

// Moves are the actions that move in a list, the same ones in every list. moved is called after each; it may be nil.
func Moves(l Mover, moved func() tea.Cmd) []Action {
	move := func(name string, b key.Binding, to func() int) Action {
		return Action{Name: name, Binding: b, Do: func() tea.Cmd {
			l.Select(to())
			if moved == nil {
				return nil
			}
			return moved()
		}}
	}
	page := func() int {
		from, to := l.Window()
		return max(to-from-1, 1)
	}
	keys := list.Keys()
	return []Action{
		move("down", keys.Down, func() int { return l.Index() + 1 }),
		move("up", keys.Up, func() int { return l.Index() - 1 }),
		move("page-down", keys.PageDown, func() int { return l.Index() + page() }),
		move("page-up", keys.PageUp, func() int { return l.Index() - page() }),
		move("first", keys.First, func() int { return 0 }),
		move("last", keys.Last, func() int { return l.Len() - 1 }),
	}
}
