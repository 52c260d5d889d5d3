package ppb

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// TestWhyThereIsNoTravel has every reason, and what is compared all the same.
func TestWhyThereIsNoTravel(t *testing.T) {
	m := ruled(rag.Percent, rag.Snapshot, "90")
	named := parted(ruled(rag.Rate10000, rag.Snapshot, ""), "rate", Part{Code: "rate", Label: "Rate", Unit: rag.Rate10000}, Part{Code: "total", Label: "Total"})
	with := func(row FigureRow, f func(*FigureRow)) FigureRow { f(&row); return row }
	same := held(lastYearsQ2, "", "85")
	value := Content{FieldValue: "88"}
	for _, tt := range []struct {
		what, reason string
		want         rag.Direction
		p            probe
	}{
		{"compared", "", rag.Better, probe{measure: m, content: value, earlier: []FigureRow{same}}},
		{"no current value", "no current value", 0, probe{measure: m, earlier: []FigureRow{same}}},
		{"nothing held", "no earlier value", 0, probe{measure: m, content: value}},
		{"only the outturn", "no earlier value", 0, probe{measure: m, content: value, earlier: []FigureRow{held(lastYears, "", "85")}}},
		{"words", "earlier value known in words only", 0, probe{measure: m, content: value, earlier: []FigureRow{{Period: lastYearsQ2, Amount: Amount{Raw: "slightly less"}}}}},
		{"conflict", "earlier figures conflict: Quarter 2, 2022/23 has 85.0% (no source is given) and 28.0% (commentary)", 0, probe{measure: m, content: value, earlier: []FigureRow{same, with(held(lastYearsQ2, "", "28"), func(r *FigureRow) { r.Source = "commentary" })}}},
		{"two sources that agree", "", rag.Better, probe{measure: m, content: value, earlier: []FigureRow{same, with(held(lastYearsQ2, "", "85.0"), func(r *FigureRow) { r.Source = "commentary" })}}},
		{"a revision", "", rag.Worse, probe{measure: m, content: value, earlier: []FigureRow{same, with(held(lastYearsQ2, "", "91"), func(r *FigureRow) { r.Flags = Revised })}}},
		{"another unit", "unit changed", 0, probe{measure: m, content: value, earlier: []FigureRow{with(same, func(r *FigureRow) { r.Unit = "count" })}}},
		{"another unit of the outturn alone", "unit changed", 0, probe{measure: m, content: value, earlier: []FigureRow{with(held(lastYears, "", "12"), func(r *FigureRow) { r.Unit = "count" })}}},
		{"series break", "series break", 0, probe{measure: m, content: value.With(FieldFlags, "b"), earlier: []FigureRow{same}}},
		{"series break of the earlier one", "series break", 0, probe{measure: m, content: value, earlier: []FigureRow{with(same, func(r *FigureRow) { r.Flags = SeriesBreak })}}},
		{"another cut-off", "different cut-off", 0, probe{measure: m, content: value, earlier: []FigureRow{with(same, func(r *FigureRow) { r.AsOf = day(2022, 10, 7) })}}},
		{"the same cut-off", "", rag.Better, probe{measure: m, content: value, earlier: []FigureRow{with(same, func(r *FigureRow) { r.AsOf = day(2022, 9, 30) })}}},
		{"not labelled", "comparator not labelled", 0, probe{measure: named, content: Content{"part:rate": "66", "part:total": "180"}, earlier: []FigureRow{held(lastYearsQ2, "", "56")}}},
		{"labelled", "", rag.Better, probe{measure: named, content: Content{"part:rate": "66", "part:total": "180"}, earlier: []FigureRow{held(lastYearsQ2, "rate", "56")}}},
	} {
		r := tt.p.read()
		if r.Travel.Direction != tt.want || r.Travel.Reason != tt.reason {
			t.Errorf("%s: %s %q", tt.what, r.Travel.Direction, r.Travel.Reason)
		}
	}
}

func TestProvisionalIsComparedWithLowConfidence(t *testing.T) {
	r := (probe{measure: ruled(rag.Percent, rag.Snapshot, "90"), content: Content{FieldValue: "88", FieldFlags: "p"}, earlier: []FigureRow{held(lastYearsQ2, "", "85")}}).read()
	if r.Travel.Direction != rag.Better || !r.Travel.Unsure || r.Travel.Change != "+3.0 points" || r.Travel.Against != "85.0% in Quarter 2, 2022/23" {
		t.Errorf("%+v", r.Travel)
	}
}

