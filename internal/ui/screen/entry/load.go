package entry

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// loaded is the item as it stands, with the person's own draft of it.
type loaded struct {
	plan  *ppb.Plan
	item  *ppb.Item
	book  *ppb.Book
	draft *ppb.Draft
	err   error
}

// Init opens the item: it is read, marked as opened and remembered as the last place.
func (s *Screen) Init() tea.Cmd {
	return func() tea.Msg {
		s.store.SetLastPlace(s.owner(), s.env.Quarter, s.key)
		if err := s.store.MarkOpened(s.env.Ctx, s.env.Actor, s.env.Quarter, s.key); err != nil {
			return loaded{err: err}
		}
		return s.fetch()
	}
}

// Refresh reads the item again; what is being typed stays.
func (s *Screen) Refresh() tea.Cmd { return func() tea.Msg { return s.fetch() } }

func (s *Screen) fetch() loaded {
	var l loaded
	if l.book, l.err = s.store.Book(s.env.Ctx, s.env.Quarter); l.err != nil {
		return l
	}
	if l.plan, l.item, l.err = s.store.Item(s.env.Ctx, s.env.Quarter, s.key); l.err != nil {
		return l
	}
	d, has, err := s.store.Draft(s.env.Ctx, s.owner(), s.env.Quarter, s.key)
	if l.err = err; has {
		l.draft = &d
	}
	return l
}

// load takes what was read. The first time it puts the person back where they were; afterwards it takes over only what
// nobody is typing in.
func (s *Screen) load(l loaded) tea.Cmd {
	if s.failed = l.err; l.err != nil {
		return nil
	}
	first := s.item == nil
	s.plan, s.item, s.book = l.plan, l.item, l.book
	s.kept = nil
	if l.draft != nil && l.draft.Altered {
		s.kept = l.draft
	}
	s.locked = s.whyLocked()
	if first {
		s.makeBoxes()
	}
	switch {
	case s.locked != "":
		if l.draft != nil && !l.draft.Content.Equal(s.item.Entry.Content) {
			s.kept = l.draft
		}
		s.adopt(s.item.Entry.Content, s.item.Entry.Version)
		s.focus = nowhere
	case s.typed && !first:
		// What is being typed goes on from where it started; a commit merges.
	case l.draft != nil:
		s.adopt(l.draft.Base, l.draft.Version)
		s.content, s.typed = l.draft.Content, true
	default:
		s.adopt(s.item.Entry.Content, s.item.Entry.Version)
	}
	s.fill()
	if s.locked == "" && s.focus == nowhere {
		s.focus = 0
		if l.draft != nil {
			s.resume(l.draft.Cursor)
		}
	}
	s.reread()
	if first {
		s.judgedFor = s.values()
	}
	saved := s.save.open(s, l.draft)
	if d := l.draft; d != nil && first && s.locked == "" && !d.Base.Equal(s.item.Entry.Content) {
		s.notice = s.name(s.item.Entry.EnteredBy) + " saved this item since you typed. Both are kept; you are asked when you leave."
	}
	return tea.Batch(saved, s.catchUp())
}

// adopt starts from an entry as it stands: nothing of it is typed here yet.
func (s *Screen) adopt(c ppb.Content, version int64) {
	s.base, s.content, s.version, s.typed, s.newer = c, c, version, false, nil
}

// resume goes back to the same letter of the same box.
func (s *Screen) resume(c ppb.Cursor) {
	i := slices.IndexFunc(s.boxes, func(b *box) bool { return b.field == c.Field })
	if i < 0 {
		return
	}
	s.focus = i
	s.boxes[i].setOffset(c.Offset)
}

// whyLocked is why the person cannot type here, in words; empty when they can.
func (s *Screen) whyLocked() string {
	if err := ppb.Permit(s.env.Actor, ppb.ActEdit, s.item); err != nil {
		return err.Error()
	}
	if err := ppb.Changeable(s.item); err != nil {
		return err.Error()
	}
	if s.kept != nil && s.kept.Altered {
		return "what you typed here was changed in the file by another program or a failing disk, so it is kept and not used: copy " +
			"what you need of it, then discard it to go on"
	}
	return ""
}

// todo reports whether an item still needs its officer.
func todo(it *ppb.Item) bool {
	switch it.Entry.State {
	case ppb.NotStarted, ppb.InProgress, ppb.Returned:
		return true
	}
	return false
}

// round are the items that next and previous go through: mine, or all where this one is not mine.
func (s *Screen) round() []*ppb.Item {
	if s.book == nil {
		return nil
	}
	if mine := s.book.Mine(s.env.Actor.Login); slices.ContainsFunc(mine, func(it *ppb.Item) bool { return it.Key() == s.key }) {
		return mine
	}
	all := make([]*ppb.Item, len(s.book.Items))
	for i := range s.book.Items {
		all[i] = &s.book.Items[i]
	}
	return all
}

// at is where this item stands in the round.
func (s *Screen) at(round []*ppb.Item) int {
	return slices.IndexFunc(round, func(it *ppb.Item) bool { return it.Key() == s.key })
}

// names are people's names, "Jo Bell and Priya Nair".
func (s *Screen) names(logins []string) string {
	out := make([]string, len(logins))
	for i, l := range logins {
		out[i] = s.name(l)
	}
	return list(out)
}

func list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}
