package intake

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// A measure that is given month by month says how a quarter is made of its months, and its figures come a row a month.
func TestMonths(t *testing.T) {
	for _, tt := range []struct{ months, basis, unit, figures, problem string }{
		{"last", "snapshot", "count", "M1,2023-24-Q2,1,46\nM1,2023-24-Q2,2,64\nM1,2023-24-Q2,3,73\nM1,2022-23-Q2,,60\n", ""},
		{"sum", "quarter", "count", "", ""},
		{"rate", "quarter", "percent", "", ""},
		{"first", "snapshot", "count", "", "is no way to make a quarter of its months: write last, sum or rate"},
		{"last", "quarter", "count", "", "the last month is not the whole of what is counted in the quarter"},
		{"sum", "snapshot", "count", "", "months are added up of what is counted in the quarter"},
		{"sum", "quarter", "percent", "", "only counts and money are added up"},
		{"rate", "quarter", "count", "", "only a percentage or a rate has numerators and denominators"},
		{"rate", "cumulative_financial", "percent", "", "three months are not the whole"},
		{"last", "snapshot", "count", "M1,2023-24-Q2,,73\n", "is empty: this measure's figure is given for each month"},
		{"last", "snapshot", "count", "M1,2022-23-Q2,1,46\n", "goes with the quarter being collected only"},
		{"", "snapshot", "count", "M1,2023-24-Q2,1,46\n", "is not asked for: this measure has one figure a quarter"},
		{"last", "snapshot", "count", "M1,2023-24-Q2,4,46\n", "is not a month"},
		{"last", "snapshot", "count", "M1,2023-24-Q2,1,46\nM1,2023-24-Q2,1,47\n", "stands twice"},
	} {
		files := minimal()
		delete(files, "targets.csv")
		delete(files, "milestones.csv")
		files["measures.csv"] = csvFile("ref,objective,title,polarity,basis,unit,months\nM1,O1,A,higher," + tt.basis + "," + tt.unit + "," + tt.months + "\n")
		files["figures.csv"] = csvFile("ref,period,month,value\n" + tt.figures)
		read, err := Read(files, nil)
		switch {
		case tt.problem != "":
			if err == nil || !strings.Contains(err.Error(), tt.problem) {
				t.Errorf("%+v: %v", tt, err)
			}
		case err != nil:
			t.Errorf("%+v: %v", tt, err)
		case read.Plan.Measures[0].Months.String() != tt.months:
			t.Errorf("%+v: %v", tt, read.Plan.Measures[0].Months)
		case tt.figures != "":
			own := read.Plan.Figures[:3]
			if c := ppb.TypedFigures(&read.Plan.Measures[0], own); c["month:2"] != "64" || len(c) != 3 {
				t.Errorf("%v", c)
			}
		}
	}
}
