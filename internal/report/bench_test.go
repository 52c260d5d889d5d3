package report

import (
	"flag"
	"io"
	"testing"
	"time"

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
	for name, write := range map[string]func(io.Writer, *ppb.Book, time.Time) error{"csv": CSV, "json": JSON, "md": Markdown, "html": HTML, "xlsx": XLSX, "ods": ODS} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := write(io.Discard, book(), reporttest.Now()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
