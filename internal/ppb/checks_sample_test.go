package ppb

import (
	"encoding/csv"
	"os"
	"sort"
	"strings"
	"testing"
)

// commentedBook is the sample plan with a commentary on every measure: that of commentary.csv, with its faults, before the demo's.
func commentedBook(t testing.TB) *Book {
	t.Helper()
	b := sampleBook(t, "10")
	for _, row := range sampleTable(t, "demo.csv") {
		if it := b.Item(row["key"]); it != nil && !strings.HasPrefix(row["text_field"], "part:") && row["text_field"] != "value" && row["text_field"] != "return_note" {
			it.Entry.Content[Field(row["text_field"])] = row["text"]
		}
	}
	f, err := os.Open("testdata/commentary.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		b.Item(row[0]).Entry.Content[FieldCommentary] = row[1]
	}
	for i := range b.Items {
		if b.Items[i].Entry.Content[FieldCommentary] == "" {
			t.Fatalf("%s has no commentary", b.Items[i].Key())
		}
	}
	return b
}

// TestChecksOnTheSample says which checks fire on the 37 published rows, and why each is right.
func TestChecksOnTheSample(t *testing.T) {
	officers := "the published report names none"
	want := map[string]string{
		"PED02 04 no_officer": officers, "PED03 01 no_officer": officers, "PED03 02 no_officer": officers,
		"PED03 03 no_officer": officers, "PED03 04 no_officer": officers, "PED03 05 no_officer": officers,
		"PED02 04 coverage":       "it names no action, date or owner",
		"PED02 07 period_words":   "53% is since April, and the text says this quarter; the lead returned it for that",
		"PED02 08 small_count":    "it is 3 children",
		"PED02 09 basis_changed":  "last year's 85 are of a quarter and its 357 of the year",
		"PED02 08 small_words":    "it says three children, two of them girls",
		"PED03 05 title_basis":    "the title says 12 months and the count is since April",
		"PED03 06 stated_total":   "the printed overspend does not follow from the printed figures",
		"PED04 02 earlier_figure": "the table has 1,218 and the text 1,866",
		"PED04 04 earlier_figure": "the table has 39 and the text 52",
		"PED04 05 coverage":       "it names no date; the lead returned it for that",
	}
	falseAlarms := map[string]string{}
	for k, why := range falseAlarms {
		want[k] = why
	}
	if len(falseAlarms)*20 > 37 {
		t.Errorf("%d false alarms in 37 rows; one in twenty is the most", len(falseAlarms))
	}
	b := commentedBook(t)
	got := map[string]string{}
	for _, it := range b.Items {
		for _, c := range Read(&b.Plan, it, it.Entry.Content).Checks {
			got[it.Key()+" "+c.Rule] = c.Message
		}
	}
	for key, checks := range BookChecks(b) {
		for _, c := range checks {
			got[key+" "+c.Rule] = c.Message
		}
	}
	var keys []string
	for k := range got {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if want[k] == "" {
			t.Errorf("%s fires: %s", k, got[k])
		}
	}
	for k, why := range want {
		if got[k] == "" {
			t.Errorf("%s does not fire, though %s", k, why)
		}
	}
}

// TestEveryCheckCanBeSwitchedOff: what the plan does without is nowhere said, of an entry or across items; the rest still is.
func TestEveryCheckCanBeSwitchedOff(t *testing.T) {
	b := commentedBook(t)
	b.Items[0].Officers = nil
	all := func() map[string]int {
		out := map[string]int{}
		for i := range b.Items {
			for _, c := range Read(&b.Plan, b.Items[i], b.Items[i].Entry.Content).Checks {
				out[c.Rule]++
			}
		}
		for _, checks := range checksAcross(b) {
			for _, c := range checks {
				out[c.Rule]++
			}
		}
		return out
	}
	before := all()
	for _, r := range CheckRules() {
		b.Plan.ChecksOff = []string{r.Name}
		after := all()
		if after[r.Name] != 0 {
			t.Errorf("%s is off and fires %d times", r.Name, after[r.Name])
		}
		if before[r.Name] > 0 && len(after) != len(before)-1 {
			t.Errorf("without %s there is %v, before there was %v", r.Name, after, before)
		}
	}
	b.Plan.ChecksOff = nil
	for _, r := range CheckRules() {
		b.Plan.ChecksOff = append(b.Plan.ChecksOff, r.Name)
	}
	if rest := all(); len(rest) != 0 {
		t.Errorf("all are off and %v fire", rest)
	}
}
