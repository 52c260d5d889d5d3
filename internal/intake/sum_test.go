package intake

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// TestOnlyCountsAndMoneyAreSummed: parts of one unit, and the measure of the same.
func TestOnlyCountsAndMoneyAreSummed(t *testing.T) {
	for _, tt := range []struct{ measure, a, b, want string }{
		{"count", "count", "count", ""},
		{"money", "money", "money", ""},
		{"number", "number", "number", `measures.csv line 2, column headline: "sum": only counts or money of one unit can be summed: part a is number`},
		{"percent", "percent", "percent", `only counts or money of one unit can be summed: part a is percent`},
		{"count", "count", "money", `only counts or money of one unit can be summed: part b is money`},
		{"percent", "count", "count", `measures.csv line 2, column unit: "percent": a sum is of the unit of its parts: count, not percent`},
	} {
		files := minimal()
		files["measures.csv"] = csvFile("ref,objective,title,polarity,basis,unit,headline\nM1,O1,T,lower,snapshot," + tt.measure + ",sum\nP1,O1,P,higher,snapshot,percent,\n")
		files["parts.csv"] = csvFile("ref,part,label,unit\nM1,a,A," + tt.a + "\nM1,b,B," + tt.b + "\n")
		r, err := Read(files, nil)
		switch {
		case tt.want == "" && err != nil:
			t.Errorf("%+v: %v", tt, err)
		case tt.want == "":
			if r.Plan.Measures[0].Headline != "sum" || r.Plan.Measures[0].Rule.Unit == rag.Number {
				t.Errorf("%+v", r.Plan.Measures[0])
			}
		case err == nil || !strings.Contains(err.Error(), tt.want):
			t.Errorf("%+v: %v", tt, err)
		}
	}
}
