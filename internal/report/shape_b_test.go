package report

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

// overviewOf is the quarter of the directorate's overview (2024/25, quarter 4) with these items, read by the rules.
func overviewOf(items ...*ppb.Item) *ppb.Book {
	q := ppb.Quarter{Year: 2024, Q: 4}
	b := &ppb.Book{
		Plan:       ppb.Plan{Council: "Halton", Title: "Directorate performance overview", Quarter: q, Tolerance: decimal.Ten},
		Objectives: []ppb.Objective{{Code: "P", Title: "Progress"}},
		Items:      items,
	}
	for _, it := range items {
		it.Entry.Key, it.Entry.Quarter, it.Entry.State = it.Key(), q, ppb.InProgress
	}
	return b
}

// lowering is a measure that is to fall below a target.
func lowering(ref, title string, unit rag.Unit, target string) *ppb.Measure {
	m := &ppb.Measure{Key: ref, Ref: ref, Objective: "P", Title: title, Rule: rag.Rule{
		Unit: unit, Basis: rag.Snapshot, Polarity: rag.Lower, Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: decimal.Ten, Default: true},
	}}
	if target != "" {
		m.Targets = []ppb.Target{{Period: ppb.Period{Year: 2024}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse(target)}}}
	}
	return m
}

// printed is a book in all formats, by name; of the pages as one line of words.
func printed(t *testing.T, b *ppb.Book) map[string]string {
	t.Helper()
	d := Document(b, reporttest.Now())
	out := map[string]string{}
	var page, words, json, table bytes.Buffer
	for _, err := range []error{html.Write(&page, d), text.Write(&words, d), JSON(&json, b, reporttest.Now()), CSV(&table, b, reporttest.Now())} {
		if err != nil {
			t.Fatal(err)
		}
	}
	out["html"], out["md"], out["json"], out["csv"] = page.String(), strings.Join(strings.Fields(words.String()), " "), json.String(), table.String()
	return out
}

// says fails where a format has not the words.
func mustSay(t *testing.T, all map[string]string, format string, wanted ...string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(all[format], want) {
			t.Errorf("%s does not say %q", format, want)
		}
	}
}

// csvColumn is the cells of a column below its head.
func csvColumn(t *testing.T, all map[string]string, name string) (cells []string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(all["csv"])).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, head := range rows[0] {
		for _, row := range rows[1:] {
			if head == name {
				cells = append(cells, row[i])
			}
		}
	}
	return cells
}

// P2.1 and P10.2: no colour is printed but the words, over what was computed.
func TestReferToCommentIsPrinted(t *testing.T) {
	all := printed(t, overviewOf(
		&ppb.Item{Measure: lowering("P2.1", "Children in care who moved between placements", rag.Percent, "9"), Entry: ppb.Entry{Content: ppb.Content{
			ppb.FieldValue: "11", ppb.FieldFlags: "p", ppb.FieldRAG: ppb.ReferRAG, ppb.FieldCommentary: "Some moves are good ones.",
		}}},
		&ppb.Item{Milestone: &ppb.Milestone{Key: "P10.2", Ref: "P10.2", Objective: "P", Title: "Questionnaires"}, Entry: ppb.Entry{Content: ppb.Content{
			ppb.FieldRAG: ppb.ReferRAG, ppb.FieldCommentary: "It is collected once a year.",
		}}}))
	mustSay(t, all, "md", "Quarterly progress: Refer to comment; computed Red", "Quarterly progress: Refer to comment **Commentary**", "| Measures, as published | 0 | 0 | 0 | 1 | 1 |")
	mustSay(t, all, "html", "<div>Refer to comment</div><div class=\"quiet\">computed Red</div>")
	mustSay(t, all, "json", `"computed": "red"`, `"published": "none"`, `"refer": true`)
	if got := strings.Join(csvColumn(t, all, "rag_refer"), " "); got != "true true" {
		t.Error(got)
	}
	mustSay(t, all, "md", "**Refer to comment**: Of a measure: no colour fits; the commentary says how it stands; Of a milestone: no colour fits")
	if none := printed(t, overviewOf()); strings.Contains(none["md"], ppb.ReferWords) {
		t.Error("words that are not printed are explained")
	}
}

