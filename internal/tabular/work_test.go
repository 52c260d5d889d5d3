package tabular

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// published is a table as it was printed, from a file of testdata: a row of column codes, then a row for each of the
// table's with role, label and the cells as printed. typed leaves out what is worked out.
type published struct {
	table *Table
	cells map[[2]string]string
}

func read(t testing.TB, file string, columns []Column) published {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	p := published{&Table{Columns: columns}, map[[2]string]string{}}
	for _, record := range records[1:] {
		role, err := ParseRole(record[0])
		if err != nil {
			t.Fatal(err)
		}
		code := RowCode(record[1], func(c string) bool { return p.table.Row(c) >= 0 })
		p.table.Rows = append(p.table.Rows, Row{Code: code, Label: record[1], Role: role})
		for k, text := range record[2:] {
			p.cells[[2]string{code, records[0][k+2]}] = text
		}
	}
	if problems := p.table.Check(); len(problems) > 0 {
		t.Fatal(problems)
	}
	return p
}

// stated gives every cell as printed.
func (p published) stated(row, column string) string { return p.cells[[2]string{row, column}] }

// typed gives the cells that are not worked out.
func (p published) typed(row, column string) string {
	c := p.table.Columns[p.table.Column(column)]
	if c.Formula != "" || c.Adds && p.table.Rows[p.table.Row(row)].Role.Sums() {
		return ""
	}
	return p.stated(row, column)
}

var (
	revenue = []Column{
		{Code: "annual_budget", Label: "Annual Budget", Kind: MoneyK, Adds: true},
		{Code: "budget_to_date", Label: "Budget to Date", Kind: MoneyK, Adds: true},
		{Code: "actual", Label: "Actual Spend", Kind: MoneyK, Adds: true},
		{Code: "variance", Label: "Variance (Overspend)", Kind: MoneyK, Formula: "budget_to_date - actual", Adverse: true, Adds: true},
		{Code: "forecast_outturn", Label: "Forecast Outturn", Kind: MoneyK, Adverse: true, Adds: true},
	}
	capital = []Column{
		{Code: "annual_allocation", Label: "Annual Capital Allocation", Kind: MoneyK, Adds: true},
		{Code: "allocation_to_date", Label: "Allocation to date", Kind: MoneyK, Adds: true},
		{Code: "actual", Label: "Actual Spend", Kind: MoneyK, Adds: true},
		{Code: "remaining", Label: "Total Allocation remaining", Kind: MoneyK, Formula: "annual_allocation - actual", Adds: true},
	}
	savings = []Column{
		{Code: "ref", Label: "Ref.", Kind: Text},
		{Code: "net_budget", Label: "Net Budget", Kind: MoneyK},
		{Code: "y2023_24", Label: "23/24", Group: "Savings Value", Kind: MoneyK, Adds: true},
		{Code: "y2024_25", Label: "24/25", Group: "Savings Value", Kind: MoneyK, Adds: true},
		{Code: "y2025_26", Label: "25/26", Group: "Savings Value", Kind: MoneyK, Adds: true},
		{Code: "progress", Label: "Current Progress", Kind: Progress},
		{Code: "comments", Label: "Comments", Kind: Text},
	}
	transport = []Column{
		{Code: "users", Label: "No. of Users", Kind: Count, Adds: true},
		{Code: "budget", Label: "Budget", Kind: MoneyK, Adds: true},
		{Code: "projected", Label: "Projected Spend", Kind: MoneyK, Adds: true},
		{Code: "variance", Label: "Variance", Kind: MoneyK, Formula: "budget - projected", Adverse: true, Adds: true},
		{Code: "average", Label: "Average Cost per User", Kind: Money},
	}
	residential = []Column{
		{Code: "weekly", Label: "Weekly Costs", Kind: Text},
		{Code: "placed", Label: "No. Placed", Group: "30th September 2023", Kind: Count, Adds: true},
		{Code: "cost", Label: "Estimated cost for the year", Group: "30th September 2023", Kind: Money, Adds: true},
		{Code: "placed_june", Label: "No. Placed", Group: "30th June 2023", Kind: Count, Adds: true},
		{Code: "cost_june", Label: "Estimated cost for the year", Group: "30th June 2023", Kind: Money, Adds: true},
	}
)

// The tables of the published report: with every cell as printed nothing differs but two totals of June, by £1; and what
// is worked out of the lines alone is what was printed.
func TestPublishedTables(t *testing.T) {
	for _, table := range []struct {
		file     string
		columns  []Column
		findings []string
	}{
		{"revenue-eip.csv", revenue, nil},
		{"revenue-cf.csv", revenue, nil},
		{"capital.csv", capital, nil},
		{"savings-eip.csv", savings, nil},
		{"savings-cf.csv", savings, nil},
		{"transport.csv", transport, nil},
		{"residential.csv", residential, []string{
			"note: Total, Estimated cost for the year (30th June 2023): £15,777,052 is stated, but its lines come to £15,777,051, £1 less; rounding may be the reason."}},
		{"residential-uasc.csv", residential, []string{
			"note: Total, Estimated cost for the year (30th June 2023): £1,316,508 is stated, but its lines come to £1,316,507, £1 less; rounding may be the reason."}},
	} {
		t.Run(table.file, func(t *testing.T) {
			p := read(t, table.file, table.columns)
			stated := p.table.Work(p.stated)
			var found []string
			for _, f := range stated.Findings {
				found = append(found, f.Severity.String()+": "+f.Text)
			}
			if strings.Join(found, "\n") != strings.Join(table.findings, "\n") {
				t.Errorf("findings:\n%s\nwant:\n%s", strings.Join(found, "\n"), strings.Join(table.findings, "\n"))
			}
			typed := p.table.Work(p.typed)
			if len(typed.Findings) > 0 {
				t.Errorf("without stated figures there are findings: %v", typed.Findings)
			}
			differ := 0
			for i, r := range p.table.Rows {
				for k, c := range p.table.Columns {
					if v := stated.Values[i][k]; v.Problem != "" {
						t.Errorf("%s, %s: %s", r.Label, c.Label, v.Problem)
					} else if got := typed.Values[i][k].Shown; got != v.Shown {
						differ++
						t.Logf("%s, %s: worked out as %s, printed as %s", r.Label, c.Label, got, v.Shown)
					}
				}
			}
			if differ != len(table.findings) {
				t.Errorf("%d cells are worked out otherwise than printed, want %d", differ, len(table.findings))
			}
		})
	}
}
