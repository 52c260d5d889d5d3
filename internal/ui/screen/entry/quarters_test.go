package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// The quarters stand beside the boxes, this one as it is typed, and are read once; whoever has no pane does not have them read.
func TestQuartersBesideTheBoxes(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	env := uitest.Env(uitest.Jo)
	h := uitest.NewHost(t, env, New(env, store, "C05"))
	if f := h.Frame(140, 40); !strings.Contains(f, "Q2 2022/23      76") || !strings.Contains(f, "Q2 2023/24*  no value yet") {
		t.Fatalf("no quarters in\n%s", f)
	}
	h.Type("62")
	if f := h.Frame(140, 40); !strings.Contains(f, "Q2 2023/24*     62") || !strings.Contains(f, "62 by Quarter 2, 2023/24, less than") {
		t.Errorf("what is typed is not among them:\n%s", f)
	}
	if store.Quarters != 1 {
		t.Errorf("they were read %d times", store.Quarters)
	}

	s := New(env, store, "C05").(*Screen)
	s.View(80, 24)
	h = uitest.NewHost(t, env, s)
	h.Press("tab")
	if f := h.Frame(80, 24); store.Quarters != 1 || strings.Contains(f, "── Quarters") {
		t.Errorf("they were read %d times:\n%s", store.Quarters, f)
	}
	h.Frame(140, 40)
	h.Press("shift+tab")
	if f := h.Frame(140, 40); store.Quarters != 2 || !strings.Contains(f, "Q2 2023/24*     62") {
		t.Errorf("after the window grew they were read %d times:\n%s", store.Quarters, f)
	}
}

// They take the room that nothing else needs: all that stood there stands there, in a window of any height.
func TestQuartersCrowdNothingOut(t *testing.T) {
	with, without := uitest.NewStore(uitest.Book()), uitest.NewStore(uitest.Book())
	without.Points = map[string][]ppb.SeriesPoint{"C05": {}}
	env := uitest.Env(uitest.Jo)
	open := func(store *uitest.Store) *uitest.Host {
		host := uitest.NewHost(t, env, New(env, store, "C05"))
		host.Type("6")
		return host
	}
	there, none := open(with), open(without)
	shown := 0
	for h := 36; h < 60; h++ {
		is, was := there.Frame(140, h), none.Frame(140, h)
		if strings.Contains(is, "── Quarters") {
			shown++
		}
		for _, words := range []string{"── What would", "── Figures held", "── Definition", "management system.", "── People", "Jo Bell, Children", "F4 shows the rest", "Before F9", "Travel  against"} {
			if strings.Contains(was, words) != strings.Contains(is, words) {
				t.Errorf("%d lines: %q\n%s", h, words, is)
			}
		}
	}
	if shown == 0 {
		t.Error("they never show")
	}
}
