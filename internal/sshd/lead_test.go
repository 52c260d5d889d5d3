//go:build unix

package sshd_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/demo"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store/storetest"
)

// leadsPlan is a quarter of three measures, all Ann's, that takes two signatures.
func leadsPlan() fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"plan.csv": "council,title,quarter,due_on,sign_off\nAnytown,A report,2023-24-Q2,2023-10-16,2\n",
		"officers.csv": "login,name,post,role\nann,Ann Ash,Care,officer\nbob,Bob Birch,Schools,officer\n" +
			"lea,Lea Lead,Performance,lead\nmax,Max Moor,Performance,lead\ndora,Dora Dale,Director,director\n",
		"objectives.csv": "code,parent,title\nO1,,Keeping children safe\n",
		"measures.csv": "ref,objective,title,polarity,basis,unit\nM1,O1,Children entering care,lower,cumulative_financial,count\n" +
			"M2,O1,Care leavers in homes,higher,snapshot,percent\nM3,O1,Children placed far away,lower,snapshot,count\n",
		"targets.csv":     "ref,period,kind,value,raw\nM1,2023-24,absolute,68,68\nM2,2023-24,absolute,90,90%\n",
		"figures.csv":     "ref,period,raw,value,source\nM1,2022-23-Q2,76,76,published table\n",
		"assignments.csv": "ref,login\nM1,ann\nM2,ann\nM3,ann\n",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

// leading is a council whose quarter is run from the screen, and who sits there.
type leading struct {
	*year
	q                        ppb.Quarter
	lea, max, dora, ann, bob *sitting
}

// newLeading has M1 accepted already, and nothing of the others.
func newLeading(t *testing.T) *leading {
	t.Helper()
	clock, _ := demo.Default().Clock("")
	c := councilOf(t, filepath.Join(t.TempDir(), "ppb.db"), clock)
	read, err := intake.Read(leadsPlan(), nil)
	if err != nil {
		t.Fatal(err)
	}
	l := &leading{year: &year{council: c, today: rag.DateOf(clock()), lead: "lea"}, q: read.Plan.Plan.Quarter}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(c.st.Init(t.Context(), root, "test"))
	_, err = c.st.Import(t.Context(), c.admin, read.Plan, false)
	must(err)
	as := func(login string) ppb.Actor {
		o, err := c.st.Person(t.Context(), login)
		must(err)
		return ppb.Actor{Officer: o, Session: "test"}
	}
	_, err = c.st.Set(t.Context(), as("ann"), l.q, "M1", map[ppb.Field]string{ppb.FieldValue: "62", ppb.FieldCommentary: "More came than planned."})
	must(err)
	_, err = c.st.Submit(t.Context(), as("ann"), l.q, "M1")
	must(err)
	_, err = c.st.Accept(t.Context(), as("lea"), l.q, "M1")
	must(err)
	return l
}

// A lead runs a quarter to its end on the screen over SSH, with everybody whose part it is, and the file holds what the screen said.
func TestTheLead(t *testing.T) { storetest.Twins(t, "on the screen", leadOnTheScreen, leadInPlain) }

func leadOnTheScreen(t *testing.T) []storetest.Deed {
	l := newLeading(t)
	for login, at := range map[string]**sitting{"lea": &l.lea, "max": &l.max, "dora": &l.dora, "ann": &l.ann, "bob": &l.bob} {
		*at = l.sits(t, login)
	}
	l.asks(t)
	l.recordsAction(t)
	l.reminds(t)
	l.signsWithGaps(t)
	l.opensNext(t)
	l.corrects(t)
	l.signsCorrection(t)
	l.publishes(t)
	l.withdraws(t)
	l.listsCorrections(t)
	if rep, err := l.st.Check(t.Context()); err != nil || len(rep.Problems) > 0 {
		t.Errorf("the file after it: %+v %v", rep, err)
	}
	return storetest.Deeds(t, l.st.Path())
}

// fillsText types into a box of several lines.
func (d *sitting) fillsText(t *testing.T, text string) {
	t.Helper()
	d.keys(t, text)
	d.shows(t, text)
}

