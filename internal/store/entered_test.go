package store

import (
	"path/filepath"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// years is a store whose clock stands well after the quarters that it holds.
func years(t *testing.T) *Store {
	t.Helper()
	at := time.Date(2030, 1, 1, 9, 0, 0, 0, time.UTC)
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), Options{Create: true, Clock: func() time.Time { return at }})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	return s
}

// quarter imports the sample plan for q without any earlier figure.
func quarter(t *testing.T, s *Store, q ppb.Quarter, change func(*ppb.PlanFiles)) {
	t.Helper()
	f := samplePlan(3)
	f.Plan.Quarter, f.Figures, f.Approval = q, nil, board
	for i := range f.Measures {
		f.Measures[i].Targets[0].Period = q.FinancialYear()
	}
	if change != nil {
		change(f)
	}
	_, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
}

func item(t *testing.T, s *Store, q ppb.Quarter, key string) (*ppb.Plan, *ppb.Item) {
	t.Helper()
	p, it, err := s.Item(t.Context(), q, key)
	must(t, err)
	return p, it
}

// After a sign-off the next quarter begins as any other, beside the one that is final.
func TestNextQuarter(t *testing.T) {
	s := accepted(t, filepath.Join(t.TempDir(), "x.db"))
	_, err := s.SignOff(t.Context(), lead, q2, "")
	must(t, err)
	q3 := q2.Next()
	quarter(t, s, q3, nil)
	if q, err := s.Current(t.Context()); q != q3 || err != nil {
		t.Errorf("current is %v, %v", q, err)
	}
	plan, it := item(t, s, q3, "M1")
	if it.Frozen != nil || it.Last == nil || it.Last.Quarter != q2 || it.Last.Content[ppb.FieldValue] != "62" {
		t.Errorf("last is %+v", it.Last)
	}
	accept(t, s, q3, "M1", ppb.Content{ppb.FieldValue: "60", ppb.FieldCommentary: "Fewer than before."})
	if c := ppb.Read(plan, it, ppb.Content{ppb.FieldValue: "60"}).Checks; len(c) == 0 || c[0].Rule != "fell" {
		t.Errorf("60 after 62 of what accumulates: %v", c)
	}
	whole(t, s)
}

func TestEntriesOfLastYearAreComparedWith(t *testing.T) {
	s := years(t)
	q4 := ppb.Quarter{Year: 2023, Q: 4}
	quarter(t, s, q2, nil)
	accept(t, s, q2, "M1", ppb.Content{ppb.FieldValue: "62", ppb.FieldFlags: "p", ppb.FieldCommentary: "x", ppb.FieldQualifier: "all ages"})
	accept(t, s, q2, "M2", ppb.Content{ppb.PartField("map"): "20", ppb.PartField("pre"): "9", ppb.FieldCommentary: "x"})
	commit(t, s, ann, "M3", ppb.Content{ppb.FieldValue: "30"}) // not accepted: counts only once it is signed off
	quarter(t, s, q4, func(f *ppb.PlanFiles) { f.Measures[2].Rule.Basis = rag.InQuarter })
	accept(t, s, q4, "M1", ppb.Content{ppb.FieldValue: "130", ppb.FieldCommentary: "x"})
	accept(t, s, q4, "M3", ppb.Content{ppb.FieldValue: "9", ppb.FieldCommentary: "x"})

	now := ppb.Quarter{Year: 2024, Q: 2}
	quarter(t, s, now, nil)
	plan, m1 := item(t, s, now, "M1")
	same, ok := ppb.SameQuarter(plan, m1)
	if !ok || same.Value.String() != "62" || same.Source != "entered in Quarter 2, 2023/24" || same.Note != "all ages" || !same.Flags.Has(ppb.Provisional) {
		t.Errorf("M1 a year ago: %+v", same)
	}
	if out, ok := ppb.PreviousActual(plan, m1); !ok || out.Value.String() != "130" || out.Source != "entered in Quarter 4, 2023/24" {
		t.Errorf("M1 last year: %+v", out)
	}
	r := ppb.Read(plan, m1, ppb.Content{ppb.FieldValue: "50"})
	if r.Travel.Direction != rag.Better || r.Travel.Against != "62 in Quarter 2, 2023/24 (provisional, Quarter 2 is not signed off)" {
		t.Errorf("travel %+v", r.Travel)
	}
	plan, m2 := item(t, s, now, "M2")
	if f, _ := ppb.SameQuarter(plan, m2); f.Value.String() != "29" || len(f.Parts) != 2 || f.Parts[0].Value.String() != "20" {
		t.Errorf("M2 a year ago: %+v", f)
	}
	plan, m3 := item(t, s, now, "M3")
	if f, ok := ppb.SameQuarter(plan, m3); ok {
		t.Errorf("M3 was never accepted: %+v", f)
	}
	if f, ok := ppb.PreviousActual(plan, m3); ok {
		t.Errorf("M3 is one quarter's alone, not the year's: %+v", f)
	}
	_, err := s.SignOff(t.Context(), lead, q2, "as it is")
	must(t, err)
	plan, m3 = item(t, s, now, "M3")
	if f, _ := ppb.SameQuarter(plan, m3); f.Value.String() != "30" {
		t.Errorf("M3 as signed off: %+v", f)
	}

	// What is imported or stated goes before what was entered, part by part.
	quarter(t, s, now, func(f *ppb.PlanFiles) {
		f.Figures = []ppb.FigureRow{
			{Key: "M1", Period: ppb.Period(q2), Amount: ppb.Amount{Raw: "61", Value: number("61"), Known: true}, Source: "published table"},
			{Key: "M2", Part: "map", Period: ppb.Period(q2), Amount: ppb.Amount{Raw: "21", Value: number("21"), Known: true}, Source: "published table"},
		}
	})
	plan, m1 = item(t, s, now, "M1")
	if f, _ := ppb.SameQuarter(plan, m1); f.Value.String() != "61" || f.Source != "published table" {
		t.Errorf("M1 as published: %+v", f)
	}
	_, m2 = item(t, s, now, "M2")
	parts := map[string]string{}
	for _, row := range m2.Earlier {
		parts[row.Part] = row.Value.String()
	}
	if parts["map"] != "21" || parts["pre"] != "9" {
		t.Errorf("M2: %v", parts)
	}
	if f, _ := ppb.SameQuarter(plan, m2); f.Value.String() != "30" {
		t.Errorf("M2 with one part revised: %+v", f)
	}
	// The book says the same as the item.
	b, err := s.Book(t.Context(), now)
	must(t, err)
	if len(b.Item("M2").Earlier) != len(m2.Earlier) {
		t.Errorf("in the book: %+v", b.Item("M2").Earlier)
	}
	whole(t, s)
}

// A measure that is counted in another unit than a year ago is not compared.
func TestEntriesInAnotherUnit(t *testing.T) {
	s := years(t)
	quarter(t, s, q2, nil)
	accept(t, s, q2, "M1", ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: "x"})
	now := ppb.Quarter{Year: 2024, Q: 2}
	quarter(t, s, now, func(f *ppb.PlanFiles) {
		f.Measures[0].Rule.Unit, f.Measures[0].Rule.Basis = rag.Percent, rag.Snapshot
	})
	plan, it := item(t, s, now, "M1")
	if tr := ppb.Read(plan, it, ppb.Content{ppb.FieldValue: "50"}).Travel; tr.Direction != rag.NotApplicable || tr.Reason == "" {
		t.Errorf("travel %+v", tr)
	}
}
