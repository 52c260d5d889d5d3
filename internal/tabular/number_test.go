package tabular

import (
	"strings"
	"testing"

	"github.com/govalues/decimal"
)

func TestParseNumber(t *testing.T) {
	for _, c := range []struct {
		typed   string
		kind    Kind
		want    string // "" for no number
		problem string // what the sentence holds
	}{
		{"1,234", MoneyK, "1234", ""},
		{"(1,234)", MoneyK, "-1234", ""},
		{"-1,234", MoneyK, "-1234", ""},
		{"−1,234", MoneyK, "-1234", ""},
		{"–5", Count, "-5", ""},
		{"- 5", Count, "-5", ""},
		{"£1,234", Money, "1234", ""},
		{"£1,234.50", MoneyK, "1234.5", ""},
		{"-£3", Money, "-3", ""},
		{"£-3", Money, "-3", ""},
		{"(£3)", Money, "-3", ""},
		{"£(3)", Money, "-3", ""},
		{"1.5", Number, "1.5", ""},
		{".5", Number, "0.5", ""},
		{"5.", Number, "5", ""},
		{"12%", Percent, "12", ""},
		{"12 %", Percent, "12", ""},
		{"(12%)", Percent, "-12", ""},
		{"12", Percent, "12", ""},
		{" 1184 ", MoneyK, "1184", ""},
		{"1 234 567", Money, "1234567", ""},
		{"1\u00a0234", Money, "1234", ""},
		{"0", Count, "0", ""},
		{"-0", Count, "0", ""},
		{"007", Count, "7", ""},
		{"999999999999999", Count, "999999999999999", ""},
		{"1.123456", Number, "1.123456", ""},
		{"1.1234560000", Number, "1.123456", ""},
		{"1,000,000.10", Number, "1000000.1", ""},

		{"", Count, "", ""},
		{"  ", Count, "", ""},
		{"-", Count, "", ""},
		{"–", Money, "", ""},
		{"—", Money, "", ""},

		{"12,34", Money, "", "a comma where no thousands are"},
		{"1,2345", Money, "", "a comma where no thousands are"},
		{",123", Money, "", "a comma where no thousands are"},
		{"0,123", Money, "", "a comma where no thousands are"},
		{"1,234 567", Money, "", "a comma where no thousands are"},
		{"1 23", Money, "", "more than one way"},
		{"1.2.3", Number, "", "more than one point"},
		{"abc", Number, "", "is not a number"},
		{"12k", MoneyK, "", "letters"},
		{"1e3", Number, "", "letters"},
		{"+5", Number, "", "a plus"},
		{"--5", Number, "", "more than one way"},
		{"-(5)", Number, "", "more than one way"},
		{"((5))", Number, "", "more than one way"},
		{"(5", Number, "", "more than one way"},
		{"()", Number, "", "is not a number"},
		{"£", Money, "", "is not a number"},
		{"#DIV/0!", Money, "", "an error of the spreadsheet"},
		{"nil", Count, "", "may mean 0"},
		{"12%", Money, "", "a percentage, and this column takes pounds"},
		{"£12", Count, "", "in pounds, and this column takes a count"},
		{"1000000000000000", Count, "", "more than 15 digits before the point"},
		{"1.1234567", Number, "", "more than 6 digits after the point"},
		{"123456789012345.12345", Number, "", "kept exactly"},
		{"\x1b[31m5", Number, "", "\"\ufffd[31m5\""},
	} {
		n, known, problem := ParseNumber(c.typed, c.kind)
		switch {
		case c.problem != "":
			if known || !strings.Contains(problem, c.problem) {
				t.Errorf("%q: got %s, %q, want a problem with %q", c.typed, n, problem, c.problem)
			}
		case problem != "" || known != (c.want != ""):
			t.Errorf("%q: got %s, known %v, %q", c.typed, n, known, problem)
		case known && n.String() != c.want:
			t.Errorf("%q: got %s, want %s", c.typed, n, c.want)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		column Column
		number string
		want   string
	}{
		{Column{Kind: MoneyK}, "0", "0"},
		{Column{Kind: MoneyK}, "1184", "1,184"},
		{Column{Kind: MoneyK}, "-18730", "-18,730"},
		{Column{Kind: MoneyK, Adverse: true}, "-374", "(374)"},
		{Column{Kind: MoneyK, Adverse: true}, "374", "374"},
		{Column{Kind: Money}, "3676", "£3,676"},
		{Column{Kind: Money}, "-3676.5", "-£3,676.5"},
		{Column{Kind: Money, Decimals: 2}, "3676.5", "£3,676.50"},
		{Column{Kind: Money, Adverse: true}, "-1000000", "(£1,000,000)"},
		{Column{Kind: Percent, Decimals: 1}, "12", "12.0%"},
		{Column{Kind: Percent, Adverse: true}, "-0.05", "(0.05%)"},
		{Column{Kind: Number, Decimals: 3}, "0.05", "0.050"},
		{Column{Kind: Number, Decimals: -4}, "12.50", "12.5"},
		{Column{Kind: Number, Decimals: 99}, "1", "1.000000"},
		{Column{Kind: Number}, "0.00000049", "0.000000"},
		{Column{Kind: Number, Adverse: true}, "-0.00000049", "0.000000"},
		{Column{Kind: Money, Formula: "a / b"}, "10206.8965517241", "£10,207"},
		{Column{Kind: Money, Formula: "a / b"}, "0.5", "£1"},
		{Column{Kind: Money, Formula: "a / b"}, "-0.5", "-£1"},
		{Column{Kind: Money, Formula: "a / b"}, "-0.4", "£0"},
		{Column{Kind: Number, Formula: "a / b"}, "9999999999999999999", "9,999,999,999,999,999,999"},
		{Column{Kind: Number, Formula: "a / b"}, "999999999999999999.9", "1,000,000,000,000,000,000"},
	} {
		if got := c.column.Format(decimal.MustParse(c.number)); got != c.want {
			t.Errorf("%s as %s (%d): got %s, want %s", c.number, c.column.Kind, c.column.Decimals, got, c.want)
		}
	}
}

func TestParseProgress(t *testing.T) {
	for typed, want := range map[string]string{
		"green": "Green", " AMBER ": "Amber", "r": "Red", "✓": "Green", "✔️": "Green", "☑": "Green", "done": "Complete", "U": "Amber", "✗": "Red", "none": "None", "Complete": "Complete",
	} {
		if got, ok := ParseProgress(typed); !ok || got != want {
			t.Errorf("%q: got %q, %v, want %q", typed, got, ok, want)
		}
	}
	for _, w := range progressWords {
		if got, ok := ParseProgress(w.word); !ok || got != w.word {
			t.Errorf("%q, as printed, is read as %q", w.word, got)
		}
	}
	if got, ok := ParseProgress("blue"); ok {
		t.Errorf("blue is read as %q", got)
	}
}

// What is printed of a number is read as that number again.
func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"1,234", "(1,234)", "£-3.10", "12%", "–", "12,34", "\u00a01\u202f234", "1e9", "999999999999999.9999", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for kind := Money; kind <= Number; kind++ {
			n, known, problem := ParseNumber(s, kind)
			if known && problem != "" || strings.ContainsRune(problem, '\n') {
				t.Fatalf("%q: known %v, %q", s, known, problem)
			}
			if !known {
				continue
			}
			for _, adverse := range []bool{false, true} {
				c := Column{Kind: kind, Adverse: adverse}
				again, known, problem := ParseNumber(c.Format(n), kind)
				if !known || !again.Equal(n) {
					t.Fatalf("%q is printed as %s, which is read as %s, %q", s, c.Format(n), again, problem)
				}
			}
		}
	})
}
