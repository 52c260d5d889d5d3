package entry

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// The aim for a commentary, in words.
const aim = "aim 100-300"

// drawCommentary adds the commentary: as many lines as are left above the rest, a few at least.
func (s *Screen) drawCommentary(p *page, h, rest int) {
	y := len(p.lines)
	p.add(s.th.Section("Commentary", s.wordCount(p.w), p.w))
	if s.locked != "" {
		t := s.content[ppb.FieldCommentary]
		if t == "" {
			t = "No commentary."
		}
		for _, para := range strings.Split(theme.NeutralBlock(t), "\n") {
			p.indented(para+" ", 1)
		}
		return
	}
	s.drawEditor(p, y, max(h-len(p.lines)-rest, s.leastText(h)))
}

// leastText is the fewest lines of the commentary that can be worked in.
func (s *Screen) leastText(h int) int {
	switch b := s.focused(); {
	case h < lowH:
		return max(h-2, 2)
	case b != nil && b.less:
		return 3
	}
	return min(5, h)
}

func (s *Screen) drawEditor(p *page, from, rows int) {
	lines, x, y := s.editor.View(p.w-2, rows)
	top := len(p.lines)
	if first, all := s.editor.Scroll(); all > rows {
		head := "Commentary"
		if s.panel.open && !s.drawn.wide {
			head += ", this quarter"
		}
		seen := fmt.Sprintf("lines %d-%d of %d", first+1, min(first+rows, all), all)
		if p.w >= narrowW {
			seen = s.wordCount(p.w) + ", " + seen
		}
		p.lines[top-1] = s.th.Section(head, seen, p.w)
	}
	for _, l := range lines {
		if l != "" {
			l = " " + l
		}
		p.inner = append(p.inner, len(p.lines)) // the box scrolls by itself
		p.add(l)
	}
	p.place(s.box(ppb.FieldCommentary), spot{from: from, to: len(p.lines), x: x + 1, y: top + y})
}

func (s *Screen) wordCount(w int) string {
	n := s.editor.Words()
	if w < narrowW {
		return words(n)
	}
	return words(n) + ", " + aim
}

// drawPanelAbove shows last quarter's text above the commentary, under the value in one line.
func (s *Screen) drawPanelAbove(w, h int) ui.Frame {
	p := newPage(w)
	p.add(s.compact(w))
	head, right := s.lastHead()
	p.add(s.th.Section(head, right, w))
	keys := s.panelKeys()
	all := s.lastLines(w - 2)
	most := max((h-4)/2, 1)
	at := spot{y: len(p.lines), x: 1}
	for _, l := range s.panelWindow(all, min(len(all), most)) {
		p.add(" " + l)
	}
	if keys != "" && h >= lowH {
		p.add("")
		p.add(" " + s.whole(keys, w-2))
	}
	y := len(p.lines)
	p.add(s.th.Section("Commentary, this quarter", s.wordCount(w), w))
	if s.locked != "" {
		for _, l := range text.Wrap(theme.NeutralBlock(s.content[ppb.FieldCommentary]), w-2) {
			p.add(" " + l)
		}
	} else {
		s.drawEditor(p, y, max(h-len(p.lines), 2))
		if s.focus != onPanel {
			at = p.spot(s.box(ppb.FieldCommentary))
		}
	}
	lines := p.lines[:min(len(p.lines), h)]
	return ui.Frame{Text: strings.Join(lines, "\n"), X: at.x, Y: at.y, Cursor: s.locked == "" && at.y < h}
}

// panelWindow is the part of last quarter's text that is scrolled to.
func (s *Screen) panelWindow(all []string, rows int) []string {
	s.panel.rows = rows
	s.panel.top = min(s.panel.top, max(len(all)-rows, 0))
	return all[s.panel.top:min(s.panel.top+rows, len(all))]
}
