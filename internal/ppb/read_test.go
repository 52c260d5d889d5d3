package ppb

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

func problemAt(r Reading, f Field) string {
	i := slices.IndexFunc(r.Problems, func(p Problem) bool { return p.Field == f })
	if i < 0 {
		return ""
	}
	return r.Problems[i].Text
}

// TestEachBoxThatCannotBeRead has one problem for each, in the order of the boxes, and no colour.
func TestEachBoxThatCannotBeRead(t *testing.T) {
	m := ruled(rag.Percent, rag.Snapshot, "90")
	c := Content{FieldValue: "88.2.1", FieldFlags: "x", FieldAsOf: "soon", FieldNone: "lost", FieldPromised: "31/9", FieldRAG: "blue", FieldTravel: "sideways"}
	r := (probe{measure: m, content: c}).read()
	var got []Field
	for _, p := range r.Problems {
		got = append(got, p.Field)
	}
	if want := []Field{FieldValue, FieldFlags, FieldAsOf, FieldNone, FieldPromised, FieldRAG, FieldTravel}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	if r.Computed != rag.None || r.Published != rag.None || r.Sentence != "None: the value cannot be read." {
		t.Errorf("%s %s", r.Computed, r.Sentence)
	}
	if r.Figure.Raw != "88.2.1" || r.Figure.Known {
		t.Errorf("%+v", r.Figure.Amount)
	}
}

// TestAcceptanceTexts pastes the texts of the acceptance into value, part and date boxes: a sentence, never a number.
func TestAcceptanceTexts(t *testing.T) {
	b := sampleBook(t, "10")
	for _, text := range []string{"400 MAP 49 PRE-MAP", "88.2.1", "£250000 reduction", "62\x07", "\x1b[31m62", "6🙂2"} {
		for _, tt := range []struct {
			ref   string
			field Field
		}{{"PED02 05", FieldValue}, {"PED01 02", PartField("pri")}, {"PED04 06", FieldValue}, {"PED02 05", FieldAsOf}, {"PED02 05", FieldPromised}} {
			it := b.Item(tt.ref)
			r := Read(&b.Plan, it, Content{tt.field: text})
			if p := problemAt(r, tt.field); p == "" || strings.ContainsAny(p, "\x07\x1b") {
				t.Errorf("%s %s %q: %q", tt.ref, tt.field, text, p)
			}
			if r.Figure.Known {
				t.Errorf("%s %s %q is read as %s", tt.ref, tt.field, text, r.Figure.Value)
			}
		}
	}
}

// TestPrintedTextIsKept: every odd cell of the published report is entered as a value and stands beside it verbatim.
func TestPrintedTextIsKept(t *testing.T) {
	b := sampleBook(t, "10")
	for _, row := range sampleTable(t, "figures.csv") {
		it := b.Item(row["ref"])
		period := must(t, ParsePeriod, row["period"])
		if row["part"] != "" || row["raw"] == "" {
			continue
		}
		f, ok := Earlier(it, period)
		if period == Period(b.Plan.Quarter) {
			r := Read(&b.Plan, it, it.Entry.Content)
			f, ok = r.Figure, len(r.Problems) == 0
		}
		conflict := row["ref"] == "PED04 07" && row["source"] == "published commentary"
		if !ok || f.Raw != row["raw"] && !conflict {
			t.Errorf("%s %s: %q, printed %q", row["ref"], row["period"], f.Raw, row["raw"])
		}
	}
}

