package conflict

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/theme"
)

// self reports whether the other version is this person's own, of another window.
func (s *Screen) self() bool { return s.err.By == s.env.Actor.Real().Login }

// who is the other person's name.
func (s *Screen) who() string {
	switch {
	case s.self():
		return "the other window"
	case s.err.Who == "":
		return "the other person"
	}
	return theme.Neutral(s.err.Who)
}

// me is what my version is called: the word, or this window where both are mine.
func (s *Screen) me(word string) string {
	if s.self() {
		return "this window"
	}
	return word
}

// short is what a box holds in one version, in few words; an empty one says so. Of a table's rows it is what the other has not.
func (s *Screen) short(f ppb.Field, c, other ppb.Content) string {
	if f == ppb.FieldRows {
		return s.th.Truncate(theme.Neutral(s.item.Grid.RowsWords(c, other)), 32)
	}
	t := c[f]
	if t == "" {
		return "empty"
	}
	switch f {
	case ppb.FieldNone:
		t = ppb.NoneReason(t).Label()
	case ppb.FieldStatus:
		t = ppb.MilestoneStatus(t).Label()
	}
	return s.th.Truncate(theme.Neutral(t), 24)
}
