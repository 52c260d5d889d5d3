package tabular

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// printed is the published sheet as it stands in a file, with what is printed around its table.
func (p published) printed(lines ...string) [][]string {
	var block [][]string
	for _, line := range lines {
		block = append(block, strings.Split(line, "|"))
	}
	for _, r := range p.table.Rows {
		line := []string{" " + strings.ToUpper(r.Label)}
		for _, c := range p.table.Columns {
			line = append(line, p.stated(r.Code, c.Code))
		}
		block = append(block, line)
	}
	return block
}

// The published sheets land as they were printed: every cell in its place, what is worked out cleared where it agrees, and
// the totals of June stated as printed.
func TestMapPublishedSheets(t *testing.T) {
	for _, c := range []struct {
		file     string
		columns  []Column
		lines    []string
		findings int
	}{
		{"revenue-eip.csv", revenue, []string{"Revenue Budget as at 30 September 2023", "|Annual Budget|Budget to Date|Actual\nSpend|Variance (Overspend)|Forecast Outturn", "|£'000|£'000|£’000|£'000|£'000"}, 0},
		{"revenue-cf.csv", revenue, []string{"|Annual Budget £'000|Budget to Date £'000|ACTUAL SPEND £000|Variance (Overspend) £'000|Forecast Outturn (£k)"}, 0},
		{"transport.csv", transport, []string{"|2023-24 as at Q2|||||", "Area|No. of Users|Budget £'000|Projected Spend £'000|Variance £'000|Average Cost per User"}, 0},
		{"residential.csv", residential, []string{"Provision|Weekly Costs|30th September 2023||30th June 2023|", "||No. Placed|Estimated cost for the year|No. Placed|Estimated cost for the year"}, 1},
		{"savings-eip.csv", savings, []string{"Service Area|Ref.|Net Budget £'000|Savings Value|||Current Progress|Comments", "|||23/24 £'000|24/25 £'000|25/26 £'000||"}, 0},
		{"capital.csv", capital, []string{"|annual_allocation|allocation_to_date|actual|remaining"}, 0},
	} {
		t.Run(c.file, func(t *testing.T) {
			p := read(t, c.file, c.columns)
			m := p.table.Map(p.printed(c.lines...))
			if len(m.Problems)+len(m.Missing)+len(m.NewRows)+len(m.Unmatched)+len(m.Absent) > 0 {
				t.Fatalf("problems %q, missing %q, new %v, unmatched %q, absent %q", m.Problems, m.Missing, m.NewRows, m.Unmatched, m.Absent)
			}
			if len(m.Findings) != c.findings {
				t.Errorf("findings %v, want %d", m.Findings, c.findings)
			}
			cells := map[[2]string]string{}
			for _, change := range m.Changes {
				cells[[2]string{change.Row, change.Column}] = change.Text
			}
			stated := 0
			for i, r := range p.table.Rows {
				for k, column := range p.table.Columns {
					at := [2]string{r.Code, column.Code}
					if p.typed(at[0], at[1]) == "" && cells[at] != "" {
						stated++
					}
					if got, want := p.table.Work(func(row, column string) string { return cells[[2]string{row, column}] }).Values[i][k].Shown,
						p.table.Work(p.stated).Values[i][k].Shown; got != want {
						t.Errorf("%v: %q, want %q", at, got, want)
					}
				}
			}
			if stated != c.findings {
				t.Errorf("%d worked cells are stated, want %d", stated, c.findings)
			}
		})
	}
}

func TestMapRows(t *testing.T) {
	table := small()
	m := table.Map([][]string{
		{"Code", "Label", "Role", "No. of Users", "Budget £", "Projected Spend", "Colour"},
		{"in_borough", "In", "line", "402", "1,104", "abc", ""},
		{"", "Post 16", "", "7", "", "12", "red"},
		{"", "", "", "9", "", "", ""},
		{"", "Total", "", "500", "", "", ""},
		{"", "Source: the transport team", "", "", "", "", ""},
	})
	var rows []string
	for _, r := range m.Rows {
		rows = append(rows, fmt.Sprint(r.Role, " ", r.Code))
	}
	for _, c := range []struct {
		what      string
		got, want []string
	}{
		{"rows", rows, []string{"heading h", "line in_borough", "line post_16", "line out_of_borough", "total total"}},
		{"missing", m.Missing, []string{"h", "out_of_borough"}},
		{"absent", m.Absent, []string{"budget", "variance", "average"}},
		{"unmatched", m.Unmatched, []string{"Colour"}},
		{"changes", []string{said(m.Changes)}, []string{
			"in_borough.users=402 in_borough.projected=abc post_16.users=7 post_16.projected=12 total.users=500 total.projected="}},
		{"problems", m.Problems, []string{
			"Budget is in pounds in the sheet and in thousands of pounds here, so nothing of it was taken: change it in the sheet first.",
			"Line 4 of the sheet has figures but no label, and was left out.",
			`Line 6 of the sheet, "Source: the transport team", is no row of the table and was left out.`,
			`In Borough, Projected Spend: "abc" is not a number: type digits, such as 1,234, or leave the cell empty.`}},
		{"findings", []string{m.Findings[0].Text}, []string{
			"Total, No. of Users: 500 is stated, but its lines come to 409, 91 less: put right what is wrong, or clear the stated figure to have it worked out."}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
	if len(m.NewRows) != 1 || m.NewRows[0].After != "in_borough" {
		t.Errorf("new rows: %v", m.NewRows)
	}
}

// A table without rows takes all of a sheet, with the roles that its lines seem to have.
func TestMapIntoAnEmptyTable(t *testing.T) {
	p := read(t, "revenue-eip.csv", revenue)
	m := (&Table{Columns: revenue}).Map(p.printed("|Annual Budget|Budget to Date|Actual Spend|Variance (Overspend)|Forecast Outturn"))
	for i, r := range p.table.Rows {
		if i >= len(m.Rows) || m.Rows[i].Role != r.Role || m.Rows[i].Code != r.Code {
			t.Fatalf("%d: %v, want %v", i, m.Rows, r)
		}
	}
	if len(m.Problems)+len(m.Findings) > 0 {
		t.Error(m.Problems, m.Findings)
	}
}

func TestMapFindsNoHeadings(t *testing.T) {
	m := small().Map([][]string{{"Something", "else"}, {"1", "2"}})
	if m.Header != -1 || len(m.Changes) > 0 || len(m.Problems) != 1 || !strings.Contains(m.Problems[0], "No. of Users") {
		t.Errorf("%+v", m)
	}
}

func FuzzMap(f *testing.F) {
	f.Add("\tNo. of Users\tBudget £'000\nIn Borough\t5\t(6)\nX\t1\nTotal\t9\n")
	f.Add("role\trow\tusers\nheading\tin_borough\t6\n")
	f.Fuzz(func(t *testing.T, text string) {
		m := small().Map(ParseBlock(text))
		whole := Table{Columns: transport, Rows: m.Rows}
		if problems := whole.Check(); len(problems) > 0 {
			t.Fatalf("%q: %v", text, problems)
		}
		for _, c := range m.Changes {
			if whole.Row(c.Row) < 0 || whole.Column(c.Column) < 0 {
				t.Fatalf("%q: %v lands nowhere", text, c)
			}
		}
	})
}
