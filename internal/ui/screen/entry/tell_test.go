package entry

import (
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/uitest"
)

// spoken starts the page of an item as it is heard: nothing is ever drawn.
func spoken(t testing.TB, who ppb.Officer, store *uitest.Store, key string) (*uitest.Host, *Screen) {
	env := uitest.Spoken(who)
	s := New(env, store, key).(*Screen)
	s.ticks.look, s.ticks.pause = time.Nanosecond, time.Nanosecond
	return uitest.NewHost(t, env, s), s
}

// on is the page that the last action has put on top.
func on(t testing.TB, h *uitest.Host) *uitest.Host {
	t.Helper()
	push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("asked for %+v", h.Asked[len(h.Asked)-1])
	}
	return uitest.NewHost(t, uitest.Spoken(uitest.Jo), push.Screen)
}

// answers gives what the page on top answers to the one below.
func answers(t testing.TB, h, top *uitest.Host) {
	t.Helper()
	is, ok := top.Asked[len(top.Asked)-1].(ui.Back)
	if !ok {
		t.Fatalf("asked for %+v", top.Asked[len(top.Asked)-1])
	}
	if is.Result != nil {
		h.Send(is.Result)
	}
}

// box is a box that a page tells.
func box(t testing.TB, s ui.Screen, name string) tell.Box {
	t.Helper()
	for _, b := range uitest.Tell(t, s).Boxes {
		if b.Name == name {
			return b
		}
	}
	t.Fatalf("no box is called %q", name)
	return tell.Box{}
}

func TestToldMeasure(t *testing.T) {
	_, s := spoken(t, uitest.Amina, store(), "M07")
	uitest.GoldenTold(t, s)
}

func TestToldReadOnly(t *testing.T) {
	_, s := spoken(t, uitest.Jo, store(), "M09")
	uitest.GoldenTold(t, s)
}

func TestToldMilestone(t *testing.T) {
	_, s := spoken(t, uitest.Amina, store(), "K03")
	uitest.GoldenTold(t, s)
}

func TestToldParts(t *testing.T) {
	h, s := spoken(t, uitest.Jo, store(), "C01")
	h.Fill("part:map", "400")
	h.Fill("part:pre_map", "49")
	uitest.GoldenTold(t, s)
}

func TestToldText(t *testing.T) {
	h, s := spoken(t, uitest.Jo, report(), "P01")
	h.Fill("title", "Early help in {quarter}")
	h.Fill("commentary", "It has grown.")
	uitest.GoldenTold(t, s)
}

func TestToldTable(t *testing.T) {
	h, s := spoken(t, uitest.Jo, report(), "T01")
	h.Choose("Employees")
	h.Do("line")
	l := on(t, h)
	l.Fill("cell:employees.budget", "13,200\t6,600\t6,718")
	uitest.GoldenTold(t, s)
}

func TestToldRow(t *testing.T) {
	h, _ := spoken(t, uitest.Jo, report(), "T01")
	h.Choose("Employees")
	h.Do("line")
	l := on(t, h)
	l.Fill("cell:employees.to_date", "6,600")
	l.Fill("cell:employees.actual", "67x")
	uitest.GoldenTold(t, l.Screen)
}

func TestToldWhy(t *testing.T) {
	h, _ := judged(t)
	h.Do("why")
	uitest.GoldenTold(t, on(t, h).Screen)
}

func TestToldSteps(t *testing.T) {
	h, _ := judged(t)
	h.Do("why")
	d := on(t, h)
	d.Do("steps")
	uitest.GoldenTold(t, on(t, d).Screen)
}

func TestToldFigures(t *testing.T) {
	h, _ := judged(t)
	h.Do("figures")
	uitest.GoldenTold(t, on(t, h).Screen)
}

func TestToldLastQuarter(t *testing.T) {
	h, _ := spoken(t, uitest.Jo, report(), "T01")
	h.Do("last-quarter")
	uitest.GoldenTold(t, on(t, h).Screen)
}

// judged is an item with a judgement and a commentary of which something was found.
func judged(t *testing.T) (*uitest.Host, *Screen) {
	h, s := spoken(t, uitest.Jo, store(), "C05")
	h.Fill("value", "62")
	h.Fill("rag", "amber")
	h.Fill("rag_reason", "Two groups came in July")
	h.Fill("commentary", "Entries grew because of two sibling groups.")
	return h, s
}

