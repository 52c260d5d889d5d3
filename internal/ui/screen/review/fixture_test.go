package review

import (
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// book is uitest's quarter as a lead meets it on the Monday before it is due:
//
//	M12  Amina  sent again after a return: Red, with last quarter's text
//	C05  Jo     sent: Amber by judgement where Red is computed
//	M21  -      sent by the lead herself: Amber
//	M09  Amina  sent: Green
//	C01  Jo     sent, two parts, no colour
//	M07  Amina  returned by the lead, not opened since: Amber
//	K03  Amina  in progress, Amber
//	K05  Amina  accepted by the lead, opened since
//	M08  Amina  not started
func book() *ppb.Book {
	b := uitest.Book()
	send(b, "M12", uitest.Amina.Login, 14, ppb.Content{
		ppb.FieldValue: "71.0",
		ppb.FieldCommentary: "Fly-tips cleared within three days fell to 71.0 per cent. One of the three crews was on long-term sick " +
			"leave from July and agency cover was only found in September. A third crew starts on 16 October.\n\n" +
			"We expect to be back above 80 per cent by the end of Quarter 3.",
	})
	m12 := &b.Item("M12").Entry
	m12.Note, m12.DecidedBy, m12.DecidedAt = "Who covers until the new crew starts?", uitest.Priya.Login, day(5, 9)
	b.Item("M12").Last = &ppb.Entry{
		Key: "M12", Quarter: uitest.Quarter.Prev(), State: ppb.Accepted, Content: ppb.Content{
			ppb.FieldValue: "82.0",
			ppb.FieldCommentary: "Fly-tips cleared within three days fell to 82.0 per cent because one of the three crews was short. " +
				"We expect to be back above 85 per cent by the end of Quarter 2.",
		},
	}
	send(b, "C05", uitest.Jo.Login, 11, ppb.Content{
		ppb.FieldValue: "62", ppb.FieldRAG: "amber", ppb.FieldReason: "Nineteen of the 62 are one planned transfer of two families.",
		ppb.FieldFlags:      "p",
		ppb.FieldCommentary: "62 children entered care between April and September, against 76 in the same months last year.",
	})
	send(b, "M21", uitest.Priya.Login, 12, ppb.Content{ppb.FieldValue: "86.5", ppb.FieldCommentary: "Two officers were seconded."})
	send(b, "C01", uitest.Jo.Login, 9, ppb.Content{ppb.PartField("map"): "400", ppb.PartField("pre_map"): "49"})
	k05 := &b.Item("K05").Entry
	k05.OpenedBy, k05.OpenedAt = uitest.Amina.Login, day(6, 17)
	return b
}

func send(b *ppb.Book, key, login string, hour int, c ppb.Content) {
	e := &b.Item(key).Entry
	e.State, e.Version, e.Content = ppb.Submitted, 2, c
	e.EnteredBy, e.EnteredAt, e.SubmittedBy, e.SubmittedAt, e.Editors = login, day(6, hour), login, day(6, hour), []string{login}
}

func day(d, hour int) time.Time { return time.Date(2023, 10, d, hour, 5, 0, 0, time.UTC) }

// desk is the queue of somebody, loaded.
func desk(t *testing.T, o ppb.Officer) (*uitest.Host, *Queue, *uitest.Store) {
	t.Helper()
	s := uitest.NewStore(book())
	env := uitest.Env(o)
	q := New(env, s, "").(*Queue)
	q.notes.wait = 0
	return uitest.NewHost(t, env, q), q, s
}

// pushed is the page that the last key put on top.
func pushed(t *testing.T, h *uitest.Host) *uitest.Host {
	t.Helper()
	for i := len(h.Asked) - 1; i >= 0; i-- {
		if p, ok := h.Asked[i].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Env(uitest.Priya), p.Screen)
		}
	}
	t.Fatalf("no page was opened; it said %q", h.Said)
	return nil
}

// back closes a pushed page as the root model does: first it leaves, then the page below has the result.
func back(t *testing.T, top, below *uitest.Host) {
	t.Helper()
	for _, m := range top.Asked {
		if b, ok := m.(ui.Back); ok {
			if l, ok := top.Screen.(ui.Leaver); ok {
				uitest.Run(l.Leave())
			}
			below.Send(b.Result)
			return
		}
	}
	t.Fatalf("the page did not close; it said %q", top.Said)
}

func selected(t *testing.T, q *Queue, want string) {
	t.Helper()
	r := q.selected()
	if r == nil || r.key() != want {
		t.Fatalf("selected %v, want %s", r, want)
	}
}

func state(t *testing.T, s *uitest.Store, key string, want ppb.State) {
	t.Helper()
	if got := s.B.Item(key).Entry.State; got != want {
		t.Fatalf("%s is %s, want %s", key, got, want)
	}
}
