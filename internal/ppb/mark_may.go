package ppb

import (
	"fmt"
	"slices"
)

// MayProposeMark is nil where a person may propose that an item is not for the public. A proposal can be made anew until it is confirmed.
func MayProposeMark(it *Item, a Actor) error {
	if err := mayMark(it, a, ActMark); err != nil {
		return err
	}
	if m := it.Entry.Mark(); m != nil && m.Confirmed() {
		return &LockedError{it.Entry.State, fmt.Sprintf("%s is confirmed as %s: a performance lead, or the director of its department, lifts that first",
			it.Key(), m.Kind)}
	}
	return nil
}

// MayConfirmMark is nil where a person may confirm what was proposed. Nobody confirms what they proposed.
func MayConfirmMark(it *Item, a Actor) error {
	if err := mayMark(it, a, ActConfirmMark); err != nil {
		return err
	}
	m := it.Entry.Mark()
	switch {
	case m == nil:
		return &LockedError{it.Entry.State, it.Key() + " is not proposed to be exempt or confidential: propose that first, with the reason"}
	case m.Confirmed():
		return &LockedError{it.Entry.State, fmt.Sprintf("%s is confirmed as %s already", it.Key(), m.Kind)}
	case slices.ContainsFunc(guises(a), func(login string) bool { return slices.Contains(m.ProposedBy, login) }):
		return denied("you proposed yourself that %s is %s: another lead, or the director of its department, confirms it", it.Key(), m.Kind)
	}
	return nil
}

// MayLiftMark is nil where a person may take a mark off: a proposal those who work on the item, what is confirmed those who confirm.
func MayLiftMark(it *Item, a Actor) error {
	m, act := it.Entry.Mark(), ActMark
	if m != nil && m.Confirmed() {
		act = ActConfirmMark
	}
	if err := mayMark(it, a, act); err != nil {
		return err
	}
	if m == nil {
		return &LockedError{it.Entry.State, it.Key() + " is neither exempt nor confidential: there is nothing to lift"}
	}
	return nil
}

// MayDecideSmall is nil where a person may say of the small numbers of an item, see [SmallIn], whether they are printed.
func MayDecideSmall(it *Item, small []Small, a Actor) error {
	if err := mayMark(it, a, ActConfirmMark); err != nil {
		return err
	}
	if len(small) == 0 {
		return &LockedError{it.Entry.State, it.Key() + " has no small number of people: there is nothing to decide"}
	}
	return nil
}

func mayMark(it *Item, a Actor, act Act) error {
	if err := Permit(a, act, it); err != nil {
		return err
	}
	return Final(it)
}

// Brief is a mark as there is room for it in a list: "exempt", "exempt?" while it is proposed; empty where there is none.
func (m *Marking) Brief() string {
	switch {
	case m == nil:
		return ""
	case m.Confirmed():
		return string(m.Kind)
	}
	return string(m.Kind) + "?"
}

// ListedAs is [Book.TitleOf] with a word before it where the item is not for the public: "[exempt?] Foster carers".
func (b *Book) ListedAs(it *Item) string {
	word := it.Entry.Mark().Brief()
	if it.Withheld != nil && it.Withheld.Whole {
		word = "withheld"
	}
	if word == "" {
		return b.TitleOf(it)
	}
	return "[" + word + "] " + b.TitleOf(it)
}

// OnlyMarked reports whether nothing but its marks, what is decided of its small numbers, and answers to its warnings make an entry another than it was.
func (e *Entry) OnlyMarked(was Entry) bool {
	return !e.Marks.Equal(was.Marks) && e.State == was.State && e.Content.Equal(was.Content) && e.Note == was.Note && e.Reread == was.Reread &&
		e.EnteredAt.Equal(was.EnteredAt) && e.SubmittedAt.Equal(was.SubmittedAt) && e.DecidedAt.Equal(was.DecidedAt)
}
