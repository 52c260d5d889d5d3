package store

import (
	"database/sql"
	"flag"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

var heldSizes = flag.String("held", "64,2000", "numbers of items that the benchmarks of books hold, such as 64,2000,10000")

// council300 is what an officer writes of a measure: 300 words, of which no sentence stands elsewhere.
func council300(key string) string {
	var b strings.Builder
	for n := range 25 {
		fmt.Fprintf(&b, "In week %d of %s the service saw more families than planned, because demand grew. ", n, key)
	}
	return b.String()
}

// enterAll gives every measure of a quarter a figure and a commentary, past the rules: many, and soon.
func enterAll(b testing.TB, path string, q ppb.Quarter, n int) {
	db, err := sql.Open("sqlite", "file:"+path)
	must(b, err)
	defer db.Close()
	tx, err := db.Begin()
	must(b, err)
	for i := 1; i <= n; i++ {
		key := "M" + strconv.Itoa(i)
		c := ppb.Content{ppb.FieldValue: strconv.Itoa(40 + i%40), ppb.FieldCommentary: council300(key)}
		_, err := tx.Exec(`INSERT INTO entry (quarter, key, version, state, content, entered_by, entered_at, submitted_by, decided_by, note, opened_by)
			VALUES ($1, $2, 1, 'in_progress', $3, 'ann', 1, '', '', '', '')`, q.String(), key, contentText(c))
		must(b, err)
	}
	must(b, tx.Commit())
}

// holding is a file with a quarter of n measures and the quarter before it, all filled in.
func holding(b testing.TB, n int) *Store {
	b.Helper()
	path := filepath.Join(b.TempDir(), "held.db")
	s := open(b, path)
	must(b, s.Init(b.Context(), admin.Officer, admin.Session))
	for _, q := range []ppb.Quarter{q2.Prev(), q2} {
		f := samplePlan(n)
		f.Plan.Quarter = q
		_, err := s.Import(b.Context(), admin, f, false)
		must(b, err)
		enterAll(b, path, q, n)
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
