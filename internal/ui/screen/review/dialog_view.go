package review

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Title names the item that goes back.
func (d *dialog) Title() string { return "Return " + d.row.ref }

// Status counts the words and says what Esc does.
func (d *dialog) Status() string {
	if d.notice != "" {
		return d.notice
	}
	return wording.Count(d.note.Words(), "word") + ". Saved as you type. Esc keeps the note and sends nothing."
}

// noteStands is what becomes of the note.
const noteStands = "The note stands at the top of the item until it is accepted. You can take the return back until an officer opens it."

// View draws the quick starts, the note, and under it the text that the note is about.
func (d *dialog) View(w, h int) ui.Frame {
	th := d.q.env.Theme
	p := sheet.New(th, w)
	if h >= 12 {
		p.Heading("Return "+d.row.ref+" to "+d.q.officers(d.row.item), "Esc keeps the note")
		p.Para(noteStands)
		p.Gap()
	}
	d.drawStarts(p, w, h)
	p.Heading("Note", "")
	lines := d.noteLines(h - p.Len())
	drawn, x, y := d.note.View(w-2, lines)
	if !d.quick {
		p.Cursor(1+x, p.Len()+y)
	}
	p.AddIn(drawn...)
	d.drawText(p, w, h-p.Len())
	return p.Frame()
}

// drawStarts draws the quick starts; on a low screen only while they have the focus.
func (d *dialog) drawStarts(p *sheet.Sheet, w, h int) {
	if h < 12 && !d.quick {
		return
	}
	lead := " Quick start "
	if w < tight {
		lead = " "
	}
	lines, x, y := d.starts.View(w - 1 - len(lead))
	if d.quick {
		p.Cursor(len(lead)+x, p.Len()+y)
	}
	for i, l := range lines {
		if i > 0 {
			lead = text.Spaces(len(lead))
		}
		p.Add(lead + l)
	}
}

// noteLines is how high the note's box is: all there is on a low screen, else under half.
func (d *dialog) noteLines(rest int) int {
	if rest < 8 {
		return max(rest, 1)
	}
	return max(rest*2/5, 4)
}

// drawText shows the commentary below the note, as much as there is room for.
func (d *dialog) drawText(p *sheet.Sheet, w, h int) {
	if h < 3 {
		return
	}
	p.Append(d.about(w).Cut(h, "more: Esc, then Enter shows all of it"))
}

// about is the text that the note is about.
func (d *dialog) about(w int) *sheet.Sheet {
	r := d.row
	out := d.q.sheet(w)
	out.Heading(r.ref+"  "+headline(r.item, r.item.Entry.Content, r.reading()), wording.Count(r.words, "word"))
	out.Para(theme.Neutral(r.reading().Sentence))
	out.Para(d.q.written(r.item))
	return out
}
