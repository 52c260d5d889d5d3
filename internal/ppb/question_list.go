package ppb

import (
	"slices"
	"time"
)

// Question is a question to a side, as it was asked last: who asks more before there is an answer asks the same one.
type Question struct {
	Key string
	To  Side
	Post
	End *Post // what answered or closed it; nil: nothing did
}

// For reports whether the person is of the side that is asked about an item: one of its officers, or who asked something of it.
func (q Question) For(it *Item, login string) bool {
	if q.To == OfficersSide {
		return it.AssignedTo(login)
	}
	return slices.ContainsFunc(it.Thread, func(p Post) bool { return p.Side == AskingSide && p.By == login })
}

// QuestionsOf are the questions of an item, in the order in which they were first asked.
func QuestionsOf(it *Item) (out []Question) {
	unanswered := func(to Side) int {
		return slices.IndexFunc(out, func(q Question) bool { return q.To == to && q.End == nil })
	}
	for i := range it.Thread {
		p := it.Thread[i]
		switch to := p.Side.other(); p.Kind {
		case Asks:
			if at := unanswered(to); at >= 0 {
				out[at].Post = p
			} else {
				out = append(out, Question{Key: it.Key(), To: to, Post: p})
			}
		case Answers, Closes:
			if p.Kind == Answers {
				to = p.Side
			}
			if at := unanswered(to); at >= 0 {
				out[at].End = &p
			}
		}
	}
	return out
}

// ThreadFor is the thread of an item for those who may read it: who reads what is signed off alone reads no questions.
func ThreadFor(a Actor, it *Item) []Post {
	if len(it.Thread) == 0 || Permit(a, ActRead, nil) != nil {
		return nil
	}
	return it.Thread
}

// PostWords are who did what in a line of a thread: "Dee Hart asked", "Ada Admin for Dee Hart closed the question".
func (b *Book) PostWords(p Post) string {
	did := map[PostKind]string{Asks: "asked", Answers: "answered", Closes: "closed the question"}[p.Kind]
	who := b.Officer(p.By).Name
	if p.Acting != "" {
		who = b.Officer(p.Acting).Name + " for " + who
	}
	return who + " " + did
}

// WaitsFor says for whose answer a question to a side waits, as it goes on in a sentence.
func (s Side) WaitsFor() string {
	if s == OfficersSide {
		return "waits for an answer of its officers"
	}
	return "waits for an answer of who asked"
}

// Did says that a line was added to the thread of an item.
func (k PostKind) Did(ref string) string {
	switch k {
	case Asks:
		return "Asked about " + ref + "."
	case Answers:
		return "Answered what was asked about " + ref + "."
	}
	return "The question about " + ref + " is closed."
}

// MayAsk, MayAnswer and MayCloseQuestion are nil where the person may add such a line to the thread of an item now, whatever it
// says; else what Ask, Answer and CloseQuestion say.
func MayAsk(it *Item, a Actor) error { return mayPost(it, a, Ask) }

// MayAnswer see [MayAsk].
func MayAnswer(it *Item, a Actor) error { return mayPost(it, a, Answer) }

// MayCloseQuestion see [MayAsk].
func MayCloseQuestion(it *Item, a Actor) error { return mayPost(it, a, CloseQuestion) }

func mayPost(it *Item, a Actor, rule func(*Item, Actor, string, time.Time) (Post, error)) error {
	_, err := rule(it, a, "any text", time.Time{})
	return err
}
