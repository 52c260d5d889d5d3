package entry

import (
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/uitest"
)

const claims = "Entries are up 9% from last year. Staff were away in July, and 4 in 10 were seen."

// finds has the item's page find these things, as if other items had shown them.
func finds(h *uitest.Host, s *Screen, st *uitest.Store, checks ...ppb.Check) {
	s.update(draft.Loaded{Seen: draft.Seen{Book: st.B, Item: st.B.Item(s.session.Key), Across: checks}})
	s.view.Stale = true
	h.Frame(80, 24)
}

// says is a finding about words of the text.
func says(words, message string) ppb.Check {
	at := strings.Index(claims, words)
	return ppb.Check{Rule: "percent_change", Message: message, From: at, To: at + len(words)}
}

// claiming is the page of an item with that text, of which two things were found in its words and one of its figure.
func claiming(t testing.TB, who ppb.Officer) (*uitest.Host, *Screen, *uitest.Store) {
	st := store()
	it := st.B.Item("C05")
	it.Entry.Content = ppb.Content{ppb.FieldValue: "30", ppb.FieldCommentary: claims}
	it.Entry.State = ppb.InProgress
	h, s := open(t, who, st, "C05")
	finds(h, s, st, says("up 9%", "it is up 11.3%"), says("4 in 10", "4 of 10 is not what is typed"), ppb.Check{Rule: "stale", Message: "the figure is last quarter's"})
	return h, s, st
}

func TestWordsThatWereFoundAreUnderlined(t *testing.T) {
	h, s, _ := claiming(t, uitest.Jo)
	for _, size := range [][2]int{{80, 24}, {140, 40}, {40, 12}} {
		if size[0] == 40 {
			s.goTo(ppb.FieldCommentary) // the page shows what has the keyboard
		}
		if f := h.Frame(size[0], size[1]); !strings.Contains(f, "\x1b[4mup 9%\x1b[24m") {
			t.Errorf("at %v it is not underlined:\n%s", size, f)
		}
	}
	s.ticks.pause = time.Hour
	s.goTo(ppb.FieldCommentary)
	s.box(ppb.FieldCommentary).SetOffset(0)
	press(s, uitest.TypedKey('N')) // whose pause is never over
	if f := h.Frame(80, 24); !strings.Contains(f, "NEntries are \x1b[4mup 9%\x1b[24m from") {
		t.Errorf("the mark does not go with its words:\n%s", f)
	}
	s.box(ppb.FieldCommentary).SetOffset(strings.Index("N"+claims, "9%"))
	press(s, uitest.TypedKey('1'))
	if f := h.Frame(80, 24); !strings.Contains(f, "up 19% from") || !strings.Contains(f, "\x1b[4m4 in 10\x1b[24m") {
		t.Errorf("what is typed into stays marked, or the other is not:\n%s", f)
	}
	press(s, uitest.Key(t, "backspace"))
	s.Update(paused{s.ticks.changes})
	if s.Still() {
		t.Error("the marks that are back are not drawn")
	}
}

func TestWordsAreUnderlinedWhereNothingCanBeTyped(t *testing.T) {
	st := store()
	it := st.B.Item("C05")
	it.Entry.Content = ppb.Content{ppb.FieldValue: "30", ppb.FieldCommentary: claims}
	it.Entry.State = ppb.Submitted
	h, s := open(t, uitest.Jo, st, "C05")
	finds(h, s, st, says("up 9%", "it is up 11.3%"))
	for _, size := range [][2]int{{80, 24}, {140, 40}} {
		if f := h.Frame(size[0], size[1]); !strings.Contains(f, "Entries are \x1b[4mup 9%\x1b[24m from last year.") {
			t.Errorf("at %v it is not underlined:\n%s", size, f)
		}
	}
}

// whyOf opens F4.
func whyOf(t *testing.T, h *uitest.Host, s *Screen) (*uitest.Host, *why) {
	t.Helper()
	h.Press("f4")
	d := h.Asked[len(h.Asked)-1].(ui.Push).Screen.(*why)
	w := uitest.NewHost(t, s.env, d)
	w.Frame(80, 24)
	return w, d
}

