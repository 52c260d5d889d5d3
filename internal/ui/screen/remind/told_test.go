package remind_test

import (
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

func TestRemindTells(t *testing.T) {
	out := working()
	out.answers = map[string]string{"jo@example.org": "exit status 75: the queue is full"}
	env, s := lead(out), council()
	env.Theme = uitest.Spoken(uitest.Priya).Theme
	s.Reminded = []ppb.Reminded{{At: uitest.Now.Add(-time.Hour), Login: "jbell", By: "pnair", How: ppb.ByMail, Taken: true}}
	h := host(t, env, s)
	h.Press("space")
	t.Run("people", func(t *testing.T) { uitest.GoldenTold(t, h.Screen) })
	h.Tell().List.Choose(1)
	h.Press("space")
	l := uitest.Heard(t, h, "f9")
	t.Run("letters", func(t *testing.T) { uitest.GoldenTold(t, l.Screen) })
	t.Run("address", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, l, "e").Screen) })
	t.Run("file", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, l, "f").Screen) })
	t.Run("mark", func(t *testing.T) { uitest.GoldenTold(t, uitest.Heard(t, l, "m").Screen) })
	twice := uitest.Heard(t, l, "f9")
	t.Run("twice", func(t *testing.T) { uitest.GoldenTold(t, twice.Screen) })
	twice.Press("f9")
	l.Send(twice.Result())
	t.Run("sent", func(t *testing.T) { uitest.GoldenTold(t, l.Screen) })
}
