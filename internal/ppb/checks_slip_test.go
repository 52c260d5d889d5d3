package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// TestSlips has what is typed beside earlier figures, and what the check says of it; nothing where it must be silent.
func TestSlips(t *testing.T) {
	money, snapshot, rate := ruled(rag.Money, rag.ForecastYear, ""), ruled(rag.Count, rag.Snapshot, ""), ruled(rag.Rate10000, rag.Snapshot, "")
	grows, percent := ruled(rag.Count, rag.CumulativeFinancial, ""), ruled(rag.Percent, rag.Snapshot, "")
	outturn := func(v string) []FigureRow { return []FigureRow{held(lastYears, "", v)} }
	same := func(v string) []FigureRow { return []FigureRow{held(lastYearsQ2, "", v)} }
	for _, tt := range []struct {
		m       Measure
		typed   string
		earlier []FigureRow
		last    string
		say     string
	}{
		{money, "6728", outturn("6726000"), "", "£6,728 is about a thousandth of the last figure, £6,726,000 for 2022/23: check the decimal point"},
		{money, "6728000000", outturn("6726000"), "", "about 1,000 times the last figure"},
		{money, "67.28", outturn("6726000"), "", "about a 100,000th of"},
		{money, "6,728,000", outturn("6726000"), "", ""},
		{money, "300000", outturn("6726000"), "", "less than a twentieth of"},
		{money, "999999999999999999", outturn("6726000"), "", "out of all proportion to the last figure"},
		{money, "999999999999999999", outturn("0.01"), "", "out of all proportion"},
		{money, "999999999999999999", nil, "", "very great number"},
		{money, "6726000", outturn("0"), "", ""},
		{snapshot, "1700", same("18"), "", "about 100 times the last figure, 18 for Quarter 2, 2022/23"},
		{snapshot, "1700", outturn("21"), "", "about 100 times"},
		{snapshot, "540", same("18"), "", "about 30 times"},
		{snapshot, "28", same("2"), "", ""},
		{snapshot, "95", same("5"), "", ""},
		{snapshot, "200", same("5"), "", "40 times"},
		{snapshot, "76", same("18"), "", ""},
		{snapshot, "999999999999999999", nil, "", "very great number"},
		{rate, "4130", same("413"), "", "about 10 times"},
		{rate, "41.3", nil, "413", "about a tenth"},
		{rate, "3600", same("413"), "", "about 10 times"},
		{percent, "9.1", same("89"), "", "about a tenth"},
		{percent, "12", same("89"), "", ""},
		{percent, "0.9", same("0.5"), "", ""},
		{percent, "12", same("0.5"), "", ""},
		{grows, "40", outturn("400"), "", ""},
		{grows, "6200", outturn("147"), "", "about 42 times"},
		{grows, "620", nil, "60", ""},
		{grows, "6200", nil, "60", "about 100 times"},
		{grows, "400", same("420"), "40", ""},
		{ruled(rag.Count, rag.InQuarter, ""), "40", same("42"), "400", ""},
		{ruled(rag.Count, rag.InQuarter, ""), "40", same("380"), "400", "about a tenth"},
		{ruled(rag.Count, rag.Snapshot, "18"), "1700", nil, "", "more than 20 times the target, 18"},
		{ruled(rag.Count, rag.Snapshot, "18"), "40", nil, "", ""},
	} {
		p := probe{measure: tt.m, content: Content{FieldValue: tt.typed}, earlier: tt.earlier}
		if tt.last != "" {
			p.last = Content{FieldValue: tt.last}
		}
		if msg, is := fires(p.read(), "ten_times"); is != (tt.say != "") || !strings.Contains(msg, tt.say) {
			t.Errorf("%s after %v %s: %q, want %q", tt.typed, tt.earlier, tt.last, msg, tt.say)
		}
	}
}

// TestOneWarningOnce: a figure as printed and a note that repeat each other are warned of once.
func TestOneWarningOnce(t *testing.T) {
	m := parted(ruled(rag.Money, rag.ForecastYear, "100"), HeadlineSum, Part{Code: "a", Label: "A", Unit: rag.Money}, Part{Code: "b", Label: "B", Unit: rag.Money})
	c := Content{PartField("a"): "100", PartField("b"): "50", FieldPrinted: "A £100 B £50 Total overspend of £60", FieldQualifier: "Total overspend of £60"}
	n := 0
	for _, k := range (probe{measure: m, content: c}).read().Checks {
		if k.Rule == "stated_total" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d warnings", n)
	}
}
