package ppb

import (
	"fmt"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// rated is a Book of one quarter in which milestones, or measures that are due in some quarters, are rated as written:
// "K1=red K2=green M1@Q2,Q4=amber"; "K3" is there and not entered, "M1=not_due" says that it is not due.
func rated(t testing.TB, q Quarter, words string) *Book {
	t.Helper()
	b := &Book{Plan: Plan{Quarter: q}}
	for _, w := range strings.Fields(words) {
		key, rating, _ := strings.Cut(w, "=")
		key, due, measure := strings.Cut(key, "@")
		it := &Item{Entry: Entry{Key: key, Quarter: q}}
		if measure {
			it.Measure = &Measure{Key: key, Ref: key, DueIn: must(t, ParseDueIn, due), Rule: rag.Rule{Scheme: rag.SchemeJudgement}}
		} else {
			it.Milestone = &Milestone{Key: key, Ref: key}
		}
		switch rating {
		case "":
		case "not_due":
			it.Entry.Content = Content{FieldNone: rating}
		default:
			it.Entry.Content = Content{FieldRAG: rating, FieldValue: "1"}
		}
		b.Items = append(b.Items, it)
	}
	return b
}

// Movement in words: "newly K1 green>red 2023-24-Q1; ...".
func movementText(m *Movement) string {
	if m == nil {
		return "none held"
	}
	var out []string
	for _, is := range m.NewlyRed {
		out = append(out, fmt.Sprintf("newly %s %s>%s %s", is.Key, is.Was, is.Is, is.In.Short()[:2]))
	}
	for _, is := range m.Recovered {
		out = append(out, fmt.Sprintf("recovered %s %s>%s %s", is.Key, is.Was, is.Is, is.In.Short()[:2]))
	}
	for _, is := range m.Persistent {
		out = append(out, fmt.Sprintf("persistent %s since %s, %s", is.Key, is.Since.Short(), is.Is))
	}
	return strings.Join(out, "; ")
}

// Each case has its quarters oldest first, the last being the one that is looked at: Q2 of 2023/24.
func TestMovement(t *testing.T) {
	for name, tc := range map[string]struct {
		quarters string // separated by |
		want     string
	}{
		"nothing held":                           {"K=red", "none held"},
		"nothing moved":                          {"K=green L=amber|K=green L=green", ""},
		"newly Red, from any colour or none":     {"A=green B=amber C=none|A=red B=red C=red", "newly A green>red Q1; newly B amber>red Q1; newly C none>red Q1"},
		"Red and new in the plan is no movement": {"A=green|A=green B=red", ""},
		"recovered to Amber and to Green":        {"A=red B=red C=red|A=amber B=green C=none", "recovered A red>amber Q1; recovered B red>green Q1"},
		"not entered yet has not moved":          {"A=red B=green|A B", ""},

		"two Reds running":                          {"A=red|A=red", "persistent A since Q1 2023/24, red"},
		"one Red is not persistent":                 {"A=green|A=red", "newly A green>red Q1"},
		"Amber between begins anew":                 {"A=red|A=amber|A=red", "newly A amber>red Q1"},
		"Amber after two Reds does not end it":      {"A=red|A=red|A=amber", "recovered A red>amber Q1; persistent A since Q4 2022/23, amber"},
		"a missing rating does not end it":          {"A=red|A=red|A=none", "persistent A since Q4 2022/23, none"},
		"Green ends it":                             {"A=red|A=red|A=green", "recovered A red>green Q1"},
		"Green ends it, and one Red is one":         {"A=red|A=red|A=green|A=red", "newly A green>red Q1"},
		"it stays until Green, from the first on":   {"A=red|A=red|A=amber|A=red|A=red", "persistent A since Q2 2022/23, red"},
		"it carries over the year's end":            {"A=red|A=red|A=red", "persistent A since Q4 2022/23, red"},
		"as it was while nothing is entered":        {"A=red|A=red|A", "persistent A since Q4 2022/23, none"},
		"quarters in which it is not due count not": {"M@Q2,Q4=red|M@Q2,Q4=green|M@Q2,Q4=red", "persistent M since Q4 2022/23, red"},
		"not due by its entry is not due": {"A=red M@Q1,Q2=red|A=red M@Q1,Q2=not_due|A=red M@Q1,Q2=red",
			"persistent A since Q4 2022/23, red"},
		"the last quarter in which it was due": {"M@Q2,Q4=green|M@Q2,Q4=red|M@Q2,Q4=red", "newly M green>red Q4"},
		"an item that was away for a quarter":  {"A=red|B=red|A=red B=red", "persistent A since Q4 2022/23, red; persistent B since Q1 2023/24, red"},
	} {
		t.Run(name, func(t *testing.T) {
			quarters := strings.Split(tc.quarters, "|")
			q := Quarter{2023, 2}
			b := rated(t, q, quarters[len(quarters)-1])
			var past []Published
			for i := len(quarters) - 2; i >= 0; i-- {
				q = q.Prev()
				past = append(past, PublishedOf(rated(t, q, quarters[i])))
			}
			if got := movementText(MovementOf(b, past)); got != tc.want {
				t.Errorf("%q, want %q", got, tc.want)
			}
		})
	}
}

// What is expected is what is published; now is what is computed, which parts, milestones and judgement have not.
func TestOutlook(t *testing.T) {
	target := []Target{{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("68")}}}
	rule := rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count, Tolerance: rag.Tolerance{Amount: dec("10")}}
	byParts := &Measure{Key: "P", Headline: HeadlineNone, Rule: rule, Targets: target,
		Parts: []Part{{Code: "a", Label: "A", Unit: rag.Count}, {Code: "b", Label: "B", Unit: rag.Count}}}
	judged := rule
	judged.Scheme = rag.SchemeJudgement
	items := []*Item{
		{Measure: &Measure{Key: "M1", Rule: rule, Targets: target}, Entry: Entry{Content: Content{FieldValue: "62"}}},
		{Measure: &Measure{Key: "M2", Rule: rule, Targets: target}, Entry: Entry{Content: Content{FieldValue: "62", FieldRAG: "amber", FieldReason: "It falls."}}},
		{Measure: byParts, Entry: Entry{Content: Content{PartField("a"): "62", PartField("b"): "1"}}},
		{Measure: &Measure{Key: "J", Rule: judged, Targets: target}, Entry: Entry{Content: Content{FieldValue: "62", FieldRAG: "green", FieldReason: "So."}}},
		{Milestone: &Milestone{Key: "K"}, Entry: Entry{Content: Content{FieldRAG: "green"}}},
		{Measure: &Measure{Key: "M3", Rule: rule, Targets: target}},
	}
	b := &Book{Plan: Plan{Quarter: Quarter{2023, 2}}, Items: items}
	o := OverviewOf(b, nil, nil, on(t, "2023-10-09")).Outlooks
	if want := (Colours{Of: [4]int{rag.None: 1, rag.Green: 2, rag.Amber: 1, rag.Red: 1}, ByPart: 1}); o.Expected != want {
		t.Errorf("expected %+v", o.Expected)
	}
	if want := (Colours{Of: [4]int{rag.Red: 2}}); o.Now != want {
		t.Errorf("now %+v", o.Now)
	}
	if len(o.Differ) != 1 || b.Items[o.Differ[0]].Key() != "M2" {
		t.Errorf("differ %v", o.Differ)
	}
}
