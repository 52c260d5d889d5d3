package claim

import (
	"strings"
	"testing"
)

// commentaryText is a commentary of about so many words, of claims that hold.
func commentaryText(words int) string {
	const piece = "By the end of June 2022 there were 536 families in temporary homes, 27 fewer than in the same period of 2021/22 (563) and a fall of 2.4% since " +
		"the start of the year, when it was 549. This is above the target of 520. Of 85 families with two children or more, 79 (93%) were seen within 20 working days, " +
		"and £1.2m was spent on nightly lets. The Housing Manager will open twelve flats by 31 October 2022, so that the number should fall over the next 12 months. "
	n := len(strings.Fields(piece))
	return strings.Repeat(piece, words/n+1)
}

func BenchmarkCommentary(b *testing.B) {
	h := countHeld()
	for _, x := range []struct {
		name string
		text string
	}{
		{"300words", commentaryText(300)},
		{"20000characters", commentaryText(5000)[:20000]},
		{"noFullStop", strings.Repeat("up 9% from 11,176 to 12,444 and 563 last year ", 435)},
	} {
		b.Run(x.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Verify(Read(x.text), h)
			}
		})
	}
}
