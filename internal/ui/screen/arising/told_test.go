package arising_test

import (
	"testing"

	"ppbtui/internal/ui/screen/arising"
	"ppbtui/internal/ui/uitest"
)

func TestActionsTells(t *testing.T) {
	env := uitest.Spoken(uitest.Priya)
	store := council()
	h := uitest.NewHost(t, env, arising.New(env, store))
	t.Run("open", func(t *testing.T) { uitest.GoldenTold(t, h.Screen) })
	t.Run("one", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, h, "enter").Screen) })
	t.Run("add", func(t *testing.T) {
		d := uitest.Heard(t, h, "a")
		d.Fill("text", "What bins cost", "What bins cost\nby ward.")
		d.Fill("meeting", "11/9")
		d.Fill("owner", "jo")
		d.Fill("due", "+30")
		d.Fill("item", "m08")
		uitest.GoldenTold(t, d.Screen)
		d.Press("f9")
		if last := store.Asked[len(store.Asked)-1]; last.Text != "What bins cost\nby ward." || last.Item != "M08" {
			t.Errorf("recorded %+v, said %q", last, d.Said)
		}
	})
	h.Press("esc")
	t.Run("all", func(t *testing.T) { uitest.GoldenTold(t, h.Screen) })
}
