package plan_test

import (
	"errors"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// Who may not change the plan reads it, and every act says why not; so does a quarter that is signed off.
func TestWhoMayChangeThePlan(t *testing.T) {
	acts := []string{"edit", "target", "add-measure", "add-milestone", "add-objective", "add-text", "add-table", "add-section", "retire", "restore", "edit-plan", "move-up", "move-down", "move-in", "move-out", "re-date", "add-part", "edit-part"}
	director := ppb.Officer{Login: "dir", Name: "Di Rector", Role: ppb.RoleDirector}
	for _, c := range []struct {
		who    ppb.Officer
		signed bool
		may    bool
	}{{uitest.Priya, false, true}, {uitest.Sol, false, true}, {uitest.Amina, false, false}, {director, false, false}, {uitest.Priya, true, false}} {
		s := uitest.NewStore(book())
		if c.signed {
			s.Sign(uitest.Priya)
		}
		for _, page := range []*uitest.Host{open(t, c.who, s, list), open(t, c.who, s, item("C01"))} {
			page.Send(ui.Left{Key: "M08"})
			for _, a := range page.Screen.Actions() {
				why := a.Blocked()
				if a.Name == "edit" && (why == "") != c.may || !c.may && contains(acts, a.Name) && why == "" {
					t.Errorf("%s (signed off: %v), %q: %q", c.who.Name, c.signed, a.Name, why)
				}
			}
		}
	}
}

func contains(all []string, s string) bool {
	for _, a := range all {
		if a == s {
			return true
		}
	}
	return false
}

func TestFiltersAndFind(t *testing.T) {
	for keys, want := range map[string]string{
		"1": "M07 M08 M09 M12 M21", "2": "M21", "3": "M08 M99", "4": "K03 K05", "/bell": "C05 C01", "/c-05": "C05", "/clean": "2",
	} {
		h := open(t, uitest.Priya, uitest.NewStore(book()), list)
		h.Type(keys)
		var refs []string
		for _, l := range strings.Split(h.Frame(80, 40), "\n")[2:] {
			if len(l) > 4 && (strings.HasPrefix(l, "  ") || strings.Contains(l, "►")) {
				if words := strings.Fields(strings.NewReplacer("►", "", "\x1b[7m", "", "\x1b[27m", "").Replace(l)); len(words) > 0 && words[0] != "Ref" {
					refs = append(refs, words[0])
				}
			}
		}
		if got := strings.Join(refs, " "); got != want {
			t.Errorf("%s: %s, want %s", keys, got, want)
		}
	}
}

func TestEnterOpensTheItemAndComesBackToIt(t *testing.T) {
	h := open(t, uitest.Priya, uitest.NewStore(book()), list)
	h.Press("j", "j", "enter")
	if want := (ui.Open{Page: ui.PagePlanItem, Key: "M08"}); h.Asked[0] != want {
		t.Errorf("asked %v", h.Asked)
	}
	h.Send(ui.Left{Page: ui.PagePlanItem, Key: "C05"})
	h.Press("enter", "o", "h", "s")
	for i, want := range []ui.Page{ui.PagePlanItem, ui.PageEntry, ui.PageHistory, ui.PageSeries} {
		if got := h.Asked[i+1]; got != (ui.Open{Page: want, Key: "C05"}) {
			t.Errorf("asked %v", got)
		}
	}
}

// An item moves among its own kind under its objective, and no further.
func TestMoving(t *testing.T) {
	s := uitest.NewStore(book())
	h := open(t, uitest.Priya, s, list)
	h.Send(ui.Left{Key: "M08"})
	h.Press("<")
	if len(s.Edits) != 1 || s.Edits[0].Before != "M07" || s.Edits[0].Key != "M08" || s.Edits[0].Act != ppb.PlanMove {
		t.Fatalf("moved %+v", s.Edits)
	}
	if h.Said != "M08 stands before M07 now." {
		t.Errorf("said %q", h.Said)
	}
	if h.Press("<"); len(s.Edits) != 1 || h.Said != "It is the first of its kind here already" {
		t.Errorf("moved %+v, said %q", s.Edits, h.Said)
	}
	h.Send(ui.Left{Key: "M21"})
	if h.Press(">"); len(s.Edits) != 1 {
		t.Errorf("a measure went among the milestones: %+v", s.Edits)
	}
	h.Send(ui.Left{Key: "objective 2"})
	if h.Press(">"); len(s.Edits) != 2 || s.Edits[1].Thing != ppb.ObjectiveOfPlan || s.Edits[1].After != "3" {
		t.Errorf("moved %+v", s.Edits)
	}
}

// An item that leaves with this very quarter is in the book no longer: its page says so, and brings it back.
func TestAnItemThatHasLeft(t *testing.T) {
	s := uitest.NewStore(book())
	h := open(t, uitest.Priya, s, item("M99"))
	if got := h.Frame(80, 24); !strings.Contains(strings.Join(strings.Fields(got), " "), "It left the report from Q2 2023/24: no longer counted. b brings it back.") || h.Said != "" {
		t.Errorf("said %q:\n%s", h.Said, got)
	}
	for _, a := range h.Screen.Actions() {
		if why := a.Blocked(); ui.Moving(a) == false && (why == "") != (a.Name == "restore") {
			t.Errorf("%s: %q", a.Name, why)
		}
	}
	h.Press("b")
	f := above(t, h, uitest.Priya)
	f.Type("counted again")
	saved(t, f)
	if len(s.Edits) != 1 || s.Edits[0].Act != ppb.PlanRestore || s.Edits[0].Key != "M99" {
		t.Errorf("saved %+v", s.Edits)
	}
	l := open(t, uitest.Priya, s, list)
	l.Send(ui.Left{Key: "gone M99"})
	if l.Press("enter"); l.Said != "M99 is in the report no longer: b brings it back" {
		t.Errorf("said %q", l.Said)
	}
}

// What is added is selected, where it stands.
func TestWhatIsAddedIsSelected(t *testing.T) {
	s := uitest.NewStore(book())
	h := open(t, uitest.Priya, s, list)
	f := form(t, s, list, "a")
	goTo(t, f, "Ref")
	f.Type("M10")
	saved(t, f)
	added := *book().Item("M09")
	added.Measure.Key, added.Measure.Ref, added.Entry.Key = "M10", "M10", "M10"
	s.B.Items = append(s.B.Items, &added)
	h.Send(f.Asked[len(f.Asked)-1].(ui.Back).Result)
	h.Press("enter")
	if got := h.Asked[len(h.Asked)-1]; got != (ui.Open{Page: ui.PagePlanItem, Key: "M10"}) {
		t.Errorf("asked %v", got)
	}
}

// What an act of the pages asks of the store.
func TestActs(t *testing.T) {
	for name, c := range map[string]struct {
		page, key, row string
		do             [][2]string
		want           ppb.PlanEdit
	}{
		"due date": {"K03", "d", "", [][2]string{{"Due date", "31/1/2024"}, {"Approved by", "the Board"}, {"On", "2 Oct 2023"}, {"Reason", "late"}},
			ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.MilestoneOfPlan, Key: "K03", Cells: map[string]string{"due": "2024-01-31"}}},
		"close": {"K03", "r", "", [][2]string{{"From", "2023-24-Q4"}, {"Reason", "done"}},
			ppb.PlanEdit{Act: ppb.PlanRetire, Thing: ppb.ItemOfPlan, Key: "K03", Retire: ppb.Retirement{From: ppb.Quarter{Year: 2023, Q: 4}, How: ppb.RetiredItem}}},
		"keep": {"M08", "b", "", [][2]string{{"Reason", "the contract goes on"}},
			ppb.PlanEdit{Act: ppb.PlanRestore, Thing: ppb.ItemOfPlan, Key: "M08"}},
		"bring back": {"", "b", "gone M99", [][2]string{{"Reason", "counted again"}},
			ppb.PlanEdit{Act: ppb.PlanRestore, Thing: ppb.ItemOfPlan, Key: "M99"}},
		"part": {"C01", "a", "", [][2]string{{"Code", "post"}, {"Label", "POST"}, {"Reason", "split"}},
			ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.PartOfPlan, Key: "C01", Cells: map[string]string{"part": "post", "label": "POST", "unit": "", "decimals": "", "rated": ""}}},
		"milestone": {"", "m", "K03", [][2]string{{"Ref", "K09"}, {"Title", "Second depot open"}, {"Due date", "+30"}},
			ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.MilestoneOfPlan, After: "K03", Cells: map[string]string{"ref": "K09", "title": "Second depot open", "source": "", "objective": "2", "due": "2023-10-30"}}},
		"objective": {"", "enter", "objective 3", [][2]string{{"Department", "Children"}},
			ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.ObjectiveOfPlan, Key: "3", Cells: map[string]string{"department": "Children"}}},
		"plan": {"", "w", "", [][2]string{{"Title", "Council plan"}},
			ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.WholePlan, Cells: map[string]string{"title": "Council plan"}}},
	} {
		t.Run(name, func(t *testing.T) {
			s := uitest.NewStore(book())
			page := open(t, uitest.Priya, s, list)
			if c.page != "" {
				page = open(t, uitest.Priya, s, item(c.page))
			}
			page.Send(ui.Left{Key: c.row})
			page.Press(c.key)
			f := above(t, page, uitest.Priya)
			for _, b := range c.do {
				goTo(t, f, b[0])
				f.Press("ctrl+u")
				f.Type(b[1])
			}
			saved(t, f)
			if len(s.Edits) != 1 {
				t.Fatalf("saved %+v:\n%s", s.Edits, f.Frame(100, 60))
			}
			got := s.Edits[0]
			if got.Approval.Reason == "" && got.Act != ppb.PlanAdd && got.Act != ppb.PlanSet {
				t.Errorf("no reason: %+v", got)
			}
			got.Approval = ppb.Approval{}
			if !same(got, c.want) {
				t.Errorf("saved %+v, want %+v", got, c.want)
			}
		})
	}
}

