package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/screen/entry/view"
	"ppbtui/internal/ui/theme"
)

const untilSent = "Nothing is sent until F9."

// Status says how safe the typing is, or what the last key had to say.
func (s *Screen) Status() string {
	if !s.opened() {
		return ""
	}
	e, typed := s.session, s.session.Typed()
	switch overtaken := e.Overtaken(); {
	case e.Busy():
		return "Sending"
	case e.Failing() != "":
		return e.Failing()
	case s.said.notice != "":
		return s.said.notice
	case e.Offering():
		return "Enter takes it as read. Esc leaves your text as it is."
	case s.said.sent != "" && text.Width(s.said.sent) > s.view.Width()-2:
		return s.said.sentBrief
	case s.said.sent != "":
		return s.said.sent
	case overtaken != "":
		return theme.Neutral(overtaken)
	case e.Locked() != "" && s.env.Theme.Spoken():
		return ""
	case e.Locked() != "" && s.view.Narrow():
		return "Read only. Arrows move through it."
	case e.Locked() != "":
		return "Read only. Arrows and PgDn move through it."
	case typed && e.Saved() == draft.Saving:
		return draft.Saving
	}
	saved := ""
	if typed {
		saved = e.Saved()
	}
	if !s.view.Narrow() {
		return joined(s.boxWords(), saved, s.lacking(), s.behalf(), untilSent)
	}
	// There is room for one or two, and none for the note above the boxes.
	if entry := e.Item().Entry; !typed && entry.Note != "" && ui.Unanswered(entry) {
		return "Returned: \"" + theme.Neutral(entry.Note) + "\""
	}
	briefly := strings.Replace(saved, "Draft saved", "Saved", 1)
	return joined(s.boxWords(), s.lacking(), briefly, s.behalf(), untilSent)
}

// absentWords are what is typed of a part of which there is none.
const absentWords = "Where none came: not supplied, or n/a."

// boxWords is how the box with the focus is used, where that is not plain to see.
func (s *Screen) boxWords() string {
	b := s.form.Focused()
	switch {
	case s.env.Theme.Spoken(): // each box is said with its own
		return ""
	case s.lastIsAbove():
		return "Tab moves between last quarter and yours. Esc closes it."
	case b == nil || b.Name == view.LastQuarter:
		return ""
	case s.atTable():
		return s.cellWords()
	case !b.Typing():
		return "Arrows move, Space chooses."
	}
	if f := s.field(); f.HoldsValue() && f != ppb.FieldValue && b.Value() == "" {
		return absentWords
	}
	return s.dateWords(s.field())
}

// cellWords is how the cell with the focus is used.
func (s *Screen) cellWords() string {
	switch {
	case s.table.Writing():
		return "Enter goes down, Tab on. Esc ends typing."
	case s.session.Typed():
		return ""
	}
	return "Type into a cell. F6 goes to the commentary."
}

// lacking names the boxes without which F9 refuses, while the line that says so is out of sight.
func (s *Screen) lacking() string {
	e := s.session
	if len(e.Unready()) == 0 || s.view.Told() || !e.Typed() && e.Item().Entry.State == ppb.NotStarted {
		return ""
	}
	return "Before F9: " + s.view.Lacks() + "."
}

// behalf says for whom a lead or an administrator enters somebody else's item.
func (s *Screen) behalf() string {
	it := s.session.Item()
	switch a := s.env.Actor; {
	case it.AssignedTo(a.Login):
		return ""
	case len(it.Officers) == 0:
		return "Nobody is named for this: it is recorded as yours."
	case s.session.Typed():
		return "Recorded as yours."
	default:
		return "For " + s.view.Names(it.Officers) + ": you may enter this as " + a.Role.String() + "; it is recorded as yours."
	}
}
