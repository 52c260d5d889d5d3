package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// whyNotSubmit is every reason why the item cannot be submitted now, in words.
func (s *Screen) whyNotSubmit() string {
	why, lacks := s.session.WhyNotSubmit()
	if len(lacks) == 0 {
		return theme.Neutral(why)
	}
	ready := s.session.Item().Ref() + " is not ready"
	if reasons := s.view.Reasons(lacks); !s.view.Narrow() || text.Width(reasons) < mostNarrow {
		return ready + ". " + reasons
	}
	return ready + ", F4 lists all. " + s.view.Reasons(lacks[:1])
}

// mostNarrow is about how much can be read in the answer line of a small window; what is longer is cut.
const mostNarrow = 90

// refused goes to the first box that keeps the item from being submitted.
func (s *Screen) refused() tea.Cmd {
	unready := s.session.Unready()
	if s.session.Locked() != "" || s.session.Busy() || len(unready) == 0 {
		return nil
	}
	s.last.Open = false
	return s.goTo(unready[0].Field)
}
