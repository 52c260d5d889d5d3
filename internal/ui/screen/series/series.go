// Package series is an item from quarter to quarter: a sentence, the numbers with their colours, and bars; twelve quarters at a time,
// for as long as any are held. Nothing here changes anything.
package series

import (
	"cmp"
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/trend"
)

// Store is what the page needs of the store.
type Store interface {
	Series(ctx context.Context, q ppb.Quarter, key string, until ppb.Quarter, n int) (*ppb.Series, error)
	Version(ctx context.Context) (int64, error) // moves with everything that is recorded
}

// Screen is the page of one item.
type Screen struct {
	env   ui.Env
	store Store
	key   string

	shown  *ppb.Series   // nil before it is read
	until  []ppb.Quarter // the newest quarter of each page that was turned to, this one's last; none on the first
	failed error
	at     int64 // the store's version when it was read
	asked  int   // readings that were begun: an answer to an earlier one is dropped
	still  bool
	scroll sheet.Window
}

// New makes the page of the item with this key.
func New(env ui.Env, store Store, key string) ui.Screen {
	return &Screen{env: env, store: store, key: key}
}

// read is a page as the store has it.
type read struct {
	asked  int
	series *ppb.Series // nil where nothing has moved
	at     int64
	turned bool // to another page
	err    error
}

// Init reads the newest quarters.
func (s *Screen) Init() tea.Cmd { return s.load(false, false) }

// Refresh reads the page again.
func (s *Screen) Refresh() tea.Cmd { return s.load(false, false) }

// Noticed reads it again where anything was recorded since.
func (s *Screen) Noticed(bool) tea.Cmd { return s.load(true, false) }

func (s *Screen) load(ifMoved, turned bool) tea.Cmd {
	s.asked++
	env, store, key, until, n, was, shown := s.env, s.store, s.key, s.newest(), s.asked, s.at, s.shown
	return func() tea.Msg {
		at, err := store.Version(env.Ctx) // first: what is recorded meanwhile is read the next time
		if err != nil || ifMoved && shown != nil && at == was {
			return read{asked: n, at: was, err: err}
		}
		got, err := store.Series(env.Ctx, env.Quarter, key, until, ppb.SeriesPage)
		return read{n, got, at, turned, err}
	}
}

// newest is the newest quarter that is shown.
func (s *Screen) newest() ppb.Quarter {
	if n := len(s.until); n > 0 {
		return s.until[n-1]
	}
	return s.env.Quarter
}

// Update takes what was read.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	m, ok := msg.(read)
	s.still = ok && (m.asked != s.asked || m.series == nil && m.err == nil)
	if !ok || m.asked != s.asked {
		return nil
	}
	if s.failed = m.err; m.err != nil {
		return nil
	}
	if m.series != nil {
		s.shown, s.at = m.series, m.at
	}
	if m.turned {
		s.scroll.Select(0)
	}
	return nil
}

// Still reports whether the last message changed nothing that shows.
func (s *Screen) Still() bool { return s.still }

// Title names the item.
func (s *Screen) Title() string {
	ref := s.key
	if s.shown != nil {
		ref = ppb.Called(s.shown.Item.Ref(), s.shown.Title)
	}
	return "Quarters of " + theme.Neutral(ref)
}

// Place is the quarters that show.
func (s *Screen) Place() string {
	if s.shown == nil || len(s.shown.Points) == 0 {
		return ""
	}
	first, last := &s.shown.Points[0], &s.shown.Points[len(s.shown.Points)-1]
	if first == last {
		return short(last)
	}
	return short(first) + " to " + short(last)
}

func short(p *ppb.SeriesPoint) string {
	if p.Period.Q == 0 {
		return p.Period.Label()
	}
	return ppb.Quarter(p.Period).Short()
}

// Status says what is below and that there is more before.
func (s *Screen) Status() string {
	says := s.scroll.Rest()
	if s.shown != nil && s.shown.Older {
		if says != "" {
			says += " "
		}
		says += s.env.Key("o", "older") + " shows earlier quarters."
	}
	return says
}

// unread is why the quarters could not be read.
func (s *Screen) unread() string {
	if s.failed == nil {
		return ""
	}
	return "The quarters could not be read: " + ui.Sentence(s.failed) + " F5 tries again."
}

// Tell is the sentence, the numbers, and what is to be said of them.
func (s *Screen) Tell() tell.Page {
	if s.failed != nil || s.shown == nil {
		return tell.Page{Facts: ui.Sentences(s.unread())}
	}
	return tell.Page{Facts: s.page(0, false).Facts()}
}

// View draws what shows of the page.
func (s *Screen) View(w, h int) ui.Frame {
	if s.failed != nil || s.shown == nil {
		return sheet.Note(s.env.Theme, w, cmp.Or(s.unread(), "Reading the quarters."))
	}
	return s.scroll.View(s.page(w, h < lowLines), h)
}

// lowLines are those under which the numbers stand before the sentence that says the same.
const lowLines = 14

func (s *Screen) page(w int, numbersFirst bool) *sheet.Sheet {
	d := sheet.New(s.env.Theme, w)
	st := trend.Themed(s.env.Theme)
	if len(s.shown.Points) == 0 {
		d.Para("Nothing is held of it in " + s.newest().Label() + " and before.")
		return d
	}
	says := theme.Neutral(s.shown.Sentence())
	if !numbersFirst {
		d.Para(says)
		d.Gap()
	}
	d.Add(trend.Table(st, s.shown, "", w)...)
	if numbersFirst {
		d.Gap()
		d.Para(says)
	}
	if m := s.shown.Item.Measure; m != nil {
		for _, part := range m.Parts {
			d.Section(theme.Neutral(part.Label), "")
			d.Add(trend.Table(st, s.shown, part.Code, w)...)
		}
	}
	d.Gap()
	for _, note := range trend.Notes(st, s.shown) {
		d.Para(note)
	}
	return d
}

// Actions turn the pages.
func (s *Screen) Actions() []ui.Action {
	return append([]ui.Action{
		{Name: "older", Binding: ui.Bind("Earlier quarters", "o", "left"), Short: "Earlier", Why: s.whyNotOlder, Do: s.older},
		{Name: "newer", Binding: ui.Bind("Later quarters", "n", "right"), Short: "Later", Why: s.whyNotNewer, Do: s.newer},
	}, ui.Moves(&s.scroll, nil)...)
}

func (s *Screen) whyNotOlder() string {
	switch {
	case s.shown == nil:
		return "The quarters are still being read"
	case !s.shown.Older:
		return "Nothing earlier is held"
	}
	return ""
}

func (s *Screen) whyNotNewer() string {
	if len(s.until) == 0 {
		return "These are the latest"
	}
	return ""
}

func (s *Screen) older() tea.Cmd {
	s.until = append(s.until, s.shown.Points[0].Quarter().Prev())
	return s.load(false, true)
}

func (s *Screen) newer() tea.Cmd {
	s.until = s.until[:len(s.until)-1]
	return s.load(false, true)
}
