package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
)

// A chart of a table draws what its column came to in earlier periods too, where any is held, with where those are from.
func TestAChartHasItsYears(t *testing.T) {
	b := reporttest.Sectioned()
	md := func() string {
		var out bytes.Buffer
		if err := Markdown(&out, b, reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		return strings.Join(strings.Fields(out.String()), " ")
	}
	if strings.Contains(md(), "from period to period") {
		t.Error("a chart has a past that is not held")
	}
	it := b.Item("T1")
	it.Earlier = []ppb.FigureRow{{Key: "T1", Part: "actual", Period: ppb.Period{Year: 2022}, Source: "the outturn report",
		Amount: ppb.Amount{Value: decimal.MustParse("1750"), Known: true}}}
	got := md()
	for _, want := range []string{"total of Actual (£'000), from period to period", "2022/23 1,750 ██████████████████████ Quarter 2, 2023/24 1,919", "Sources: 2022/23 from the outturn report."} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %s", want, got[strings.Index(got, "Spend, drawn"):])
		}
	}
	var page bytes.Buffer
	if err := HTML(&page, b, reporttest.Now()); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(page.String(), "Bar chart of the total of Actual (£&#39;000): 2022/23 1,750; Quarter 2, 2023/24 1,919.") {
		t.Error("the page does not draw it")
	}
}
