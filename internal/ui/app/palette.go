package app

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// palette is F2: every action of the page below and of everywhere, and every item to go to. What cannot run now stays
// listed and says why.
type palette struct {
	menu
	store    Store
	actions  []item
	book     *ppb.Book // nil until it is read, and where no item is gone to
	goes     bool      // the page below may be left for an item
	replaces bool      // it is an item itself, which gives way
}

// booked are the quarter's items, and whom the person stands in for.
type booked struct {
	book *ppb.Book
	acts []item
}

func (m *Model) openPalette() tea.Cmd {
	p := &palette{menu: newMenu(m.env), store: m.reads()}
	return m.openMenu(p, func(below *page) {
		here, elsewhere := visible(below.screen.Actions(), m.everywhere())
		p.goes = below.name != "" && below.name != ui.PagePeople && below.name != ui.PageWelcome
		p.replaces = below.name == ui.PageEntry
		p.actions = append(append(here, m.travels(below)...), elsewhere...)
		p.actions = append(p.actions, m.leave())
		for _, a := range m.settings() {
			if named(below.screen.Actions(), a.Name) {
				continue
			}
			p.actions = append(p.actions, item{action: &a, everywhere: true})
		}
		p.actions = slices.DeleteFunc(p.actions, func(it item) bool {
			return ui.Moving(*it.action) || it.action.Label != "" || p.env.Theme.Spoken() && ui.ForScreen(*it.action)
		})
		p.find = p.lines
	})
}

// travels are the commands that go to another page, which no key does. From a dialog those alone that close it, and what is
// below it, first.
func (m *Model) travels(below *page) []item {
	if below.name == ui.PagePeople || below.name == ui.PageWelcome {
		return nil
	}
	var out []item
	add := func(name, help, also string, to tea.Msg, why ...error) {
		a := &ui.Action{Name: name, Binding: ui.Bind(help), Also: also, Do: func() tea.Cmd { return ui.Send(to) }}
		if len(why) > 0 {
			a.Why = func() string { return ui.Sentence(why[0]) }
		}
		out = append(out, item{action: a})
	}
	if below.name != ui.PageHome {
		add("home", "Go to the list of the quarter", "all items", goPage(ui.PageHome))
	}
	if below.name != ui.PageOverview {
		add("overview", "Overview: progress of the quarter, who is behind, what moved, how far it is", "summary late red chase whole", goPage(ui.PageOverview),
			ppb.Permit(m.env.Actor, ppb.ActReview, nil))
	}
	for _, g := range ui.Goings() {
		a := g.Action(m.env, "")
		if below.name == "" || below.name == g.Page || named(below.screen.Actions(), a.Name) || g.Kept && a.Blocked() != "" {
			continue
		}
		out = append(out, item{action: &a})
	}
	if m.env.Actor.By != nil && below.name != "" {
		add("act-as-self", "Stop acting as "+theme.Neutral(m.env.Actor.Name)+": go on as "+theme.Neutral(m.env.Actor.By.Name), "", ui.ActAs{Login: m.env.Actor.By.Login})
	}
	if m.env.Demo {
		add("change-person", "Change person: go on as somebody else", "", askPerson{})
	}
	return out
}

// leave is the command that ends the program from any page.
func (m *Model) leave() item {
	return item{everywhere: true, action: &ui.Action{
		Name: "leave", Binding: ui.Bind("Leave ppb; what you typed is saved"), Also: "quit exit close end log out bye", Do: m.quit,
	}}
}

func named(actions []ui.Action, name string) bool {
	for _, a := range actions {
		if a.Name == name {
			return true
		}
	}
	return false
}

// Init reads which items there are.
func (p *palette) Init() tea.Cmd {
	p.search()
	if !p.goes {
		return nil
	}
	env, store := p.env, p.store
	return func() tea.Msg {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return ui.Failed{Err: err}
		}
		acts, err := actsFor(env, store, book)
		if err != nil {
			return ui.Failed{Err: err}
		}
		return booked{book, acts}
	}
}

func (p *palette) Update(msg tea.Msg) tea.Cmd {
	b, ok := msg.(booked)
	if !ok {
		return p.menu.Update(msg)
	}
	p.book = b.book
	p.actions = append(p.actions, b.acts...)
	if p.box.Text() != "" || len(b.acts) > 0 {
		p.search()
	}
	return nil
}

