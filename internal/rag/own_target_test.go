package rag

import (
	"strings"
	"testing"
)

// point is a quarter's own number beside the year's target.
func point(s string) func(*Input) {
	return func(in *Input) { in.Target.Point, in.Target.HasPoint = num(s), true }
}

// onlyNow makes the target the quarter's alone, beside one of the year.
func onlyNow(year Target) func(*Input) {
	return func(in *Input) { in.ForNow, in.Year = true, year }
}

// TestOwnTargetOfTheQuarter: it is what is expected now; the year's level still holds under rule 7, and limits and
// tolerances that are stated for the year take the share that it implies.
func TestOwnTargetOfTheQuarter(t *testing.T) {
	hundred := Target{Kind: AbsoluteTarget, Value: num("100")}
	for _, tt := range []struct {
		what string
		in   *Input
		want Status
		why  Why
	}{
		{"a range within a year's ceiling", entering("100", between("50", "120"), polarity(Lower), onlyNow(hundred)), Green, WhyRated},
		{"a range beyond it", entering("110", between("50", "120"), polarity(Lower), onlyNow(hundred)), Red, WhyCannotRecover},
		{"the same on the last day", entering("110", between("50", "120"), polarity(Lower), onlyNow(hundred), asOf("2024-03-31")), Green, WhyRated},
		{"a range beside a year without a number", entering("110", between("50", "120"), polarity(Lower), onlyNow(Target{Kind: TextTarget})), Green, WhyRated},
		{"a number over the year's", entering("105", target(hundred), point("120")), Red, WhyCannotRecover},
		{"a year's range: its upper bound is the ceiling", entering("101", between("50", "100"), polarity(Lower), point("120")), Red, WhyCannotRecover},
		{"a year's range: the tolerance takes 40/100", entering("48", between("50", "100"), polarity(Lower), point("40"), absolute("20")), Amber, WhyRated},
		{"a year's range: the tolerance takes 40/100", entering("49", between("50", "100"), polarity(Lower), point("40"), absolute("20")), Red, WhyRated},
		{"a year's range, more is better: the lower bound", entering("31", between("50", "100"), polarity(Higher), point("40"), absolute("10")), Red, WhyRated},
		{"distinct people: the tolerance takes 40/100", entering("48", target(hundred), point("40"), absolute("20"), people), Amber, WhyRated},
		{"distinct people: the tolerance takes 40/100", entering("58", target(hundred), point("40"), absolute("20"), people), Red, WhyRated},
	} {
		if a := Assess(tt.in); a.Status != tt.want || a.Why != tt.why {
			t.Errorf("%s: %s (%d), want %s (%d): %s", tt.what, a.Status, a.Why, tt.want, tt.why, a.Paragraph())
		}
	}
	a := Assess(entering("48", between("50", "100"), polarity(Lower), point("40"), absolute("20")))
	if s := a.Sentence(); strings.Contains(s, "of the year") || a.Level() != "50 to 100 by March; 40 by September" {
		t.Error(s, a.Level())
	}
	a = Assess(entering("12", basis(Snapshot), target(Target{Kind: BetterThan, Base: num("68")}), point("11")))
	if got, want := a.Sentence(), "Amber: 12 against at most 11: 1 over, within the tolerance of 1.1."; got != want {
		t.Error(got)
	}
	a = Assess(entering("110", between("50", "120"), polarity(Lower), onlyNow(hundred)))
	if got, want := a.Sentence()+" "+a.Thresholds(), "Red: 110 is already over the 100 allowed by March and cannot recover this year. Green to 100, else Red."; got != want {
		t.Error(got)
	}
}

// TestNoToleranceAtAll: 0 per cent that is set is no tolerance, also of a count.
func TestNoToleranceAtAll(t *testing.T) {
	a := Assess(entering("101", basis(Snapshot), atLeast("100"), relative("0")))
	if a.Status != Red || a.Sentence() != "Red: 101 against at most 100: 1 over, no tolerance." {
		t.Error(a.Sentence())
	}
}

// TestToleranceTravelWords: what is within the tolerance is not said to be beyond it; rule 7 is left to the scheme.
func TestToleranceTravelWords(t *testing.T) {
	travel := scheme(SchemeToleranceTravel)
	for _, tt := range []struct {
		in   *Input
		want string
	}{
		{entering("11", basis(Snapshot), atLeast("10"), travel), "Green: 11 against at most 10: 1 over, within the tolerance of 1."},
		{snapshot("91", limit("90"), travel), "Green: 91.0% against at least 95.0%: 4.0 points short, amber limit 90.0% met."},
		{snapshot("89", limit("90"), travel, travelled(Worse)), "Red: 89.0% against at least 95.0%: 6.0 points short, and worse than last year."},
		{snapshot("80", target(Target{Kind: BetterThan, Base: num("80")}), travel), "Green: 80.0% equals the base and has to be higher; it is within default tolerance (8.0 points)."},
		{entering("69", absolute("200"), travel), "Green: 69 so far against 34 expected by September; within the tolerance of 100."},
	} {
		if a := Assess(tt.in); a.Sentence() != tt.want {
			t.Errorf("%s\nwant %s", a.Sentence(), tt.want)
		}
	}
	a := Assess(snapshot("94", relative("0"), travel, travelled(Better)))
	if p := a.Paragraph(); a.Status != Amber || !strings.Contains(p, "There is no tolerance. Any gap is beyond it, but better than last year: Amber.") {
		t.Error(p)
	}
}

// TestInsideStaysInside: a figure inside the range is not outside it because it is compared with fewer decimals.
func TestInsideStaysInside(t *testing.T) {
	c := Comparison{Polarity: InRange, Decimals: 2, Min: num("121.92"), Max: num("891.26"), Now: num("891.25"), Before: num("362.8")}
	if got := Travel(&c).Direction; got != Same {
		t.Error(got)
	}
	c.Now = num("891.27")
	if got := Travel(&c).Direction; got != Worse {
		t.Error(got)
	}
}

// TestNothingToBeNearerTo: without a range in figures the direction is neutral, not measured against 0.
func TestNothingToBeNearerTo(t *testing.T) {
	none := Assess(snapshot("90", polarity(InRange), target(Target{Kind: TextTarget})))
	for now, want := range map[string]Direction{"90": Up, "10": Down, "50": Same} {
		c := Comparison{Polarity: InRange, Decimals: 0, Now: num(now), Before: num("50")}
		c.Aim(&none)
		if got := Travel(&c).Direction; got != want {
			t.Errorf("%s after 50: %s", now, got)
		}
	}
}