func (l *leading) asks(t *testing.T) {
	const key, question, answer = "M2", "When does the survey come?", "It comes in December."
	l.lea.goes(t, key, "Care leavers in homes")
	l.lea.goes(t, "ask about", "Ask about M2")
	l.lea.fillsText(t, question)
	l.lea.keys(t, does)
	l.lea.shows(t, "Asked about M2.")
	l.audited(t, "lea", "ask", key, question)

	l.ann.goes(t, "asked about items", "1 is open, 1 for you to answer.")
	l.ann.keys(t, "w")
	l.ann.shows(t, "Answer about M2", question)
	l.ann.fillsText(t, answer)
	l.ann.keys(t, does)
	l.ann.shows(t, "Answered what was asked about M2.")
	l.audited(t, "ann", "answer", key, answer)

	l.lea.goes(t, "what was asked", "Questions about M2")
	l.lea.shows(t, question, answer)
	said := l.item(t, key).Thread
	if len(said) != 2 || said[0].By != "lea" || said[0].Text != question || said[1].By != "ann" || said[1].Text != answer {
		t.Errorf("the thread is %+v", said)
	}
	if _, open := ppb.OpenQuestion(said, ppb.OfficersSide); open {
		t.Error("what was answered is still open")
	}
}

func (l *leading) recordsAction(t *testing.T) {
	const text, answer, why = "A note on agency placements.", "It went to members.", "Members took the note."
	l.lea.goes(t, "actions of the board", "Members have asked for nothing yet.")
	l.lea.keys(t, "a")
	l.lea.shows(t, "Asked for", "About item")
	l.lea.fills(t, text, "2/10/2023", "bob", "30/11/2023", "M1")
	l.lea.keys(t, does)
	l.lea.shows(t, "Recorded as action 1.")
	l.audited(t, "lea", "add_action", "action 1", "")

	l.bob.goes(t, "actions of the board", text)
	l.bob.keys(t, "w")
	l.bob.shows(t, "Answer action 1")
	l.bob.fillsText(t, answer)
	l.bob.keys(t, does)
	l.bob.shows(t, "Answered action 1.")
	l.audited(t, "bob", "answer_action", "action 1", answer)

	l.lea.shows(t, "Answered")
	l.lea.keys(t, "x")
	l.lea.shows(t, "Close action 1")
	l.lea.fillsText(t, why)
	l.lea.keys(t, does)
	l.lea.shows(t, "Action 1 is closed.")
	l.audited(t, "lea", "close_action", "action 1", why)

	all, err := l.st.Actions(t.Context())
	if err != nil || len(all) != 1 {
		t.Fatalf("actions: %+v, %v", all, err)
	}
	got, due := all[0], ppb.Date{Year: 2023, Month: 11, Day: 30}
	if got.Text != text || got.Owner != "bob" || got.Item != "M1" || got.Due != due || got.Closed != l.today || got.Why != why ||
		len(got.Answers) != 1 || got.Answers[0].By != "bob" || got.Answers[0].Text != answer {
		t.Errorf("the action is %+v", got)
	}
}

func (l *leading) reminds(t *testing.T) {
	l.lea.goes(t, "remind", "Remind people")
	l.lea.shows(t, "Ann Ash", "0 of 1 ticked")
	l.lea.keys(t, " ", does)
	l.lea.shows(t, "Letter to Ann Ash", "M2, M3")
	l.lea.keys(t, "m")
	l.lea.shows(t, "Mark 1 person as reminded")
	l.lea.keys(t, does)
	l.lea.shows(t, "1 person marked as reminded.")
	l.lea.keys(t, "q")
	l.lea.shows(t, "today ", "by hand")
	was, err := l.st.Reminders(t.Context(), l.q)
	if err != nil || len(was) != 1 || was[0].Login != "ann" || was[0].By != "lea" || was[0].How != ppb.ByHand || !was[0].Taken {
		t.Errorf("reminders: %+v, %v", was, err)
	}
	l.audited(t, "lea", "remind", "officer ann", "")
}

