package tabular

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// column works out one column that adds, of rows given as "role typed", and gives what is shown, "!" behind what is a
// problem, and the findings.
func column(c Column, rows ...string) (shown string, findings []Finding) {
	c.Code, c.Label = "c", "C"
	t := Table{Columns: []Column{c}}
	typed := map[string]string{}
	for i, row := range rows {
		role, text, _ := strings.Cut(row, " ")
		r, err := ParseRole(role)
		if err != nil {
			panic(err)
		}
		code := fmt.Sprintf("r%d", i+1)
		t.Rows = append(t.Rows, Row{Code: code, Label: strings.ToUpper(code), Role: r})
		typed[code] = text
	}
	sheet := t.Work(func(row, _ string) string { return typed[row] })
	var all []string
	for _, v := range sheet.Values {
		text := v[0].Shown
		if v[0].Problem != "" {
			text += "!"
		}
		all = append(all, text)
	}
	return strings.Join(all, "|"), sheet.Findings
}

func TestSums(t *testing.T) {
	adds := Column{Kind: MoneyK, Adds: true}
	for _, c := range []struct {
		name     string
		column   Column
		rows     []string
		shown    string
		findings string
	}{
		{"a plain table", adds, []string{"line 1", "line 2", "total"}, "1|2|3", ""},
		{"subtotals and nets", adds, []string{"heading", "line 10", "line 5", "subtotal", "line -3", "subtotal", "net", "line 2", "subtotal", "net"}, "|10|5|15|-3|-3|12|2|2|14", ""},
		{"a total takes what is left", adds, []string{"line 10", "subtotal", "line 5", "total", "total"}, "10|10|5|15|", ""},
		{"two totals", adds, []string{"line 1", "total", "line 2", "total"}, "1|1|2|2", ""},
		{"a net takes no lines", adds, []string{"line 1", "net", "total"}, "1||1", ""},
		{"nothing typed", adds, []string{"line", "line -", "total"}, "|-|", ""},
		{"empty cells count nothing", adds, []string{"line 5", "line", "total -"}, "5||5", ""},
		{"a nought is a number", adds, []string{"line 0", "total"}, "0|0", ""},
		{"decimals are kept", adds, []string{"line 12.5", "line 0.25", "total"}, "12.5|0.25|12.75", ""},
		{"a column that does not add", Column{Kind: MoneyK}, []string{"line 5", "total", "total 7"}, "5||7", ""},
		{"equal", adds, []string{"line 5", "line 6", "total 11"}, "5|6|11", ""},
		{"1 apart", adds, []string{"line 5", "line 6", "total 12"}, "5|6|12", "note r3 12 11"},
		{"2 apart of four", adds, []string{"line 5", "line 6", "line 1", "line 1", "total 15"}, "5|6|1|1|15", "warning r5 15 13"},
		{"2 apart of three", adds, []string{"line 5", "line 6", "line 1", "total 14"}, "5|6|1|14", "error r4 14 12"},
		{"in the unit printed", Column{Kind: Money, Decimals: 2, Adds: true}, []string{"line 5", "total 6"}, "£5.00|£6.00", "error r2 6 5"},
		{"rounded to what is stated", adds, []string{"line 12.4", "line 13", "total 25"}, "12.4|13|25", ""},
		{"one slip is one finding", adds, []string{"line 5", "subtotal 50", "line 1", "subtotal", "net 6"}, "5|50|1|1|6", "error r2 50 5"},
		{"a sum that is only stated", adds, []string{"line", "subtotal 50", "line 1", "subtotal", "net"}, "|50|1|1|51", ""},
		{"what cannot be read", adds, []string{"line 5", "line abc", "subtotal", "net 9"}, "5|abc!|5|9", "warning r3 0 0; warning r4 0 0"},
		{"nothing that can be read", adds, []string{"line x", "total"}, "x!|", "warning r2 0 0"},
		{"a stated sum that cannot be read", adds, []string{"line 5", "subtotal x", "net"}, "5|x!|5", ""},
		{"a figure in a heading", adds, []string{"heading 5", "line 6", "total"}, "5!|6|6", ""},
		{"too large", adds, append(slices.Repeat([]string{"line 999999999999999.9999"}, 20), "total"), strings.Repeat("999,999,999,999,999.9999|", 20), "error r21 0 0"},
	} {
		shown, findings := column(c.column, c.rows...)
		var said []string
		for _, f := range findings {
			said = append(said, fmt.Sprint(f.Severity, " ", f.Row, " ", f.Stated, " ", f.Worked))
		}
		if shown != c.shown || strings.Join(said, "; ") != c.findings {
			t.Errorf("%s: %s, %s; want %s, %s", c.name, shown, strings.Join(said, "; "), c.shown, c.findings)
		}
	}
}

// A stated figure in a formula's column is compared on its line, and the sum takes the worked one.
func TestStatedFormula(t *testing.T) {
	table := small()
	typed := map[string]string{"in_borough.budget": "10", "in_borough.projected": "4", "in_borough.variance": "9", "out_of_borough.budget": "x", "out_of_borough.projected": "1"}
	sheet := table.Work(func(row, column string) string { return typed[row+"."+column] })
	var said []string
	for _, f := range sheet.Findings {
		said = append(said, f.Text)
	}
	want := []string{
		"In Borough, Variance: 9 is stated, but its formula gives 6, 3 less: put right what is wrong, or clear the stated figure to have it worked out.",
		"Total, Budget goes without Out of Borough, which cannot be read as a number.",
		"Total, Variance goes without Out of Borough, which cannot be read as a number.",
	}
	if !reflect.DeepEqual(said, want) {
		t.Errorf("%q, want %q", said, want)
	}
	if v := sheet.Values[3][3]; v.Shown != "6" || !v.Computed {
		t.Errorf("the total of variances: %+v", v)
	}
}

