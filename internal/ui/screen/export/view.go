package export

import (
	"strings"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// labels is the column of the boxes' names.
const labels = 11

// View draws the boxes, and what they lead to or have led to.
func (s *Screen) View(w, h int) ui.Frame {
	if s.form == nil {
		return sheet.Note(s.env.Theme, w, s.whyNot())
	}
	p := form.NewPage(w)
	defer p.Done()
	if h >= 12 {
		p.Add("")
	}
	s.form.Rows(p, 0, labels)
	if h >= 12 {
		p.Add("")
	}
	from := len(p.Lines)
	if s.last != nil {
		s.drawDone(p, h >= 12)
	} else {
		s.drawPlan(p)
	}
	win := s.form.Window(p, h, len(p.Lines))
	if s.last != nil && len(p.Lines) > h { // what was written, before the boxes
		win = s.window(p, from, h)
	}
	return ui.Frame{Text: strings.Join(p.Lines[win.From:win.To], "\n"), X: win.X, Y: win.Y, Cursor: win.Cursor && s.write == nil, More: win.More}
}

// window shows the page from a line on, or from where PgUp and PgDn have moved to from there.
func (s *Screen) window(p *form.Page, from, h int) form.Window {
	top := max(min(from+s.moved, len(p.Lines)-h), 0)
	s.moved = top - min(from, len(p.Lines)-h)
	win := form.Window{From: top, To: top + h}
	switch below := win.To < len(p.Lines); {
	case below && top > 0:
		win.More = "more above and below"
	case below:
		win.More = "more below"
	case top > 0:
		win.More = "more above"
	}
	return win
}

// drawPlan says what will be written, and where to.
func (s *Screen) drawPlan(p *form.Page) {
	for _, says := range s.plan() {
		p.Para(says)
	}
}

// plan is what will be written and where to, or why it cannot be, in sentences.
func (s *Screen) plan() (out []string) {
	for _, f := range export.Formats() {
		if f.Name == s.format.Value() {
			out = append(out, wording.Sentence(f.Says))
		}
	}
	if !s.env.Theme.Spoken() { // else they are heard as choices
		out[0] += " " + s.formats
	}
	out = append(out, s.what())
	if says := s.forWhom(); says != "" {
		out = append(out, says)
	}
	if why := s.whyNot(); why != "" {
		return append(out, why)
	}
	where := " is written in " + theme.Neutral(s.env.Exports.Where()) + "."
	switch found := s.seen.found; {
	case !found.Is:
		where += " Nothing of that name is there."
	case s.env.Exports.Named():
		where += " It takes the place of what is there, of " + s.moment(found) + "."
	default:
		where += " You have kept one before, on " + s.moment(found) + ": it is replaced."
	}
	return append(out, theme.Neutral(s.target())+where)
}

// what is exported, in a sentence.
func (s *Screen) what() string {
	e := s.chosen()
	items := wording.Count(e.Items, "item")
	switch {
	case s.format.Value() == export.Plan:
		return "The plan of " + wording.Lower(e.Quarter.Label()) + ": " + items + "."
	case e.SignOff == nil:
		return e.Quarter.Label() + " as it stands: " + items + ", marked as not final."
	}
	return e.Quarter.Label() + " as it was " + signed(e.SignOff) + ": " + items + ", final."
}

func signed(so *ppb.SignOff) string {
	return "signed off by " + theme.Neutral(so.Name) + " on " + wording.Date(rag.DateOf(so.At))
}

// moment is when what stands there was written.
func (s *Screen) moment(f export.Found) string {
	return wording.Moment(f.At.In(s.env.Clock().Location()))
}

// drawDone says what was written, and how one comes to it.
func (s *Screen) drawDone(p *form.Page, roomy bool) {
	gap := func() {
		if roomy {
			p.Add("")
		}
	}
	for _, says := range s.did() {
		p.Para(says)
	}
	says, line, note := s.env.Exports.Then(s.last.did)
	p.Para(says)
	gap()
	for _, l := range text.Wrap(theme.Neutral(line), p.W) { // to be copied: as far left as it goes
		p.Add(l)
	}
	gap()
	p.Para(note)
}

// did is what was written, in sentences.
func (s *Screen) did() []string {
	is := s.last
	did := theme.Neutral(is.did.Name) + ", " + wording.Size(is.did.Size)
	if is.did.Files > 0 {
		did = wording.Count(is.did.Files, "file") + " in " + did
	}
	verb := "Wrote "
	if !s.env.Exports.Named() {
		verb = "Kept "
	}
	state := ", as it stood: not final."
	switch {
	case is.did.Format == export.Plan:
		state = "."
	case is.signOff != nil:
		state = ", as it was signed off: final."
	}
	out := []string{verb + did + state}
	if is.did.Was.Is {
		out = append(out, "It has taken the place of what was there, of "+s.moment(is.did.Was)+".")
	}
	return out
}
