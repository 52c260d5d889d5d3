package ppb

import (
	"fmt"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// entries are what was entered of a measure in the quarters of 2023/24 and after, by quarter: "Q4=12" or "Q4=12@2024-02-29 p".
func entries(t *testing.T, m *Measure, text string) func(Quarter) Past {
	t.Helper()
	past := map[Quarter]Past{}
	for w := range strings.SplitSeq(text, ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(w), "=")
		q := Quarter{2023, int(name[1] - '0')}
		if strings.HasSuffix(name, "+") {
			q.Year++
		}
		value, flags, _ := strings.Cut(value, " ")
		value, asOf, _ := strings.Cut(value, "@")
		c := Content{FieldValue: value, FieldAsOf: asOf, FieldFlags: flags}
		past[q] = Past{m, EnteredRows(m, &Entry{Key: m.Key, Quarter: q, Content: c}, q.Year > 2023)}
	}
	return func(q Quarter) Past { return past[q] }
}

// The outturn of 2023/24 on every basis.
func TestOutturnOfEveryBasis(t *testing.T) {
	for _, tt := range []struct {
		what    string
		rule    rag.Rule
		yearEnd string
		entered string
		want    string // "" where it is asked for
	}{
		{"financial cumulative", rag.Rule{Basis: rag.CumulativeFinancial}, "", "Q1=1;Q2=2;Q3=3;Q4=12", "12"},
		{"not at the year's end", rag.Rule{Basis: rag.CumulativeFinancial}, "", "Q4=12@2024-02-29", ""},
		{"at the year's end", rag.Rule{Basis: rag.CumulativeFinancial}, "", "Q4=12@2024-03-31", "12"},
		{"quarter 4 is not held", rag.Rule{Basis: rag.CumulativeFinancial}, "", "Q3=12", ""},
		{"rolling", rag.Rule{Basis: rag.Rolling12m}, "", "Q3=10;Q4=12", "12"},
		{"snapshot", rag.Rule{Basis: rag.Snapshot}, "", "Q3=10;Q4=12", "12"},
		{"snapshot of December", rag.Rule{Basis: rag.Snapshot}, "12-31", "Q3=10;Q4=12", "10"},
		{"snapshot of February", rag.Rule{Basis: rag.Snapshot}, "02-28", "Q3=10;Q4=12@2024-02-29", "12"},
		{"February, and it says March", rag.Rule{Basis: rag.Snapshot}, "02-28", "Q4=12@2024-03-31", ""},
		{"snapshot of June", rag.Rule{Basis: rag.Snapshot}, "06-30", "Q1=8;Q4=12", "8"},
		{"provisional", rag.Rule{Basis: rag.Snapshot}, "", "Q4=12 p", "12 p"},
		{"a forecast is none", rag.Rule{Basis: rag.Snapshot}, "", "Q4=12 f", ""},
		{"calendar", rag.Rule{Basis: rag.CumulativeCalendar}, "", "Q3=10;Q4=3", "10"},
		{"academic", rag.Rule{Basis: rag.CumulativeAcademic}, "", "Q1=9;Q2=1;Q3=5;Q4=8;Q1+=11", ""},
		{"termly", rag.Rule{Basis: rag.Termly}, "", "Q1=9;Q2=1;Q3=5;Q4=8;Q1+=11", ""},
		{"forecast for the year", rag.Rule{Basis: rag.ForecastYear}, "", "Q1=9;Q2=9;Q3=9;Q4=9", ""},
		{"annual", rag.Rule{Basis: rag.Annual}, "", "Q2=7", "7"},
		{"annual, dated later", rag.Rule{Basis: rag.Annual}, "", "Q2=7;Q4=8@2024-01-31", "8"},
		{"annual, dated before", rag.Rule{Basis: rag.Annual}, "", "Q2=7@2023-03-31", ""},
		{"annual, entered after", rag.Rule{Basis: rag.Annual}, "", "Q1+=7@2024-03-31", "7"},
		{"counts per quarter", rag.Rule{Basis: rag.InQuarter}, "", "Q1=1;Q2=2;Q3=3;Q4=4 p", "10 p"},
		{"three counts", rag.Rule{Basis: rag.InQuarter}, "", "Q1=1;Q2=2;Q4=4", ""},
		{"distinct people", rag.Rule{Basis: rag.InQuarter, People: true}, "", "Q1=1;Q2=2;Q3=3;Q4=4", ""},
		{"money per quarter", rag.Rule{Basis: rag.InQuarter, Unit: rag.Money}, "", "Q1=1.50;Q2=2;Q3=3;Q4=4", "10.50"},
		{"percentages from fractions", rag.Rule{Basis: rag.InQuarter, Unit: rag.Percent}, "", "Q1=1/10;Q2=2/10;Q3=3/10;Q4=4/10", "25"},
		{"percentages alone", rag.Rule{Basis: rag.InQuarter, Unit: rag.Percent}, "", "Q1=10;Q2=20;Q3=30;Q4=40", ""},
		{"one without a fraction", rag.Rule{Basis: rag.InQuarter, Unit: rag.Percent}, "", "Q1=1/10;Q2=2/10;Q3=30;Q4=4/10", ""},
		{"rates from fractions", rag.Rule{Basis: rag.InQuarter, Unit: rag.Rate10000}, "", "Q1=1/1000;Q2=2/1000;Q3=3/1000;Q4=4/1000", "25"},
		{"scores", rag.Rule{Basis: rag.InQuarter, Unit: rag.Number}, "", "Q1=1/2;Q2=1/2;Q3=1/2;Q4=1/2", ""},
	} {
		end, err := ParseMonthDay(tt.yearEnd)
		if err != nil {
			t.Fatal(err)
		}
		m := &Measure{Key: "M1", Rule: tt.rule, YearEnd: end}
		rows := Outturn(m, 2023, entries(t, m, tt.entered))
		got := ""
		for _, r := range rows {
			if r.Period != (Period{Year: 2023}) || r.Part != "" {
				t.Errorf("%s: %+v", tt.what, r)
			}
			got = strings.TrimSpace(r.Value.String() + " " + r.Flags.String())
		}
		if got != tt.want || len(rows) > 1 {
			t.Errorf("%s: %q, want %q (%+v)", tt.what, got, tt.want, rows)
		}
		if len(rows) > 0 && rows[0].Open != strings.Contains(tt.entered, "+") {
			t.Errorf("%s: of a quarter that is not signed off: %v", tt.what, rows[0].Open)
		}
		read := map[Quarter]bool{}
		for _, q := range m.OutturnFrom(2023) {
			read[q] = true
		}
		of := entries(t, m, tt.entered)
		Outturn(m, 2023, func(q Quarter) Past {
			if !read[q] && of(q).Measure != nil && tt.want != "" {
				t.Errorf("%s: %s is asked for, and is not among those that are read", tt.what, q)
			}
			return of(q)
		})
	}
}

