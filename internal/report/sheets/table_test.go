package sheets

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
)

// A column in which nothing stands is left out; that cells are empty is said where some are.
func TestEmptyColumnsAreLeftOut(t *testing.T) {
	type row struct{ a, b, c string }
	columns := []column[row]{
		text("A", narrow, func(r *row) string { return r.a }), text("B", narrow, func(r *row) string { return r.b }),
		text("C", narrow, func(r *row) string { return r.c }),
	}
	for _, c := range []struct {
		rows  []row
		heads string
		says  bool
	}{
		{[]row{{"1", "", "3"}, {"4", "", "6"}}, "A C", false},
		{[]row{{"1", "", "3"}, {"4", "5", "6"}}, "A B C", true},
		{nil, "", false},
	} {
		s := tableOf("S", "A title", []string{"A line."}, columns, c.rows)
		var heads []string
		for _, h := range s.Columns {
			heads = append(heads, h.Head)
		}
		says := slices.ContainsFunc(s.Lines, func(l string) bool { return strings.HasPrefix(l, "A cell that is empty") })
		if got := strings.Join(heads, " "); got != c.heads || says != c.says || s.Rows != len(c.rows) || !slices.Contains(s.Lines, "A line.") {
			t.Errorf("%v: %q, %q", c.rows, got, s.Lines)
		}
	}
}

func TestHeadingsAreUnlike(t *testing.T) {
	columns := []Column{{Head: "Total"}, {Head: "total"}, {Head: ""}, {Head: "Total (2)"}, {Head: "_x0041_"}, {Head: strings.Repeat("£", 300)},
		{Head: "a_x00e9_xAbCd_"}, {Head: "_x004g_x0041"}}
	unlike(columns)
	want := []string{"Total", "total (2)", "Column 3", "Total (2) (2)", "_ x0041_", strings.Repeat("£", maxHead), "a_ x00e9_ xAbCd_", "_x004g_x0041"}
	for i, c := range columns {
		if c.Head != want[i] {
			t.Errorf("heading %d is %q and not %q", i+1, c.Head, want[i])
		}
	}
}

func TestTablesHaveNamesForPrograms(t *testing.T) {
	for title, want := range map[string]string{
		"T1 Revenue as at 30 September": "table_table_1_t1_revenue_as_at_30_september", "£££ ☂": "table_table_1", strings.Repeat("word ", 40): "",
		"A1:B2 'x'!": "table_table_1_a1_b2_x",
	} {
		if got := tableName("Table_1", title); want != "" && got != want || len(got) > 66 {
			t.Errorf("%q is called %s", title, got)
		}
	}
}

// What stands in the place of a number says why there is none.
func TestShorthandStandsInANumbersPlace(t *testing.T) {
	none := func(r ppb.NoneReason) *data.None { return &data.None{Reason: string(r)} }
	for _, c := range []struct {
		raw      string
		none     *data.None
		withheld string
		want     string
	}{
		{"", nil, "", "[x]"}, {"about 5", nil, "", "about 5"}, {"about 5", nil, "It is exempt.", "[c]"}, {"", none(ppb.NotApplicable), "", "[z]"},
		{"", none(ppb.Suppressed), "", "[c]"}, {"", none(ppb.NotAvailable), "", "[x]"}, {"5", none(ppb.NotAvailable), "", "[x]"},
	} {
		if got := inPlace(c.raw, c.none, c.withheld); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
	if got := kept("It is exempt.", "none", "Not rated"); got != "[c]" {
		t.Errorf("a colour that is withheld is %s", got)
	}
	if got := kept("", "none", "Not rated") + kept("It holds small numbers.", "red", "Red"); got != "Not ratedRed" {
		t.Errorf("colours that are not withheld are %s", got)
	}
}
