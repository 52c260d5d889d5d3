package plain_test

import (
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/plain/plaintest"
	"ppbtui/internal/ui/uitest"
)

// A number means the row that was said with it, however the list has changed since.
func TestANumberMeansWhatWasSaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := uitest.NewStore(uitest.Book())
		store.Notices = make(chan struct{}, 1)
		a := sitsAt(t, store, plaintest.AtTerminal)
		said := a.Type("r")
		gone, second := "1. M07. ", "2. M08. "
		if !strings.Contains(said, gone) || !strings.Contains(said, second) {
			t.Fatalf("it says %q", said)
		}
		store.B.Items = slices.DeleteFunc(slices.Clone(store.B.Items), func(it *ppb.Item) bool { return it.Key() == "M07" })
		store.Notices <- struct{}{}
		time.Sleep(5 * time.Second)
		a.says(a.Type("1"), "Number 1 is not in the list any more.")
		a.says(a.Type("2"), "M08 ")
		a.HangUp()
		close(store.Notices)
	})
}
