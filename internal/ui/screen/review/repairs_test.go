package review

import (
	"strings"
	"testing"

	"ppbtui/internal/ui/uitest"
)

func TestARefInTwoWordsGoesToItsItem(t *testing.T) {
	for _, typed := range []string{"C 05", "c05", "C-05"} {
		h, q, s := desk(t, uitest.Priya)
		s.B.Item("M12").Measure.Title = "Families of C 05" // is found too, is worse and is selected
		for _, m := range uitest.Run(q.Refresh()) {
			h.Send(m)
		}
		h.Press("/")
		h.Type(typed)
		selected(t, q, "C05")
		h.Press("enter")
		selected(t, q, "C05")
		if got := shown(q); !strings.HasPrefix(got, "C05") {
			t.Errorf("%q finds %q", typed, got)
		}
	}
}

func TestWhyItIsHereBeginsWithTheJudgement(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	for key, want := range map[string]string{
		"C05": "Enter: all text ──\n Amber by judgement; computed Red: Nineteen of the 62",
		"K03": "Enter: all text ──\n Amber by judgement, in progress. Due 30 November 2023;",
		"K05": "Enter: all text ──\n Green by judgement. Complete.",
		"M07": "Enter: all text ──\n Amber: 88.2% against at least 92.0%",
	} {
		q.page.SelectKey(key)
		if f := h.Frame(80, 24); !strings.Contains(f, want) {
			t.Errorf("%s: no %q in\n%s", key, want, f)
		}
	}
}

func TestNothingIsToAcceptAfterTheSignOff(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	s.Sign(uitest.Priya)
	s.B.Plan.DueOn.Day = 1 // past
	for _, m := range uitest.Run(q.Refresh()) {
		h.Send(m)
	}
	for _, size := range uitest.Sizes {
		f := h.Frame(size[0], size[1])
		for _, stale := range []string{"To accept 5", "Overdue 3", "u takes it back", "waits for you", "a Accept", "r Return"} {
			if strings.Contains(f, stale) {
				t.Errorf("at %v it says %q:\n%s", size, stale, f)
			}
		}
		if !strings.Contains(strings.ToLower(f), "signed off") {
			t.Errorf("at %v it does not say that it is signed off:\n%s", size, f)
		}
	}
	h.Press("n")
	said(t, h, "Nothing else waits for you")
	h.Press("7")
	if got := shown(q); got != "" {
		t.Errorf("to accept: %q", got)
	}
}

// What the plan was changed under is among what has changed, and says so first.
func TestWhatReadsDifferentlySaysSo(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	s.B.Item("C05").Entry.Reread = "What it is rated against was changed: Amber, better became Red, better"
	for _, m := range uitest.Run(q.Refresh()) {
		h.Send(m)
	}
	h.Press("5") // Changed
	q.page.SelectKey("C05")
	if f := h.Frame(80, 24); !strings.Contains(f, "──\n What it is rated against was changed: Amber, better became Red, better.\n") {
		t.Errorf("it does not begin with what was changed:\n%s", f)
	}
}
