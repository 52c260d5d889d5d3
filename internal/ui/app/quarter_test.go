package app_test

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// From any page F2 goes to another quarter, from its first page: to one that is held, and to one that is opened there.
func TestGoToAnotherQuarter(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	past := store.B.Plan
	past.Quarter = past.Quarter.Prev()
	store.Before = []ppb.Held{{Plan: past}}
	d := startWith(t, uitest.Env(uitest.Priya), store)
	reach := func(keys ...string) {
		d.press("f2")
		d.typing("another quarter")
		d.press("enter")
		d.press(keys...)
	}
	reach("j", "enter")
	d.shows("Q1 2023/24", "You are in quarter 1, 2023/24 now.")
	reach("o", "f9")
	d.shows("Q3 2023/24", "Quarter 3, 2023/24 is open")
	reach("esc")
	d.shows("Overview")
}
