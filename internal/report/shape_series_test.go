package report

import (
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// earlierQuarters are the figures of a measure, or of a part of it, for the first three quarters of 2024/25.
func earlierQuarters(part string, values ...string) (out []ppb.FigureRow) {
	for i, v := range values {
		out = append(out, ppb.FigureRow{Part: part, Period: ppb.Period{Year: 2024, Q: i + 1}, Source: "published report", Amount: ppb.Amount{Value: decimal.MustParse(v), Known: true}})
	}
	return out
}

// P2.1 has four quarters' figures and no colour; P2.6 is two indicators in one row, each with its own four. Both are printed.
func TestSeriesWithoutARatingArePrinted(t *testing.T) {
	carers := lowering("P2.6", "Halton foster carers and kinship carers", rag.Percent, "")
	carers.Rule.Polarity, carers.Headline = rag.Higher, ppb.HeadlineNone
	carers.Parts = []ppb.Part{{Code: "kinship", Label: "With a kinship carer", Unit: rag.Percent}, {Code: "foster", Label: "With foster carers", Unit: rag.Percent}}
	all := printed(t, overviewOf(
		&ppb.Item{Measure: lowering("P2.1", "Children in care who moved", rag.Percent, ""), Earlier: earlierQuarters("", "12", "10", "9"), Entry: ppb.Entry{Content: ppb.Content{
			ppb.FieldValue: "11", ppb.FieldFlags: "p", ppb.FieldRAG: ppb.ReferRAG, ppb.FieldCommentary: "Some moves are good ones.",
		}}},
		&ppb.Item{Measure: carers, Earlier: append(earlierQuarters("kinship", "16", "17", "18"), earlierQuarters("foster", "63", "63", "63")...), Entry: ppb.Entry{Content: ppb.Content{
			ppb.PartField("kinship"): "15", ppb.PartField("foster"): "65", ppb.FieldCommentary: "More are placed with foster carers.",
		}}}))
	for _, format := range []string{"html", "md"} {
		mustSay(t, all, format, "From quarter to quarter", "With a kinship carer, from quarter to quarter", "With foster carers, from quarter to quarter")
	}
	for _, format := range []string{"html", "md"} {
		flat := strings.Join(strings.Fields(all[format]), " ")
		for _, want := range []string{"Q1 2024/25: 16%; Q2 2024/25: 17%; Q3 2024/25: 18%; ", "Q1 2024/25: 63%; Q2 2024/25: 63%; Q3 2024/25: 63%; "} {
			if !strings.Contains(flat, want) {
				t.Errorf("%s does not say %q", format, want)
			}
		}
	}
	if n := strings.Count(all["html"], `<svg class="trend"`); n != 3 {
		t.Errorf("%d charts", n)
	}
}

// P6.4 is four kinds of school in one row: each has a symbol of its own, in words and in shape.
func TestEachLetteredPartHasItsSymbol(t *testing.T) {
	m := lowering("P6.4", "Increased attendance at schools", rag.Percent, "")
	m.Rule.Polarity, m.Rule.Decimals, m.Headline = rag.Higher, 1, ppb.HeadlineNone
	c := ppb.Content{ppb.FieldCommentary: "Attendance rose in all but one kind of school."}
	for _, p := range [][4]string{{"a", "a) Primary", "94.7", "94"}, {"b", "b) Pupil Referral Unit (PRU)", "48", "60"}, {"c", "c) Secondary", "90.5", "91"}, {"d", "d) Special", "88.3", "88"}} {
		m.Parts = append(m.Parts, ppb.Part{Code: p[0], Label: p[1], Unit: rag.Percent, Decimals: 1, Rated: ppb.RatedOwn})
		m.Targets = append(m.Targets, ppb.Target{Part: p[0], Period: ppb.Period{Year: 2024}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse(p[3])}})
		c[ppb.PartField(p[0])] = p[2]
	}
	all := printed(t, overviewOf(&ppb.Item{Measure: m, Entry: ppb.Entry{Content: c}}))
	mustSay(t, all, "md", "Rated by part; a) Primary: ● Green; b) Pupil Referral Unit (PRU): ■ Red; c) Secondary: ▲ Amber; d) Special: ● Green")
	for _, want := range []string{"a) Primary", "b) Pupil Referral Unit (PRU)", "c) Secondary", "d) Special"} {
		if _, cell, ok := strings.Cut(all["html"], "Rated by part"); !ok || !strings.Contains(cell, want) {
			t.Errorf("no symbol of %s", want)
		}
	}
	if got := strings.Count(all["json"], `"rag": "green"`); got != 2 {
		t.Errorf("%d parts are green in the data", got)
	}
}
