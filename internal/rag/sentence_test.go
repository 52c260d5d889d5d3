package rag

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestWords reads what a councillor reads.
func TestWords(t *testing.T) {
	text := func(s string) func(*Input) { return func(in *Input) { in.Target = Target{Kind: TextTarget, Text: s} } }
	for _, tt := range []struct {
		in                     *Input
		sentence, level, limit string
	}{
		{entering("62"), "Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.",
			"68 by March; 34 by September", "Green to 34. Red above 37.4."},
		{entering("30"), "Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.",
			"68 by March; 34 by September", "Green to 34. Red above 37.4."},
		{entering("31", asOf("2023-09-15")), "Green: 31 so far against 31.2 expected by 15 September; on this course about 68 by March.",
			"68 by March; about 31.17 by 15 September", "Green to 31.16. Red above 34.28."},
		{entering("69"), "Red: 69 is already over the 68 allowed by March and cannot recover this year.",
			"68 by March; 34 by September", "Green to 34. Red above 37.4."},
		{entering("70", asOf("2024-03-31")), "Amber: 70 against 68: missed, within tolerance (6.8).", "68 by March", "Green to 68. Red above 74.8."},
		{entering("20", basis(InQuarter)), "Red: 20 this quarter against 17 expected (a quarter of 68).", "68 in the year; 17 this quarter", "Green to 17. Red above 18.7."},
		{snapshot("85.7", atLeast("90")), "Amber: 85.7% against at least 90.0%: 4.3 points short, within default tolerance (9.0 points).",
			"at least 90.0%", "Green from 90.0%. Red below 81.0%."},
		{snapshot("88.2", atLeast("92"), absolute("4.6")), "Amber: 88.2% against at least 92.0%: 3.8 points short, within the tolerance of 4.6 points.",
			"at least 92.0%", "Green from 92.0%. Red below 87.4%."},
		{snapshot("94.95"), "Amber: 94.95% against at least 95.0%: 0.05 points short, within default tolerance (9.5 points).",
			"at least 95.0%", "Green from 95.00%. Red below 85.5%."},
		{snapshot("94.96", rule(func(r *Rule) { r.Decimals = 0 })), "Amber: 94.96% against at least 95%: 0.04 points short, within default tolerance (9.5 points).",
			"at least 95%", "Green from 95.00%. Red below 85.5%."},
		{snapshot("91", scheme(SchemeFloor), limit("90")), "Amber: 91.0% against at least 95.0%: 4.0 points short, amber limit 90.0% met.",
			"at least 95.0%", "Green from 95.0%. Red below 90.0%."},
		{snapshot("80", scheme(SchemeToleranceTravel), travelled(Better)), "Amber: 80.0% against at least 95.0%: 15.0 points short, but better than last year.",
			"at least 95.0%", "Green from 85.5%. Else Amber if no worse than last year, or Red."},
		{snapshot("80", target(Target{Kind: BetterThan, Base: num("80")})), "Amber: 80.0% equals the base and has to be higher.",
			"higher than 80.0%", "Green above 80.0%. Red below 72.0%."},
		{entering("22", basis(Snapshot), between("10", "20")), "Amber: 22 against 10 to 20: 2 over, within the tolerance of 2.",
			"10 to 20", "Green 10 to 20. Red below 9 or above 22."},
		{entering("6728000", unit(Money), basis(ForecastYear), changeBy(ReduceBy, "250000", "6726000")),
			"Red: £6,728,000 is £252,000 over £6,476,000; it rose from £6,726,000, beyond the tolerance of £25,000.",
			"at most £6,476,000", "Green to £6,476,000. Red above £6,501,000."},
		{entering("1", basis(Snapshot), atLeast("0")), "Red: 1 against at most 0: 1 over, no tolerance.", "at most 0", "Green to 0, else Red."},
		{snapshot("93", func(in *Input) { in.Doubt = "provisional" }), "Amber: 93.0% against at least 95.0%: 2.0 points short; low confidence, provisional.",
			"at least 95.0%", "Green from 95.0%. Red below 85.5%."},
		{entering("1", text("Dependent on Inspection dates")), "None: the target is in words, “Dependent on Inspection dates”.", "", ""},
		{entering("1", text(strings.Repeat("words ", 30))), "None: the target is in words, “" + strings.Repeat("words ", 30)[:59] + "…”.", "", ""},
		{entering("62", people), "None: distinct people do not build up evenly and the plan states no share of the year.", "", ""},
		{entering("62", people, own(1, 6)), "Red: 62 so far against 11.3 expected by September (1/6 of 68).", "68 by March; about 11.33 by September", "Green to 11.33. Red above 12.46."},
	} {
		a := Assess(tt.in)
		got := a.Sentence()
		if tt.sentence != got && utf8.RuneCountInString(tt.sentence) <= MaxSentence {
			t.Errorf("%s\n want %s", got, tt.sentence)
		}
		if n := utf8.RuneCountInString(got); n > MaxSentence {
			t.Errorf("%d characters: %s", n, got)
		}
		if got := a.Level(); got != tt.level {
			t.Errorf("level %q, want %q", got, tt.level)
		}
		if got := a.Thresholds(); got != tt.limit {
			t.Errorf("thresholds %q, want %q", got, tt.limit)
		}
	}
}

