package report

import (
	"flag"
	"io"
	"slices"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/store/storetest"
)

var heldItems = flag.Int("held", 2000, "how many items the benchmark exports")

// A quarter of many items in every format, each read anew. The floor is reading what the formats print, printing nothing;
// checks are what they do without.
func BenchmarkExport(b *testing.B) {
	q := reporttest.Quarter()
	f := storetest.Plan(q, *heldItems)
	items := make([]*ppb.Item, len(f.Measures))
	for i := range f.Measures {
		m := &f.Measures[i]
		items[i] = &ppb.Item{
			Measure: m, Officers: []string{"ann"}, Earlier: f.Figures[3*i : 3*i+3],
			Entry: ppb.Entry{Key: m.Key, Quarter: q, Version: 1, State: ppb.InProgress, Content: ppb.Content{
				ppb.FieldValue: "62", ppb.FieldCommentary: storetest.Commentary(m.Key),
			}},
		}
	}
	book := func() *ppb.Book {
		return &ppb.Book{Plan: f.Plan, Objectives: f.Objectives, Officers: f.Officers, Items: items}
	}
	b.Run("floor", func(b *testing.B) {
		for b.Loop() {
			held := book()
			for _, it := range items {
				held.Unchecked(it)
			}
		}
	})
	b.Run("with_checks", func(b *testing.B) {
		for b.Loop() {
			held := book()
			for _, it := range items {
				held.Reading(it)
			}
			ppb.BookChecks(held)
		}
	})
	marked := slices.Clone(items) // every tenth item, which every other names
	for i := range marked {
		it := *marked[i]
		if i%10 == 0 {
			it.Entry.Marks = ppb.Content{ppb.FieldMark: string(ppb.Exempt), ppb.FieldMarkWhy: "Prices.", ppb.FieldMarkBy: "ann"}
		} else {
			it.Entry.Content = it.Entry.Content.With(ppb.FieldCommentary, storetest.Commentary(it.Key())+" It goes with "+items[i/10*10].Ref()+".")
		}
		marked[i] = &it
	}
	b.Run("public_edition", func(b *testing.B) {
		for b.Loop() {
			held := book()
			held.Items = marked
			if n := len(held.WithheldFrom(ppb.Public)); n < len(marked)*9/10 {
				b.Fatalf("%d of %d items are touched", n, len(marked))
			}
		}
	})
	for _, f := range Formats() {
		b.Run(f.Name, func(b *testing.B) {
			for b.Loop() {
				if err := f.Write(io.Discard, book(), reporttest.Now()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
