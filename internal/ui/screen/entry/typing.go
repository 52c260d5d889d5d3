package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// pressed gives a key to what has the focus.
func (s *Screen) pressed(k tea.KeyPressMsg) tea.Cmd {
	if s.busy {
		return nil
	}
	if s.focus == onPanel {
		s.panel.key(k)
		return nil
	}
	b := s.focused()
	switch {
	case b == nil && s.panel.open && !s.drawn.wide:
		s.panel.key(k)
		return nil
	case b == nil:
		s.scrollBy(k)
		return nil
	}
	s.free = false
	handled, changed := b.update(k)
	switch {
	case changed:
		return s.edited(b)
	case handled:
		s.notice = b.takeNotice()
		return s.remember()
	case b.long != nil:
		return nil
	}
	switch k.Code {
	case tea.KeyEnter, tea.KeyKpEnter, tea.KeyDown:
		return s.step(1)
	case tea.KeyUp:
		return s.step(-1)
	case tea.KeyPgUp, tea.KeyPgDown:
		s.free = true
		s.scrollBy(k)
	}
	return nil
}

// pasted gives a paste to the text box that has the focus; anywhere else it runs nothing.
func (s *Screen) pasted(p tea.PasteMsg) tea.Cmd {
	b := s.focused()
	if s.busy || b == nil || b.row != nil {
		s.notice = "Nothing was pasted: go to a text box with Tab, then paste."
		return nil
	}
	if _, changed := b.update(p); !changed {
		s.notice = b.takeNotice()
		return nil
	}
	cmd := s.edited(b)
	if valueBox(b) && !s.offer.live() {
		s.propose(b, p.Content)
	}
	return cmd
}

// edited takes a changed box into the content: everything that is shown follows from it.
func (s *Screen) edited(b *box) tea.Cmd {
	s.put(b.field, b.text())
	s.notice = b.takeNotice()
	if valueBox(b) {
		s.propose(b, b.text())
	}
	return s.keep()
}

// put changes one field, and the box of the printed figure that goes with a value.
func (s *Screen) put(f ppb.Field, text string) {
	s.content = s.content.With(f, text)
	if f == ppb.FieldRAG {
		s.judgedFor = s.values()
	}
	if i := s.box(ppb.FieldPrinted); i >= 0 {
		s.boxes[i].set(s.content[ppb.FieldPrinted])
	}
	s.rereadFigures(f)
}

// values are the value boxes as one text: a judgement is made for them.
func (s *Screen) values() string {
	out := ""
	for _, b := range s.boxes {
		if valueBox(b) {
			out += s.content[b.field] + "\n"
		}
	}
	return out
}

// reread asks the rules what the boxes and the commentary say now.
func (s *Screen) reread() {
	s.reading = ppb.Read(s.plan, s.item, s.content)
	s.readCoverage()
	s.follow()
}

// follow is what follows from a reading.
func (s *Screen) follow() {
	s.unready = ppb.Unready(s.item, s.reading, s.content)
	s.covers = s.asksCoverage()
}

// scrollBy moves through an item that cannot be typed in.
func (s *Screen) scrollBy(k tea.KeyPressMsg) {
	page := max(s.drawn.h-1, 1)
	switch k.Code {
	case tea.KeyUp:
		s.scroll = s.drawn.stop(s.scroll, -1)
	case tea.KeyDown:
		s.scroll = s.drawn.stop(s.scroll, 1)
	case tea.KeyPgUp:
		s.scroll -= page
	case tea.KeyPgDown, tea.KeySpace:
		s.scroll += page
	case tea.KeyHome:
		s.scroll = 0
	case tea.KeyEnd:
		s.scroll = 1 << 20
	}
	s.scroll = max(s.scroll, 0)
}
