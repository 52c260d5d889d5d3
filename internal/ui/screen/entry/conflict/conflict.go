// Package conflict is the dialog for two people on one item: it shows what stood before, what I typed and what the other
// person saved, and lets me choose box by box. Until I choose, nothing is written; my draft stays whatever happens.
//
// It knows the store only by Commit, and no other screen.
package conflict

import (
	"context"
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Store is what the dialog needs of the store.
type Store interface {
	Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (ppb.Saved, error)
}

// What the dialog answers to the page below it.
type (
	// Resolved says that the choices are committed. Both says that two texts were put together, which nobody has read yet.
	Resolved struct {
		Saved ppb.Saved
		Both  bool
	}
	// Later says that the person went back to their text.
	Later struct{}
	// Failed says that the choices could not be committed: the item was locked meanwhile, or the store failed.
	Failed struct{ Err error }
)

// Which text of a box is kept.
const (
	mine = iota
	theirs
	both
)

// Screen is the dialog.
type Screen struct {
	env   ui.Env
	th    *theme.Theme
	store Store
	plan  *ppb.Plan
	item  *ppb.Item

	err    *ppb.ConflictError
	merged ppb.Content // mine with what only they changed
	rows   []row
	focus  int
	top    int
	free   bool // scrolled away from the choice with the focus, as at first
	height int
	busy   bool

	// What each version says, read once.
	before, yours, hers ppb.Reading
}

// row is the choice for one box that both changed.
type row struct {
	field  ppb.Field
	choice *choice.Row
}

// New is the dialog for a commit that met another's. plan and item are those the draft was typed on.
func New(env ui.Env, store Store, plan *ppb.Plan, item *ppb.Item, err *ppb.ConflictError) ui.Screen {
	s := &Screen{env: env, th: env.Theme, store: store, plan: plan, item: item}
	s.show(err)
	return s
}

// show begins with a conflict; committing the choices can meet another one.
func (s *Screen) show(err *ppb.ConflictError) {
	s.err, s.focus, s.top, s.free, s.busy = err, 0, 0, true, false
	s.merged = err.Merged
	if s.merged == nil {
		s.merged, _, _ = ppb.Merge(err.Draft.Base, err.Draft.Content, err.Current.Content)
	}
	s.before = ppb.Read(s.plan, s.item, err.Draft.Base)
	s.yours = ppb.Read(s.plan, s.item, err.Draft.Content)
	s.hers = ppb.Read(s.plan, s.item, err.Current.Content)
	s.rows = nil
	for _, f := range s.item.Fields() {
		if !slices.Contains(err.Fields, f) {
			continue
		}
		me := s.me("mine")
		labels := []string{me + " " + s.short(f, err.Draft.Content[f]), s.who() + " " + s.short(f, err.Current.Content[f])}
		if f == ppb.FieldCommentary {
			labels = []string{me, s.who(), "both, " + me + " first"}
		}
		s.rows = append(s.rows, row{f, choice.Radio(s.th, labels, mine)})
	}
}

// self reports whether the other version is this person's own, of another window.
func (s *Screen) self() bool { return s.err.Current.EnteredBy == s.env.Actor.Login }

// who is the other person's name.
func (s *Screen) who() string {
	switch {
	case s.self():
		return "the other window"
	case s.err.Who == "":
		return "the other person"
	}
	return theme.Neutral(s.err.Who)
}

// me is what my version is called: the word, or this window where both are mine.
func (s *Screen) me(word string) string {
	if s.self() {
		return "this window"
	}
	return word
}

// short is what a box holds, in few words; an empty one says so.
func (s *Screen) short(f ppb.Field, t string) string {
	if t == "" {
		return "empty"
	}
	switch f {
	case ppb.FieldNone:
		t = ppb.NoneReason(t).Label()
	case ppb.FieldStatus:
		t = ppb.MilestoneStatus(t).Label()
	}
	return s.th.Truncate(theme.Neutral(t), 24)
}

// Init has nothing to load.
func (s *Screen) Init() tea.Cmd { return nil }

// Title says what happened.
func (s *Screen) Title() string {
	if s.self() {
		return s.item.Ref() + " was changed in another window"
	}
	return s.item.Ref() + " was changed by someone else"
}

// Place says the most important thing.
func (s *Screen) Place() string { return "nothing has been lost" }

// Status says that this can wait.
func (s *Screen) Status() string {
	if s.busy {
		return "Saving your choices"
	}
	return "Your typing is safe in its draft. Esc goes back to it; this can wait."
}

// Update takes keys in the rows of choices and the answer of the commit.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case committed:
		return s.committed(msg)
	case tea.KeyPressMsg:
		if len(s.rows) == 0 {
			return nil
		}
		switch msg.Code {
		case tea.KeyUp:
			s.step(-1)
		case tea.KeyDown, tea.KeyEnter, tea.KeyKpEnter:
			s.step(1)
		case tea.KeyPgUp:
			s.top, s.free = s.top-max(s.height-1, 1), true
		case tea.KeyPgDown:
			s.top, s.free = s.top+max(s.height-1, 1), true
		default:
			s.free = false
			s.rows[s.focus].choice.Update(msg)
		}
	}
	return nil
}

