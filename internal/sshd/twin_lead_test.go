//go:build unix

package sshd_test

import (
	"testing"

	"ppbtui/internal/store/storetest"
	"ppbtui/internal/ui/plain/plaintest"
)

// heard is the quarter of newLeading with who listens there.
type heard struct {
	*leading
	lea, max, dora, ann, bob *plaintest.Listener
}

// leadInPlain is the lead's story line by line.
func leadInPlain(t *testing.T) []storetest.Deed {
	l := heard{leading: newLeading(t)}
	for login, at := range map[string]**plaintest.Listener{"lea": &l.lea, "max": &l.max, "dora": &l.dora, "ann": &l.ann, "bob": &l.bob} {
		*at = l.hears(t, login)
	}
	l.asks(t)
	l.recordsAction(t)
	l.reminds(t)
	l.signsWithGaps(t)
	l.opensNext(t)
	l.corrects(t)
	l.signsCorrection(t)
	l.publishes(t)
	l.listsCorrections(t)
	for _, at := range []*plaintest.Listener{l.lea, l.max, l.dora, l.ann, l.bob} {
		at.Leaves("Goodbye.")
	}
	if rep, err := l.st.Check(t.Context()); err != nil || len(rep.Problems) > 0 {
		t.Errorf("the file after it: %+v %v", rep, err)
	}
	return storetest.Deeds(t, l.st.Path())
}

// writesOut types a text of one line into the box that is asked for, and does what the page is for.
func writesOut(at *plaintest.Listener, text, done string) {
	at.Types(text)
	at.Answers(".", madeOf)
	at.Answers("", "? yes or no:")
	at.Answers("yes", done)
}

func (l *heard) asks(*testing.T) {
	l.lea.Answers("M2", "M2 Care leavers in homes.", "Value is empty.")
	l.lea.Answers(":ask", "Ask about M2", "Question is empty.")
	writesOut(l.lea, "When does the survey come?", "Asked about M2.")
	l.ann.Answers("asked about items", "1 is open, 1 for you to answer.", "1. M2. For you.")
	l.ann.Answers("1 answer", "Answer about M2", "When does the survey come?", "Answer is empty.")
	writesOut(l.ann, "It comes in December.", "Answered what was asked about M2.")
	l.lea.Answers(":thread", "Questions about M2.", "When does the survey come?", "It comes in December.")
}

func (l *heard) recordsAction(*testing.T) {
	l.lea.Answers("actions of the board", "Members have asked for nothing yet.")
	l.lea.Answers("add", "Asked for is empty.")
	l.lea.Types("A note on agency placements.")
	l.lea.Answers(".", madeOf)
	l.lea.Answers("", "Meeting of is empty.")
	l.lea.Answers("2/10/2023", "Owner is empty.")
	l.lea.Answers("bob", "Due is empty.")
	l.lea.Answers("30/11/2023", "About item is empty.")
	l.lea.Answers("M1", "Record this action? yes or no:")
	l.lea.Answers("yes", "Recorded as action 1.")
	l.bob.Answers("actions of the board", "1. Action 1. A note on agency placements.")
	l.bob.Answers("1 answer", "Answer action 1.", "Answer is empty.")
	writesOut(l.bob, "It went to members.", "Answered action 1.")
	l.lea.Answers("1 close action", "Close action 1", "Reason is empty.")
	writesOut(l.lea, "Members took the note.", "Action 1 is closed.")
}

func (l *heard) reminds(*testing.T) {
	l.lea.Answers("remind", "Remind people. 0 of 1 ticked.", "1. Ann Ash.")
	l.lea.Answers("1 tick", "1. Ann Ash. Ticked.")
	l.lea.Answers("letters", "Letter to Ann Ash.", "M2, M3")
	l.lea.Answers("mark", "Mark 1 person as reminded.")
	l.lea.Answers("do", "1 person marked as reminded.")
	l.lea.Answers("b", "Remind people.")
}

