package store

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

var shelfSteps = flag.Int("books", 120, "how many random changes are made to a file of which three processes hold books")

// holdsTheSame fails unless two Books show the same.
func holdsTheSame(t testing.TB, got, want *ppb.Book) {
	t.Helper()
	if d := difference(got, want); d != "" {
		t.Fatalf("the shared book of %s shows another %s", want.Plan.Quarter, d)
	}
}

// difference names the first thing that two Books show differently; empty where there is none.
func difference(got, want *ppb.Book) string {
	switch {
	case !reflect.DeepEqual(got.Plan, want.Plan):
		return "plan"
	case !reflect.DeepEqual(got.Objectives, want.Objectives):
		return "list of objectives"
	case !reflect.DeepEqual(got.Officers, want.Officers):
		return "list of people"
	case !reflect.DeepEqual(got.SignOff, want.SignOff):
		return "sign-off"
	case len(got.Items) != len(want.Items):
		return "number of items"
	}
	for i, it := range want.Items {
		if !reflect.DeepEqual(got.Items[i], it) {
			return fmt.Sprintf("%s:\n%+v\n%+v", it.Key(), got.Items[i], it)
		}
		was, is := got.Reading(got.Items[i]), ppb.Read(&want.Plan, it, it.Entry.Content)
		if !reflect.DeepEqual(*was, is) {
			return fmt.Sprintf("reading of %s:\n%+v\n%+v", it.Key(), *was, is)
		}
	}
	return ""
}

// council is a file with five quarters that show in one another, and what may happen to it.
type council struct {
	*rand.Rand
	t        *testing.T
	quarters []ppb.Quarter
}

func newCouncil(t *testing.T, path string, r *rand.Rand) *council {
	c := &council{r, t, []ppb.Quarter{q2.LastYear(), {Year: q2.Year - 1, Q: 4}, q2.Prev(), q2, q2.Next()}}
	s := open(t, path)
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	for _, q := range c.quarters {
		_, err := s.Import(t.Context(), admin, c.plan(q), false)
		must(t, err)
	}
	return c
}

// plan is the sample plan of a quarter, with something in it that differs from time to time.
func (c *council) plan(q ppb.Quarter) *ppb.PlanFiles {
	f := samplePlan(6)
	f.Plan.Quarter = q
	switch c.IntN(4) {
	case 0:
		f.Officers[1].Name = []string{"Ann Bell", "Ann Bell-Cole"}[c.IntN(2)]
	case 1:
		f.Measures[c.IntN(6)].Title = strconv.Itoa(c.IntN(3))
	case 2:
		f.Plan.Title = strconv.Itoa(c.IntN(3))
	case 3:
		own := current("M"+strconv.Itoa(1+c.IntN(6)), "", "62", "62")
		own.Period = ppb.Period(q)
		f.Figures = append(f.Figures, own)
	}
	return f
}

// happen does one thing at random through a Store. Much of it is refused, as it would be.
func (c *council) happen(s *Store) {
	c.t.Helper()
	ctx := c.t.Context()
	q, key := c.quarters[c.IntN(len(c.quarters))], "M"+strconv.Itoa(1+c.IntN(6))
	who := []ppb.Actor{ann, bob}[c.IntN(2)]
	text := ppb.Content{ppb.FieldValue: strconv.Itoa(c.IntN(90)), ppb.FieldCommentary: "Work goes on in week " + strconv.Itoa(c.IntN(5)) + "."}
	if key == "M2" {
		text = ppb.Content{ppb.PartField("map"): strconv.Itoa(c.IntN(20)), ppb.PartField("pre"): "3", ppb.FieldCommentary: "As planned."}
	}
	d := ppb.Draft{Owner: who.Login, Quarter: q, Key: key, Content: text}
	var err error
	switch n := c.IntN(100); {
	case n < 20:
		_, err = s.Set(ctx, who, q, key, text)
	case n < 35:
		_, err = s.Commit(ctx, who, d)
	case n < 50:
		_, err = s.Submit(ctx, who, q, key)
	case n < 58:
		_, err = s.Accept(ctx, lead, q, key)
	case n < 64:
		_, err = s.Return(ctx, lead, q, key, "Say by when.")
	case n < 68:
		_, err = s.TakeBack(ctx, []ppb.Actor{who, lead}[c.IntN(2)], q, key)
	case n < 72:
		err = s.MarkOpened(ctx, []ppb.Actor{who, lead}[c.IntN(2)], q, key)
	case n < 78:
		period := []ppb.Period{{Year: q.Year - 1}, ppb.Period(q.LastYear()), ppb.Period(q.Prev())}[c.IntN(3)]
		v := strconv.Itoa(c.IntN(50))
		err = s.Compare(ctx, who, q, key, ppb.FigureRow{Period: period, Source: "return", Amount: ppb.Amount{Raw: v, Value: number(v), Known: true}})
	case n < 88:
		s.SaveDraft(d)
		err = s.Flush(ctx)
	case n < 92:
		err = s.DiscardDraft(ctx, who.Login, q, key)
	case n < 94:
		_, err = s.Import(ctx, admin, c.plan(q), c.IntN(3) == 0)
	case n < 97:
		err = s.SetPreference(ctx, who.Login, "glyphs", strconv.Itoa(n))
	case n < 98 && q != c.quarters[3]:
		_, err = s.SignOff(ctx, lead, q, "as it is")
	}
	if _, odd := errors.AsType[*troubleError](err); odd {
		c.t.Fatal(err)
	}
}

