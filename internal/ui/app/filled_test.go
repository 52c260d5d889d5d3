package app_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/uitest"
)

// opened is the full screen on a page of the table of keys in one of its states.
func opened(t *testing.T, w app.Way) *driver {
	env := uitest.Env(uitest.Priya)
	ctx, stop := context.WithCancel(context.Background())
	t.Cleanup(stop)
	env.Ctx = ctx
	d := &driver{t: t, store: troubled(uitest.Priya), now: time.Unix(0, 0)}
	d.Model = app.New(env, d.store, app.Options{Now: func() time.Time { return d.now }})
	app.AtOnce(d.Model)
	d.size(120, 60)
	d.run(d.Init())
	d.send(app.Said(d.Model, ui.Open{Page: w.Page, Key: keys[w.Key]}))
	for _, do := range w.Do {
		text, ok := strings.CutPrefix(do, "paste ")
		if ok {
			d.send(tea.PasteMsg{Content: text})
			continue
		}
		for _, a := range d.screen().Actions() {
			if a.Name == do {
				d.send(app.Perform{Action: a})
				break
			}
		}
	}
	return d
}

// inBubble runs a test whose timers nobody waits for.
func inBubble(t *testing.T, name string, test func(t *testing.T)) {
	t.Run(name, func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			test(t)
			time.Sleep(time.Hour)
			synctest.Wait()
		})
	})
}

// holds are a page's boxes and what follows from them.
func holds(p tell.Page) string {
	var b strings.Builder
	for _, x := range p.Boxes {
		fmt.Fprintf(&b, "%s: %q %q %q\n", x.Name, strings.TrimSpace(x.Value), strings.ReplaceAll(x.Words, " %", "%"), x.Problem)
	}
	return b.String() + strings.Join(p.Live, "\n")
}

// changed is the box that keys have changed: of several the one that the others go with, which is a choice.
func changed(were, are []tell.Box) (box tell.Box, ok bool) {
	for _, b := range are {
		i := slices.IndexFunc(were, func(was tell.Box) bool { return was.Name == b.Name })
		if i >= 0 && were[i].Value != b.Value && (!ok || b.Kind > tell.Text) {
			box, ok = b, true
		}
	}
	return box, ok
}

// Whatever keys make of a box, filling it with that makes the same of it, of all other boxes and of what follows from them.
func TestFillingABoxIsTyping(t *testing.T) {
	reached, all := map[string]bool{}, map[string]bool{}
	for _, w := range app.Ways() {
		inBubble(t, fmt.Sprintf("%s %q", w.Heading, w.Do), func(t *testing.T) {
			before := opened(t, w)
			page := fmt.Sprintf("%T %s: ", before.screen(), before.screen().Title())
			boxes := before.tell().Boxes
			for _, b := range boxes {
				all[page+b.Name] = true
			}
			for tabs := range len(boxes) + 1 {
				for _, key := range []string{"7", "x", "1 2", "right space", "right right space", "space", "down space", "backspace"} {
					typed := opened(t, w)
					_, number := typed.Top()
					for range tabs {
						typed.press("tab")
					}
					typed.press(strings.Fields(key)...)
					if _, n := typed.Top(); n != number {
						continue
					}
					now := typed.tell()
					b, ok := changed(boxes, now.Boxes)
					if !ok || strings.HasSuffix(key, "space") && b.Kind <= tell.Text { // a blank at an end is none
						continue
					}
					reached[page+b.Name] = true
					filled := opened(t, w)
					for _, x := range filled.tell().Boxes {
						if x.Name == b.Name {
							filled.send(app.Do(func() tea.Cmd { return x.Fill(b.Value) }))
						}
					}
					if got, want := holds(filled.tell()), holds(typed.tell()); got != want {
						t.Errorf("%s%s filled with %q (%d tabs, %s):\n%s\ntyped:\n%s", page, b.Name, b.Value, tabs, key, got, want)
					}
				}
			}
		})
	}
	for box := range all {
		if !reached[box] {
			t.Logf("no key was found for %s", box)
		}
	}
	if t.Logf("%d of %d boxes", len(reached), len(all)); len(reached) < 2*len(all)/3 {
		t.Errorf("only %d boxes of %d were reached", len(reached), len(all))
	}
}
