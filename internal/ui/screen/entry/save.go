package entry

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Between two looks at how far the flusher is, and how many looks a draft may wait before the status line says so.
const (
	pollEvery = 150 * time.Millisecond
	patience  = 4
)

// saveState is what the status line knows of the draft.
type saveState struct {
	at      time.Time
	looks   int // at a draft that still waits
	polling bool
	failing bool
	every   time.Duration // between two looks
	ever    bool          // a draft was saved
}

type polled struct{}

// open begins with the draft that was kept, which may be one that still waits to be written.
func (v *saveState) open(s *Screen, kept *ppb.Draft) tea.Cmd {
	at, pending, err := s.store.DraftState(s.owner(), s.env.Quarter, s.key)
	if at.IsZero() && kept != nil && !pending {
		at = kept.SavedAt // by another process, or before this one began
	}
	v.at, v.failing, v.ever = s.local(at), err != nil, s.typed && !at.IsZero()
	if !s.typed || v.polling || !pending && err == nil {
		return nil
	}
	v.polling, v.looks = true, 0
	return v.poll()
}

// draft is what is being typed now, with where the cursor stands.
func (s *Screen) draft() ppb.Draft {
	d := ppb.Draft{
		Owner: s.owner(), Key: s.item.Key(), Quarter: s.env.Quarter,
		Version: s.version, Base: s.base, Content: s.content,
	}
	if b := s.focused(); b != nil {
		d.Cursor = ppb.Cursor{Field: b.field, Offset: b.offset()}
	} else {
		d.Cursor.Field = ppb.FieldCommentary
	}
	return d
}

// keep puts what was typed into the store's memory and watches until it is written.
func (s *Screen) keep() tea.Cmd {
	return tea.Batch(s.stow(), s.recheck.later())
}

// stow puts the draft into the store's memory.
func (s *Screen) stow() tea.Cmd {
	s.typed = true
	s.store.SaveDraft(s.draft())
	if s.save.polling {
		return nil
	}
	s.save.polling, s.save.looks = true, 0
	return s.save.poll()
}

// remember keeps where the cursor went, where there is a draft already.
func (s *Screen) remember() tea.Cmd {
	if !s.typed || s.locked != "" {
		return nil
	}
	return s.stow()
}

func (v *saveState) poll() tea.Cmd {
	return tea.Tick(v.every, func(time.Time) tea.Msg { return polled{} })
}

// polled looks whether the draft is written. It asks again only while it is not.
func (s *Screen) polled() tea.Cmd {
	v := &s.save
	at, pending, err := s.store.DraftState(s.owner(), s.env.Quarter, s.key)
	v.failing = err != nil
	if !at.IsZero() {
		v.at, v.ever = s.local(at), true
	}
	if !pending && err == nil || !s.typed {
		v.polling, v.looks = false, 0
		return nil
	}
	v.looks++
	return s.save.poll()
}

// Status says how safe the typing is, or what the last key had to say.
func (s *Screen) Status() string {
	v := &s.save
	switch {
	case s.item == nil:
		return ""
	case s.busy:
		return "Sending"
	case v.failing:
		return "NOT SAVED, trying again, do not close"
	case s.notice != "":
		return s.notice
	case s.offer.live():
		return "Enter takes it as read. Esc leaves your text as it is."
	case s.sent != "" && text.Width(s.sent) > s.drawn.w-2:
		return s.sentBrief
	case s.sent != "":
		return s.sent
	case s.overtaken() != "":
		return s.overtaken()
	case s.locked != "" && s.drawn.w < narrowW:
		return "Read only. Arrows move through it."
	case s.locked != "":
		return "Read only. Arrows and PgDn move through it."
	case s.typed && s.saved() == saving:
		return saving
	}
	if s.drawn.w < narrowW { // there is room for one or two, and none for the note above the boxes
		if e := s.item.Entry; !s.typed && e.Note != "" && ui.Unanswered(e) {
			return "Returned: \"" + theme.Neutral(e.Note) + "\""
		}
		return joined([]string{s.boxWords(), s.lacking(), briefly(s.savedWords()), s.behalf(), untilSent})
	}
	return joined([]string{s.boxWords(), s.savedWords(), s.lacking(), s.behalf(), untilSent})
}

// boxWords is how the box with the focus is used, where that is not plain to see.
func (s *Screen) boxWords() string {
	b := s.focused()
	switch {
	case s.panel.open && !s.drawn.wide:
		return "Tab moves between last quarter and yours. Esc closes it."
	case b == nil:
		return ""
	case b.row != nil:
		return "Arrows move, Space chooses."
	}
	return s.dateWords(b.field)
}

func (s *Screen) savedWords() string {
	if !s.typed {
		return ""
	}
	return s.saved()
}

// lacking names the boxes without which F9 refuses, while the line that says so is out of sight.
func (s *Screen) lacking() string {
	if len(s.unready) == 0 || s.drawn.told || !s.typed && s.item.Entry.State == ppb.NotStarted {
		return ""
	}
	return "Before F9: " + s.lacks() + "."
}

// behalf says for whom a lead or an administrator enters somebody else's item.
func (s *Screen) behalf() string {
	switch a := s.env.Actor; {
	case s.item.AssignedTo(a.Login):
		return ""
	case len(s.item.Officers) == 0:
		return "Nobody is named for this: it is recorded as yours."
	case s.typed:
		return "Recorded as yours."
	case a.Role == ppb.RoleLead:
		return "For " + s.names(s.item.Officers) + ": you may enter this as lead; it is recorded as yours."
	default:
		return "For " + s.names(s.item.Officers) + ": you may enter this as administrator; it is recorded as yours."
	}
}

// briefly is "Saved 10:42:07." for a narrow terminal.
func briefly(saved string) string { return strings.Replace(saved, "Draft saved", "Saved", 1) }

const untilSent = "Nothing is sent until F9."

const saving = "Saving"

// saved is when the draft was written, or that it is being written.
func (s *Screen) saved() string {
	if s.save.looks >= patience || !s.save.ever {
		return saving
	}
	return "Draft saved " + s.save.at.Format(time.TimeOnly) + "."
}