// Whatever happens, in whichever of several processes, and whether anybody watches: the book that a process shares shows
// what the file holds, and who watches is told whenever theirs is another.
func TestEveryBookShowsWhatTheFileHolds(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	path := filepath.Join(t.TempDir(), "x.db")
	c := newCouncil(t, path, rand.New(rand.NewPCG(seed, 1)))
	watched, alone, other := watching(t, path), watching(t, path), watching(t, path)
	notices := watched.Watch(t.Context())
	shown := map[ppb.Quarter]*ppb.Book{} // on the screens of those who watch
	look := func() {
		for _, q := range c.quarters { // one more than are kept
			b, err := watched.Book(t.Context(), q)
			must(t, err)
			shown[q] = b
		}
	}
	look()
	for step := range *shelfSteps {
		does := []*Store{watched, alone, other}[c.IntN(3)]
		for range 1 + c.IntN(3) {
			c.happen(does)
		}
		must(t, does.Flush(t.Context())) // what was typed and not sent, too
		quarters := c.quarters
		if step%10 != 0 {
			quarters = []ppb.Quarter{c.quarters[c.IntN(len(c.quarters))]}
		}
		fresh, err := Open(t.Context(), path, Options{})
		must(t, err)
		for _, q := range quarters {
			want, err := fresh.Book(t.Context(), q)
			must(t, err)
			for _, s := range []*Store{does, alone} { // at once
				b, err := s.Book(t.Context(), q)
				must(t, err)
				if s != watched || does == watched {
					holdsTheSame(t, b, want)
				}
			}
			key := "M" + strconv.Itoa(1+c.IntN(6))
			_, it, err := does.Item(t.Context(), q, key)
			must(t, err)
			if !reflect.DeepEqual(it, want.Item(key)) {
				t.Fatalf("%s of %s alone is another:\n%+v\n%+v", key, q, it, want.Item(key))
			}
			for difference(shown[q], want) != "" {
				if !told(notices, soon) {
					t.Fatalf("step %d: not told that the screen shows another %s", step, difference(shown[q], want))
				}
				look()
			}
		}
		must(t, fresh.Close())
	}
}

// Many read and write at once; in the end all hold the same, and that is what the file holds.
func TestBooksOfManyAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	first := newCouncil(t, path, rand.New(rand.NewPCG(seed, 0)))
	stores := []*Store{watching(t, path), watching(t, path)}
	shown := make([]map[ppb.Quarter]*ppb.Book, 8)
	var screens, writers sync.WaitGroup
	still := make(chan struct{})
	for i := range shown {
		s := stores[i%2]
		notices := s.Watch(t.Context())
		shown[i] = map[ppb.Quarter]*ppb.Book{}
		screens.Go(func() {
			for {
				for _, q := range first.quarters[2:] {
					b, err := s.Book(t.Context(), q)
					if err != nil {
						t.Error(err)
						return
					}
					for _, it := range b.Items {
						b.Reading(it)
					}
					shown[i][q] = b
				}
				select {
				case <-notices:
				case <-still:
					if !told(notices, 20*quick) {
						return
					}
				}
			}
		})
	}
	for i := range 4 {
		c := &council{rand.New(rand.NewPCG(seed, uint64(i+1))), t, first.quarters}
		writers.Go(func() {
			for range *shelfSteps / 2 {
				c.happen(stores[i%2])
			}
		})
	}
	writers.Wait()
	close(still)
	screens.Wait()
	fresh := open(t, path)
	for _, q := range first.quarters[2:] {
		want, err := fresh.Book(t.Context(), q)
		must(t, err)
		for i := range shown {
			holdsTheSame(t, shown[i][q], want)
			if shown[i][q] != shown[i%2][q] {
				t.Error("two screens of one process hold two books")
			}
		}
	}
}

