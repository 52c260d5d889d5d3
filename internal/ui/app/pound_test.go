package app_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// Where £ is written out, no line is longer than the terminal, and nothing of it is cut.
func TestAPoundWrittenOutCutsNothing(t *testing.T) {
	for w := 40; w <= 100; w++ {
		store := uitest.NewStore(uitest.Book())
		m := store.B.Item("C05").Measure
		m.Definition = strings.Repeat("Of £250,000 a part of £1 is kept. ", 8) + "The end."
		env := uitest.Env(uitest.Jo)
		env.Theme = theme.New(theme.FromEnv([]string{"LANG=C", "TERM=xterm"}))
		d := startWith(t, env, store)
		d.size(w, 40)
		d.press("enter", "f4")
		uitest.Fits(t, d.text(), w, 40)
		if got := strings.Join(strings.Fields(d.text()), " "); strings.ContainsAny(got, "£") || strings.Count(got, "Of GBP250,000 a part of GBP1 is kept.") != 8 || !strings.Contains(got, "The end.") {
			t.Fatalf("%d columns:\n%s", w, d.text())
		}
	}
}