// A measure with parts has an outturn part by part: only those that all four quarters have.
func TestOutturnOfParts(t *testing.T) {
	m := &Measure{Key: "M1", Rule: rag.Rule{Basis: rag.InQuarter}, Headline: HeadlineSum, Parts: []Part{{Code: "a"}, {Code: "b"}}}
	of := func(q Quarter) Past {
		c := Content{PartField("a"): fmt.Sprint(q.Q), PartField("b"): "1"}
		if q.Q == 3 {
			c[PartField("b")] = ""
		}
		if q.Year != 2023 {
			return Past{}
		}
		return Past{m, EnteredRows(m, &Entry{Key: "M1", Quarter: q, Content: c}, false)}
	}
	rows := Outturn(m, 2023, of)
	if len(rows) != 1 || rows[0].Part != "a" || rows[0].Value.String() != "10" {
		t.Errorf("%+v", rows)
	}
}

// Each basis's outturn is asked for when its year is over, and not before; nothing is asked of a year in which it was not reported.
func TestWhenOutturnsAreAskedFor(t *testing.T) {
	for _, tt := range []struct {
		basis rag.Basis
		dueIn string
		years [4]int // by the quarter of 2024/25
	}{
		{rag.CumulativeFinancial, "", [4]int{2023, 2023, 2023, 2023}}, {rag.ForecastYear, "", [4]int{2023, 2023, 2023, 2023}},
		{rag.CumulativeCalendar, "", [4]int{2023, 2023, 2023, 2024}}, {rag.CumulativeAcademic, "", [4]int{2022, 2023, 2023, 2023}},
		{rag.Termly, "", [4]int{2022, 2023, 2023, 2023}}, {rag.Annual, "", [4]int{2023, 2023, 2023, 2023}},
		{rag.Annual, "Q3", [4]int{2022, 2022, 2023, 2023}},
	} {
		due, err := ParseDueIn(tt.dueIn)
		if err != nil {
			t.Fatal(err)
		}
		m := &Measure{Key: "M1", Rule: rag.Rule{Basis: tt.basis}, DueIn: due}
		for i, want := range tt.years {
			q := Quarter{2024, i + 1}
			it := &Item{Measure: m}
			if year, asked := OutturnAsked(it, q); asked || year != want {
				t.Errorf("%v in %s: %d, %v; want %d", tt.basis, q, year, asked, want)
			}
			m.Targets = []Target{{Period: Period{Year: want}}}
			if _, asked := OutturnAsked(it, q); !asked {
				t.Errorf("%v in %s is not asked for", tt.basis, q)
			}
			it.Earlier = []FigureRow{{Key: "M1", Period: Period{Year: want}, Amount: Amount{Known: true, Value: dec("1")}}}
			if _, asked := OutturnAsked(it, q); asked {
				t.Errorf("%v in %s is asked for though it is held", tt.basis, q)
			}
			m.Targets = nil
		}
	}
}

