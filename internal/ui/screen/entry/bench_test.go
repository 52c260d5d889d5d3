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
	long := strings.TrimSpace(strings.Repeat("performance was one worker short until ", 257))[:10_000]
	texts := []struct {
		name, text string
		found      bool // of six words
	}{
		{"300 words", sample(300), false},
		{"300 words found", sample(300), true},
		{"10000 characters", long, false},
		{"10000 characters found", long, true},
	}
	for _, text := range texts {
		for _, size := range [][2]int{{80, 24}, {200, 60}} {
			b.Run(fmt.Sprintf("%s/%dx%d", text.name, size[0], size[1]), func(b *testing.B) {
				st := store()
				st.B.Item("C05").Entry.Content = ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: text.text}
				h, s := open(b, uitest.Jo, st, "C05")
				if text.found {
					finds(h, s, st, sixWords(text.text)...)
				}
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

// sixWords are findings about six words of a text, the last ones of which show.
func sixWords(text string) (out []ppb.Check) {
	words := strings.SplitAfter(text, " ")
	at := 0
	for i, word := range words {
		if left := len(words) - i; left%7 == 0 && left <= 42 {
			out = append(out, ppb.Check{Rule: "percent_change", Message: fmt.Sprintf("word %d", i), From: at, To: at + len(strings.TrimSpace(word))})
		}
		at += len(word)
	}
	return out
}

func press(s *Screen, k tea.KeyPressMsg) {
	if a, ok := ui.Match(s.Actions(), k, s.Typing()); ok {
		a.Do()
		return
	}
	s.Update(k)
}
