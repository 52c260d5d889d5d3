package plan_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// goTo goes to a box by its label.
func goTo(t *testing.T, f *uitest.Host, label string) {
	t.Helper()
	for range 40 {
		fr := f.Screen.View(200, 100)
		if lines := strings.Split(fr.Text, "\n"); fr.Cursor && strings.HasPrefix(lines[fr.Y], " "+label+" ") {
			return
		}
		f.Press("tab")
	}
	t.Fatalf("there is no box %q:\n%s", label, f.Frame(80, 60))
}

// state states a target with all that it needs.
func state(t *testing.T, f *uitest.Host, value string) {
	t.Helper()
	for _, b := range [][2]string{{"Value", value}, {"Approved by", "the Board"}, {"On", "2 Oct 2023"}, {"Reason", "demand grew"}} {
		goTo(t, f, b[0])
		f.Press("ctrl+u")
		f.Type(b[1])
	}
}

// saved checks and saves what a form holds, and gives back what the page below is told.
func saved(t *testing.T, f *uitest.Host) {
	t.Helper()
	f.Press("f9")
	p := above(t, f, uitest.Priya)
	p.Press("f9")
	for _, msg := range p.Asked {
		if back, ok := msg.(ui.Back); ok {
			f.Send(back.Result)
		}
	}
}

// A target that recolours what is submitted is shown first, with what it changes, and saved by a key of its own.
func TestATargetIsPreviewedThenSaved(t *testing.T) {
	s := uitest.NewStore(book())
	f := form(t, s, item("M09"), "t")
	state(t, f, "60")
	f.Press("f9")
	p := above(t, f, uitest.Priya)
	for _, want := range []string{"This is for Quarter 2, 2023/24", "45 -> 60", "the Board", "2 October 2023", "demand grew", "M09: submitted, Green, better -> Red, better", "Nothing is saved yet"} {
		if got := p.Frame(120, 40); !strings.Contains(got, want) {
			t.Errorf("the preview does not say %q:\n%s", want, got)
		}
	}
	if len(s.Edits) != 0 {
		t.Errorf("saved before anybody said so: %+v", s.Edits)
	}
	p.Press("enter", "s", "y")
	if len(s.Edits) != 0 {
		t.Errorf("another key saved it: %+v", s.Edits)
	}
	p.Press("f9")
	want := ppb.Approval{By: "the Board", On: date(2023, 10, 2), Reason: "demand grew"}
	if len(s.Edits) != 1 || s.Edits[0].Act != ppb.PlanState || s.Edits[0].Cells["value"] != "60" || s.Edits[0].Cells["period"] != "2023-24" || s.Edits[0].Approval != want {
		t.Errorf("saved %+v", s.Edits)
	}
	if p.Said != "Saved for Quarter 2, 2023/24. 1 item reads differently now." {
		t.Errorf("said %q", p.Said)
	}
}

// Only what was changed is set: what others change of the same item stays theirs.
func TestOnlyChangedBoxesAreSet(t *testing.T) {
	s := uitest.NewStore(book())
	f := form(t, s, item("M08"), "e")
	goTo(t, f, "Title")
	f.Type(" or less")
	saved(t, f)
	if len(s.Edits) != 1 || len(s.Edits[0].Cells) != 1 || s.Edits[0].Cells["title"] != "Missed bins fixed in 24 hours or less" {
		t.Errorf("saved %+v", s.Edits)
	}
	if f.Screen.(ui.Leaver).Leave() != nil {
		t.Error("a form that is saved still asks before it goes")
	}
	if back, ok := f.Asked[len(f.Asked)-1].(ui.Back); !ok || back.Result == nil {
		t.Errorf("the form does not close: %v", f.Asked)
	}
}

// What is wrong is said at its box, in a sentence, and nothing that was typed is lost.
func TestWhatIsWrongIsSaidAtItsBox(t *testing.T) {
	s := uitest.NewStore(book())
	f := form(t, s, item("M09"), "t")
	state(t, f, "lots")
	goTo(t, f, "On")
	f.Press("ctrl+u")
	f.Type("Tuesday")
	f.Press("f9")
	lines := strings.Split(f.Frame(100, 50), "\n")
	at := func(want string) int {
		for i, l := range lines {
			if strings.Contains(l, want) {
				return i
			}
		}
		return -1
	}
	if i := at(" On "); i < 0 || !strings.Contains(lines[i+1], "Tuesday") && !strings.Contains(lines[i+1], "date") {
		t.Errorf("no sentence under the day:\n%s", strings.Join(lines, "\n"))
	}
	f.Press("ctrl+u")
	f.Type("2 Oct 2023")
	f.Press("f9")
	lines = strings.Split(f.Frame(100, 50), "\n")
	if i := at(" Value "); i < 0 || !strings.Contains(lines[i], "lots") || !strings.Contains(lines[i+1], "The value is no number.") {
		t.Errorf("no sentence under the value:\n%s", strings.Join(lines, "\n"))
	}
	if at("the Board") < 0 || at("demand grew") < 0 || len(s.Edits) > 0 {
		t.Errorf("something was lost or saved:\n%s", strings.Join(lines, "\n"))
	}
}

