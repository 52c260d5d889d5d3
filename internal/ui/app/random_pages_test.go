package app_test

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
	"ppbtui/internal/upkeep"
)

// onlooker is a program whose person looks and does nothing. It draws only when the program says that something may show.
type onlooker struct {
	*council
	name string
	m    *app.Model
	msgs chan tea.Msg
	then string // keys that were pressed on the page
	seen string // the frame that is on the screen
	end  context.CancelFunc
}

// looks has somebody go to a page by pressing keys, and press others there.
func (c *council) looks(name string, o ppb.Officer, item, keys, then string) *onlooker {
	ctx, end := context.WithCancel(context.Background())
	l := &onlooker{council: c, name: name, then: then, msgs: make(chan tea.Msg, 1000), end: end}
	l.m = app.New(c.env(ctx, o, "-"), upkeep.Desk{Store: c.st}.Pane(), app.Options{Item: item})
	l.begin()
	l.press(keys)
	l.press(then)
	return l
}

func (l *onlooker) press(keys string) {
	for _, k := range strings.Fields(keys) {
		time.Sleep(time.Second)
		l.take(uitest.Key(l.t, k))
		l.settle()
	}
}

func (l *onlooker) begin() {
	l.take(tea.WindowSizeMsg{Width: 140, Height: 40})
	l.run(l.m.Init())
	l.settle()
}

func (l *onlooker) run(cmd tea.Cmd) {
	if cmd != nil {
		go func() { l.msgs <- cmd() }()
	}
}

func (l *onlooker) take(msg tea.Msg) {
	if batch, ok := msg.(tea.BatchMsg); ok {
		for _, cmd := range batch {
			l.run(cmd)
		}
		return
	}
	_, cmd := l.m.Update(msg)
	l.run(cmd)
	if l.m.Stale() {
		l.seen = l.m.View().Content
	}
}

// settle takes what there is to take now.
func (l *onlooker) settle() {
	for {
		synctest.Wait()
		select {
		case msg := <-l.msgs:
			if msg != nil {
				l.take(msg)
			}
		default:
			return
		}
	}
}

var readAt = regexp.MustCompile(`As of \d\d:\d\d:\d\d`)

// sees reports whether a page that is made anew shows the same, once the cursor is on the first row on both.
func (l *onlooker) sees(quiet func(...*onlooker)) bool {
	l.t.Helper()
	fresh := &onlooker{council: l.council, name: "anew", m: app.Again(l.m, upkeep.Desk{Store: l.st}.Pane()), msgs: make(chan tea.Msg, 1000)}
	fresh.begin()
	defer func() {
		fresh.m.Close()
		fresh.settle()
	}()
	fresh.press(l.then)
	quiet(l, fresh)
	was := l.seen
	l.take(tea.WindowSizeMsg{Width: 139, Height: 40}) // has all of it drawn
	l.take(tea.WindowSizeMsg{Width: 140, Height: 40})
	drawn := l.seen
	for _, o := range []*onlooker{l, fresh} {
		o.press("home")
	}
	plain := func(s string) string { return readAt.ReplaceAllString(s, "As of now") }
	same := l.differs("drawn", plain(was), plain(drawn))
	return l.differs("made", plain(l.seen), plain(fresh.seen)) && same
}

// differs reports whether two frames are the same, and prints where they are not.
func (l *onlooker) differs(how, got, want string) (same bool) {
	l.t.Helper()
	if got == want {
		return true
	}
	l.t.Errorf("%s shows this, and that when it is %s anew, after %s", l.name, how, strings.Join(l.recent[max(0, len(l.recent)-12):], "\n"))
	lines, anew := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i, most := 0, 6; i < len(lines) && most > 0; i++ {
		if lines[i] != anew[i] {
			most--
			l.t.Logf("line %d\n%s\n%s", i, lines[i], anew[i])
		}
	}
	return false
}

