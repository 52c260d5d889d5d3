package ui

import tea "charm.land/bubbletea/v2"

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

// Moves are the actions that move in a list, the same ones in every list. moved is called after each; it may be nil.
func Moves(l Mover, moved func() tea.Cmd) []Action {
	move := func(name, help string, to func() int, keys ...string) Action {
		return Action{Name: name, Keys: keys, Help: help, Do: func() tea.Cmd {
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
	return []Action{
		move("down", "Next line", func() int { return l.Index() + 1 }, "down", "j"),
		move("up", "Previous line", func() int { return l.Index() - 1 }, "up", "k"),
		move("page-down", "A page down", func() int { return l.Index() + page() }, "pgdown"),
		move("page-up", "A page up", func() int { return l.Index() - page() }, "pgup"),
		move("first", "First line", func() int { return 0 }, "home", "g"),
		move("last", "Last line", func() int { return l.Len() - 1 }, "end", "G"),
	}
}