// An officer of the item cannot approve a change of what rates; the boxes for somebody else come when they are needed.
func TestAnApproverIsAskedForWhatRates(t *testing.T) {
	s := uitest.NewStore(book())
	f := form(t, s, item("M09"), "e")
	if strings.Contains(f.Frame(100, 60), "Approved by") {
		t.Error("an approver is asked for nothing")
	}
	goTo(t, f, "Tolerance")
	f.Type("8")
	f.Press("f9")
	if got := f.Frame(100, 60); !strings.Contains(got, "say who approved that") || !strings.Contains(got, "Approved by") {
		t.Errorf("nobody is asked for:\n%s", got)
	}
	f.Type("Amina Khan")
	goTo(t, f, "Reason")
	f.Type("steadier")
	f.Press("f9")
	if got := f.Frame(100, 60); !strings.Contains(got, "Amina Khan is an officer of it") {
		t.Errorf("an officer of the item approved it:\n%s", got)
	}
	goTo(t, f, "Approved by")
	f.Press("ctrl+u")
	f.Type("the Board")
	saved(t, f)
	if len(s.Edits) != 1 || s.Edits[0].Approval.By != "the Board" {
		t.Errorf("saved %+v", s.Edits)
	}
}

// What somebody else changes meanwhile is said, wherever it is noticed, and overwritten only knowingly.
func TestSomebodyElseChangesThePlanMeanwhile(t *testing.T) {
	for _, when := range []string{"before the check", "after it"} {
		s := uitest.NewStore(book())
		f := form(t, s, item("M09"), "e")
		goTo(t, f, "Title")
		f.Press("ctrl+u")
		f.Type("Mine")
		others := func() {
			m := s.B.Item("M09").Measure
			m.Title, m.Definition = "Theirs", "Of all that is collected."
		}
		if when == "before the check" {
			others()
			f.Press("f9")
		} else {
			f.Press("f9")
			p := above(t, f, uitest.Priya)
			others()
			p.Press("f9")
			back, ok := p.Asked[len(p.Asked)-1].(ui.Back)
			if !ok {
				t.Fatalf("%s: asked %v", when, p.Asked)
			}
			f.Send(back.Result)
		}
		got := f.Frame(120, 60)
		if !strings.Contains(got, `Somebody else changed this meanwhile: it was "Household waste recycled" and is "Theirs" now.`) ||
			!strings.Contains(got, "Mine") || !strings.Contains(got, "Of all that is collected.") || len(s.Edits) > 0 {
			t.Fatalf("%s: %+v\n%s", when, s.Edits, got)
		}
		saved(t, f)
		if len(s.Edits) != 1 || s.Edits[0].Cells["title"] != "Mine" || s.B.Item("M09").Measure.Definition != "Of all that is collected." {
			t.Errorf("%s: saved %+v", when, s.Edits)
		}
	}
}

// What would change is something else than was shown: it is shown again, and not saved.
func TestWhatWouldChangeIsShownAgainWhereItIsAnother(t *testing.T) {
	s := uitest.NewStore(book())
	f := form(t, s, item("M09"), "t")
	state(t, f, "60")
	f.Press("f9")
	p := above(t, f, uitest.Priya)
	s.B.Item("M09").Entry.State = ppb.Accepted
	p.Press("f9")
	if got := p.Frame(120, 40); len(s.Edits) > 0 || !strings.Contains(got, "Not saved: something changed meanwhile") || !strings.Contains(got, "it will have to be accepted again") {
		t.Errorf("%+v\n%s", s.Edits, got)
	}
	p.Press("f9")
	if len(s.Edits) != 1 {
		t.Errorf("saved %+v", s.Edits)
	}
}

// The focus begins in a box that stands, also where the plan has none to fill.
func TestTypingBeginsInABoxThatStands(t *testing.T) {
	f := form(t, uitest.NewStore(book()), item("M08"), "b")
	f.Type("kept after all")
	if got := f.Frame(80, 24); !strings.Contains(got, "Reason       [ kept after all") {
		t.Errorf("typed elsewhere:\n%s", got)
	}
}

// Leaving with something typed asks first, and only one answer loses it.
func TestLeavingAsksWhereSomethingIsTyped(t *testing.T) {
	f := form(t, uitest.NewStore(book()), item("M09"), "e")
	leave := f.Screen.(ui.Leaver).Leave
	if leave() != nil || f.Screen.(ui.Unsaver).Unsaved() {
		t.Error("nothing is typed, and it asks")
	}
	f.Type("x")
	if !f.Screen.(ui.Unsaver).Unsaved() {
		t.Error("what is typed counts as saved")
	}
	for _, msg := range uitest.Run(leave()) {
		f.Send(msg)
	}
	ask := above(t, f, uitest.Priya)
	ask.Press("x", "y", "esc")
	if back := ask.Asked[len(ask.Asked)-1].(ui.Back); back.Result != nil || len(ask.Asked) != 1 {
		t.Errorf("Esc throws it away: %v", ask.Asked)
	}
	ask.Press("delete")
	f.Send(ask.Asked[len(ask.Asked)-1].(ui.Back).Result)
	if leave() != nil {
		t.Error("it asks again")
	}
	if _, ok := f.Asked[len(f.Asked)-1].(ui.Back); !ok {
		t.Errorf("it does not go: %v", f.Asked)
	}
}
