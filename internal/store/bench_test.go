package store

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

var commentary = strings.TrimSpace(strings.Repeat("word ", 300))

// One saved entry: load, merge, decide, write, audit, drop the draft.
func BenchmarkCommit(b *testing.B) {
	s := start(b, 40)
	e := commit(b, s, ann, "M1", ppb.Content{ppb.FieldValue: "0", ppb.FieldCommentary: commentary}).Entry
	n := 0
	for b.Loop() {
		n++
		saved, err := s.Commit(b.Context(), ann, draft(ann, "M1", e.Version, e.Content, e.Content.With(ppb.FieldValue, strconv.Itoa(n))))
		must(b, err)
		e = saved.Entry
	}
}

func BenchmarkFlush200Drafts(b *testing.B) {
	s := start(b, 1)
	n := 0
	for b.Loop() {
		n++
		b.StopTimer()
		for i := range 200 {
			s.memory.put(draft(ann, fmt.Sprintf("X%d", i), 0, nil, ppb.Content{ppb.FieldCommentary: commentary + strconv.Itoa(n)}))
		}
		b.StartTimer()
		must(b, s.Flush(b.Context()))
	}
}

// A quarter of 2,000 measures that is signed off, where nobody watches: it is proved each time, and read once.
func BenchmarkFrozenBook2000(b *testing.B) {
	s := big(b)
	_, err := s.SignOff(b.Context(), lead, q2, "as it is")
	must(b, err)
	b.ResetTimer()
	for b.Loop() {
		_, err := s.Book(b.Context(), q2)
		must(b, err)
	}
}

func BenchmarkItemOf2000(b *testing.B) {
	s := big(b)
	for b.Loop() {
		_, _, err := s.Item(b.Context(), q2, "M1000")
		must(b, err)
	}
}

func BenchmarkImportAgain2000(b *testing.B) {
	s := big(b)
	f := bigPlan()
	for b.Loop() {
		_, err := s.Import(b.Context(), admin, f, true)
		must(b, err)
	}
}

func BenchmarkCheck(b *testing.B) {
	s := big(b)
	for b.Loop() {
		whole(b, s)
	}
}

func BenchmarkVersion(b *testing.B) {
	s := start(b, 1)
	for b.Loop() {
		_, err := s.Version(b.Context())
		must(b, err)
	}
}

func bigPlan() *ppb.PlanFiles {
	f := samplePlan(2000)
	for i := range f.Measures {
		if key := f.Measures[i].Key; len(f.Measures[i].Parts) == 0 {
			r := current(key, "", "62", "62")
			r.Note = commentary[:200]
			f.Figures = append(f.Figures, r)
		}
	}
	return f
}

func big(b *testing.B) *Store {
	s := start(b, 1)
	_, err := s.Import(b.Context(), admin, bigPlan(), false)
	must(b, err)
	return s
}

// Stating one earlier figure beside 5,600 others: 70 measures with 80 periods each.
func BenchmarkCompare5600(b *testing.B) {
	s := start(b, 3)
	f := samplePlan(70)
	row := f.Figures[0]
	for i := range f.Measures {
		for n := range 80 {
			row.Key, row.Period = f.Measures[i].Key, ppb.Period{Year: 2000 + n/4, Q: 1 + n%4}
			f.Figures = append(f.Figures, row)
		}
	}
	_, err := s.Import(b.Context(), admin, f, false)
	must(b, err)
	row.Key, row.Source = "M7", "another table"
	for n := 0; b.Loop(); n++ {
		row.Value = number(strconv.Itoa(n))
		must(b, s.Compare(b.Context(), ann, q2, "M7", row))
	}
}