func TestParts(t *testing.T) {
	m := parted(ruled(rag.Count, rag.Snapshot, "400"), HeadlineSum, Part{Code: "map", Label: "MAP"}, Part{Code: "pre_map", Label: "PRE-MAP"}, Part{Code: "other", Label: "Other"})
	for _, tt := range []struct {
		what, value, sentence string
		c                     Content
		none                  NoneReason
	}{
		{"the sum", "452", "Green: 452 against at least 400.", Content{"part:map": "400", "part:pre_map": "49", "part:other": "3"}, ""},
		{"one line", "452", "Green: 452 against at least 400.", Content{FieldValue: "map=400 pre_map=49 other=3"}, ""},
		{"one missing", "", "None: incomplete, Other has no value.", Content{"part:map": "400", "part:pre_map": "49"}, ""},
		{"two missing", "", "None: incomplete, PRE-MAP and Other have no value.", Content{"part:map": "400"}, ""},
		{"not applicable adds nothing", "449", "Green: 449 against at least 400.", Content{"part:map": "400", "part:pre_map": "49", "part:other": "not applicable"}, ""},
		{"none applicable", "", "None: not applicable.", Content{"part:map": "Not applicable", "part:pre_map": "not applicable", "part:other": "not applicable"}, NotApplicable},
		{"n/a is not applicable", "449", "Green: 449 against at least 400.", Content{"part:map": "400", "part:pre_map": "49", "part:other": "n/a"}, ""},
		{"n.a. has two readings", "", "None: the value cannot be read.", Content{"part:map": "400", "part:pre_map": "49", "part:other": "n.a."}, ""},
		{"not supplied", "", "None: not known, Other was not supplied.", Content{"part:map": "400", "part:pre_map": "49", "part:other": "not supplied"}, ""},
		{"two not supplied", "", "None: not known, PRE-MAP and Other were not supplied.", Content{FieldValue: "map=400 pre_map=[x] other=Not supplied"}, ""},
		{"none supplied", "", "None: not available.", Content{"part:map": "[x]", "part:pre_map": "not supplied", "part:other": "n/a"}, NotAvailable},
		{"not supplied and one missing", "", "None: incomplete, PRE-MAP has no value.", Content{"part:map": "400", "part:other": "not supplied"}, ""},
		{"nothing", "", "None: no value yet.", nil, ""},
	} {
		r := (probe{measure: m, content: tt.c}).read()
		got := ""
		if r.Figure.Known {
			got = r.Figure.Value.String()
		}
		if got != tt.value || r.Sentence != tt.sentence || r.Figure.None != tt.none {
			t.Errorf("%s: %q %q %q", tt.what, got, r.Sentence, r.Figure.None)
		}
		for _, p := range r.Parts {
			if p.Rated {
				t.Errorf("%s: the target belongs to the sum, but %s is rated", tt.what, p.Part.Label)
			}
		}
	}
}

// TestPartsWithTheirOwn: units and targets of their own, a context part, no headline.
func TestPartsWithTheirOwn(t *testing.T) {
	m := parted(ruled(rag.Percent, rag.Snapshot, "90"), HeadlineNone,
		Part{Code: "a", Label: "A", Unit: rag.Percent}, Part{Code: "b", Label: "B", Unit: rag.Percent, Rated: RatedOwn},
		Part{Code: "n", Label: "Cases", Unit: rag.Count}, Part{Code: "x", Label: "X", Unit: rag.Percent, Rated: RatedNo})
	m.Targets = append(m.Targets, Target{Part: "b", Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("50")}})
	r := (probe{measure: m, content: Content{"part:a": "70", "part:b": "50", "part:n": "12", "part:x": "1"}}).read()
	want := []rag.Status{rag.Red, rag.Green, rag.None, rag.None}
	for i, p := range r.Parts {
		if p.Status != want[i] || p.Rated != (want[i] != rag.None) {
			t.Errorf("%s: %s %v", p.Part.Label, p.Status, p.Rated)
		}
	}
	if !r.ByPart || r.Computed != rag.None || r.Sentence != "Rated by part: A Red and B Green." {
		t.Errorf("%v %s %q", r.ByPart, r.Computed, r.Sentence)
	}
	m.Headline = "a"
	r = (probe{measure: m, content: Content{"part:a": "70", "part:b": "50"}}).read()
	if r.Computed != rag.Red || r.ByPart || !r.Figure.Known {
		t.Errorf("%s %v", r.Computed, r.ByPart)
	}
}

