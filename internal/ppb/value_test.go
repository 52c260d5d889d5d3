package ppb

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/govalues/decimal"
	"pgregory.net/rapid"

	"ppbtui/internal/rag"
)

func TestParseAmount(t *testing.T) {
	for _, tt := range []struct {
		text string
		unit rag.Unit
		want string
	}{
		{"88.2", rag.Percent, "88.2"}, {"88.2%", rag.Percent, "88.2"}, {"92.10 %", rag.Percent, "92.10"}, {"92.10\u00a0%", rag.Percent, "92.10"},
		{"1,234", rag.Count, "1234"}, {"£1,234.50", rag.Money, "1234.50"}, {"0", rag.Count, "0"}, {"-3", rag.Number, "-3"},
		{"−3", rag.Number, "-3"}, {"-£3", rag.Money, "-3"}, {"£-3", rag.Money, "-3"}, {" 62 ", rag.Count, "62"}, {"\u00a062\u2009", rag.Count, "62"},
		{"£13,805,604.33", rag.Money, "13805604.33"}, {"250000", rag.Money, "250000"}, {"637", rag.Rate10000, "637"}, {"637 per 10,000", rag.Rate10000, "637"},
		{"007", rag.Count, "7"}, {".5", rag.Percent, "0.5"}, {"88.", rag.Percent, "88"}, {"100", rag.Percent, "100"}, {"-0", rag.Count, "0"},
		{"9999999999999999999", rag.Count, "9999999999999999999"}, {"0.50", rag.Percent, "0.50"},
	} {
		a, problem := ParseAmount(tt.text, Box{Unit: tt.unit})
		if problem != "" || !a.Known || a.Value.String() != tt.want || a.Raw != tt.text {
			t.Errorf("%q: %s %v %q, want %s", tt.text, a.Value, a.Known, problem, tt.want)
		}
	}
	for _, blank := range []string{"", "  ", "\u00a0"} {
		if a, problem := ParseAmount(blank, Box{}); a.Known || problem != "" || a.Raw != blank {
			t.Errorf("%q: %+v %q", blank, a, problem)
		}
	}
}

func TestParseFraction(t *testing.T) {
	a, problem := ParseAmount("442/485", Box{Unit: rag.Percent})
	if problem != "" || !a.Fraction || a.Num.String() != "442" || a.Den.String() != "485" || a.Value.String() != "91.134020618557" {
		t.Errorf("%+v %q", a, problem)
	}
	a, _ = ParseAmount("1 / 4", Box{Unit: rag.Percent})
	if a.Value.String() != "25" {
		t.Errorf("%+v", a)
	}
	a, _ = ParseAmount("182/27,600", Box{Unit: rag.Rate10000})
	if !strings.HasPrefix(a.Value.String(), "65.94") {
		t.Errorf("%+v", a)
	}
}

