package html

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
)

// Every id stands once, and a cell under two rows of headers names those that it stands under.
func TestIDsStandOnceAndAreThere(t *testing.T) {
	line := func(s string) doc.Cell { return doc.Cell{{Text: s}} }
	trend := &doc.Trend{Caption: "From quarter to quarter", Alt: "Up.", Points: []doc.Point{{Label: "Q1", Text: "1", Number: true, To: doc.Span}}}
	rows := []doc.Row{{Cells: []doc.Cell{line("M1"), line("1")}, Details: []doc.Detail{{Label: "All", Trend: trend}, {Label: "A part", Trend: trend}}}}
	sums := []doc.Row{
		{Kind: doc.HeadingRow, Cells: []doc.Cell{line("Expenditure")}},
		{Cells: []doc.Cell{line("Employees"), line("1"), line("2"), line("3"), line("none")}},
	}
	d := doc.New(doc.Document{Title: "Report", Lang: "en-GB", Watermark: `"; } not for "publication`, Blocks: []doc.Block{
		doc.Table{Caption: "Measures", Columns: []doc.Column{{Text: "Ref"}, {Text: "Value"}}, Rows: rows},
		doc.Table{Caption: "Finance", Sheet: true, Rows: sums, Columns: []doc.Column{
			{Text: "Row"}, {Text: "Budget", Group: "Now"}, {Text: "Actual", Group: "Now"}, {Text: "Budget", Group: "Then"}, {Text: "Comments"},
		}},
	}})
	var out bytes.Buffer
	if err := Write(&out, d); err != nil {
		t.Fatal(err)
	}
	page, ids := out.String(), map[string]string{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"[^>]*>([^<]*)`).FindAllStringSubmatch(page, -1) {
		if _, twice := ids[m[1]]; twice {
			t.Errorf("the id %s stands twice", m[1])
		}
		ids[m[1]] = m[2]
	}
	var over []string
	for _, m := range regexp.MustCompile(`<td role="cell" headers="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		var names []string
		for _, id := range strings.Fields(m[1])[1:] { // the first is the row's
			name, is := ids[id]
			if !is {
				t.Errorf("%s is named and is not there", id)
			}
			names = append(names, name)
		}
		over = append(over, strings.Join(names, "/"))
	}
	if got := strings.Join(over, " "); got != "Now/Budget Now/Actual Then/Budget Comments" {
		t.Errorf("cells stand under %s", got)
	}
	if strings.Contains(page, `; } not`) || strings.Contains(page, "ZgotmplZ") {
		t.Error("the watermark gets out of the style")
	}
}
