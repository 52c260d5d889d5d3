package review

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/finding"
)

// page is one item to read. Opening it ends the officer's taking back.
type page struct {
	q      *Queue
	row    row
	scroll sheet.Window
	series *ppb.Series // the item from quarter to quarter; nil before it is read
	why    int         // the line of "Why this colour", as of the last view
	shown  int         // items shown: the answer about an earlier one is dropped
	still  bool
}

func newPage(q *Queue, r row) *page { return &page{q: q, row: r} }

// opened is the quarter as the store holds it now.
type opened struct {
	page     *page
	shown    int
	began    int         // the queue's loads then
	book     *ppb.Book   // nil where it could not be read
	quarters *ppb.Series // likewise
	err      error
}

// Init records that the item was opened and reads it afresh.
func (p *page) Init() tea.Cmd { return p.read(true) }

// Refresh reads it again.
func (p *page) Refresh() tea.Cmd { return p.read(false) }

func (p *page) read(mark bool) tea.Cmd {
	p.shown++
	env, store, key, n, began := p.q.env, p.q.store, p.row.key(), p.shown, p.q.page.Began()
	was, quarters := p.row.item, p.series
	return func() tea.Msg {
		out := opened{page: p, shown: n, began: began}
		if mark {
			out.err = store.MarkOpened(env.Ctx, env.Actor, env.Quarter, key)
		}
		var err error
		if out.book, err = readBook(env, store); err != nil {
			out.err = err
			return out
		}
		finding.Prepare(out.book)
		if out.quarters = quarters; quarters == nil || out.book.Item(key) != was { // others are what they were
			out.quarters, _ = store.Series(env.Ctx, env.Quarter, key, ppb.Quarter{}, ppb.SeriesPage) // their own page says what is wrong
		}
		return out
	}
}

// Update takes the fresh item, and hands to the queue what a dialog above decided.
func (p *page) Update(msg tea.Msg) tea.Cmd {
	p.still = false
	switch msg := msg.(type) {
	case opened:
		if msg.shown == p.shown {
			return p.opened(msg)
		}
		p.still = true
	case decision:
		return ui.Send(ui.Back{Result: msg})
	case tea.PasteMsg:
		return ui.Send(ui.Say{Text: "Nothing was pasted. A note to the officer: press r, then paste."})
	}
	return nil
}

// opened takes the item as it is now; the queue below has the same book.
func (p *page) opened(msg opened) tea.Cmd {
	if msg.book != nil {
		was, shows := p.row.item, false
		if p.q.page.Overtakes(msg.began) {
			shows = p.q.take(msg.book)
		}
		p.follow()
		p.still = !shows && p.row.item == was && msg.err == nil && p.series != nil
		p.series = msg.quarters
	}
	if msg.err != nil {
		return ui.Send(ui.Failed{Err: msg.err})
	}
	return nil
}

// follow has the page show the item as the queue has it.
func (p *page) follow() {
	if r := p.q.row(p.row.key()); r != nil {
		p.row = *r
	}
}

// Still reports whether the last message changed nothing that shows.
func (p *page) Still() bool { return p.still }

// Title names the item.
func (p *page) Title() string { return p.row.ref + "  " + p.row.title }

// Place is where the item stands in the queue.
func (p *page) Place() string {
	if i := p.q.page.Place(p.row.key()); i >= 0 {
		return fmt.Sprintf("%d of %d", i+1, p.q.page.Shown())
	}
	return ""
}

// Status says what is below and how the item stands.
func (p *page) Status() string {
	if rest := p.scroll.Rest(); rest != "" {
		return rest + " " + p.q.standing(p.row)
	}
	return p.q.standing(p.row)
}

// View draws what shows of the text.
func (p *page) View(w, h int) ui.Frame {
	p.follow()
	return p.scroll.View(p.document(w), h)
}

