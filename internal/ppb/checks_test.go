package ppb

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// probe is one entry of a measure of the tests: a count of children since April unless changed.
type probe struct {
	measure  Measure
	content  Content
	earlier  []FigureRow
	last     Content // last quarter's entry
	officers []string
}

func (p probe) read() Reading {
	m := p.measure
	if m.Key == "" {
		m.Key, m.Ref = "X1", "X1"
	}
	plan := &Plan{Quarter: Quarter{2023, 2}}
	it := &Item{Measure: &m, Earlier: p.earlier, Officers: p.officers}
	if p.last != nil {
		it.Last = &Entry{Quarter: Quarter{2023, 1}, Content: p.last}
	}
	return Read(plan, it, p.content)
}

func fires(r Reading, rule string) (string, bool) {
	i := slices.IndexFunc(r.Checks, func(c Check) bool { return c.Rule == rule })
	if i < 0 {
		return "", false
	}
	return r.Checks[i].Message, true
}

func held(period Period, part, value string) FigureRow {
	return FigureRow{Period: period, Part: part, Amount: Amount{Raw: value, Value: dec(value), Known: true}}
}

var (
	lastYearsQ2 = Period{2022, 2}
	lastYears   = Period{2022, 0}
	thisYearsQ1 = Period{2023, 1}
)

// ruled is a measure with this unit and basis, of which more is better, against a target.
func ruled(u rag.Unit, b rag.Basis, target string) Measure {
	m := Measure{Rule: rag.Rule{Unit: u, Basis: b, Polarity: rag.Higher,
		Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: dec("10"), Default: true}}}
	if u == rag.Percent {
		m.Rule.Decimals = 1
	}
	if target != "" {
		m.Targets = []Target{{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec(target)}}}
	}
	return m
}

func parted(m Measure, headline string, parts ...Part) Measure {
	m.Headline, m.Parts = headline, parts
	return m
}

func text(s string) Content { return Content{FieldValue: "62", FieldCommentary: s} }

// pasted are four sentences.
const pasted = "The work goes on as before. The team meets every week. Two more homes are open. All who wait are seen. "

