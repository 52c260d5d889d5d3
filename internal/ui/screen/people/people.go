// Package people asks the demonstration's user who they are: everyone who has not left, with post, role and number of items.
package people

import (
	"context"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Store is what the page needs of the store.
type Store interface {
	People(ctx context.Context) ([]ppb.Officer, error)
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
}

// People is the screen.
type People struct {
	env   ui.Env
	store Store
	page  *browse.Page[*person]
	from  from
}

// from is what the people shown were made of.
type from struct {
	book     *ppb.Book
	officers []ppb.Officer
}

type person struct {
	ppb.Officer
	items []*ppb.Item
	hay   string
}

// found reports whether what is typed is the ref of one of their items, or every word of it stands in what is said of the
// person or is a part of such a ref.
func (p *person) found(typed string) bool {
	words := strings.Fields(strings.ToLower(typed))
	return p.owns(typed) || !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(p.hay, w) && !p.has(w) })
}

// owns reports whether the person has the item of which this is the whole ref.
func (p *person) owns(ref string) bool {
	return slices.ContainsFunc(p.items, func(it *ppb.Item) bool { return ppb.RefIs(it, ref) })
}

// has reports whether the person has an item with such a ref. A word without a digit is no ref: it would find everybody.
func (p *person) has(ref string) bool {
	return strings.ContainsAny(ref, "0123456789") &&
		slices.ContainsFunc(p.items, func(it *ppb.Item) bool { return ppb.RefMatches(it, ref) })
}

// New makes the screen.
func New(env ui.Env, store Store) *People {
	narrow, wide := tables()
	return &People{env: env, store: store, page: browse.New(env.Theme, browse.Spec[*person]{
		Key:   login,
		Found: func(typed string) func(*person) bool { return func(p *person) bool { return p.found(typed) } },
		Exact: func(typed string) func(*person) bool { return func(p *person) bool { return p.owns(typed) } },
		Table: func(w int) *browse.Table[*person] {
			if w < browse.Narrow {
				return narrow
			}
			return wide(w)
		},
	})}
}

func login(p *person) string { return p.Login }

// Init loads the people.
func (p *People) Init() tea.Cmd { return p.Refresh() }

// Refresh loads them again.
func (p *People) Refresh() tea.Cmd {
	env, store, was := p.env, p.store, p.from
	return p.page.Load(func() (func() bool, error) {
		officers, err := store.People(env.Ctx)
		if err != nil {
			return nil, err
		}
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		if was.book == book && slices.Equal(was.officers, officers) {
			return func() bool { return false }, nil
		}
		today := rag.DateOf(env.Clock())
		out := make([]*person, 0, len(officers))
		for _, o := range officers {
			if !o.Closed(today) { // nobody signs in as somebody who has left
				out = append(out, &person{o, book.Mine(o.Login), strings.ToLower(o.Name + " " + o.Post + " " + o.Role.Title() + " " + o.Login)})
			}
		}
		return func() bool {
			p.from = from{book, officers}
			p.page.Set(browse.Slice[*person]{Of: out, Key: login})
			return true
		}, nil
	})
}

// Update is the list's.
func (p *People) Update(msg tea.Msg) tea.Cmd {
	first := !p.page.Ready()
	cmd, _ := p.page.Update(msg)
	if first && p.page.Ready() {
		p.page.SelectKey(p.env.Actor.Login)
	}
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (p *People) Still() bool { return p.page.Still() }

// Title of the page.
func (p *People) Title() string { return "Who are you?" }

// Typing reports whether the search box has the focus.
func (p *People) Typing() bool { return p.page.Finding() }

// Status says what this is.
func (p *People) Status() string {
	return "Invented people: be anyone. F2 changes the person later."
}

// Actions are choosing and finding.
func (p *People) Actions() []ui.Action {
	acts := []ui.Action{
		{Name: "choose", Binding: ui.Bind("Go on as the selected person", "enter"), Short: "Go on", Why: func() string {
			if _, ok := p.page.Selected(); !ok {
				return "Nobody is selected."
			}
			return ""
		}, Do: func() tea.Cmd {
			p.page.DoneFinding()
			o, _ := p.page.Selected()
			return ui.Send(ui.BecomePerson{Officer: o.Officer})
		}},
		p.page.FindAction("Find a person by name, post, role or the ref of an item, as you type"),
	}
	if back, ok := p.page.ShowAllAction("Show everyone again"); ok {
		acts = append(acts, back)
	}
	return append(acts, p.page.Moves()...)
}

const (
	whoIsWho = "The performance lead accepts and returns."
	nobody   = "Nobody is found. Esc shows everyone."
)

// Tell is who there is.
func (p *People) Tell() tell.Page {
	if !p.page.Ready() {
		return tell.Page{}
	}
	list := p.page.Told(func(p *person) string { return ui.Line(theme.Neutral(p.Name), theme.Neutral(p.Post), p.does()) })
	list.Does, list.None = "choose", nobody
	return tell.Page{Facts: []string{"Choose a person. " + whoIsWho}, List: list}
}

// View draws the list.
func (p *People) View(w, h int) ui.Frame {
	s := sheet.New(p.env.Theme, w)
	if !p.page.FindLine(s, min(w-7, 50), "") && h >= 10 {
		s.Add("", p.env.Theme.Truncate(" Choose a person and press Enter. "+whoIsWho, w), "")
	}
	if _, ok := p.page.Selected(); !ok && p.page.Ready() {
		s.Add(p.env.Theme.Truncate(" "+nobody, w))
	}
	p.page.Body(s, h-s.Len(), browse.Panes[*person]{})
	return s.Frame()
}

// tables are the columns of a narrow terminal, without posts, and those of a wider one.
func tables() (narrow *browse.Table[*person], wide func(w int) *browse.Table[*person]) {
	name := browse.Column[*person]{Cell: func(p *person) string { return theme.Neutral(p.Name) }, Cut: true, Name: true}
	post := browse.Column[*person]{Cell: func(p *person) string { return theme.Neutral(p.Post) }, Gap: 2, Fills: true}
	does := browse.Column[*person]{Cell: (*person).does, Gap: 2, Least: 9, Fixed: true, Right: true}
	first := name
	first.Fills = true
	narrow = &browse.Table[*person]{Columns: []browse.Column[*person]{first, does}}
	return narrow, func(w int) *browse.Table[*person] {
		name.Least, name.Fixed = max(w*3/10, 16)-2, true
		free := browse.Column[*person]{Cell: func(*person) string { return "" }, Gap: 1, Fixed: true}
		return &browse.Table[*person]{Columns: []browse.Column[*person]{name, post, does, free}}
	}
}

// does is how many items are the person's; of those who look after others' the role.
func (p *person) does() string {
	if p.Role != ppb.RoleOfficer {
		return p.Role.Title()
	}
	return wording.Count(len(p.items), "item")
}
