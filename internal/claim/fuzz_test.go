package claim

import (
	"reflect"
	"testing"
	"unicode/utf8"
)

// FuzzClaims: no text panics, what is found lies within the text on the borders of its runes, and the same text gives the same again.
func FuzzClaims(f *testing.F) {
	for _, text := range []string{
		"", "%", "(", "£", "1/0 of 0/0 (0%)", "from 12 to 12 to 12 from", "up 9% from 0 to 0", "Q3 Q3 2022/23 2023 May 1 Sept 24",
		"Of 0, 0 (0%) and 0 of 0", "99999999999999999999% up on 0.00000000000000000001", "doubled from £1bn to £0k in 1999/00, target 0%",
		"all all all improved, each of the 3 (4%) 5 of 6; 7/8 leaves 9", "\xff12\xfe%", "İ 62.1 PER CENT\n|a|b|\n|1|2|",
	} {
		f.Add(text)
	}
	held := []*Held{wholeHeld(), partsHeld(), {}}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		for _, h := range held {
			read := Read(text)
			found := Verify(read, h)
			for i, x := range found {
				if x.From < 0 || x.From >= x.To || x.To > len(text) {
					t.Fatalf("%q: finding from %d to %d", text, x.From, x.To)
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[x.From:x.To]) {
					t.Fatalf("%q: finding within a rune", text)
				}
				if i > 0 && x.From < found[i-1].From {
					t.Fatalf("%q: findings out of order", text)
				}
				if x.Code == "" || x.Message == "" {
					t.Fatalf("%q: an empty finding", text)
				}
			}
			if again := Verify(Read(text), h); !reflect.DeepEqual(found, again) {
				t.Fatalf("%q: %v, then %v", text, found, again)
			}
		}
	})
}
