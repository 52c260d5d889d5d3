package upkeep

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/store/storetest"
)

// One edit of a plan beside what no edit is without: the plan as it is held is read, and a row of the audit is written.
func BenchmarkEdit(b *testing.B) {
	for _, n := range []int{64, 2000} {
		s, err := store.Open(b.Context(), filepath.Join(b.TempDir(), "ppb.db"), store.Options{Create: true})
		must(b, err)
		must(b, s.Init(b.Context(), admin.Officer, admin.Session))
		_, err = s.Import(b.Context(), admin, storetest.Plan(q2, n), false)
		must(b, err)
		d := Desk{s}
		b.Run(fmt.Sprint(n, "/title"), func(b *testing.B) {
			for i := range b.N {
				_, err := d.EditPlan(context.Background(), lead, q2, ppb.PlanEdit{Key: "M7", Cells: map[string]string{"title": fmt.Sprint("Title ", b.N, i)}}, false)
				must(b, err)
			}
		})
		b.Run(fmt.Sprint(n, "/floor"), func(b *testing.B) {
			for range b.N {
				_, err := s.Held(context.Background(), q2)
				must(b, err)
			}
		})
		b.Run(fmt.Sprint(n, "/export"), func(b *testing.B) {
			for range b.N {
				held, err := s.HeldInFull(context.Background(), q2)
				must(b, err)
				for _, table := range intake.Tables(held) {
					table.CSV()
				}
			}
		})
		must(b, s.Close())
	}
}
