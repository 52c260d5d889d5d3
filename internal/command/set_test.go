package command

import (
	"slices"
	"testing"

	"ppbtui/internal/ppb"
)

// Whatever box an item has, there is a flag that fills it, but for its values, which are words.
func TestEveryBoxHasAFlag(t *testing.T) {
	for _, it := range []ppb.Item{{Measure: &ppb.Measure{}}, {Milestone: &ppb.Milestone{}}, {Text: &ppb.Text{}}} {
		for _, f := range it.Fields() {
			if f != ppb.FieldValue && !slices.ContainsFunc(boxes, func(b box) bool { return b.field == f }) {
				t.Errorf("set has no flag for the %s", ppb.FieldLabel(f))
			}
		}
	}
}
