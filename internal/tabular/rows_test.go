package tabular

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestRowCode(t *testing.T) {
	taken := func(code string) bool { return code == "transport" || code == "transport_2" }
	for label, want := range map[string]string{
		"Supplies & Services":           "supplies_and_services",
		"St Peter's & Paul High School": "st_peters_and_paul_high_school",
		"Children’s Centres: charges":   "childrens_centres_charges",
		"16 plus":                       "16_plus",
		"_":                             "row",
		"£":                             "row",
		"":                              "row",
		"Transport":                     "transport_3",
		"Reimbursements and Other Grant Income from Elsewhere": "reimbursements_and_other_grant_income",
		"Pneumonoultramicroscopicsilicovolcanoconiosis":        "pneumonoultramicroscopicsilicovolcanocon",
	} {
		if got := RowCode(label, taken); got != want || !wellFormed(got) {
			t.Errorf("%q: %s, want %s", label, got, want)
		}
	}
}

func TestParseRowsRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"line a":              "line 1 is no row",
		"line a A\nsum b B":   `line 2: "sum" is not a role`,
		"line A A":            "no code of a row",
		"line a A\n\nline a ": "line 3: there is a row a already",
	} {
		if _, err := ParseRows(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func TestRowsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		label := rapid.Map(rapid.String(), oneLine)
		var rows []Row
		for _, text := range rapid.SliceOfN(label, 0, 12).Draw(t, "labels") {
			code := RowCode(text, func(c string) bool { return slices.ContainsFunc(rows, func(r Row) bool { return r.Code == c }) })
			rows = append(rows, Row{Code: code, Label: text, Role: Role(rapid.IntRange(0, int(Total)).Draw(t, "role"))})
		}
		again, err := ParseRows(FormatRows(rows))
		if err != nil || !slices.Equal(again, rows) {
			t.Fatalf("%v came back as %v, %v", rows, again, err)
		}
	})
}

// What is read is written as something that is read as the same.
func FuzzParseRows(f *testing.F) {
	f.Add("line a A b\r\n\ntotal t Total\n")
	f.Add("heading 1_a ")
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := ParseRows(text)
		if err != nil {
			return
		}
		again, err := ParseRows(FormatRows(rows))
		if err != nil || !slices.Equal(again, rows) {
			t.Fatalf("%q: %v came back as %v, %v", text, rows, again, err)
		}
		if problems := (&Table{Rows: rows}).Check(); len(problems) > 0 {
			t.Fatalf("%q: %v", text, problems)
		}
	})
}
