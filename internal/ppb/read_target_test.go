package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

func point(p Period, value string) Target {
	return Target{Period: p, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec(value)}}
}

func fewer(b rag.Basis, targets ...Target) Measure {
	m := ruled(rag.Count, b, "")
	m.Rule.Polarity, m.Targets = rag.Lower, targets
	return m
}

// in reads one value in a quarter.
func in(q Quarter, m Measure, value string, earlier ...FigureRow) Reading {
	return Read(&Plan{Quarter: q}, &Item{Measure: &m, Earlier: earlier}, Content{FieldValue: value})
}

// TestTargetOfTheRightYear: a value is rated against the target of the year that its as-of date belongs to, and against
// the quarter's own before that.
func TestTargetOfTheRightYear(t *testing.T) {
	y22, y23, y24, q1, q4 := Period{Year: 2022}, Period{Year: 2023}, Period{Year: 2024}, Period{2023, 1}, Period{2023, 4}
	for _, tt := range []struct {
		what  string
		q     Quarter
		m     Measure
		value string
		want  rag.Status
		level string
		point string
	}{
		{"calendar Q4 with its own target", Quarter{2023, 4}, fewer(rag.CumulativeCalendar, point(y23, "110"), point(y24, "200"), point(q4, "20")), "30",
			rag.Red, "200 by December; 20 by March", "20"},
		{"calendar Q4", Quarter{2023, 4}, fewer(rag.CumulativeCalendar, point(y23, "110"), point(y24, "200")), "50", rag.Green, "200 by December; 50 by March", "50"},
		{"academic Q1", Quarter{2023, 1}, fewer(rag.CumulativeAcademic, point(y22, "110"), point(y23, "55")), "100", rag.Green, "110 by July; 100 by June", "100"},
		{"academic Q1 with its own target over the year's", Quarter{2023, 1}, fewer(rag.CumulativeAcademic, point(y22, "110"), point(q1, "120")), "115",
			rag.Red, "110 by July; 120 by June", "120"},
	} {
		r := in(tt.q, tt.m, tt.value)
		if r.Computed != tt.want || r.Level != tt.level || r.Point != tt.point {
			t.Errorf("%s: %s, %s, %s: %s", tt.what, r.Computed, r.Level, r.Point, r.Sentence)
		}
	}
	m := fewer(rag.CumulativeAcademic, point(y22, "110"), point(y23, "55"))
	if got, ok := m.TargetFor("", Quarter{2023, 1}, Date{}); !ok || got.Value.String() != "110" {
		t.Error("academic Q1:", got.Value)
	}
	if got, ok := m.TargetFor("", Quarter{2023, 2}, Date{}); !ok || got.Value.String() != "55" {
		t.Error("academic Q2:", got.Value)
	}
	if got, ok := m.TargetFor("", Quarter{2023, 2}, day(2023, 7, 31)); !ok || got.Value.String() != "110" {
		t.Error("academic Q2 as of July:", got.Value)
	}
}

// TestRangeBesideTheYear: the year's ceiling holds whatever the quarter's own range is.
func TestRangeBesideTheYear(t *testing.T) {
	own := Target{Period: Period{2023, 2}, Target: rag.Target{Kind: rag.RangeTarget, Min: dec("50"), Max: dec("120")}}
	m := fewer(rag.CumulativeFinancial, point(Period{Year: 2023}, "100"), own)
	if r := (probe{measure: m, content: Content{FieldValue: "110"}}).read(); r.Computed != rag.Red || !strings.Contains(r.Sentence, "cannot recover") {
		t.Error(r.Sentence)
	}
}

