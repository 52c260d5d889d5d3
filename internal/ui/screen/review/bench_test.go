package review_test

import (
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/review"
	"ppbtui/internal/ui/uitest"
)

// BenchmarkKey is one key press in the review queue to the page drawn, by how many items there are.
func BenchmarkKey(b *testing.B) {
	for _, items := range []int{63, 1998} {
		for _, size := range [][2]int{{80, 20}, {140, 36}} {
			b.Run(fmt.Sprintf("%d/%dx%d", items, size[0], size[1]), func(b *testing.B) {
				env := uitest.Env(uitest.Priya)
				h := uitest.NewHost(b, env, review.New(env, uitest.NewStore(uitest.Large(items)), ""))
				keys := []string{"j", "j", "j", "k"}
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					press(h.Screen, uitest.Key(b, keys[i%len(keys)]))
					h.Screen.View(size[0], size[1])
				}
			})
		}
	}
}

// press is a key as the root model takes it.
func press(s ui.Screen, k tea.KeyPressMsg) {
	if a, ok := ui.Match(s.Actions(), k, ui.Typing(s)); ok {
		uitest.Run(first(a.Run()))
		return
	}
	uitest.Run(s.Update(k))
}

func first(cmd tea.Cmd, _ string) tea.Cmd { return cmd }
