package editor

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/text"
)

// BenchmarkKey is one key and the view after it, at the end, in the middle and
// at the start of the text. The limits in mind: well under 2 ms in a paragraph
// of 10,000 characters.
func BenchmarkKey(b *testing.B) {
	sentence := "Collection on the scheduled day fell to 88.2 per cent because two rounds ran one crew short. "
	texts := map[string]string{
		"300words": strings.Repeat(strings.Repeat(sentence, 6)+"\n", 3),
		"10000":    strings.Repeat(sentence, 10_000/len(sentence)),
		"10000é":   strings.Repeat("collecté à l’heure ", 10_000/19),
	}
	for _, name := range []string{"300words", "10000", "10000é"} {
		for _, size := range [][2]int{{80, 24}, {200, 60}} {
			for _, at := range []string{"end", "middle", "start", "marked"} {
				b.Run(fmt.Sprintf("%s/%dx%d/%s", name, size[0], size[1], at), func(b *testing.B) {
					e := New(0)
					e.SetText(texts[name])
					if at == "marked" { // every 60 bytes, with the cursor at the end
						var spans []text.Span
						for from := 10; from < len(texts[name]); from += 60 {
							spans = append(spans, text.Span{From: from, To: from + 8})
						}
						e.Mark(spans, func(s string) string { return "\x1b[4m" + s + "\x1b[24m" })
					}
					switch at {
					case "middle":
						e.SetOffset(e.Runes() / 2)
					case "start":
						e.SetOffset(0)
					}
					e.View(size[0], size[1])
					keys := []tea.KeyPressMsg{{Code: 'a', Text: "a"}, {Code: tea.KeyBackspace}}
					b.ReportAllocs()
					for i := 0; b.Loop(); i++ {
						e.Update(keys[i%2])
						e.View(size[0], size[1])
					}
				})
			}
		}
	}
}
