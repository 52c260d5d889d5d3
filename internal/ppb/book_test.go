package ppb

import "testing"

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
