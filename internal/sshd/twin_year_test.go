//go:build unix

package sshd_test

import (
	"context"
	"slices"
	"strconv"
	"testing"
	"time"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store/storetest"
	"ppbtui/internal/ui/plain/plaintest"
)

// hears is somebody in plain mode, in the newest quarter, at their first page.
func (c *council) hears(t *testing.T, login string) *plaintest.Listener {
	t.Helper()
	key, _ := c.key(t, login)
	l := c.listens(t, login, c.dial(t, key))
	l.Hears("This is ppb in plain mode, because you asked for it.")
	return l
}

// councilInPlain is the officer's story line by line: a value is set, the line is cut in the middle of a word, the next session goes on at the
// same letter, and a key that is withdrawn ends it at once.
func councilInPlain(t *testing.T) []storetest.Deed {
	c := newCouncil(t)
	signer, key := c.key(t, c.who.Login)
	officer := c.dial(t, signer)
	at := c.listens(t, c.who.Login, officer)
	at.Hears(c.who.Name)
	at.Answers(c.item, c.item, "Value is empty.")
	at.Answers("62", "Saved.", "Commentary is empty.")
	at.Answers("b", "Value is 62.")
	at.Answers("b", "My quarter.")
	at.Answers(c.item, c.item, "Value is 62.")
	at.Answers("", "Commentary is empty.")
	at.Presses("Collections fell in the thi")
	at.Cuts(officer)
	half(t, c, "Collections fell in the thi")

	again := c.listens(t, c.who.Login, c.dial(t, signer))
	again.Hears(c.who.Name, c.item, "Commentary has 5 words.") // where the line was cut
	again.Answers("more", "It ends: Collections fell in the thi", "goes on at that letter")
	again.Types("rd!")
	again.Answers(".", "Saved.", "Commentary has 5 words.")
	half(t, c, "Collections fell in the third!")
	if err := c.st.RemoveKey(t.Context(), c.admin, key.Fingerprint); err != nil {
		t.Fatal(err)
	}
	again.Ends("Your key has been withdrawn.")
	return storetest.Deeds(t, c.st.Path())
}

