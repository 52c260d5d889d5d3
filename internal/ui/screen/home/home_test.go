package home_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/home"
	"ppbtui/internal/ui/uitest"
)

func start(t *testing.T, o ppb.Officer, store *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Env(o)
	return uitest.NewHost(t, env, home.New(env, store))
}

func TestHomeLooks(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	uitest.Golden(t, start(t, uitest.Amina, store).Frame)
}

func TestHomeOfTheLeadLooks(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.B.Item("C05").Working = []string{"Jo Bell"}
	h := start(t, uitest.Priya, store)
	h.Type("jjjjjjj")
	uitest.Golden(t, h.Frame)
}

// A text and a table say how far they are where a measure has its value, and have no colour.
func TestHomeWithTextsAndTablesLooks(t *testing.T) {
	uitest.Golden(t, start(t, uitest.Jo, uitest.NewStore(uitest.Report())).Frame)
}

func TestEmptyHomeLooks(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	uitest.Golden(t, start(t, ppb.Officer{Login: "new", Name: "New Person"}, store).Frame)
}

func TestHomeThatCannotBeReadLooks(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Fail = errors.New("the file is locked by another program; close it and press F5")
	uitest.Golden(t, start(t, uitest.Amina, store).Frame)
}

func TestFindAsYouType(t *testing.T) {
	h := start(t, uitest.Amina, uitest.NewStore(uitest.Book()))
	h.Type("/fly q")
	if f := h.Frame(80, 24); !strings.Contains(f, "0 of 6") {
		t.Errorf("two words that no title has:\n%s", f)
	}
	h.Press("backspace", "backspace", "enter")
	want := ui.Open{Page: ui.PageEntry, Key: "M12"}
	if len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("Enter in the search asked for %v, want %v", h.Asked, want)
	}
	h.Press("esc")
	if f := h.Frame(80, 24); !strings.Contains(f, "M07") || strings.Contains(f, "Find [") {
		t.Errorf("Esc does not show all again:\n%s", f)
	}
}

// withRefs are refs of two words, as councils use them.
func withRefs(b *ppb.Book) *ppb.Book {
	for i := range b.Items {
		if m := b.Items[i].Measure; m != nil {
			key := m.Ref[:1] + "ED02 " + m.Ref[1:]
			m.Key, m.Ref, b.Items[i].Entry.Key = key, key, key
		}
	}
	return b
}

func TestFindTakesARefWithoutItsPunctuation(t *testing.T) {
	for _, typed := range []string{"0212", "MED02-12", "med0212", "02 12", "fly 0212"} {
		h := start(t, uitest.Amina, uitest.NewStore(withRefs(uitest.Book())))
		h.Type("/" + typed)
		h.Press("enter")
		want := ui.Open{Page: ui.PageEntry, Key: "MED02 12"}
		if len(h.Asked) != 1 || h.Asked[0] != want {
			t.Errorf("%q opens %v, want %v", typed, h.Asked, want)
		}
	}
}

func TestEnterOpensTheFirstThatIsFound(t *testing.T) {
	h := start(t, uitest.Amina, uitest.NewStore(uitest.Book()))
	h.Press("end")
	h.Type("/fi") // M08, "fixed"
	h.Press("backspace")
	h.Type("l") // M12, "Fly" and K05, "Fleet"
	h.Press("backspace")
	h.Type("ly-t")
	h.Press("enter")
	want := ui.Open{Page: ui.PageEntry, Key: "M12"}
	if len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("Enter opens %v, want %v", h.Asked, want)
	}
}

func TestChipsAddUp(t *testing.T) {
	h := start(t, uitest.Amina, uitest.NewStore(uitest.Book()))
	h.Press("4", "6")
	f := h.Frame(100, 24)
	for _, want := range []string{"M08", "M09", "K05"} {
		if !strings.Contains(f, want) {
			t.Errorf("%s is missing:\n%s", want, f)
		}
	}
	if strings.Contains(f, "M07") {
		t.Errorf("a returned item is neither to do nor sent:\n%s", f)
	}
	h.Press("esc")
	if f := h.Frame(100, 24); !strings.Contains(f, "M07") {
		t.Errorf("Esc does not take the filters off:\n%s", f)
	}
}

func TestNextGoesToWhatNeedsMe(t *testing.T) {
	h := start(t, uitest.Amina, uitest.NewStore(uitest.Book()))
	var got []string
	for range 5 {
		h.Press("n", "enter")
		got = append(got, h.Asked[len(h.Asked)-1].(ui.Open).Key)
	}
	if s := strings.Join(got, " "); s != "M08 M12 K03 M07 M08" {
		t.Errorf("n goes to %s", s)
	}
}

