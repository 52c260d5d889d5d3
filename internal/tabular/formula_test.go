package tabular

import (
	"fmt"
	"strings"
	"testing"

	"github.com/govalues/decimal"
)

func TestFormulas(t *testing.T) {
	columns := map[string]string{"a": "12", "b": "5", "users": "116", "projected": "1184", "nought": "0", "huge": "9999999999999999999"}
	for _, c := range []struct{ formula, want, wrong string }{
		{formula: "a - b", want: "7"},
		{formula: "a-b-1", want: "6"},
		{formula: "a - (b - 1)", want: "8"},
		{formula: "a + b * 2", want: "22"},
		{formula: "(a + b) * 2", want: "34"},
		{formula: "-a", want: "-12"},
		{formula: "a - -b", want: "17"},
		{formula: "-(a - b) * 2", want: "-14"},
		{formula: "a / b / 2", want: "1.2"},
		{formula: "projected * 1000 / users", want: "10206.89655172413793"},
		{formula: ".5 * b", want: "2.5"},
		{formula: "a / nought"},
		{formula: "a / (b - 5)"},
		{formula: "a - missing"},
		{formula: "huge * huge"},
		{formula: "", wrong: "ends where"},
		{formula: "a -", wrong: "ends where"},
		{formula: "a b", wrong: `at "b"`},
		{formula: "(a", wrong: "not closed"},
		{formula: "a)", wrong: `at ")"`},
		{formula: "a ^ b", wrong: `at "^ b"`},
		{formula: "A", wrong: `at "A"`},
		{formula: "1.2.3", wrong: "not a number"},
		{formula: strings.Repeat("(", 100) + "a", wrong: "too deeply"},
		{formula: strings.Repeat("-", 100) + "a", wrong: "too deeply"},
		{formula: strings.Repeat("a+", 100) + "a", wrong: "longer"},
	} {
		f, err := parseFormula(c.formula)
		if c.wrong != "" {
			if err == nil || !strings.Contains(err.Error(), c.wrong) {
				t.Errorf("%.20s: %v, want an error with %q", c.formula, err, c.wrong)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", c.formula, err)
			continue
		}
		n, ok := f.work(func(at int) (decimal.Decimal, bool) {
			text, known := columns[f.columns[at]]
			if !known {
				return decimal.Decimal{}, false
			}
			return decimal.MustParse(text), true
		})
		if ok != (c.want != "") || ok && !n.Equal(decimal.MustParse(c.want)) {
			t.Errorf("%s: %s, %v, want %q", c.formula, n, ok, c.want)
		}
	}
}

// A formula with brackets put round every step of it gives the same.
func FuzzFormula(f *testing.F) {
	for _, s := range []string{"a - b", "-(a*2)/b", "1.5*a--b", "a/0", "((a)", "a_1 + b2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		parsed, err := parseFormula(s)
		if err != nil {
			return
		}
		numbers := func(at int) (decimal.Decimal, bool) { return decimal.MustNew(int64(at*7-3), 1), true }
		want, ok := parsed.work(numbers)
		again, err := parseFormula(parsed.String())
		if err != nil {
			if strings.Contains(err.Error(), "nested") {
				return
			}
			t.Fatalf("%q is written as %q: %v", s, parsed.String(), err)
		}
		if got, okAgain := again.work(numbers); ok != okAgain || ok && !got.Equal(want) {
			t.Fatalf("%q gives %s, %v, and %q gives %s, %v", s, want, ok, parsed.String(), got, okAgain)
		}
	})
}

