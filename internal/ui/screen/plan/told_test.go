package plan_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/plan"
	"ppbtui/internal/ui/uitest"
)

// heard is a page that is heard, and never drawn.
func heard(t *testing.T, s *uitest.Store, page func(ui.Env, plan.Store) ui.Screen) *uitest.Host {
	t.Helper()
	env := uitest.Spoken(uitest.Priya)
	return uitest.NewHost(t, env, page(env, s))
}

// over is the page that an action put on top.
func over(t *testing.T, h *uitest.Host, action string) *uitest.Host {
	t.Helper()
	h.Do(action)
	if len(h.Asked) > 0 {
		if p, ok := h.Asked[len(h.Asked)-1].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Spoken(uitest.Priya), p.Screen)
		}
	}
	t.Fatalf("%s asked %v and said %q", action, h.Asked, h.Said)
	return nil
}

func TestToldList(t *testing.T) { uitest.GoldenTold(t, heard(t, uitest.NewStore(book()), list).Screen) }

func TestToldFilteredList(t *testing.T) {
	h := heard(t, uitest.NewStore(book()), list)
	h.Do("chip-3")
	uitest.GoldenTold(t, h.Screen)
}

func TestToldItems(t *testing.T) {
	for _, key := range []string{"C05", "K03", "C01", "M99"} {
		t.Run(key, func(t *testing.T) { uitest.GoldenTold(t, heard(t, uitest.NewStore(book()), item(key)).Screen) })
	}
}

func TestToldForms(t *testing.T) {
	for _, of := range [][2]string{{"M09", "edit"}, {"C05", "target"}, {"K03", "re-date"}, {"K03", "retire"}, {"C01", "edit-part"}, {"C01", "add-part"}} {
		t.Run(of[0]+" "+of[1], func(t *testing.T) {
			uitest.GoldenTold(t, over(t, heard(t, uitest.NewStore(book()), item(of[0])), of[1]).Screen)
		})
	}
}

// A target is stated, its change heard, and saved, by what is heard.
func TestATargetByWhatIsHeard(t *testing.T) {
	s := uitest.NewStore(book())
	f := over(t, heard(t, s, item("M09")), "target")
	f.Fill("value", "60")
	f.Fill("approved_by", "the Board")
	f.Fill("approved_on", "2 Oct 2023")
	f.Fill("reason", "demand grew")
	p := over(t, f, "check")
	t.Run("preview", func(t *testing.T) { uitest.GoldenTold(t, p.Screen) })
	if p.Do(p.Tell().Next); len(s.Edits) != 1 || s.Edits[0].Cells["value"] != "60" || s.Edits[0].Approval.By != "the Board" {
		t.Errorf("saved %+v", s.Edits)
	}
}

// What is wrong is said with the box that it is about, and no more once that is filled.
func TestWhatIsWrongIsHeard(t *testing.T) {
	f := over(t, heard(t, uitest.NewStore(book()), item("M09")), "edit")
	f.Fill("tolerance", "8")
	if f.Do("check"); !strings.Contains(f.Said, "Approved by: ") {
		t.Errorf("said %q", f.Said)
	}
	f.Fill("approved_by", "the Board")
	for _, b := range f.Tell().Boxes {
		if b.Name == "approved_by" && b.Problem != "" {
			t.Errorf("after it was filled: %q", b.Problem)
		}
	}
}

// What others change meanwhile is said at once.
func TestSomebodyElseIsHeard(t *testing.T) {
	s := uitest.NewStore(book())
	f := over(t, heard(t, s, item("M09")), "edit")
	f.Fill("title", "Waste recycled")
	s.B.Item("M09").Measure.Title = "Household waste reused or recycled"
	if f.Do("check"); !strings.Contains(f.Said, "Title: Somebody else changed this meanwhile") {
		t.Errorf("said %q", f.Said)
	}
}

// Every action works on a page that was never drawn, of any row, or says why it does not.
func TestHeardActionsNeedNoDrawing(t *testing.T) {
	check := func(page func() *uitest.Host) {
		for _, a := range page().Screen.Actions() {
			h := page()
			if h.Do(a.Name); len(h.Asked) == 0 && h.Said == "" && !ui.ForScreen(a) && !strings.HasPrefix(a.Name, "chip-") && a.Name != "unsaved" {
				t.Errorf("%s of %q does nothing and says nothing", a.Name, h.Screen.Title())
			}
		}
	}
	rows := heard(t, uitest.NewStore(book()), list).Tell().List.Len
	for i := range rows {
		check(func() *uitest.Host {
			h := heard(t, uitest.NewStore(book()), list)
			h.Tell().List.Choose(i)
			return h
		})
	}
	for _, key := range []string{"C05", "K03", "C01", "M99"} {
		check(func() *uitest.Host { return heard(t, uitest.NewStore(book()), item(key)) })
	}
	check(func() *uitest.Host { return over(t, heard(t, uitest.NewStore(book()), item("C05")), "edit") })
	check(func() *uitest.Host { return over(t, heard(t, uitest.NewStore(book()), item("C01")), "edit-part") })
}

// A row is moved and an objective taken by what is heard: the list selects what was chosen by its number.
func TestMovingByWhatIsHeard(t *testing.T) {
	s := uitest.NewStore(book())
	h := heard(t, s, list)
	h.Choose("M09")
	h.Do("move-up")
	if len(s.Edits) != 1 || s.Edits[0].Act != ppb.PlanMove || s.Edits[0].Key != "M09" || !strings.Contains(h.Said, "M09 stands before") {
		t.Errorf("%+v, said %q", s.Edits, h.Said)
	}
}
