package store

import (
	"fmt"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// The audit of a busy council after some years: 400,000 rows, most of them commits of a box or two.
func BenchmarkCheck400000(b *testing.B) {
	const rows, items = 400_000, 2000
	s := start(b, 1)
	f := samplePlan(items)
	f.Assignments, f.Figures = nil, nil
	_, err := s.Import(b.Context(), admin, f, false)
	must(b, err)
	must(b, s.Write(b.Context(), ann, func(tx *Tx) error {
		e := make([]ppb.Entry, items)
		for n := range rows {
			i := n % items
			now := e[i]
			now.Key, now.Quarter, now.State, now.EnteredBy, now.EnteredAt = fmt.Sprintf("M%d", i+1), q2, ppb.InProgress, "ann", tx.now
			now.Editors = []string{"ann"}
			now.Content = ppb.Content{ppb.FieldValue: fmt.Sprint(n), ppb.FieldCommentary: strings.Repeat("word ", 20) + fmt.Sprint(n/items)}
			now.Version++
			if err := tx.putEntry(e[i], now, "commit", "", nil); err != nil {
				return err
			}
			e[i] = now
		}
		return nil
	}))
	b.ResetTimer()
	for b.Loop() {
		whole(b, s)
	}
}