// TestShareOfLastYear: so far and outturn are of one year, the one before the value's, and final.
func TestShareOfLastYear(t *testing.T) {
	q1 := Quarter{2023, 1}
	m := fewer(rag.CumulativeAcademic, point(Period{Year: 2022}, "100"))
	m.Rule.Profile.Kind = rag.LastYearProfile
	sofar, before, wrong := held(Period{2022, 1}, "", "45"), held(Period{Year: 2021}, "", "50"), held(Period{Year: 2022}, "", "300")
	if r := in(q1, m, "80", sofar, before, wrong); r.Point != "90" {
		t.Error("academic Q1:", r.Point)
	}
	if r := in(q1, m, "80", sofar, wrong); r.Point != "90.909091" {
		t.Error("no outturn of its year:", r.Point)
	}
	late := sofar
	late.AsOf = day(2022, 9, 30)
	if r := in(q1, m, "80", late, before); r.Point != "90.909091" {
		t.Error("so far of another year:", r.Point)
	}
	before.Flags = Provisional
	if r := in(q1, m, "80", sofar, before); r.Point != "90.909091" {
		t.Error("a provisional outturn:", r.Point)
	}
	m = fewer(rag.CumulativeCalendar, point(Period{Year: 2024}, "100"))
	m.Rule.Profile.Kind = rag.LastYearProfile
	if r := in(Quarter{2023, 4}, m, "8", held(Period{2022, 4}, "", "10"), held(Period{Year: 2023}, "", "100"), wrong); r.Point != "10" {
		t.Error("calendar Q4:", r.Point)
	}
}

// TestShareOfLastYearByPart: a part's outturn is final by its own row.
func TestShareOfLastYearByPart(t *testing.T) {
	m := parted(fewer(rag.CumulativeFinancial, point(Period{Year: 2023}, "100")), HeadlineNone, Part{Code: "a", Label: "A"}, Part{Code: "b", Label: "B"})
	m.Rule.Profile.Kind = rag.LastYearProfile
	rows := []FigureRow{held(lastYearsQ2, "a", "10"), held(lastYearsQ2, "b", "10"), held(lastYears, "a", "100"), held(lastYears, "b", "100")}
	rows[3].Flags = Estimated
	r := (probe{measure: m, content: Content{"part:a": "20", "part:b": "20"}, earlier: rows}).read()
	if r.Parts[0].Status != rag.Red || r.Parts[1].Status != rag.Green {
		t.Errorf("%s; %s", r.Parts[0].Sentence, r.Parts[1].Sentence)
	}
}

// TestOwnPartUnderASum is rated against its own target, beside the sum.
func TestOwnPartUnderASum(t *testing.T) {
	m := parted(ruled(rag.Count, rag.Snapshot, "10"), HeadlineSum, Part{Code: "a", Label: "A", Rated: RatedOwn}, Part{Code: "b", Label: "B"})
	own := point(Period{Year: 2023}, "50")
	own.Part = "a"
	m.Targets = append(m.Targets, own)
	r := (probe{measure: m, content: Content{"part:a": "20", "part:b": "1"}}).read()
	if r.Computed != rag.Green || !r.Parts[0].Rated || r.Parts[0].Status != rag.Red || r.Parts[1].Rated {
		t.Errorf("%s %+v", r.Sentence, r.Parts)
	}
}

// TestRangeWithoutFigures: without a range in figures the direction is neutral; a part is held against its own range.
func TestRangeWithoutFigures(t *testing.T) {
	m := ruled(rag.Count, rag.Snapshot, "")
	m.Rule.Polarity = rag.InRange
	if r := (probe{measure: m, content: Content{FieldValue: "90"}, earlier: []FigureRow{held(lastYearsQ2, "", "50")}}).read(); r.Travel.Direction != rag.Up {
		t.Error(r.Travel.Direction)
	}
	span := func(part, low, high string) Target {
		return Target{Part: part, Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.RangeTarget, Min: dec(low), Max: dec(high)}}
	}
	m = parted(m, HeadlineSum, Part{Code: "a", Label: "A", Rated: RatedOwn}, Part{Code: "b", Label: "B"})
	m.Targets = []Target{span("", "10", "20"), span("a", "80", "90")}
	rows := []FigureRow{held(lastYearsQ2, "a", "50"), held(lastYearsQ2, "b", "5")}
	r := (probe{measure: m, content: Content{"part:a": "85", "part:b": "4"}, earlier: rows}).read()
	if r.Parts[0].Travel != rag.Better || r.Parts[1].Travel != rag.Down || r.Travel.Direction != rag.Worse {
		t.Error(r.Parts[0].Travel, r.Parts[1].Travel, r.Travel.Direction)
	}
}

