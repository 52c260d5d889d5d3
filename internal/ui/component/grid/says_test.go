package grid

import (
	"slices"
	"testing"

	"ppbtui/internal/ui/theme"
)

func TestSays(t *testing.T) {
	cells := [][]Cell{
		{{}, {}, {}},
		{{Shown: "23"}, {Shown: "20", Mark: Finding}, {Shown: "3", Mark: Computed}},
		{{Shown: "x", Mark: Problem}, {}, {Shown: "Late."}},
		{{}, {}, {}},
	}
	spec := Spec{
		Rows:    []Row{{Label: "Complaints", Role: Heading}, {Label: "Stage 1"}, {Label: "Stage 2"}, {Label: "Stage 3"}},
		Columns: []Column{{Head: "Number", Group: "Received"}, {Head: "Number", Group: "In time"}, {Head: "Late", Group: "In time"}},
		Cell:    func(row, col int) Cell { return cells[row][col] },
	}
	want := []string{
		"Complaints.",
		"Stage 1. Received, Number: 23. In time, Number: 20, is stated, and comes out otherwise. Late: 3, worked out.",
		"Stage 2. Received, Number: x, cannot be read. Late: Late.",
		"Stage 3. Nothing is entered.",
	}
	if got := Whole(theme.New(theme.Options{Glyphs: theme.Words}), spec, 8); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