// TestEachCheck has for each rule what it warns of and what it leaves alone.
func TestEachCheck(t *testing.T) {
	percent, count := ruled(rag.Percent, rag.Snapshot, "90"), ruled(rag.Count, rag.CumulativeFinancial, "")
	q1, same := []FigureRow{held(thisYearsQ1, "", "88.2")}, []FigureRow{held(lastYearsQ2, "", "76")}
	children := count
	children.Title = "Children entering care"
	rateTotal := parted(ruled(rag.Rate10000, rag.Snapshot, ""), "rate", Part{Code: "rate", Label: "Rate", Unit: rag.Rate10000}, Part{Code: "total", Label: "Total"})
	three := parted(ruled(rag.Count, rag.Snapshot, ""), "all", Part{Code: "low", Label: "Low"}, Part{Code: "high", Label: "High"}, Part{Code: "all", Label: "Total"})
	sum := parted(ruled(rag.Money, rag.ForecastYear, "100"), HeadlineSum, Part{Code: "a", Label: "A", Unit: rag.Money}, Part{Code: "b", Label: "B", Unit: rag.Money})
	phases := parted(ruled(rag.Percent, rag.Snapshot, ""), "a", Part{Code: "a", Label: "Primary", Unit: rag.Percent}, Part{Code: "b", Label: "Referral unit", Unit: rag.Percent})
	phases.Title = "School attendance"
	two := func(a, b string) Content { return Content{PartField("a"): a, PartField("b"): b} }
	red := Content{FieldValue: "10", FieldCommentary: "The value is low."}
	full := "Two vacancies caused delays. The manager will recruit by 30 November 2023."
	for _, tt := range []struct {
		rule  string
		fires bool
		say   string
		p     probe
	}{
		{"ten_times", true, "10 times the last figure, 88.2% for Quarter 1, 2023/24", probe{measure: beyond(percent), content: Content{FieldValue: "882"}, earlier: q1}},
		{"ten_times", true, "a tenth of the last figure", probe{measure: percent, content: Content{FieldValue: "8.82"}, earlier: q1}},
		{"ten_times", true, "a hundredth", probe{measure: ruled(rag.Money, rag.ForecastYear, ""), content: Content{FieldValue: "8820"}, earlier: []FigureRow{held(lastYearsQ2, "", "882000")}}},
		{"ten_times", false, "", probe{measure: percent, content: Content{FieldValue: "0.882"}, earlier: q1}}, // another rule says why
		{"ten_times", false, "", probe{measure: percent, content: Content{FieldValue: "44.1"}, earlier: q1}},
		{"ten_times", false, "", probe{measure: count, content: Content{FieldValue: "20"}, earlier: []FigureRow{held(lastYearsQ2, "", "2")}}},
		{"ten_times", false, "", probe{measure: count, content: Content{FieldValue: "40"}, earlier: []FigureRow{held(lastYears, "", "400")}}},

		{"sign_flipped", true, "the other sign", probe{measure: ruled(rag.Money, rag.ForecastYear, ""), content: Content{FieldValue: "-3"}, earlier: []FigureRow{held(lastYearsQ2, "", "3")}}},
		{"sign_flipped", false, "", probe{measure: ruled(rag.Money, rag.ForecastYear, ""), content: Content{FieldValue: "-3"}, earlier: []FigureRow{held(lastYearsQ2, "", "-2")}}},

		{"impossible", true, "not a whole number", probe{measure: count, content: Content{FieldValue: "3.5"}}},
		{"impossible", false, "", probe{measure: count, content: Content{FieldValue: "3.0"}}},

		{"fraction_for_percent", true, "93.6% is written as the percentage", probe{measure: percent, content: Content{FieldValue: "0.936"}}},
		{"fraction_for_percent", false, "", probe{measure: ruled(rag.Percent, rag.Snapshot, "0.5"), content: Content{FieldValue: "0.9"}}},
		{"fraction_for_percent", true, "0.021% looks like a fraction: 2.1% is written as the percentage", probe{measure: ruled(rag.Percent, rag.Snapshot, "2"), content: Content{FieldValue: "0.021"}}},
		{"fraction_for_percent", true, "2.1% is written", probe{measure: ruled(rag.Percent, rag.Snapshot, ""), content: Content{FieldValue: "0.021"}, last: Content{FieldValue: "2.6"}}},
		{"fraction_for_percent", true, "0.4% is written", probe{measure: ruled(rag.Percent, rag.Snapshot, ""), content: Content{FieldValue: "0.004"}, earlier: []FigureRow{held(lastYears, "", "0.5")}}},
		{"fraction_for_percent", false, "", probe{measure: ruled(rag.Percent, rag.Snapshot, "2"), content: Content{FieldValue: "0.12"}, last: Content{FieldValue: "2.1"}}},
		{"fraction_for_percent", false, "", probe{measure: ruled(rag.Percent, rag.Snapshot, "2"), content: Content{FieldValue: "0.021"}, last: Content{FieldValue: "0.02"}}},
		{"fraction_for_percent", false, "", probe{measure: ruled(rag.Percent, rag.Snapshot, "2"), content: Content{FieldValue: "1/4760"}}},

		{"stale", true, "exactly last quarter's", probe{measure: ruled(rag.Money, rag.ForecastYear, ""), content: Content{FieldValue: "15,777,052"}, last: Content{FieldValue: "15777052"}}},
		{"stale", false, "", probe{measure: ruled(rag.Money, rag.ForecastYear, ""), content: Content{FieldValue: "15,777,000"}, last: Content{FieldValue: "15778000"}}},
		{"stale", false, "", probe{measure: percent, content: Content{FieldValue: "100"}, last: Content{FieldValue: "100"}}},
		{"stale", false, "", probe{measure: count, content: Content{FieldValue: "1200"}, last: Content{FieldValue: "1200"}}},

		{"parts_sum", true, "add up to 36, not to 40", probe{measure: three, content: Content{"part:low": "23", "part:high": "13", "part:all": "40"}}},
		{"parts_sum", false, "", probe{measure: three, content: Content{"part:low": "23", "part:high": "13", "part:all": "37"}}},
		{"parts_sum", false, "", probe{measure: three, content: Content{"part:low": "23", "part:all": "37"}}},

		{"stated_total", true, "Overspend of £60 is stated, but the figures and the target give £50", probe{measure: sum, content: two("100", "50").With(FieldPrinted, "A £100 B £50 Total overspend of £60")}},
		{"stated_total", true, "Total of £160 is stated, but the figures give £150", probe{measure: sum, content: two("100", "50").With(FieldQualifier, "total £160")}},
		{"stated_total", false, "", probe{measure: sum, content: two("100", "50").With(FieldQualifier, "total £150, overspend of £50")}},

		{"rate_total", true, "imply a population of 25,000; for Quarter 1, 2023/24 it was 50,000", probe{measure: rateTotal, content: Content{"part:rate": "40", "part:total": "100"}, last: Content{"part:rate": "20", "part:total": "100"}}},
		{"rate_total", false, "", probe{measure: rateTotal, content: Content{"part:rate": "66", "part:total": "182"}, last: Content{"part:rate": "65", "part:total": "179"}}},

		{"fell", true, "lower than last quarter's 70", probe{measure: count, content: Content{FieldValue: "62"}, last: Content{FieldValue: "70"}}},
		{"fell", false, "", probe{measure: count, content: Content{FieldValue: "62"}, last: Content{FieldValue: "30"}}},
		{"fell", false, "", probe{measure: ruled(rag.Count, rag.CumulativeAcademic, ""), content: Content{FieldValue: "6"}, last: Content{FieldValue: "70"}}},

		{"percent_change", true, "but from 11,176 to 12,444 is 11.3%", probe{measure: count, content: text("Visits rose by 9% from 11,176 to 12,444.")}},
		{"percent_change", false, "", probe{measure: count, content: text("Visits rose by 11.3% from 11,176 to 12,444.")}},
		{"percent_change", false, "", probe{measure: count, content: text("Visits rose by 11% (from 11,176 to 12,444).")}},
		{"percent_change", false, "", probe{measure: count, content: text("The share rose 4% from 28% to 32%.")}},
		{"points", true, "is 4 percentage points", probe{measure: count, content: text("The share rose 4% from 28% to 32%.")}},
		{"percent_change", false, "", probe{measure: count, content: text("Prices rose by 9% from 1 April to 30 September 2023.")}},
		{"percent_change", false, "", probe{measure: count, content: text("Prices rose by 9% from 2022 to 2023.")}},

		{"earlier_figure", true, "gives 67 for \"same point last year\"; the figure held for Q2 2022/23 is 76", probe{measure: count, content: text("62 children, against 67 at the same point last year."), earlier: same}},
		{"earlier_figure", true, "gives 99", probe{measure: count, content: text("There are 62 of them. At the same point last year there were 99."), earlier: same}},
		{"earlier_figure", false, "", probe{measure: count, content: text("62 children, against 76 at the same point last year."), earlier: same}},
		{"earlier_figure", false, "", probe{measure: count, content: text("62 children, 14 fewer than at the same point last year."), earlier: same}},
		{"earlier_figure", false, "", probe{measure: count, content: text("Three times as many as in 2021, and 40% of them since last year."), earlier: same}},
		{"earlier_figure", false, "", probe{measure: count, content: text("We run 5 groups. The same point last year is not known."), earlier: same}},

		{"improved_across", true, "but not of Referral unit", probe{measure: phases, content: two("93", "52").With(FieldCommentary, "Attendance has improved across all phases."), earlier: []FigureRow{held(lastYears, "a", "92"), held(lastYears, "b", "54")}}},
		{"improved_across", false, "", probe{measure: phases, content: two("93", "55").With(FieldCommentary, "Attendance has improved across all phases."), earlier: []FigureRow{held(lastYears, "a", "92"), held(lastYears, "b", "54")}}},

		{"direction_words", true, `says "higher"`, probe{measure: count, content: text("This is higher than the 76 at the same point last year."), earlier: same}},
		{"direction_words", true, `says "improvement"`, probe{measure: count, content: text("An improvement on the same point last year."), earlier: same}},
		{"direction_words", false, "", probe{measure: count, content: text("This is lower than the 76 at the same point last year."), earlier: same}},
		{"direction_words", false, "", probe{measure: count, content: text("This is not higher than at the same point last year."), earlier: same}},
		{"direction_words", false, "", probe{measure: count, content: text("Costs are higher, but the number is below that of the same point last year."), earlier: same}},

		{"period_words", true, `"this quarter" of a figure that is counted since April`, probe{measure: count, content: text("There were 62 this quarter.")}},
		{"period_words", true, `"12 months"`, probe{measure: count, content: text("There were 62 in the last 12 months.")}},
		{"period_words", true, `"year to date" of a figure that is a position at one day`, probe{measure: ruled(rag.Count, rag.Snapshot, ""), content: text("62 in the year to date.")}},
		{"period_words", false, "", probe{measure: count, content: text("There were 62. This quarter the team moved.")}},
		{"period_words", false, "", probe{measure: ruled(rag.Count, rag.InQuarter, ""), content: text("There were 62 this quarter.")}},

		{"repeats_last", true, "2 of 2 sentences are last quarter's", probe{measure: count, content: text("The work goes on. The team meets every week."), last: text("The work goes on. The team meets every week. Much else was said.")}},
		{"repeats_last", false, "", probe{measure: count, content: text("The work goes on. The team meets no more."), last: text("The work goes on. The team meets every week.")}},
		{"repeats_itself", true, "4 of 4 sentences stand more than once", probe{measure: count, content: text("The work goes on. The team meets every week. The work goes on. The team meets every week.")}},
		{"repeats_itself", true, "8 of 13 sentences stand more than once", probe{measure: count, content: text(pasted + "One more was found. Then came the summer holidays. Few were seen again then. Nobody knows why this is. It will be looked into. " + pasted)}},
		{"repeats_itself", true, "28 of 45 words stand more than once, in rows of 8 and more", probe{measure: count, content: text(
			"Meetings of all agencies are in place and all come to them, so that each case is seen by this panel. We Meetings of all agencies are in place and all come to them, so that every case is now seen by this panel early.")}},
		{"repeats_itself", false, "", probe{measure: count, content: text("The work goes on. The team meets every week. The work goes on. Two more were found. They were sent home again.")}},
		{"repeats_itself", false, "", probe{measure: count, content: text("In the primary schools of the borough 12 pupils were excluded for a day or more. " +
			"In the secondary schools of the borough 61 pupils were excluded for a day or more. In the special schools of the borough none was. We hold a panel for each of them.")}},

		{"small_count", true, "3 is a count of 1 to 5 people", probe{measure: children, content: Content{FieldValue: "3"}}},
		{"small_count", false, "", probe{measure: children, content: Content{FieldValue: "6"}}},
		{"small_count", false, "", probe{measure: children, content: Content{FieldValue: "0"}}},
		{"small_count", false, "", probe{measure: children, content: Content{FieldValue: "0.021"}}},
		{"small_count", false, "", probe{measure: count, content: Content{FieldValue: "3"}}},
		{"small_words", true, "“two of them girls”", probe{measure: count, content: text("There were eight, two of them girls.")}},
		{"small_words", true, "“3 young people”", probe{measure: count, content: text("3 young people left.")}},
		{"small_words", false, "", probe{measure: count, content: text("Every one of the children. On 3 October children met. One in five children. Two visits to children. 3% of children.")}},

		{"coverage", true, "Red: we could not see a cause, an action, a date or an owner in the commentary", probe{measure: percent, content: red}},
		{"coverage", false, "", probe{measure: percent, content: red.With(FieldCommentary, full)}},
		{"coverage", false, "", probe{measure: percent, content: red.With(FieldValue, "95")}},
		{"coverage", false, "", probe{measure: percent, content: red.With(FieldCommentary, "")}},
		{"coverage", true, "Amber by judgement", probe{measure: percent, content: red.With(FieldRAG, "amber")}},
	} {
		r := tt.p.read()
		msg, is := fires(r, tt.rule)
		if is != tt.fires || !strings.Contains(msg, tt.say) {
			t.Errorf("%s on %v: %v %q, want %v %q", tt.rule, tt.p.content, is, msg, tt.fires, tt.say)
		}
	}
}

