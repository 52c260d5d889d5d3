package export

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// readable are the editions that a person may read.
func readable(a ppb.Actor) []ppb.Audience {
	return slices.DeleteFunc(ppb.Audiences(), func(as ppb.Audience) bool { return ppb.MayReadAs(a, as) != nil })
}

// counted is how many items an edition does not have all of.
type counted struct {
	of  export.Ask // without its format
	n   int
	err error
}

// kept is what is asked for, whatever its format: that changes nothing of what is withheld.
func (s *Screen) kept() export.Ask {
	ask := s.ask()
	ask.Format = ""
	return ask
}

// count counts what is withheld, where that is not known.
func (s *Screen) count() tea.Cmd {
	env, store, ask := s.env, s.store, s.kept()
	if s.counts.of == ask && s.counts.err == nil || ask.For == ppb.Working || s.format.Value() == export.Plan {
		return nil
	}
	return func() tea.Msg {
		items, err := withheld(env, store, ask)
		return counted{ask, len(items), err}
	}
}

// withheld are the items of which an edition does not have all, as it has them.
func withheld(env ui.Env, store Store, ask export.Ask) ([]*ppb.Item, error) {
	book, err := export.Open(env.Ctx, store, env.Actor, ask.Quarter, ask.Revision)
	if err != nil {
		return nil, err
	}
	return book.WithheldFrom(ask.For), nil
}

// withheldWord is the hint of that page, where it has something to show.
func (s *Screen) withheldWord() string {
	if s.counts.n == 0 || s.counts.of != s.kept() || s.whyNoPreview() != "" {
		return ""
	}
	return "Withheld"
}

// forWhom says what the edition holds, and how much is withheld from it.
func (s *Screen) forWhom() string {
	ask := s.kept()
	if s.format.Value() == export.Plan {
		return ""
	}
	says := wording.Sentence(ask.For.Label() + ": " + ask.For.Says())
	if ask.For == ppb.Working || s.counts.of != ask || s.counts.err != nil {
		return says
	}
	if s.counts.n == 0 {
		return says + " Nothing is withheld from it."
	}
	return says + " Withheld from it is something of " + wording.Count(s.counts.n, "item") + ": F4 says what and why."
}

// whyNoPreview is why there is nothing to be seen of what is withheld.
func (s *Screen) whyNoPreview() string {
	switch {
	case s.format.Value() == export.Plan:
		return "The plan has no editions: choose another format."
	case s.kept().For == ppb.Working:
		return "Nothing is withheld from the working edition."
	}
	return ""
}

func (s *Screen) preview() tea.Cmd {
	return ui.Send(ui.Push{Screen: &preview{env: s.env, store: s.store, ask: s.kept(), edition: s.chosen().Label()}})
}

// preview is the page of what is withheld from an edition, and why.
type preview struct {
	env     ui.Env
	store   Store
	ask     export.Ask
	edition string

	items  []*ppb.Item
	read   bool
	failed error
	scroll sheet.Window
}

type previewed struct {
	items []*ppb.Item
	err   error
}

// Init reads it.
func (p *preview) Init() tea.Cmd { return p.Refresh() }

// Refresh reads it again.
func (p *preview) Refresh() tea.Cmd {
	env, store, ask := p.env, p.store, p.ask
	return func() tea.Msg {
		items, err := withheld(env, store, ask)
		return previewed{items, err}
	}
}

// Update takes what was read.
func (p *preview) Update(msg tea.Msg) tea.Cmd {
	if m, ok := msg.(previewed); ok {
		p.items, p.failed, p.read = m.items, m.err, true
	}
	return nil
}

// Title names the edition.
func (p *preview) Title() string { return "Withheld: " + wording.Lower(p.ask.For.Label()) }

// Status says what is below.
func (p *preview) Status() string {
	if rest := p.scroll.Rest(); rest != "" {
		return rest
	}
	return "What is entered stays as it is: this is what the edition says in its place."
}

// Actions scroll.
func (p *preview) Actions() []ui.Action { return ui.Moves(&p.scroll, nil) }

// View draws what shows of it.
func (p *preview) View(w, h int) ui.Frame {
	if says := p.note(); says != "" {
		return sheet.Note(p.env.Theme, w, says)
	}
	f := p.scroll.View(p.document(w), h)
	f.More = p.scroll.More()
	return f
}

// note is what there is before it is read; empty after that.
func (p *preview) note() string {
	switch {
	case p.failed != nil:
		return "It cannot be said what is withheld: " + ui.Sentence(p.failed)
	case !p.read:
		return "Reading the quarter."
	}
	return ""
}

func (p *preview) document(w int) *sheet.Sheet {
	s := sheet.New(p.env.Theme, w)
	s.Para(theme.Neutral(p.edition + ". " + wording.Sentence(p.ask.For.Says())))
	if len(p.items) == 0 {
		s.Para("Nothing is withheld from it.")
	}
	for _, it := range p.items {
		s.Section(theme.Neutral(it.Called()), "")
		s.Para(theme.Neutral(it.Withheld.Says))
	}
	return s
}
