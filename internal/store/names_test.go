package store

import (
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"ppbtui/internal/ppb"
)

// What is read of one item, with no book at hand, is what the whole book says: what it is called, all that shows of it, and
// the checks that hold it against others; of an open quarter and of one that is signed off.
func TestAnItemAloneIsTheItemOfItsBook(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	f := samplePlan(40)
	for i := range f.Measures {
		f.Measures[i].Title = []string{"Reduce the wait", "Increase the wait", "Cumulative visits"}[i%3]
	}
	f.Measures = slices.Delete(f.Measures, 30, 32) // M31 and M32 are missing
	f.Figures = slices.DeleteFunc(f.Figures, func(r ppb.FigureRow) bool { return r.Key == "M31" || r.Key == "M32" })
	f.Assignments = slices.DeleteFunc(f.Assignments, func(a ppb.Assignment) bool { return a.Key == "M31" || a.Key == "M32" })
	_, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	for _, key := range []string{"M5", "M6", "M7"} {
		_, err := s.Set(t.Context(), ann, q2, key, ppb.Content{ppb.FieldCommentary: "The team met every family. It agreed a plan with them."})
		must(t, err)
	}
	for _, signedOff := range []bool{false, true} {
		if signedOff {
			_, err := s.SignOff(t.Context(), lead, q2, "as it is")
			must(t, err)
		}
		b, err := open(t, path).Book(t.Context(), q2)
		must(t, err)
		across := 0
		for _, it := range b.Items {
			alone := watching(t, path) // has no book, and no need of one
			all, err := alone.Names(t.Context(), q2)
			must(t, err)
			if !reflect.DeepEqual(all.All(), b.Names().All()) {
				t.Fatalf("called %v\nand in the book %v", all.All(), b.Names().All())
			}
			names, err := alone.Names(t.Context(), q2, it.Ref(), "3")
			must(t, err)
			if key, err := names.Find(it.Ref()); err != nil || key != it.Key() || len(names.All()) == len(b.Items) {
				t.Errorf("%s is found as %s, %v, among %d", it.Key(), key, err, len(names.All()))
			}
			excerpt, is, err := alone.Excerpt(t.Context(), q2, it.Key())
			must(t, err)
			same(t, it.Key(), it, is)
			same(t, "plan", b.Plan, excerpt.Plan)
			same(t, "objectives", b.Objectives, excerpt.Objectives)
			same(t, "people", b.Officers, excerpt.Officers)
			same(t, "sign-off", b.SignOff, excerpt.SignOff)
			checks, err := alone.Across(t.Context(), lead, q2, it.Key())
			must(t, err)
			across += len(checks)
			if !slices.Equal(checks, ppb.BookChecks(b)[it.Key()]) {
				t.Errorf("%s: %v, and in its book %v", it.Key(), checks, ppb.BookChecks(b)[it.Key()])
			}
			if len(alone.shelf.books) > 1 || alone.shelf.of(q2).is.Load() != nil {
				t.Error("a whole book was read")
			}
		}
		if across < 10 {
			t.Errorf("%d checks: nothing was tried", across)
		}
		_, _, err = s.Excerpt(t.Context(), q2, "M99")
		says(t, err, "there is no item")
	}
}
