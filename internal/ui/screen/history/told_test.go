package history

import (
	"testing"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

func hears(t *testing.T, key string) *uitest.Host {
	t.Helper()
	s := uitest.NewStore(uitest.Book())
	s.Events["C05"] = events()
	env := uitest.Spoken(uitest.Priya)
	return uitest.NewHost(t, env, New(env, s, key))
}

func TestHistoryTells(t *testing.T) { uitest.GoldenTold(t, hears(t, "C05").Screen) }

func TestEmptyHistoryTells(t *testing.T) { uitest.GoldenTold(t, hears(t, "M08").Screen) }

// The event that a number chooses is told with what was and what became of it.
func TestMomentTells(t *testing.T) {
	h := hears(t, "C05")
	for i, name := range []string{"commentary", "returned", "value"} {
		t.Run(name, func(t *testing.T) {
			h.Screen.(ui.Teller).Tell().List.Choose([]int{0, 1, 4}[i])
			h.Press("enter")
			uitest.GoldenTold(t, h.Asked[len(h.Asked)-1].(ui.Push).Screen)
		})
	}
}
