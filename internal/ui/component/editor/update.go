package editor

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/buffer"
	"ppbtui/internal/ui/component/keys"
	"ppbtui/internal/ui/component/text"
)

// Update takes a key press or a paste and reports whether it was one of the
// box's. Anything else is for the screen.
func (e *Editor) Update(msg tea.Msg) (handled bool) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		e.Paste(msg.Content)
		return true
	case tea.KeyPressMsg:
		return e.do(keys.Of(msg), msg.Text)
	}
	return false
}

func (e *Editor) do(a keys.Action, typed string) bool {
	b := &e.buf
	at := b.Cursor()
	switch a {
	case keys.Nothing:
		return false
	case keys.Insert:
		e.Insert(typed)
	case keys.NewLine:
		e.Insert("\n")
	case keys.Left:
		e.move(b.Prev(at))
	case keys.Right:
		e.move(b.Next(at))
	case keys.WordLeft:
		e.move(b.PrevWord(at))
	case keys.WordRight:
		e.move(b.NextWord(at))
	case keys.TextStart:
		e.move(0)
	case keys.TextEnd:
		e.move(len(b.Text()))
	case keys.Up:
		e.vertical(-1)
	case keys.Down:
		e.vertical(1)
	case keys.PageUp:
		e.vertical(-max(e.height-1, 1))
	case keys.PageDown:
		e.vertical(max(e.height-1, 1))
	case keys.LineStart:
		from, _ := e.line()
		e.move(from)
	case keys.LineEnd:
		from, end := e.line()
		e.move(end)
		e.eol = end > from
	case keys.Backspace:
		e.erase(b.Prev(at), at, buffer.Typing)
	case keys.Delete:
		e.erase(at, b.Next(at), buffer.Typing)
	case keys.DeleteWord:
		e.erase(b.PrevWord(at), at, buffer.Whole)
	case keys.DeleteWordAfter:
		e.erase(at, b.NextWord(at), buffer.Whole)
	case keys.DeleteToEnd:
		e.erase(at, e.killEnd(), buffer.Whole)
	case keys.DeleteToStart:
		from, _ := e.line()
		e.erase(from, at, buffer.Whole)
	case keys.Undo:
		if c, ok := b.Undo(); ok {
			e.change(c)
		} else {
			e.notice = "Nothing to undo."
		}
	case keys.Redo:
		if c, ok := b.Redo(); ok {
			e.change(c)
		} else {
			e.notice = "Nothing to redo."
		}
	}
	return true
}

func (e *Editor) move(at int) {
	e.buf.MoveTo(at)
	e.goal, e.eol = -1, false
}

func (e *Editor) erase(from, to int, kind buffer.Kind) {
	if from < to {
		e.change(e.buf.Replace(from, to-from, "", kind))
	}
}

// line is the cursor's visual line: where it begins, and where its text ends,
// before the spaces it was broken at.
func (e *Editor) line() (from, end int) {
	pi, li, _ := e.locate()
	return e.bounds(pi, li)
}

func (e *Editor) bounds(pi, li int) (from, end int) {
	p := &e.lay.paras[pi]
	from, end = p.span(li)
	if li+1 < len(p.lines) {
		for end > from && e.Text()[end-1] == ' ' {
			end--
		}
	}
	return from, end
}

// killEnd is how far delete-to-end reaches: the end of the visual line's text;
// when the cursor is there already, over the line end to the next line.
func (e *Editor) killEnd() int {
	at := e.buf.Cursor()
	pi, li, _ := e.locate()
	if _, end := e.bounds(pi, li); at < end {
		return end
	}
	p := &e.lay.paras[pi]
	if li+1 < len(p.lines) {
		_, end := e.bounds(pi, li+1)
		return end
	}
	return min(p.end+1, len(e.Text()))
}

// vertical moves by visual lines and keeps the column it set out from. Past
// the first or last line it goes to the start or end of the text.
func (e *Editor) vertical(rows int) {
	pi, li, x := e.locate()
	goal := e.goal
	if goal < 0 {
		goal = x
	}
	row, total := e.lay.rows(pi)+li, e.lay.rows(len(e.lay.paras))
	switch to := min(max(row+rows, 0), total-1); {
	case to != row:
		pi, li = e.lay.find(to)
		from, end := e.bounds(pi, li)
		at := column(e.Text(), from, end, goal)
		e.move(at)
		e.eol = at > from
	case rows < 0:
		e.move(0)
	default:
		e.move(len(e.Text()))
	}
	e.goal = goal
}

// column is the offset in s[from:end] nearest to, and not past, column goal.
func column(s string, from, end, goal int) int {
	for x := 0; from < end; {
		n, w := text.Cluster(s[from:])
		if x+w > goal {
			break
		}
		x += w
		from += n
	}
	return min(from, end)
}