// TestAgainstTheQuarterBefore is the second reading: what accumulates is compared by what each quarter added.
func TestAgainstTheQuarterBefore(t *testing.T) {
	q4 := Period{2022, 4}
	row := func(p Period, v string) FigureRow { return held(p, "", v) }
	for _, tt := range []struct {
		what    string
		quarter Quarter
		p       probe
		want    rag.Direction
		against string
		reason  string
	}{
		{"a snapshot", Quarter{2023, 2}, probe{measure: ruled(rag.Percent, rag.Snapshot, ""), content: Content{FieldValue: "88"}, last: Content{FieldValue: "90"}},
			rag.Worse, "90.0% in Quarter 1, 2023/24", ""},
		{"a count: 32 after 30", Quarter{2023, 2}, probe{measure: ruled(rag.Count, rag.CumulativeFinancial, ""), content: Content{FieldValue: "62"}, last: Content{FieldValue: "30"}},
			rag.Better, "30 in Quarter 1, 2023/24 alone", ""},
		{"a count: 20 after 25", Quarter{2023, 3}, probe{measure: ruled(rag.Count, rag.CumulativeFinancial, ""), content: Content{FieldValue: "75"}, earlier: []FigureRow{row(thisYearsQ1, "30"), row(Period{2023, 2}, "55")}},
			rag.Worse, "25 in Quarter 2, 2023/24 alone", ""},
		{"the first quarter of a year", Quarter{2023, 1}, probe{measure: ruled(rag.Count, rag.CumulativeFinancial, ""), content: Content{FieldValue: "30"}, earlier: []FigureRow{row(Period{2022, 3}, "100"), row(q4, "140")}},
			rag.Worse, "40 in Quarter 4, 2022/23 alone", ""},
		{"a year begun within the quarter", Quarter{2023, 2}, probe{measure: ruled(rag.Count, rag.CumulativeAcademic, ""), content: Content{FieldValue: "6"}, earlier: []FigureRow{row(q4, "20"), row(thisYearsQ1, "30")}},
			rag.NotApplicable, "", "a new year has begun and the year-end value is not held"},
		{"a year begun within the quarter, its end held", Quarter{2023, 2}, probe{measure: ruled(rag.Count, rag.CumulativeAcademic, ""), content: Content{FieldValue: "6"}, earlier: []FigureRow{row(lastYears, "39"), row(q4, "20"), row(thisYearsQ1, "30")}},
			rag.Better, "10 in Quarter 1, 2023/24 alone", ""},
		{"a percentage over the year", Quarter{2023, 2}, probe{measure: ruled(rag.Percent, rag.CumulativeFinancial, ""), content: Content{FieldValue: "53"}, last: Content{FieldValue: "60"}},
			rag.NotApplicable, "", "a percentage over the year, without numerators and denominators"},
		{"a percentage by its fractions: 30/50 after 20/50", Quarter{2023, 2}, probe{measure: ruled(rag.Percent, rag.CumulativeFinancial, ""), content: Content{FieldValue: "50/100"}, last: Content{FieldValue: "20/50"}},
			rag.Better, "40.0% in Quarter 1, 2023/24 alone", ""},
		{"nothing held", Quarter{2023, 2}, probe{measure: ruled(rag.Percent, rag.Snapshot, ""), content: Content{FieldValue: "53"}}, rag.NotApplicable, "", "no earlier value"},
	} {
		m := tt.p.measure
		it := &Item{Measure: &m, Earlier: tt.p.earlier}
		if tt.p.last != nil {
			it.Last = &Entry{Quarter: tt.quarter.Prev(), Content: tt.p.last}
		}
		got := Read(&Plan{Quarter: tt.quarter}, it, tt.p.content).Previous
		if got.Direction != tt.want || got.Against != tt.against || got.Reason != tt.reason {
			t.Errorf("%s: %s %q %q", tt.what, got.Direction, got.Against, got.Reason)
		}
	}
}

func TestEarlier(t *testing.T) {
	b := sampleBook(t, "10")
	for _, tt := range []struct{ ref, year, quarter string }{
		{"PED01 01", "876", "323"}, {"PED01 02", "92.12", ""}, {"PED02 01", "617", "316"}, {"PED02 03", "70", "56"}, {"PED02 05", "147", "76"},
		{"PED03 05", "", ""}, {"PED03 06", "18259542.37", ""}, {"PED04 04", "39", ""},
	} {
		it := b.Item(tt.ref)
		got := func(f Figure, ok bool) string {
			if !ok || !f.Known {
				return ""
			}
			return f.Value.String()
		}
		if y, q := got(PreviousActual(&b.Plan, it)), got(SameQuarter(&b.Plan, it)); y != tt.year || q != tt.quarter {
			t.Errorf("%s: %q and %q, want %q and %q", tt.ref, y, q, tt.year, tt.quarter)
		}
	}
	f, ok := SameQuarter(&b.Plan, b.Item("PED01 02"))
	if !ok || f.None != NotAvailable || f.Raw != "N/A" {
		t.Errorf("%+v", f)
	}
	if _, ok := Earlier(&Item{Milestone: &Milestone{}}, lastYears); ok {
		t.Error("a milestone has no figures")
	}
}

