package browse

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ui/component/sheet"
)

// whole is all that a page shows.
func (s *shelf) whole() string {
	page := sheet.New(s.theme, 60)
	page.Add(s.ChipLine(60), s.Found())
	s.Body(page, 6, Panes[*fruit]{Lines: 4, Head: 3, Below: func(f *fruit, w, h int) *sheet.Sheet {
		pane := sheet.New(s.theme, w)
		pane.Add(f.name + f.colour + f.from)
		return pane
	}})
	f := s.Frame(page)
	return f.Text + f.More
}

// A list that is told what moved shows what one shows that is made anew of the same rows; and what it says cannot be seen
// cannot.
func TestChangeIsLikeMakingTheListAnew(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rnd := rand.New(rand.NewPCG(seed, 1))
	pick := func(from ...string) string { return from[rnd.IntN(len(from))] }
	grow := func(name string) *fruit {
		return &fruit{name, pick("red", "green", "yellow"), pick("Kent", "Essex", "Surrey", "Rye"), rnd.IntN(1 << rnd.IntN(20))}
	}
	var still int
	for range 300 {
		rows := fruits()
		for i := range rows {
			rows[i] = grow(rows[i].name)
		}
		a, b := newShelf(), newShelf()
		both := func(do func(s *shelf)) { do(a); do(b) }
		both(func(s *shelf) { s.Update(s.load(rows, nil)()) })
		for range 20 {
			if rnd.IntN(3) == 0 {
				key := pick("j", "k", "s", "1", "2", "3")
				both(func(s *shelf) { s.press(key) })
			}
			if rnd.IntN(20) == 0 {
				both(func(s *shelf) { s.press("/", "p"); s.DoneFinding() })
			}
			before := a.whole()
			var moved []int
			now := slices.Clone(rows)
			for range rnd.IntN(3) {
				i := rnd.IntN(len(rows))
				if !slices.Contains(moved, i) {
					moved = append(moved, i)
					now[i] = grow(rows[i].name)
				}
			}
			rows = now
			b.whole() // it has drawn, too
			if len(moved) > 0 {
				b.Set(basket(now))
			}
			shows := a.Change(basket(now), moved)
			got, want := a.whole(), b.whole()
			if got != want {
				t.Fatalf("after %v moved it shows\n%s\nwant\n%s", moved, got, want)
			}
			if !shows && got != before {
				t.Fatalf("%v moved, which is said not to show:\n%s\nbefore\n%s", moved, got, before)
			}
			if !shows && len(moved) > 0 {
				still++
			}
		}
	}
	if still == 0 {
		t.Error("whatever moves is said to show")
	}
}

// A search is asked once for a text and not once for each row.
func TestASearchIsReadOnce(t *testing.T) {
	s := full()
	read := 0
	found := s.spec.Found
	s.spec.Found = func(typed string) func(*fruit) bool { read++; return found(typed) }
	s.press("/", "p", "e")
	if read != 2 || !strings.HasPrefix(s.Found(), "2 of") {
		t.Errorf("read %d times for two keys: %s", read, s.Found())
	}
}

// What is selected in the place of a row that a filter hides stays selected when the order is another.
func TestSortingKeepsWhatIsSelectedInstead(t *testing.T) {
	s := full()
	s.press("j", "j", "3") // plum, which is not from Kent
	s.shows(t, "apple pear", "pear")
	s.press("s")
	s.shows(t, "pear apple", "pear")
	s.press("3")
	s.shows(t, "pear apple plum pearmain quince", "plum")
}
