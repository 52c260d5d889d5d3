// Package list scrolls over rows that it does not hold: it knows how many
// there are, which one is selected and which of them show, and asks for the
// text of those alone. Two thousand rows cost what a screenful does.
package list

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// List is a selection in n rows. The zero value is an empty list.
type List struct {
	n, at, top int
	height     int // of the last view, for page keys
}

// SetLen says how many rows there are. The selection stays where it is, or
// moves to the last row.
func (l *List) SetLen(n int) {
	l.n = max(n, 0)
	l.Select(l.at)
}

// Len is how many rows there are.
func (l *List) Len() int { return l.n }

// Index is the selected row, from 0; -1 when there are no rows.
func (l *List) Index() int {
	if l.n == 0 {
		return -1
	}
	return l.at
}

// Select selects row i, or the nearest there is.
func (l *List) Select(i int) { l.at = max(min(i, l.n-1), 0) }

// SelectTop selects row i, and shows it as far up as there are rows to fill
// what is below it.
func (l *List) SelectTop(i int) {
	l.Select(i)
	l.top = l.at
}

// Update takes a key press and reports whether it was one of the list's (see
// Keys). The selection stops at the ends.
func (l *List) Update(msg tea.Msg) (handled bool) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false
	}
	page := max(l.height-1, 1)
	switch keys := Keys(); {
	case key.Matches(k, keys.Down):
		l.Select(l.at + 1)
	case key.Matches(k, keys.Up):
		l.Select(l.at - 1)
	case key.Matches(k, keys.PageDown):
		l.Select(l.at + page)
	case key.Matches(k, keys.PageUp):
		l.Select(l.at - page)
	case key.Matches(k, keys.First):
		l.Select(0)
	case key.Matches(k, keys.Last):
		l.Select(l.n - 1)
	default:
		return false
	}
	return true
}

// View returns at most height lines, one a row, scrolled as little as it can be
// for the selected row to be among them. row draws row i in at most width
// columns. curY is the line of the selected row.
func (l *List) View(width, height int, row func(i int, selected bool, width int) string) (lines []string, curY int) {
	height = max(height, 1)
	l.height = height
	l.top = max(min(l.top, l.at, l.n-height), l.at-height+1, 0)
	lines = make([]string, 0, min(height, l.n))
	for i := l.top; i < min(l.top+height, l.n); i++ {
		lines = append(lines, row(i, i == l.at, width))
	}
	return lines, l.at - l.top
}

// Window is the first row shown and the row after the last one, as of the last
// view: what a screen needs to say "12 to 30 of 86".
func (l *List) Window() (from, to int) { return l.top, min(l.top+l.height, l.n) }