// P7.1 prints two of its four services, and that two did not come; a sum says what it is not known without.
func TestPartsNotSuppliedArePrinted(t *testing.T) {
	services := func(ref, headline string) *ppb.Item {
		m := lowering(ref, "Audits graded good", rag.Percent, "")
		m.Headline, m.Rule.Polarity = headline, rag.Higher
		c := ppb.Content{}
		for _, p := range [][3]string{{"eh", "Early Help", "82%"}, {"hp", "Help and Protect", "21%"}, {"cic", "Children in Care", "[x]"}, {"cl", "Care Leavers", "n/a"}} {
			m.Parts = append(m.Parts, ppb.Part{Code: p[0], Label: p[1], Unit: rag.Percent})
			c[ppb.PartField(p[0])] = p[2]
		}
		return &ppb.Item{Measure: m, Entry: ppb.Entry{Content: c}}
	}
	all := printed(t, overviewOf(services("P7.1", ppb.HeadlineNone), services("P7.9", ppb.HeadlineSum)))
	mustSay(t, all, "md", "Early Help: 82%; Help and Protect: 21%; Children in Care: [x] not supplied; Care Leavers: [z] not applicable",
		"All: not known without Children in Care; Early Help: 82%")
	mustSay(t, all, "html", "Children in Care: [x] not supplied")
	mustSay(t, all, "json", `"none": "not_supplied"`, `"raw": "[x]"`)
	if got := csvColumn(t, all, "current_parts_none"); got[0] != "cic=not_supplied cl=not_applicable" {
		t.Error(got)
	}
}

// P10.2 as a measure: not available, for a reason and without a promised day.
func TestNotAvailableIsPrintedWithItsReason(t *testing.T) {
	all := printed(t, overviewOf(&ppb.Item{Measure: lowering("P10.2", "Questionnaires", rag.Count, ""), Entry: ppb.Entry{Content: ppb.Content{
		ppb.FieldNone: string(ppb.NotAvailable), ppb.FieldQualifier: "collected once a year", ppb.FieldCommentary: "It follows the annual return.",
	}}}))
	mustSay(t, all, "md", "[x] not available; collected once a year")
	mustSay(t, all, "json", `"note": "collected once a year"`, `"promised": null`)
}

// P6.3: numerator and denominator are of different days, and both are printed.
func TestDenominatorsDateIsPrinted(t *testing.T) {
	all := printed(t, overviewOf(&ppb.Item{Measure: lowering("P6.3", "Take-up", rag.Percent, ""), Entry: ppb.Entry{Content: ppb.Content{
		ppb.FieldValue: "1634/1855", ppb.FieldAsOf: "2025-01-16", ppb.FieldDenAsOf: "2024-10-31",
	}}}))
	mustSay(t, all, "md", "1,634 of 1,855; at 16 January 2025; denominator at 31 October 2024")
	mustSay(t, all, "json", `"as_of": "2025-01-16"`, `"den_as_of": "2024-10-31"`)
}

