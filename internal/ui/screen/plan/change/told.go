package change

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/tell"
)

// Tell is what is changed, and the boxes.
func (f *Form) Tell() tell.Page {
	if says := f.note(); says != "" {
		return tell.Page{Facts: []string{says}}
	}
	t := tell.Page{Facts: text.Facts([]string{f.subject.Asks, f.aim()}), Boxes: f.form.Told(f.filled), Next: "check"}
	for i := range t.Boxes { // one or two of many are changed, and not all of them asked for
		t.Boxes[i].Aside = !f.subject.Whole && !f.subject.Approved && !f.subject.Ready
	}
	return t
}

// filled is after a box was filled: what was wrong with it is no more.
func (f *Form) filled(b *form.Box) tea.Cmd {
	delete(f.problems, b.Name)
	f.notice = f.form.TakeNotice()
	return nil
}

// Tell is what saving would do.
func (p *preview) Tell() tell.Page {
	return tell.Page{Facts: p.text(sheet.Readable).Facts(), Next: "save-plan"}
}
