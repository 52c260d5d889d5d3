package ppb

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// BenchmarkRead is one key press: everything that a screen shows of an item.
func BenchmarkRead(b *testing.B) {
	book := commentedBook(b)
	bare := sampleBook(b, "10")
	for _, bb := range []struct {
		name string
		book *Book
		ref  string
	}{
		{"plain", bare, "PED02 05"},
		{"five_parts", bare, "PED01 02"},
		{"with_80_words", book, "PED02 05"},
		{"five_parts_130_words", book, "PED01 02"},
	} {
		it := bb.book.Item(bb.ref)
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(&bb.book.Plan, it, it.Entry.Content)
			}
		})
	}
}

// worst are texts of which every check has the most to do, each of words without end in one sentence or in many.
var worst = []string{
	"12 months ", "12 months. ", "this quarter 5 ", "from 10 to 20 ", "from 10 to 20 is 9% ", "from 10 to 20. ", "a ", "a b c d. ", "5% last year ",
	"improved across all ", "two girls, ", "by May ", "higher than at the same point last year ", "last year it was ", "1,1.1/", "(((", "a-'’/",
}

// repeated is a text of so many words that says the same again and again.
func repeated(unit string, words int) string {
	return strings.Repeat(unit, words/max(1, len(strings.Fields(unit)))+1)
}

// BenchmarkReadCommentary is a commentary of 300 words as people write them, one of the most words that fit, and one of
// four times that; then the worst text of each kind.
func BenchmarkReadCommentary(b *testing.B) {
	book := commentedBook(b)
	it := book.Item("PED02 05")
	for _, unit := range append([]string{it.Entry.Content[FieldCommentary] + "\n"}, worst...) {
		for _, words := range []int{300, 4000, 16_000} {
			c := it.Entry.Content.With(FieldCommentary, repeated(unit, words)).With(FieldValue, "5")
			b.Run(fmt.Sprintf("%.12s/%d_words", strings.Join(strings.Fields(unit), "_"), words), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					Read(&book.Plan, it, c)
				}
			})
		}
	}
}

// What a text costs to check grows with it and not with its square, whatever stands in it. A time is only held against
// another of the same run: four times the words may take twelve times as long, where the square is sixteen, and what takes
// no time at all may take what it likes.
func TestReadGrowsWithTheText(t *testing.T) {
	book := commentedBook(t)
	for _, ref := range []string{"PED02 05", "PED01 02"} {
		it := book.Item(ref)
		took := func(unit string, words int) time.Duration {
			c := it.Entry.Content.With(FieldCommentary, repeated(unit, words))
			if len(it.Measure.Parts) == 0 {
				c = c.With(FieldValue, "5")
			}
			best := time.Hour
			for range 3 {
				began := time.Now()
				Read(&book.Plan, it, c)
				best = min(best, time.Since(began))
			}
			return best
		}
		for _, unit := range worst {
			few, many := took(unit, 4000), took(unit, 16_000)
			for try := 0; try < 20 && many > 12*few && many > 100*time.Millisecond; try++ { // a busy machine, perhaps
				many = min(many, took(unit, 16_000))
			}
			if many > 12*few && many > 100*time.Millisecond {
				t.Errorf("%s, %q: 4,000 words take %s and 16,000 %s", ref, unit, few, many)
			}
		}
	}
}

func BenchmarkParseAmount(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseAmount("£13,805,604.33", Box{Unit: 3})
	}
}

// BenchmarkBookChecks is a quarter of 2,000 items.
func BenchmarkBookChecks(b *testing.B) {
	book := commentedBook(b)
	items := book.Items
	for len(book.Items) < 2000 {
		book.Items = append(book.Items, items...)
	}
	for b.Loop() {
		checksAcross(book)
	}
}
