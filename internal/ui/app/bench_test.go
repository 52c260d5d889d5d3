package app_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// words is a commentary of about n words, in paragraphs.
func words(n int) string {
	const s = "Two sibling groups came into care in July and the edge of care panel meets weekly from October to expect fewer by December. "
	return strings.TrimSpace(strings.Repeat(strings.Repeat(s, 4)+"\n\n", n/84+1))
}

// BenchmarkKeyToFrame is one key press in a commentary, from Update to the frame that shows it.
func BenchmarkKeyToFrame(b *testing.B) {
	texts := map[string]string{
		"300words": strings.Join(strings.Fields(words(600))[:300], " "),
		"10000ch":  strings.Repeat("a paragraph of ten thousand characters ", 257)[:10000],
	}
	for _, size := range [][2]int{{80, 24}, {200, 60}} {
		for _, name := range []string{"300words", "10000ch"} {
			b.Run(fmt.Sprintf("%dx%d/%s", size[0], size[1], name), func(b *testing.B) {
				store := uitest.NewStore(uitest.Book())
				store.Places[uitest.Jo.Login] = "C05"
				c := ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: texts[name]}
				store.SaveDraft(ppb.Draft{
					Owner: uitest.Jo.Login, Key: "C05", Quarter: uitest.Quarter, Content: c,
					Cursor: ppb.Cursor{Field: ppb.FieldCommentary, Offset: len(texts[name]) / 2},
				})
				m := app.New(uitest.Env(uitest.Jo), store, app.Options{})
				m.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				finish(m, m.Init())
				for _, shows := range []string{"Commentary", "Quarters"}[:1+size[0]/140] { // they stand beside it where there is room
					if !strings.Contains(m.View().Content, shows) {
						b.Fatalf("it shows no %s:\n%s", shows, m.View().Content)
					}
				}
				keys := []tea.KeyPressMsg{uitest.TypedKey('x'), {Code: tea.KeyBackspace}}
				n := 0
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					m.Update(keys[i%2])
					n += len(m.View().Content)
				}
			})
		}
	}
}