// half waits until a draft of the officer says this, to the letter.
func half(t *testing.T, c *council, want string) {
	t.Helper()
	q, err := c.st.Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	is := ""
	for range 400 {
		d, _, err := c.st.Draft(t.Context(), c.who.Login, q, c.item)
		if err != nil {
			t.Fatal(err)
		}
		if is = d.Content[ppb.FieldCommentary]; is == want {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("the draft says %q, not %q", is, want)
}

func yearInPlain(t *testing.T) []storetest.Deed {
	clock, _ := demo.Default().Clock("")
	y := &year{council: newCouncil(t), today: rag.DateOf(clock()), lead: "bravenhall"}
	lead := y.hears(t, y.lead)
	y.plansInPlain(t, lead)
	y.assignsInPlain(t, lead)
	reads := y.hears(t, "pnadkarni")
	reads.Answers("PED02 02", "Rate of children in need per 10,000")
	reads.Answers(":series", "Quarters of PED02 02", "413")
	reads.Leaves("Goodbye.")
	y.peopleInPlain(t)
	y.opensInPlain(t, lead)
	y.outturnInPlain(t, lead)
	lead.Leaves("Goodbye.")
	if rep, err := y.st.Check(t.Context()); err != nil || len(rep.Problems) > 0 {
		t.Errorf("the file after it: %+v %v", rep, err)
	}
	return storetest.Deeds(t, y.st.Path())
}

// plansInPlain is what setsDates, changesTarget, redates and retires do.
func (y *year) plansInPlain(t *testing.T, at *plaintest.Listener) {
	at.Answers("another quarter", "You are in quarter 2, 2023/24.")
	at.Answers("1 dates", "Dates of quarter 2, 2023/24.", "Due is ")
	at.Answers("", "Clearance is empty.")
	at.Answers("20/10/2023", "Publication is empty.")
	at.Answers("", "Meeting is ")
	at.Answers("", "Set these dates? yes or no:")
	at.Answers("yes", "The dates of quarter 2, 2023/24 are set.")

	at.Answers("plan: every measure", "Plan. 122 items.")
	at.Answers("f PED01 02", "1. PED01 02.")
	at.Answers("1", "Plan of PED01 02")
	at.Answers("target", "Target of PED01 02.", "Part: the whole measure.")
	for _, box := range []string{"Period is ", "Kind: absolute.", "Value is 95."} {
		at.Answers("", box)
	}
	at.Answers("90", "As printed is ")
	at.Answers("", "Standing: not said.")
	at.Answers("", "Approved by is empty.")
	at.Answers("Cabinet", "On is empty.")
	at.Answers("9/10/2023", "Reason is empty.")
	at.Answers("Agreed in the recovery plan", "It is: a change.")
	at.Answers("", "Check what is typed and show what would change; saves nothing yet? yes or no:")
	at.Answers("yes", "Value: from 95 to 90", "Approved by: Cabinet", "1 item", "PED01 02: submitted, from Amber", "Nothing is saved yet.")
	if got, _ := y.item(t, "PED01 02").Measure.TargetFor("", y.book(t).Plan.Quarter, y.today); got.ApprovedBy != "" {
		t.Errorf("before it was confirmed the target is %+v", got)
	}
	at.Answers("1", "Saved for Quarter 2, 2023/24.")

	at.Answers("b", "Plan. 122 items.")
	at.Answers("f PED01a", "1. PED01a.")
	at.Answers("1", "Plan of PED01a")
	at.Answers("re-date", "New due date of PED01a")
	at.Answers("31/5/2024", "Approved by is empty.")
	at.Answers("Cabinet", "On is empty.")
	at.Answers("9/10/2023", "Reason is empty.")
	at.Answers("The survey comes later", "It is: a change.")
	at.Answers("", "yes or no:")
	at.Answers("yes", "from 2024-03-31 to 2024-05-31", "Nothing is saved yet.")
	at.Answers("1", "Saved for Quarter 2, 2023/24.")

	at.Answers("b", "Plan. 122 items.")
	at.Answers("f PED01b", "1. PED01b.")
	at.Answers("1", "Plan of PED01b")
	at.Answers("retire", "Retire PED01b", "From is 2023-24-Q3.")
	at.Answers("", "How: retired.")
	at.Answers("", "Reason is empty.")
	at.Answers("The project is not funded", "yes or no:")
	at.Answers("yes", "The project is not funded", "Nothing is saved yet.")
	at.Answers("1", "Saved for Quarter 2, 2023/24.")
}

// assignsInPlain is what assigns does.
func (y *year) assignsInPlain(t *testing.T, at *plaintest.Listener) {
	at.Answers("PED02 03", "Rate of children on CP plan")
	at.Answers("give this item", "Give PED02 03 to somebody else.", "Who is empty.")
	at.Answers("dpemberthy", "How: Instead of.")
	at.Answers("", "Whom is pnadkarni.")
	at.Answers("", "Reason is empty.")
	at.Answers("Moves to the new team", "yes or no:")
	at.Answers("yes", "PED02 03: Dilys Pemberthy")
}

// peopleInPlain is what looksAfterPeople does: who is closed is in plain mode, too, and is told.
func (y *year) peopleInPlain(t *testing.T) {
	leaving := y.hears(t, "thartnoll")
	at := y.hears(t, "swinterbourne")
	at.Answers("give all items", "All items of")
	at.Answers("thartnoll", "is empty.")
	at.Answers("akhanom", "Reason is empty.")
	at.Answers("Tomasz leaves for the county", "15 items: ", "Give all items of this person to the other? yes or no:")
	at.Answers("yes", "Asha Khanom has 15 items of Tomasz Hartnoll.")

	at.Answers("staff", "People.", "Sol Winterbourne")
	at.Answers("f Tomasz", "1. Tomasz Hartnoll")
	at.Answers("1 leaves", "Tomasz Hartnoll leaves", "They have no items this quarter")
	at.Answers("", "yes or no:")
	at.Answers("yes", "Tomasz Hartnoll left on 9 October 2023.")
	leaving.Ends("Your key has been withdrawn.")
	at.Answers("f Beth", "1. Beth Ravenhall")
	at.Answers("1 deputy", "Who stands in for Beth Ravenhall", "is empty.")
	at.Answers("pnadkarni", "First day is ")
	at.Answers("", "is empty.")
	at.Answers("31/10/2023", "yes or no:")
	at.Answers("yes", "Priya Nadkarni stands in")
	at.Leaves("Goodbye.")
}

// opensInPlain is what opens does.
func (y *year) opensInPlain(t *testing.T, at *plaintest.Listener) {
	at.Answers("another quarter", "You are in quarter 2, 2023/24.")
	at.Answers("open next", "Open quarter 3, 2023/24.", "Tuesday 16 January 2024", "2. PED02c", "No answer.", "3. PED04a")
	at.Answers("3 answer", "3. PED04a", "Close as achieved.")
	at.Answers("2 answer", "2. PED02c", "Close as achieved.")
	at.Answers("r", "11 points unanswered")
	at.Answers("open", "Quarter 3, 2023/24 is open")
}

// outturnInPlain is what statesOutturn does.
func (y *year) outturnInPlain(t *testing.T, at *plaintest.Listener) {
	for q, end := (ppb.Quarter{Year: 2023, Q: 4}), (ppb.Quarter{Year: 2024, Q: 1}); q.Compare(end) <= 0; q = q.Next() {
		if _, err := y.st.OpenQuarter(context.Background(), y.admin, ppb.OpenAsk{Quarter: q, DueOn: q.End().AddDays(15)}, false); err != nil {
			t.Fatal(err)
		}
	}
	at.Answers("another quarter", "You are in quarter 3, 2023/24.", "1. Quarter 1, 2024/25.")
	at.Answers("1", "Quarter 1, 2024/25")
	at.Answers("another quarter", "You are in quarter 1, 2024/25.")
	at.Answers("outturns", "Outturns asked for")
	asked := slices.DeleteFunc(ppb.Points(y.book(t), y.today), func(p ppb.Point) bool { return p.Kind != ppb.PointOutturn })
	i := slices.IndexFunc(asked, func(p ppb.Point) bool { return len(y.book(t).Item(p.Key).Measure.Parts) == 0 })
	if i < 0 {
		t.Fatalf("no outturn is asked for: %v", asked)
	}
	at.Answers(strconv.Itoa(i+1), "Outturn of "+asked[i].Key, "is empty.")
	at.Answers("52", "Source is empty.")
	at.Answers("Statutory return", "It is")
	at.Answers("", "yes or no:")
	at.Answers("yes", "The outturn of "+asked[i].Key)
}
