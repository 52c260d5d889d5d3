package ppb

import (
	"reflect"
	"slices"
	"testing"
)

// What is worked out of an item is worked out once for all Books that hold it, and anew for one that took its place.
func TestABookKeepsWhatItKnowsOfItemsThatStay(t *testing.T) {
	item := func(key, value string) *Item {
		return &Item{Measure: &Measure{Key: key, Ref: key}, Entry: Entry{Key: key, Content: Content{FieldValue: value}}}
	}
	first := &Book{Items: []*Item{item("M1", "1"), item("M2", "2"), item("M3", "3")}}
	stays, goes := first.Reading(first.Item("M1")), first.Reading(first.Item("M2"))
	next := first.With(item("M2", "22"), item("M9", "9"))
	if next.Item("M1") != first.Item("M1") || next.Reading(next.Item("M1")) != stays {
		t.Error("M1 stayed, and is read again")
	}
	if got := next.Reading(next.Item("M2")); got == goes || got.Figure.Raw != "22" {
		t.Errorf("M2 was replaced, and reads %q", got.Figure.Raw)
	}
	if next.Item("M9") != nil || len(next.Items) != 3 {
		t.Error("an item that the book has not came in")
	}
	if first.Item("M2").Entry.Content[FieldValue] != "2" || first.Reading(first.Item("M2")) != goes {
		t.Error("the book before is not as it was")
	}
	moved := *next.Item("M3") // a page's own copy of an item is not the book's
	moved.Entry.Content = Content{FieldValue: "33"}
	if got := next.Reading(&moved); got.Figure.Raw != "33" {
		t.Errorf("an item that is not the book's reads %q", got.Figure.Raw)
	}
}

// Who works on what changes neither what an item says nor any item that nobody began or left.
func TestABookWithOtherPeopleAtWork(t *testing.T) {
	item := func(key string, working ...string) *Item {
		return &Item{Measure: &Measure{Key: key, Ref: key}, Working: working}
	}
	first := &Book{Items: []*Item{item("M1"), item("M2", "Ann Bell"), item("M3", "Bob Cole")}}
	if first.WithWorking(map[string][]string{"M2": {"Ann Bell"}, "M3": {"Bob Cole"}}) != first {
		t.Error("the same people make another book")
	}
	says := first.Reading(first.Item("M1"))
	across := reflect.ValueOf(BookChecks(first)).Pointer()
	if busy := first.WithWorking(map[string][]string{"M1": {"Ann Bell"}}); reflect.ValueOf(BookChecks(busy)).Pointer() != across {
		t.Error("what is found across items is worked out anew because somebody types")
	}
	next := first.WithWorking(map[string][]string{"M1": {"Ann Bell"}, "M3": {"Bob Cole"}})
	for key, working := range map[string][]string{"M1": {"Ann Bell"}, "M2": nil, "M3": {"Bob Cole"}} {
		if got := next.Item(key).Working; !slices.Equal(got, working) {
			t.Errorf("%s: %v", key, got)
		}
	}
	if next.Item("M3") != first.Item("M3") || next.Item("M1") == first.Item("M1") || first.Item("M1").Working != nil {
		t.Error("the items are not those that moved")
	}
	if next.Reading(next.Item("M1")) != says {
		t.Error("M1 is read again because somebody works on it")
	}
}

// A table is filled once for a Book and its successors, and what moved between two Books is found by looking.
func TestABooksTablesGoOnInItsSuccessors(t *testing.T) {
	item := func(key string, officers ...string) *Item {
		return &Item{Measure: &Measure{Key: key, Ref: key}, Officers: officers, Entry: Entry{Key: key}}
	}
	type size struct{ n int }
	made := 0
	of := func(b *Book) *Table[size] {
		return TableOf(b, func(*Book, *Item) *size { made++; return &size{made} })
	}
	first := &Book{Items: []*Item{item("M1", "ann"), item("M2", "ann", "bob", "ann"), item("M3")}}
	stays := of(first).At(0)
	of(first).At(1)
	next := first.With(item("M2", "bob"), item("M9"))
	if of(next).At(0) != stays || of(next).At(1) == of(first).At(1) || made != 3 {
		t.Errorf("%d were made", made)
	}
	if of(next).At(2); made != 4 || first.known.tables.of == nil {
		t.Errorf("%d were made", made)
	}
	last := next.With(item("M1", "ann"))
	stays = of(last).At(0)
	if working := last.WithWorking(map[string][]string{"M3": {"Ann Bell"}}); of(working).At(0) != stays {
		t.Error("what is worked out of an item is lost because somebody works on another")
	}
	for _, c := range []struct {
		from, to *Book
		want     []int
	}{{first, first, nil}, {first, next, []int{1}}, {next, last, []int{0}}, {first, last, []int{0, 1}}, {last, first, []int{0, 1}}} {
		if moved, ok := c.to.Since(c.from); !ok || !slices.Equal(moved, c.want) {
			t.Errorf("moved %v, %v, want %v", moved, ok, c.want)
		}
	}
	if _, ok := (&Book{Items: first.Items}).Since(first); ok {
		t.Error("a Book that was made anew is taken for a successor")
	}
	if !slices.Equal(first.MyPlaces("ann"), []int32{0, 1}) || !slices.Equal(next.MyPlaces("ann"), []int32{0}) || len(next.Mine("bob")) != 1 {
		t.Errorf("ann has %v, then %v", first.MyPlaces("ann"), next.MyPlaces("ann"))
	}
	if next.Place("M3") != 2 || next.Place("M9") != -1 {
		t.Error("items are in other places")
	}
}

// What is read for those who show no checks is what is read for those who do, but for the checks.
func TestUncheckedIsTheReadingWithoutItsChecks(t *testing.T) {
	b, again := commentedBook(t), commentedBook(t)
	for i, it := range b.Items {
		unchecked := *b.Unchecked(it)
		if unchecked.Checks != nil {
			t.Errorf("%s is checked", it.Key())
		}
		whole := *again.Reading(again.Items[i])
		if got := *again.Unchecked(again.Items[i]); !reflect.DeepEqual(got, whole) {
			t.Errorf("%s is read twice", it.Key())
		}
		whole.Checks, whole.covered = nil, nil // what the commentary covers is found with them
		if !reflect.DeepEqual(unchecked, whole) {
			t.Errorf("%s:\n%+v\n%+v", it.Key(), unchecked, whole)
		}
	}
}
