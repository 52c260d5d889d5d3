package store

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store/storetest"
)

// What it costs to open the next quarter, where a new year begins with it, so that every measure's target is copied too. The
// floor is SQLite copying the rows of the plan within itself, nothing being asked, sealed or audited.
func BenchmarkOpenQuarter(b *testing.B) {
	everySize(b, func(b *testing.B, n int) {
		dir, last := b.TempDir(), ppb.Quarter{Year: 2023, Q: 4}
		made := filepath.Join(dir, "made.db")
		s := open(b, made)
		must(b, s.Init(b.Context(), admin.Officer, admin.Session))
		_, err := s.Import(b.Context(), admin, storetest.Plan(last, n), false)
		must(b, err)
		storetest.Enter(b, made, last, n)
		must(b, s.Close())
		whole, err := os.ReadFile(made)
		must(b, err)
		s = open(b, made)
		fresh := func() string {
			path := filepath.Join(b.TempDir(), "x.db")
			must(b, os.WriteFile(path, whole, 0o600))
			return path
		}
		ask := ppb.OpenAsk{Quarter: last.Next(), DueOn: day(2024, 7, 15)}
		b.Run("floor", func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				db, err := sql.Open("sqlite", "file:"+fresh()+"?_pragma=synchronous(FULL)&_pragma=journal_mode(WAL)")
				must(b, err)
				b.StartTimer()
				copyPlan(b, db, last, ask.Quarter)
				b.StopTimer()
				must(b, db.Close())
				b.StartTimer()
			}
		})
		b.Run("dry", func(b *testing.B) {
			for b.Loop() {
				_, err := s.OpenQuarter(b.Context(), lead, ask, true)
				must(b, err)
			}
		})
		b.Run("open", func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				s := open(b, fresh())
				b.StartTimer()
				_, err := s.OpenQuarter(b.Context(), lead, ask, false)
				must(b, err)
			}
		})
	})
}

// copyPlan copies the rows of a quarter's plan as those of another.
func copyPlan(tb testing.TB, db *sql.DB, from, to ppb.Quarter) {
	tx, err := db.Begin()
	must(tb, err)
	for table, columns := range map[string]string{
		"plan": "council, title, due_on, tolerance, share, scheme, checks_off", "objective": "code, parent, title, position, department",
		"item":       "key, kind, ref, objective, title, position",
		"measure":    "key, definition, source, polarity, basis, unit, decimals, headline, scheme, tolerance_kind, tolerance, profile",
		"target":     "key, part, period, n, kind, value, range_min, range_max, base, point, wording, raw, approved_by, approved_on",
		"assignment": "key, login, role, for_login, position",
	} {
		_, err := tx.Exec("PRAGMA defer_foreign_keys = 1")
		must(tb, err)
		_, err = tx.Exec("INSERT INTO "+table+" (quarter, "+columns+") SELECT $1, "+strings.TrimSpace(columns)+" FROM "+table+" WHERE quarter = $2",
			to.String(), from.String())
		must(tb, err)
	}
	must(tb, tx.Commit())
}
