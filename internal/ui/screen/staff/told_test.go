package staff_test

import (
	"testing"

	"ppbtui/internal/ui/screen/staff"
	"ppbtui/internal/ui/uitest"
)

func TestStaffTells(t *testing.T) {
	env := uitest.Spoken(uitest.Sol)
	h := uitest.NewHost(t, env, staff.New(env, council()))
	t.Run("people", func(t *testing.T) { uitest.GoldenTold(t, h.Screen) })
	h.Tell().List.Choose(1)
	t.Run("change", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, h, "enter").Screen) })
	h.Tell().List.Choose(2)
	t.Run("deputy", func(t *testing.T) {
		d := uitest.Heard(t, h, "d")
		d.Fill("who", "akhan")
		d.Fill("until", "tomorrow", "+3")
		uitest.GoldenTold(t, d.Screen)
	})
	h.Tell().List.Find("nobody at all")
	t.Run("nobody", func(t *testing.T) { uitest.GoldenTold(t, h.Screen) })
}
