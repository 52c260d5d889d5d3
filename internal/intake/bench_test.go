package intake

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/ppb"
)

// Figures and officers for a plan that is held, two rows an item of either: what a row costs does not grow with the plan.
// A row refers to its item by ref, which is not its key.
func BenchmarkReadHeld(b *testing.B) {
	for _, items := range []int{200, 2000, 10000} {
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			held := &ppb.Book{Plan: ppb.Plan{Quarter: ppb.Quarter{Year: 2023, Q: 2}}, Officers: []ppb.Officer{{Login: "ann"}, {Login: "bob"}}}
			var figures, people strings.Builder
			figures.WriteString("ref,part,period,raw,value,num,den,unit,as_of,flags,none_reason,promised,source,note\n")
			people.WriteString("ref,login,role\n")
			for i := range items {
				held.Items = append(held.Items, &ppb.Item{Measure: &ppb.Measure{Key: fmt.Sprintf("M%d~2", i), Ref: fmt.Sprintf("M%d", i)}})
				fmt.Fprintf(&figures, "M%d,,2022-23,62,62,,,,,,,,table,\nM%d,,2023-24-Q2,62,62,,,,,,,,table,\n", i, i)
				fmt.Fprintf(&people, "M%d,ann,responsible\nM%d,bob,contributor\n", i, i)
			}
			files := fstest.MapFS{"figures.csv": {Data: []byte(figures.String())}, "assignments.csv": {Data: []byte(people.String())}}
			for b.Loop() {
				r, err := Read(files, func(ppb.Quarter) (*ppb.Book, error) { return held, nil })
				if err != nil || len(r.Plan.Figures) != 2*items {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(4*items), "ns/row")
		})
	}
}