func TestJudgement(t *testing.T) {
	m := ruled(rag.Percent, rag.Snapshot, "90")
	r := (probe{measure: m, content: Content{FieldValue: "70", FieldRAG: "amber", FieldReason: "recovery by March"}}).read()
	if r.Computed != rag.Red || r.Published != rag.Amber || !r.Judged || r.Reason != "recovery by March" {
		t.Errorf("%s %s %v %q", r.Computed, r.Published, r.Judged, r.Reason)
	}
	if !strings.HasPrefix(r.Paragraph, "Amber by judgement; computed Red. Reason: recovery by March") {
		t.Error(r.Paragraph)
	}
	r = (probe{measure: m, content: Content{FieldValue: "70", FieldRAG: "red"}}).read()
	if r.Judged || r.Published != rag.Red {
		t.Error("the same colour is no judgement")
	}
	r = (probe{measure: m, content: Content{FieldValue: "70", FieldRAG: "none", FieldReason: "data in doubt"}}).read()
	if !r.Judged || r.Published != rag.None {
		t.Error("to none")
	}
	r = (probe{measure: m, content: Content{FieldNone: "pending", FieldRAG: "amber"}}).read()
	if !r.Judged || r.Computed != rag.None || r.Published != rag.Amber {
		t.Error("from none")
	}
	r = (probe{measure: m, content: Content{FieldTravel: "worse", FieldTravelWhy: "slightly less than last year"}}).read()
	if !r.Travel.Judged || r.Travel.Direction != rag.Worse || r.Travel.Reason != "slightly less than last year" {
		t.Errorf("%+v", r.Travel)
	}
}

// Where the plan has a measure rated by judgement alone there is nothing that a judgement overrules: no reason is asked for, and
// Green needs no commentary. Where there is no value to judge, a colour still overrules that.
func TestSchemeJudgementAsksForNoReason(t *testing.T) {
	m := ruled(rag.Percent, rag.Snapshot, "90")
	m.Rule.Scheme = rag.SchemeJudgement
	for _, c := range []struct {
		content Content
		lacks   string
		says    string
	}{
		{Content{FieldValue: "70", FieldRAG: "green"}, "", "Green by judgement, as the plan says."},
		{Content{FieldValue: "70", FieldRAG: "green", FieldReason: "it rises"}, "", "Green by judgement, as the plan says. Reason: it rises."},
		{Content{FieldValue: "70", FieldRAG: "amber"}, "commentary", "Amber by judgement, as the plan says."},
		{Content{FieldNone: "pending", FieldRAG: "green"}, "rag_reason commentary", "Green by judgement; computed None. No colour: pending."},
	} {
		p := probe{measure: m, content: c.content}
		r := p.read()
		var lacks []string
		for _, u := range Unready(&Item{Measure: &m}, r, c.content) {
			lacks = append(lacks, string(u.Field))
		}
		if got := strings.Join(lacks, " "); got != c.lacks || r.Paragraph != c.says {
			t.Errorf("%v lacks %q: %s", c.content, got, r.Paragraph)
		}
	}
}

func TestNoValue(t *testing.T) {
	m := ruled(rag.Percent, rag.Annual, "90")
	r := (probe{measure: m, content: Content{FieldNone: "not_due"}, earlier: []FigureRow{held(lastYears, "", "88.5")}}).read()
	if r.Sentence != "None: not due this quarter; last 88.5% for 2022/23." || r.Figure.None != NotDue {
		t.Error(r.Sentence)
	}
	r = (probe{measure: m, content: Content{FieldNone: "not_due"}, last: Content{FieldValue: "89.25"}}).read()
	if r.Sentence != "None: not due this quarter; last 89.25% for Quarter 1, 2023/24." {
		t.Error(r.Sentence)
	}
	r = (probe{measure: m, content: Content{FieldNone: "not_available", FieldPromised: "31 Jan"}}).read()
	if r.Sentence != "None: not available, promised by 31 January 2024." || r.Level != "at least 90.0%" {
		t.Error(r.Sentence, r.Level)
	}
	r = (probe{measure: m, content: Content{FieldNone: "pending", FieldValue: "88"}}).read()
	if !strings.Contains(problemAt(r, FieldNone), "clear one of the two") {
		t.Error(r.Problems)
	}
}

