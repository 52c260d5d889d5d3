package assign_test

import (
	"testing"

	"ppbtui/internal/ui/screen/assign"
	"ppbtui/internal/ui/uitest"
)

func TestToldAssign(t *testing.T) {
	s, env := uitest.NewStore(uitest.Book()), uitest.Spoken(uitest.Priya)
	h := uitest.NewHost(t, env, assign.New(env, s, "M08"))
	h.Fill("who", "jo")
	uitest.GoldenTold(t, h.Screen)
	h.Fill("reason", "Amina has left.")
	h.Do("do")
	if it := s.B.Item("M08"); len(it.Officers) != 1 || it.Officers[0] != uitest.Jo.Login {
		t.Errorf("it is %v's, said %q", it.Officers, h.Said)
	}
}