// What is filled is what typing makes of the same keys: in the session, in the draft, in the rating.
func TestFillingIsTyping(t *testing.T) {
	typed, filled := store(), store()
	h, a := open(t, uitest.Jo, typed, "C05")
	h.Type("62")
	for a.field() != ppb.FieldCommentary {
		h.Press("tab")
	}
	h.Type("Entries grew.\n\nTwo groups came.")
	_, b := spoken(t, uitest.Jo, filled, "C05")
	f := uitest.NewHost(t, b.env, b)
	f.Fill("value", "62")
	for _, so := range []string{"Entries grew.", "Entries grew.\n", "Entries grew.\n\nTwo groups came."} {
		f.Fill("commentary", so)
	}
	if !a.session.Content().Equal(b.session.Content()) || a.session.Reading().Published != b.session.Reading().Published {
		t.Errorf("typed %v, filled %v", a.session.Content(), b.session.Content())
	}
	one, other := typed.DraftsBy[uitest.Jo.Login]["C05"], filled.DraftsBy[uitest.Jo.Login]["C05"]
	if !one.Content.Equal(other.Content) || other.Cursor.Field != ppb.FieldCommentary {
		t.Errorf("drafts %+v and %+v", one, other)
	}
	if got := box(t, b, "commentary").Value; got != "Entries grew.\n\nTwo groups came." {
		t.Errorf("the box holds %q", got)
	}
	if b.Status() != "Draft saved 10:42:07. Nothing is sent until F9." {
		t.Errorf("it says %q", b.Status())
	}
}

// A draft of the screen is gone on with to the letter.
func TestADraftIsHeardToTheLetter(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Amina, st, "M12")
	h.Press("f6", "f6") // out of the value
	h.Press("shift+tab")
	_, drawn := open(t, uitest.Amina, st, "M12")
	for drawn.field() != ppb.FieldCommentary {
		drawn.step(1)
	}
	drawn.Update(uitest.TypedKey(' '))
	drawn.Update(uitest.TypedKey('x'))
	_, s := spoken(t, uitest.Amina, st, "M12")
	if got, want := box(t, s, "commentary").Value, drawn.session.Content()[ppb.FieldCommentary]; got != want || !strings.HasSuffix(got, " x") {
		t.Errorf("it holds %q, want %q", got, want)
	}
}

// A choice that empties other boxes says so, and the choice before brings them back: so does filling the old value.
func TestAFilledChoiceEmptiesAndBringsBack(t *testing.T) {
	h, s := spoken(t, uitest.Amina, store(), "M07")
	h.Fill("none", "pending")
	if s.session.Content()[ppb.FieldValue] != "" || !strings.HasPrefix(s.Status(), "The value went with it") {
		t.Errorf("it says %q and holds %v", s.Status(), s.session.Content())
	}
	if got := box(t, s, "value").Value; got != "" {
		t.Errorf("the box still holds %q", got)
	}
	if box(t, s, "promised").Label != "Promised for" {
		t.Error("the day is not asked for")
	}
	h.Fill("none", "")
	if got := box(t, s, "value").Value; got != "88.2" {
		t.Errorf("it comes back as %q", got)
	}
}

func TestAnOfferIsHeardAndTaken(t *testing.T) {
	h, s := spoken(t, uitest.Jo, store(), "C01")
	h.Fill("part:map", "400 MAP 49 PRE-MAP")
	if live := s.Tell().Live; live[0] != "Read as MAP 400 and PRE-MAP 49. Is it to be taken so?" {
		t.Errorf("it tells %q", live)
	}
	h.Do("take-parts")
	if c := s.session.Content(); c[ppb.PartField("map")] != "400" || c[ppb.PartField("pre_map")] != "49" {
		t.Errorf("taken %v, %s", c, s.Status())
	}
	h, s = spoken(t, uitest.Jo, store(), "C01")
	h.Fill("part:map", "400 MAP 49 PRE-MAP")
	h.Do("leave-parts")
	if s.session.Offering() || box(t, s, "part:map").Value != "400 MAP 49 PRE-MAP" {
		t.Errorf("it holds %v", s.session.Content())
	}
}

// Too long a text changes nothing, and says so.
func TestATextThatIsTooLongIsRefused(t *testing.T) {
	h, s := spoken(t, uitest.Amina, store(), "M07")
	was := box(t, s, "commentary").Value
	h.Fill("commentary", strings.Repeat("x", ppb.MaxCommentary+1))
	if got := box(t, s, "commentary").Value; got != was || !strings.Contains(s.Status(), "too many") {
		t.Errorf("it holds %d bytes and says %q", len(got), s.Status())
	}
}