// TestLevelWithoutColour: the target is shown where no colour is computed.
func TestLevelWithoutColour(t *testing.T) {
	m := ruled(rag.Count, rag.CumulativeFinancial, "68")
	m.Rule.Scheme = rag.SchemeJudgement
	if r := (probe{measure: m, content: Content{FieldValue: "40"}}).read(); r.Level != "68 by March; 34 by September" || r.Computed != rag.None {
		t.Errorf("%q %s", r.Level, r.Computed)
	}
	m.Rule.Scheme, m.Rule.People = rag.SchemeTolerance, true
	if r := (probe{measure: m, content: Content{FieldValue: "40"}}).read(); r.Level != "at least 68" || r.Point != "" {
		t.Errorf("%q %q", r.Level, r.Point)
	}
}

// TestYearOfTheTarget: the as-of date decides which year's target a value belongs to.
func TestYearOfTheTarget(t *testing.T) {
	m := ruled(rag.Count, rag.CumulativeAcademic, "110")
	m.Rule.Polarity = rag.Lower
	r := (probe{measure: m, content: Content{FieldValue: "10"}}).read()
	if r.Level != "110 by July; 10 by September" || r.Computed != rag.Green {
		t.Error(r.Level, r.Computed)
	}
	old := Content{FieldValue: "200", FieldAsOf: "31/7/2023"}
	r = (probe{measure: m, content: old}).read()
	if r.Sentence != "None: no target is held for 2022/23, the year that 31 July 2023 belongs to." {
		t.Error(r.Sentence)
	}
	m.Targets = append(m.Targets, Target{Period: Period{Year: 2022}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("220")}})
	r = (probe{measure: m, content: old}).read()
	if r.Level != "220 by July" || r.Computed != rag.Green {
		t.Error(r.Level, r.Computed)
	}
}

// TestQuarterTarget: a quarter's own target counts as it stands, with or without one for the year.
func TestQuarterTarget(t *testing.T) {
	m := ruled(rag.Count, rag.CumulativeFinancial, "")
	m.Rule.Polarity = rag.Lower
	m.Targets = []Target{{Period: Period{2023, 2}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("40")}}}
	r := (probe{measure: m, content: Content{FieldValue: "40"}}).read()
	if r.Computed != rag.Green || r.Point != "40" {
		t.Error(r.Computed, r.Point)
	}
	m.Targets = append(m.Targets, Target{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("68")}})
	r = (probe{measure: m, content: Content{FieldValue: "40"}}).read()
	if r.Computed != rag.Green || r.Level != "68 by March; 40 by September" || r.Projection != "on this course about 68 by March" {
		t.Error(r.Computed, r.Level, r.Projection)
	}
}

func TestPointIsPlain(t *testing.T) {
	b := sampleBook(t, "10")
	for ref, want := range map[string]string{"PED02 05": "34", "PED04 02": "83.333333", "PED03 06": "9583822", "PED04 06": "6476000", "PED01 01": "", "PED04 09": "75"} {
		it := b.Item(ref)
		if got := Read(&b.Plan, it, it.Entry.Content).Point; got != want {
			t.Errorf("%s: %q, want %q", ref, got, want)
		}
	}
}

// TestToleranceAsApplied: the tolerance in words agrees with the bands, also of a saving and where there is no value yet.
func TestToleranceAsApplied(t *testing.T) {
	b := sampleBook(t, "10")
	for ref, want := range map[string]string{
		"PED04 06": "tolerance £25,000 (10% of the £250,000 reduction), default",
		"PED02 05": "tolerance 3.4 (10% of 34 expected by September), default",
		"PED01 01": "",
	} {
		it := b.Item(ref)
		if got := Read(&b.Plan, it, it.Entry.Content).Tolerance; got != want {
			t.Errorf("%s: %q, want %q", ref, got, want)
		}
		if got := Read(&b.Plan, it, nil).Tolerance; got != want {
			t.Errorf("%s without a value: %q, want %q", ref, got, want)
		}
	}
}
