package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is the reason for the colour and what would change it, and as a list what is to be checked, with the answers that were given.
func (d *why) Tell() tell.Page {
	s, all := d.entry, d.entry.session.Findings()
	t := tell.Page{Facts: s.view.Reason()}
	if len(all) == 0 {
		return t
	}
	if _, ok := d.selected(); !ok {
		d.at = all[0].Key()
	}
	t.Facts = append(t.Facts, finding.Count(all)+".")
	t.List = &tell.List{
		Len:    len(all),
		Say:    func(i int) string { return theme.Neutral(joined(all[i].Sentence(), all[i].AnsweredBy(s.session.Name))) },
		Choose: func(i int) { d.at = all[i].Key() },
		Does:   "go-there",
	}
	return t
}

// whyActions lead to what stands in the same dialog where it is drawn.
func (s *Screen) whyActions() []ui.Action {
	out := []ui.Action{}
	if s.session.Item().Rated() {
		out = append(out, ui.Action{
			Name: "steps", Binding: ui.Bind("Step by step: how the colour and the travel were found"), Also: "trace rating",
			Do: func() tea.Cmd { return s.say(reading{title: "step by step", facts: s.view.Steps}) },
		})
	}
	if s.session.Item().Measure != nil {
		out = append(out, ui.Action{
			Name: "figures", Binding: ui.Bind("Earlier figures: last year, last quarter, all that are held"), Also: "previous past definition", Do: s.sayFigures,
		})
	}
	return out
}

func (s *Screen) sayFigures() tea.Cmd {
	return s.say(reading{title: "earlier figures", facts: s.view.Held})
}
