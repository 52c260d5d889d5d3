package series

import (
	"testing"

	"ppbtui/internal/ui/uitest"
)

func TestSeriesTells(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	course(store)
	for _, key := range []string{"C05", "C01", "K03", "M08"} {
		t.Run(key, func(t *testing.T) {
			env := uitest.Spoken(uitest.Priya)
			uitest.GoldenTold(t, uitest.NewHost(t, env, New(env, store, key)).Screen)
		})
	}
}