func (l *heard) signsWithGaps(t *testing.T) {
	l.lea.Answers("sign-off", "2 items are not accepted of 3.", "1. M2.")
	l.lea.Answers("1 reason", "Why M2 stays as it is.", "Reason is empty.")
	l.lea.Answers("The survey comes in December.", "Keep this reason for the sign-off? yes or no:")
	l.lea.Answers("yes", "Sign-off of quarter 2, 2023/24.")
	l.lea.Answers("sign", "takes two signatures. Yours prepares it", "Why the rest stays is empty.")
	l.lea.Answers("Late.", "Quarter is empty.")
	l.lea.Answers("2023-24-Q2", "M2: The survey comes in December. Reason: Late.", "yes or no:")
	l.lea.Answers("yes", "Quarter 2, 2023/24 is prepared: it is final once a director signs.")
	l.revisions(t, 0)
	l.dora.Answers("sign-off", "was prepared by Lea Lead")
	l.dora.Answers("sign", "Type quarter 2, 2023/24 to sign.")
	l.dora.Answers("2023-24-Q2", "yes or no:")
	l.dora.Answers("yes", "Quarter 2, 2023/24 is signed off.")
	l.revisions(t, 1)
}

func (l *heard) opensNext(*testing.T) {
	l.max.Answers("another quarter", "You are in quarter 2, 2023/24.")
	l.max.Answers("open next", "Open quarter 3, 2023/24.")
	l.max.Answers("open", "Quarter 3, 2023/24 is open")
}

func (l *heard) corrects(t *testing.T) {
	l.lea.Answers("M1", "M1 Children entering care.")
	l.lea.Answers("correct", "Open for correction.", "What is wrong is empty.")
	l.lea.Answers("Children were counted twice.", "yes or no:")
	l.lea.Answers("yes", "M1 is open for correction, to be signed as revision 2.")

	ann := l.hears(t, "ann")
	ann.Answers(":another quarter", "You are in quarter 3, 2023/24.", "2. Quarter 2, 2023/24.")
	ann.Answers("2", "Quarter 2, 2023/24")
	ann.Answers("M1", "M1 Children entering care.", "Children were counted twice.", "Value is 62.")
	ann.Answers("26", "Commentary has ")
	ann.Answers("", "Submit this item")
	ann.Answers("yes", "Sent to")
	l.lea.Asks("M1 is submitted")

	l.max.Answers("another quarter", "You are in quarter 3, 2023/24.")
	l.max.Answers("2", "Quarter 2, 2023/24")
	l.max.Answers("review", "1. M1.")
	l.max.Answers("1 accept", "Accepted M1.")
	ann.Asks("M1 is accepted")
	ann.Leaves("Goodbye.")
}

func (l *heard) signsCorrection(t *testing.T) {
	l.lea.Answers("sign-off", "Sign-off of quarter 2, 2023/24.")
	l.lea.Asks("it can be signed as revision 2.")
	l.lea.Answers("sign", "Type quarter 2, 2023/24 to sign.")
	l.lea.Answers("2023-24-Q2", "yes or no:")
	l.lea.Answers("yes", "Revision 2 of quarter 2, 2023/24 is prepared: it is final once a director signs.")
	l.dora.Asks("was prepared by Lea Lead")
	l.dora.Answers("sign", "Type quarter 2, 2023/24 to sign.")
	l.dora.Answers("2023-24-Q2", "yes or no:")
	l.dora.Answers("yes", "Revision 2 of quarter 2, 2023/24 is signed off.")
	l.revisions(t, 2)
}

// publishes is what publishes and withdraws do.
func (l *heard) publishes(*testing.T) {
	l.lea.Asks("1. Revision 2")
	l.lea.Answers("1 publish", "Published on")
	l.lea.Answers("9/10/2023", "For the meeting of")
	l.lea.Answers("17/10/2023", "yes or no:")
	l.lea.Answers("yes", "Revision 2 was published on 9 October 2023")
	l.dora.Asks("2. Revision 1")
	l.dora.Answers("2 withdraw", "Withdraw revision 1", "is empty.")
	l.dora.Answers("A small number can be traced.", "yes or no:")
	l.dora.Answers("yes", "Revision 1 is withdrawn.")
}
