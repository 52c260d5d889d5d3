package ppb

import (
	"slices"
	"testing"

	"ppbtui/internal/rag"
)

// byMonth reads a measure whose figure is given for each month of January to March 2025.
func byMonth(m Measure, c Content) (*Item, Reading) {
	m.Key, m.Ref = "P1.4", "P1.4"
	it := &Item{Measure: &m, Entry: Entry{Quarter: Quarter{2024, 4}}}
	return it, Read(&Plan{Quarter: Quarter{2024, 4}}, it, c)
}

// TestMonthsOfAQuarter is P1.4 (January 46, February 64, March 73: the last stands for the quarter), and the two other ways.
func TestMonthsOfAQuarter(t *testing.T) {
	months := func(texts ...string) Content {
		c := Content{}
		for i, text := range texts {
			c = c.With(MonthField(i+1, ""), text)
		}
		return c
	}
	rate := func(u rag.Unit) Measure { m := ruled(u, rag.InQuarter, ""); return m }
	for _, tt := range []struct {
		what     string
		way      Months
		m        Measure
		c        Content
		value    string // of the quarter; empty: none
		sentence string // where there is none
		none     NoneReason
	}{
		{"the last", MonthsLast, ruled(rag.Count, rag.Snapshot, "70"), months("46", "64", "73"), "73", "", ""},
		{"the last of three that grow", MonthsLast, ruled(rag.Count, rag.CumulativeFinancial, "70"), months("46", "64", "73"), "73", "", ""},
		{"the last alone", MonthsLast, ruled(rag.Count, rag.Snapshot, "70"), months("", "", "73"), "73", "", ""},
		{"without the last", MonthsLast, ruled(rag.Count, rag.Snapshot, "70"), months("46", "64"), "", "None: incomplete, March has no value.", ""},
		{"the last did not come", MonthsLast, ruled(rag.Count, rag.Snapshot, "70"), months("46", "64", "[x]"), "", "None: not available.", NotAvailable},
		{"the sum", MonthsSum, ruled(rag.Count, rag.InQuarter, "70"), months("46", "64", "73"), "183", "", ""},
		{"the sum without one that is none", MonthsSum, ruled(rag.Count, rag.InQuarter, "70"), months("46", "n/a", "73"), "119", "", ""},
		{"the sum without one that did not come", MonthsSum, ruled(rag.Count, rag.InQuarter, "70"), months("46", "not supplied", "73"), "", "None: not known, February was not supplied.", ""},
		{"none of it applies", MonthsSum, ruled(rag.Count, rag.InQuarter, "70"), months("n/a", "n/a", "n/a"), "", "None: not applicable.", NotApplicable},
		{"the sum of two", MonthsSum, ruled(rag.Count, rag.InQuarter, "70"), months("46"), "", "None: incomplete, February and March have no value.", ""},
		{"the rate", MonthsRate, rate(rag.Percent), months("1/4", "2/4", "3/8"), "37.5", "", ""},
		{"a rate per 10,000", MonthsRate, rate(rag.Rate10000), months("1/4000", "2/4000", "3/8000"), "3.75", "", ""},
		{"a rate without its numbers", MonthsRate, rate(rag.Percent), months("25", "2/4", "3/8"), "", "None: the value cannot be read.", ""},
		{"more digits than can be kept", MonthsSum, ruled(rag.Count, rag.InQuarter, "70"), months("9999999999999999999", "9", "9"), "", "None: the value cannot be read.", ""},
		{"nothing", MonthsLast, ruled(rag.Count, rag.Snapshot, "70"), nil, "", "None: no value yet.", ""},
	} {
		tt.m.Months = tt.way
		_, r := byMonth(tt.m, tt.c)
		got := ""
		if r.Figure.Known {
			got = r.Figure.Value.String()
		}
		if got != tt.value || r.Figure.None != tt.none || tt.sentence != "" && r.Sentence != tt.sentence {
			t.Errorf("%s: %q %q %q %v", tt.what, got, r.Sentence, r.Figure.None, r.Problems)
		}
	}
}

// TestMonthsAreBoxes: they stand in the value's place, are asked for, go with a reason for none, and are told by their names.
func TestMonthsAreBoxes(t *testing.T) {
	m := ruled(rag.Count, rag.Snapshot, "70")
	m.Months = MonthsLast
	c := Content{MonthField(1, ""): "46", MonthField(3, ""): "73"}
	it, r := byMonth(m, c)
	if f := it.Fields(); slices.Contains(f, FieldValue) || !slices.Equal(f[:3], []Field{"month:1", "month:2", "month:3"}) {
		t.Error(f)
	}
	missing := Unready(it, r, c)
	if len(missing) != 1 || missing[0] != (Problem{MonthField(2, ""), `type the value of February, "not supplied" or "not applicable", or choose why there is none`}) {
		t.Errorf("%v", missing)
	}
	if got := m.MonthsText(&r.Figure, ""); got != "January 46, February none yet, March 73" {
		t.Error(got)
	}
	if LabelOf(it, MonthField(2, "")) != "February" || FieldLabel(MonthField(2, "a")) != "month 2 of part a" {
		t.Error(LabelOf(it, MonthField(2, "")), FieldLabel(MonthField(2, "a")))
	}
	if none := c.Apply(it, map[Field]string{FieldNone: string(Pending)}); len(none) != 1 {
		t.Errorf("%v: the months go with a reason for none", none)
	}
	c = c.With(FieldPrinted, "73 (MAPs)").With(MonthField(2, ""), "64")
	if c[FieldPrinted] != "" {
		t.Error("a figure as printed stays with another month")
	}
	if err := CheckContent(it, c); err != nil {
		t.Error(err)
	}
	if err := CheckContent(it, Content{FieldValue: "73"}); err == nil {
		t.Error("a value beside the months is stored")
	}
	for name, want := range map[string]int{"1": 1, "jan": 1, "February": 2, " MARCH ": 3, "april": 0, "4": 0, "": 0} {
		if n, ok := (Quarter{2024, 4}).MonthNumber(name); n != want || ok != (want > 0) {
			t.Errorf("%q is month %d", name, n)
		}
	}
	for _, f := range []Field{"month:0", "month:4", "month:", "month:12", "month:1:", "month", "part:1"} {
		if _, part, ok := f.Month(); ok {
			t.Errorf("%q is a month of %q", f, part)
		}
	}
}

