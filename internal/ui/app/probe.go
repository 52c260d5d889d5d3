package app

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// probe shows a triangle at the start of a line, asks where the cursor is then, and takes the triangle away again. A
// terminal that draws it one column wide is in the second column.
const probe = "\r▲\x1b[6n\r\x1b[K"

// Probe is what to send to the terminal before the first frame, on the screen that the person came from: it finds out how
// wide the terminal draws our shapes. The answer comes as a tea.CursorPositionMsg, and what is shown is drawn anew where
// that does not suit; nothing waits for it, for a terminal may not answer. It is empty where the environment has decided.
func (m *Model) Probe(environ []string) string {
	if m.start.Fixed || m.start.Glyphs == theme.ASCII || slices.Contains(environ, "TERM=dumb") {
		return ""
	}
	return probe
}

// probed draws with letters from now on where the terminal draws a triangle of another width than one, or did not take it
// for one character. What the person has chosen still holds.
func (m *Model) probed(msg tea.CursorPositionMsg) tea.Cmd {
	if msg.X == 1 || m.start.Fixed || m.start.Glyphs == theme.ASCII {
		return nil
	}
	m.start.Glyphs = theme.ASCII
	m.restore()
	return tea.Batch(tea.ClearScreen, m.restyled())
}

// restyled tells every page that the theme has changed.
func (m *Model) restyled() tea.Cmd {
	var cmds []tea.Cmd
	for _, p := range m.stack {
		cmds = append(cmds, wrap(p.id, p.screen.Update(ui.Restyled{})))
	}
	return tea.Batch(cmds...)
}