// Whatever anybody does, in this process or in another one, each page shows in the end what one shows that is opened then: no
// notice is lost, and nothing that is shown is of before. What changes nothing that shows has nothing drawn.
func TestPagesShowWhatThereIs(t *testing.T) {
	inCouncil(t, func(c *council) {
		c.opens()
		other, err := store.Open(context.Background(), c.path, store.Options{Clock: c.now})
		c.must(err)
		defer func() { c.must(other.Close()) }()
		var officers []ppb.Officer
		var lead ppb.Officer
		for _, o := range c.people {
			switch o.Role {
			case ppb.RoleOfficer:
				officers = append(officers, o)
			case ppb.RoleLead:
				lead = o
			}
		}
		who := officers[c.r.IntN(len(officers))]
		book, err := c.st.Book(context.Background(), c.q)
		c.must(err)
		mine := book.Mine(who.Login)
		hers, one := mine[c.r.IntN(len(mine))].Key(), c.items[c.r.IntN(len(c.items))]
		all := []*onlooker{
			c.looks("the overview", lead, "", "esc esc", ""),
			c.looks("the overview, further down", lead, "", "esc esc", "3 down"),
			c.looks("the items behind a line of it", lead, "", "esc esc down enter", ""),
			c.looks("the lead's list", lead, "", "esc esc enter", ""),
			c.looks("the lead's list of what is found", lead, "", "esc esc enter", "s / r e"),
			c.looks("the review", lead, "", "esc esc r", ""),
			c.looks("the review, filtered and in another order", lead, "", "esc esc r", "1 2 s s s"),
			c.looks("an officer's list", who, "", "esc", "4 5"),
			c.looks("an officer's item", who, hers, "", ""),
			c.looks("the lead's view of an item", lead, one, "", ""),
			c.looks("a history", lead, "", "esc esc enter h", ""),
			c.looks("the questions", lead, "", "esc f2 a s k e d space a b o u t space i t e m s enter", "1"),
			c.looks("the questions that are open", who, "", "esc f2 a s k e d space a b o u t space i t e m s enter", ""),
			c.looks("the questions about an item", who, hers, "f2 t h r e a d enter", ""),
			c.looks("what members asked for", lead, "", "esc f2 m e e t i n g s enter", ""),
			c.looks("whom to remind", lead, "", "esc f2 c h a s e enter", ""),
		}
		quiet := func(more ...*onlooker) {
			for range 4 { // the poller, then notices that wait for each other
				time.Sleep(1500 * time.Millisecond)
				for _, l := range append(all, more...) {
					l.settle()
				}
			}
		}
		w := &worker{council: c, others: []*store.Store{c.st, c.st, other}, lead: lead, officers: officers, panes: map[string]*store.Pane{}, open: map[string]bool{who.Login + hers: true, lead.Login + one: true}}
		n := max(events(12_000)/400, 4)
		for i := 0; i < n && c.goesOn(i, n); i++ {
			for range 1 + c.r.IntN(6) {
				w.acts()
				if c.r.IntN(2) == 0 {
					time.Sleep(time.Duration(c.r.IntN(1200)) * time.Millisecond)
					for _, l := range all {
						l.settle()
					}
				}
			}
			quiet()
			if !all[c.r.IntN(len(all))].sees(quiet) {
				break
			}
		}
		for _, l := range all {
			l.sees(quiet)
		}
		synctest.Wait()
		c.opening = c.q.End().Time().AddDate(0, 0, 20).Add(-time.Since(c.began)) // the quarter is over
		_, err = other.SignOff(context.Background(), c.officer(lead.Login), c.q, "as it is")
		c.must(err)
		quiet()
		for _, l := range all {
			l.sees(quiet)
		}
		for _, l := range all {
			l.m.Close()
			l.end()
		}
		quiet()
	})
}

// worker does what people do to items.
type worker struct {
	*council
	others   []*store.Store
	lead     ppb.Officer
	officers []ppb.Officer
	panes    map[string]*store.Pane
	open     map[string]bool // who looks at which item: what they type in another window shows when they open it again
}

