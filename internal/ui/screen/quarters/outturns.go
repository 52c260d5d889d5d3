package quarters

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// outturns is the list of what is asked for of the years that are over.
type outturns struct {
	env   ui.Env
	store Store
	page  *browse.Page[ppb.Point]
	book  *ppb.Book
}

// outturnsOf are the points of a book that ask for an outturn.
func outturnsOf(b *ppb.Book, env ui.Env) []ppb.Point {
	return slices.DeleteFunc(ppb.Points(b, rag.DateOf(env.Clock())), func(p ppb.Point) bool { return p.Kind != ppb.PointOutturn })
}

func newOutturns(env ui.Env, store Store) *outturns {
	table := &browse.Table[ppb.Point]{Columns: []browse.Column[ppb.Point]{
		{Cell: func(p ppb.Point) string { return theme.Neutral(p.Key) }, Least: 6, Most: 12, Cut: true, Name: true},
		{Cell: func(p ppb.Point) string { return theme.Neutral(p.Title) }, Gap: 2, Fills: true, Name: true},
		{Cell: func(p ppb.Point) string { return p.Year.Label() }, Gap: 2, Least: 7},
	}}
	return &outturns{env: env, store: store, page: browse.New(env.Theme, browse.Spec[ppb.Point]{
		Key: func(p ppb.Point) string { return p.Key }, Table: func(int) *browse.Table[ppb.Point] { return table },
	})}
}

// Init reads the quarter.
func (o *outturns) Init() tea.Cmd { return o.Refresh() }

// Refresh reads it again.
func (o *outturns) Refresh() tea.Cmd {
	env, store := o.env, o.store
	return o.page.Load(func() (func() bool, error) {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		asked := outturnsOf(book, env)
		return func() bool {
			o.book = book
			o.page.Set(browse.Slice[ppb.Point]{Of: asked, Key: func(p ppb.Point) string { return p.Key }})
			return true
		}, nil
	})
}

// Update is the list's.
func (o *outturns) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := o.page.Update(msg)
	return cmd
}

// Title of the page.
func (o *outturns) Title() string { return "Outturns asked for" }

// Status says what they are.
func (o *outturns) Status() string {
	return "A year's final figure that the quarters do not give: state it with its source."
}

// Actions open the box of the selected one.
func (o *outturns) Actions() []ui.Action {
	return append([]ui.Action{
		{Name: "state", Binding: ui.Bind("State the selected outturn, with its source", "enter"), Short: "State it", Why: o.whyNot, Do: func() tea.Cmd {
			p, _ := o.page.Selected()
			return ask.Open(o.env, askOutturn(o.env, o.store, o.book.Item(p.Key), p))
		}},
	}, o.page.Moves()...)
}

func (o *outturns) whyNot() string {
	p, ok := o.page.Selected()
	if !ok {
		return "No outturn is asked for."
	}
	it := o.book.Item(p.Key)
	if err := ppb.Permit(o.env.Actor, ppb.ActCompare, it); err != nil {
		return ui.Sentence(err)
	}
	return ui.Sentence(ppb.PlanFinal(it))
}

func noOutturn(env ui.Env) string { return "No outturn is asked for in " + lower(env.Quarter) + "." }

// View draws the list, and under it why the selected one is asked for.
func (o *outturns) View(w, h int) ui.Frame {
	s := sheet.New(o.env.Theme, w)
	if o.page.Ready() && o.page.Len() == 0 {
		s.Para(noOutturn(o.env))
	}
	panes := browse.Panes[ppb.Point]{Below: func(p ppb.Point, w, h int) *sheet.Sheet {
		s := sheet.New(o.env.Theme, w)
		s.Gap()
		s.Heading(theme.Neutral(p.Key), "")
		s.Para(theme.Neutral(cmp.Or(p.Title, p.Key)) + ". " + wording.Sentence(theme.Neutral(p.Says)))
		return s.Cut(h, "")
	}}
	if h >= 10 {
		panes.Lines = h - 5
	}
	o.page.Body(s, h, panes)
	return o.page.Frame(s)
}
