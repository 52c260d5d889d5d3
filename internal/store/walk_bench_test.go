package store

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// The audit of a busy council after some years: 400,000 rows, most of them commits of a box or two.
func BenchmarkCheck400000(b *testing.B) {
	const rounds, items = 200, 2000
	now := time.Date(2023, 4, 3, 9, 0, 0, 0, time.UTC)
	s, err := Open(b.Context(), filepath.Join(b.TempDir(), "x.db"), Options{Create: true, Clock: func() time.Time { return now }})
	must(b, err)
	b.Cleanup(func() { must(b, s.Close()) })
	must(b, s.Init(b.Context(), admin.Officer, admin.Session))
	f := samplePlan(items)
	f.Assignments, f.Figures = nil, nil
	_, err = s.Import(b.Context(), admin, f, false)
	must(b, err)
	e := make([]ppb.Entry, items)
	for round := range rounds {
		now = now.Add(24 * time.Hour) // a person may write so much a day
		must(b, s.Write(b.Context(), ann, func(tx *Tx) error {
			for i := range items {
				was := e[i]
				is := was
				is.Key, is.Quarter, is.State, is.EnteredBy, is.EnteredAt = fmt.Sprintf("M%d", i+1), q2, ppb.InProgress, "ann", tx.now
				is.Editors = []string{"ann"}
				is.Content = ppb.Content{ppb.FieldValue: fmt.Sprint(i * round), ppb.FieldCommentary: strings.Repeat("word ", 20) + fmt.Sprint(round)}
				is.Version++
				if err := tx.putEntry(was, is, "commit", "", nil); err != nil {
					return err
				}
				e[i] = is
			}
			return nil
		}))
	}
	b.ResetTimer()
	for b.Loop() {
		whole(b, s)
	}
}
