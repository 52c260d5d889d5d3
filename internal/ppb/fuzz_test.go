package ppb

import (
	"math/big"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/rag"
)

// sentenceOK holds what a person is told to one readable line.
func sentenceOK(t *testing.T, problem string) {
	t.Helper()
	if !utf8.ValidString(problem) || strings.ContainsFunc(problem, unicode.IsControl) || utf8.RuneCountInString(problem) > 200 {
		t.Errorf("not a sentence: %q", problem)
	}
}

// exactly is the number that a text's digits, point and minus stand for, read by other means than the parser's.
func exactly(s string) *big.Rat {
	text, _ := cutRate(trimBlank(s))
	digits := strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9' || r == '.':
			return r
		case r == '-' || r == '−' || r == '–':
			return '-'
		}
		return -1
	}, text)
	r, _ := new(big.Rat).SetString(digits)
	return r
}

// same reports whether a decimal is exactly the number of a text.
func same(s string, d Decimal) bool {
	want := exactly(s)
	return want != nil && want.Cmp(exactly(d.String())) == 0
}

// FuzzAmount: a text is read as exactly the number that it shows, or refused with a sentence.
func FuzzAmount(f *testing.F) {
	for _, s := range []string{"88.2", "£1,234.50", "92.10 %", "-3", "442/485", "(3,439)", "400 MAP 49 PRE-MAP", "88.2.1", "1e3", "637 per 10,000", "−3", "\u00a062", "62🙂", "+3", "1,23", "0,123", "ȺȺȺȺȺȺȺȺȺȺȺȺper 10,000", "5 PER 10,000", "N/A", "100000000000000000.0"} {
		for u := range uint8(5) {
			f.Add(s, u)
		}
	}
	f.Fuzz(func(t *testing.T, s string, u uint8) {
		box := Box{Unit: rag.Unit(u % 5), Beyond: u >= 128}
		a, problem := ParseAmount(s, box)
		sentenceOK(t, problem)
		if a.Raw != s {
			t.Errorf("raw text %q became %q", s, a.Raw)
		}
		if a.Known == (problem != "") && trimBlank(s) != "" {
			t.Errorf("%q: known %v and problem %q", s, a.Known, problem)
		}
		if !a.Known {
			return
		}
		if a.Fraction {
			if num, den, _ := strings.Cut(s, "/"); !same(num, a.Num) || !same(den, a.Den) {
				t.Errorf("%q is read as %s of %s", s, a.Num, a.Den)
			}
			return
		}
		if !same(s, a.Value) {
			t.Errorf("%q is read as %s", s, a.Value)
		}
		again, problem := ParseAmount(Format(a.Value, box.Unit, a.Value.Scale()), box)
		if problem != "" || again.Value.Cmp(a.Value) != 0 {
			t.Errorf("%q prints as %s, which is read as %s %q", s, Format(a.Value, box.Unit, a.Value.Scale()), again.Value, problem)
		}
	})
}

// FuzzDay: a text is a day that exists, or refused with a sentence.
func FuzzDay(f *testing.F) {
	for _, s := range []string{"2023-09-30", "30/9/2023", "30 Sep 2023", "14/11", "+45", "Sep 23", "10-11-12", "30th sept, 23", "-7", "31/9", "29 feb", "88.2.1", "🙂"} {
		f.Add(s)
	}
	base, from := day(2023, 9, 30), day(2023, 7, 1)
	f.Fuzz(func(t *testing.T, s string) {
		d, problem := ParseDay(s, base, from)
		sentenceOK(t, problem)
		if d.IsZero() == (problem == "") && trimBlank(s) != "" {
			t.Errorf("%q: %s and problem %q", s, d, problem)
		}
		if d.IsZero() {
			return
		}
		if rag.DateOf(d.Time()) != d {
			t.Errorf("%q: there is no %s", s, d)
		}
		if d.Year >= firstYear && d.Year <= lastYear {
			if again, problem := ParseDay(d.String(), base, from); again != d {
				t.Errorf("%q: %s is read as %s %q", s, d, again, problem)
			}
		}
	})
}