// TestNotAccepted has what two people could read differently, and what the sentence says.
func TestNotAccepted(t *testing.T) {
	for _, tt := range []struct {
		text string
		unit rag.Unit
		say  string
	}{
		{"88.2.1", rag.Percent, "more than one point"},
		{"12 of 20", rag.Percent, "more than one number"},
		{"400 MAP 49 PRE-MAP", rag.Count, "more than one number"},
		{"£250000 reduction", rag.Money, "has words in it"},
		{"208 instances", rag.Count, "has words in it"},
		{"617 (prov)", rag.Rate10000, "type 617 alone and put p (provisional) in the flags"},
		{"617 (18 months)", rag.Rate10000, "brackets"}, {"95.62% est.", rag.Percent, "type 95.62% alone and put e (estimated) in the flags"}, {"92.10 % [p]", rag.Percent, "put p (provisional)"},
		{"6.7m", rag.Money, "write it out: 6,700,000"}, {"£6.728m", rag.Money, "write it out: £6,728,000"}, {"6728k", rag.Count, "write it out: 6,728,000"},
		{"1.2bn", rag.Money, "write it out: 1,200,000,000"}, {"-£3 million", rag.Money, "write it out: -£3,000,000"}, {"6.7 M", rag.Money, "write it out: 6,700,000"},
		{"6.7m to 7m", rag.Money, "more than one number"}, {"9999999999999999999m", rag.Money, "has words in it"}, {"m", rag.Money, "type digits"},
		{"nil", rag.Count, "type 0, or leave the value empty and choose why there is none"}, {"Nil.", rag.Count, "type 0, or"}, {"not known", rag.Count, "choose why"},
		{"TBC", rag.Count, "choose why"}, {"NA", rag.Count, "choose why"}, {"none", rag.Count, "choose why"}, {"[x]", rag.Count, "choose why"}, {"—", rag.Count, "choose why"},
		{"(3,439)", rag.Money, "brackets have two readings: type -3,439"},
		{"(£3,439)", rag.Money, "brackets have two readings"},
		{"1,23", rag.Count, "comma"}, {"12,34", rag.Count, "comma"}, {",123", rag.Count, "comma"}, {"1,2345", rag.Count, "comma"}, {"1234,567", rag.Count, "comma"},
		{"0,123", rag.Count, "comma"}, {"£0,123.50", rag.Money, "comma"}, {"00,123", rag.Count, "comma"}, {"0,123/485", rag.Percent, "comma"},
		{"ȺȺȺȺȺȺȺȺȺȺȺȺper 10,000", rag.Count, "has words in it"}, {"Ⱥper 10,000", rag.Rate10000, "has words in it"},
		{"1 234", rag.Count, "more than one number"}, {"1\u00a0234", rag.Count, "more than one number"},
		{"88%", rag.Money, "not a percentage"}, {"88%", rag.Count, "not a percentage"}, {"£88", rag.Percent, "not money"}, {"£88%", rag.Percent, "£ and %"},
		{"101", rag.Percent, "outside 0 to 100%"}, {"-1", rag.Percent, "outside 0 to 100%"},
		{"1e3", rag.Count, "exponent"}, {"1E-3", rag.Count, "exponent"}, {"+3", rag.Count, "plus"},
		{"N/A", rag.Count, "choose why there is none"}, {"n/a", rag.Percent, "choose why there is none"}, {"-", rag.Count, "choose why"}, {"tbc", rag.Count, "choose why"},
		{"sixty", rag.Count, "type digits"}, {"--3", rag.Count, "more than one way"}, {"3-4", rag.Count, "more than one number"}, {"££3", rag.Money, "more than one way"},
		{"62\x00", rag.Count, "U+0000"}, {"62\u200b", rag.Count, "U+200B"}, {"62 🙂", rag.Count, "U+1F642"}, {"\ufffd", rag.Count, "U+FFFD"}, {"٦٢", rag.Count, "0 to 9"},
		{"６２", rag.Count, "0 to 9"}, {"6\u03012", rag.Count, "U+0301"}, {"12345678901234567890", rag.Count, "more digits"}, {"0.12345678901234567891", rag.Count, "more digits"},
		{"637 per 10,000", rag.Count, "not a rate"}, {"485/442", rag.Percent, "more than the whole"}, {"1/0", rag.Percent, "divided by 0"},
		{"1/2/3", rag.Percent, "fraction"}, {"30/9", rag.Count, "a fraction or a date"}, {"-1/2", rag.Percent, "no minus"}, {"1%/2", rag.Percent, "plain numbers"}, {"/2", rag.Percent, "missing"},
		{strings.Repeat("9 ", 250), rag.Count, "more than one number"},
	} {
		a, problem := ParseAmount(tt.text, Box{Unit: tt.unit})
		if a.Known || !strings.Contains(problem, tt.say) {
			t.Errorf("%q: %v %q, want %q", tt.text, a.Known, problem, tt.say)
		}
		if n := utf8.RuneCountInString(problem); n > 160 {
			t.Errorf("%q: a sentence of %d characters", tt.text, n)
		}
	}
}

