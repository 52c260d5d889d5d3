package app_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
	"ppbtui/internal/upkeep"
)

// These tests have several people do anything at all on one real file: keys, pastes, bursts, other sizes, pauses. Time
// is the bubble's, so an event takes no longer than its work, and a seed gives the same story again but for what
// goroutines of the file decide between them.
var (
	randomEvents = flag.Int("events", 0, "how many random events; 0 is what a run of all tests has time for")
	randomSeed   = flag.Uint64("seed", 0, "seed of the random events; 0 takes one of the day")
)

// events is the number of events of one test, of which the two together have 100,000 in an ordinary run.
func events(ordinary int) int {
	switch {
	case *randomEvents > 0:
		return *randomEvents
	case testing.Short():
		return ordinary / 20
	}
	return ordinary
}

// council is a real file with the sample plan, and the people who work on it.
type council struct {
	t       *testing.T
	r       *rand.Rand
	path    string
	st      *store.Store
	q       ppb.Quarter
	people  []ppb.Officer
	items   []string
	began   time.Time // of the bubble
	opening time.Time // of the demonstration
	pages   map[string]bool
	recent  []string     // the last events, for whoever has to find out
	late    *atomic.Bool // the time of the tests is nearly over
}

// goesOn reports whether there is to be another event, the i-th of n, and now and then how far a long run is.
func (c *council) goesOn(i, n int) bool {
	if i > 0 && i%100_000 == 0 {
		c.t.Logf("%d events in %v of their time, %d kinds of pages", i, time.Since(c.began).Round(time.Second), len(c.pages))
	}
	if c.late.Load() {
		c.t.Logf("stopped after %d of %d events: the time of the tests is over", i, n)
		return false
	}
	return i < n
}

