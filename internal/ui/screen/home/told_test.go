package home_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/home"
	"ppbtui/internal/ui/uitest"
)

func hears(t *testing.T, o ppb.Officer, store *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Spoken(o)
	return uitest.NewHost(t, env, home.New(env, store))
}

func TestHomeTells(t *testing.T) {
	uitest.GoldenTold(t, hears(t, uitest.Amina, uitest.NewStore(uitest.Book())).Screen)
}

func TestHomeOfTheLeadTells(t *testing.T) {
	uitest.GoldenTold(t, hears(t, uitest.Priya, uitest.NewStore(uitest.Book())).Screen)
}

func TestHomeWithTextsAndTablesTells(t *testing.T) {
	uitest.GoldenTold(t, hears(t, uitest.Jo, uitest.NewStore(uitest.Report())).Screen)
}

func TestEmptyHomeTells(t *testing.T) {
	uitest.GoldenTold(t, hears(t, ppb.Officer{Login: "new", Name: "New Person"}, uitest.NewStore(uitest.Book())).Screen)
}

func TestHomeThatCannotBeReadTells(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Fail = errors.New("the file is locked by another program; close it and press F5")
	uitest.GoldenTold(t, hears(t, uitest.Amina, store).Screen)
}

// What a number chooses is what actions are about, and choosing it once more forgets nothing that was asked of it.
func TestANumberChoosesAnItem(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	h := hears(t, uitest.Amina, store)
	submit := func() {
		h.Screen.(ui.Teller).Tell().List.Choose(3)
		h.Press("f9")
	}
	submit()
	if store.B.Item("M12").Entry.State != ppb.InProgress || !strings.Contains(h.Said, "not answered") {
		t.Errorf("M12 is %v, said %q", store.B.Item("M12").Entry.State, h.Said)
	}
	submit()
	if want := "Submitted M12. You can take it back (take-back) until the lead opens it."; h.Said != want {
		t.Errorf("said %q, want %q", h.Said, want)
	}
	h.Screen.(ui.Teller).Tell().List.Choose(0)
	h.Press("f9", "f9")
	if store.B.Item("M07").Entry.State != ppb.Submitted {
		t.Errorf("M07 is %v, said %q", store.B.Item("M07").Entry.State, h.Said)
	}
}

func TestWordsLeaveItemsInTheList(t *testing.T) {
	h := hears(t, uitest.Amina, uitest.NewStore(uitest.Book()))
	list := h.Screen.(ui.Teller).Tell().List
	list.Find("fly")
	if got := h.Screen.(ui.Teller).Tell().List; got.Len != 1 || !strings.HasPrefix(got.Say(0), "M12.") {
		t.Errorf("found %d, the first %q", got.Len, got.Say(0))
	}
	list.Find("fly q")
	if got := h.Screen.(ui.Teller).Tell().List; got.Len != 0 || got.None == "" {
		t.Errorf("found %d, and says %q", got.Len, got.None)
	}
	list.Find("")
	if got := h.Screen.(ui.Teller).Tell().List; got.Len != 6 {
		t.Errorf("%d items are in the list", got.Len)
	}
}

// The next that needs one is the selected item at first, and after having been there the one behind it.
func TestTheNextThatNeedsMe(t *testing.T) {
	h := hears(t, uitest.Amina, uitest.NewStore(uitest.Book()))
	var got []string
	for range 5 {
		acts := h.Screen.Actions()
		next := acts[slices.IndexFunc(acts, func(a ui.Action) bool { return a.Name == "next-needing" })]
		cmd, why := next.Run()
		if why != "" {
			t.Fatal(why)
		}
		key := uitest.Run(cmd)[0].(ui.Open).Key
		h.Send(ui.Left{Page: ui.PageEntry, Key: key})
		got = append(got, key)
	}
	if s := strings.Join(got, " "); s != "M07 M08 M12 K03 M07" {
		t.Errorf("it opens %s", s)
	}
}
