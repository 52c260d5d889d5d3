package entry

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
	"ppbtui/internal/ui/uitest"
)

// BenchmarkKeyToFrame is one key press in the commentary to the whole rendered frame: the dispatch, the rules, the draft
// and the drawing.
func BenchmarkKeyToFrame(b *testing.B) {
	texts := []struct{ name, text string }{
		{"300 words", sample(300)},
		{"10000 characters", strings.TrimSpace(strings.Repeat("performance was one worker short until ", 257))[:10_000]},
	}
	for _, text := range texts {
		for _, size := range [][2]int{{80, 24}, {200, 60}} {
			b.Run(fmt.Sprintf("%s/%dx%d", text.name, size[0], size[1]), func(b *testing.B) {
				st := store()
				st.B.Item("C05").Entry.Content = ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: text.text}
				_, s := open(b, uitest.Jo, st, "C05")
				s.goTo(ppb.FieldCommentary)
				around := chrome.Around{Env: s.env, W: size[0], H: size[1]}
				x, back := uitest.Key(b, "x"), uitest.Key(b, "backspace")
				b.ReportAllocs()
				for i := range b.N {
					k := x
					if i%2 == 1 {
						k = back
					}
					press(s, k)
					chrome.Draw(s, around)
				}
			})
		}
	}
}

func press(s *Screen, k tea.KeyPressMsg) {
	if a, ok := ui.Match(s.Actions(), k, s.Typing()); ok {
		a.Do()
		return
	}
	s.Update(k)
}
