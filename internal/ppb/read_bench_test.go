package ppb

import "testing"

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

// BenchmarkReadLongCommentary is a commentary of 300 words and one of the greatest length.
func BenchmarkReadLongCommentary(b *testing.B) {
	book := commentedBook(b)
	it := book.Item("PED02 05")
	for name, n := range map[string]int{"300_words": 1800, "20000_characters": MaxCommentary} {
		text := ""
		for len(text) < n {
			text += it.Entry.Content[FieldCommentary] + "\n"
		}
		c := it.Entry.Content.With(FieldCommentary, text[:n])
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(&book.Plan, it, c)
			}
		})
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
		BookChecks(book)
	}
}
