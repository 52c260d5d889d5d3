package entry

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// Whatever box an item has stands on its page.
func TestEveryBoxIsOnThePage(t *testing.T) {
	for _, key := range []string{"C05", "C01", "K03"} {
		_, s := open(t, uitest.Priya, store(), key)
		for _, f := range s.session.Item().Fields() {
			if s.box(f) == nil {
				t.Errorf("%s has no box for the %s", key, ppb.FieldLabel(f))
			}
		}
	}
}