// What is refused leads to the box that is asked for, until another is filled or something else done.
func TestWhatIsRefusedLeadsToItsBox(t *testing.T) {
	h, s := spoken(t, uitest.Jo, store(), "C05")
	h.Fill("value", "62")
	h.Do("submit")
	if !strings.Contains(h.Said, "Red needs a commentary") || s.Tell().At != "commentary" {
		t.Errorf("said %q, at %q", h.Said, s.Tell().At)
	}
	if h.Fill("value", "30"); s.Tell().At != "" {
		t.Errorf("at %q", s.Tell().At)
	}
	if h.Do("go-flags"); s.Tell().At != "flags" {
		t.Errorf("at %q", s.Tell().At)
	}
}

// What is filled while the item is being sent goes in when it is the person's again.
func TestNothingIsLostWhileItIsSent(t *testing.T) {
	st := store()
	h, s := spoken(t, uitest.Jo, st, "C05")
	h.Fill("value", "30")
	fill := box(t, s, "commentary").Fill
	send := s.submit()
	if !s.session.Busy() {
		t.Fatal("it is not being sent")
	}
	if cmd := fill("On course."); cmd != nil || !strings.Contains(s.Status(), "Sending") {
		t.Errorf("it says %q", s.Status())
	}
	for _, msg := range uitest.Run(send) {
		h.Send(msg)
	}
	if e := st.B.Item("C05").Entry; e.State != ppb.Submitted || e.Content[ppb.FieldCommentary] != "" {
		t.Fatalf("sent %+v", e)
	}
	h.Do("take-back")
	if got := box(t, s, "commentary").Value; got != "On course." {
		t.Errorf("it holds %q, says %q", got, s.Status())
	}
}

// A finding is gone to, answered and withdrawn by its number.
func TestAFindingIsAnsweredByEar(t *testing.T) {
	h, s := judged(t)
	h.Do("why")
	d := on(t, h)
	d.Choose("“two sibling groups”")
	d.Do("go-there")
	answers(t, h, d)
	if s.Tell().At != "commentary" {
		t.Errorf("at %q", s.Tell().At)
	}
	d.Do("answer")
	ask := on(t, d)
	if p := uitest.Tell(t, ask.Screen); len(p.Boxes) != 1 || !strings.Contains(p.Facts[0], "two sibling groups") {
		t.Fatalf("it asks %+v", p)
	}
	ask.Fill("reason", "The families agreed to be counted.")
	ask.Do("do")
	answers(t, d, ask)
	if got := uitest.Told(t, d.Screen); !strings.Contains(got, "Answered by Jo Bell: The families agreed to be counted.") {
		t.Errorf("it tells\n%s", got)
	}
	d.Choose("“two sibling groups”")
	d.Do("withdraw")
	if got := uitest.Told(t, d.Screen); strings.Contains(got, "Answered by") {
		t.Errorf("it tells\n%s", got)
	}
}

// Last quarter's text is heard, compared and copied.
func TestLastQuarterIsHeard(t *testing.T) {
	h, s := spoken(t, uitest.Jo, report(), "Q01")
	h.Do("last-quarter")
	last := on(t, h)
	last.Do("compare-last")
	if got := uitest.Told(t, on(t, last).Screen); !strings.Contains(got, "is now") {
		t.Errorf("it tells\n%s", got)
	}
	last.Do("copy-last")
	answers(t, h, last)
	if got := box(t, s, "commentary").Value; !strings.HasSuffix(got, "Figures are as they were known at the quarter's end.") {
		t.Errorf("it holds %q", got)
	}
}

// The rows of a table are added, renamed, removed, and brought back, without the focus having been anywhere.
func TestRowsAreChangedByEar(t *testing.T) {
	h, s := spoken(t, uitest.Jo, report(), "T01")
	h.Choose("Premises")
	h.Do("remove-row")
	if strings.Contains(uitest.Told(t, s), "Premises") {
		t.Error("the row is there")
	}
	h.Do("undo")
	if !strings.Contains(uitest.Told(t, s), "Premises") {
		t.Error("it does not come back")
	}
	h.Choose("Premises")
	h.Do("add-row")
	ask := on(t, h)
	ask.Fill("label", "Energy")
	ask.Do("do")
	answers(t, h, ask)
	told := uitest.Told(t, s)
	if at := strings.Index(told, "Energy. Empty."); at < strings.Index(told, "Premises") || at > strings.Index(told, "Supplies") {
		t.Errorf("it tells\n%s", told)
	}
}

