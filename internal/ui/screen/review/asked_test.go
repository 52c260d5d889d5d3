package review

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// What was asked about an item, and answered, stands under the list, beside it, and in full where the item is read.
func TestTheThreadIsShownInTheReview(t *testing.T) {
	b := book()
	b.Item("M12").Thread = []ppb.Post{
		{At: day(5, 9), By: uitest.Priya.Login, Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Who covers?"},
		{At: day(6, 9), By: uitest.Amina.Login, Side: ppb.OfficersSide, Kind: ppb.Answers, Text: "Nobody until Monday."},
	}
	h := uitest.NewHost(t, uitest.Env(uitest.Priya), New(uitest.Env(uitest.Priya), uitest.NewStore(b), ""))
	h.Type("/m12")
	h.Press("enter")
	for _, w := range []int{80, 140} {
		f := strings.Join(strings.Fields(strings.NewReplacer("│", " ").Replace(h.Frame(w, 40))), " ")
		if w == 80 && !strings.Contains(f, "Amina Khan answered, Fri 6 Oct 09:05: \"Nobody until Monday.\" 2 lines in all. w reads it.") || w == 140 && !strings.Contains(f, "answered, Fri 6 Oct 09:05:") {
			t.Errorf("%d columns: %s", w, h.Frame(w, 40))
		}
	}
	q := h.Screen.(*Queue)
	item := uitest.NewHost(t, q.env, newPage(q, *q.selected()))
	f := item.Frame(80, 60)
	for _, want := range []string{"── Questions ─", "Priya Nair asked, Thu 5 Oct 09:05:", "  Who covers?", "  Nobody until Monday."} {
		if !strings.Contains(f, want) {
			t.Errorf("%q is not in\n%s", want, f)
		}
	}
	q.env.Actor.Role = ppb.RoleLead
	why := map[string]string{}
	for _, a := range item.Screen.Actions() {
		why[a.Name] = a.Blocked()
	}
	if why["ask"] != "" || !strings.Contains(why["answer"], "nothing is asked") && !strings.Contains(why["answer"], "Nothing is asked") {
		t.Errorf("%v", why)
	}
}