// TestJudgedTravelIsAboutPerformance: up and down are no judgement where one way is better.
func TestJudgedTravelIsAboutPerformance(t *testing.T) {
	for _, tt := range []struct {
		polarity rag.Polarity
		typed    string
		ok       bool
	}{{rag.Higher, "up", false}, {rag.InRange, "down", false}, {rag.Lower, "worse", true}, {rag.Higher, "n/a", true}, {rag.Neutral, "up", true}} {
		m := ruled(rag.Count, rag.Snapshot, "")
		m.Rule.Polarity = tt.polarity
		r := (probe{measure: m, content: Content{FieldValue: "62", FieldTravel: tt.typed, FieldTravelWhy: "words"}}).read()
		if p := problemAt(r, FieldTravel); (p == "") != tt.ok || !tt.ok && (r.Travel.Judged || !strings.Contains(p, "choose better, same, worse or n/a")) {
			t.Errorf("%s %s: %q %+v", tt.polarity, tt.typed, p, r.Travel)
		}
	}
}

// TestLastValueByItsEnd: what was last is the period that ended last, of a year its own last day.
func TestLastValueByItsEnd(t *testing.T) {
	for _, tt := range []struct {
		basis rag.Basis
		rows  []FigureRow
		want  string
	}{
		{rag.Annual, []FigureRow{held(lastYears, "", "88"), held(lastYearsQ2, "", "85")}, "88 for 2022/23"},
		{rag.Annual, []FigureRow{held(lastYears, "", "88"), held(Period{2022, 4}, "", "86")}, "88 for 2022/23"},
		{rag.Annual, []FigureRow{held(lastYears, "", "88"), held(thisYearsQ1, "", "89")}, "89 for Quarter 1, 2023/24"},
		{rag.CumulativeAcademic, []FigureRow{held(thisYearsQ1, "", "70"), held(lastYears, "", "88")}, "88 for 2022/23"},
		{rag.CumulativeCalendar, []FigureRow{held(Period{2022, 4}, "", "20"), held(lastYears, "", "88")}, "20 for Quarter 4, 2022/23"},
		{rag.Annual, []FigureRow{held(Period{Year: 2023}, "", "99"), held(lastYearsQ2, "", "85")}, "85 for Quarter 2, 2022/23"},
	} {
		r := (probe{measure: ruled(rag.Count, tt.basis, ""), content: Content{FieldNone: "not_due"}, earlier: tt.rows}).read()
		if want := "None: not due this quarter; last " + tt.want + "."; r.Sentence != want {
			t.Errorf("%s, want %s", r.Sentence, want)
		}
	}
}

// A target in words is a target: it is said as it was published, and rates nothing.
func TestTargetInWords(t *testing.T) {
	words := Target{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.TextTarget, Text: "Dependent on Inspection dates"}}
	for _, value := range []string{"", "62", "x"} {
		r := in(Quarter{2023, 2}, fewer(rag.Snapshot, words), value)
		if r.Level != "Dependent on Inspection dates" || r.Tolerance != "" || r.Computed != rag.None {
			t.Errorf("%q: level %q, tolerance %q, %v", value, r.Level, r.Tolerance, r.Computed)
		}
	}
	own := Target{Part: "a", Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("50")}}
	byPart := parted(fewer(rag.Snapshot, words, own), HeadlineNone, Part{Code: "a", Label: "A", Rated: RatedOwn}, Part{Code: "b", Label: "B"})
	if r := (probe{measure: byPart, content: Content{"part:a": "40", "part:b": "7"}}).read(); !r.ByPart || r.Level != words.Text {
		t.Errorf("rated by part %v: level %q", r.ByPart, r.Level)
	}
}
