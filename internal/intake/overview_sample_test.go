package intake

import (
	"io/fs"
	"slices"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/testdata"
)

// The second sample is a directorate's overview: what its rows ask of a plan beyond the first one's is read.
func TestOverviewSampleReads(t *testing.T) {
	folder, err := fs.Sub(testdata.Sample, "halton-2024-25-q4")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Read(folder, nil)
	if err != nil {
		t.Fatal(err)
	}
	p := r.Plan
	got := []int{len(p.Objectives), len(p.Officers), len(p.Measures), len(p.Milestones), len(p.Sections), len(p.Texts), len(p.Grids), len(p.Figures)}
	if want := []int{15, 17, 40, 11, 8, 10, 1, 146}; !slices.Equal(got, want) {
		t.Errorf("rows are %v, want %v", got, want)
	}
	untitled := 0
	for _, m := range p.Measures {
		if m.Title == "" {
			untitled++
		}
	}
	if untitled != 6 {
		t.Errorf("%d measures are without a title, want P4.1, P4.2 and P5.1 to P5.4", untitled)
	}
	i := slices.IndexFunc(p.Measures, func(m ppb.Measure) bool { return m.Key == "P6.5" })
	if p.Measures[i].Months != ppb.MonthsLast {
		t.Errorf("P6.5 is given as %s", p.Measures[i].Months)
	}
}
