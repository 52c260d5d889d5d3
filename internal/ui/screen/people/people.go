// Package people asks the demonstration's user who they are: everyone in the plan with post, role and number of items.
package people

import (
	"context"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/list"
	"ppbtui/internal/ui/component/text"
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

	all, seen []person
	list      list.List
	find      *field.Field
	finding   bool
	ready     bool
}

type person struct {
	ppb.Officer
	items []*ppb.Item
	hay   string
}

// found reports whether every word stands in what is said of the person, or is a part of the ref of one of their items.
func (p *person) found(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(p.hay, w) && !p.has(w) })
}

// has reports whether the person has an item with such a ref. A word without a digit is no ref: it would find everybody.
func (p *person) has(ref string) bool {
	return strings.ContainsAny(ref, "0123456789") &&
		slices.ContainsFunc(p.items, func(it *ppb.Item) bool { return ppb.RefMatches(it, ref) })
}

// New makes the screen.
func New(env ui.Env, store Store) *People {
	return &People{env: env, store: store, find: field.New(field.Options{})}
}

type loaded struct {
	people []person
	err    error
}

// Init loads the people.
func (p *People) Init() tea.Cmd { return p.Refresh() }

// Refresh loads them again.
func (p *People) Refresh() tea.Cmd {
	env, store := p.env, p.store
	return func() tea.Msg {
		officers, err := store.People(env.Ctx)
		if err != nil {
			return loaded{err: err}
		}
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return loaded{err: err}
		}
		out := make([]person, len(officers))
		for i, o := range officers {
			out[i] = person{o, book.Mine(o.Login), strings.ToLower(o.Name + " " + o.Post + " " + o.Role.Title() + " " + o.Login)}
		}
		return loaded{people: out}
	}
}

// Update takes the people and what is typed into the search box.
func (p *People) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case loaded:
		if msg.err != nil {
			return ui.Send(ui.Failed{Err: msg.err})
		}
		p.all, p.ready = msg.people, true
		p.arrange()
	case tea.KeyPressMsg, tea.PasteMsg:
		if p.finding && p.find.Update(msg) {
			p.arrange()
		}
	}
	return nil
}

func (p *People) arrange() {
	was := p.env.Actor.Login
	if i := p.list.Index(); i >= 0 {
		was = p.seen[i].Login
	}
	words := strings.Fields(strings.ToLower(p.find.Text()))
	p.seen = p.seen[:0:0]
	for _, o := range p.all {
		if o.found(words) {
			p.seen = append(p.seen, o)
		}
	}
	p.list.SetLen(len(p.seen))
	p.list.Select(max(slices.IndexFunc(p.seen, func(o person) bool { return o.Login == was }), 0))
}

// Title of the page.
func (p *People) Title() string { return "Who are you?" }

// Typing reports whether the search box has the focus.
func (p *People) Typing() bool { return p.finding }

// Status says what this is.
func (p *People) Status() string {
	return "Invented people: be anyone. F2 changes the person later."
}

// Actions are choosing and finding.
func (p *People) Actions() []ui.Action {
	acts := []ui.Action{
		{Name: "choose", Keys: []string{"enter"}, Short: "Go on", Help: "Go on as the selected person", Why: func() string {
			if p.list.Index() < 0 {
				return "Nobody is selected."
			}
			return ""
		}, Do: func() tea.Cmd {
			p.finding = false
			return ui.Send(ui.BecomePerson{Officer: p.seen[p.list.Index()].Officer})
		}},
		{Name: "find", Keys: []string{"/"}, Short: "Find", Help: "Find a person by name, post, role or the ref of an item, as you type", Do: func() tea.Cmd {
			p.finding = true
			return nil
		}},
	}
	if p.finding || p.find.Text() != "" {
		acts = append(acts, ui.Action{Name: "back", Keys: []string{"esc"}, Short: "Show all", Help: "Show everyone again", Do: func() tea.Cmd {
			p.finding = false
			p.find.SetText("")
			p.arrange()
			return nil
		}})
	}
	return append(acts, ui.Moves(&p.list, nil)...)
}

// View draws the list.
func (p *People) View(w, h int) ui.Frame {
	var out []string
	frame := ui.Frame{}
	if p.finding || p.find.Text() != "" {
		box, x := p.find.View(min(w-7, 50))
		out = append(out, " Find "+box)
		frame = ui.Frame{X: 6 + x, Cursor: p.finding}
	} else if h >= 10 {
		out = append(out, "", p.env.Theme.Truncate(" Choose a person and press Enter. The performance lead accepts and returns.", w), "")
	}
	if p.ready && len(p.seen) == 0 {
		out = append(out, p.env.Theme.Truncate(" Nobody is found. Esc shows everyone.", w))
	}
	lines, at := p.list.View(w, h-len(out), p.row)
	if !p.finding {
		frame = ui.Frame{Y: len(out) + at, Cursor: len(lines) > 0}
	}
	frame.Text = strings.Join(append(out, lines...), "\n")
	return frame
}

// narrow is the width under which posts are left out.
const narrow = 60

func (p *People) row(i int, selected bool, w int) string {
	o, th := p.seen[i], p.env.Theme
	items := wording.Count(len(o.items), "item")
	if o.Role != ppb.RoleOfficer {
		items = o.Role.Title()
	}
	right := "  " + text.PadLeft(items, 9)
	if w < narrow {
		return th.Marker(selected) + " " + th.Select(selected, th.Fit(theme.Neutral(o.Name), w-2-text.Width(right))) + right
	}
	nameCol := max(w*3/10, 16)
	name := th.Marker(selected) + " " + th.Select(selected, th.Fit(theme.Neutral(o.Name), nameCol-2))
	return name + "  " + th.Fit(theme.Neutral(o.Post), max(w-nameCol-2-text.Width(right)-1, 0)) + right
}