// A final outturn takes a provisional one's place and says so; another final one is a revision; a provisional one stands in no
// final one's place.
func TestStateOutturn(t *testing.T) {
	lead := Actor{Officer: Officer{Login: "lea", Name: "Lea", Role: RoleLead}}
	held := func(value, flags, source string) FigureRow {
		f, _ := ParseFlags(flags)
		return FigureRow{Key: "M1", Period: Period{Year: 2023}, Amount: Amount{Known: true, Value: dec(value), Raw: value}, Flags: f, Source: source}
	}
	q := Quarter{2024, 1}
	for _, tt := range []struct {
		what          string
		was, now      FigureRow
		instead, says string
		flags         Flags
	}{
		{"nothing is held", FigureRow{}, held("12", "", "return"), "", "", 0},
		{"the same", held("12", "", "table"), held("12", "", "return"), "", "", 0},
		{"final for provisional", held("11", "p", "table"), held("12", "", "return"), "the provisional 11 (table)", "", 0},
		{"final for estimated, of the same source", held("11", "e", "return"), held("12", "", "return"), "the estimated 11 (return)", "", 0},
		{"final for final", held("11", "", "table"), held("12", "", "return"), "11 (table)", "", Revised},
		{"final for final of the same source", held("11", "", "return"), held("12", "", "return"), "11 (return)", "", 0},
		{"provisional for provisional", held("11", "p", "table"), held("12", "p", "return"), "11 (table)", "", Provisional | Revised},
		{"provisional for final", held("11", "", "table"), held("12", "p", "return"), "", "only a final figure takes its place", 0},
	} {
		it := &Item{Measure: &Measure{Key: "M1"}}
		if tt.was.Known {
			it.Earlier = []FigureRow{tt.was}
		}
		out, err := StateOutturn(lead, it, q, tt.now)
		if tt.says != "" {
			if err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("%s: %v", tt.what, err)
			}
			continue
		}
		if err != nil || out.Instead != tt.instead || out.Row.Flags != tt.flags {
			t.Errorf("%s: %+v, %v", tt.what, out, err)
		}
		if tt.was.Source != tt.now.Source {
			it.Earlier = append(it.Earlier, out.Row)
		} else {
			it.Earlier = []FigureRow{out.Row}
		}
		f, _ := Earlier(it, Period{Year: 2023})
		if f.Value.String() != "12" || strings.HasPrefix(tt.instead, "the ") && f.Replaces != tt.instead {
			t.Errorf("%s: it reads %s, replacing %q", tt.what, f.Value, f.Replaces)
		}
	}
	for _, tt := range []struct {
		row  FigureRow
		says string
	}{
		{FigureRow{Period: Period{2023, 4}, Amount: Amount{Known: true}, Source: "x"}, "is a quarter"},
		{FigureRow{Period: Period{Year: 2024}, Amount: Amount{Known: true}, Source: "x"}, "2024/25 ends on 31 March 2025, and is not over in quarter 1, 2024/25"},
		{FigureRow{Period: Period{Year: 2023}, Amount: Amount{Known: true}}, "where it comes from"},
		{FigureRow{Period: Period{Year: 2023}, Source: "x"}, "or say that there is none"},
	} {
		if _, err := StateOutturn(lead, &Item{Measure: &Measure{Key: "M1"}}, q, tt.row); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%+v: %v", tt.row, err)
		}
	}
}
