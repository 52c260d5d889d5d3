package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// pageBeside is the context pane: last quarter, what would change the colour, earlier figures, the definition. x and y are
// where the cursor stands when last quarter has the focus.
func (s *Screen) pageBeside(w, h int) (lines []string, x, y int) {
	p := newPage(w)
	head, right := s.lastHead()
	p.add(" " + text.Pad(s.whole(head, w-2), w-2-text.Width(right)) + right)
	p.add("")
	all := s.lastLines(w - 3)
	y = len(p.lines)
	for _, l := range s.panelWindow(all, min(len(all), max(h/3, 3))) {
		p.add(" " + l)
	}
	if s.whyCopy() == "" {
		keys := "Tab here, then  c Copy into mine   d Compare"
		if s.focus == onPanel {
			keys = "c Copy into mine (can be undone)   d Compare   F3 Back"
		}
		p.add("")
		p.add(" " + s.whole(keys, w-2))
	}
	s.drawWouldChange(p)
	if s.item.Measure != nil {
		s.drawHeld(p)
		s.drawDefinition(p)
	}
	s.drawPeople(p)
	if len(p.lines) > h {
		p.lines = append(p.lines[:h-1], " "+s.th.Ellipsis()+" F4 shows the rest")
	}
	return p.lines, 1, y
}

func (s *Screen) drawWouldChange(p *page) {
	if len(s.reading.WouldChange) == 0 {
		return
	}
	p.add("")
	p.add(s.th.Section("What would change the colour", "", p.w))
	wide := 0
	for _, t := range s.reading.WouldChange {
		wide = max(wide, text.Width(t.Values))
	}
	for _, t := range s.reading.WouldChange {
		p.hanging(" "+text.Pad(title(t.Status), 8), text.Pad(t.Values, wide)+"   "+t.Away)
	}
}

func (s *Screen) drawHeld(p *page) {
	p.add("")
	p.add(s.th.Section("Figures held", "", p.w))
	for _, l := range s.heldLines(p.w - 2) {
		p.add(" " + l)
	}
	if t := s.reading.Previous; t.Against != "" {
		p.para(sentence("Against the quarter before: " + t.Direction.String() + ", " + t.Change + ", " + against(t)))
	}
}

func (s *Screen) drawDefinition(p *page) {
	m := s.item.Measure
	p.add("")
	p.add(s.th.Section("Definition", "", p.w))
	p.para(definition(m))
}

func definition(m *ppb.Measure) string {
	out := sentence(theme.Neutral(m.Definition))
	if out == "" {
		out = "No definition is held."
	}
	if m.Source != "" {
		out += " Source: " + sentence(theme.Neutral(m.Source))
	}
	return strings.TrimSpace(out)
}

// drawPeople names who is responsible.
func (s *Screen) drawPeople(p *page) {
	p.add("")
	p.add(s.th.Section("People", "", p.w))
	if len(s.item.Officers) == 0 {
		p.para("Nobody is named for it.")
		return
	}
	for _, login := range s.item.Officers {
		o := s.book.Officer(login)
		line := theme.Neutral(o.Name)
		if o.Post != "" {
			line += ", " + theme.Neutral(o.Post)
		}
		p.para(line)
	}
}
