package store

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// A book holds fewer earlier figures than there are, and nobody can tell: whatever is typed, an item of it reads as the same
// item with all of them does, which is the one that is opened.
func TestABookReadsAsAllFiguresDo(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	fewer := 0
	for _, n := range []int{4, 5, lookUp + 10} { // few and many of which nothing recent is known
		q := q2
		if n == 5 || n > lookUp { // in the first quarter last year is not over for every measure
			q = q2.Prev()
		}
		path := filepath.Join(t.TempDir(), fmt.Sprint(n, ".db"))
		s := startAt(t, path, 3)
		f := samplePlan(n)
		f.Figures, f.Plan.Quarter = nil, q
		for i := range n {
			f.Measures[i].Rule.Basis = []rag.Basis{rag.CumulativeAcademic, rag.Snapshot, rag.Annual, rag.CumulativeCalendar, rag.Termly}[r.IntN(5)]
			key := fmt.Sprintf("M%d", i+1)
			for range r.IntN(8) {
				p := ppb.Period{Year: 2010 + r.IntN(15), Q: r.IntN(5)}
				if p == ppb.Period(q) {
					continue
				}
				row := ppb.FigureRow{Key: key, Period: p, Source: fmt.Sprint("source ", r.IntN(2)), Flags: ppb.Flags(r.IntN(2)) * ppb.Revised}
				if key == "M2" {
					row.Part = []string{"", "map", "pre"}[r.IntN(3)]
				}
				if v := fmt.Sprint(r.IntN(60) - 20); r.IntN(4) > 0 {
					row.Amount = ppb.Amount{Raw: v, Value: number(v), Known: true}
				} else {
					row.Raw = "see the note"
				}
				f.Figures = append(f.Figures, row)
			}
		}
		_, err := s.Import(t.Context(), admin, f, false)
		must(t, err)
		b, err := s.Book(t.Context(), q)
		must(t, err)
		held := map[string][]ppb.FigureRow{}
		for _, it := range b.Items {
			_, whole, err := s.Item(t.Context(), q, it.Key())
			must(t, err)
			held[it.Key()] = it.Earlier
			if len(whole.Earlier) > len(it.Earlier) {
				fewer++
			}
			for _, c := range []ppb.Content{
				{}, {ppb.FieldValue: "30"}, {ppb.FieldValue: "-3"}, {ppb.FieldNone: string(ppb.NotDue)},
				{ppb.PartField("map"): "-4", ppb.PartField("pre"): "3"}, {ppb.FieldNone: string(ppb.NotDue), ppb.FieldCommentary: "Last year it was 12."},
			} {
				if was, is := ppb.Read(&b.Plan, it, c), ppb.Read(&b.Plan, whole, c); !reflect.DeepEqual(was, is) {
					t.Fatalf("%s, %v, reads\n%+v\nand with all figures\n%+v\n%v\n%v", it.Key(), c, was, is, it.Earlier, whole.Earlier)
				}
			}
		}
		// What is signed off has those of the book, and does not grow with the years.
		_, err = s.SignOff(t.Context(), lead, q, "as it is")
		must(t, err)
		for key, earlier := range held {
			_, it, err := s.Item(t.Context(), q, key)
			must(t, err)
			same(t, key, earlier, it.Earlier)
		}
	}
	if fewer == 0 {
		t.Error("no item has more figures than its book holds: nothing was tried")
	}
}

// An academic year ends after the first quarter of the next: it is the last value held where nothing later is.
func TestAYearMayEndAfterAQuarterOfTheNext(t *testing.T) {
	s := start(t, 1)
	q := q2.Prev()
	f := samplePlan(1)
	f.Plan.Quarter, f.Measures[0].Rule.Basis = q, rag.CumulativeAcademic
	f.Figures = f.Figures[:2]
	f.Figures[0].Period, f.Figures[1].Period = ppb.Period{Year: q.Year - 3}, ppb.Period{Year: q.Year - 2, Q: 1}
	raw(t, s.Path(), `DELETE FROM figure`)
	_, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	b, err := s.Book(t.Context(), q)
	must(t, err)
	_, whole, err := s.Item(t.Context(), q, "M1")
	must(t, err)
	c := ppb.Content{ppb.FieldNone: string(ppb.NotDue)}
	same(t, "M1", ppb.Read(&b.Plan, whole, c), ppb.Read(&b.Plan, b.Item("M1"), c))
}
