package remind

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
)

// Tell is whom there is something to remind of.
func (s *Screen) Tell() tell.Page {
	if why := barred(s.env); why != "" {
		return tell.Page{Facts: []string{why}}
	}
	if s.held == nil {
		return tell.Page{Facts: ui.Sentences(ui.Sentence(s.page.Failed()))}
	}
	list := s.page.Told(s.told)
	list.Does, list.None = "letter", s.empty()
	return tell.Page{Facts: ui.Sentences(s.page.Showing()), List: list}
}

// told is a person in one line.
func (s *Screen) told(r *row) string {
	ticked, last := "", "never reminded"
	if s.ticked[r.login()] {
		ticked = "ticked"
	}
	if r.last != "" {
		last = "last reminded " + r.last
	}
	count := func(keys []string, what string) string {
		if len(keys) == 0 {
			return ""
		}
		return wording.Number(len(keys)) + " " + what
	}
	return ui.Line(r.name, ticked, wording.Joined(count(r.Missing, "not sent"), count(r.Returned, "returned"), count(r.Asked, "asked about")), last)
}

// Tell is what became of letters, and those that are still to go.
func (l *letters) Tell() tell.Page {
	if l.held == nil {
		return tell.Page{Facts: ui.Sentences(l.unread())}
	}
	return tell.Page{Facts: l.sheet(0).Facts()}
}

// Tell says who was reminded today.
func (t *twice) Tell() tell.Page { return tell.Page{Facts: []string{t.about()}} }