// TestMonthsOfParts is P6.5: children educated at home, and those in need, on a protection plan and with SEND among them.
func TestMonthsOfParts(t *testing.T) {
	m := parted(ruled(rag.Count, rag.Snapshot, "250"), "ehe", Part{Code: "ehe", Label: "EHE"}, Part{Code: "a", Label: "Children in need", Rated: RatedNo},
		Part{Code: "b", Label: "On a protection plan", Rated: RatedNo}, Part{Code: "c", Label: "With SEND", Rated: RatedNo})
	m.Months, m.Rule.Polarity, m.Targets[0].Period.Year = MonthsLast, rag.Lower, 2024
	c := Content{}
	for part, texts := range map[string][3]string{"ehe": {"265", "269", "283"}, "a": {"5", "8", "9"}, "b": {"2", "2", "2"}, "c": {"12", "13", "not supplied"}} {
		for i, text := range texts {
			c[MonthField(i+1, part)] = text
		}
	}
	it, r := byMonth(m, c)
	if !r.Figure.Known || r.Figure.Value.String() != "283" || r.Computed != rag.Red || len(r.Problems) > 0 {
		t.Errorf("%+v %v", r.Figure.Amount, r.Problems)
	}
	if a, _ := r.Figure.Part("a"); a.Value.String() != "9" {
		t.Errorf("%+v", a)
	}
	if got := m.MonthsText(&r.Figure, "c"); got != "January 12, February 13, March [x] not supplied" {
		t.Error(got)
	}
	if c, _ := r.Figure.Part("c"); c.Absent() != NotSupplied {
		t.Errorf("%+v", c)
	}
	if LabelOf(it, MonthField(3, "c")) != "With SEND, March" || len(it.Fields()) < 12 {
		t.Error(it.Fields())
	}
	_, r = byMonth(m, Content{MonthField(1, "ehe"): "265"})
	if r.Sentence != "None: incomplete, February and March have no value." && r.Sentence != "None: incomplete, March has no value." {
		t.Error(r.Sentence)
	}
	rows := EnteredRows(&m, &Entry{Quarter: Quarter{2024, 4}, Content: c}, false)
	if len(rows) != 4 || !rows[0].Known || rows[0].Value.String() != "283" { // the whole, and three parts that have a number
		t.Errorf("%+v", rows)
	}
}

// TestMonthsThatSlip: each is held against the one before it.
func TestMonthsThatSlip(t *testing.T) {
	for _, tt := range []struct {
		basis rag.Basis
		texts [3]string
		says  string
	}{
		{rag.Snapshot, [3]string{"265", "269", "283"}, ""},
		{rag.Snapshot, [3]string{"265", "2690", "283"}, "February, 2,690, is about 10 times January, 265: check the decimal point"},
		{rag.CumulativeFinancial, [3]string{"46", "64", "37"}, "March, 37, is below February, 64, though the figure adds up over the year: check both"},
		{rag.Snapshot, [3]string{"46", "64", "37"}, ""},
	} {
		m := ruled(rag.Count, tt.basis, "")
		m.Months = MonthsLast
		_, r := byMonth(m, Content{MonthField(1, ""): tt.texts[0], MonthField(2, ""): tt.texts[1], MonthField(3, ""): tt.texts[2]})
		if got, _ := fires(r, "month_slip"); got != tt.says {
			t.Errorf("%v: %q", tt.texts, got)
		}
	}
}

// TestMonthsAreImported: a row a month becomes its box.
func TestMonthsAreImported(t *testing.T) {
	m := ruled(rag.Count, rag.Snapshot, "")
	m.Months = MonthsLast
	c := TypedFigures(&m, []FigureRow{
		{Month: 3, Amount: Amount{Raw: "73", Value: dec("73"), Known: true}, Flags: Provisional}, {Month: 1, Amount: Amount{Value: dec("46"), Known: true}},
		{Month: 2, None: NotAvailable},
	})
	if c["month:1"] != "46" || c["month:2"] != "not supplied" || c["month:3"] != "73" || c[FieldFlags] != "p" || len(c) != 4 {
		t.Errorf("%v", c)
	}
}