func TestSubmitFromTheList(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	h := start(t, uitest.Amina, store)
	h.Press("n", "f9")
	if !strings.Contains(h.Said, "type the value") {
		t.Errorf("an empty item was refused with %q", h.Said)
	}
	h.Frame(80, 24)
	h.Press("n", "f9")
	if store.B.Item("M12").Entry.State != ppb.InProgress || h.Said != "1 thing to check is not answered: its page shows it. F9 again submits." {
		t.Errorf("M12 is %v, said %q", store.B.Item("M12").Entry.State, h.Said)
	}
	h.Press("f9")
	if store.B.Item("M12").Entry.State != ppb.Submitted || !strings.Contains(h.Said, "Submitted M12") {
		t.Errorf("M12 is %v, said %q", store.B.Item("M12").Entry.State, h.Said)
	}
	h.Press("u")
	if store.B.Item("M12").Entry.State != ppb.InProgress || !strings.Contains(h.Said, "Took back M12") {
		t.Errorf("M12 is %v, said %q", store.B.Item("M12").Entry.State, h.Said)
	}
}

func TestADraftIsShownAndSubmitted(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.SaveDraft(ppb.Draft{Owner: uitest.Amina.Login, Key: "M08", Quarter: uitest.Quarter, Content: ppb.Content{ppb.FieldValue: "96.5"}})
	h := start(t, uitest.Amina, store)
	f := h.Frame(80, 24)
	if !strings.Contains(f, "96.5%") || !strings.Contains(f, "Draft") {
		t.Errorf("the draft does not show:\n%s", f)
	}
	h.Press("n", "f9")
	e := store.B.Item("M08").Entry
	if e.State != ppb.Submitted || e.Content[ppb.FieldValue] != "96.5" {
		t.Errorf("M08 is %v with %v; said %q", e.State, e.Content, h.Said)
	}
}

// Between what the list shows and F9 the plan may change. Where the item is refused then, the draft is no more than a draft.
func TestWhereTheItemIsRefusedItsDraftIsNotCommitted(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.SaveDraft(ppb.Draft{Owner: uitest.Amina.Login, Key: "M08", Quarter: uitest.Quarter, Content: ppb.Content{ppb.FieldValue: "96.5"}})
	h := start(t, uitest.Amina, store)
	it := store.B.Item("M08")
	m := *it.Measure
	m.Targets = []ppb.Target{{Period: uitest.Quarter.FinancialYear(), Raw: "100%", Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse("100")}}}
	it.Measure = &m // Amber now, which has to be explained
	h.Press("n", "f9")
	if e := it.Entry; e.State != ppb.NotStarted || len(e.Content) != 0 || e.Version != 0 {
		t.Errorf("the item is %v at version %d with %v; said %q", e.State, e.Version, e.Content, h.Said)
	}
	if d := store.DraftsBy[uitest.Amina.Login]["M08"]; d.Content[ppb.FieldValue] != "96.5" {
		t.Errorf("the draft is %v", d.Content)
	}
	if !strings.Contains(h.Said, "commentary") {
		t.Errorf("it says %q", h.Said)
	}
}

func TestASignedOffQuarterOffersNothingToDo(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Sign(uitest.Priya)
	for _, o := range []ppb.Officer{uitest.Amina, uitest.Priya} {
		h := start(t, o, store)
		for _, size := range [][2]int{{40, 12}, {80, 24}, {140, 40}} {
			f := h.Frame(size[0], size[1])
			for _, not := range []string{"F9", "to do", "days left", "to accept", "returned"} {
				if strings.Contains(f, not) {
					t.Errorf("%s at %v is shown %q:\n%s", o.Name, size, not, f)
				}
			}
		}
	}
}

// Numbers are never cut: on a terminal that is too narrow for them beside all else, all else gives way.
func TestWideNumbersFitEveryWidth(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	for _, it := range store.B.Items {
		if it.Measure != nil && len(it.Measure.Parts) == 0 {
			it.Measure.Rule.Unit = rag.Money
			it.Entry.Content = it.Entry.Content.With(ppb.FieldValue, "959,583,822")
		}
	}
	h := start(t, uitest.Amina, store)
	for w := 30; w <= 100; w++ {
		f := h.Frame(w, 24)
		uitest.Fits(t, f, w, 24)
		if !strings.Contains(f, "£959,583,822") {
			t.Errorf("%d columns: a number is cut:\n%s", w, f)
		}
	}
}

func TestARefInTwoWordsGoesToItsItem(t *testing.T) {
	for _, typed := range []string{"MED02 12", "med0212", "med02-12"} {
		b := withRefs(uitest.Book())
		b.Items[0].Measure.Title = "Bins of MED02 collected within 12 days" // is found too, and selected
		h := start(t, uitest.Amina, uitest.NewStore(b))
		h.Type("/" + typed)
		h.Press("enter")
		want := ui.Open{Page: ui.PageEntry, Key: "MED02 12"}
		if len(h.Asked) != 1 || h.Asked[0] != want {
			t.Errorf("%q opens %v, want %v", typed, h.Asked, want)
		}
	}
}

