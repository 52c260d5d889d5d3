package form

import (
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Row adds a box behind its label, which has so many columns, with its hint, and what is wrong with it under it.
func (f *Form) Row(p *Page, b *Box, label int) {
	lead := text.Pad(" "+b.Label, label)
	x := text.Width(lead)
	hint := ""
	if b.Hint != nil && !f.ReadOnly {
		if hint = b.Hint(); text.Width(hint) > p.W-x-lineMin-2 {
			hint = ""
		}
	}
	f.Place(p, b, lead, hint, p.W-x-1)
	p.Problem(b, x)
}

// Rows adds the boxes of a section that are shown, a row each. What a box asks for besides is seen together with it.
func (f *Form) Rows(p *Page, section, label int) {
	asking := 0
	for _, b := range f.boxes {
		if b.Section != section || !f.Shows(b) {
			continue
		}
		from := len(p.Lines)
		if !b.Asked {
			asking = from
		}
		f.Row(p, b, label)
		p.Belongs(asking)
	}
}

// Place adds a box behind lead and something behind it, in at most room columns; further lines of it stand under the first.
// Where nothing can be typed the value stands alone.
func (f *Form) Place(p *Page, b *Box, lead, behind string, room int) {
	x, y := text.Width(lead), len(p.Lines)
	_, row := b.Field.(*Choice)
	_, long := b.Field.(Text)
	if f.ReadOnly && (row || long) {
		p.Hanging(lead, f.Plain(b, farAway))
		return
	}
	if !row {
		if room -= text.Width(behind) + 1; text.Width(b.Value())+5 > room {
			room, behind = room+text.Width(behind), "" // the text first: no number is cut
		}
	}
	lines, cx, cy := f.Draw(b, room)
	if behind != "" && !row {
		lines[0] += " " + behind
	}
	for n, l := range lines {
		if n > 0 {
			lead = text.Spaces(x)
		}
		p.Add(lead + l)
	}
	p.Place(b, Spot{From: y, To: len(p.Lines), X: x + cx, Y: y + cy})
}

// Draw is a box in at most room columns, and the cursor in it: its value alone where nothing can be typed.
func (f *Form) Draw(b *Box, room int) (lines []string, x, y int) {
	if f.ReadOnly {
		return []string{f.Plain(b, max(room, 1))}, 0, 0
	}
	return b.Field.Draw(room, max(b.Lines, 1))
}

// Plain is what a box holds, for reading, in at most so many columns: cut between words.
func (f *Form) Plain(b *Box, columns int) string {
	t := theme.Neutral(b.Words())
	if t == "" {
		return "-"
	}
	return text.Whole(t, columns, f.Ellipsis)
}

// Problem adds what is wrong with a box under it, at column x where that leaves it on one line.
func (p *Page) Problem(b *Box, x int) {
	t := b.problem()
	if t == "" {
		return
	}
	if n := text.Width(t); n > p.W-x-1 {
		x = max(min(x, p.W-1-n), 1)
	}
	p.Indented(t, x)
}
