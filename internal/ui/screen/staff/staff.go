// Package staff is the people of the file: who there is, what they may do, who leaves and who stands in. Administrators change
// that, and leads and directors name their deputies.
package staff

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
)

// Store is what the page needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	People(ctx context.Context) ([]ppb.Officer, error)
	Deputies(ctx context.Context) ([]ppb.Deputy, error)
	AddOfficer(ctx context.Context, a ppb.Actor, o ppb.Officer) (ppb.Officer, error)
	SetOfficer(ctx context.Context, a ppb.Actor, login string, c ppb.PersonChange) (ppb.Officer, error)
	CloseOfficer(ctx context.Context, a ppb.Actor, login string, on ppb.Date) (ppb.Officer, error)
	ReopenOfficer(ctx context.Context, a ppb.Actor, login string) (ppb.Officer, error)
	NameDeputy(ctx context.Context, a ppb.Actor, d ppb.Deputy) (ppb.Deputy, error)
	EndDeputy(ctx context.Context, a ppb.Actor, login, whom string) error
}

// Screen is the page.
type Screen struct {
	env   ui.Env
	store Store
	page  *browse.Page[*person]
	held  held
}

// held is what the page shows.
type held struct {
	book     *ppb.Book
	people   []ppb.Officer
	deputies []ppb.Deputy
	today    ppb.Date
}

// New makes the screen.
func New(env ui.Env, store Store) *Screen {
	narrow, wide := tables()
	return &Screen{env: env, store: store, page: browse.New(env.Theme, browse.Spec[*person]{
		Key:   login,
		Found: found,
		Exact: func(typed string) func(*person) bool { return func(p *person) bool { return p.Login == typed } },
		Table: func(w int) *browse.Table[*person] {
			if w < browse.Narrow {
				return narrow
			}
			return wide(w)
		},
	})}
}

// Init loads the people.
func (s *Screen) Init() tea.Cmd { return s.Refresh() }

// Refresh loads them again.
func (s *Screen) Refresh() tea.Cmd {
	env, store, was := s.env, s.store, s.held
	return s.page.Load(func() (func() bool, error) {
		now := held{today: rag.DateOf(env.Clock())}
		var err error
		if now.people, err = store.People(env.Ctx); err != nil {
			return nil, err
		}
		if now.deputies, err = store.Deputies(env.Ctx); err != nil {
			return nil, err
		}
		if now.book, err = store.Book(env.Ctx, env.Quarter); err != nil {
			return nil, err
		}
		if was.book == now.book && was.today == now.today && slices.Equal(was.people, now.people) && slices.Equal(was.deputies, now.deputies) {
			return func() bool { return false }, nil
		}
		rows := now.rows()
		return func() bool {
			s.held = now
			s.page.Set(browse.Slice[*person]{Of: rows, Key: login})
			return true
		}, nil
	})
}

// Update is the list's.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := s.page.Update(msg)
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (s *Screen) Still() bool { return s.page.Still() }

// Typing reports whether the search box has the focus.
func (s *Screen) Typing() bool { return s.page.Finding() }

// Title of the page.
func (s *Screen) Title() string { return "People" }

// Status counts who there is.
func (s *Screen) Status() string {
	if s.held.book == nil {
		return ""
	}
	left := 0
	for _, o := range s.held.people {
		if o.Closed(s.held.today) {
			left++
		}
	}
	said := wording.Count(len(s.held.people)-left, "person")
	if n := len(s.held.people) - left; n != 1 {
		said = wording.Number(n) + " people"
	}
	if left > 0 {
		said += ", " + wording.Are(left) + " gone"
	}
	if n := len(s.held.book.Unowned(s.held.today)); n > 0 {
		said += "; " + wording.Count(n, "item") + " " + ppb.WithoutOwner
	}
	return said + "."
}

// View draws the list, and the selected person under it or beside it.
func (s *Screen) View(w, h int) ui.Frame {
	page := sheet.New(s.env.Theme, w)
	s.page.FindLine(page, min(w-7, 50), "")
	if _, ok := s.page.Selected(); !ok && s.page.Ready() {
		page.Add(s.env.Theme.Truncate(" "+nobody, w))
	}
	panes := browse.Panes[*person]{Head: 1}
	if h >= 16 {
		panes.Lines, panes.Below = h-page.Len()-5, s.pane
	}
	s.page.Body(page, h-page.Len(), panes)
	return page.Frame()
}

// pane is what is known of a person.
func (s *Screen) pane(p *person, w, _ int) *sheet.Sheet {
	out := sheet.New(s.env.Theme, w)
	out.Rule()
	for _, says := range p.says() {
		out.Para(says)
	}
	return out
}

// says is what is known of a person, safe to show.
func (p *person) says() []string {
	out := []string{safe(wording.Joined(p.Name+" ("+p.Login+")", p.Post, p.Role.Title(), p.Department, p.Mail)) + "."}
	refs := make([]string, len(p.items))
	for i, it := range p.items {
		refs[i] = it.Ref()
	}
	if len(refs) > 0 {
		out = append(out, safe("Items: "+strings.Join(refs, ", ")+"."))
	}
	if p.remark != "" {
		out = append(out, safe(wording.Sentence(p.remark)))
	}
	return out
}

const nobody = "Nobody is found. Esc shows everyone."

// Tell is who there is, and what is known of them.
func (s *Screen) Tell() tell.Page {
	if !s.page.Ready() {
		return tell.Page{Facts: ui.Sentences(ui.Sentence(s.page.Failed()))}
	}
	list := s.page.Told(func(p *person) string { return strings.Join(p.says(), " ") })
	list.Does, list.None = "change", nobody
	return tell.Page{Facts: ui.Sentences(s.page.Showing()), List: list}
}
