package ppb

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
	"ppbtui/testdata"
)

// sampleFolder is the published quarter that the tests read.
const sampleFolder = "halton-2023-24-q2/"

// sampleTable reads one file of the sample plan, a map a row.
func sampleTable(t testing.TB, name string) []map[string]string {
	t.Helper()
	f, err := testdata.Sample.Open(sampleFolder + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	out := make([]map[string]string, 0, len(rows))
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, h := range rows[0] {
			m[h] = row[i]
		}
		out = append(out, m)
	}
	return out
}

// must reads a field of the sample, which is known to be right.
func must[T any](t testing.TB, parse func(string) (T, error), s string) (out T) {
	t.Helper()
	if s == "" {
		return out
	}
	out, err := parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// sampleBook is the sample plan with the published figures entered, at a tolerance in per cent.
func sampleBook(t testing.TB, tolerance string) *Book {
	t.Helper()
	row := sampleTable(t, "plan.csv")[0]
	b := &Book{Plan: Plan{
		Council: row["council"], Title: row["title"], Quarter: must(t, ParseQuarter, row["quarter"]),
		DueOn: must(t, rag.ParseDate, row["due_on"]), Tolerance: decimal.MustParse(tolerance),
	}}
	at := map[string]*Measure{}
	for _, row := range sampleTable(t, "measures.csv") {
		m := sampleMeasure(t, &b.Plan, row)
		at[m.Ref] = m
		b.Items = append(b.Items, &Item{Measure: m, Entry: Entry{Key: m.Key, Quarter: b.Plan.Quarter, Content: Content{}}})
	}
	for _, row := range sampleTable(t, "parts.csv") {
		m := at[row["ref"]]
		p := Part{Code: row["part"], Label: row["label"], Unit: must(t, rag.ParseUnit, row["unit"]), Decimals: int(row["decimals"][0] - '0')}
		for i, n := range ratedNames {
			if n == row["rated"] {
				p.Rated = Rated(i)
			}
		}
		m.Parts = append(m.Parts, p)
	}
	for _, row := range sampleTable(t, "targets.csv") {
		m := at[row["ref"]]
		m.Targets = append(m.Targets, Target{Part: row["part"], Period: must(t, ParsePeriod, row["period"]), Raw: row["raw"], Target: rag.Target{
			Kind: must(t, rag.ParseTargetKind, row["kind"]), Value: must(t, decimal.Parse, row["value"]), Base: must(t, decimal.Parse, row["base"]),
		}})
	}
	for _, row := range sampleTable(t, "figures.csv") {
		sampleFigure(t, b, row)
	}
	for _, row := range sampleTable(t, "assignments.csv") {
		if it := b.Item(row["ref"]); it != nil {
			it.Officers = append(it.Officers, row["login"])
		}
	}
	return b
}

func sampleMeasure(t testing.TB, p *Plan, row map[string]string) *Measure {
	m := &Measure{
		Key: row["ref"], Ref: row["ref"], Objective: row["objective"], Title: row["title"], Headline: row["headline"],
		Definition: row["definition"], Profile: row["profile"],
		Rule: rag.Rule{
			Polarity: must(t, rag.ParsePolarity, row["polarity"]), Basis: must(t, rag.ParseBasis, row["basis"]),
			Unit: must(t, rag.ParseUnit, row["unit"]), Decimals: int(row["decimals"][0] - '0'),
			Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: p.Tolerance, Default: true},
		},
	}
	var err error
	m.Rule.Profile, m.Rule.People, err = ParseProfile(m.Profile, p.Quarter)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// sampleFigure puts a row where it belongs: an earlier figure, or the boxes of this quarter's entry.
func sampleFigure(t testing.TB, b *Book, row map[string]string) {
	it := b.Item(row["ref"])
	period := must(t, ParsePeriod, row["period"])
	if period != Period(b.Plan.Quarter) {
		flags, problem := ParseFlags(row["flags"])
		if problem != "" {
			t.Fatal(problem)
		}
		it.Earlier = append(it.Earlier, FigureRow{
			Key: it.Key(), Part: row["part"], Period: period, Unit: row["unit"], Flags: flags,
			Amount: Amount{Raw: row["raw"], Value: must(t, decimal.Parse, row["value"]), Known: row["value"] != ""},
			AsOf:   must(t, rag.ParseDate, row["as_of"]), None: NoneReason(row["none_reason"]), Source: row["source"], Note: row["note"],
		})
		return
	}
	c := it.Entry.Content
	set := func(f Field, text string) {
		if text != "" {
			c[f] = text
		}
	}
	value := row["value"]
	if row["num"] != "" {
		value = row["num"] + "/" + row["den"]
	}
	if row["part"] != "" {
		set(PartField(row["part"]), value)
		return
	}
	set(FieldValue, value)
	if strings.TrimSpace(row["raw"]) != value {
		set(FieldPrinted, row["raw"])
	}
	set(FieldAsOf, row["as_of"])
	set(FieldFlags, row["flags"])
	set(FieldNone, row["none_reason"])
	set(FieldPromised, row["promised"])
}

func dec(s string) Decimal { return decimal.MustParse(s) }