func TestBeyondTheWhole(t *testing.T) {
	if _, problem := ParseAmount("104.5%", Box{Unit: rag.Percent, Beyond: true}); problem != "" {
		t.Error(problem)
	}
	m := ruled(rag.Percent, rag.Snapshot, "105")
	if r := (probe{measure: m, content: Content{FieldValue: "104"}}).read(); len(r.Problems) > 0 {
		t.Error(r.Problems)
	}
}

// A count or a rate below zero is a slip unless the measure says otherwise: by its unit, a target or its past.
func TestBelowZero(t *testing.T) {
	count := ruled(rag.Count, rag.Snapshot, "")
	aimed, based := ruled(rag.Count, rag.Snapshot, "-5"), count
	based.Targets = []Target{{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.RangeTarget, Min: dec("-10"), Max: dec("10")}}}
	minus := Content{FieldValue: "-3"}
	two := parted(count, "a", Part{Code: "a", Label: "A"}, Part{Code: "b", Label: "B", Unit: rag.Number}, Part{Code: "c", Label: "C", Unit: rag.Rate10000})
	parts := Content{"part:a": "-3", "part:b": "-3", "part:c": "−3"}
	for _, tt := range []struct {
		what    string
		p       probe
		refused []Field
	}{
		{"a count", probe{measure: count, content: minus}, []Field{FieldValue}},
		{"a rate", probe{measure: ruled(rag.Rate10000, rag.Snapshot, ""), content: minus}, []Field{FieldValue}},
		{"nought", probe{measure: count, content: Content{FieldValue: "-0"}}, nil},
		{"parts", probe{measure: two, content: parts}, []Field{"part:a", "part:c"}},
		{"a line of parts", probe{measure: two, content: Content{FieldValue: "a=-3 b=-3 c=-3"}}, []Field{"part:a", "part:c"}},
		{"a number", probe{measure: ruled(rag.Number, rag.Snapshot, ""), content: minus}, nil},
		{"money", probe{measure: ruled(rag.Money, rag.Snapshot, ""), content: minus}, nil},
		{"a target below zero", probe{measure: aimed, content: minus}, nil},
		{"a range from below zero", probe{measure: based, content: minus}, nil},
		{"below zero before", probe{measure: count, content: minus, earlier: []FigureRow{held(lastYears, "", "-12")}}, nil},
		{"above zero before", probe{measure: count, content: minus, earlier: []FigureRow{held(lastYears, "", "12")}}, []Field{FieldValue}},
		{"one part below zero before", probe{measure: two, content: parts, earlier: []FigureRow{held(lastYears, "a", "-12")}}, []Field{"part:c"}},
	} {
		r := tt.p.read()
		var got []Field
		for _, p := range r.Problems {
			got = append(got, p.Field)
			if want := "-3 is below zero, and this is a "; !strings.HasPrefix(p.Text, want) || !strings.Contains(p.Text, "check the minus") {
				t.Errorf("%s: %q", tt.what, p.Text)
			}
		}
		if !slices.Equal(got, tt.refused) || len(tt.p.measure.Parts) == 0 && r.Figure.Known == (tt.refused != nil) {
			t.Errorf("%s: refused %v, want %v; known %v", tt.what, got, tt.refused, r.Figure.Known)
		}
	}
	r := (probe{measure: count, content: Content{FieldValue: "2"}, last: minus}).read()
	if r.Previous.Against != "-3 in Quarter 1, 2023/24" {
		t.Errorf("what was entered last quarter was taken then: %q", r.Previous.Against)
	}
	rows := EnteredRows(&count, &Entry{Quarter: Quarter{2022, 2}, Content: minus}, false)
	if len(rows) != 1 || !rows[0].Known {
		t.Errorf("what was entered a year ago was taken then: %+v", rows)
	}
}

