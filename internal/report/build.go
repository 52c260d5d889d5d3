package report

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
)

// facts says what the rules say of an item: data.Of, or what a test holds.
type facts func(*ppb.Book, *ppb.Item) data.Facts

// row is one item with its facts and the id it is linked by.
type row struct {
	*ppb.Item
	data.Facts
	id     string
	above  string // the id of what is said of it among all that is Red or Amber; empty where it is not
	trends []doc.Detail
}

// group is one objective with its items.
type group struct {
	code, title string
	priorities  []string // titles of the corporate priorities that it serves
	items       []row    // as printed
}

// of are its measures, or its milestones.
func (g group) of(measures bool) (rows []row) {
	for _, r := range g.items {
		if (r.Measure != nil) == measures {
			rows = append(rows, r)
		}
	}
	return rows
}

// writer is what the sections are written from.
type writer struct {
	book   *ppb.Book
	now    time.Time
	groups []group
	all    []row // of all groups

	outline  []*ppb.Chapter  // none where the plan lists no sections
	passages map[string]*row // texts and tables, by key
	ids      map[string]bool // that are given

	places map[string]string // of items, by key: see said
}

func build(b *ppb.Book, now time.Time, of facts) *doc.Document {
	w := &writer{book: b, now: now, ids: map[string]bool{}, passages: map[string]*row{}}
	w.place()
	w.read(of)
	w.except()
	d := doc.Document{
		Title:    b.Plan.Title,
		Subtitle: fmt.Sprintf("%s. %s", b.Plan.Council, period(b.Plan.Quarter)),
		Lang:     "en-GB",
		Notice:   w.notice(),
		Crest:    crest(b),
		Marking:  "Not final",
	}
	if so := b.SignOff; so != nil {
		w.now = judgedAt(so) // so that the same report comes out whenever it is asked for
		d.Marking, d.Notice = "Signed off", w.final(so)
	}
	d.Marking, d.Watermark, d.Notice = w.marking(d.Marking), w.watermark(), append(w.edition(), d.Notice...)
	if len(w.outline) > 0 {
		d.Blocks = w.bySections()
		return doc.New(d)
	}
	d.Blocks = append(d.Blocks, w.front()...)
	d.Blocks = append(d.Blocks, w.introduction()...)
	d.Blocks = append(d.Blocks, w.overview()...)
	d.Blocks = append(d.Blocks, w.arising()...)
	d.Blocks = append(d.Blocks, w.appendix()...)
	return doc.New(d)
}

// read has the rules say what they do of every row, on all processors.
func (w *writer) read(of facts) {
	var all []*row
	for _, g := range w.groups {
		for i := range g.items {
			all = append(all, &g.items[i])
		}
	}
	for _, r := range w.passages {
		all = append(all, r)
	}
	var wg sync.WaitGroup
	var next atomic.Int64
	for range min(runtime.GOMAXPROCS(0), len(all)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(all); i = int(next.Add(1)) - 1 {
				r := all[i]
				r.Facts = of(w.book, r.Item)
				r.trends = trends(w.book, r)
			}
		})
	}
	wg.Wait()
}

// except gives what is Red or Amber its place before the sections.
func (w *writer) except() {
	for _, g := range w.groups {
		for i := range g.items {
			if r := &g.items[i]; r.Reading.Published == rag.Red || r.Reading.Published == rag.Amber {
				r.above = unique(w.ids, slug("exception", r.Key()))
			}
		}
	}
}

// place puts items where they are printed: measures and milestones under the plan's objectives in order, with a last group for
// those that name none of them; texts and tables in their sections.
func (w *writer) place() {
	b := w.book
	w.groups = make([]group, 0, len(b.Objectives)+1)
	at, above := map[string]int{}, b.NamedAbove()
	for i := range b.Objectives {
		if o := &b.Objectives[i]; !above[o.Code] {
			at[o.Code] = len(w.groups)
			w.groups = append(w.groups, group{code: o.Code, title: o.Title, priorities: b.Priorities(o)})
		}
	}
	for _, it := range b.Items {
		r := row{Item: it, id: unique(w.ids, slug("item", it.Key()))}
		if !it.Rated() {
			w.passages[it.Key()] = &r
			continue
		}
		n, ok := at[it.Objective()]
		if !ok {
			n = len(w.groups)
			at[it.Objective()] = n
			w.groups = append(w.groups, group{code: it.Objective(), title: "not an objective of the plan"})
		}
		w.groups[n].items = append(w.groups[n].items, r)
	}
	if !b.Plan.ByRef {
		for i := range w.groups {
			w.groups[i].items = append(w.groups[i].of(true), w.groups[i].of(false)...)
		}
	}
	if len(b.Sections)+len(w.passages) > 0 {
		w.outline = b.Outline()
	}
}

// name is the objective in a heading: "PED02: Keeping children safe".
func (g group) name() string {
	switch {
	case g.code == "":
		return "Without an objective"
	case g.title == "":
		return g.code
	}
	return g.code + ": " + g.title
}

// rows are all items in the order of the report.
func (w *writer) rows() []row {
	if w.all == nil {
		for _, g := range w.groups {
			w.all = append(w.all, g.items...)
		}
	}
	return w.all
}

// notice says that the report is not final, when it was made and how far the entries are.
func (w *writer) notice() []doc.Line {
	var n [ppb.Accepted + 1]int
	notDue := 0
	for _, it := range w.book.Items {
		if it.NotDue() {
			notDue++
		} else {
			n[it.Entry.State]++
		}
	}
	var states []string
	for s := ppb.Accepted; ; s-- {
		if n[s] > 0 {
			states = append(states, fmt.Sprintf("%d %s", n[s], strings.ToLower(s.Label())))
		}
		if s == ppb.NotStarted {
			break
		}
	}
	if notDue > 0 {
		states = append(states, fmt.Sprintf("%d not due", notDue))
	}
	q := w.book.Plan.Quarter
	second := fmt.Sprintf("%s has not been signed off.", q.Label())
	if len(states) > 0 {
		second += fmt.Sprintf(" Of %s: %s.", wording.Count(len(w.book.Items), "item"), wording.And(states))
	}
	return []doc.Line{
		{Label: "Not final", Text: "this is the quarter as it stood on " + w.now.Format("2 January 2006 at 15:04 MST") + "."},
		{Text: second + " Figures, ratings and commentary can still change."},
	}
}

func slug(kind, s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		} else if n := b.Len(); n > 0 && b.String()[n-1] != '-' {
			b.WriteByte('-')
		}
	}
	return kind + "-" + strings.Trim(b.String(), "-")
}

func unique(seen map[string]bool, id string) string {
	out := id
	for n := 2; seen[out]; n++ {
		out = fmt.Sprintf("%s-%d", id, n)
	}
	seen[out] = true
	return out
}