func TestTheLeadsHeaderCountsWhatIsToAcceptApart(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	own := &store.B.Item("M21").Entry // hers: another lead has to accept it
	own.State, own.EnteredBy, own.SubmittedBy, own.Editors = ppb.Submitted, uitest.Priya.Login, uitest.Priya.Login, []string{uitest.Priya.Login}
	f := start(t, uitest.Priya, store).Frame(80, 24)
	if want := "To do 3. In progress 2. Returned 1. Submitted 2, 1 to accept (r). Accepted 1."; !strings.Contains(f, want) {
		t.Errorf("no %q in\n%s", want, f)
	}
}

// signedOff is a quarter that is final, with the items that were not accepted left as they were.
func signedOff() *ppb.Book {
	store := uitest.NewStore(uitest.Book())
	store.Sign(uitest.Priya)
	return store.B
}

func TestNothingWaitsAfterTheSignOff(t *testing.T) {
	for _, who := range []ppb.Officer{uitest.Amina, uitest.Priya} {
		h := start(t, who, uitest.NewStore(signedOff()))
		for _, size := range uitest.Sizes {
			f := h.Frame(size[0], size[1])
			for _, stale := range []string{"days left", "due ", "Due Mon", "to accept", "to you", "not started", "1 returned"} {
				if strings.Contains(f, stale) {
					t.Errorf("%s at %v is told %q:\n%s", who.Name, size, stale, f)
				}
			}
			if !strings.Contains(strings.ToLower(f), "signed off") {
				t.Errorf("%s at %v is not told that it is signed off:\n%s", who.Name, size, f)
			}
		}
		if h.Press("n"); h.Said != "Nothing needs you." {
			t.Errorf("n says %q", h.Said)
		}
		if f := h.Frame(140, 40); !strings.Contains(f, "Needs me 0") {
			t.Errorf("something needs %s:\n%s", who.Name, f)
		}
	}
}

// What is open for correction needs those who work on it, as it is being corrected; everybody else sees what was signed off.
func TestWhatIsOpenForCorrectionNeedsItsOfficers(t *testing.T) {
	b := signedOff()
	signed := b.Item("M07")
	open := *signed
	open.Frozen, open.Correcting = nil, &ppb.Correction{Key: "M07", Reason: "A digit was wrong.", Name: "Priya Nair", Signed: signed}
	open.Entry.State, open.Entry.Note, open.Entry.DecidedBy = ppb.Returned, "A digit was wrong.", uitest.Priya.Login
	b.Opened = []*ppb.Item{&open}
	for _, c := range []struct {
		who   ppb.Officer
		needs string
	}{{uitest.Amina, "Needs me 1"}, {uitest.Jo, "Needs me 0"}} {
		f := start(t, c.who, uitest.NewStore(b)).Frame(140, 40)
		if !strings.Contains(f, c.needs) || strings.Contains(f, "Returned") != (c.needs == "Needs me 1") {
			t.Errorf("%s sees\n%s", c.who.Name, f)
		}
	}
	h := start(t, uitest.Amina, uitest.NewStore(b))
	if h.Press("n"); h.Said == "Nothing needs you." {
		t.Error("n finds nothing")
	}
}

// What of a quarter that is signed off is open for correction is named beside that it is final.
func TestWhatIsOpenForCorrectionIsNamed(t *testing.T) {
	b := signedOff()
	for _, opened := range [][]*ppb.Item{nil, {b.Items[0]}, b.Items[:2]} {
		b.Opened = opened
		f := start(t, uitest.Amina, uitest.NewStore(b)).Frame(140, 40)
		if !strings.Contains(f, "The quarter is final") || strings.Contains(f, "open for correction") != (len(opened) > 0) {
			t.Errorf("with %d open:\n%s", len(opened), f)
		}
		for _, it := range opened {
			if !strings.Contains(f, it.Ref()+",") && !strings.Contains(f, it.Ref()+".") {
				t.Errorf("%s is not named:\n%s", it.Ref(), f)
			}
		}
	}
}

