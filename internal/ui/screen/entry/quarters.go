package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// quarters is what was read of the item's earlier quarters, which stand in the pane beside the boxes.
type quarters struct {
	of     *ppb.Item // as which the item stood when they were asked for
	unseen bool      // the page was drawn without that pane
}

// quartersRead are they; nil where they could not be read, and then nothing stands there.
type quartersRead struct {
	of *ppb.Item
	is *ppb.Series
}

// readQuarters reads them beside the page, once for every state of the item: where there is no pane nobody sees them.
func (s *Screen) readQuarters() tea.Cmd {
	if s.quarters.unseen || !s.opened() || !s.session.Item().Rated() || s.quarters.of == s.session.Item() {
		return nil
	}
	of := s.session.Item()
	s.quarters.of = of
	env, store, key := s.env, s.store, s.session.Key
	return func() tea.Msg {
		is, err := store.Series(env.Ctx, env.Quarter, key, ppb.Quarter{}, ppb.SeriesPage)
		if err != nil {
			is = nil // F4 and the page of quarters say more
		}
		return quartersRead{of, is}
	}
}

// takeQuarters shows them, unless others were asked for since.
func (s *Screen) takeQuarters(m quartersRead) {
	if s.still = m.of != s.quarters.of; !s.still {
		s.view.Quarters = m.is
	}
}
