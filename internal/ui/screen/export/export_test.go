package export

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// here is this machine, whose folder has the same name wherever the tests run.
type here struct{ export.Local }

func (here) Where() string { return "/home/pnair" }

// local is that, in a folder of its own.
func local(t *testing.T) here { return here{export.Local{Dir: t.TempDir()}} }

// fixture is a page at a place, of an open quarter after one that was signed off twice.
func fixture(t *testing.T, who ppb.Officer, place export.Place) (*uitest.Host, *uitest.Store) {
	t.Helper()
	s := uitest.NewStore(uitest.Book())
	q1 := ppb.Plan{Quarter: uitest.Quarter.Prev()}
	signed := func(day int) *ppb.SignOff {
		return &ppb.SignOff{Quarter: q1.Quarter, By: "pnair", Name: "Priya Nair", At: time.Date(2023, 8, day, 10, 0, 0, 0, time.UTC)}
	}
	s.Before = []ppb.Held{{Plan: q1, Items: 8, Accepted: 8, SignOff: signed(14)}}
	s.Older = map[ppb.Quarter][]ppb.SignOff{q1.Quarter: {*signed(1)}}
	env := uitest.Env(who)
	env.Exports = place
	page := New(env, s)
	page.every = 0
	return uitest.NewHost(t, env, page), s
}

func kept(t *testing.T) export.Kept {
	return export.Kept{Root: t.TempDir(), Login: "pnair", Port: "2222"}
}

func TestAnOpenQuarter(t *testing.T) {
	h, _ := fixture(t, uitest.Priya, local(t))
	uitest.Golden(t, h.Frame)
}

func TestAFileThatIsThere(t *testing.T) {
	at := local(t)
	h, _ := fixture(t, uitest.Priya, at)
	write(t, at.Dir+"/2023-24-Q1.2.csv", "mine")
	h.Press("right", "tab", "c")
	uitest.Golden(t, h.Frame)
}

func TestKeptOnTheServer(t *testing.T) {
	k := kept(t)
	h, _ := fixture(t, uitest.Priya, k)
	if err := os.Mkdir(filepath.Join(k.Root, k.Login), 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(k.Root, k.Login, "2023-24-Q2.html"), "old")
	h.Press("right", "left")
	uitest.Golden(t, h.Frame)
}

func TestHowItIsFetched(t *testing.T) {
	h, _ := fixture(t, uitest.Priya, kept(t))
	h.Press("tab", "end", "f9")
	uitest.Golden(t, h.Frame)
}

// In a low window what was written stands first, and the rest is a key away.
func TestWhatWasWrittenIsReachedInALowWindow(t *testing.T) {
	h, _ := fixture(t, uitest.Priya, kept(t))
	h.Press("tab", "end", "f9", "m", "end", "f9")
	seen := h.Frame(40, 12)
	for _, key := range []string{"pgdown", "pgup", "pgup"} {
		h.Press(key)
		seen += h.Frame(40, 12)
	}
	for _, want := range []string{"Kept 2023-24-Q2.plan.zip", "scp -P 2222", "as you reach it.", "Quarter   <", "more above and below"} {
		if !strings.Contains(strings.Join(strings.Fields(seen), " "), strings.Join(strings.Fields(want), " ")) {
			t.Errorf("%q is not to be seen:\n%s", want, seen)
		}
	}
}

// write writes a file of a known age.
func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(name, uitest.Now, uitest.Now.Add(-time.Hour)); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// entries are the names in a folder, hidden ones too.
func entries(t *testing.T, dir string) (out []string) {
	t.Helper()
	all, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		out = append(out, e.Name())
	}
	return out
}