// String writes a formula with brackets round every step.
func (f *formula) String() string {
	var stack []string
	for _, s := range f.steps {
		switch top := len(stack) - 1; s.sign {
		case 'n':
			stack = append(stack, s.number.String())
		case 'c':
			stack = append(stack, f.columns[s.column])
		case '~':
			stack[top] = "-" + stack[top]
		default:
			stack = append(stack[:top-1], fmt.Sprintf("(%s %c %s)", stack[top-1], s.sign, stack[top]))
		}
	}
	return stack[0]
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name    string
		table   Table
		problem string
	}{
		{"code of a column", Table{Columns: []Column{{Code: "Annual"}}}, `"Annual" is no code of a column`},
		{"code that begins with a digit", Table{Columns: []Column{{Code: "2024"}}}, "no code of a column"},
		{"code with a dot", Table{Columns: []Column{{Code: "a.b"}}}, "no code of a column"},
		{"no code", Table{Columns: []Column{{}}}, "no code of a column"},
		{"reserved code", Table{Columns: []Column{{Code: "label"}}}, "cannot have the code label"},
		{"columns twice", Table{Columns: []Column{{Code: "a"}, {Code: "a"}}}, "two columns with the code a"},
		{"kind", Table{Columns: []Column{{Code: "a", Kind: 99}}}, "no kind"},
		{"decimals", Table{Columns: []Column{{Code: "a", Kind: Money, Decimals: 7}}}, "7 decimals"},
		{"words that add", Table{Columns: []Column{{Code: "a", Adds: true}}}, "cannot be added up"},
		{"formula of words", Table{Columns: []Column{{Code: "a", Formula: "1"}}}, "cannot have a formula"},
		{"broken formula", Table{Columns: []Column{{Code: "a", Kind: Money, Formula: "1 +"}}}, "The formula of a ends where"},
		{"unknown column", Table{Columns: []Column{{Code: "a", Kind: Money, Formula: "b"}}}, "names b, which is no column"},
		{"column of words", Table{Columns: []Column{{Code: "a", Kind: Money, Formula: "b"}, {Code: "b"}}}, "names b, which does not hold numbers"},
		{"itself", Table{Columns: []Column{{Code: "a", Kind: Money, Formula: "a + 1"}}}, "needs its own result"},
		{"circle", Table{Columns: []Column{{Code: "a", Kind: Money, Formula: "b"}, {Code: "b", Kind: Money, Formula: "a"}}}, "formula of a needs its own result"},
		{"code of a row", Table{Rows: []Row{{Code: "a b"}}}, `"a b" is no code of a row`},
		{"rows twice", Table{Rows: []Row{{Code: "a"}, {Code: "a"}}}, "two rows with the code a"},
		{"role", Table{Rows: []Row{{Code: "a", Role: 99}}}, "no role"},
		{"label on two lines", Table{Rows: []Row{{Code: "a", Label: "b\nc"}}}, "on one line"},
	} {
		problems := c.table.Check()
		if len(problems) == 0 || !strings.Contains(problems[0].Text, c.problem) {
			t.Errorf("%s: %v, want %q", c.name, problems, c.problem)
		}
		c.table.Work(func(row, column string) string { return "1" })
	}
	if problems := (&Table{}).Check(); problems != nil {
		t.Error(problems)
	}
}

// Formulas may name each other in any order; only those on a circle, or behind one, are left out.
func TestFormulasOfFormulas(t *testing.T) {
	table := Table{Rows: []Row{{Code: "r"}}, Columns: []Column{
		{Code: "d", Kind: Number, Formula: "c * 2"}, {Code: "c", Kind: Number, Formula: "a + b"},
		{Code: "a", Kind: Number}, {Code: "b", Kind: Number},
		{Code: "x", Kind: Number, Formula: "y"}, {Code: "y", Kind: Number, Formula: "x"}, {Code: "z", Kind: Number, Formula: "x + a"},
	}}
	sheet := table.Work(func(_, column string) string { return map[string]string{"a": "3", "b": "4"}[column] })
	var shown []string
	for _, v := range sheet.Values[0] {
		shown = append(shown, v.Shown)
	}
	if got := strings.Join(shown, "|"); got != "14|7|3|4|||" {
		t.Errorf("got %s", got)
	}
}
