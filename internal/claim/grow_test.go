package claim

import (
	"strings"
	"testing"
	"time"
)

// What a text costs to read and to hold against figures grows with it and not with its square, whatever stands in it: four times the words
// take less than twelve times as long. Each of these had, or could have, something that looks through the whole of a long sentence again at
// every word. Behind the bar stands how the text ends.
func TestGrowsWithTheText(t *testing.T) {
	better := partsHeld() // nothing stops at a first finding
	better.Past = nil
	for i, x := range []string{"40", "50", "80", "90"} {
		better.Past = append(better.Past, Past{Period: Period{2014, 0}, Part: better.Parts[i].Code, Value: known(x)})
	}
	held := []*Held{wholeHeld(), countHeld(), better}
	for _, unit := range []string{
		"down from Q2 ", "of 5 (3%) ", "Year 6 had 3, ", "fewer than five ", "the target of 90% ", "all improved since 2014/15, ", "will be ", "because of ",
		"below target ", "this is 5 up on last year. ", "continue to ", "be continuing to ", "manager |vacancy", "147 in 2022/23, and ", "three of the 62 were ", "July to ",
		"84.1% ", "5 of ", "the |5", "while but up ", "563 last year ", "98.1% within 24 hours ",
	} {
		unit, tail, _ := strings.Cut(unit, "|")
		took := func(words int) time.Duration {
			text := strings.Repeat(unit, words/len(strings.Fields(unit))) + tail
			began := time.Now()
			read := Read(text)
			for _, h := range held {
				Verify(read, h)
			}
			Cover(read, Period{2023, 2}, []string{"Ada Quill", "Head of Repairs"})
			SmallPeople(read)
			Cut(read)
			return time.Since(began)
		}
		few, many := took(4000), took(16_000)
		slow := func() bool { return many > 12*few && many > 100*time.Millisecond }
		for try := 0; try < 20 && slow(); try++ { // a busy machine, perhaps
			many = min(many, took(16_000))
		}
		if slow() {
			t.Errorf("%q: 4,000 words take %s and 16,000 %s", unit, few, many)
		}
	}
}
