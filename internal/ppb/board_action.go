package ppb

import (
	"fmt"
	"time"

	"ppbtui/internal/rag"
)

// BoardAction is something that members asked for at a meeting. It belongs to no quarter: it is carried forward until it is
// closed, and printed as "Matters arising". What is signed off keeps the actions of its time, so the names of the fields stay.
type BoardAction struct {
	N       int // 1, 2, 3 ... in the order in which they were recorded
	Text    string
	Meeting Date
	Due     Date
	Owner   string         // login
	Item    string         `json:",omitempty"` // key of the item that it is about
	Answers []ActionAnswer `json:",omitempty"` // oldest first
	Closed  Date           `json:",omitzero"`  // zero: it is open
	Why     string         `json:",omitempty"` // it was closed
}

// ActionAnswer is what an owner said of an action.
type ActionAnswer struct {
	On   Date
	By   string // login
	Text string
}

// Open reports whether the action is carried forward.
func (b BoardAction) Open() bool { return b.Closed.IsZero() }

// Late reports whether it is open past the day by which it is due.
func (b BoardAction) Late(on Date) bool { return b.Open() && on.Compare(b.Due) > 0 }

// Standing is how it stands on a day, as it goes on in a sentence: "due 30 November 2023, late", "closed 4 December 2023: Done.".
func (b BoardAction) Standing(on Date) string {
	switch {
	case !b.Open():
		return "closed " + longDate(b.Closed) + ": " + b.Why
	case b.Late(on):
		return "due " + longDate(b.Due) + ", late"
	}
	return "due " + longDate(b.Due)
}

// MayAnswerAction and MayCloseAction are nil where the person may do so now, whatever they say; else what AnswerAction and
// CloseAction say.
func MayAnswerAction(b BoardAction, a Actor) error {
	_, err := AnswerAction(b, a, "any text", time.Time{})
	return err
}

// MayCloseAction see [MayAnswerAction].
func MayCloseAction(b BoardAction, a Actor) error {
	_, err := CloseAction(b, a, "any text", time.Time{})
	return err
}

// InReport reports whether an action is a matter arising of a quarter: it is open, or was closed since the quarter began.
func (b BoardAction) InReport(q Quarter) bool { return b.Open() || b.Closed.Compare(q.Start()) >= 0 }

// RecordAction is an action as a lead records it. owner is the person with the login b.Owner; item the item that it is about,
// nil where it is about none.
func RecordAction(b BoardAction, owner Officer, item *Item, a Actor, now time.Time) (BoardAction, error) {
	if err := Permit(a, ActAction, nil); err != nil {
		return b, err
	}
	var reasons []Problem
	refuse := func(problem string) {
		if problem != "" {
			reasons = append(reasons, Problem{Text: problem})
		}
	}
	text, problem := CleanNote("text", b.Text)
	if b.Text = text; problem == "" && text == "" {
		problem = "write what members asked for"
	}
	refuse(problem)
	today := rag.DateOf(now)
	switch {
	case b.Meeting.IsZero():
		refuse("say the day of the meeting")
	case b.Meeting.Compare(today) > 0:
		refuse("the meeting of " + longDate(b.Meeting) + " is still to come")
	}
	switch {
	case b.Due.IsZero():
		refuse("say by when it is due")
	case !b.Meeting.IsZero() && b.Due.Compare(b.Meeting) < 0:
		refuse("it is due on " + longDate(b.Due) + ", before the meeting that asked for it")
	}
	switch {
	case owner.Role == RoleViewer:
		refuse(owner.Name + " is a viewer and can answer nothing: name another owner")
	case owner.Closed(today):
		refuse(owner.Name + " has left: name another owner")
	}
	if len(reasons) > 0 {
		return b, &RefusedError{Key: "the action", Action: "recorded", Reasons: reasons}
	}
	if b.Owner, b.Item = owner.Login, ""; item != nil {
		b.Item = item.Key()
	}
	return b, nil
}

// AnswerAction adds what the owner says of an action. It stays open until a lead closes it.
func AnswerAction(b BoardAction, a Actor, text string, now time.Time) (BoardAction, error) {
	if a.Login != b.Owner {
		return b, denied("action %d is not yours: %s answers it", b.N, b.Owner)
	}
	text, err := b.said("answer", "answered", text)
	if err != nil {
		return b, err
	}
	b.Answers = append(b.Answers[:len(b.Answers):len(b.Answers)], ActionAnswer{rag.DateOf(now), a.Login, text})
	return b, nil
}

// CloseAction ends an action, with the reason that is printed.
func CloseAction(b BoardAction, a Actor, reason string, now time.Time) (BoardAction, error) {
	if err := Permit(a, ActAction, nil); err != nil {
		return b, err
	}
	reason, err := b.said("reason", "closed", reason)
	if err == nil {
		b.Closed, b.Why = rag.DateOf(now), reason
	}
	return b, err
}

// said is a text about an action that is open.
func (b BoardAction) said(what, done, text string) (string, error) {
	if !b.Open() {
		return "", &LockedError{Accepted, fmt.Sprintf("action %d was closed on %s (%s): record another one", b.N, longDate(b.Closed), b.Why)}
	}
	text, problem := CleanNote(what, text)
	if problem == "" && text == "" {
		problem = "write the " + what
	}
	if problem != "" {
		return "", &RefusedError{Key: fmt.Sprintf("action %d", b.N), Action: done, Reasons: []Problem{{Text: problem}}}
	}
	return text, nil
}