// TestTravelInWords says the steps of the direction of travel, or why there is none.
func TestTravelInWords(t *testing.T) {
	b := sampleBook(t, "10")
	for ref, want := range map[string]string{
		"PED02 05": "62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers; it is lower, and lower is better: better",
		"PED02 01": "comparator not labelled: the earlier figure 316 does not say whether it is the rate or the total",
		"PED04 06": "no earlier value is held for Quarter 2, 2022/23 (not available)",
	} {
		it := b.Item(ref)
		if got := strings.Join(Read(&b.Plan, it, it.Entry.Content).Travel.Trace, "; "); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s\nwant %s", ref, got, want)
		}
	}
	m := ruled(rag.Percent, rag.Snapshot, "90")
	with := func(v string, f func(*FigureRow)) []FigureRow {
		r := held(lastYearsQ2, "", v)
		f(&r)
		return []FigureRow{r}
	}
	for _, tt := range []struct {
		typed   string
		earlier []FigureRow
		change  string
		trace   string
	}{
		{"87.5", with("88", func(*FigureRow) {}), "0 points rounded (-0.5)", "87.5% is compared with 88.0% in Quarter 2, 2022/23, rounded to whole numbers; they are equal: the same"},
		{"88.0", with("88.0", func(*FigureRow) {}), "0.0 points", "rounded to 1 decimal; they are equal: the same"},
		{"86.5", with("88", func(r *FigureRow) { r.Source = "annual report" }), "-1.5 points", "it is lower, and higher is better: worse; the earlier figure is from: annual report"},
		{"88", with("85", func(r *FigureRow) { r.Flags = Provisional }), "+3.0 points", "low confidence"},
		{"88", append(with("85", func(r *FigureRow) { r.Source = "table" }), with("58", func(r *FigureRow) { r.Source = "text" })...), "", "earlier figures conflict: Quarter 2, 2022/23 has 85.0% (table) and 58.0% (text)"},
		{"88", with("85", func(r *FigureRow) { r.Unit = "count" }), "", "the earlier figure is a count and this is a percentage"},
		{"88", with("85", func(r *FigureRow) { r.AsOf = day(2022, 10, 7) }), "", "the earlier figure is of 7 October 2022 and this one of 30 September 2023"},
		{"", nil, "", "no current value"},
	} {
		got := (probe{measure: m, content: Content{FieldValue: tt.typed}, earlier: tt.earlier}).read().Travel
		if trace := strings.Join(got.Trace, "; "); got.Change != tt.change || !strings.Contains(trace, tt.trace) {
			t.Errorf("%s: %q %s", tt.typed, got.Change, trace)
		}
	}
	r := (probe{measure: m, content: Content{FieldValue: "88", FieldTravel: "same"}, earlier: with("85", func(*FigureRow) {})}).read().Travel
	if got := r.Trace[len(r.Trace)-1]; got != "published by judgement: same; computed better" {
		t.Error(got)
	}
}

// Where earlier figures conflict, those that do are named with their sources and no others; of a sum with their parts.
func TestConflictingFiguresAreNamed(t *testing.T) {
	from := func(part, value, source string) FigureRow {
		r := held(lastYearsQ2, part, value)
		r.Source = source
		return r
	}
	a, b := Part{Code: "a", Label: "MAP"}, Part{Code: "b", Label: "PRE-MAP", Unit: rag.Percent}
	rows := []FigureRow{from("a", "400", "table"), from("a", "410", "text"), from("b", "49", "table")}
	revised := from("a", "405", "correction")
	revised.Flags = Revised
	for _, tt := range []struct {
		headline, want string
		earlier        []FigureRow
	}{
		{HeadlineSum, "MAP 400 (table) and MAP 410 (text)", rows},
		{"a", "400 (table) and 410 (text)", rows},
		{"b", "", rows},
		{"a", "", append(rows[:2:2], revised)},
		{HeadlineSum, "449 (page 3) and 459 (page 9)", []FigureRow{from("", "449", "page 3"), from("", "459", "page 9"), from("a", "400", "table")}},
		{"", "449 (page 3), 449 (annex) and 459 (page 9)", []FigureRow{from("", "449", "page 3"), from("", "449", "annex"), from("", "459", "page 9")}},
	} {
		m, c := ruled(rag.Count, rag.Snapshot, ""), Content{FieldValue: "7"}
		if tt.headline != "" {
			m, c = parted(m, tt.headline, a, b), Content{"part:a": "7", "part:b": "7"}
		}
		got := (probe{measure: m, content: c, earlier: tt.earlier}).read().Travel
		want := ""
		if tt.want != "" {
			want = "earlier figures conflict: Quarter 2, 2022/23 has " + tt.want
		}
		if got.Reason != want || want != "" && !slices.Equal(got.Trace, []string{want}) {
			t.Errorf("%s: %q %q, want %q", tt.headline, got.Reason, got.Trace, want)
		}
	}
}