func TestTheReasonBeginsWithTheJudgement(t *testing.T) {
	b := uitest.Book()
	b.Item("M12").Entry.Content[ppb.FieldRAG], b.Item("M12").Entry.Content[ppb.FieldReason] = "amber", "A third crew starts."
	h := start(t, uitest.Amina, uitest.NewStore(b))
	for _, step := range []struct{ keys, want string }{
		{"jjj", "Amber by judgement; computed Red: A third crew starts."},
		{"j", "Amber by judgement, in progress. Due 30 November 2023;"},
	} {
		h.Type(step.keys)
		_, after, _ := strings.Cut(h.Frame(80, 24), "why it is here ")
		if reason := strings.TrimLeft(after, "─\n "); !strings.HasPrefix(reason, step.want) {
			t.Errorf("it begins not with %q:\n%s", step.want, reason)
		}
	}
}

// A target in words stands in its column as far as there is room for it, and in full beside or below the list.
func TestATargetInWordsShows(t *testing.T) {
	st := uitest.NewStore(uitest.Book())
	words := "Dependent on Inspection dates"
	st.B.Item("C05").Measure.Targets = []ppb.Target{{Period: uitest.Quarter.FinancialYear(), Target: rag.Target{Kind: rag.TextTarget, Text: words}}}
	h := start(t, uitest.Jo, st)
	for range 20 {
		if strings.Contains(h.Frame(80, 24), "C05: why") {
			break
		}
		h.Type("j")
	}
	for w, row := range map[int]string{80: "Depend…", 140: "Depend…", 50: ""} {
		f := h.Frame(w, 40)
		if !strings.Contains(f, row) || !strings.Contains(strings.Join(strings.Fields(f), " "), words) || strings.Contains(f, "in words") {
			t.Errorf("%d columns:\n%s", w, f)
		}
	}
}

// What is not due asks nothing of anybody: it is not to do, counts as no item to be done, and says so.
func TestWhatIsNotDueIsNotToDo(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	before := start(t, uitest.Amina, store).Frame(80, 24)
	it := store.B.Item("M12")
	it.Entry = ppb.Entry{Key: "M12", Quarter: uitest.Quarter}
	it.Measure.DueIn = 1 << 3
	h := start(t, uitest.Amina, store)
	f := h.Frame(80, 24)
	if !strings.Contains(f, "Not due") || !strings.Contains(before, " of 6") || !strings.Contains(f, " of 5") {
		t.Errorf("it counts:\n%s", f)
	}
	h.Press("4")
	if f := h.Frame(80, 24); strings.Contains(f, "M12") {
		t.Errorf("it is to do:\n%s", f)
	}
	h.Press("4", "1")
	if f := h.Frame(80, 24); strings.Contains(f, "M12") {
		t.Errorf("it needs somebody:\n%s", f)
	}
}

// only is the list of the lead with some items alone.
func only(t *testing.T, store *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Env(uitest.Priya)
	page := home.New(env, store)
	page.Only(ui.Only{Words: "Newly Red", Keys: []string{"M12", "C05", "M07", "gone"}})
	return uitest.NewHost(t, env, page)
}

func TestSomeItemsAloneLook(t *testing.T) {
	uitest.Golden(t, only(t, uitest.NewStore(uitest.Book())).Frame)
}

// Items that are shown alone stay these, whatever becomes of them and whatever is filtered, until every item is asked for.
func TestSomeItemsStayAloneUntilAllAreAskedFor(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	h := only(t, store)
	shows := func(want ...string) {
		t.Helper()
		f := h.Frame(80, 30)
		for _, it := range store.B.Items {
			if is := strings.Contains(f, it.Key()+"  "); is != slices.Contains(want, it.Key()) {
				t.Errorf("%s shows: %v\n%s", it.Key(), is, f)
			}
		}
	}
	shows("M07", "M12", "C05")
	h.Press("5")
	shows("M12")
	h.Press("esc")
	shows("M07", "M12", "C05")
	store.B.Item("M12").Entry.State = ppb.Submitted
	h.Send(uitest.Run(h.Screen.(ui.Noticer).Noticed(true))[0])
	shows("M07", "M12", "C05")
	if f := h.Frame(80, 24); !strings.Contains(f, "Submitted 1, 1 to accept (r)") || strings.Contains(f, "to you") {
		t.Errorf("it speaks as to their officer:\n%s", f)
	}
	h.Press("0")
	var every []string
	for _, it := range store.B.Items {
		every = append(every, it.Key())
	}
	shows(every...)
	if got := h.Screen.Title(); got != "All items" {
		t.Errorf("the title is %q", got)
	}
	if h.Press("0"); h.Said != "No item is yours: this is every item." {
		t.Errorf("0 again says %q", h.Said)
	}

	env := uitest.Env(uitest.Priya)
	page := home.New(env, store)
	page.Only(ui.Only{Words: "Newly Red", Keys: []string{"gone"}})
	if f := uitest.NewHost(t, env, page).Frame(80, 24); !strings.Contains(f, "None of these items is in the quarter any more.") {
		t.Errorf("items that are gone show\n%s", f)
	}
}
