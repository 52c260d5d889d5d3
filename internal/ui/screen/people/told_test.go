package people_test

import (
	"testing"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/people"
	"ppbtui/internal/ui/uitest"
)

func TestPeopleTells(t *testing.T) {
	env := uitest.Spoken(uitest.Amina)
	h := uitest.NewHost(t, env, people.New(env, uitest.NewStore(uitest.Book())))
	uitest.GoldenTold(t, h.Screen)
	h.Screen.(ui.Teller).Tell().List.Choose(1)
	h.Press("enter")
	if want := (ui.BecomePerson{Officer: uitest.Jo}); len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("2 asks for %v, want %v", h.Asked, want)
	}
}
