package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/tell"
)

// Tell is what the item is, what follows from what is typed, and its boxes; of a table its rows.
func (s *Screen) Tell() tell.Page {
	switch {
	case s.failed != nil:
		return tell.Page{Facts: []string{ui.Sentence(s.failed)}}
	case !s.opened():
		return tell.Page{}
	}
	s.reread()
	t := tell.Page{Facts: s.view.Facts(), Live: s.view.Live(), Boxes: s.boxes(), At: string(s.sentTo)}
	if s.table != nil {
		t.List, t.Boxes = s.rowsTold(), nil
	}
	if !s.form.ReadOnly {
		t.Next = "submit"
	}
	return t
}

// reread has the rules read what is typed now: nobody waits for a pause where nothing is drawn.
func (s *Screen) reread() {
	if s.session.Typed() {
		s.session.Reread()
	}
}

// boxes are the boxes that show, but a table's cells, which are filled row by row.
func (s *Screen) boxes() (out []tell.Box) {
	for _, t := range s.form.Told(s.filled) {
		if t.Name == rowsBox {
			continue
		}
		f := ppb.Field(t.Name)
		t.Label = s.view.Label(s.box(f))
		if t.Words != "" {
			t.Words = s.view.Holds(s.box(f))
		}
		t.Hint = joined(wording.Sentence(t.Hint), s.hintWords(f))
		fill := t.Fill
		t.Fill = func(value string) tea.Cmd { return s.fill(filling{t.Name, value, fill}) }
		out = append(out, t)
	}
	return out
}

// hintWords is what else is to be known before a box is filled.
func (s *Screen) hintWords(f ppb.Field) string {
	if f.HoldsValue() && f != ppb.FieldValue && s.session.Content()[f] == "" {
		return absentWords
	}
	switch {
	case s.session.Content()[f] != "", f == ppb.FieldForecast: // the example in the box says it
		return ""
	case f == ppb.FieldPromised:
		return "No day? The note says why."
	}
	return s.dateWords(f)
}

// filling is a text on its way into a box.
type filling struct {
	name, value string
	fill        func(value string) tea.Cmd
}

// fill puts it there. While the item is being sent it waits for what comes of that.
func (s *Screen) fill(is filling) tea.Cmd {
	s.said.notice, s.said.confirm, s.said.again, s.sentTo = "", false, false, ""
	s.session.Look() // the clocks of what was filled before may have gone with the page that it was filled on
	s.ticks.pausing = false
	if s.session.Busy() || s.form.ReadOnly {
		s.waiting = append(s.waiting, is)
		s.said.notice = "It is being sent: what you typed since is kept here, and goes in as soon as the item is yours again."
		return nil
	}
	return is.fill(is.value)
}

// fillWaiting puts in what has waited, once something can be typed again.
func (s *Screen) fillWaiting() tea.Cmd {
	if len(s.waiting) == 0 || s.session.Busy() || s.form.ReadOnly || s.then != (next{}) {
		return nil
	}
	all := s.waiting
	s.waiting = nil
	var cmds []tea.Cmd
	for _, is := range all {
		cmds = append(cmds, is.fill(is.value))
	}
	return tea.Batch(cmds...)
}

// filled takes a box that was filled as a whole into the session, as typing does.
func (s *Screen) filled(b *form.Box) tea.Cmd {
	if b.Value() == s.session.Content()[ppb.Field(b.Name)] { // it was too long, or is as it was
		s.said.notice = s.form.TakeNotice()
		return nil
	}
	s.view.Stale = true
	return s.edited()
}
