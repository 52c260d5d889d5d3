package store

import (
	"database/sql"
	"flag"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store/storetest"
	"ppbtui/internal/tabular"
)

var heldSizes = flag.String("held", "64,2000", "numbers of items that the benchmarks of books hold, such as 64,2000,10000")

// holding is a file with a quarter of n measures and the quarter before it, all filled in.
func holding(b testing.TB, n int) *Store {
	b.Helper()
	path := filepath.Join(b.TempDir(), "held.db")
	s := open(b, path)
	must(b, s.Init(b.Context(), admin.Officer, admin.Session))
	for _, q := range []ppb.Quarter{q2.Prev(), q2} {
		_, err := s.Import(b.Context(), admin, storetest.Plan(q, n), false)
		must(b, err)
		storetest.Enter(b, path, q, n)
	}
	return s
}

// everySize runs a benchmark for each size that -held names.
func everySize(b *testing.B, run func(b *testing.B, n int)) {
	for _, size := range strings.Split(*heldSizes, ",") {
		n, err := strconv.Atoi(size)
		must(b, err)
		b.Run(size, func(b *testing.B) { run(b, n) })
	}
}

// What a quarter's book costs: read from nothing, after one save, and where nothing happened, with nobody watching and
// with somebody. The floor is SQLite handing over the same rows, nothing being made of them.
func BenchmarkBook(b *testing.B) {
	everySize(b, func(b *testing.B, n int) {
		s := holding(b, n)
		book := func() {
			_, err := s.Book(b.Context(), q2)
			must(b, err)
		}
		b.Run("floor", func(b *testing.B) {
			for b.Loop() {
				bareRows(b, s)
			}
		})
		b.Run("cold", func(b *testing.B) {
			for b.Loop() {
				s.shelf = shelf{}
				book()
			}
		})
		b.Run("after_a_save", func(b *testing.B) {
			for n := 0; b.Loop(); n++ {
				b.StopTimer()
				_, err := s.Set(b.Context(), ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: strconv.Itoa(n)})
				must(b, err)
				b.StartTimer()
				book()
			}
		})
		b.Run("unchanged", func(b *testing.B) {
			for b.Loop() {
				book()
			}
		})
		b.Run("watched", func(b *testing.B) {
			s.Watch(b.Context())
			book()
			for s.current(s.shelf.of(q2)) == nil {
				time.Sleep(quick)
			}
			b.ResetTimer()
			for b.Loop() {
				book()
			}
		})
	})
}

// bareRows has SQLite hand over what a book is read from.
func bareRows(b *testing.B, s *Store) {
	b.Helper()
	must(b, s.read(b.Context(), func(r reader) error {
		for _, query := range []string{
			`SELECT * FROM item i JOIN measure m ON m.quarter = i.quarter AND m.key = i.key WHERE i.quarter = '2023-24-Q2'`,
			`SELECT * FROM part WHERE quarter = '2023-24-Q2'`, `SELECT * FROM target WHERE quarter = '2023-24-Q2'`,
			`SELECT * FROM assignment WHERE quarter = '2023-24-Q2'`, `SELECT * FROM entry WHERE quarter = '2023-24-Q2'`,
			`SELECT * FROM entry WHERE quarter = '2023-24-Q1'`, `SELECT * FROM figure`,
		} {
			if err := r.each(query, nil, func(rows *sql.Rows) error {
				names, err := rows.Columns()
				cells := make([]any, len(names))
				for i := range cells {
					cells[i] = new(sql.RawBytes)
				}
				must(b, err)
				return rows.Scan(cells...)
			}); err != nil {
				return err
			}
		}
		return nil
	}))
}

