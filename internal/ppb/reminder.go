package ppb

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Reminder is what one person is reminded of: keys of items of the quarter, in its order. It says that an item was returned or
// asked about, never what was said: a message has names, refs and how to get in, no commentary and no figure.
type Reminder struct {
	To       Officer
	Missing  []string // not sent yet
	Returned []string
	Asked    []string // a question is open to the person
}

// Reminded is a reminder that went out, or was refused.
type Reminded struct {
	At     time.Time
	Login  string
	By     string // login
	How    ReminderWay
	Taken  bool   // else nothing was sent
	Answer string // of the program that it was handed to
}

// ReminderWay is how a reminder goes out.
type ReminderWay string

// The ways.
const (
	ByFile ReminderWay = "mbox" // into a file of messages
	ByMail ReminderWay = "sendmail"
	ByHand ReminderWay = "hand" // whoever reminded says so
)

// Words are how somebody was reminded, as it goes on in a sentence: "by sendmail".
func (w ReminderWay) Words() string { return "by " + string(w) }

// LastReminded is the last reminder of a person that went out; done are the oldest first.
func LastReminded(done []Reminded, login string) (last Reminded, ok bool) {
	for _, r := range slices.Backward(done) {
		if r.Login == login && r.Taken {
			return r, true
		}
	}
	return last, false
}

// RemindedOn is LastReminded where it was on this day.
func RemindedOn(done []Reminded, login string, on Date) (last Reminded, was bool) {
	last, was = LastReminded(done, login)
	return last, was && rag.DateOf(last.At) == on
}

// Reminders are what there is to remind people of on a day, in the order of their names: all who have not left and are named
// for an item that waits for them. A quarter that is signed off has none.
func Reminders(b *Book, on Date) (out []Reminder) {
	if b.SignOff != nil {
		return nil
	}
	for _, o := range b.Officers {
		if o.Closed(on) {
			continue
		}
		r := Reminder{To: o}
		for _, i := range b.MyPlaces(o.Login) {
			it := b.Items[i]
			switch s := it.Entry.State; {
			case s == Returned:
				r.Returned = append(r.Returned, it.Key())
			case s <= InProgress && !it.NotDue():
				r.Missing = append(r.Missing, it.Key())
			}
			if _, open := OpenQuestion(it.Thread, OfficersSide); open {
				r.Asked = append(r.Asked, it.Key())
			}
		}
		if len(r.Missing)+len(r.Returned)+len(r.Asked) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// Chase decides whom a lead reminds: those of the logins, or everybody where none is given. done are the reminders of the
// quarter. Who was reminded today is not reminded again unless again is set: refused by name, and left out of everybody.
func Chase(b *Book, a Actor, logins []string, done []Reminded, again bool, now time.Time) (ready []Reminder, left []Reminded, err error) {
	if err := Permit(a, ActRemind, nil); err != nil {
		return nil, nil, err
	}
	if b.SignOff != nil {
		return nil, nil, &LockedError{Accepted, b.Plan.Quarter.InSentence() + " is signed off: there is nothing to remind anybody of"}
	}
	all := Reminders(b, rag.DateOf(now))
	for _, login := range logins {
		if !slices.ContainsFunc(b.Officers, func(o Officer) bool { return o.Login == login }) {
			return nil, nil, &NotFoundError{What: "person with the login", Ref: login}
		}
		if !slices.ContainsFunc(all, func(r Reminder) bool { return r.To.Login == login }) {
			return nil, nil, &LockedError{Accepted, b.Officer(login).Name + " has nothing to send, to answer or to change: there is nothing to remind them of"}
		}
	}
	for _, r := range all {
		if len(logins) > 0 && !slices.Contains(logins, r.To.Login) {
			continue
		}
		if before, was := RemindedOn(done, r.To.Login, rag.DateOf(now)); was && !again {
			left = append(left, before)
			continue
		}
		ready = append(ready, r)
	}
	if len(left) > 0 && (len(logins) > 0 || len(ready) == 0) {
		return nil, nil, &AgainError{wording.And(remindedNames(b, left)) + " " + wasWere(len(left)) + " reminded today already"}
	}
	return ready, left, nil
}

// AgainError says that somebody was reminded on this day already: nothing goes out until it is asked for once more.
type AgainError struct{ Sentence string }

func (e *AgainError) Error() string { return e.Sentence }
func (e *AgainError) Unwrap() error { return ErrLocked }

func remindedNames(b *Book, list []Reminded) []string {
	out := make([]string, len(list))
	for i, r := range list {
		out[i] = b.Officer(r.Login).Name
	}
	return out
}

func wasWere(n int) string {
	if n == 1 {
		return "was"
	}
	return "were"
}

// Subject is what a message is headed with.
func (r Reminder) Subject(p *Plan) string {
	n := len(r.Keys())
	return fmt.Sprintf("%s: %s %s for you", p.Quarter.Label(), wording.Count(n, "item"), map[bool]string{true: "waits", false: "wait"}[n == 1])
}

// Keys are the items that it is about, each once.
func (r Reminder) Keys() []string {
	out := slices.Concat(r.Missing, r.Returned, r.Asked)
	slices.Sort(out)
	return slices.Compact(out)
}

// Text is the message of a day: in whose name it goes out, and getIn, which says how to get in.
func (r Reminder) Text(p *Plan, from Officer, getIn string, on Date) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("Dear %s,\n", r.To.Name)
	late := !p.DueOn.IsZero() && on.Compare(p.DueOn) > 0
	switch {
	case p.DueOn.IsZero():
		line("These items of %s wait for you.\n", p.Quarter.InSentence())
	case late:
		line("These items of %s wait for you. They were due on %s.\n", p.Quarter.InSentence(), longDate(p.DueOn))
	default:
		line("These items of %s wait for you. They are due on %s.\n", p.Quarter.InSentence(), longDate(p.DueOn))
	}
	missing := "Not sent yet"
	if late {
		missing = "Late, and not sent yet"
	}
	for _, part := range []struct {
		what string
		keys []string
	}{{missing, r.Missing}, {"Returned to you", r.Returned}, {"Asked about", r.Asked}} {
		if len(part.keys) > 0 {
			line("%s: %s", part.what, strings.Join(part.keys, ", "))
		}
	}
	line("\nTo get in: %s", getIn)
	line("What was noted or asked is said there. F1 is help on every page.\n")
	line("%s", from.Name)
	if from.Post != "" {
		line("%s", from.Post)
	}
	if p.Council != "" {
		line("%s", p.Council)
	}
	return b.String()
}