// lines are the commands with these words, best first, among equals what can be done now first; with words, the items with
// them too. Without, they stand as the page names them.
func (p *palette) lines(words []string) lines {
	if len(words) == 0 {
		return listed(p.actions)
	}
	found := &ranking{actions: p.actions, book: p.book, replaces: p.replaces}
	for i, it := range p.actions {
		if matchesAll(it.action.Words(), words) {
			rank := 2 * rank(apart(it.action.Does()+" "+it.action.Short), apart(it.action.Also), words)
			if it.action.Blocked() != "" {
				rank++
			}
			found.add(i, rank)
		}
	}
	p.going(found, words)
	found.order()
	return found
}

// going adds the items to go to.
func (p *palette) going(found *ranking, words []string) {
	if p.book == nil {
		return
	}
	search := ppb.NewSearch(strings.Join(words, " "))
	terms, names := ppb.TermsOf(p.book), ppb.TableOf(p.book, wordsOf)
	for i := range p.book.Items {
		switch t := terms.At(i); {
		case search.Names(t):
			found.add(len(p.actions)+i, exactly)
		case search.Finds(t, goTo):
			found.add(len(p.actions)+i, 2*rank(*names.At(i), nil, words))
		}
	}
}

// goTo is how the palette calls an item, in lower case.
const goTo = "go to item"

// wordsOf are the words of that for the rank, the same for everybody.
func wordsOf(b *ppb.Book, it *ppb.Item) *[]string {
	words := apart(goTo + " " + it.Key() + " " + b.TitleOf(it))
	return &words
}

func (p *palette) Title() string { return "Commands" }

func (p *palette) items() int {
	if p.book == nil {
		return 0
	}
	return len(p.book.Items)
}

func (p *palette) Place() string {
	return fmt.Sprintf("%d of %d match", p.does, len(p.actions)+p.items())
}

func (p *palette) Status() string {
	switch {
	case p.seen.Len() == 0:
		return "Nothing has these words. Esc goes back."
	case p.low:
		return p.about()
	}
	if p.env.Theme.Spoken() {
		return "What cannot be done now says why."
	}
	return "Enter does it. What cannot be done now says why."
}

// Actions are the menu's.
func (p *palette) Actions() []ui.Action { return p.menu.Actions() }

func (p *palette) View(w, h int) ui.Frame { return centred(w, h, p.draw) }

func (p *palette) draw(w, h int) ui.Frame {
	const lead = " > "
	box, x := p.box.View(w - len(lead) - 1)
	out := []string{lead + box, p.env.Theme.Rule(w)}
	var about []string
	if p.low = h < 14; !p.low {
		about = p.below(w)
	}
	p.rows = h - len(out) - len(about)
	lines, _ := p.list.View(w, p.rows, func(i int, sel bool, w int) string {
		a := p.seen.At(i).act()
		right := ""
		if len(a.Keys()) > 0 {
			right = a.Help().Key
		}
		if why := a.Blocked(); why != "" {
			right = "not now: " + why
			if w < 2*minBeside {
				right = "not now"
			}
			right = p.env.Theme.Truncate(right, w/2)
		}
		return strings.TrimRight(p.line(a.Does(), sel, w, right), " ")
	})
	if p.seen.Len() == 0 {
		lines = p.nothing(w)
	}
	out = append(append(out, lines...), about...)
	return ui.Frame{Text: strings.Join(out, "\n"), X: len(lead) + x, Cursor: true}
}

// nothingFound says what else to try where nothing is found. What has no page yet is named with where it is.
var nothingFound = []string{
	"Nothing is called that here. Try one word of it, or the ref of an item.",
	"Import is a command: leave ppb and type ppbtui import; what else there is, ppbtui help names.",
}

func (p *palette) nothing(w int) []string {
	var out []string
	for _, s := range nothingFound {
		for _, l := range text.Wrap(s, w-2) {
			out = append(out, " "+l)
		}
	}
	return out
}

// minBeside is how many columns a command and its reason each need at least.
const minBeside = 30

// below are the lines under the list: the highlighted command.
func (p *palette) below(w int) []string {
	out := []string{p.env.Theme.Rule(w)}
	for _, l := range text.Wrap(p.about(), w-2) {
		out = append(out, " "+l)
	}
	return out[:min(len(out), 5)]
}
