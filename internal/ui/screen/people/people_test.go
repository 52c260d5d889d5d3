package people_test

import (
	"errors"
	"slices"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/people"
	"ppbtui/internal/ui/uitest"
)

func TestFindAndChooseAPerson(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(uitest.Book())))
	h.Type("/children")
	h.Press("enter")
	want := ui.BecomePerson{Officer: uitest.Jo}
	if len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("asked %v", h.Asked)
	}
}

func TestNobodyIsFound(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(uitest.Book())))
	h.Type("/zzz")
	h.Press("enter")
	if h.Said != "Nobody is selected." {
		t.Errorf("said %q", h.Said)
	}
	h.Press("esc", "enter")
	if len(h.Asked) != 1 {
		t.Errorf("asked %v", h.Asked)
	}
}

func TestPeopleThatCannotBeRead(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	store := uitest.NewStore(uitest.Book())
	store.Fail = errors.New("the file is in use")
	h := uitest.NewHost(t, env, people.New(env, store))
	if h.Said != "The file is in use." {
		t.Errorf("said %q", h.Said)
	}
}

func TestAPersonIsFoundByTheRefOfAnItem(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(uitest.Book())))
	h.Type("/c-05")
	h.Press("enter")
	want := ui.BecomePerson{Officer: uitest.Jo}
	if len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("asked %v", h.Asked)
	}
}

func TestReadingThePeopleAgainKeepsTheSelection(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(uitest.Book())))
	h.Press("j")
	for _, msg := range uitest.Run(h.Screen.(ui.Refresher).Refresh()) {
		h.Send(msg)
	}
	h.Press("enter")
	want := ui.BecomePerson{Officer: uitest.Jo}
	if len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("asked %v", h.Asked)
	}
}

func TestARefInTwoWordsGoesToItsPerson(t *testing.T) {
	b := uitest.Book()
	b.Officers[0].Post = "Families of C 05" // is found too, and stands first
	env := uitest.Env(ppb.Officer{})
	for _, typed := range []string{"C 05", "c05"} {
		h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(b)))
		h.Type("/" + typed)
		h.Press("enter")
		want := ui.BecomePerson{Officer: uitest.Jo}
		if len(h.Asked) != 1 || h.Asked[0] != want {
			t.Errorf("%q asked %v", typed, h.Asked)
		}
	}
}

func TestNobodyIsSomebodyWhoHasLeft(t *testing.T) {
	b := uitest.Book()
	b.Officers[slices.IndexFunc(b.Officers, func(o ppb.Officer) bool { return o.Login == uitest.Jo.Login })].ClosedOn = rag.DateOf(uitest.Now)
	env := uitest.Env(ppb.Officer{})
	h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(b)))
	h.Type("/" + uitest.Jo.Name)
	h.Press("enter")
	if h.Said != "Nobody is selected." || len(h.Asked) != 0 {
		t.Errorf("said %q, asked %v", h.Said, h.Asked)
	}
}