// revisions are those of the quarter that is run, as many as there should be.
func (l *leading) revisions(t *testing.T, want int) []ppb.SignOff {
	t.Helper()
	all, err := l.st.Revisions(t.Context(), l.q)
	if err != nil || len(all) != want {
		t.Fatalf("%d revisions, not %d: %v", len(all), want, err)
	}
	return all
}

// M2 has a reason of its own and M3 that of the rest; the lead prepares, and the director makes it final.
func (l *leading) signsWithGaps(t *testing.T) {
	const own, rest = "The survey comes in December.", "Late."
	l.lea.goes(t, "sign-off", "2 items are not accepted of 3.")
	l.lea.keys(t, "r")
	l.lea.shows(t, "Why M2 stays as it is")
	l.lea.fills(t, own)
	l.lea.keys(t, does)
	l.lea.shows(t, "with a reason")
	l.lea.keys(t, does)
	l.lea.shows(t, "takes two signatures. Yours prepares it")
	l.lea.fills(t, rest, "2023-24-Q2")
	l.lea.shows(t, "M2: "+own+" Reason: "+rest)
	l.lea.keys(t, does)
	l.lea.shows(t, "Quarter 2, 2023/24 is prepared: it is final once a director signs.")
	l.revisions(t, 0)
	l.audited(t, "lea", "prepare", "sign-off", rest)

	l.dora.goes(t, "sign-off", "was prepared by Lea Lead")
	l.dora.keys(t, does)
	l.dora.shows(t, "Type Q2 2023/24 to sign.")
	l.dora.fills(t, "2023-24-Q2")
	l.dora.keys(t, does)
	l.dora.shows(t, "Quarter 2, 2023/24 is signed off.", "Revision 1")
	l.audited(t, "dora", "sign_off", "sign-off", rest)
	so := l.revisions(t, 1)[0]
	if so.By != "dora" || so.Prepared == nil || so.Prepared.By != "lea" || so.Gaps != rest || !slices.Equal(so.Reasons, []ppb.Gap{{Key: "M2", Reason: own}}) {
		t.Errorf("revision 1 is %+v", so)
	}
	l.lea.shows(t, "The quarter is final.") // at once, wherever they are
}

func (l *leading) opensNext(t *testing.T) {
	l.max.goes(t, "another quarter", "You are in quarter 2, 2023/24.")
	l.max.keys(t, "o")
	l.max.shows(t, "Open Q3 2023/24")
	l.max.keys(t, does)
	l.max.shows(t, "Quarter 3, 2023/24 is open")
	if got := l.book(t).Plan.Quarter; got != l.q.Next() {
		t.Errorf("the newest quarter is %v", got)
	}
}

// corrects is M1 being wrong: the lead opens it from its page; Ann, who begins in the next quarter, goes to the one before and puts
// it right on its page; somebody else accepts it.
func (l *leading) corrects(t *testing.T) {
	const key, why = "M1", "Children were counted twice."
	l.lea.goes(t, key, "Children entering care")
	l.lea.goes(t, "correct", "Open for correction")
	l.lea.fills(t, why)
	l.lea.keys(t, does)
	l.lea.shows(t, "M1 is open for correction, to be signed as revision 2.")
	l.audited(t, "lea", "correct", key, why)

	ann := l.sits(t, "ann")
	ann.goes(t, "another quarter", "You are in quarter 3, 2023/24.")
	ann.keys(t, "j", enter)
	ann.shows(t, "Q2 2023/24")
	ann.goes(t, key, why)
	ann.fills(t, "26")
	ann.keys(t, does)
	ann.shows(t, "Sent to")
	l.audited(t, "ann", "submit", key, "")
	l.lea.shows(t, "M1 is submitted") // which is written down: she has opened it

	l.max.goes(t, "another quarter", "You are in quarter 3, 2023/24.")
	l.max.keys(t, "j", enter)
	l.max.shows(t, "Q2 2023/24")
	l.max.goes(t, "review", key)
	l.max.keys(t, "a")
	l.max.shows(t, "Accepted M1.")
	l.audited(t, "max", "accept", key, "")
	ann.shows(t, "M1 is accepted")
}

