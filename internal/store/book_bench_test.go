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

// The book of a quarter of 70 measures after ten years against that after one, which has all to compare with: what
// is held of the years between is not read.
func BenchmarkBookAfterYears(b *testing.B) {
	path := filepath.Join(b.TempDir(), "years.db")
	s := open(b, path)
	must(b, s.Init(b.Context(), admin.Officer, admin.Session))
	q := ppb.Quarter{Year: 2013, Q: 4}
	for n := range 41 {
		q = q.Next()
		_, err := s.Import(b.Context(), admin, storetest.Plan(q, 70), false)
		must(b, err)
		storetest.Enter(b, path, q, 70)
		if n == 4 { // the first that has a quarter before it and one of last year
			b.Run("after_a_year", func(b *testing.B) { coldBooks(b, s, q) })
		}
	}
	b.Run("after_ten_years", func(b *testing.B) { coldBooks(b, s, q) })
	b.Run("item_after_ten_years", func(b *testing.B) {
		for b.Loop() {
			s.shelf = shelf{}
			_, _, err := s.Item(b.Context(), q, "M7")
			must(b, err)
		}
	})
}

func coldBooks(b *testing.B, s *Store, q ppb.Quarter) {
	for b.Loop() {
		s.shelf = shelf{}
		_, err := s.Book(b.Context(), q)
		must(b, err)
	}
}