// What is read of a quarter of 70 measures after ten years of quarters that were signed off, against the same after one: of each
// pair the two take turns, and the ratio is the metric. A full page of a series is twelve quarters, of which a year has five: it
// is held against three years.
func BenchmarkAfterYears(b *testing.B) {
	const n = 70
	after := func(years int) *Store {
		path := filepath.Join(b.TempDir(), "years.db")
		s, err := Open(b.Context(), path, Options{Create: true, Clock: func() time.Time { return time.Date(2023, 10, 9, 9, 0, 0, 0, time.UTC) }})
		must(b, err)
		b.Cleanup(func() { must(b, s.Close()) })
		must(b, s.Init(b.Context(), admin.Officer, admin.Session))
		storetest.Years(b, path, q2, years, n, func(f *ppb.PlanFiles) {
			_, err := s.Import(b.Context(), admin, f, false)
			must(b, err)
		}, func(q ppb.Quarter) {
			_, err := s.SignOff(b.Context(), lead, q, "as it is")
			must(b, err)
		})
		return s
	}
	one, three, ten := after(1), after(3), after(10)
	ctx := b.Context()
	series := func(points int) func(*Store) {
		return func(s *Store) {
			got, err := s.Series(ctx, q2, "M7", ppb.Quarter{}, points)
			must(b, err)
			if len(got.Points) != points {
				b.Fatalf("%d points", len(got.Points))
			}
		}
	}
	for _, op := range []struct {
		name string
		few  *Store
		do   func(*Store)
	}{
		{"book", one, func(s *Store) { _, err := s.Book(ctx, q2); must(b, err) }},
		{"book/signed", one, func(s *Store) { _, err := s.Book(ctx, q2.Prev()); must(b, err) }},
		{"excerpt", one, func(s *Store) { _, _, err := s.Excerpt(ctx, q2, "M7"); must(b, err) }},
		{"excerpt/signed", one, func(s *Store) { _, _, err := s.Excerpt(ctx, q2.Prev(), "M7"); must(b, err) }},
		{"series", one, series(5)},
		{"series/page", three, series(ppb.SeriesPage)},
		{"history", one, func(s *Store) { _, err := s.History(ctx, q2, "M7"); must(b, err) }},
		{"names", one, func(s *Store) { _, err := s.Names(ctx, q2); must(b, err) }},
	} {
		b.Run(op.name, func(b *testing.B) {
			var few, many []time.Duration
			op.do(op.few) // what is signed off is proved once
			op.do(ten)
			for b.Loop() {
				few = append(few, taken(op.few, op.do))
				many = append(many, taken(ten, op.do))
			}
			storetest.Ratio(b, few, many)
		})
	}
}

// taken is how long something takes with no book at hand.
func taken(s *Store, do func(*Store)) time.Duration {
	s.shelf = shelf{}
	began := time.Now()
	do(s)
	return time.Since(began)
}

// What 200 texts and 20 tables of 40 rows by 6 columns add to a quarter's book.
func BenchmarkBookWithPassages(b *testing.B) {
	everySize(b, func(b *testing.B, n int) {
		s := holding(b, n)
		_, err := s.Import(b.Context(), admin, passages(storetest.Plan(q2, n).Plan), false)
		must(b, err)
		for name, clear := range map[string]bool{"cold": true, "unchanged": false} {
			b.Run(name, func(b *testing.B) {
				for b.Loop() {
					if clear {
						s.shelf = shelf{}
					}
					book, err := s.Book(b.Context(), q2)
					must(b, err)
					if len(book.Items) != n+220 {
						b.Fatalf("%d items", len(book.Items))
					}
				}
			})
		}
	})
}

func passages(plan ppb.Plan) *ppb.PlanFiles {
	f := &ppb.PlanFiles{Plan: plan, Contents: map[string]ppb.Content{}, Sections: []ppb.Section{
		{Code: "WORDS", Kind: ppb.ParagraphsSection, Title: "Words"}, {Code: "MONEY", Kind: ppb.TableSection, Title: "Money"},
	}}
	for i := range 200 {
		key := "W" + strconv.Itoa(i)
		f.Texts = append(f.Texts, ppb.Text{Key: key, Ref: key, Section: "WORDS", Title: "A paragraph"})
		f.Contents[key] = ppb.Content{ppb.FieldCommentary: strings.Repeat("Two hundred words in all. ", 40)}
	}
	for i := range 20 {
		g := ppb.Grid{Key: "G" + strconv.Itoa(i), Ref: "G" + strconv.Itoa(i), Section: "MONEY", Title: "A table"}
		c := ppb.Content{}
		for n := range 6 {
			g.Columns = append(g.Columns, tabular.Column{Code: "c" + strconv.Itoa(n), Label: "Column", Kind: tabular.MoneyK, Adds: true})
		}
		for n := range 40 {
			row := tabular.Row{Code: "r" + strconv.Itoa(n), Label: "Row"}
			if n%10 == 9 {
				row.Role = tabular.Subtotal
			}
			for k := range 6 {
				if row.Role == tabular.Line {
					c[ppb.CellField(row.Code, "c"+strconv.Itoa(k))] = strconv.Itoa(100 * n)
				}
			}
			g.Rows = append(g.Rows, row)
		}
		f.Grids = append(f.Grids, g)
		f.Contents[g.Key] = c
	}
	return f
}