// back is what a dialog hands down when it closes.
func back(t *testing.T, h *uitest.Host) any {
	t.Helper()
	for _, msg := range slices.Backward(h.Asked) {
		if b, ok := msg.(ui.Back); ok {
			return b.Result
		}
	}
	t.Fatalf("it did not close: %v", h.Asked)
	return nil
}

func TestOneKeyGoesToWhatWasFound(t *testing.T) {
	for _, tt := range []struct {
		tabs   int
		field  ppb.Field
		before string // what stands before the cursor
	}{
		{0, ppb.FieldValue, ""},
		{1, ppb.FieldCommentary, "Entries are "},
		{2, ppb.FieldCommentary, "Entries are up 9% from last year. Staff were away in July, and "},
		{-1, ppb.FieldCommentary, "Entries are up 9% from last year. Staff were away in July, and "},
	} {
		h, s, _ := claiming(t, uitest.Jo)
		w, _ := whyOf(t, h, s)
		for range tt.tabs {
			w.Press("tab")
		}
		if tt.tabs < 0 {
			w.Press("shift+tab")
		}
		w.Press("enter")
		h.Send(back(t, w))
		if s.field() != tt.field {
			t.Errorf("%d: the keyboard is in %q", tt.tabs, s.field())
		}
		if at := s.form.Focused().Offset(); tt.before != "" && claims[:at] != tt.before {
			t.Errorf("%d: it stands behind %q", tt.tabs, claims[:at])
		}
	}
}

func TestGoldenFindings(t *testing.T) {
	h, s, st := claiming(t, uitest.Jo)
	answering(t, h, s, st, 1, "The base is the revised 11,420")
	w, _ := whyOf(t, h, s)
	uitest.Golden(t, w.Frame)
}

func TestGoldenFindingsOnThePage(t *testing.T) {
	h, s, st := claiming(t, uitest.Jo)
	answering(t, h, s, st, 1, "The base is the revised 11,420")
	s.goTo(ppb.FieldCommentary)
	uitest.Golden(t, h.Frame)
}

// answering answers the finding that so many tabs lead to, in the domain alone: the store of the tests knows nothing of what is found here.
func answering(t *testing.T, h *uitest.Host, s *Screen, st *uitest.Store, tabs int, reason string) {
	t.Helper()
	it := st.B.Item("C05")
	across := s.session.Findings()[tabs].Check
	e, err := ppb.AnswerCheck(it, &ppb.Reading{Checks: []ppb.Check{across}}, s.env.Actor, across.Key(), reason)
	if err != nil {
		t.Fatal(err)
	}
	var all []ppb.Check
	for _, f := range s.session.Findings() {
		all = append(all, f.Check)
	}
	it.Entry = e
	finds(h, s, st, all...)
}

func TestArrowsGoFromFindingToFindingWhereTheyShow(t *testing.T) {
	h, s, _ := claiming(t, uitest.Jo)
	w, d := whyOf(t, h, s)
	var went []string
	for range 4 {
		f, _ := d.selected()
		went = append(went, f.Message[:4])
		w.Press("j")
		w.Frame(80, 24)
	}
	if got := strings.Join(went, "|"); got != "the |it i|4 of|4 of" {
		t.Errorf("j went %s", got)
	}
	if d.Offset() == 0 {
		t.Error("behind the last of them j does not scroll")
	}
	w.Press("G")
	w.Frame(80, 24)
	if _, ok := d.selected(); ok {
		t.Error("something is selected that does not show")
	}
	if !strings.HasPrefix(d.Status(), "Tab goes to what is to be checked.") {
		t.Errorf("says %q", d.Status())
	}
	w.Press("tab")
	f := w.Frame(80, 24)
	if is, ok := d.selected(); !ok || !strings.Contains(f, "►! \x1b[7m"+is.Sentence()) {
		t.Errorf("Tab selects nothing that shows:\n%s", f)
	}
}