// What is written is what the report writes, under the name that is offered or the one that is typed; only what somebody chose to
// replace is replaced.
func TestItWritesTheReport(t *testing.T) {
	at := local(t)
	h, s := fixture(t, uitest.Priya, at)
	h.Press("f9")
	var want bytes.Buffer
	book, _ := s.Book(t.Context(), uitest.Quarter)
	if err := report.HTML(&want, book, uitest.Now); err != nil {
		t.Fatal(err)
	}
	if read(t, at.Dir+"/2023-24-Q2.html") != want.String() || len(entries(t, at.Dir)) != 1 {
		t.Errorf("%v, and not the report", entries(t, at.Dir))
	}
	shows(t, h, "Wrote 2023-24-Q2.html, ", " kB, as it stood: not final.", "2023-24-Q2.html\n")
	h.Press("f9")
	if !strings.Contains(h.Said, "It is written") {
		t.Errorf("again: %q", h.Said)
	}

	h.Press("tab", "m") // a name that was not typed goes with the format
	shows(t, h, "2023-24-Q2.md is written in /home/pnair. Nothing of that name is there.")
	write(t, at.Dir+"/my q2.md", "mine")
	h.Press("tab", "tab", "ctrl+u")
	h.Paste("my q2.md")
	h.Press("f9")
	if !strings.Contains(h.Said, "It is there already") || read(t, at.Dir+"/my q2.md") != "mine" {
		t.Errorf("replaced, or %q", h.Said)
	}
	h.Press("tab", "r")
	shows(t, h, "It takes the place of what is there, of 9 October 2023, 09:42.")
	h.Press("f9")
	if !strings.HasPrefix(read(t, at.Dir+"/my q2.md"), "# ") {
		t.Error("not replaced")
	}
	shows(t, h, "Wrote my q2.md", "It has taken the place of what was there, of 9 October 2023, 09:42.", "'my q2.md'")
	h.Press("shift+tab", "shift+tab", "shift+tab", "c", "tab", "tab") // one that was typed stays
	shows(t, h, "[ my q2.md")
}

func shows(t *testing.T, h *uitest.Host, want ...string) {
	t.Helper()
	frame := h.Frame(140, 40)
	for _, w := range want {
		if !strings.Contains(frame, w) {
			t.Errorf("%q does not show:\n%s", w, frame)
		}
	}
}

// Over SSH it goes into the person's own folder, in the place of the one before, and the line that fetches it stands whole.
func TestItKeepsOnTheServer(t *testing.T) {
	k := kept(t)
	h, _ := fixture(t, uitest.Priya, k)
	h.Press("right", "right", "f9") // the first revision of the quarter before
	shows(t, h, "Kept 2023-24-Q1.1.html, ", "as it was signed off: final.", "\nscp -P 2222 ppb@HOST:2023-24-Q1.1.html .\n", "HOST is this server")
	first := read(t, filepath.Join(k.Root, "pnair", "2023-24-Q1.1.html"))
	if !strings.Contains(first, "on 1 August 2023") {
		t.Error("it is not the first revision")
	}
	h.Press("left", "right")
	shows(t, h, "You have kept one before, on ")
	h.Press("f9")
	shows(t, h, "It has taken the place of what was there")
	h.Press("tab", "end", "f9")
	shows(t, h, "Kept 2023-24-Q1.plan.zip", "\nscp -P 2222 ppb@HOST:2023-24-Q1.plan.zip .\n")
	if got := entries(t, filepath.Join(k.Root, "pnair")); !slices.Equal(got, []string{"2023-24-Q1.1.html", "2023-24-Q1.plan.zip"}) {
		t.Errorf("%v", got)
	}
	h.Press("ctrl+y")
	if !slices.Contains(h.Asked, tea.Msg(ui.Copy{Text: "scp -P 2222 ppb@HOST:2023-24-Q1.plan.zip ."})) {
		t.Errorf("copies %v", h.Asked)
	}
}

// The plan goes into a folder as the files that an import reads.
func TestThePlanIsAFolder(t *testing.T) {
	at := local(t)
	h, _ := fixture(t, uitest.Priya, at)
	h.Press("tab", "end", "f9")
	shows(t, h, "files in plan-2023-24-Q2, ", "ppbtui import plan-2023-24-Q2")
	if got := entries(t, at.Dir+"/plan-2023-24-Q2"); !slices.Contains(got, "measures.csv") || slices.ContainsFunc(got, func(n string) bool { return n[0] == '.' }) {
		t.Errorf("%v", got)
	}
	h.Press("m", "end", "f9")
	if !strings.Contains(h.Said, "There are files in this folder already") {
		t.Errorf("said %q", h.Said)
	}
}

// A viewer exports what is signed off, and no plan.
func TestAViewerExportsWhatIsSignedOff(t *testing.T) {
	viewer := ppb.Officer{Login: "vic", Name: "Vic Reader", Role: ppb.RoleViewer}
	at := local(t)
	h, _ := fixture(t, viewer, at)
	shows(t, h, "Q1 2023/24, revision 2, signed off 14 Aug", "1 of 2")
	h.Press("f9")
	if got := entries(t, at.Dir); !slices.Equal(got, []string{"2023-24-Q1.2.html"}) {
		t.Errorf("%v", got)
	}
	h.Press("tab", "end", "f9")
	if !strings.Contains(h.Said, "a viewer reads") && !strings.Contains(h.Said, "A viewer reads") || len(entries(t, at.Dir)) != 1 {
		t.Errorf("said %q", h.Said)
	}
}

