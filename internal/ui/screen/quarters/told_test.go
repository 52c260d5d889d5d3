package quarters_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/quarters"
	"ppbtui/internal/ui/uitest"
)

func hears(t *testing.T, who ppb.Officer, s *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Spoken(who)
	return uitest.NewHost(t, env, quarters.New(env, s))
}

func TestQuartersTells(t *testing.T) {
	h := hears(t, uitest.Priya, year())
	t.Run("quarters", func(t *testing.T) { uitest.GoldenTold(t, h.Screen) })
	t.Run("outturns", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, h, "t").Screen) })
	t.Run("opening", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, h, "o").Screen) })
	t.Run("dates", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, h, "d").Screen) })
	t.Run("outturn", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, uitest.Heard(t, h, "t"), "enter").Screen) })
}

// The next quarter is opened by who hears the page: a date that cannot be is said, milestones are answered by number.
func TestAQuarterIsOpenedInWords(t *testing.T) {
	s := year()
	o := uitest.Heard(t, hears(t, uitest.Priya, s), "o")
	o.Fill("due", "1/12/2023")
	box := o.Tell().Boxes[0]
	if box.Aside || !strings.Contains(box.Problem, "has to be after the quarter's end") {
		t.Errorf("of a wrong day it says %+v", box)
	}
	o.Fill("due", "15/1/2024")
	if box = o.Tell().Boxes[0]; !box.Aside || box.Words != "Monday 15 January 2024" {
		t.Errorf("of a day it says %+v", box)
	}
	o.Tell().List.Choose(0)
	o.Press("enter")
	list, answered := o.Tell().List, false
	for i := range list.Len {
		answered = answered || list.Say(i) == "K03  New depot open. No longer reported. Close as achieved."
	}
	if !answered {
		t.Errorf("no answer is told:\n%s", uitest.Told(t, o.Screen))
	}
	o.Press("f9")
	for _, msg := range o.Asked {
		if _, ok := msg.(ui.GoQuarter); ok {
			return
		}
	}
	t.Errorf("asked %v, said %q", o.Asked, o.Said)
}
