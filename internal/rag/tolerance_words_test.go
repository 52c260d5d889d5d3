package rag

import "testing"

// TestToleranceText says the tolerance as it is applied, not as it is set.
func TestToleranceText(t *testing.T) {
	own := func(in *Input) { in.Rule.Tolerance.Default = false }
	for _, tt := range []struct {
		in   *Input
		want string
	}{
		{entering("6728000", unit(Money), basis(ForecastYear), changeBy(ReduceBy, "250000", "6726000")), "tolerance £25,000 (10% of the £250,000 reduction), default"},
		{entering("62", own), "tolerance 3.4 (10% of 34 expected by September)"},
		{entering("62"), "tolerance 3.4 (10% of 34 expected by September), default"},
		{snapshot("85.7", atLeast("90")), "tolerance 9.0 points (10% of 90.0%), default"},
		{snapshot("88.2", atLeast("92"), absolute("4.6")), "tolerance 4.6 points"},
		{entering("62", absolute("8")), "tolerance 4 (half of 8)"},
		{snapshot("91", scheme(SchemeFloor), limit("90")), "amber limit 90.0%"},
		{snapshot("91", scheme(SchemeFloor)), "no floor standard is set"},
		{entering("1", basis(Snapshot), atLeast("0")), "no tolerance"},
		{entering("4", basis(Snapshot), atLeast("3")), "tolerance 1 (10% of 3, never under 1 for a count), default"},
		{entering("15", basis(Snapshot), between("10", "20")), "tolerance 1 below and 2 above (10% of the limit crossed), default"},
		{entering("62", people), ""},
	} {
		a := Assess(tt.in)
		if got := a.ToleranceText(); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