// stopping is a place at which the export is stopped while it is being written.
type stopping struct {
	export.Place
	stop func()
}

func (p stopping) Put(ctx context.Context, e *export.Export, name string, replace bool, told func(export.Progress)) (export.Done, error) {
	return p.Place.Put(ctx, e, name, replace, func(at export.Progress) {
		told(at)
		p.stop()
	})
}

// What is stopped leaves nothing under the name and nothing beside it, and what was there before is there still.
func TestStoppingLeavesNothingHalfWritten(t *testing.T) {
	k, l := kept(t), local(t)
	for name, place := range map[string]export.Place{"here": l, "kept": k} {
		t.Run(name, func(t *testing.T) {
			var h *uitest.Host
			at := &stopping{Place: place}
			h, _ = fixture(t, uitest.Priya, at)
			at.stop = func() {
				shows(t, h, "Writing 2023-24-Q2.html", "Stop")
				h.Press("esc")
			}
			dir := l.Dir
			if name == "kept" {
				dir = filepath.Join(k.Root, k.Login)
			}
			h.Press("f9")
			if len(entries(t, dir)) != 0 || !strings.Contains(h.Said, "It was stopped, and nothing of it is left") {
				t.Errorf("%v; said %q", entries(t, dir), h.Said)
			}
			write(t, filepath.Join(dir, "2023-24-Q2.html"), "before")
			h.Press("right", "left", "tab", "tab", "tab", "tab", "r", "f9")
			if read(t, filepath.Join(dir, "2023-24-Q2.html")) != "before" || len(entries(t, dir)) != 1 {
				t.Errorf("%v", entries(t, dir))
			}
		})
	}
}

// Whoever leaves the page while it is written stops it, and is told.
func TestLeavingStops(t *testing.T) {
	var h *uitest.Host
	dir := local(t)
	at := &stopping{Place: dir}
	h, _ = fixture(t, uitest.Priya, at)
	var leaving tea.Cmd
	at.stop = func() {
		if leaving == nil {
			leaving = h.Screen.(ui.Leaver).Leave()
		}
	}
	h.Press("f9")
	said, _ := leaving().(ui.Say)
	if !strings.Contains(said.Text, "it was stopped, and nothing of it is left") || len(entries(t, dir.Dir)) != 0 {
		t.Errorf("said %q, %v", said.Text, entries(t, dir.Dir))
	}
	if h.Screen.(ui.Leaver).Leave() != nil {
		t.Error("there is nothing to stop any more")
	}
}

// A revision that comes while the page is open is offered, and what was chosen stays.
func TestWhatComesIsOffered(t *testing.T) {
	h, s := fixture(t, uitest.Priya, local(t))
	h.Press("right", "right")
	shows(t, h, "revision 1, signed off 1 Aug", "3 of 3")
	s.Sign(uitest.Priya)
	for _, msg := range uitest.Run(h.Screen.(ui.Refresher).Refresh()) {
		h.Send(msg)
	}
	shows(t, h, "revision 1, signed off 1 Aug", "3 of 3")
	h.Press("home")
	shows(t, h, "Q2 2023/24, signed off 9 Oct", "final.")
}

func TestTheStoreFails(t *testing.T) {
	env := uitest.Env(uitest.Priya)
	env.Exports = here{}
	s := uitest.NewStore(uitest.Book())
	s.Fail = &ppb.NotFoundError{What: "quarter", Ref: "any"}
	h := uitest.NewHost(t, env, New(env, s))
	shows(t, h, "any")
	h.Press("f9")
	if h.Said == "" {
		t.Error("nothing is said")
	}
}

// Another revision that is signed under the page leaves it at the quarter that was chosen, with the name and the question of that one.
func TestAnotherRevisionLeavesItAtItsQuarter(t *testing.T) {
	at := local(t)
	h, s := fixture(t, uitest.Priya, at)
	s.Older = nil // one revision: its key has no number
	h.Send(h.Screen.(ui.Refresher).Refresh()())
	h.Press("right")
	page := h.Screen.(*Screen)
	if page.ask().Quarter != uitest.Quarter.Prev() || page.target() != "2023-24-Q1.html" {
		t.Fatalf("at %v, %q", page.ask(), page.target())
	}
	s.Older = map[ppb.Quarter][]ppb.SignOff{uitest.Quarter.Prev(): {*s.Before[0].SignOff}}
	h.Send(h.Screen.(ui.Refresher).Refresh()())
	if page.ask().Quarter != uitest.Quarter.Prev() || page.ask().Revision != 2 || page.target() != "2023-24-Q1.2.html" {
		t.Errorf("at %v, %q", page.ask(), page.target())
	}
}
