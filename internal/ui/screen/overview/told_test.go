package overview_test

import (
	"errors"
	"strings"
	"testing"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/overview"
	"ppbtui/internal/ui/uitest"
)

func hears(t *testing.T, s *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Spoken(uitest.Priya)
	return uitest.NewHost(t, env, overview.New(env, s))
}

func TestOverviewTells(t *testing.T) { uitest.GoldenTold(t, hears(t, quarter()).Screen) }

func TestOverviewOfAReportTells(t *testing.T) {
	uitest.GoldenTold(t, hears(t, uitest.NewStore(uitest.Report())).Screen)
}

func TestOverviewSignedOffTells(t *testing.T) {
	s := quarter()
	s.Sign(uitest.Priya)
	uitest.GoldenTold(t, hears(t, s).Screen)
}

func TestOverviewThatCannotBeReadTells(t *testing.T) {
	s := quarter()
	s.Fail = errors.New("the file is locked")
	uitest.GoldenTold(t, hears(t, s).Screen)
}

// Who hears the lines has those of a section alone, from any other section.
func TestASectionByItself(t *testing.T) {
	h := hears(t, quarter())
	for _, is := range []struct {
		key, first string
		lines      int
	}{{"3", "Officers, least done first.", 4}, {"6", "Questions and actions.", 4}, {"1", "In the way of sign-off.", 5}} {
		h.Press(is.key)
		list := h.Screen.(ui.Teller).Tell().List
		if list.Len != is.lines || !strings.HasPrefix(list.Say(0), is.first) {
			t.Errorf("%s: %d lines, the first %q", is.key, list.Len, list.Say(0))
		}
	}
	h.Press("esc")
	if list := h.Screen.(ui.Teller).Tell().List; list.Len < 25 {
		t.Errorf("%d lines", list.Len)
	}
}