// FuzzParts: what is proposed stands in the text, once each, and belongs to a part.
func FuzzParts(f *testing.F) {
	for _, s := range []string{"400 MAP 49 PRE-MAP", "map=400 pre_map=49", "MAP - 400 PRE-MAP: 49 (all)", "MAP 1 2 PRE-MAP", "=", "map=", "£1 MAP", "1% map 2% pre-map", "map=1 map=2", "ＭＡＰ 1"} {
		f.Add(s)
	}
	m := &Measure{Headline: HeadlineSum, Parts: []Part{{Code: "map", Label: "MAP"}, {Code: "pre_map", Label: "PRE-MAP"}, {Code: "uasc_map", Label: "UASC MAP", Unit: rag.Money}}}
	single := &Measure{}
	f.Fuzz(func(t *testing.T, s string) {
		for _, m := range []*Measure{m, single} {
			c, leftover, ok := ProposeParts(m, s)
			at := map[string]int{}
			for field, text := range c {
				if field == FieldPrinted || field == FieldValue && len(m.Parts) == 0 {
					continue
				}
				code, part := field.Part()
				if _, known := m.Part(code); !part || !known {
					t.Errorf("%q proposes %s", s, field)
				}
				at[text]++
				if strings.Count(s, text) < at[text] {
					t.Errorf("%q: %q is not in it", s, text)
				}
			}
			if ok && len(m.Parts) > 0 && len(c) != len(m.Parts)+1 {
				t.Errorf("%q: %v", s, c)
			}
			if utf8.ValidString(s) && !utf8.ValidString(leftover) {
				t.Errorf("%q leaves %q", s, leftover)
			}
		}
		c, problem := ParseParts(m, s)
		sentenceOK(t, problem)
		if problem != "" && len(c) > 0 {
			t.Errorf("%q: %v and %q", s, c, problem)
		}
		for field, text := range c {
			if !strings.Contains(s, text) {
				t.Errorf("%q: %s is %q", s, field, text)
			}
		}
	})
}

// FuzzRead: nothing typed into any box breaks a reading.
func FuzzRead(f *testing.F) {
	f.Add("62", "Red since last year, from 1 to 2.", "p", "2023-09-30", "amber")
	f.Add("442/485", "53% this quarter (46% at the same point last year)", "x", "+1", "n/a")
	m := ruled(rag.Percent, rag.CumulativeAcademic, "75")
	it := &Item{Measure: &m, Earlier: []FigureRow{held(lastYearsQ2, "", "46"), held(lastYears, "", "70")}, Last: &Entry{Quarter: Quarter{2023, 1}, Content: Content{FieldValue: "1/2"}}}
	mile := &Item{Milestone: &Milestone{Key: "M", Due: day(2023, 3, 31)}}
	f.Fuzz(func(t *testing.T, value, commentary, flags, date, rating string) {
		c := Content{FieldValue: value, FieldCommentary: commentary, FieldFlags: flags, FieldAsOf: date, FieldForecast: date, FieldPromised: date,
			FieldRAG: rating, FieldTravel: rating, FieldStatus: rating, FieldNone: flags, FieldQualifier: value}
		for _, it := range []*Item{it, mile} {
			r := Read(&Plan{Quarter: Quarter{2023, 2}}, it, c)
			for _, p := range r.Problems {
				sentenceOK(t, p.Text)
			}
			if broken := Blocking(r.Checks); len(broken) > 0 {
				t.Error(broken) // it would have been a panic
			}
			if utf8.RuneCountInString(r.Sentence) > rag.MaxSentence {
				t.Errorf("a sentence of %d characters: %s", utf8.RuneCountInString(r.Sentence), r.Sentence)
			}
		}
	})
}