func (l *leading) signsCorrection(t *testing.T) {
	l.lea.goes(t, "sign-off", "it can be signed as revision 2.")
	l.lea.keys(t, does)
	l.lea.shows(t, "Type Q2 2023/24 to sign.")
	l.lea.fills(t, "2023-24-Q2")
	l.lea.keys(t, does)
	l.lea.shows(t, "Revision 2 of quarter 2, 2023/24 is prepared: it is final once a director signs.")
	l.dora.shows(t, "was prepared by Lea Lead")
	l.dora.keys(t, does)
	l.dora.shows(t, "Type Q2 2023/24 to sign.")
	l.dora.fills(t, "2023-24-Q2")
	l.dora.keys(t, does)
	l.dora.shows(t, "Revision 2 of quarter 2, 2023/24 is signed off.")
	l.audited(t, "dora", "sign_off", "sign-off", "Late.")
	so := l.revisions(t, 2)[1]
	if so.By != "dora" || so.Prepared == nil || so.Prepared.By != "lea" || len(so.Corrections) != 1 || so.Corrections[0].Key != "M1" {
		t.Errorf("revision 2 is %+v", so)
	}
	for n, want := range []string{"62", "26"} {
		b, err := l.st.Revision(t.Context(), l.admin, l.q, n+1)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.Item("M1").Entry.Content[ppb.FieldValue]; got != want {
			t.Errorf("revision %d says %s, not %s", n+1, got, want)
		}
	}
}

func (l *leading) publishes(t *testing.T) {
	l.lea.shows(t, "Superseded")
	l.lea.keys(t, "\x1b[H", "p") // Home
	l.lea.shows(t, "Published on", "For the meeting of")
	l.lea.fills(t, "9/10/2023", "17/10/2023")
	l.lea.keys(t, does)
	l.lea.shows(t, "Revision 2 was published on 9 October 2023")
	l.audited(t, "lea", "publish", "sign-off", "")
	so := l.revisions(t, 2)[1]
	if len(so.Published) != 1 || so.Published[0].On != l.today || so.Published[0].Meeting != (ppb.Date{Year: 2023, Month: 10, Day: 17}) {
		t.Errorf("published: %+v", so.Published)
	}
}

func (l *leading) withdraws(t *testing.T) {
	const why = "A small number can be traced."
	l.dora.shows(t, "Superseded")
	l.dora.keys(t, "\x1b[F", "w") // End
	l.dora.shows(t, "Withdraw revision 1")
	l.dora.fills(t, why)
	l.dora.keys(t, does)
	l.dora.shows(t, "Revision 1 is withdrawn.")
	l.audited(t, "dora", "withdraw", "sign-off", why)
	if all := l.revisions(t, 2); all[0].Withdrawn == nil || all[0].Withdrawn.Reason != why || all[1].Withdrawn != nil {
		t.Errorf("withdrawn: %+v", all)
	}
	key, _ := l.key(t, "bob")
	bob := l.dial(t, key)
	if out, errs, code := command1(t, bob, "", "export --quarter 2023-24-Q2 --revision 1 --format md"); code == 0 || !strings.Contains(errs, "was withdrawn by Dora Dale") {
		t.Errorf("revision 1: exit %d, %q %q", code, out, errs)
	}
}

// listsCorrections is what the next report says of it, without what was withdrawn.
func (l *leading) listsCorrections(t *testing.T) {
	key, _ := l.key(t, "ann")
	out, errs, code := command1(t, l.dial(t, key), "", "export --quarter 2023-24-Q3 --format md")
	_, corrections, listed := strings.Cut(out, "## Corrections to earlier quarters\n")
	if code != 0 || !listed || !strings.Contains(corrections, "Children were counted twice.") {
		t.Errorf("exit %d, %q: %s", code, errs, out)
	}
	if strings.Contains(out, "More came than planned.") {
		t.Error("the next report says what was withdrawn")
	}
}
