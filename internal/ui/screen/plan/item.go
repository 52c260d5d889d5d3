package plan

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/screen/plan/change"
	"ppbtui/internal/ui/theme"
)

// Item is the page of all that the plan says of one item.
type Item struct {
	desk
	key    string
	fields []ppb.PlanField
	err    error // why it could not be read
	scroll sheet.Window
	reads  int // begun: the answer of an older one is dropped
	still  bool
}

// NewItem makes the page of the item with this key.
func NewItem(env ui.Env, store Store, key string) *Item {
	return &Item{desk: desk{env: env, store: store}, key: key}
}

// loaded is the item as the plan holds it.
type loaded struct {
	read   int
	book   *ppb.Book
	fields []ppb.PlanField
	err    error
}

// Init reads it.
func (p *Item) Init() tea.Cmd { return p.Refresh() }

// Refresh reads it again.
func (p *Item) Refresh() tea.Cmd {
	p.reads++
	env, store, key, read := p.env, p.store, p.key, p.reads
	return func() tea.Msg {
		out := loaded{read: read}
		if out.book, out.err = store.Book(env.Ctx, env.Quarter); out.err != nil {
			return out
		}
		if it := out.book.Item(key); it != nil {
			out.fields, out.err = store.ThingFields(env.Ctx, env.Quarter, thingOf(it), key, "")
		} else if goneOf(out.book, key) == nil {
			out.err = &ppb.NotFoundError{What: "item", Ref: key}
		}
		return out
	}
}

// Update takes what was read.
func (p *Item) Update(msg tea.Msg) tea.Cmd {
	p.still = false
	switch msg := msg.(type) {
	case loaded:
		return p.take(msg)
	case change.Saved:
		return p.Refresh()
	case chosenPart:
		return p.open(p.setPart(p.item(), string(msg)))
	}
	return nil
}

func (p *Item) take(msg loaded) tea.Cmd {
	if p.still = msg.read != p.reads; p.still {
		return nil
	}
	if p.err = msg.err; msg.err != nil {
		return ui.Send(ui.Failed{Err: msg.err})
	}
	if was := p.book; was != nil {
		_, alike := msg.book.Since(was)
		p.still = alike && was.Item(p.key) == msg.book.Item(p.key)
	}
	p.book, p.fields = msg.book, msg.fields
	return nil
}

// Still reports whether the last message changed nothing that shows.
func (p *Item) Still() bool { return p.still }

// item is the item; nil before it is read.
func (p *Item) item() *ppb.Item {
	if p.book == nil {
		return nil
	}
	return p.book.Item(p.key)
}

// gone is the item where it has left the report with this quarter; nil where it has not.
func (p *Item) gone() *ppb.Gone { return goneOf(p.book, p.key) }

func goneOf(b *ppb.Book, key string) *ppb.Gone {
	if b == nil {
		return nil
	}
	if i := slices.IndexFunc(b.Gone, func(g ppb.Gone) bool { return g.Key == key }); i >= 0 {
		return &b.Gone[i]
	}
	return nil
}

// Title names the item.
func (p *Item) Title() string {
	if it := p.item(); it != nil {
		return "Plan of " + theme.Neutral(p.book.Called(it))
	}
	return "Plan of " + theme.Neutral(p.key)
}

// Status says what is below, and how it is changed or why it cannot be.
func (p *Item) Status() string {
	if p.item() == nil {
		return ""
	}
	rest := p.scroll.Rest()
	if rest != "" {
		rest += " "
	}
	if p.book.SignOff != nil {
		return rest + "Read only."
	}
	return rest + p.standing("What others change appears by itself")
}

// View draws what shows of it.
func (p *Item) View(w, h int) ui.Frame {
	if says := p.note(); says != "" {
		return sheet.Note(p.env.Theme, w, says)
	}
	f := p.scroll.View(p.document(w), h)
	f.More = p.scroll.More()
	return f
}

// note is what there is in place of the item; empty where it is there.
func (p *Item) note() string {
	switch {
	case p.gone() != nil:
		return theme.Neutral(ppb.Called(p.gone().Ref, p.gone().Title)) + ". " + leaving(p.gone().Retirement, p.env.Quarter) + " " +
			p.env.Key("b", "restore") + " brings it back."
	case p.item() == nil && p.err != nil:
		return "The plan of this item could not be read: " + ui.Sentence(p.err) + " F5 tries again."
	case p.item() == nil:
		return "Reading the plan."
	}
	return ""
}

