package change

import (
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
)

const (
	narrow = 60 // columns under which labels are short of room
	lowH   = 12 // lines under which only the boxes stand
)

// View draws the boxes, scrolled to the one with the focus.
func (f *Form) View(w, h int) ui.Frame {
	if says := f.note(); says != "" {
		return sheet.Note(f.env.Theme, w, says)
	}
	p := f.page(w, h)
	defer p.Done()
	win := f.form.Window(p, h, len(p.Lines))
	return ui.Frame{
		Text: strings.Join(p.Lines[win.From:win.To], "\n"), X: win.X, Y: win.Y, Cursor: win.Cursor, More: win.More,
	}
}

// note is what there is in place of the boxes; empty where they are there.
func (f *Form) note() string {
	switch {
	case f.err != nil:
		return "What the plan holds could not be read: " + ui.Sentence(f.err) + " F5 tries again."
	case f.form == nil:
		return "Reading what the plan holds."
	}
	return ""
}

// aim is for when it is, and that it is checked first.
func (f *Form) aim() string {
	return "It is for " + f.env.Quarter.Label() + ". F9 checks it and shows what would change; nothing is saved before that."
}

// page is all of the form.
func (f *Form) page(w, h int) *form.Page {
	p, label := form.NewPage(w), f.labels(w)
	if h >= lowH {
		p.Para(f.subject.Asks)
		p.Para(f.aim())
		p.Add("")
	}
	f.form.Rows(p, whatIsChanged, label)
	if h >= lowH && len(f.fields) > 0 {
		p.Add("")
		title := "Why"
		if f.wantsApproval() {
			title = "Who stands for it, and why"
		}
		p.Add(f.env.Theme.Section(title, "", w))
	}
	f.form.Rows(p, whoStandsForIt, label)
	return p
}

// labels is how wide the labels are: as the widest, within bounds.
func (f *Form) labels(w int) int {
	most := 24
	if w < narrow {
		most = 14
	}
	wide := 0
	for _, b := range f.form.Boxes() {
		wide = max(wide, text.Width(b.Label)+3)
	}
	return min(wide, most)
}