// TestProjection is made only where going on as so far means something.
func TestProjection(t *testing.T) {
	for _, tt := range []struct {
		in   *Input
		want string
	}{
		{entering("62"), "on this course about 124 by March"},
		{entering("62", basis(CumulativeCalendar)), "on this course about 83 by December"},
		{entering("62", people, own(1, 2)), ""},
		{entering("62", basis(Snapshot)), ""},
		{entering("62", unit(Percent)), ""},
		{entering("62", asOf("2024-03-31")), ""},
		{entering("62", basis(InQuarter)), ""},
		{entering("62.50", unit(Money), rule(func(r *Rule) { r.Decimals = 2 })), "on this course about £125.00 by March"},
	} {
		a := Assess(tt.in)
		if got := a.Projection(); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestBands(t *testing.T) {
	for _, tt := range []struct {
		in   *Input
		want string
	}{
		{entering("62"), "green 34 or fewer, 28 down; amber 35 to 37, 25 down; red 38 or more, you are here"},
		{snapshot("88.2", atLeast("92"), absolute("4.6")), "green 92.0% or more, 3.8 points up; amber 87.4% to 91.9%, you are here; red 87.3% or less, 0.9 points down"},
		{entering("22", basis(Snapshot), between("10", "20")), "green 10 to 20, 2 down; amber 9 or 21 to 22, you are here; red 8 or fewer or 23 or more, 1 up"},
		{snapshot("80", target(Target{Kind: BetterThan, Base: num("80")}), absolute("0")), "green 80.1% or more, 0.1 points up; red 80.0% or less, you are here"},
		{entering("1", basis(Snapshot), atLeast("0")), "green 0 or fewer, 1 down; red 1 or more, you are here"},
		{entering("60", absolute("200"), target(Target{Kind: BetterThan, Base: num("68")})), "green 33 or fewer, 27 down; amber 34 to 67, you are here; red 68 or more, 8 up"},
		{snapshot("91.1", atLeast("100"), absolute("5"), rule(func(r *Rule) { r.Decimals = 0 })), "green 100.0% or more, 8.9 points up; amber 95.0% to 99.9%, 3.9 points up; red 94.9% or less, you are here"},
		{snapshot("91.134020618557", atLeast("100"), absolute("10"), rule(func(r *Rule) { r.Decimals = 0 })), "green 100.0% or more, 8.9 points up; amber 90.0% to 99.9%, you are here; red 89.9% or less, 1.2 points down"},
		{snapshot("99.96123456", atLeast("100"), absolute("10"), rule(func(r *Rule) { r.Decimals = 0 })), "green 100.00% or more, 0.04 points up; amber 90.00% to 99.99%, you are here; red 89.99% or less, 10.0 points down"},
		{entering("95.5", unit(Money), basis(Snapshot), atLeast("90"), absolute("3")), "green £90.00 or less, £5.50 down; amber £90.01 to £93.00, £2.50 down; red £93.01 or more, you are here"},
		{entering("69", absolute("200")), "green 34 or fewer, 35 down; amber 35 to 68, 1 down; red 69 or more, you are here"},
	} {
		a := Assess(tt.in)
		var got []string
		for _, b := range a.Bands() {
			got = append(got, b.Status.String()+" "+b.Values+", "+b.Away)
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s\nwant %s", s, tt.want)
		}
	}
}

// TestBandsAgreeWithTheRating tries values on both sides of every edge.
func TestBandsAgreeWithTheRating(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		a := Assess(in)
		if a.Status == None {
			t.Skip()
		}
		at := 0
		for _, b := range a.Bands() {
			if strings.HasPrefix(b.Away, here) {
				at++
				if b.Status != a.Status {
					t.Fatalf("%s, but %v: %s", a.Status, a.Bands(), a.Paragraph())
				}
			}
		}
		if at > 1 {
			t.Fatalf("%d bands: %v", at, a.Bands())
		}
	})
}

// TestEveryWordingFits draws inputs of all kinds.
func TestEveryWordingFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		in.Doubt = rapid.SampledFrom([]string{"", "provisional", "provisional and estimated"}).Draw(t, "doubt")
		a := Assess(in)
		for _, s := range []string{a.Sentence(), a.Paragraph()} {
			if s == "" || strings.Contains(s, "  ") || strings.Contains(s, "%!") || !utf8.ValidString(s) {
				t.Fatalf("%q", s)
			}
		}
		if n := utf8.RuneCountInString(a.Sentence()); n > MaxSentence {
			t.Fatalf("%d characters: %s", n, a.Sentence())
		}
	})
}