func beyond(m Measure) Measure {
	m.Profile = "over_100"
	return m
}

func TestBookChecks(t *testing.T) {
	measure := func(ref, title string, p rag.Polarity, b rag.Basis, commentary string) *Item {
		return &Item{Measure: &Measure{Key: ref, Ref: ref, Title: title, Rule: rag.Rule{Polarity: p, Basis: b}}, Officers: []string{"a"},
			Entry: Entry{Content: Content{FieldCommentary: commentary}}}
	}
	milestone := func(key, ref string, due Date, status MilestoneStatus) *Item {
		return &Item{Milestone: &Milestone{Key: key, Ref: ref, Due: due}, Officers: []string{"a"}, Entry: Entry{Content: Content{FieldStatus: string(status)}}}
	}
	march := Date{Year: 2023, Month: 3, Day: 31}
	b := &Book{Plan: Plan{Quarter: Quarter{2023, 2}}, Items: []*Item{
		measure("P1 01", "Cumulative visits", rag.Higher, rag.Snapshot, "The team met every week. It agreed a plan."),
		measure("P1 02", "Reduce waiting times", rag.Higher, rag.Snapshot, "The team met every week. It agreed a plan."),
		measure("P1 04", "Increase in waiting", rag.Lower, rag.Rolling12m, "Nothing of the kind here."),
		milestone("P1a", "P1a", march, MilestoneInProgress),
		milestone("P1c", "P1c", march, MilestoneComplete),
		milestone("P1d", "P1d", Date{}, ""),
		milestone("P1d~2", "P1d", Date{Year: 2023, Month: 9, Day: 30}, ""),
	}}
	b.Items[2].Officers = nil
	got := map[string]bool{}
	for key, checks := range BookChecks(b) {
		for _, c := range checks {
			got[key+" "+c.Rule] = true
		}
	}
	want := []string{"P1 01 title_basis", "P1 01 repeats_other", "P1 02 repeats_other", "P1 02 title_polarity", "P1 04 title_polarity",
		"P1 04 missing_ref", "P1 04 no_officer", "P1a due_past", "P1c missing_ref", "P1d duplicate_ref", "P1d~2 duplicate_ref"}
	for _, w := range want {
		if !got[w] {
			t.Errorf("%s does not fire", w)
		}
		delete(got, w)
	}
	for g := range got {
		t.Errorf("%s fires", g)
	}
	b.Plan.ChecksOff = []string{"no_officer"}
	if slices.ContainsFunc(checksAcross(b)["P1 04"], func(c Check) bool { return c.Rule == "no_officer" }) {
		t.Error("no_officer is not switched off")
	}
}
