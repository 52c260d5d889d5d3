package review

import (
	"cmp"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// compare sets what is entered against what was returned, where it was, and against last quarter: words word by word, a table cell
// by cell.
type compare struct {
	q      *Queue
	row    row
	scroll sheet.Window

	returned ppb.Content // as it stood when it was returned; nil where it was not, or is not read yet
	err      error       // why it could not be read
	read     bool
}

func newCompare(q *Queue, r row) *compare { return &compare{q: q, row: r} }

// sentBack is what stood in the item when it was returned.
type sentBack struct {
	content ppb.Content
	err     error
}

// Init reads what was returned.
func (c *compare) Init() tea.Cmd {
	if !c.wasReturned() {
		return nil
	}
	env, store, it := c.q.env, c.q.store, c.row.item
	return func() tea.Msg {
		events, err := store.History(env.Ctx, env.Quarter, it.Key())
		if err != nil {
			return sentBack{err: err}
		}
		content, _ := ppb.ReturnedContent(it, events)
		return sentBack{content: content}
	}
}

// wasReturned reports whether an officer has answered a return that is not settled yet.
func (c *compare) wasReturned() bool {
	e := &c.row.item.Entry
	return e.Note != "" && e.State != ppb.Accepted
}

// Update takes what was returned.
func (c *compare) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(sentBack); ok {
		c.returned, c.err, c.read = msg.content, msg.err, true
	}
	return nil
}

func (c *compare) Actions() []ui.Action { return ui.Moves(&c.scroll, nil) }

// Title says what it is set against.
func (c *compare) Title() string {
	if c.wasReturned() {
		return c.row.ref + " since it was returned"
	}
	return c.row.ref + " against last quarter"
}

// Status explains the marks, where there are any.
func (c *compare) Status() string {
	s := c.scroll.Rest()
	if s != "" {
		s += " "
	}
	_, held := c.q.lastHeld(c.row.item)
	switch {
	case c.q.env.Theme.Spoken():
		return ""
	case held || c.returned != nil && commentary(c.returned) != "":
		return s + "{+ +} added   [- -] removed"
	case c.row.item.Grid != nil && (c.row.item.Last != nil || c.returned != nil):
		return s + "Cell by cell, in the order of the table."
	}
	return s + "There is nothing to compare with."
}

// View draws what shows of it.
func (c *compare) View(w, h int) ui.Frame { return c.scroll.View(c.document(w), h) }

// document is both colours, both values, the cells that changed, and the text with its changes.
func (c *compare) document(w int) *sheet.Sheet {
	d := c.q.sheet(min(w, sheet.Readable))
	r, it := c.row, c.row.item
	d.Para(r.ref + "  " + r.title)
	now := headline(it, it.Entry.Content, r.reading())
	if it.Rated() {
		now = r.reading().Colour() + ", " + now
	}
	d.Pair("This quarter", now)
	c.sinceReturned(d)
	last := c.q.env.Quarter.Prev().Label()
	if c.wasReturned() {
		d.Section("Against "+last, "")
	}
	if it.Last != nil && it.Rated() {
		then := r.last().Colour()
		if v := values(it, it.Last.Content, r.last().Figure); v != "" {
			then += ", " + v
		}
		d.Pair(last, then)
	} else if s := heldFor(it, ppb.Period(c.q.env.Quarter.Prev())); s != "" {
		d.Pair(last, s)
	}
	if it.Grid != nil && it.Last != nil {
		c.cells(d, "Cells against "+last, it.Last.Content)
	}
	c.text(d)
	return d
}

// sinceReturned is what changed since the item was returned.
func (c *compare) sinceReturned(d *sheet.Sheet) {
	it := c.row.item
	if !c.wasReturned() {
		return
	}
	d.Section("Since it was returned", "")
	d.Para(c.q.returned(it.Entry))
	switch {
	case c.err != nil:
		d.Para("What was returned could not be read: " + ui.Sentence(c.err))
		return
	case !c.read:
		d.Para("Reading what was returned.")
		return
	case c.returned == nil:
		d.Para("The history does not hold what was returned.")
		return
	}
	if it.Rated() {
		r := ppb.Read(&c.q.book().Plan, it, c.returned)
		d.Pair("Returned", r.Colour()+", "+headline(it, c.returned, &r))
	}
	if it.Grid != nil {
		c.cells(d, "Cells since it was returned", c.returned)
	}
	was, now := commentary(c.returned), commentary(it.Entry.Content)
	if spans := diff.Words(was, now); diff.Changed(spans) {
		d.Para(c.q.wordsName(it) + ":")
		d.AddIn(diff.Render(c.q.env.Theme, spans, d.Width()-1, diff.Context)...)
	} else {
		d.Para("The " + wording.Lower(c.q.wordsName(it)) + " is the same as what was returned, word for word.")
	}
}

// cells are the cells that changed, under their rows.
func (c *compare) cells(d *sheet.Sheet, title string, was ppb.Content) {
	change := c.row.item.Grid.Changed(&c.q.book().Plan, was, c.row.item.Entry.Content)
	if change.String() == "" {
		d.Section(title, "")
		d.Para("No cell is another.")
		return
	}
	d.Section(title, "")
	d.Para(wording.Sentence(change.String()))
	row := ""
	for i, cell := range change.Cells {
		if i == 0 || cell.Row != row {
			row = cell.Row
			d.Para(theme.Neutral(row))
		}
		d.Hang("  ", theme.Neutral(cell.Column+": "+cell.Says()))
	}
	for _, label := range change.Came {
		d.Hang("+ ", theme.Neutral("The row "+label+" is new."))
	}
	for _, label := range change.Went {
		d.Hang("- ", theme.Neutral("The row "+label+" is no longer there."))
	}
}

func (c *compare) text(d *sheet.Sheet) {
	it := c.row.item
	now := commentary(it.Entry.Content)
	last, held := c.q.lastHeld(it)
	if !held {
		d.Section("Last quarter", "")
		d.Para(last)
		d.Section(lengthOf("This quarter", c.row.words), "")
		d.Para(cmp.Or(now, noText))
		return
	}
	d.Section("What changed"+newShare(it), "")
	spans := diff.Words(last, now)
	if !diff.Changed(spans) {
		d.Para("The " + wording.Lower(c.q.wordsName(it)) + " is the same as last quarter's, word for word.")
		d.Gap()
		d.Para(now)
		return
	}
	d.AddIn(diff.Render(c.q.env.Theme, spans, d.Width()-1, -1)...)
	if c.q.env.Theme.Spoken() { // the changes alone are said
		d.Section(lengthOf("This quarter", c.row.words), "")
		d.Para(now)
	}
}

// newShare is ", 94% new": the words of this quarter's text that last quarter's does not have in their place. Empty where
// there is nothing to compare.
func newShare(it *ppb.Item) string {
	now := commentary(it.Entry.Content)
	if it.Last == nil || now == "" || theme.Neutral(it.Last.Content[ppb.FieldCommentary]) == "" {
		return ""
	}
	added, all := 0, 0
	for _, s := range diff.Words(it.Last.Content[ppb.FieldCommentary], now) {
		for _, w := range s.Words {
			switch {
			case w == "\n" || s.Kind == diff.Removed:
			case s.Kind == diff.Added:
				added++
				all++
			default:
				all++
			}
		}
	}
	if all == 0 {
		return ""
	}
	return fmt.Sprintf(", %d%% new", added*100/all)
}