func TestWhyAFindingIsNotAnswered(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	finds(h, s, st, ppb.Check{Rule: ppb.BrokenRule().Name, Message: "the check stale failed on this item"})
	w, _ := whyOf(t, h, s)
	w.Press("a")
	if !strings.Contains(w.Said, "no answer helps here") {
		t.Errorf("of what stands in the way it says %q", w.Said)
	}
	w.Press("enter")
	if is := w.Asked[len(w.Asked)-1]; is != (ui.Open{Page: ui.PagePlanItem, Key: "C05"}) {
		t.Errorf("Enter asks for %v", is)
	}
	h, s = open(t, uitest.Amina, st, "C05") // it is not hers
	finds(h, s, st, says("up 9%", "it is up 11.3%"))
	w, _ = whyOf(t, h, s)
	w.Press("a")
	if !strings.Contains(w.Said, "is not one of your items") {
		t.Errorf("to whom it is not, it says %q", w.Said)
	}
	w.Press("enter")
	if !strings.Contains(w.Said, "othing can be typed here") {
		t.Errorf("Enter says %q", w.Said)
	}
}

// F9 asks once of what nobody has answered, whatever is done between, and not of what is only worth knowing.
func TestF9AsksOnce(t *testing.T) {
	h, s, st := claiming(t, uitest.Jo)
	h.Press("f9")
	if s.Status() != "3 things to check are not answered: F4 shows them. F9 again submits." || st.B.Item("C05").Entry.State != ppb.InProgress {
		t.Errorf("said %q, it is %v", s.Status(), st.B.Item("C05").Entry.State)
	}
	if _, d := whyOf(t, h, s); d.Offset() == 0 {
		t.Error("F4 does not begin with what F9 named")
	}
	h.Press("tab", "f9")
	if st.B.Item("C05").Entry.State != ppb.Submitted {
		t.Errorf("F9 again says %q", s.Status())
	}
	h, s, st = claiming(t, uitest.Jo)
	finds(h, s, st, ppb.Check{Rule: "small_count", Message: "3 people are few"})
	h.Press("f9")
	if st.B.Item("C05").Entry.State != ppb.Submitted {
		t.Errorf("of what is worth knowing F9 says %q", s.Status())
	}
}

func TestWhatOthersDoToFindingsIsDrawn(t *testing.T) {
	h, s, st := claiming(t, uitest.Jo)
	seen := draft.Seen{Book: st.B, Item: st.B.Item("C05")}
	h.Send(seen)
	if s.Still() || len(s.session.Findings()) != 0 {
		t.Errorf("still %v with %d findings", s.Still(), len(s.session.Findings()))
	}
	h.Send(seen)
	if !s.Still() {
		t.Error("what is as it was is drawn")
	}
}

// What was found may be gone before the dialog is drawn again: no key breaks it.
func TestAFindingThatIsGoneBreaksNoKey(t *testing.T) {
	for _, key := range []string{"tab", "shift+tab", "j", "k", "enter", "a", "u", "w", "G", "pgdown", "space", "f4"} {
		h, s, st := claiming(t, uitest.Jo)
		w, d := whyOf(t, h, s)
		w.Press("tab")
		s.update(draft.Loaded{Seen: draft.Seen{Book: st.B, Item: st.B.Item("C05")}})
		w.Press(key, key)
		d.Status()
		w.Frame(80, 24)
	}
}

// From the key to the underline by a rule that there is, and to the words by one key.
func TestWhatARuleFindsIsUnderlined(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	h.Press("tab")
	h.Type("More came because of xxx, and fewer left.")
	is := s.form.Focused().Field.(form.Text)
	if f := h.Frame(80, 24); !strings.Contains(f, "because of \x1b[4mxxx\x1b[24m, and") {
		t.Errorf("it is not underlined:\n%s", f)
	}
	h.Press("ctrl+home")
	w, d := whyOf(t, h, s)
	for range s.session.Findings() {
		if f, _ := d.selected(); f.Marked(is.Value()) == "xxx" {
			break
		}
		w.Press("tab")
	}
	w.Press("enter")
	h.Send(back(t, w))
	if at := strings.Index(is.Value(), "xxx"); is.Offset() != at {
		t.Errorf("it went to letter %d, not %d", is.Offset(), at)
	}
}