func (w *worker) acts() {
	ctx := context.Background()
	st := w.others[w.r.IntN(len(w.others))]
	key := w.items[w.r.IntN(len(w.items))]
	as := w.officer(w.lead.Login)
	book, err := st.Book(ctx, w.q)
	w.must(err)
	if it := book.Item(key); len(it.Officers) > 0 && w.r.IntN(3) > 0 {
		as = w.officer(it.Officers[0])
	}
	text := fmt.Sprintf("%d families came in July. ", w.r.IntN(1000))
	lead := w.officer(w.lead.Login)
	switch act := w.r.IntN(13); act {
	case 0, 1:
		_, err = st.Set(ctx, as, w.q, key, map[ppb.Field]string{ppb.FieldValue: fmt.Sprint(w.r.IntN(200)), ppb.FieldCommentary: text})
	case 2:
		_, err = st.Submit(ctx, as, w.q, key)
	case 3:
		_, err = st.Accept(ctx, w.officer(w.lead.Login), w.q, key)
	case 4:
		_, err = st.Return(ctx, w.officer(w.lead.Login), w.q, key, text)
	case 5:
		_, err = st.TakeBack(ctx, as, w.q, key)
	case 6:
		w.types(st, as, key, text)
	case 7:
		err = st.MarkOpened(ctx, as, w.q, key)
	case 8:
		err = w.imports(st, key)
	case 9:
		_, err = st.Ask(ctx, []ppb.Actor{lead, as}[w.r.IntN(2)], w.q, key, text)
	case 10:
		_, err = st.Answer(ctx, as, w.q, key, text)
	case 11:
		err = w.asksForActions(st, key, text)
	case 12:
		err = st.Remind(ctx, lead, w.q, ppb.Reminded{Login: as.Login, How: ppb.ByHand, Taken: w.r.IntN(2) > 0})
	}
	w.did("%s %s: %v", as.Login, key, err)
}

// asksForActions records what members asked for, or closes or answers one of it.
func (w *worker) asksForActions(st *store.Store, key, text string) error {
	ctx, lead := context.Background(), w.officer(w.lead.Login)
	all, err := st.Actions(ctx)
	if err != nil || len(all) == 0 || w.r.IntN(2) > 0 {
		owner := w.officers[w.r.IntN(len(w.officers))].Login
		_, err = st.RecordAction(ctx, lead, w.q, ppb.BoardAction{Text: text, Meeting: w.q.Start(), Due: w.q.Start(), Owner: owner, Item: key})
		return err
	}
	one := all[w.r.IntN(len(all))]
	if w.r.IntN(2) > 0 {
		_, err = st.AnswerAction(ctx, w.officer(one.Owner), one.N, text)
	} else {
		_, err = st.CloseAction(ctx, lead, one.N, text)
	}
	return err
}

// types begins to type on an item, or throws that away. How it goes on tells nobody, not even one's own other windows.
func (w *worker) types(st *store.Store, as ppb.Actor, key, text string) {
	ctx := context.Background()
	if w.open[as.Login+key] {
		return
	}
	name := fmt.Sprintf("%p %s", st, as.Login)
	if w.panes[name] == nil {
		w.panes[name] = st.Pane()
	}
	p := w.panes[name]
	if _, typed, err := p.Draft(ctx, as.Login, w.q, key); typed || err != nil {
		w.must(err)
		w.must(p.DiscardDraft(ctx, as.Login, w.q, key))
		return
	}
	_, it, err := st.Item(ctx, w.q, key)
	w.must(err)
	p.SaveDraft(ppb.Draft{
		Owner: as.Login, Key: key, Quarter: w.q, Version: it.Entry.Version, Base: it.Entry.Content,
		Content: it.Entry.Content.With(ppb.FieldCommentary, text),
	})
}

// imports brings in a figure, another name of a person, or another person for an item.
func (w *worker) imports(st *store.Store, key string) error {
	o := w.officers[w.r.IntN(len(w.officers))]
	files := []fstest.MapFS{
		{"figures.csv": {Data: fmt.Appendf(nil, "ref,part,period,raw,value,source\n%s,,2022-23-Q2,%d,%[2]d,a table\n", key, w.r.IntN(300))}},
		{"officers.csv": {Data: fmt.Appendf(nil, "login,name,post,role\n%s,%s %d,%s,officer\n", o.Login, "Renamed", w.r.IntN(100), o.Post)}},
		{"assignments.csv": {Data: fmt.Appendf(nil, "ref,login,role\n%s,%s,responsible\n", key, o.Login)}},
	}
	read, err := intake.Read(files[w.r.IntN(len(files))], func(ppb.Quarter) (*ppb.Book, error) { return st.Book(context.Background(), w.q) })
	if err != nil {
		return err
	}
	_, err = st.Import(context.Background(), w.officer("root"), read.Plan, false)
	return err
}
