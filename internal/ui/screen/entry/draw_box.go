package entry

import (
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// boxMin is the columns of an empty box, with its brackets.
const boxMin = 17

// drawBox adds a line with a text box behind lead and something behind it, in at most room columns. A box grows with its
// text as far as there is room. Where nothing can be typed the text stands alone.
func (s *Screen) drawBox(p *page, i int, lead, behind string, room int) {
	x, y := text.Width(lead), len(p.lines)
	if text.Width(s.boxes[i].text())+5 > room-text.Width(behind)-1 {
		behind = "" // the text first: no number is cut
	}
	view, cur := s.boxView(s.boxes[i], room-text.Width(behind)-1)
	if behind != "" {
		view += " " + behind
	}
	p.add(lead + view)
	p.place(i, spot{from: y, to: y + 1, x: x + cur, y: y})
}

// boxView is one line box in at most room columns, and the cursor in it.
func (s *Screen) boxView(b *box, room int) (view string, cur int) {
	t := b.text()
	if s.locked != "" {
		if t == "" {
			return "-", 0
		}
		return s.whole(theme.Neutral(t), max(room, 1)), 0
	}
	return b.line.View(max(min(max(text.Width(t)+5, boxMin), room), 8))
}

// drawChoice adds a row of choices behind its label; further lines of it stand under the first.
func (s *Screen) drawChoice(p *page, i int, lead string) {
	b := s.boxes[i]
	x, y := text.Width(lead), len(p.lines)
	if s.locked != "" {
		t := theme.Neutral(b.words())
		if t == "" {
			t = "-"
		}
		p.hanging(lead, t)
		return
	}
	lines, cx, cy := b.row.View(p.w - x - 1)
	for n, l := range lines {
		if n > 0 {
			lead = text.Spaces(x)
		}
		p.add(lead + l)
	}
	p.place(i, spot{from: y, to: len(p.lines), x: x + cx, y: y + cy})
}