// sample is a file of the sample plan as the demo begins. It is made once, for it takes longer than most stories.
var sample = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "ppbtui-sample")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "ppb.db")
	me := ppb.Officer{Login: "root", Name: "Root", Post: "Administrator", Role: ppb.RoleAdministrator}
	if err := demo.Default().Prepare(context.Background(), path, true, me, "test", demo.Default().Begin()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// inCouncil runs a story in a bubble of time, and looks afterwards whether the file is sound and holds what it held.
func inCouncil(t *testing.T, story func(*council)) {
	seed := *randomSeed
	if seed == 0 {
		seed = uint64(time.Now().Unix() / 86400)
	}
	t.Logf("seed %d", seed)
	path := filepath.Join(t.TempDir(), "ppb.db")
	file, err := sample()
	if err == nil {
		err = os.WriteFile(path, file, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	var late atomic.Bool
	if at, ok := t.Deadline(); ok {
		defer time.AfterFunc(time.Until(at)-min(time.Until(at)/5, 2*time.Minute), func() { late.Store(true) }).Stop()
	}
	synctest.Test(t, func(t *testing.T) {
		c := &council{t: t, late: &late, r: rand.New(rand.NewPCG(seed, 0)), path: path, began: time.Now(), opening: demo.Default().Begin(), pages: map[string]bool{}}
		defer func() {
			if r := recover(); r != nil {
				fmt.Fprintf(os.Stderr, "seed %d; the last events: %s\n", seed, strings.Join(c.recent, ", "))
				panic(r)
			}
		}()
		c.open()
		book, err := c.st.Book(context.Background(), c.q)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range book.Officers {
			if !o.Closed(rag.DateOf(c.opening)) {
				c.people = append(c.people, o)
			}
		}
		for _, it := range book.Items {
			c.items = append(c.items, it.Key())
		}
		story(c)
		c.sound()
		time.Sleep(time.Minute) // until the last timer has run out
	})
}

// opens has the lead return most of what she has accepted, so that there is something to type in.
func (c *council) opens() {
	ctx := context.Background()
	book, err := c.st.Book(ctx, c.q)
	c.must(err)
	lead := c.officer("bravenhall")
	for i, it := range book.Items {
		if it.Entry.State != ppb.Accepted || i%4 == 0 {
			continue
		}
		_, err := c.st.TakeBack(ctx, lead, c.q, it.Key())
		c.must(err)
		_, err = c.st.Return(ctx, lead, c.q, it.Key(), "Please look at this again.")
		c.must(err)
	}
}

func (c *council) now() time.Time { return c.opening.Add(time.Since(c.began)) }

func (c *council) open() {
	var err error
	if c.st, err = store.Open(context.Background(), c.path, store.Options{Clock: c.now}); err != nil {
		c.t.Fatal(err)
	}
	if !c.q.IsZero() {
		return // somebody may have opened the next one since
	}
	if c.q, err = c.st.Current(context.Background()); err != nil {
		c.t.Fatal(err)
	}
}

// drafts are all drafts, as a new screen finds them.
func (c *council) drafts() map[string]string {
	out := map[string]string{}
	for _, o := range c.people {
		all, err := c.st.Pane().Drafts(context.Background(), o.Login, c.q)
		if err != nil {
			c.t.Fatal(err)
		}
		for _, d := range all {
			out[o.Login+" "+d.Key] = fmt.Sprint(d.Content)
		}
	}
	return out
}

// sound fails unless the file is whole, also once it was closed and opened again, with every draft in it.
func (c *council) sound() {
	if err := c.st.Flush(context.Background()); err != nil {
		c.t.Error(err)
	}
	before := c.drafts()
	if err := c.st.Close(); err != nil {
		c.t.Error(err)
	}
	c.open()
	defer c.st.Close()
	after := c.drafts()
	for k, d := range before {
		if after[k] != d {
			c.t.Errorf("the draft of %s was %s and is %s", k, d, after[k])
		}
	}
	rep, err := c.st.Check(context.Background())
	if err != nil || len(rep.Problems) > 0 {
		c.t.Errorf("check: %v, %s", err, strings.Join(rep.Problems, "\n"))
	}
}

func (c *council) did(format string, args ...any) {
	if c.recent = append(c.recent, fmt.Sprintf(format, args...)); len(c.recent) > 400 {
		c.recent = slices.Delete(c.recent, 0, 200)
	}
}

// env is what a program is given for a person; where they are to be on an item at once, nothing is asked before.
func (c *council) env(ctx context.Context, o ppb.Officer, item string) ui.Env {
	looks := []theme.Options{{}, {Glyphs: theme.ASCII}, {Colour: theme.ANSI256}}
	return ui.Env{
		Ctx: ctx, Actor: ppb.Actor{Officer: o, Session: "test"}, Quarter: c.q, Clock: c.now,
		Theme: theme.New(looks[c.r.IntN(len(looks))]), FirstTime: item == "" && c.r.IntN(4) == 0,
	}
}

// desk is one person at one screen. Its commands run one after another, each until it ends or waits for time to pass.
type desk struct {
	*council
	m    *app.Model
	pane upkeep.Pane
	who  ppb.Officer
	name string
	w, h int
	gone bool
	stop context.CancelFunc

	mu   sync.Mutex
	msgs []tea.Msg
}

// sit seats a person, on an item where one is named.
func (c *council) sit(name string, o ppb.Officer, item string) *desk {
	ctx, stop := context.WithCancel(context.Background())
	d := &desk{council: c, who: o, name: name, pane: upkeep.Desk{Store: c.st}.Pane(), stop: stop}
	d.m = app.New(c.env(ctx, o, item), d.pane, app.Options{Item: item})
	c.did("%s is %s", name, o.Login)
	d.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	d.run(d.m.Init())
	d.settle()
	return d
}

// leave ends the program as a dropped line does.
func (d *desk) leave() {
	d.stop()
	d.m.Close()
	synctest.Wait()
	d.mu.Lock()
	d.gone, d.msgs = true, nil
	d.mu.Unlock()
}

func (d *desk) send(msg tea.Msg) {
	if s, ok := msg.(tea.WindowSizeMsg); ok {
		d.w, d.h = s.Width, s.Height
	}
	_, cmd := d.m.Update(msg)
	d.run(cmd)
}

func (d *desk) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	go func() {
		msg := cmd()
		if msg == nil {
			return
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		if !d.gone {
			d.msgs = append(d.msgs, msg)
		}
	}()
	synctest.Wait()
}

// settle takes in what commands have produced, until all wait for time to pass.
func (d *desk) settle() {
	for !d.gone {
		d.mu.Lock()
		msgs := d.msgs
		d.msgs = nil
		d.mu.Unlock()
		if len(msgs) == 0 {
			return
		}
		for _, msg := range msgs {
			switch msg := msg.(type) {
			case tea.QuitMsg:
				d.did("%s leaves", d.name)
				d.leave()
				return
			case tea.BatchMsg:
				for _, cmd := range msg {
					d.run(cmd)
				}
			default:
				d.send(msg)
			}
		}
	}
}

func (d *desk) press(k tea.KeyPressMsg) {
	d.did("%s %s", d.name, ui.KeyName(k))
	d.send(k)
	d.settle()
}

// looks draws a frame, which has to fit, and looks at the keys of the page.
func (d *desk) looks() {
	uitest.Fits(d.t, d.m.View().Content, d.w, d.h)
	s := app.Top(d.m)
	names := []string{fmt.Sprintf("%T", s)}
	actions := s.Actions()
	for _, a := range actions {
		names = append(names, a.Name)
	}
	if page := strings.Join(names, " "); !d.pages[page] {
		d.pages[page] = true
		oneMeaning(d.t, s)
	}
	if d.t.Failed() {
		d.t.Fatalf("the last events: %s", strings.Join(d.recent, ", "))
	}
}

func (d *desk) top() ui.Screen { return app.Top(d.m) }