// From a row one goes on to the next that has cells, and behind the last to the commentary.
func TestARowLeadsToTheNext(t *testing.T) {
	h, _ := spoken(t, uitest.Jo, report(), "T01")
	h.Choose("Total expenditure")
	h.Do("line")
	l := on(t, h)
	l.Do("next-row")
	answers(t, h, l)
	if l = on(t, h); l.Screen.Title() != "T01  Fees and charges" {
		t.Fatalf("it goes to %q", l.Screen.Title())
	}
	h.Choose("Net")
	h.Do("line")
	l = on(t, h)
	l.Do("next-row")
	answers(t, h, l)
	l = on(t, h)
	l.Fill("commentary", "Within the budget.")
	if got := box(t, l.Screen, "commentary").Value; got != "Within the budget." {
		t.Errorf("it holds %q", got)
	}
}

// What keeps a table from being sent leads to the row of its cell.
func TestWhatATableLacksLeadsToItsRow(t *testing.T) {
	h, _ := spoken(t, uitest.Jo, report(), "T01")
	h.Choose("Employees")
	h.Do("line")
	on(t, h).Fill("cell:employees.actual", "67x")
	h.Do("submit")
	if l := on(t, h); l.Screen.Title() != "T01  Employees" || uitest.Tell(t, l.Screen).At != "cell:employees.actual" {
		t.Errorf("said %q, it leads to %q, %q", h.Said, l.Screen.Title(), uitest.Tell(t, l.Screen).At)
	}
}

// Every action runs by its name where nothing was drawn and no box has the focus.
func TestEveryActionRunsUndrawn(t *testing.T) {
	for _, key := range []string{"C05", "C01", "T01", "T02", "Q01", "P01", "M07"} {
		_, s := spoken(t, uitest.Jo, report(), key)
		var names []string
		for _, a := range s.Actions() {
			names = append(names, a.Name)
		}
		for _, name := range names {
			h, _ := spoken(t, uitest.Jo, report(), key)
			h.Do(name)
			if strings.Contains(h.Said, "(Tab)") || strings.Contains(h.Said, "F6") {
				t.Errorf("%s: %s says %q", key, name, h.Said)
			}
			uitest.Told(t, h.Screen)
		}
	}
}

// A table in which nothing is typed is read row by row.
func TestATableIsReadByEar(t *testing.T) {
	st := report()
	st.B.Item("T01").Entry.Content = ppb.Content{ppb.CellField("employees", "actual"): "3,200", ppb.FieldCommentary: "Within the budget."}
	h, _ := spoken(t, uitest.Amina, st, "T01")
	h.Choose("Employees")
	h.Do("line")
	l := uitest.Tell(t, on(t, h).Screen)
	if got := strings.Join(l.Facts, " "); len(l.Boxes) > 0 || !strings.Contains(got, "Annual budget: empty.") || !strings.Contains(got, "Actual, To 30 September: 3,200.") {
		t.Errorf("it tells %+v", l)
	}
	h.Choose("Commentary")
	h.Do("line")
	if got := uitest.Tell(t, on(t, h).Screen).Facts; len(got) != 1 || got[0] != "Commentary: Within the budget." {
		t.Errorf("it tells %q", got)
	}
}

// A draft that was locked out is heard, and thrown away at the second word for it.
func TestAKeptDraftIsHeard(t *testing.T) {
	st := store()
	h, _ := spoken(t, uitest.Amina, st, "M12")
	h.Fill("value", "72.5")
	st.B.Item("M12").Entry.State = ppb.Accepted
	h, s := spoken(t, uitest.Amina, st, "M12")
	if got := uitest.Told(t, s); !strings.Contains(got, "Your draft is kept, and not sent") || !strings.Contains(got, "72.5") {
		t.Fatalf("it tells\n%s", got)
	}
	h.Do("discard")
	if len(st.DraftsBy[uitest.Amina.Login]) != 1 || !strings.Contains(s.Status(), "again to discard") {
		t.Errorf("it says %q", s.Status())
	}
	h.Do("discard")
	if len(st.DraftsBy[uitest.Amina.Login]) != 0 || strings.Contains(uitest.Told(t, s), "Your draft") {
		t.Errorf("it says %q", s.Status())
	}
}

func TestToldAttachment(t *testing.T) {
	_, s := spoken(t, uitest.Jo, attachment(t, &ppb.Upload{Name: "a.docx", Data: []byte("PK")}), "Q01")
	uitest.GoldenTold(t, s)
}

// Copied behind a text of one's own, last quarter's stands apart from it; nothing of the two runs together.
func TestLastQuarterIsCopiedApart(t *testing.T) {
	h, s := spoken(t, uitest.Jo, report(), "Q01")
	box(t, s, "commentary").Fill("Mine.")
	h.Do("copy-last")
	if got := box(t, s, "commentary").Value; !strings.HasPrefix(got, "Mine.\n\n") || !strings.HasSuffix(got, "as they were known at the quarter's end.") {
		t.Errorf("it holds %q", got)
	}
}
