package app

import "ppbtui/internal/ui"

// Top is the screen on top of the stack.
func Top(m *Model) ui.Screen { return m.top().screen }

// Depth is how many pages there are.
func Depth(m *Model) int { return len(m.stack) }

// On puts a screen on top, as if the page below had pushed it, and returns its Init.
func On(m *Model, s ui.Screen) func() any {
	cmd := m.push(page{screen: s})
	return func() any {
		if cmd == nil {
			return nil
		}
		return cmd()
	}
}
