package draft

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/finding"
)

// Seen is the item as it stands, and the quarter that it is of.
type Seen struct {
	Book   *ppb.Book
	Item   *ppb.Item
	Across []ppb.Check // what was found of it that takes other items to see
	Err    error
}

// See looks what others did to the item. It may run beside the session.
func (d Desk) See() Seen {
	book, err := d.Store.Book(d.Ctx, d.Quarter)
	if err != nil {
		return Seen{Err: err}
	}
	it := book.ItemFor(d.Actor, d.Key)
	if it == nil {
		return Seen{Err: &ppb.NotFoundError{What: "item", Ref: d.Key}}
	}
	return Seen{Book: book, Item: it, Across: finding.Across(book, it)}
}

// News is what a look at the item brought.
type News struct {
	Shown bool   // the item is shown as it is now
	Said  string // what happened, in words
	State bool   // it is in another state: the person has that before their eyes, see [Desk.MarkOpened]
	Watch bool   // as Load says
}

// Noticed takes in what others did. What is being typed stays untouched: that somebody was faster is said (see
// [Session.Overtaken]), and leaving or submitting merges or asks. Where nothing is being typed the item is shown as it
// stands now.
func (s *Session) Noticed(n Seen) News {
	if n.Err != nil || s.busy || n.Item.Entry.Version < s.held.item.Entry.Version {
		return News{} // it is read again, or the answer that is on its way says it better
	}
	was := s.held.item.Entry
	signedOff := n.Item.Frozen != nil && s.held.item.Frozen == nil
	s.held.book, s.held.across = n.Book, n.Across
	s.find()
	switch {
	case n.Item == s.held.item && s.others.newer == nil:
		return News{}
	case n.Item.Entry.Version == was.Version && !signedOff:
		said := s.held.item
		s.held.item, s.others.newer = n.Item, nil
		if saysTheSame(said, n.Item) {
			s.follow()
		} else {
			s.Reread() // figures that it is held against, or the plan
		}
		return News{}
	case s.typing.some && n.Item.Entry.OnlyMarked(was) && !signedOff:
		it := *s.held.item // not what is typed is another: it goes on, and nobody was faster
		it.Entry, it.Working = n.Item.Entry, n.Item.Working
		s.held.item = &it
		s.Reread()
		return News{}
	case s.typing.some:
		it := *s.held.item
		it.Working, it.Frozen = n.Item.Working, n.Item.Frozen
		s.held.item, s.others.newer = &it, &n.Item.Entry
		return News{}
	}
	news := News{Shown: true, Said: s.happened(was, n.Item.Entry, signedOff), State: was.State != n.Item.Entry.State}
	news.Watch = s.Load(Loaded{Seen: n, Draft: s.others.kept})
	return news
}

// saysTheSame reports whether nothing but who works on an item has moved: else a book has another item in it.
func saysTheSame(was, now *ppb.Item) bool {
	return was.Measure == now.Measure && was.Milestone == now.Milestone && was.Text == now.Text && was.Grid == now.Grid
}

// Shows reports whether what somebody sees of the item was another when it was seen before: who else works on it included.
func (s *Session) Shows(was *ppb.Item) bool {
	now := s.held.item
	return was != now && !(saysTheSame(was, now) && slices.Equal(s.elsewho(was), s.elsewho(now)))
}

// elsewho are the others at work on an item.
func (s *Session) elsewho(it *ppb.Item) []string {
	return slices.DeleteFunc(slices.Clone(it.Working), func(name string) bool { return name == s.Actor.Real().Name })
}

// MarkOpened records that the person has the item before their eyes. It may run beside the session.
func (d Desk) MarkOpened() error { return d.Store.MarkOpened(d.Ctx, d.Actor, d.Quarter, d.Key) }

// happened says what others did to the entry.
func (s *Session) happened(was, now ppb.Entry, signedOff bool) string {
	you := func(login string, is bool) string {
		if is {
			return "You"
		}
		return s.Name(login)
	}
	who := func(login string) string { return you(login, s.typed(now, login)) }
	switch {
	case signedOff:
		return "The quarter was signed off just now."
	case was.State == now.State && now.OnlyAnswered(was):
		return "A warning of this item was answered just now, or an answer taken back."
	case was.State == now.State && now.OnlyMarked(was):
		return "It was decided just now what of this item is for the public."
	case was.State == now.State:
		return who(now.EnteredBy) + " saved this item just now: it is shown as it is now."
	case now.State == ppb.Submitted:
		return who(now.SubmittedBy) + " submitted this item just now."
	case now.State == ppb.Returned:
		return you(now.DecidedBy, now.DecidedBy == s.Actor.Login) + " returned this item just now. The note is at the top."
	case now.State == ppb.Accepted:
		return you(now.DecidedBy, now.DecidedBy == s.Actor.Login) + " accepted this item just now."
	case was.State == ppb.Submitted:
		return "This item was taken back just now. It can be changed again."
	}
	return who(now.EnteredBy) + " saved this item just now: it is shown as it is now."
}

// typed reports whether the person at the keyboard is the one whom an entry names as having typed or sent it, for certain:
// where others had a hand in it too, one of them may have acted as that person.
func (s *Session) typed(e ppb.Entry, login string) bool {
	return login == s.Actor.Login && !slices.ContainsFunc(e.Editors, func(l string) bool { return l != login && l != s.owner() })
}

// TooLate reports whether somebody was faster in such a way that what is typed here cannot be sent any more: the entry as it
// stands now cannot be changed.
func (s *Session) TooLate() bool {
	if s.others.newer == nil {
		return false
	}
	it := *s.held.item
	it.Entry = *s.others.newer
	return ppb.Changeable(s.Actor, &it) != nil
}

// Overtaken says that somebody was faster while this person is typing; empty when nobody was.
func (s *Session) Overtaken() string {
	switch {
	case s.others.newer == nil || !s.typing.some:
		return ""
	case s.TooLate():
		return s.happened(s.held.item.Entry, *s.others.newer, s.held.item.Frozen != nil) + " Your text is kept here and cannot be sent now."
	}
	if s.typed(*s.others.newer, s.others.newer.EnteredBy) {
		return "You saved this item in another window too: both are kept. " + s.Saved()
	}
	return s.Name(s.others.newer.EnteredBy) + " saved this item too: both are kept. " + s.Saved()
}