func (s *Screen) step(by int) tea.Cmd {
	if n := len(s.rows); n > 0 {
		s.free = false
		s.focus = (s.focus + by + n) % n
	}
	return nil
}

// Actions are to choose, to save and to go back.
func (s *Screen) Actions() []ui.Action {
	return []ui.Action{
		{Name: "next-box", Keys: []string{"tab"}, Short: "Next", Help: "Go to the next choice", Do: func() tea.Cmd { return s.step(1) }},
		{Name: "previous-box", Keys: []string{"shift+tab"}, Help: "Go to the previous choice", Do: func() tea.Cmd { return s.step(-1) }},
		{Name: "choose", Keys: []string{"space"}, Short: "Choose", Help: "Choose what the cursor is on; arrows move", Do: s.choose},
		{Name: "save-choices", Keys: []string{"f9", "ctrl+t"}, Short: "Save choices", Help: "Save these choices; the other version stays in the history", Why: s.why, Do: s.save},
		{Name: "back", Keys: []string{"esc", "q"}, Help: "Go back to my text; nothing is lost", Do: func() tea.Cmd { return ui.Send(ui.Back{Result: Later{}}) }},
	}
}

func (s *Screen) why() string {
	if s.busy {
		return "your choices are being saved"
	}
	return ""
}

func (s *Screen) choose() tea.Cmd {
	if len(s.rows) > 0 {
		s.free = false
		r := s.rows[s.focus].choice
		r.Choose(r.At())
	}
	return nil
}

type committed struct {
	saved ppb.Saved
	err   error
}

// save commits the choices on top of what the other person saved.
func (s *Screen) save() tea.Cmd {
	s.busy = true
	d := s.err.Draft
	d.Version, d.Base, d.Content = s.err.Current.Version, s.err.Current.Content, s.content()
	return func() tea.Msg {
		saved, err := s.store.Commit(s.env.Ctx, s.env.Actor, d)
		return committed{saved, err}
	}
}

func (s *Screen) committed(m committed) tea.Cmd {
	s.busy = false
	if c, ok := errors.AsType[*ppb.ConflictError](m.err); ok {
		s.show(c)
		if s.self() {
			return ui.Send(ui.Say{Text: "You saved again in the other window meanwhile: choose once more."})
		}
		return ui.Send(ui.Say{Text: s.who() + " has saved again meanwhile: choose once more."})
	}
	if m.err != nil {
		return ui.Send(ui.Back{Result: Failed{m.err}})
	}
	return ui.Send(ui.Back{Result: Resolved{Saved: m.saved, Both: s.both()}})
}

// content is mine with what only they changed and with the choices.
func (s *Screen) content() ppb.Content {
	c := s.merged
	for _, r := range s.rows {
		m, t := s.err.Draft.Content[r.field], s.err.Current.Content[r.field]
		switch r.choice.Chosen() {
		case theirs:
			m = t
		case both:
			m = together(m, t)
		}
		c = c.With(r.field, m)
	}
	return s.printed(c)
}

// both reports whether two texts are put together.
func (s *Screen) both() bool {
	return slices.ContainsFunc(s.rows, func(r row) bool { return r.choice.Chosen() == both })
}

// together is my text and behind it the paragraphs of theirs that are not in it. One of mine that they went on with
// stands as they left it.
func together(mine, theirs string) string {
	out := paragraphs(mine)
	for _, t := range paragraphs(theirs) {
		if slices.ContainsFunc(out, func(m string) bool { return within(t, m) }) {
			continue
		}
		if i := slices.IndexFunc(out, func(m string) bool { return within(m, t) }); i >= 0 {
			out[i] = t
			continue
		}
		out = append(out, t)
	}
	return strings.Join(out, "\n\n")
}

// paragraphs are what stands between empty lines.
func paragraphs(s string) []string {
	var out []string
	var lines []string
	for _, l := range append(strings.Split(s, "\n"), "") {
		if strings.TrimSpace(l) != "" {
			lines = append(lines, l)
			continue
		}
		if len(lines) > 0 {
			out, lines = append(out, strings.Join(lines, "\n")), nil
		}
	}
	return out
}

// within reports whether the words of a stand in b one after another.
func within(a, b string) bool {
	flat := func(s string) string { return " " + strings.Join(strings.Fields(s), " ") + " " }
	return strings.Contains(flat(b), flat(a))
}

// printed keeps the figure as printed beside the value it was printed for: With drops it when the value changes.
func (s *Screen) printed(c ppb.Content) ppb.Content {
	for _, from := range []ppb.Content{s.err.Draft.Content, s.err.Current.Content} {
		if t := from[ppb.FieldPrinted]; t != "" && c[ppb.FieldPrinted] == "" && sameValues(from, c) {
			return c.With(ppb.FieldPrinted, t)
		}
	}
	return c
}

func sameValues(a, b ppb.Content) bool {
	for _, f := range a.Changed(b) {
		if _, part := f.Part(); part || f == ppb.FieldValue {
			return false
		}
	}
	return true
}

func words(s string) int { return text.Words(s) }