// P1.4 and P6.5: all three months are printed, and the quarter's figure is what the plan makes of them.
func TestMonthsArePrinted(t *testing.T) {
	maps := lowering("P1.4", "Plans led by partners", rag.Count, "70")
	maps.Months, maps.Rule.Polarity = ppb.MonthsLast, rag.Higher
	home := lowering("P6.5", "Electively home educated", rag.Count, "250")
	home.Months, home.Headline = ppb.MonthsLast, "ehe"
	home.Parts = []ppb.Part{{Code: "ehe", Label: "EHE"}, {Code: "a", Label: "Children in need", Rated: ppb.RatedNo}}
	all := printed(t, overviewOf(
		&ppb.Item{Measure: maps, Entry: ppb.Entry{Content: ppb.Content{"month:1": "46", "month:2": "64", "month:3": "73"}}},
		&ppb.Item{Measure: home, Entry: ppb.Entry{Content: ppb.Content{
			"month:1:ehe": "265", "month:2:ehe": "269", "month:3:ehe": "283", "month:1:a": "5", "month:2:a": "8", "month:3:a": "9",
		}}}))
	mustSay(t, all, "md", "73; January 46, February 64, March 73", "EHE: 283 (January 265, February 269, March 283)", "Children in need: 9 (January 5, February 8, March 9)")
	mustSay(t, all, "html", "January 46, February 64, March 73")
	mustSay(t, all, "json", `"months": "last"`, `"name": "February"`, `"part": "ehe"`)
	if got := csvColumn(t, all, "current_months"); got[0] != "1=46 2=64 3=73" || got[1] != "1:ehe=265 2:ehe=269 3:ehe=283 1:a=5 2:a=8 3:a=9" {
		t.Errorf("%q", got)
	}
}

// P3.6 stands under the commentary of P3.5: it says so, and leads there.
func TestOneCommentaryForSeveralRows(t *testing.T) {
	milestone := func(ref string, c ppb.Content) *ppb.Item {
		return &ppb.Item{Milestone: &ppb.Milestone{Key: ref, Ref: ref, Objective: "P", Title: "Therapy"}, Entry: ppb.Entry{Content: c}}
	}
	all := printed(t, overviewOf(
		milestone("P3.5", ppb.Content{ppb.FieldRAG: "amber", ppb.FieldCommentary: "Staffing is better."}),
		milestone("P3.6", ppb.Content{ppb.FieldRAG: "amber", ppb.FieldSameAs: "p3.5"})))
	mustSay(t, all, "html", `<p><a href="#exception-p3-5">As P3.5</a></p>`, `id="exception-p3-5"`, `<a href="#item-p3-5">P3.5</a>`)
	mustSay(t, all, "md", "**Commentary and action**: As P3.5 ")
	mustSay(t, all, "json", `"commentary_as": "P3.5"`, `"commentary_as": ""`)
	if got := csvColumn(t, all, "commentary_as"); got[0] != "" || got[1] != "P3.5" {
		t.Errorf("%q", got)
	}
}

// P7.4 and P5.3: a small table in a commentary is one on the page, with its headers, and stays as typed in the data.
func TestTablesOfCommentariesArePrinted(t *testing.T) {
	typed := "Grades of case files:\n| Grade | Early Help | |\n| | Q3 | Q4 |\n|---|---|---|\n| Good | 75% | 80% |\n| RI & IA | 25% | |\nAll of them improved."
	all := printed(t, overviewOf(&ppb.Item{Milestone: &ppb.Milestone{Key: "P7.4", Ref: "P7.4", Objective: "P", Title: "Grades"}, Entry: ppb.Entry{Content: ppb.Content{
		ppb.FieldRAG: "green", ppb.FieldCommentary: typed,
	}}}))
	mustSay(t, all, "html",
		`<p>Grades of case files:</p><table role="table" class="typed"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" rowspan="2">Grade</th>`+
			`<th role="columnheader" scope="colgroup" colspan="2">Early Help</th></tr><tr role="row"><th role="columnheader" scope="col">Q3</th>`,
		`<tr role="row"><th role="rowheader" scope="row">RI &amp; IA</th><td role="cell">25%</td><td role="cell"></td></tr></tbody></table><p>All of them improved. (Responsible officer: none named)</p>`)
	mustSay(t, all, "md", "| Grade | Early Help Q3 | Early Help Q4 | |---------|---------------|---------------| | Good | 75% | 80% | | RI & IA | 25% | | All of them improved. (Responsible officer: none named)")
	if got := csvColumn(t, all, "commentary"); got[0] != typed {
		t.Errorf("%q", got)
	}
	mustSay(t, all, "json", `| Good | 75% | 80% |\n`)
}
