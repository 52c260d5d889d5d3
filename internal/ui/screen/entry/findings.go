package entry

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/finding"
)

// markWords marks the words of the commentary that were found something of, where it was read since they were marked last, and reports
// whether others are marked now. Between two readings the marks move with what is typed.
func (s *Screen) markWords() (others bool) {
	if !s.opened() || s.marked == s.session.Rereads() {
		return false
	}
	s.marked = s.session.Rereads()
	box := s.box(ppb.FieldCommentary)
	is := box.Field.(form.Text)
	was := is.Marked()
	if is.Value() == s.session.Content()[ppb.FieldCommentary] { // else hidden characters are left out of what is shown
		is.Mark(s.view.Words(), s.env.Theme.Underline)
	} else {
		is.Mark(nil, nil)
	}
	return !slices.Equal(was, is.Marked())
}

// toFinding puts the keyboard where a finding is put right: at its words, else into its box.
func (s *Screen) toFinding(c ppb.Check) tea.Cmd {
	s.last.Open = false
	box := c.Box(s.session.Item())
	cmd := s.goTo(box)
	if words := c.Marked(s.session.Content()[ppb.FieldCommentary]); words != "" && box == ppb.FieldCommentary {
		s.form.Focused().Field.(form.Text).MoveTo(c.From)
	}
	return cmd
}

// question is what F9 asks before it sends the item: that nothing has changed since it was returned, and what was found of it that nobody
// has answered. It asks once of each finding, however long ago.
func (s *Screen) question() string {
	s.session.Reread() // what is typed may be newer than what was found
	same := !s.said.again && ui.Unanswered(s.session.Item().Entry) && s.session.AsCommitted()
	return finding.Question(same, finding.ToAsk(s.session.Findings(), s.told), "F4", s.view.Narrow())
}
