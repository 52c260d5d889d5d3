package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
)

// seen is the item as it stands since somebody changed something in the file.
type seen struct {
	plan *ppb.Plan
	item *ppb.Item
	err  error
}

// Noticed looks what others did to the item. It reads this item alone: everybody who has one open is told of everything.
func (s *Screen) Noticed() tea.Cmd {
	if s.item == nil {
		return nil
	}
	return func() tea.Msg {
		p, it, err := s.store.Item(s.env.Ctx, s.env.Quarter, s.key)
		return seen{p, it, err}
	}
}

// seen takes in what others did. What is being typed stays untouched: that somebody was faster is said, and leaving or
// submitting merges or asks. Where nothing is being typed the item is shown as it stands now.
func (s *Screen) seen(m seen) tea.Cmd {
	was := s.item.Entry
	switch {
	case m.err != nil || s.busy || m.item.Entry.Version < was.Version:
		return nil // it is read again, or the answer that is on its way says it better
	case m.item.Entry.Version == was.Version:
		s.plan, s.item, s.newer = m.plan, m.item, nil
		s.follow()
		return nil
	case s.typed:
		it := *s.item
		it.Working, it.Frozen, s.item, s.newer = m.item.Working, m.item.Frozen, &it, &m.item.Entry
		return nil
	}
	said := s.happened(was, m.item.Entry)
	if m.item.Entry.State != ppb.Submitted {
		s.sent, s.sentBrief = "", ""
	}
	cmd := s.load(loaded{plan: m.plan, item: m.item, book: s.book, draft: s.kept})
	s.notice = said
	if was.State == m.item.Entry.State {
		return cmd
	}
	return tea.Batch(cmd, func() tea.Msg { // the person has it before their eyes
		if err := s.store.MarkOpened(s.env.Ctx, s.env.Actor, s.env.Quarter, s.key); err != nil {
			return ui.Failed{Err: err}
		}
		return nil
	})
}

// happened says what others did to the entry.
func (s *Screen) happened(was, now ppb.Entry) string {
	who := func(login string) string {
		if login == s.env.Actor.Login {
			return "You"
		}
		return s.name(login)
	}
	switch {
	case was.State == now.State:
		return who(now.EnteredBy) + " saved this item just now: it is shown as it is now."
	case now.State == ppb.Submitted:
		return who(now.SubmittedBy) + " submitted this item just now."
	case now.State == ppb.Returned:
		return who(now.DecidedBy) + " returned this item just now. The note is at the top."
	case now.State == ppb.Accepted:
		return who(now.DecidedBy) + " accepted this item just now."
	case was.State == ppb.Submitted:
		return "This item was taken back just now. It can be changed again."
	}
	return who(now.EnteredBy) + " saved this item just now: it is shown as it is now."
}

// newerLocked reports whether the entry as it stands now cannot be changed.
func (s *Screen) newerLocked() bool {
	if s.newer == nil {
		return false
	}
	it := *s.item
	it.Entry = *s.newer
	return ppb.Changeable(&it) != nil
}

// overtaken says that somebody was faster while this person is typing.
func (s *Screen) overtaken() string {
	switch {
	case s.newer == nil || !s.typed:
		return ""
	case s.newerLocked():
		return s.happened(s.item.Entry, *s.newer) + " Your text is kept here and cannot be sent now."
	}
	if s.newer.EnteredBy == s.env.Actor.Login {
		return "You saved this item in another window too: both are kept. " + s.saved()
	}
	return s.name(s.newer.EnteredBy) + " saved this item too: both are kept. " + s.saved()
}
