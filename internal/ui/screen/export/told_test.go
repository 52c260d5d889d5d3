package export

import (
	"strings"
	"testing"

	"ppbtui/internal/export"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// heard has a page be heard from now on.
func heard(h *uitest.Host) *uitest.Host {
	h.Screen.(*Screen).env.Theme.Change(theme.Options{Glyphs: theme.Words})
	return h
}

func TestToldExport(t *testing.T) {
	h, _ := fixture(t, uitest.Priya, local(t))
	uitest.GoldenTold(t, heard(h).Screen)
}

func TestToldEdition(t *testing.T) {
	h := heard(secret(t, uitest.Priya, local(t)))
	h.Fill("for", "public")
	uitest.GoldenTold(t, h.Screen)
}

func TestToldWithheld(t *testing.T) {
	h := heard(secret(t, uitest.Priya, local(t)))
	h.Do("withheld")
	push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("said %q", h.Said)
	}
	uitest.GoldenTold(t, uitest.NewHost(t, uitest.Spoken(uitest.Priya), push.Screen).Screen)
}

// What is filled in the boxes is what typing makes of them: the offered name follows, what is there already is asked about, and the end is
// said once.
func TestExportByWhatIsHeard(t *testing.T) {
	at := local(t)
	write(t, at.Dir+"/2023-24-Q2.csv", "mine")
	h, _ := fixture(t, uitest.Priya, at)
	heard(h)
	live := func() string { return strings.Join(h.Tell().Live, "\n") }
	h.Fill("format", "csv")
	if !strings.Contains(live(), "It is there already") {
		t.Errorf("of what is there: %s", live())
	}
	h.Fill("replace", replaceIt)
	h.Do("write")
	got := read(t, at.Dir+"/2023-24-Q2.csv")
	if got == "mine" || !strings.Contains(live(), "Wrote 2023-24-Q2.csv") || !strings.Contains(live(), "It is in /home/pnair.") {
		t.Errorf("it is not written: %s", live())
	}
	if status := h.Screen.(ui.Stater).Status(); status != "It is written." {
		t.Errorf("said is %q", status)
	}
	h.Fill("format", "csv") // the same again asks for nothing else
	if !strings.Contains(live(), "Wrote 2023-24-Q2.csv") {
		t.Errorf("it is forgotten: %s", live())
	}
	h.Fill("name", "board.csv")
	h.Do("write")
	if !strings.Contains(live(), "Wrote board.csv") || read(t, at.Dir+"/board.csv") == "" {
		t.Errorf("it is not written under its name: %s", live())
	}
}

func TestWhileItIsWritten(t *testing.T) {
	h, _ := fixture(t, uitest.Priya, local(t))
	page := heard(h).Screen.(*Screen)
	page.write = &writing{}
	page.write.at.Store(&export.Progress{})
	got, status := uitest.Told(t, page), page.Status()
	if !strings.Contains(got, "\nWriting 2023-24-Q2.") || strings.Contains(got, "box:") || status != "" {
		t.Errorf("told is %s, and said %q", got, status)
	}
}

func TestNothingToExport(t *testing.T) {
	h, _ := fixture(t, uitest.Priya, nil)
	if facts := h.Tell().Facts; len(facts) != 1 || facts[0] == "" {
		t.Errorf("%q", facts)
	}
}
