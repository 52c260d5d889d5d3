//go:build unix

package sshd_test

import (
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"
	"time"
)

var (
	watching = flag.String("watching", "5x64", "numbers of leads who have the list open, and of items on it, such as 200x64,40x2000")
	watchFor = flag.Duration("watchtime", 2*time.Second, "how long somebody saves")
)

// Leads have the list of all items open, an officer writes, and another saves once a second: what it costs for all to see
// that, and what the one who writes notices of it. The floor is the same without the saves. The ordinary run is small;
// -watching 200x64,40x2000 -watchtime 20s measures.
func TestWatching(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for part := range strings.SplitSeq(*watching, ",") {
		var leads, items int
		if _, err := fmt.Sscanf(part, "%dx%d", &leads, &items); err != nil {
			t.Fatal(err)
		}
		c := newTown(t, items, leads, words)
		screens := make([]*typist, leads)
		together(leads, func(i int) {
			screens[i] = c.sit(t, c.lead(i), "As of")
			screens[i].toList(t)
		})
		writer := []*typist{c.sit(t, c.login(0), "sibling groups")}
		saver := c.dial(t, c.login(1))
		set := func(n int) {
			s, err := saver.NewSession()
			if err == nil {
				_, err = s.Output("set " + c.item(1) + " " + strconv.Itoa(n))
			}
			if err != nil {
				t.Error(err)
			}
		}
		set(900)
		time.Sleep(2 * time.Second)
		cores := func(saves bool) (used float64, f figures) {
			before, began := c.processor(t), time.Now()
			done := make(chan struct{})
			go func() {
				defer close(done)
				f = writes(t, writer)
			}()
			for n := 0; time.Since(began) < *watchFor; n++ {
				if saves {
					set(901 + n%90)
				}
				time.Sleep(time.Second - time.Since(began)%time.Second)
			}
			<-done
			return (c.processor(t) - before).Seconds() / time.Since(began).Seconds(), f
		}
		floor, quiet := cores(false)
		frames := make([]int, leads)
		for i, p := range screens {
			p.mu.Lock()
			frames[i] = p.frames
			p.mu.Unlock()
		}
		used, busy := cores(true)
		now, most := c.memory()
		t.Logf("%d lists of %d items: a save a second costs %.3f cores, beside %.3f without; who writes sees p99 %.2f ms, beside %.2f; %.0f MB resident, at most %.0f",
			leads, items, used-floor, floor, ms(busy.p99), ms(quiet.p99), now, most)
		for i, p := range screens {
			p.settled()
			p.mu.Lock()
			if drawn := p.frames - frames[i]; drawn == 0 {
				t.Errorf("the list of %s does not show what was saved", c.lead(i))
			}
			p.mu.Unlock()
		}
		if *watchFor >= 10*time.Second && (used-floor > 0.1 || busy.p99 > 20*time.Millisecond) {
			t.Errorf("%s: out of bounds", part)
		}
		for _, p := range append(screens, writer...) {
			p.client.Close()
		}
		saver.Close()
	}
}

// toList goes from the overview to the list of all items.
func (p *typist) toList(t testing.TB) {
	if _, err := io.WriteString(p.in, "\r"); err != nil {
		t.Error(err)
	}
	for range 200 {
		if p.settled(); p.shows("All items") {
			return
		}
	}
	t.Error("the list of all items never came")
}

// writes has them write for as long as the saves go on.
func writes(t testing.TB, typists []*typist) figures {
	was := *loadFor
	defer func() { *loadFor = was }()
	*loadFor = *watchFor
	f, _ := typeAll(t, typists, func(_, k int) string { return ward[k%len(ward) : k%len(ward)+1] })
	return f
}
