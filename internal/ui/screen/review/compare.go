package review

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// compare sets this quarter's text against last quarter's, word by word.
type compare struct {
	q      *Queue
	row    row
	scroll sheet.Window
}

func newCompare(q *Queue, r row) *compare { return &compare{q: q, row: r} }

func (c *compare) Init() tea.Cmd          { return nil }
func (c *compare) Update(tea.Msg) tea.Cmd { return nil }
func (c *compare) Title() string          { return c.row.ref + " against last quarter" }
func (c *compare) Actions() []ui.Action   { return ui.Moves(&c.scroll, nil) }

// Status explains the marks, where there are any.
func (c *compare) Status() string {
	s := c.scroll.Rest()
	if s != "" {
		s += " "
	}
	if _, held := c.q.lastHeld(c.row.item); !held {
		return s + "There is nothing to compare with."
	}
	return s + "{+ +} added   [- -] removed"
}

// View draws both colours, both values and the text with its changes.
func (c *compare) View(w, h int) ui.Frame {
	d := c.q.sheet(min(w, sheet.Readable))
	r, it := c.row, c.row.item
	d.Para(r.ref + "  " + r.title)
	now := headline(it, it.Entry.Content, r.reading())
	if it.Rated() {
		now = r.reading().Colour() + ", " + now
	}
	d.Pair("This quarter", now)
	if it.Last != nil && it.Rated() {
		then := r.last().Colour()
		if v := values(it, it.Last.Content, r.last().Figure); v != "" {
			then += ", " + v
		}
		d.Pair(c.q.env.Quarter.Prev().Label(), then)
	} else if s := heldFor(it, ppb.Period(c.q.env.Quarter.Prev())); s != "" {
		d.Pair(c.q.env.Quarter.Prev().Label(), s)
	}
	c.text(d)
	return c.scroll.View(d, h)
}

func (c *compare) text(d *sheet.Sheet) {
	it := c.row.item
	now := commentary(it.Entry.Content)
	last, held := c.q.lastHeld(it)
	if !held {
		d.Section("Last quarter", "")
		d.Para(last)
		d.Section(lengthOf("This quarter", c.row.words), "")
		d.Para(now)
		return
	}
	d.Section("What changed"+newShare(it), "")
	spans := diff.Words(last, now)
	if !diff.Changed(spans) {
		d.Para("The commentary is the same as last quarter's, word for word.")
		d.Gap()
		d.Para(now)
		return
	}
	d.AddIn(diff.Render(c.q.env.Theme, spans, d.Width()-1, -1)...)
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
