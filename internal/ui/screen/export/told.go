package export

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is the boxes, and what they lead to or have led to.
func (s *Screen) Tell() tell.Page {
	switch {
	case s.form == nil:
		return tell.Page{Facts: []string{s.whyNot()}}
	case s.write != nil:
		return tell.Page{Facts: []string{"Writing " + theme.Neutral(s.target()) + "."}}
	}
	t := tell.Page{Boxes: s.form.Told(nil), Next: "write"}
	for i := range t.Boxes {
		t.Boxes[i].Fill = s.fill(t.Boxes[i])
	}
	if s.last == nil {
		t.Live = s.plan()
		return t
	}
	says, line, note := s.env.Exports.Then(s.last.did)
	t.Live = s.did()
	if s.env.Exports.Named() {
		t.Live = append(t.Live, "It is in "+theme.Neutral(s.env.Exports.Where())+".")
	}
	if line != "" {
		line = "`" + theme.Neutral(line) + "`" // typed as it stands
	}
	for _, l := range []string{says, line, note} {
		if l != "" {
			t.Live = append(t.Live, l)
		}
	}
	return t
}

// fill is what filling a box does: as typing in it, it has another export be asked for.
func (s *Screen) fill(b tell.Box) func(string) tea.Cmd {
	return func(value string) tea.Cmd {
		offered := s.offered()
		cmd := b.Fill(value)
		if s.notice = s.form.TakeNotice(); s.form.Box(b.Name).Value() == b.Value {
			return cmd
		}
		return tea.Batch(cmd, s.changed(offered))
	}
}

// Tell is all of it.
func (p *preview) Tell() tell.Page {
	if says := p.note(); says != "" {
		return tell.Page{Facts: []string{says}}
	}
	return tell.Page{Facts: p.document(sheet.Readable).Facts()}
}
