package draft

import (
	"slices"

	"ppbtui/internal/ppb"
)

// Memory is what is taken up again when a person comes back to an item that they left, for as long as the program runs: where
// the cursor stood, and what of a table can be undone. The zero Memory is empty; a nil one keeps nothing.
type Memory struct {
	left []left // the last one left is the last here
}

// left is an item as it was left.
type left struct {
	owner   string
	quarter ppb.Quarter
	key     string

	at      ppb.Cursor
	content ppb.Content
	steps   steps
}

// mostLeft bounds how many items are remembered.
const mostLeft = 20

// find is the item's place in the memory, -1 where it was not left.
func (m *Memory) find(d *Desk) int {
	if m == nil {
		return -1
	}
	return slices.IndexFunc(m.left, func(l left) bool {
		return l.owner == d.owner() && l.quarter == d.Quarter && l.key == d.Key
	})
}

// put remembers an item, and forgets the one that was left longest ago where there are too many.
func (m *Memory) put(d *Desk, at ppb.Cursor, t *typing) {
	if m == nil {
		return
	}
	if i := m.find(d); i >= 0 {
		m.left = slices.Delete(m.left, i, i+1)
	}
	m.left = append(m.left, left{d.owner(), d.Quarter, d.Key, at, t.content, t.steps})
	m.left = slices.Delete(m.left, 0, max(len(m.left)-mostLeft, 0))
}

// takeUp goes on where the person left the item. What they did then can be undone as long as nobody has changed anything since.
func (s *Session) takeUp() {
	i := s.Memory.find(&s.Desk)
	if i < 0 || s.held.locked != "" {
		return
	}
	if l := &s.Memory.left[i]; l.content.Cleaned().Equal(s.typing.content.Cleaned()) {
		s.typing.steps = l.steps
		s.PauseTable()
	}
}

// Place is where a person goes on who opens the item: where their draft was left, else where they left the item; ok is false
// where they were not here.
func (s *Session) Place(d *ppb.Draft) (at ppb.Cursor, ok bool) {
	if d != nil {
		return d.Cursor, true
	}
	if i := s.Memory.find(&s.Desk); i >= 0 {
		return s.Memory.left[i].at, true
	}
	return at, false
}
