package store

import (
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// Whatever happens in this process or in another, a look at the whole quarter is what the file gives, and while nothing happens
// it is the same look.
func TestEveryOverviewShowsWhatTheFileHolds(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	path := filepath.Join(t.TempDir(), "x.db")
	c := newCouncil(t, path, rand.New(rand.NewPCG(seed, 1)))
	here, there := watching(t, path), watching(t, path)
	here.Watch(t.Context())
	for _, q := range c.quarters[:2] { // so many books as are open then have room on the shelf
		_, err := here.SignOff(t.Context(), lead, q, "as it is")
		must(t, err)
	}
	on := octoberFirst()
	same := 0
	for range 30 {
		does := []*Store{here, there}[c.IntN(2)]
		q := c.quarters[2+c.IntN(3)]
		switch c.IntN(6) {
		case 0:
			must(t, does.Remind(t.Context(), lead, q, ppb.Reminded{Login: "ann", How: ppb.ByFile, Taken: c.IntN(2) == 0}))
		case 1:
			_, _ = does.Ask(t.Context(), lead, q, "M1", "Why?") // refused where it is signed off
		default:
			c.happen(does)
		}
		must(t, does.Flush(t.Context()))
		fresh, err := Open(t.Context(), path, Options{})
		must(t, err)
		for _, q := range c.quarters[2:] {
			_, want, err := fresh.Overview(t.Context(), q, on)
			must(t, err)
			until(t, func() bool {
				b, o, err := here.Overview(t.Context(), q, on)
				must(t, err)
				if now, again, err := here.Overview(t.Context(), q, on); err == nil && now == b && again == o {
					same++
				}
				return reflect.DeepEqual(o, want)
			})
		}
		must(t, fresh.Close())
	}
	if same < 30 {
		t.Errorf("only %d looks were shared", same)
	}
	_, early, err := here.Overview(t.Context(), q2.Next(), q2.Next().Start())
	must(t, err)
	_, late, err := here.Overview(t.Context(), q2.Next(), q2.Next().End().AddDays(1))
	must(t, err)
	if early.NotOver == late.NotOver && early.NotOver {
		t.Error("on another day it is the look of the day before")
	}
}
