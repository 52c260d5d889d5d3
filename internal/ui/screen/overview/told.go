package overview

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
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
	return tell.Page{Facts: append(facts, s.behind()...), List: list}
}

// mostBehind are as many officers as are named before the lines.
const mostBehind = 4

// behind are the officers who have most still to do, for who hears the lines: theirs come late among them.
func (s *Screen) behind() []string {
	if s.held.book.SignOff != nil {
		return nil
	}
	var names []string
	more := 0
	for _, p := range s.held.over.LeastDone() {
		switch {
		case p.Done == p.Items || p.Login == "":
		case len(names) == mostBehind:
			more++
		default:
			names = append(names, fmt.Sprintf("%s %d of %d", theme.Neutral(s.held.book.Officer(p.Login).Name), p.Done, p.Items))
		}
	}
	if len(names) == 0 {
		return nil
	}
	if more > 0 {
		names = append(names, wording.Number(more)+" more")
	}
	return []string{"Least done: " + wording.And(names) + `. "officers" says all.`}
}

// colours are those that are counted; an item without one is no colour called None.
func colours(c ppb.Colours) string {
	return strings.ReplaceAll(c.String(), " "+rag.None.Label(), " without a colour")
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
		return ui.Line(name, colours(r.colours))
	case r.kind == columns:
		return ui.Line(name)
	case r.kind == heading, r.about == "":
		return ui.Line(name, r.text)
	case r.kind == counts && (r.key == "expected" || r.key == "now"):
		return ui.Line(name, colours(r.colours), r.about)
	case r.kind == counts:
		return ui.Line(name, colours(r.colours))
	}
	return ui.Line(name, strings.Split(r.about, "\n")...)
}
