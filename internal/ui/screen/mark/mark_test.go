package mark_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/screen/mark"
	"ppbtui/internal/ui/uitest"
)

// council is a quarter in which M09 is proposed to be exempt by its officer, K03 is confirmed as such, and two parts of C01 are small
// numbers of people.
func council(t *testing.T) *uitest.Store {
	t.Helper()
	s := uitest.NewStore(uitest.Book())
	amina, priya := ppb.Actor{Officer: uitest.Amina}, ppb.Actor{Officer: uitest.Priya}
	for _, key := range []string{"M09", "K03"} {
		if _, err := s.ProposeMark(t.Context(), amina, uitest.Quarter, key, ppb.Exempt, "The contractor's prices can be worked out of it."); err != nil {
			t.Fatal(err)
		}
	}
	g := ppb.Grounds{Paragraph: 3, Test: "It would weaken the council's hand.", Officer: "the monitoring officer", On: ppb.Date{Year: 2023, Month: 10, Day: 5}}
	if _, err := s.ConfirmMark(t.Context(), priya, uitest.Quarter, "K03", g); err != nil {
		t.Fatal(err)
	}
	it := s.B.Item("C01")
	it.Measure.Counts = ppb.CountsPeople
	it.Entry = ppb.Entry{Key: "C01", Quarter: uitest.Quarter, State: ppb.InProgress, Version: 1,
		Content: ppb.Content{ppb.PartField("map"): "3", ppb.PartField("pre_map"): "2"}}
	return s
}

type maker func(ui.Env, mark.Store, string) *ask.Screen

func host(t *testing.T, o ppb.Officer, s *uitest.Store, page maker, key string) *uitest.Host {
	t.Helper()
	env := uitest.Env(o)
	return uitest.NewHost(t, env, page(env, s, key))
}

func TestProposeScreen(t *testing.T) {
	h := host(t, uitest.Amina, council(t), mark.NewPropose, "M12")
	h.Press("e", "tab")
	h.Type("The haulier's rates can be worked out of it.")
	uitest.Golden(t, h.Frame)
}

func TestConfirmScreen(t *testing.T) {
	h := host(t, uitest.Priya, council(t), mark.NewConfirm, "M09")
	h.Press("right", "right", "right", "tab")
	h.Type("It would weaken the council's hand.")
	uitest.Golden(t, h.Frame)
}

func TestLiftScreen(t *testing.T) {
	uitest.Golden(t, host(t, uitest.Priya, council(t), mark.NewLift, "K03").Frame)
}

func TestSmallScreen(t *testing.T) {
	uitest.Golden(t, host(t, uitest.Priya, council(t), mark.NewSmall, "C01").Frame)
}

// A mark goes from proposed over confirmed to lifted, each with what it takes and no more.
func TestAMarkFromBeginningToEnd(t *testing.T) {
	s := council(t)
	h := host(t, uitest.Amina, s, mark.NewPropose, "M12")
	h.Press("f9")
	says(t, h, "Choose whether it is exempt or confidential.")
	h.Press("e", "f9")
	says(t, h, "say why")
	h.Press("tab")
	h.Type("The haulier's rates can be worked out of it.")
	h.Press("f9")
	says(t, h, "It is proposed that M12 is exempt.")
	left(t, h)
	if m := s.B.Item("M12").Entry.Mark(); m == nil || m.Kind != ppb.Exempt || m.Confirmed() {
		t.Fatalf("the mark is %+v", m)
	}

	h = host(t, uitest.Priya, s, mark.NewConfirm, "M12")
	for _, want := range []string{"proposed by Amina", "Say which paragraph of Schedule 12A describes it, from 1 to 7.", "Name the proper officer who decided.", "Say on which day"} {
		shows(t, h, want)
	}
	h.Press("right", "right", "right")
	shows(t, h, "3: financial or business affairs")
	h.Press("f9") // goes to what is missing
	h.Type("It would weaken the council's hand.")
	h.Press("f9")
	h.Type("the monitoring officer")
	h.Press("f9")
	h.Type("11/10/2023")
	shows(t, h, "is still to come")
	h.Press("ctrl+u")
	h.Type("9/10/2023")
	shows(t, h, "this is exempt under paragraph 3 of Schedule 12A")
	h.Press("f9")
	left(t, h)
	m := s.B.Item("M12").Entry.Mark()
	if !m.Confirmed() || m.Paragraph != 3 || m.Officer != "the monitoring officer" || m.On != (rag.Date{Year: 2023, Month: 10, Day: 9}) {
		t.Fatalf("confirmed as %+v", m)
	}

	h = host(t, uitest.Amina, s, mark.NewLift, "M12")
	h.Type("It is published elsewhere.")
	h.Press("f9")
	says(t, h, "only a performance lead")
	h = host(t, uitest.Priya, s, mark.NewLift, "M12")
	h.Press("f9")
	says(t, h, "say why")
	h.Type("It is published elsewhere.")
	h.Press("f9")
	left(t, h)
	if s.B.Item("M12").Entry.Mark() != nil {
		t.Error("it is still marked")
	}
}

