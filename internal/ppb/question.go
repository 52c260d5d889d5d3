package ppb

import (
	"fmt"
	"slices"
	"time"

	"ppbtui/internal/rag"
)

// Post is one line of the thread on an item of a quarter: a lead or a director asks, the item's officers answer, and may ask
// back. Lines are added and never changed, and no report prints them.
type Post struct {
	At     time.Time
	By     string // login
	Acting string // login of who acted as them, else empty
	Side   Side
	Kind   PostKind
	Text   string // empty where a question is closed without a word
}

// Side is on which side of a thread somebody speaks.
type Side string

// The sides.
const (
	AskingSide   Side = "lead"     // leads and directors
	OfficersSide Side = "officers" // the item's officers and contributors
)

// other is the side that is spoken to.
func (s Side) other() Side {
	if s == AskingSide {
		return OfficersSide
	}
	return AskingSide
}

// PostKind is what a line of a thread does.
type PostKind string

// The kinds.
const (
	Asks    PostKind = "ask"
	Answers PostKind = "answer"
	Closes  PostKind = "close" // the one who asked needs no answer any more
)

// OpenQuestion is the last question to a side that it has not answered and that was not closed.
func OpenQuestion(thread []Post, to Side) (q Post, open bool) {
	for _, p := range thread {
		switch {
		case p.Kind == Asks && p.Side != to:
			q, open = p, true
		case p.Kind == Answers && p.Side == to, p.Kind == Closes && p.Side != to:
			open = false
		}
	}
	return q, open
}

// Asked reports whether an item has an open question for this person: for each of its officers where a lead or a director
// asked, and for those who asked where an officer asks back. Nothing is open in a quarter that is signed off.
func Asked(it *Item, login string) bool {
	if len(it.Thread) == 0 || Final(it) != nil {
		return false
	}
	return slices.ContainsFunc(QuestionsOf(it), func(q Question) bool { return q.End == nil && q.For(it, login) })
}

// Ask is a question about an item: of a lead or a director to its officers, or of one of these back to who asked.
func Ask(it *Item, a Actor, text string, now time.Time) (Post, error) {
	side := AskingSide
	if a.Role != RoleLead && a.Role != RoleDirector {
		side = OfficersSide
	}
	p, err := post(it, a, side, Asks, "question", text, now)
	if err == nil && side == OfficersSide && !slices.ContainsFunc(it.Thread, func(p Post) bool { return p.Side == AskingSide }) {
		return p, denied("a performance lead or a director begins to ask about %s: its officers answer, and may then ask back", it.Key())
	}
	return p, err
}

// Answer answers what is open for the person's side: officers what a lead or a director asked, these what an officer asked
// back. Who is both answers as the officer that they are.
func Answer(it *Item, a Actor, text string, now time.Time) (Post, error) {
	side := AskingSide
	_, open := OpenQuestion(it.Thread, OfficersSide)
	if leads := a.Role == RoleLead || a.Role == RoleDirector; !leads || open && it.AssignedTo(a.Login) {
		side = OfficersSide
	}
	p, err := post(it, a, side, Answers, "answer", text, now)
	if err != nil {
		return p, err
	}
	if _, open := OpenQuestion(it.Thread, side); !open {
		return p, &LockedError{it.Entry.State, unasked(it, side)}
	}
	return p, nil
}

// unasked says why there is nothing to answer for a side.
func unasked(it *Item, side Side) string {
	if q, open := OpenQuestion(it.Thread, side.other()); open {
		return fmt.Sprintf("%s waits for its officers to answer what was asked on %s: you can ask more, or close the question",
			it.Key(), longDate(rag.DateOf(q.At)))
	}
	return "nothing is asked about " + it.Key() + ": there is no question to answer"
}

// CloseQuestion says that whoever asked needs no answer any more. Only they do it. text may be empty.
func CloseQuestion(it *Item, a Actor, text string, now time.Time) (Post, error) {
	for _, side := range []Side{AskingSide, OfficersSide} {
		q, open := OpenQuestion(it.Thread, side.other())
		if !open || q.By != a.Login {
			continue
		}
		return post(it, a, side, Closes, "", text, now)
	}
	if err := Permit(a, ActAsk, it); err != nil {
		return Post{}, err
	}
	return Post{}, denied("you have no open question about %s: only who asked closes a question", it.Key())
}

// post is a line of a thread. what is the text's name where there has to be one.
func post(it *Item, a Actor, side Side, kind PostKind, what, text string, now time.Time) (Post, error) {
	p := Post{At: now, By: a.Login, Side: side, Kind: kind}
	if a.By != nil {
		p.Acting = a.By.Login
	}
	if err := Permit(a, ActAsk, it); err != nil {
		return p, err
	}
	if it.Frozen != nil {
		return p, &LockedError{it.Entry.State, it.Entry.Quarter.InSentence() + " is signed off: ask about " + it.Key() + " in a quarter that is open"}
	}
	name := what
	if what == "" {
		name = "reason"
	}
	text, problem := CleanNote(name, text)
	if problem == "" && text == "" && what != "" {
		problem = "write the " + what
	}
	if problem != "" {
		return p, &RefusedError{Key: it.Key(), Action: map[PostKind]string{Asks: "asked about", Answers: "answered", Closes: "closed"}[kind],
			Reasons: []Problem{{Text: problem}}}
	}
	p.Text = text
	return p, nil
}
