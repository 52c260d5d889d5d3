package entry

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// Whatever box an item has stands on its page.
func TestEveryBoxIsOnThePage(t *testing.T) {
	monthly := store()
	monthly.B.Item("C05").Measure.Months, monthly.B.Item("C01").Measure.Months = ppb.MonthsLast, ppb.MonthsLast
	for _, tt := range []struct {
		st  *uitest.Store
		key string
	}{{store(), "C05"}, {store(), "C01"}, {store(), "K03"}, {store(), "M07"}, {monthly, "C05"}, {monthly, "C01"}} {
		st, key := tt.st, tt.key
		_, s := open(t, uitest.Priya, st, key)
		for _, f := range s.session.Item().Fields() {
			if s.box(f) == nil {
				t.Errorf("%s has no box for the %s", key, ppb.FieldLabel(f))
			}
		}
	}
}
