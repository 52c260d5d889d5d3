package arising

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is the actions of the kinds that are chosen.
func (s *Screen) Tell() tell.Page {
	if why := barred(s.env); why != "" {
		return tell.Page{Facts: []string{why}}
	}
	if !s.page.Ready() {
		return tell.Page{Facts: ui.Sentences(ui.Sentence(s.page.Failed()))}
	}
	list := s.page.Told((*row).told)
	list.Does, list.None = "open", s.none()
	return tell.Page{Facts: ui.Sentences(s.page.Showing()), List: list}
}

// told is an action in one line.
func (r *row) told() string {
	state, about := r.state(), ""
	if r.late {
		state = "late"
	}
	if r.Item != "" {
		about = "about " + theme.Neutral(r.Item)
	}
	return ui.Line("Action "+r.key(), r.text, wording.Joined(state, "due "+wording.Date(r.Due)), "owner "+r.owner, about)
}

// Tell is all of the action.
func (o *one) Tell() tell.Page {
	if o.failed != nil || o.row == nil {
		return tell.Page{Facts: ui.Sentences(o.unread())}
	}
	return tell.Page{Facts: o.sheet(0).Facts()}
}