// What is confidential is asked for no paragraph and no test.
func TestWhatIsConfidentialHasNoTest(t *testing.T) {
	s := council(t)
	h := host(t, uitest.Amina, s, mark.NewPropose, "M09") // proposed anew
	shows(t, h, "The contractor's prices")
	h.Press("right", "space", "f9")
	left(t, h)
	h = host(t, uitest.Priya, s, mark.NewConfirm, "M09")
	if f := h.Frame(80, 24); strings.Contains(f, "Paragraph") || strings.Contains(f, "Interest test") {
		t.Errorf("it asks for what only the exempt has:\n%s", f)
	}
	h.Type("the monitoring officer")
	h.Press("tab")
	h.Type("9/10/2023")
	h.Press("f9")
	left(t, h)
	if m := s.B.Item("M09").Entry.Mark(); !m.Confirmed() || m.Kind != ppb.Confidential {
		t.Errorf("the mark is %+v", m)
	}
}

// Small numbers are decided all at once, or one by one.
func TestSmallNumbersAreDecided(t *testing.T) {
	s := council(t)
	s.B.Plan.Small = ppb.SmallDecided
	h := host(t, uitest.Priya, s, mark.NewSmall, "C01")
	shows(t, h, "all that are not decided (2)")
	h.Press("f9")
	says(t, h, "Choose whether to print or to withhold it.")
	h.Press("tab", "w", "f9")
	left(t, h)
	h = host(t, uitest.Priya, s, mark.NewSmall, "C01")
	h.Press("right", "tab", "p", "f9")
	left(t, h)
	var got []ppb.SmallDecision
	book, _ := s.Book(t.Context(), uitest.Quarter)
	for _, n := range book.Small(book.Item("C01")) {
		got = append(got, n.Decision)
	}
	if !slices.Equal(got, []ppb.SmallDecision{ppb.Withhold, ppb.Print}) {
		t.Errorf("decided %v", got)
	}
	h = host(t, uitest.Priya, s, mark.NewSmall, "C01")
	h.Press("tab", "w", "f9")
	says(t, h, "That is decided already.")
}

// Whoever may not do it reads why, and so does who comes too late.
func TestWhoMayNotReadsWhy(t *testing.T) {
	for _, tc := range []struct {
		who  ppb.Officer
		page maker
		key  string
		says string
	}{
		{uitest.Jo, mark.NewPropose, "M09", "is not one of your items"},
		{uitest.Amina, mark.NewConfirm, "M09", "only a performance lead"},
		{uitest.Amina, mark.NewPropose, "K03", "is confirmed as exempt"},
		{uitest.Priya, mark.NewConfirm, "K03", "is confirmed as exempt already"},
		{uitest.Priya, mark.NewConfirm, "M12", "propose that first"},
		{uitest.Priya, mark.NewSmall, "M12", "has no small number of people"},
		{uitest.Jo, mark.NewSmall, "C01", "only a performance lead"},
	} {
		h := host(t, tc.who, council(t), tc.page, tc.key)
		h.Press("f9")
		says(t, h, tc.says)
	}
}

func says(t *testing.T, h *uitest.Host, want string) {
	t.Helper()
	if !strings.Contains(strings.ToLower(h.Said), strings.ToLower(want)) {
		t.Errorf("it says %q, not %q", h.Said, want)
	}
}

func shows(t *testing.T, h *uitest.Host, want string) {
	t.Helper()
	if f := h.Frame(140, 40); !strings.Contains(f, want) {
		t.Errorf("%q does not show:\n%s", want, f)
	}
}

func left(t *testing.T, h *uitest.Host) {
	t.Helper()
	if !slices.ContainsFunc(h.Asked, func(msg tea.Msg) bool { _, is := msg.(ui.Back); return is }) {
		t.Errorf("the page stays: %q\n%s", h.Said, h.Frame(80, 24))
	}
}
