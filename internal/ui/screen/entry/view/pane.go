package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// beside is the context pane: last quarter, what would change the colour, earlier figures, the definition. x and y are
// where the cursor stands when last quarter has the focus.
func (v *View) beside(w, h int) (lines []string, x, y int) {
	p := form.NewPage(w)
	head, right := v.lastHead()
	p.Add(" " + text.Pad(v.whole(head, w-2), w-2-text.Width(right)) + right)
	p.Add("")
	all := v.lastLines(w - 3)
	y = len(p.Lines)
	for _, l := range v.last.Window(all, min(len(all), max(h/3, 3))) {
		p.Add(" " + l)
	}
	if v.WhyNotCopy() == "" {
		keys := "Tab here, then  c Copy into mine   d Compare"
		if v.form.At(LastQuarter) {
			keys = "c Copy into mine (can be undone)   d Compare   F3 Back"
		}
		p.Add("")
		p.Add(" " + v.whole(keys, w-2))
	}
	v.drawWouldChange(p)
	rest := form.NewPage(w)
	if v.Item().Measure != nil {
		v.drawHeld(p)
		v.drawDefinition(rest)
	}
	v.drawPeople(rest)
	v.drawQuarters(p, h-len(p.Lines)-len(rest.Lines))
	p.Join(rest)
	rest.Done()
	if len(p.Lines) > h {
		p.Lines = append(p.Lines[:h-1], " "+v.theme().Ellipsis()+" F4 shows the rest")
	}
	return p.Lines, 1, y
}

func (v *View) drawWouldChange(p *form.Page) {
	if len(v.Reading().WouldChange) == 0 {
		return
	}
	p.Add("")
	p.Add(v.theme().Section("What would change the colour", "", p.W))
	wide := 0
	for _, t := range v.Reading().WouldChange {
		wide = max(wide, text.Width(t.Values))
	}
	for _, t := range v.Reading().WouldChange {
		p.Hanging(" "+text.Pad(title(t.Status), 8), text.Pad(t.Values, wide)+"   "+t.Away)
	}
}

func (v *View) drawHeld(p *form.Page) {
	p.Add("")
	p.Add(v.theme().Section("Figures held", "", p.W))
	for _, l := range v.heldLines(p.W - 2) {
		p.Add(" " + l)
	}
	if t := v.Reading().Previous; t.Against != "" {
		p.Para(wording.Sentence("Against the quarter before: " + t.Direction.String() + ", " + t.Change + ", " + against(t)))
	}
}

func (v *View) drawDefinition(p *form.Page) {
	m := v.Item().Measure
	p.Add("")
	p.Add(v.theme().Section("Definition", "", p.W))
	p.Para(definition(m))
}

func definition(m *ppb.Measure) string {
	out := wording.Sentence(theme.Neutral(m.Definition))
	if out == "" {
		out = "No definition is held."
	}
	if m.Source != "" {
		out += " Source: " + wording.Sentence(theme.Neutral(m.Source))
	}
	return strings.TrimSpace(out)
}

// drawPeople names who is responsible.
func (v *View) drawPeople(p *form.Page) {
	p.Add("")
	p.Add(v.theme().Section("People", "", p.W))
	for _, login := range v.Item().Officers {
		o := v.Book().Officer(login)
		p.Para(theme.Neutral(wording.Joined(o.Name+v.Book().Contributing(v.Item(), login), o.Post, o.Left(v.today()))))
	}
	if len(v.Item().Officers) == 0 || !v.Book().Owned(v.Item(), v.today()) {
		p.Para(wording.Sentence(ppb.WithoutOwner))
	}
}
