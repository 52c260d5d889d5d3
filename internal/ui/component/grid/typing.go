package grid

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/editor"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/keys"
)

// begin is the first key in a cell that is not being typed into yet: it replaces what the cell says, empties it, or opens
// its words.
func (g *Grid) begin(a keys.Action, k tea.KeyPressMsg) bool {
	switch a {
	case keys.Insert:
		if strings.TrimSpace(k.Text) == "" {
			return true // a space alone is no value, and would empty the cell unseen
		}
		if why := g.refuses(k.Text); why != "" {
			g.tell(why)
		} else if g.start("") {
			g.first(k)
		}
	case keys.Backspace, keys.Delete:
		if c := g.spec.Cell(g.row, g.col); c.Shut != "" {
			g.tell(c.Shut)
		} else if c.Typed != "" {
			g.spec.Typed(g.row, g.col, "")
		}
	case keys.NewLine:
		g.start(g.spec.Cell(g.row, g.col).Typed)
	default:
		return false
	}
	return true
}

// refuses says why a letter is nothing that the cell with the focus could say, and so does not replace what it says.
func (g *Grid) refuses(letter string) string {
	if g.spec.Refuse == nil || g.spec.Cell(g.row, g.col).Shut != "" {
		return ""
	}
	return g.spec.Refuse(g.row, g.col, letter)
}

// first is the first key, or paste, into a cell whose text it replaces; where nothing came of it, the cell is as it was.
func (g *Grid) first(msg tea.Msg) {
	g.enter(msg)
	switch {
	case g.now() == "":
		g.Leave()
	case g.words != nil && g.before != "":
		g.tell("What the cell said is replaced. Ctrl+Z brings it back.")
	}
}

// enter gives a key or a paste to what is being typed.
func (g *Grid) enter(msg tea.Msg) {
	if g.words != nil {
		g.write(func() { g.words.Update(msg) })
		g.tell(g.words.TakeNotice())
		return
	}
	g.write(func() { g.line.Update(msg) })
	g.tell(g.line.TakeNotice())
}

// start opens the cell with the focus for typing, saying s so far; it reports false, and says why, where it cannot be typed
// into.
func (g *Grid) start(s string) bool {
	c := g.spec.Cell(g.row, g.col)
	if c.Shut != "" {
		g.tell(c.Shut)
		return false
	}
	most := 0
	if g.spec.Max != nil {
		most = g.spec.Max(g.row, g.col)
	}
	g.before = c.Typed
	if g.spec.Columns[g.col].Text {
		g.words = editor.New(most)
		g.words.SetText(s)
	} else {
		g.line = field.New(field.Options{Max: most, Exact: true})
		g.line.SetText(s)
	}
	return true
}

// now is what is being typed.
func (g *Grid) now() string {
	if g.words != nil {
		return g.words.Text()
	}
	return g.line.Text()
}

// write does something to what is being typed, and tells the owner where that is something else then. What replaces a cell
// and is refused leaves it as it was.
func (g *Grid) write(do func()) {
	was := g.now()
	do()
	if s := g.now(); s != was {
		g.spec.Typed(g.row, g.col, s)
	}
}

// escape ends typing. What is typed stays, as everywhere: undo brings back what was before.
func (g *Grid) escape() bool {
	if !g.Writing() {
		return false
	}
	g.Leave()
	return true
}

func (g *Grid) tell(s string) {
	if s != "" {
		g.notice = s
	}
}
