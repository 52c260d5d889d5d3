package chrome_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
	"ppbtui/internal/ui/theme"

	tea "charm.land/bubbletea/v2"
)

type screen struct{ title, place, text, status string }

func (s screen) Init() tea.Cmd          { return nil }
func (s screen) Update(tea.Msg) tea.Cmd { return nil }
func (s screen) View(int, int) ui.Frame { return ui.Frame{Text: s.text} }
func (s screen) Title() string          { return s.title }
func (s screen) Place() string          { return s.place }
func (s screen) Status() string         { return s.status }
func (s screen) Actions() []ui.Action {
	return []ui.Action{
		{Binding: ui.Bind("", "enter"), Short: "Open"},
		{Binding: ui.Bind("", "f8"), Short: "A hint that is rather long"},
		{Binding: ui.Bind("", "f9"), Short: "Submit"},
	}
}

func around(w, h int) chrome.Around {
	return chrome.Around{
		Env: ui.Env{Theme: theme.New(theme.Options{})}, W: w, H: h,
		Lead: chrome.Lead(w), Last: []ui.Action{{Binding: ui.Bind("", "q"), Short: "Leave"}},
	}
}

func TestAHintIsShownWholeOrNotAtAll(t *testing.T) {
	whole := map[string]bool{"F1 Help": true, "F2 Commands": true, "F2 Cmds": true, "Enter Open": true, "F8 A hint that is rather long": true, "F9 Submit": true, "q Leave": true}
	for w := chrome.MinWidth; w < 120; w++ {
		line := chrome.Hints(screen{}, around(w, 24))
		if len(line) > w {
			t.Fatalf("%d columns: %q", w, line)
		}
		for _, h := range strings.Split(strings.ReplaceAll(strings.TrimSpace(line), "   ", "  "), "  ") {
			if !whole[h] {
				t.Fatalf("%d columns: %q in %q", w, h, line)
			}
		}
		if !strings.HasPrefix(line, " F1 Help") || !strings.HasSuffix(line, "q Leave") {
			t.Fatalf("%d columns: help or the way out is missing: %q", w, line)
		}
	}
}

func TestTheFrameHasEveryLineOfTheTerminal(t *testing.T) {
	for _, text := range []string{"", "one", strings.Repeat("line\n", 100)} {
		for h := chrome.MinHeight; h < 40; h++ {
			a := around(80, h)
			for _, said := range []string{"", "Done.", strings.Repeat("word ", 200)} {
				a.Said = said
				if n := strings.Count(chrome.Draw(screen{text: text}, a).Text, "\n") + 1; n != h {
					t.Fatalf("%d lines in a terminal of %d", n, h)
				}
			}
		}
	}
}

func TestTheTitleGivesWayToThePlace(t *testing.T) {
	s := screen{title: "PED04 05  " + strings.Repeat("A very long title ", 10), place: "1 of 5 to do"}
	line, _, _ := strings.Cut(chrome.Draw(s, around(80, 24)).Text, "\n")
	if !strings.Contains(line, "…") || !strings.HasSuffix(line, "1 of 5 to do   not signed in") {
		t.Errorf("%q", line)
	}
}

func TestTheStatusIsNeverCutInsideASentence(t *testing.T) {
	s := screen{status: `Showing 1 of 7: with "a. b". Esc shows all. F5 reads again.`}
	want := map[string]bool{
		s.status: true,
		`Showing 1 of 7: with "a. b". Esc shows all.`: true,
		`Showing 1 of 7: with "a. b".`:                true,
	}
	for w := chrome.MinWidth; w < 90; w++ {
		f := strings.Split(chrome.Draw(s, around(w, 12)).Text, "\n")
		if len(f) != 12 {
			t.Fatalf("%d columns: %d lines", w, len(f))
		}
		if line := strings.TrimSpace(f[10]); !want[line] {
			t.Errorf("%d columns: %q", w, line)
		}
	}
	s.status = "One sentence that has no end before the end of the line"
	f := chrome.Draw(s, around(40, 12)).Text
	if !strings.Contains(f, "\n One sentence that has no end before\n the end of the line\n") || strings.Count(f, "\n") != 11 {
		t.Errorf("one long sentence:\n%s", f)
	}
}

// Whoever acts as somebody else is read as such on every terminal, whatever else there is to say.
func TestWhoActsAsSomebodyIsAlwaysNamed(t *testing.T) {
	ada, lea := ppb.Officer{Name: "Adelaide Rootington", Role: ppb.RoleAdministrator}, ppb.Officer{Name: "Leandra Leadbetter", Role: ppb.RoleLead}
	for _, title := range []string{"Home", "PED02-05 Children entering care this year for whatever reason there may be"} {
		for _, place := range []string{"", "for Priya Nadkarni and Bob Birch", "12 of 340 to do"} {
			for w := chrome.MinWidth; w < 160; w++ {
				a := around(w, 24)
				a.Env.Actor = ppb.Actor{Officer: lea, By: &ada}
				line, _, _ := strings.Cut(chrome.Draw(screen{title: title, place: place}, a).Text, "\n")
				if !strings.Contains(line, "Adelaide R as Leandra L") && !strings.Contains(line, "Adelaide Rootington as Leandra Leadbetter") {
					t.Fatalf("%d columns: %q names nobody", w, line)
				}
				if n := len([]rune(line)); n > w {
					t.Fatalf("%d columns: %q has %d", w, line, n)
				}
			}
		}
	}
}
