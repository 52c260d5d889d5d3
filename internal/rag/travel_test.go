package rag

import "testing"

func TestTravel(t *testing.T) {
	in := func(p Polarity, decimals int, now, before string) *Comparison {
		return &Comparison{Polarity: p, Decimals: decimals, Now: num(now), Before: num(before), Min: num("10"), Max: num("20")}
	}
	with := func(c *Comparison, band string) *Comparison { c.Band = num(band); return c }
	for _, tt := range []struct {
		what string
		in   *Comparison
		want Direction
	}{
		{"fewer children is better", in(Lower, 0, "62", "76"), Better},
		{"more is better", in(Higher, 0, "62", "76"), Worse},
		{"the same", in(Lower, 0, "23", "23"), Same},
		{"data only goes up", in(Neutral, 0, "24", "23"), Up},
		{"data only goes down", in(Neutral, 0, "22", "23"), Down},
		{"data only stays", in(Neutral, 0, "23", "23"), Same},
		{"typed more precisely than the earlier print", in(Higher, 1, "85.4", "85"), Same},
		{"half away from zero", in(Higher, 1, "85.5", "85"), Better},
		{"half away from zero, negative", in(Higher, 1, "-85.5", "-85"), Worse},
		{"the measure's decimals are the coarser", in(Higher, 0, "85.4", "85.2"), Same},
		{"never what happened to be typed", in(Higher, 1, "85", "85.4"), Worse},
		{"within the band", with(in(Higher, 1, "85.0", "85.5"), "0.5"), Same},
		{"beyond the band", with(in(Higher, 1, "84.9", "85.5"), "0.5"), Worse},
		{"range: nearer is better", in(InRange, 0, "22", "25"), Better},
		{"range: from the other side", in(InRange, 0, "7", "21"), Worse},
		{"range: both inside", in(InRange, 0, "11", "19"), Same},
		{"range: as far on the other side", in(InRange, 0, "8", "22"), Same},
	} {
		if got := Travel(tt.in); got.Direction != tt.want || got.Why != Comparable {
			t.Errorf("%s: %s, want %s", tt.what, got.Direction, tt.want)
		}
	}
	m := Travel(&Comparison{Missing: OtherCutOff, Now: num("1")})
	if m.Direction != NotApplicable || m.Why.String() != "different cut-off" {
		t.Errorf("%v", m)
	}
	m = Travel(&Comparison{Polarity: Lower, Now: num("62"), Before: num("76.5"), Doubtful: true})
	if m.Change.String() != "-14.5" || !m.LowConfidence {
		t.Errorf("%v", m)
	}
}

// TestTravelTowardsPartOfARange: by September half of 10 to 20 is aimed at, so 7 is inside and 12 is not.
func TestTravelTowardsPartOfARange(t *testing.T) {
	a := Assess(entering("0", between("10", "20")))
	c := Comparison{Polarity: InRange, Now: num("7"), Before: num("12")}
	c.Aim(&a)
	if got := Travel(&c).Direction; got != Better {
		t.Error(got)
	}
}