// TestPrintParses: parse(print(v)) = v.
func TestPrintParses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unit := rag.Unit(rapid.IntRange(0, 4).Draw(t, "unit"))
		scale := rapid.IntRange(0, 6).Draw(t, "scale")
		v := decimal.MustNew(rapid.Int64Range(-1_000_000_000_000, 1_000_000_000_000).Draw(t, "v"), scale)
		if unit == rag.Money && scale == 1 {
			scale = 2 // money is printed in pence
		}
		printed := Format(v, unit, scale)
		a, problem := ParseAmount(printed, Box{Unit: unit, Beyond: true, Negative: true})
		if problem != "" || a.Value.Cmp(v) != 0 || a.Value.Scale() != scale {
			t.Fatalf("%s prints %s, which is read as %s %q", v, printed, a.Value, problem)
		}
		if a.Differs(unit, scale) {
			t.Fatalf("%q differs from itself", printed)
		}
	})
}

func TestPlain(t *testing.T) {
	for x, want := range map[string]string{"62": "62", "90.10": "90.10", "91.134020618557": "91.134021", "0.0000005": "0.000001", "-0.0000005": "-0.000001", "1234567.5": "1234567.5"} {
		if got := Plain(dec(x)); got != want {
			t.Errorf("%s: %s, want %s", x, got, want)
		}
	}
}

func TestDiffers(t *testing.T) {
	for raw, want := range map[string]bool{"62": false, "62 ": false, "62 instances": true, "62.0": true, "": false, "(62)": true} {
		if got := (Amount{Raw: raw, Value: dec("62"), Known: true}).Differs(rag.Count, 0); got != want {
			t.Errorf("%q: %v", raw, got)
		}
	}
	if (Amount{Raw: "£1,234", Value: dec("1234"), Known: true}).Differs(rag.Money, 0) {
		t.Error("£1,234 is printed so")
	}
}

func TestParseFlags(t *testing.T) {
	for text, want := range map[string]Flags{
		"": 0, "p": Provisional, "p,e": Provisional | Estimated, "[p] [b]": Provisional | SeriesBreak, "pe": Provisional | Estimated,
		"provisional, series break": Provisional | SeriesBreak, "forecast": Forecast, "F": Forecast, "r": Revised,
	} {
		if got, problem := ParseFlags(text); got != want || problem != "" {
			t.Errorf("%q: %s %q", text, got, problem)
		}
	}
	for _, text := range []string{"x", "p,q", "provisionally", "🙂"} {
		if got, problem := ParseFlags(text); problem == "" {
			t.Errorf("%q is read as %s", text, got)
		}
	}
}

func TestParseProfile(t *testing.T) {
	q2 := Quarter{2023, 2}
	for _, tt := range []struct {
		spec   string
		kind   rag.ProfileKind
		share  rag.Ratio
		people bool
	}{
		{"", rag.EvenProfile, rag.Ratio{}, false}, {"distinct", rag.EvenProfile, rag.Ratio{}, true},
		{"distinct;Q2=1/6", rag.OwnProfile, rag.Ratio{Num: 1, Den: 6}, true}, {"Q1=1/4; Q2=1/2", rag.OwnProfile, rag.Ratio{Num: 1, Den: 2}, false},
		{"Q1=1/4", rag.EvenProfile, rag.Ratio{}, false}, {"last_year", rag.LastYearProfile, rag.Ratio{}, false},
		{"last_year;q2=0", rag.OwnProfile, rag.Ratio{Num: 0, Den: 1}, false}, {"even", rag.EvenProfile, rag.Ratio{}, false}, {"over_100", rag.EvenProfile, rag.Ratio{}, false},
	} {
		p, people, err := ParseProfile(tt.spec, q2)
		if err != nil || p.Kind != tt.kind || p.Share != tt.share || people != tt.people {
			t.Errorf("%q: %+v %v %v", tt.spec, p, people, err)
		}
	}
	for _, bad := range []string{"x", "Q5=1/2", "Q2=", "Q2=2/1", "Q2=1/0", "Q2=-1/2", "2Q=1/2", "Q2=0.5", "Q2=1/2/3"} {
		if p, _, err := ParseProfile(bad, q2); err == nil {
			t.Errorf("%q: %+v", bad, p)
		}
	}
}

