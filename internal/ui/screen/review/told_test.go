package review

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// heard is the queue of somebody who hears it, loaded, and never drawn.
func heard(t *testing.T, o ppb.Officer) (*uitest.Host, *Queue, *uitest.Store) {
	t.Helper()
	s := uitest.NewStore(book())
	env := uitest.Spoken(o)
	q := New(env, s, "").(*Queue)
	q.notes.wait = 0
	return uitest.NewHost(t, env, q), q, s
}

// over is the page that the last action put on top.
func over(t *testing.T, h *uitest.Host) *uitest.Host {
	t.Helper()
	if len(h.Asked) > 0 {
		if p, ok := h.Asked[len(h.Asked)-1].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Spoken(uitest.Priya), p.Screen)
		}
	}
	t.Fatalf("no page was opened; it said %q", h.Said)
	return nil
}

func TestToldQueue(t *testing.T) {
	h, _, _ := heard(t, uitest.Priya)
	uitest.GoldenTold(t, h.Screen)
}

func TestToldQueueFiltered(t *testing.T) {
	h, _, _ := heard(t, uitest.Priya)
	h.Do("chip-1")
	h.Do("chip-2")
	uitest.GoldenTold(t, h.Screen)
}

func TestToldItems(t *testing.T) {
	for _, key := range []string{"M12", "C05", "K03", "C01"} {
		t.Run(key, func(t *testing.T) {
			h, _, _ := heard(t, uitest.Priya)
			h.Choose(key)
			h.Do("open")
			item := over(t, h)
			t.Run("item", func(t *testing.T) { uitest.GoldenTold(t, item.Screen) })
			item.Do("why")
			t.Run("why", func(t *testing.T) { uitest.GoldenTold(t, over(t, item).Screen) })
			item.Do("compare")
			t.Run("compare", func(t *testing.T) { uitest.GoldenTold(t, over(t, item).Screen) })
		})
	}
}

func TestToldTable(t *testing.T) {
	h := tableFor(t, uitest.Spoken(uitest.Priya))
	for _, name := range []string{"open", "compare"} {
		h.Do(name)
		t.Run(name, func(t *testing.T) { uitest.GoldenTold(t, over(t, h).Screen) })
	}
}

func TestToldReturn(t *testing.T) {
	h, _, _ := heard(t, uitest.Priya)
	h.Choose("M12")
	h.Do("return")
	uitest.GoldenTold(t, over(t, h).Screen)
}

// What is filled in the note is what typing makes of it: kept at once, saved soon, and sent.
func TestFillANote(t *testing.T) {
	h, q, s := heard(t, uitest.Priya)
	h.Choose("M12")
	h.Do("return")
	d := over(t, h)
	if d.Do("send"); !strings.HasPrefix(d.Said, "Write what is wanted first") || strings.Contains(d.Said, "Tab") {
		t.Errorf("an empty note: %q", d.Said)
	}
	d.Fill("start", "0")
	if note := d.Tell().Boxes[1].Value; note != quickStarts[0].note {
		t.Errorf("the note is %q", note)
	}
	d.Fill("start", "1")
	want := quickStarts[1].note + "\nAnd by whom?"
	d.Fill("note", want)
	if kept, _ := s.Preference(t.Context(), uitest.Priya.Login, setting("M12")); kept != want {
		t.Errorf("%q is kept", kept)
	}
	d.Fill("note", strings.Repeat("x", ppb.MaxNote+1))
	if note, _ := q.notes.get("M12"); note != want || !strings.Contains(d.Screen.(ui.Stater).Status(), "too many") {
		t.Errorf("a note that is too long: %q is kept, and said is %q", note, d.Screen.(ui.Stater).Status())
	}
	d.Fill("start", "no such start")
	d.Do("send")
	back(t, d, h)
	state(t, s, "M12", ppb.Returned)
	if got := s.B.Item("M12").Entry.Note; got != want {
		t.Errorf("the officer reads %q", got)
	}
}

// Every action that is offered works on a page that was never drawn, or says why it does not.
func TestHeardActionsNeedNoDrawing(t *testing.T) {
	every := func(t *testing.T, page func(t *testing.T) *uitest.Host) {
		for _, a := range page(t).Screen.Actions() {
			page(t).Do(a.Name)
		}
	}
	queue := func(t *testing.T) *uitest.Host {
		h, _, _ := heard(t, uitest.Priya)
		h.Choose("M12")
		return h
	}
	above := func(name string) func(*testing.T) *uitest.Host {
		return func(t *testing.T) *uitest.Host {
			h := queue(t)
			h.Do(name)
			return over(t, h)
		}
	}
	every(t, queue)
	for _, name := range []string{"open", "return", "compare"} {
		every(t, above(name))
	}
}

func TestNextThatWaits(t *testing.T) {
	h, q, s := heard(t, uitest.Priya)
	for _, key := range []string{"M12", "C05", "M09"} { // M21 is her own
		h.Do("next-needing")
		selected(t, q, key)
		item := over(t, h)
		h.Send(ui.Left{Key: key})
		if key == "M12" {
			item.Do("accept")
			back(t, item, h)
			state(t, s, key, ppb.Accepted)
		}
	}
	h.Do("take-back")
	for _, a := range q.Actions() {
		if onlyMoves(a) && a.Name != "back" {
			t.Errorf("%s is offered to who hears", a.Name)
		}
	}
}

func TestShowAllWhatIsHeard(t *testing.T) {
	h, _, _ := heard(t, uitest.Priya)
	h.Do("chip-1")
	h.Tell().List.Find("xyzzy")
	list := h.Tell().List
	if list.Len != 0 || !strings.Contains(list.None, "show all") {
		t.Errorf("%d rows: %s", list.Len, list.None)
	}
	h.Do("back")
	if n := h.Tell().List.Len; n != 9 {
		t.Errorf("%d rows", n)
	}
}

func TestNothingToTell(t *testing.T) {
	h, _, _ := heard(t, uitest.Amina)
	if got := h.Tell().Facts; len(got) != 1 || !strings.HasPrefix(got[0], "The review is for performance leads.") {
		t.Errorf("an officer hears %q", got)
	}
	q := New(uitest.Spoken(uitest.Priya), uitest.NewStore(book()), "").(*Queue)
	if got := q.Tell(); len(got.Facts) != 1 || got.List != nil {
		t.Errorf("before it is read: %+v", got)
	}
}
