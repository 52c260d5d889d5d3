package overview

import (
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
)

// Tell is how far the quarter is, and its lines.
func (s *Screen) Tell() tell.Page {
	b := s.held.book
	if b == nil {
		return tell.Page{Facts: ui.Sentences(s.empty())}
	}
	facts := ui.Sentences(wording.Joined(s.env.Quarter.Label(), ui.Due(b, s.env, true)), ui.Progress(s.held.over.Done, s.held.over.Due))
	if b.SignOff != nil {
		facts = ui.Sentences(s.env.Quarter.Label(), s.signed())
	}
	list := s.page.Told(row.told)
	list.Does, list.None = "open", s.empty()
	return tell.Page{Facts: facts, List: list}
}

// told is a line in words: counts as their colours, and a question or an action with its text.
func (r row) told() string {
	between := " " // a code and its words
	if r.opens == one {
		between = ". "
	}
	name := strings.ReplaceAll(strings.TrimSpace(r.name), "  ", between)
	switch {
	case r.said != "":
		return r.said
	case r.kind == total:
		return ui.Line(name, r.colours.String())
	case r.kind == columns:
		return ui.Line(name)
	case r.kind == heading, r.about == "":
		return ui.Line(name, r.text)
	case r.kind == counts && (r.key == "expected" || r.key == "now"):
		return ui.Line(name, r.colours.String(), r.about)
	}
	return ui.Line(name, strings.Split(r.about, "\n")...)
}