// Actions decide on the item or go to another.
func (p *page) Actions() []ui.Action {
	q := p.q
	hand := func(v verb) func() tea.Cmd {
		return func() tea.Cmd { return ui.Send(ui.Back{Result: decision{verb: v, key: p.row.key()}}) }
	}
	why := func(v verb) func() string { return func() string { return q.whyNot(v, p.row.item) } }
	asks := ui.QuestionActions(q.env, func() *ppb.Item { return p.row.item }, ui.QuestionKeys{Thread: []string{"w"}})
	asks = append(asks, ui.MarkActions(q.env, func() (*ppb.Book, *ppb.Item) { return q.book(), p.row.item })...)
	if q.env.Theme.Spoken() {
		asks = append(asks, ui.Action{Name: "next-needing", Binding: ui.Bind("Read the next item that waits for you"), Why: q.whyNoNext, Do: p.waiting(1)})
	}
	return append(append([]ui.Action{
		{Name: "accept", Binding: ui.Bind("Accept this item into the quarter", "a"), Short: q.deciding("Accept"), Why: why(accept), Do: hand(accept)},
		{Name: "return", Binding: ui.Bind("Return this item to its officer with a note", "r"), Short: q.deciding("Return"), Why: why(giveBack), Do: func() tea.Cmd { return q.pushReturn(p.row) }},
		{Name: "next", Binding: ui.Bind("Read the next item that waits for you", "n"), Short: q.deciding("Next"), Why: q.whyNoNext, Do: p.waiting(1)},
		{Name: "compare", Binding: ui.Bind("Compare with last quarter and what was returned, word by word and cell by cell", "d", "f3", "ctrl+r"), Short: "Compare", Do: func() tea.Cmd { return q.pushCompare(p.row) }},
		{Name: "why", Binding: ui.Bind("Go to the steps that led to this colour", "f4"), Short: "Why", Do: p.goToWhy},
		{Name: "take-back", Binding: ui.Bind("Take back your decision, until the officer opens the item", "u"), Why: why(takeBack), Do: hand(takeBack)},
		{Name: "history", Binding: ui.Bind("Every change of this item", "h"), Short: "History", Do: func() tea.Cmd { return openHistory(p.row.key()) }},
		{Name: "series", Binding: ui.Bind("Series: this item from quarter to quarter", "t"), Also: seriesWords, Do: func() tea.Cmd { return openSeries(p.row.key()) }},
		{Name: "plan-item", Binding: ui.Bind("What the plan says of this item", "i"), Also: "target definition", Do: func() tea.Cmd { return openPlan(p.row.key()) }},
		{Name: "previous", Binding: ui.Bind("Read the item before that waits for you", "p"), Why: q.whyNoNext, Do: p.waiting(-1)},
		{Name: "row-next", Binding: ui.Bind("Read the next item of the queue", "f8", "ctrl+n"), Why: p.noRow(1), Do: p.neighbour(1)},
		{Name: "row-previous", Binding: ui.Bind("Read the item before in the queue", "f7"), Why: p.noRow(-1), Do: p.neighbour(-1)},
	}, asks...), ui.Moves(&p.scroll, nil)...)
}

// goToWhy goes to the steps that led to the colour.
func (p *page) goToWhy() tea.Cmd {
	if p.q.env.Theme.Spoken() {
		return ui.Send(ui.Push{Screen: &explained{of: p}})
	}
	p.scroll.Select(p.why)
	return nil
}

func (p *page) waiting(step int) func() tea.Cmd {
	return func() tea.Cmd { return p.show(p.q.waiting(p.row.key(), step)) }
}

func (p *page) neighbour(step int) func() tea.Cmd {
	return func() tea.Cmd { return p.show(p.q.beside(p.row.key(), step)) }
}

func (p *page) noRow(step int) func() string {
	return func() string {
		if p.q.beside(p.row.key(), step) == "" {
			return "This is the end of the queue"
		}
		return ""
	}
}

// show opens another item in this page.
func (p *page) show(key string) tea.Cmd {
	r := p.q.row(key)
	if r == nil {
		return nil
	}
	p.row, p.scroll, p.series = *r, sheet.Window{}, nil
	p.q.page.SelectKey(key)
	return p.read(true)
}