// TestFormatShowsWhatWasTyped: a figure never prints as the limit that it misses.
func TestFormatShowsWhatWasTyped(t *testing.T) {
	for _, tt := range []struct {
		text     string
		unit     rag.Unit
		decimals int
		want     string
	}{
		{".5", rag.Rate10000, 0, "0.5 per 10,000"}, {"91.1", rag.Percent, 0, "91.1%"}, {"91", rag.Percent, 1, "91.0%"}, {"£12.5", rag.Money, 0, "£12.50"},
		{"442/485", rag.Percent, 1, "91.1%"}, {"1/8", rag.Percent, 0, "12.5%"}, {"0.123456789", rag.Number, 0, "0.123457"}, {"n/a", rag.Count, 0, "n/a"},
	} {
		a, _ := ParseAmount(tt.text, Box{Unit: tt.unit})
		if got := a.Format(tt.unit, tt.decimals); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.want)
		}
	}
}

// TestPlanProfile: the plan's choice holds for what a measure leaves open, and only for that.
func TestPlanProfile(t *testing.T) {
	q2 := Quarter{2023, 2}
	p := Plan{Share: rag.LastYearProfile}
	for spec, want := range map[string]rag.ProfileKind{
		"": rag.LastYearProfile, "even": rag.EvenProfile, "over_100;even": rag.EvenProfile, "over_100": rag.LastYearProfile, "distinct": rag.LastYearProfile,
		"Q2=1/6": rag.OwnProfile, "Q1=1/6": rag.LastYearProfile, "Q1=1/6;even": rag.EvenProfile, "last_year": rag.LastYearProfile,
	} {
		if got, _, err := p.Profile(spec, q2); err != nil || got.Kind != want {
			t.Errorf("%q: %v %v, want %v", spec, got.Kind, err, want)
		}
	}
	if got, _, err := (&Plan{}).Profile("last_year", q2); err != nil || got.Kind != rag.LastYearProfile {
		t.Error(got, err)
	}
	if _, _, err := p.Profile("x", q2); err == nil {
		t.Error("x is a profile")
	}
}

// TestEvenSurvives: a measure that says even is rated so by Read and by whoever rates its rule, whatever the plan's choice.
func TestEvenSurvives(t *testing.T) {
	plan := &Plan{Quarter: Quarter{2023, 2}, Share: rag.LastYearProfile}
	for spec, want := range map[string]string{"even": "68 by March; 34 by September", "": "68 by March; 17 by September"} {
		m := ruled(rag.Count, rag.CumulativeFinancial, "68")
		m.Profile = spec
		m.Rule.Profile, m.Rule.People, _ = plan.Profile(spec, plan.Quarter)
		it := &Item{Measure: &m, Earlier: []FigureRow{held(lastYearsQ2, "", "25"), held(lastYears, "", "100")}}
		if got := Read(plan, it, Content{FieldValue: "30"}).Level; got != want {
			t.Errorf("%q: %s, want %s", spec, got, want)
		}
		a := rag.Assess(&rag.Input{Rule: m.Rule, Target: m.Targets[0].Target, Value: dec("30"), AsOf: plan.Quarter.End(),
			LastYear: rag.LastYear{SoFar: dec("25"), Outturn: dec("100"), Usable: true}})
		if got := a.Level(); got != want {
			t.Errorf("%q by its rule: %s, want %s", spec, got, want)
		}
	}
}
