package store

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// What saving, flushing and importing cost against their floor: the same rows written by the same statements straight through
// the same driver, in transactions as large, with all triggers and nothing decided, read, merged, rated or hashed. Compare the two of one run.
func BenchmarkFloor(b *testing.B) {
	b.Run("save", func(b *testing.B) {
		s := start(b, 40)
		e := commit(b, s, ann, "M1", ppb.Content{ppb.FieldValue: "0", ppb.FieldCommentary: commentary}).Entry
		for n := 0; b.Loop(); n++ {
			saved, err := s.Commit(b.Context(), ann, draft(ann, "M1", e.Version, e.Content, e.Content.With(ppb.FieldValue, strconv.Itoa(n+1))))
			must(b, err)
			e = saved.Entry
		}
	})
	b.Run("save/floor", func(b *testing.B) {
		s := start(b, 40)
		e := commit(b, s, ann, "M1", ppb.Content{ppb.FieldValue: "0", ppb.FieldCommentary: commentary}).Entry
		seq, hash, err := s.Head(b.Context())
		must(b, err)
		for n := 0; b.Loop(); n++ {
			seq, hash = seq+1, floorWrite(b, s, func(f floor) string {
				e.Version++
				f.exec(`UPDATE entry SET version = $1, content = $2, entered_at = $3 WHERE quarter = '2023-24-Q2' AND key = 'M1' AND version = $4`,
					e.Version, contentText(e.Content.With(ppb.FieldValue, strconv.Itoa(n+1))), n, e.Version-1)
				f.exec(`DELETE FROM draft WHERE owner = 'ann' AND quarter = '2023-24-Q2' AND key = 'M1' AND writer = '' AND rev <= 9`)
				return f.audit(seq+1, hash, `{"value":"`+strconv.Itoa(n)+`"}`)
			})
		}
	})
	drafts := func(n int) (out []ppb.Draft) {
		for i := range 200 {
			out = append(out, draft(ann, fmt.Sprintf("X%d", i), 0, nil, ppb.Content{ppb.FieldCommentary: commentary + strconv.Itoa(n)}))
		}
		return out
	}
	b.Run("flush200", func(b *testing.B) {
		s := start(b, 1)
		for n := 0; b.Loop(); n++ {
			for _, d := range drafts(n) {
				s.memory.put(d)
			}
			must(b, s.Flush(b.Context()))
		}
	})
	b.Run("flush200/floor", func(b *testing.B) {
		s := start(b, 1)
		for _, d := range drafts(0) {
			s.memory.put(d)
		}
		must(b, s.Flush(b.Context()))
		for n := 0; b.Loop(); n++ {
			all := drafts(n)
			floorWrite(b, s, func(f floor) string {
				for _, d := range all {
					f.exec(`UPDATE draft SET rev = $1, content = $2, saved_at = $3, digest = $4 WHERE owner = 'ann' AND quarter = '2023-24-Q2'
						AND key = $5 AND writer = ''`, n, contentText(d.Content), n, noHash, d.Key)
				}
				return ""
			})
		}
	})
	const items = 1000
	plan := func() *ppb.PlanFiles {
		f := samplePlan(items)
		for i := range f.Measures {
			for y := range 4 {
				f.Figures = append(f.Figures, ppb.FigureRow{Key: f.Measures[i].Key, Period: ppb.Period{Year: 2018 + y}, Source: "table",
					Amount: ppb.Amount{Raw: "147", Value: number("147"), Known: true}})
			}
		}
		return f
	}
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			s := open(b, filepath.Join(b.TempDir(), "x.db"))
			must(b, s.Init(b.Context(), admin.Officer, admin.Session))
			f := plan()
			b.StartTimer()
			_, err := s.Import(b.Context(), admin, f, false)
			must(b, err)
		}
	})
	b.Run("load/floor", func(b *testing.B) {
		from := open(b, filepath.Join(b.TempDir(), "from.db"))
		must(b, from.Init(b.Context(), admin.Officer, admin.Session))
		_, err := from.Import(b.Context(), admin, plan(), false)
		must(b, err)
		rows := map[string][][]any{}
		for _, table := range loaded {
			rows[table] = allRows(b, from, table)
		}
		for b.Loop() {
			b.StopTimer()
			s := open(b, filepath.Join(b.TempDir(), "x.db"))
			b.StartTimer()
			floorWrite(b, s, func(f floor) string {
				for _, table := range loaded {
					for _, row := range rows[table] {
						f.exec(`INSERT INTO `+table+` VALUES (`+strings.Repeat("?, ", len(row)-1)+`?)`, row...)
					}
				}
				return ""
			})
		}
	})
}

// loaded are the tables that an import fills, each after those that it refers to.
var loaded = []string{"officer", "plan", "objective", "item", "measure", "part", "target", "milestone", "assignment", "figure", "audit"}

// floor runs prepared statements.
type floor struct {
	b *testing.B
	c *conn
}

func (f floor) exec(query string, args ...any) {
	_, err := f.c.exec(f.b.Context(), query, args...)
	must(f.b, err)
}

// audit writes a row of the audit whose hash is no hash, which it gives.
func (f floor) audit(seq int64, prev, became string) (hash string) {
	hash = fmt.Sprintf("%064d", seq)
	f.exec(`INSERT INTO audit (seq, at, who, acting, session, action, quarter, what, version, was, became, reason, prev, hash)
		VALUES ($1, 1, 'ann', '', 'ann@here', 'commit', '2023-24-Q2', 'M1', 2, $2, $2, '', $3, $4)`, seq, became, prev, hash)
	f.exec(`UPDATE audit_end SET seq = $1, hash = $2`, seq, hash)
	return hash
}

func floorWrite(b *testing.B, s *Store, fn func(floor) string) (hash string) {
	c, err := s.writeConn(b.Context())
	must(b, err)
	f := floor{b, c}
	f.exec("BEGIN IMMEDIATE")
	hash = fn(f)
	f.exec("COMMIT")
	return hash
}

func allRows(b *testing.B, s *Store, table string) (out [][]any) {
	db := s.readDB
	rows, err := db.QueryContext(b.Context(), "SELECT * FROM "+table)
	must(b, err)
	defer rows.Close()
	columns, err := rows.Columns()
	must(b, err)
	for rows.Next() {
		row := make([]any, len(columns))
		dest := make([]any, len(columns))
		for i := range row {
			dest[i] = &row[i]
		}
		must(b, rows.Scan(dest...))
		out = append(out, row)
	}
	must(b, rows.Err())
	return out
}
