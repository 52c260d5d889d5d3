package editor

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
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
			for _, at := range []string{"end", "middle", "start"} {
				b.Run(fmt.Sprintf("%s/%dx%d/%s", name, size[0], size[1], at), func(b *testing.B) {
					e := New(0)
					e.SetText(texts[name])
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