// A save moves one item: all others stay what they are, with all that is worked out of them.
func TestASaveMovesOneItem(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 5)
	there := watching(t, path)
	book := func() *ppb.Book {
		b, err := s.Book(t.Context(), q2)
		must(t, err)
		return b
	}
	before := book()
	if book() != before {
		t.Error("nothing happened, and it is another book")
	}
	moves := func(keys ...string) {
		t.Helper()
		after := book()
		for _, it := range before.Items {
			if moved := after.Item(it.Key()) != it; moved != slices.Contains(keys, it.Key()) {
				t.Errorf("%s: moved %v", it.Key(), moved)
			}
		}
		if len(keys) == 0 && after != before {
			t.Error("another book")
		}
		before = after
	}
	commit(t, there, ann, "M1", ready)
	moves("M1")
	there.SaveDraft(draft(ann, "M3", 0, nil, ready))
	must(t, there.Flush(t.Context()))
	stays := before.Reading(before.Item("M3"))
	moves("M3")
	if before.Reading(before.Item("M3")) != stays {
		t.Error("it is read again because somebody works on it")
	}
	there.SaveDraft(draft(ann, "M3", 0, nil, ready.With(ppb.FieldValue, "3")))
	must(t, there.Flush(t.Context()))
	must(t, there.SetPreference(t.Context(), "ann", "glyphs", "ascii"))
	moves()
	must(t, there.Compare(t.Context(), ann, q2, "M4", ppb.FigureRow{Period: ppb.Period{Year: 2022}, Source: "x", Amount: ppb.Amount{Raw: "5"}}))
	moves("M4")
	later := samplePlan(5)
	later.Plan.Quarter = q2.Next()
	_, err := there.Import(t.Context(), admin, later, false)
	must(t, err)
	before = book()
	_, err = there.Set(t.Context(), ann, q2.Next(), "M5", ready)
	must(t, err)
	moves() // it is of another quarter
}

// Where somebody watches and nothing happened, a book is asked of nobody; and what another program does to a quarter that
// is signed off is found all the same.
func TestAWatchedBookCostsNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	must(t, accepted(t, path).Close())
	s := watching(t, path)
	_, err := s.SignOff(t.Context(), lead, q2, "")
	must(t, err)
	s.Watch(t.Context())
	must(t, s.SetPreference(t.Context(), "ann", "glyphs", "ascii"))
	is := func() *ppb.Book {
		b, err := s.Book(t.Context(), q2)
		must(t, err)
		return b
	}
	place := s.shelf.of(q2)
	held := is()
	until(t, func() bool { return is() == held && s.current(place) != nil })
	n := testing.AllocsPerRun(100, func() {
		if is() != held {
			t.Error("another book")
		}
	})
	if n > 2 {
		t.Errorf("%v allocations: the file is asked", n)
	}
	raw(t, path, `DROP TRIGGER frozen_not_changed; UPDATE frozen SET body = replace(body, '"62"', '"26"')`)
	until(t, func() bool { _, err := s.Book(t.Context(), q2); return err != nil })
	_, _, err = s.Item(t.Context(), q2, "M1")
	says(t, err, "not as it was when it was signed off")
}

// Only a few quarters are kept.
func TestTheShelfIsShort(t *testing.T) {
	s := start(t, 1)
	for y := range 20 {
		f := samplePlan(1)
		f.Plan.Quarter.Year = 2003 + y
		_, err := s.Import(t.Context(), admin, f, false)
		must(t, err)
		_, err = s.Book(t.Context(), f.Plan.Quarter)
		must(t, err)
	}
	if n := len(s.shelf.books); n != shelfMost {
		t.Errorf("%d quarters are kept", n)
	}
	if s.shelf.books[ppb.Quarter{Year: 2022, Q: 2}] == nil {
		t.Error("the one that was asked for last is gone")
	}
}
