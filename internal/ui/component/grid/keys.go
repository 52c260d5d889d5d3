package grid

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/clean"
	"ppbtui/internal/ui/component/keys"
)

// held are the modifiers that make another key of Tab.
const held = tea.ModAlt | tea.ModCtrl | tea.ModMeta | tea.ModHyper | tea.ModSuper

// Update takes a key press or a paste and reports whether it was one of the grid's. Undo and redo are not, nor is Tab at the
// last cell, nor Esc where nothing is being typed.
//
// Between cells: arrows, Home and End in the row, Ctrl+Home and Ctrl+End, PgUp and PgDn, Tab to the next cell that can be
// typed into, Enter down. A character replaces what the cell says, Backspace and Delete empty it; Enter in a text column
// opens its words. While a cell is being typed into, the arrows and Home, End, PgUp and PgDn leave it, for nobody moves about
// in a number; in a text they move in it. Esc ends typing and keeps what is typed. Enter is down from either: a cell has no line ends.
func (g *Grid) Update(msg tea.Msg) (handled bool) {
	if g.empty() {
		return false
	}
	row, col, writing := g.row, g.col, g.Writing()
	switch msg := msg.(type) {
	case tea.PasteMsg:
		g.paste(msg.Content)
		handled = true
	case tea.KeyPressMsg:
		handled = g.press(msg)
	}
	if g.spec.Moved != nil && (g.row != row || g.col != col || writing && !g.Writing()) {
		g.spec.Moved(g.row, g.col)
	}
	return handled
}

func (g *Grid) press(k tea.KeyPressMsg) bool {
	switch {
	case k.Code == tea.KeyTab && k.Mod&held == 0:
		by := 1
		if k.Mod&tea.ModShift != 0 {
			by = -1
		}
		g.Leave()
		return g.tab(by)
	case k.Code == tea.KeyEscape && k.Mod&held == 0:
		return g.escape()
	}
	a := keys.Of(k)
	switch {
	case a == keys.Nothing, a == keys.Undo, a == keys.Redo:
		return false
	case g.words != nil && a != keys.NewLine:
		g.enter(k)
		return true
	case g.move(a):
		g.Leave()
		return true
	case g.line != nil:
		g.enter(k)
		return true
	}
	return g.begin(a, k)
}

// move moves the focus; it reports false where the action is none that moves.
func (g *Grid) move(a keys.Action) bool {
	switch a {
	case keys.Left, keys.WordLeft:
		g.col = max(g.col-1, 0)
	case keys.Right, keys.WordRight:
		g.col = min(g.col+1, len(g.spec.Columns)-1)
	case keys.Up:
		g.vertical(-1)
	case keys.Down:
		g.vertical(1)
	case keys.NewLine:
		if !g.Writing() && g.spec.Columns[g.col].Text {
			return false
		}
		g.vertical(1)
	case keys.PageUp:
		g.vertical(-max(g.page-1, 1))
	case keys.PageDown:
		g.vertical(max(g.page-1, 1))
	case keys.LineStart:
		g.col = 0
	case keys.LineEnd:
		g.col = len(g.spec.Columns) - 1
	case keys.TextStart:
		g.vertical(-len(g.spec.Rows))
		g.col = 0
	case keys.TextEnd:
		g.vertical(len(g.spec.Rows))
		g.col = len(g.spec.Columns) - 1
	default:
		return false
	}
	return true
}

// paste puts one cell into the one with the focus, or what stands in it where it is being typed into. Several are the owner's,
// but into words that are open everything is text.
func (g *Grid) paste(s string) {
	s = strings.TrimRight(s, "\r\n")
	switch {
	case g.words != nil:
		g.enter(tea.PasteMsg{Content: clean.OneLine(s).Text})
	case strings.ContainsAny(s, "\t\r\n"):
		g.Leave()
		if g.spec.Paste != nil {
			g.spec.Paste(g.row, g.col, s)
		}
	case g.line != nil:
		g.enter(tea.PasteMsg{Content: s})
	case g.start(""):
		g.first(tea.PasteMsg{Content: s})
	}
}
