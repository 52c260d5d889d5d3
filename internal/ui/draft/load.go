package draft

import (
	"slices"

	"ppbtui/internal/ppb"
)

// Loaded is the item as it stands, with the person's own draft of it.
type Loaded struct {
	Seen
	Draft *ppb.Draft // nil: none
}

// Open marks the item as opened, remembers it as the last place and reads it. It may run beside the session.
func (d Desk) Open() Loaded {
	d.Store.SetLastPlace(d.owner(), d.Quarter, d.Key)
	if err := d.Store.MarkOpened(d.Ctx, d.Actor, d.Quarter, d.Key); err != nil {
		return Loaded{Seen: Seen{Err: err}}
	}
	return d.Read()
}

// Read reads the item. It may run beside the session.
func (d Desk) Read() Loaded {
	l := Loaded{Seen: d.See()}
	if l.Err != nil {
		return l
	}
	own, has, err := d.Store.Draft(d.Ctx, d.owner(), d.Quarter, d.Key)
	if l.Err = err; has {
		l.Draft = &own
	}
	return l
}

// Load takes in what was read, which had no error. The first time it goes on with the person's draft; afterwards it takes
// over only what nobody is typing in. watch says that the draft still waits to be written: see [Session.Look].
func (s *Session) Load(l Loaded) (watch bool) {
	first := s.held.item == nil
	s.held = held{item: l.Item, book: l.Book, across: l.Across, decides: ppb.Permit(s.Actor, ppb.ActDecide, nil) == nil}
	s.others.kept = nil
	if l.Draft != nil && l.Draft.Altered {
		s.others.kept = l.Draft
	}
	s.held.locked = s.whyLocked()
	entry := l.Item.Entry
	switch {
	case s.held.locked != "":
		if l.Draft != nil && !l.Draft.Content.Equal(entry.Content) {
			s.others.kept = l.Draft
		}
		s.adopt(entry.Content, entry.Version)
	case s.typing.some && !first:
		// What is being typed goes on from where it started; a commit merges.
	case l.Draft != nil:
		s.adopt(l.Draft.Base, l.Draft.Version)
		s.typing.content, s.typing.some = l.Draft.Content, true
	default:
		s.adopt(entry.Content, entry.Version)
	}
	s.Reread()
	if first {
		s.takeUp()
		s.says.judgedFor = s.values()
	}
	return s.begin(l.Draft)
}

// Behind reports whether a draft that was just loaded started from an entry that somebody has changed since.
func (s *Session) Behind() bool {
	return s.typing.some && s.held.locked == "" && !s.typing.base.Equal(s.held.item.Entry.Content)
}

// adopt starts from an entry as it stands: nothing of it is typed here yet.
func (s *Session) adopt(c ppb.Content, version int64) {
	s.typing = typing{base: c, content: c, version: version}
	s.others.newer = nil
}

// becomes takes over the item's entry as it stands in the store now.
func (s *Session) becomes(e ppb.Entry) {
	it := *s.held.item
	it.Entry = e
	s.held.item = &it
	s.adopt(e.Content, e.Version)
	s.held.locked = s.whyLocked()
	s.Reread()
}

// whyLocked is why the person cannot type here, in words; empty when they can.
func (s *Session) whyLocked() string {
	if err := ppb.Permit(s.Actor, ppb.ActEdit, s.held.item); err != nil {
		return err.Error()
	}
	if err := ppb.Changeable(s.Actor, s.held.item); err != nil {
		return err.Error()
	}
	if s.altered() {
		return "what you typed here was changed in the file by another program or a failing disk, so it is kept and not used: copy " +
			"what you need of it, then discard it to go on"
	}
	return ""
}

// altered reports whether the kept draft is not as it was typed.
func (s *Session) altered() bool { return s.others.kept != nil && s.others.kept.Altered }

// Todo reports whether an item still needs its officer.
func Todo(it *ppb.Item) bool {
	switch it.Entry.State {
	case ppb.NotStarted, ppb.InProgress, ppb.Returned:
		return true
	}
	return false
}

// Round are the items that next and previous go through: the person's own, or all where this one is not theirs; at is where
// this one stands among them.
func (s *Session) Round() (round []*ppb.Item, at int) {
	if s.held.book == nil {
		return nil, -1
	}
	if r := &s.round; r.of != s.held.book {
		r.of, r.items, r.at = s.held.book, s.held.book.Items, s.held.book.Place(s.Key)
		if at, mine := slices.BinarySearch(r.of.MyPlaces(s.Actor.Login), int32(r.at)); mine {
			r.items, r.at = r.of.Mine(s.Actor.Login), at
		}
	}
	return s.round.items, s.round.at
}

// round is a Round as it was made for a book.
type round struct {
	of    *ppb.Book
	items []*ppb.Item
	at    int
}

// Neighbour is the item before or after this one, and in words why there is none.
func (s *Session) Neighbour(by int) (key, why string) {
	round, at := s.Round()
	switch i := at + by; {
	case len(round) == 0:
		return "", "the item is still being opened"
	case i < 0:
		return "", "this is the first item"
	case i >= len(round):
		return "", "this is the last item"
	default:
		return round[i].Key(), ""
	}
}

// NextToDo is the next item that still needs the person, round the end, and in words why there is none.
func (s *Session) NextToDo() (key, why string) {
	round, at := s.Round()
	for i := 1; i < len(round); i++ {
		if it := round[(at+i)%len(round)]; Todo(it) {
			return it.Key(), ""
		}
	}
	return "", "that was the last one: nothing else needs you"
}
