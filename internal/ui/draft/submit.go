package draft

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// Moved is what the store answered to a submission or to taking back.
type Moved struct {
	Entry ppb.Entry
	Err   error
}

// WhyNotSubmit is why the item cannot be submitted now: in words, or as what its boxes lack. Both are empty when it can.
func (s *Session) WhyNotSubmit() (why string, lacks []ppb.Problem) {
	switch {
	case s.held.locked != "":
		return s.held.locked, nil
	case s.TooLate():
		return s.Overtaken(), nil
	case s.busy:
		return "it is being sent", nil
	}
	if err := ppb.Permit(s.Actor, ppb.ActSubmit, s.held.item); err != nil {
		return err.Error(), nil
	}
	return "", s.says.unready
}

// AsCommitted reports whether the boxes hold what was committed last.
func (s *Session) AsCommitted() bool { return s.typing.content.Equal(s.held.item.Entry.Content) }

// Submit is how the item is sent to the lead: what is typed is committed with it, in one act of the store. Nothing is typed
// until the answer is given to [Session.Submitted].
func (s *Session) Submit(at ppb.Cursor) func() Moved {
	s.busy = true
	desk := s.Desk
	if s.typing.some {
		desk.Store.SaveDraft(s.draft(at)) // it takes the draft as it is now
	}
	return func() Moved {
		e, err := desk.Store.Submit(desk.Ctx, desk.Actor, desk.Quarter, desk.Key)
		return Moved{e, err}
	}
}

// Submitted takes in what came of a submission.
func (s *Session) Submitted(m Moved) Outcome {
	return s.Committed(Committed{Saved: ppb.Saved{Entry: m.Entry}, Err: m.Err})
}

// WhyNotTakeBack is why there is nothing to take back, in words.
func (s *Session) WhyNotTakeBack() string {
	if _, err := ppb.TakeBack(s.held.item, s.Actor, s.Clock()); err != nil {
		return err.Error()
	}
	return ""
}

// Decides reports whether this person is one of those who accept and return items, though perhaps not this one.
func (s *Session) Decides() bool {
	return s.held.decides && s.held.item.Frozen == nil
}

// WhyNotDecide is why this person can neither accept nor return the item, nor take that back, in words.
func (s *Session) WhyNotDecide() string {
	_, err := ppb.Accept(s.held.item, s.Actor, s.Clock())
	if _, taken := ppb.TakeBack(s.held.item, s.Actor, s.Clock()); s.held.item.Entry.State != ppb.Submitted && taken == nil {
		return ""
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

// TakeBack undoes the submission. It may run beside the session.
func (d Desk) TakeBack() Moved {
	e, err := d.Store.TakeBack(d.Ctx, d.Actor, d.Quarter, d.Key)
	return Moved{e, err}
}

// TakenBack takes in what came of it; an answer with an error changes nothing.
func (s *Session) TakenBack(m Moved) {
	if m.Err == nil {
		s.becomes(m.Entry)
	}
}

// Discard throws the kept draft away. It may run beside the session.
func (d Desk) Discard() error {
	return d.Store.DiscardDraft(d.Ctx, d.owner(), d.Quarter, d.Key)
}

// Discarded takes in that it is gone. alone says that nothing else kept the person from typing: the item is to be loaded
// again.
func (s *Session) Discarded() (alone bool) {
	alone = s.altered()
	s.others.kept = nil
	return alone
}

// KeptText is what of the kept draft is not in the entry, a line a box.
func (s *Session) KeptText() string {
	kept := s.others.kept.Content
	if s.altered() && len(kept) == 0 {
		return "Nothing of it can be read any more."
	}
	var b strings.Builder
	for _, f := range s.held.item.Entry.Content.Changed(kept) {
		b.WriteString(ppb.LabelOf(s.held.item, f) + ": " + kept[f] + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

// Leads are the people that it is sent to, in words.
func (s *Session) Leads() string {
	var out []string
	for _, o := range s.held.book.Officers {
		if ppb.Permit(ppb.Actor{Officer: o}, ppb.ActDecide, nil) == nil {
			out = append(out, o.Name)
		}
	}
	switch {
	case len(out) == 0:
		return "the performance lead"
	case len(out) > 2:
		return "the performance leads"
	}
	return wording.And(out)
}