// drawn is a table with numbers drawn at random, once as bare digits and once as they may be typed.
func drawn(t *rapid.T) (*Table, map[[2]string]string, map[[2]string]string) {
	table := &Table{Columns: transport}
	plain, separated := map[[2]string]string{}, map[[2]string]string{}
	for i := range rapid.IntRange(0, 15).Draw(t, "rows") {
		r := Row{Code: fmt.Sprintf("r%d", i), Role: Role(rapid.IntRange(0, int(Total)).Draw(t, "role"))}
		table.Rows = append(table.Rows, r)
		for _, c := range table.Columns {
			n := rapid.IntRange(-2_000_000, 2_000_000).Draw(t, "number")
			if r.Role == Heading || rapid.IntRange(0, 3).Draw(t, "typed") == 0 {
				continue
			}
			at := [2]string{r.Code, c.Code}
			plain[at] = fmt.Sprint(n)
			column := Column{Kind: Count, Adverse: rapid.Bool().Draw(t, "brackets")}
			number, _, _ := ParseNumber(plain[at], Count)
			separated[at] = column.Format(number)
		}
	}
	return table, plain, separated
}

// Sums never depend on thousands separators and brackets, and the same cells always give the same.
func TestSumsDependOnNumbersAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table, plain, separated := drawn(t)
		first := table.Work(func(row, column string) string { return plain[[2]string{row, column}] })
		second := table.Work(func(row, column string) string { return plain[[2]string{row, column}] })
		if !reflect.DeepEqual(first, second) {
			t.Fatal("the same cells gave two sheets")
		}
		third := table.Work(func(row, column string) string { return separated[[2]string{row, column}] })
		for i := range third.Values {
			for k := range third.Values[i] {
				third.Values[i][k].Typed = first.Values[i][k].Typed
			}
		}
		if !reflect.DeepEqual(first, third) {
			t.Fatalf("separators change the sheet: %v, %v", first, third)
		}
	})
}

// A table that is worked out on what it was comes to what it comes to anew, whatever has been typed since, and the sheet before is
// as it was.
func TestReworkIsWork(t *testing.T) {
	texts := []string{"", "", "5", "12", "(3)", "-", " 7 ", "x", "Green", "1,000,000,000,000,000", "0.5"}
	rapid.Check(t, func(t *rapid.T) {
		table := &Table{Columns: append(revenue[:5:5], Column{Code: "twice", Kind: Count, Formula: "variance * 2", Adds: true}, Column{Code: "words"}, Column{Code: "progress", Kind: Progress})}
		for i := range rapid.IntRange(1, 12).Draw(t, "rows") {
			table.Rows = append(table.Rows, Row{Code: fmt.Sprintf("r%d", i), Label: fmt.Sprint("Row ", i), Role: rapid.SampledFrom([]Role{Line, Line, Line, Heading, Subtotal, Net, Total}).Draw(t, "role")})
		}
		typed := map[[2]string]string{}
		cells := func(row, column string) string { return typed[[2]string{row, column}] }
		change := func() (rows map[string]bool) {
			rows = map[string]bool{}
			for range rapid.IntRange(0, 6).Draw(t, "changes") {
				row := rapid.SampledFrom(table.Rows).Draw(t, "row").Code
				typed[[2]string{row, rapid.SampledFrom(table.Columns).Draw(t, "column").Code}] = rapid.SampledFrom(texts).Draw(t, "text")
				rows[row] = true
			}
			return rows
		}
		change()
		was := table.Work(cells)
		for range 4 {
			before := table.Work(cells)
			rows := change()
			var touched func(int) bool
			if rapid.Bool().Draw(t, "known") {
				touched = func(row int) bool { return rows[table.Rows[row].Code] }
			}
			on, anew := table.Rework(was, cells, touched), table.Work(cells)
			if !reflect.DeepEqual(on, anew) {
				t.Fatalf("on the sheet before %+v, anew %+v", on, anew)
			}
			if !reflect.DeepEqual(was, before) {
				t.Fatal("the sheet before has changed")
			}
			if !reflect.DeepEqual(table.Gaps(on), table.Gaps(anew)) {
				t.Fatal("other gaps")
			}
			was = on
		}
	})
}

func BenchmarkWork(b *testing.B) {
	table := &Table{Columns: append(revenue[:5:5], Column{Code: "share", Kind: Percent, Formula: "actual / annual_budget * 100"})}
	cells := map[string]map[string]string{}
	for i := range 40 {
		r := Row{Code: fmt.Sprintf("r%d", i), Label: "Row"}
		if i%10 == 9 {
			r.Role = Subtotal
		} else {
			cells[r.Code] = map[string]string{"annual_budget": "13,505", "budget_to_date": "5,505", "actual": "6,818", "forecast_outturn": "(2,776)"}
		}
		table.Rows = append(table.Rows, r)
	}
	table.Rows[39].Role = Net
	b.ReportAllocs()
	for b.Loop() {
		table.Work(func(row, column string) string { return cells[row][column] })
	}
}