func same(a, b ppb.PlanEdit) bool {
	if len(a.Cells) != len(b.Cells) {
		return false
	}
	for k, v := range a.Cells {
		if b.Cells[k] != v {
			return false
		}
	}
	a.Cells, b.Cells = nil, nil
	return a.Act == b.Act && a.Thing == b.Thing && a.Key == b.Key && a.Part == b.Part && a.Before == b.Before && a.After == b.After && a.Retire == b.Retire
}

func TestAPlanThatCannotBeRead(t *testing.T) {
	s := uitest.NewStore(book())
	s.Fail = errors.New("the file is in use")
	for _, page := range []*uitest.Host{open(t, uitest.Priya, s, list), open(t, uitest.Priya, s, item("M09"))} {
		if page.Said != "The file is in use." || !strings.Contains(page.Frame(80, 24), "could not be read") {
			t.Errorf("said %q:\n%s", page.Said, page.Frame(80, 24))
		}
	}
}

// Pages, forms and dialogs fit every terminal.
func TestEverythingFits(t *testing.T) {
	s := uitest.NewStore(book())
	pages := []*uitest.Host{open(t, uitest.Priya, s, list), open(t, uitest.Priya, s, item("C05")), open(t, uitest.Priya, s, item("C01"))}
	for key, on := range map[string]string{"e": "C05", "t": "C05", "d": "K03", "r": "K03", "a": "C01", "p": "C01"} {
		pages = append(pages, form(t, s, item(on), key))
	}
	for _, p := range pages {
		for _, size := range [][2]int{{30, 8}, {40, 12}, {59, 9}, {60, 10}, {80, 14}, {109, 30}, {110, 12}, {200, 60}} {
			for range 12 {
				uitest.Fits(t, p.Frame(size[0], size[1]), size[0], size[1])
				p.Press("tab")
			}
		}
	}
}

// Who leaves later is still responsible, and who has left is not: the list and the page of the item say what all others do.
func TestAnItemIsWithoutAnOwnerOnceTheLastOneHasLeft(t *testing.T) {
	today := rag.DateOf(uitest.Now)
	for _, c := range []struct {
		on   ppb.Date
		list string
		page string
	}{
		{today.AddDays(5), "Without an owner 1", "leaves on 14 October 2023"},
		{today.AddDays(-5), "Without an owner 7", "left on 4 October 2023; without an owner."},
	} {
		b := book()
		for i := range b.Officers {
			if b.Officers[i].Login == "akhan" {
				b.Officers[i].ClosedOn = c.on
			}
		}
		s := uitest.NewStore(b)
		if got := open(t, uitest.Priya, s, list).Frame(140, 40); !strings.Contains(got, c.list) {
			t.Errorf("no %q in\n%s", c.list, got)
		}
		if got := open(t, uitest.Priya, s, item("M08")).Frame(140, 40); !strings.Contains(got, c.page) {
			t.Errorf("no %q in\n%s", c.page, got)
		}
	}
}