// Actions change the item, or go to its other pages.
func (p *Item) Actions() []ui.Action {
	var acts []ui.Action
	form := func(name, does, short, also string, why func() string, subject func(*ppb.Item) change.Subject, keys ...string) {
		acts = append(acts, ui.Action{Name: name, Binding: ui.Bind(does, keys...), Short: p.hint(short), Also: also, Why: why, Do: func() tea.Cmd {
			return p.open(subject(p.item()))
		}})
	}
	form("edit", "Change what the plan says of this item", "Change", "edit title definition tolerance", p.whyNot(either), p.setItem, "e")
	form("target", "State a target, or confirm it", p.ofKind(measure, "Target"), "approve value", p.whyNot(measure), p.stateTarget, "t")
	form("re-date", "State a new due date", p.ofKind(milestone, "Re-date"), "due", p.whyNot(milestone), p.setDue, "d")
	form("retire", "Have it leave the report, from a quarter on", "Retire", "remove delete close", p.whyNot(either), p.retire, "r")
	form("restore", "Have it in the report again, or still", "", "retired undo bring back", p.whyNotRestore, func(it *ppb.Item) change.Subject {
		if g := p.gone(); g != nil {
			return p.restore(g.Key, g.Ref, g.Title, g.Retirement)
		}
		return p.restore(it.Key(), it.Ref(), p.book.TitleOf(it), it.Retires)
	}, "b")
	form("add-part", "Add a part", "", "new", p.whyNot(measure), p.addPart, "a")
	return append(append(acts,
		ui.Action{Name: "edit-part", Binding: ui.Bind("Change a part", "p"), Why: p.whyNotPart, Do: p.pickPart},
		ui.Action{Name: "entry", Binding: ui.Bind("The entry of this item", "o"), Short: p.there("Entry"), Why: p.unread, Do: p.goTo(ui.PageEntry)},
		ui.Action{Name: "series", Binding: ui.Bind("This item from quarter to quarter", "s"), Also: "series trend quarters chart", Why: p.unread, Do: p.goTo(ui.PageSeries)},
		ui.Action{Name: "history", Binding: ui.Bind("Every change of this item", "h"), Short: p.there("History"), Why: p.unread, Do: p.goTo(ui.PageHistory)},
	), ui.Moves(&p.scroll, nil)...)
}

// What kind of item an action is for.
const (
	either    = ""
	measure   = "measure"
	milestone = "milestone"
)

// there is a hint for an item that is in the report, hint one while it can be changed.
func (p *Item) there(short string) string {
	if p.item() == nil {
		return ""
	}
	return short
}

func (p *Item) hint(short string) string { return p.there(p.whileOpen(short)) }

// ofKind is a hint for items of a kind.
func (p *Item) ofKind(kind, short string) string {
	if it := p.item(); it == nil || kindOf(it) != kind {
		return ""
	}
	return short
}

// whyNot is why this person cannot change an item of a kind, in words.
func (p *Item) whyNot(kind string) func() string {
	return func() string {
		if why := p.unread(); why != "" {
			return why
		}
		if is := kindOf(p.item()); kind != either && kind != is {
			return theme.Neutral(p.item().Ref()) + " is a " + is
		}
		return p.whyNotChange()
	}
}

func (p *Item) unread() string {
	if p.gone() != nil {
		return "It is in the report no longer: " + p.env.Key("b", "restore") + " brings it back"
	}
	if p.item() == nil {
		return "The plan is still being read"
	}
	return ""
}

func (p *Item) whyNotRestore() string {
	if p.gone() != nil {
		return p.whyNotChange()
	}
	if why := p.unread(); why != "" {
		return why
	}
	if p.item().Retires.From.IsZero() {
		return theme.Neutral(p.item().Ref()) + " stays in the report"
	}
	return p.whyNotChange()
}

func (p *Item) goTo(page ui.Page) func() tea.Cmd {
	return func() tea.Cmd { return ui.Send(ui.Open{Page: page, Key: p.key}) }
}
