// Package conflict is the dialog for two people on one item: it shows what stood before, what I typed and what the other
// person saved, and lets me choose box by box. Until I choose, nothing is written; my draft stays whatever happens.
//
// It knows the store only by Commit, and no other screen.
package conflict

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
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
	mine   = "mine"
	theirs = "theirs"
	both   = "both"
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
	form   *form.Form  // a choice for each box that both changed
	shown  shown
	busy   bool

	// What each version says, read once.
	before, yours, hers ppb.Reading
}

// shown is which lines are on the screen.
type shown struct {
	top    int
	free   bool // scrolled away from the choice with the focus, as at first
	height int
}

// New is the dialog for a commit that met another's. plan and item are those the draft was typed on.
func New(env ui.Env, store Store, plan *ppb.Plan, item *ppb.Item, err *ppb.ConflictError) ui.Screen {
	s := &Screen{env: env, th: env.Theme, store: store, plan: plan, item: item}
	s.show(err)
	return s
}

// show begins with a conflict; committing the choices can meet another one.
func (s *Screen) show(err *ppb.ConflictError) {
	s.err, s.shown, s.busy = err, shown{free: true}, false
	s.merged = err.Merged
	if s.merged == nil {
		s.merged, _, _ = ppb.Merge(s.item.Grid, err.Draft.Base, err.Draft.Content, err.Current.Content)
	}
	s.before = ppb.Read(s.plan, s.item, err.Draft.Base)
	s.yours = ppb.Read(s.plan, s.item, err.Draft.Content)
	s.hers = ppb.Read(s.plan, s.item, err.Current.Content)
	var boxes []*form.Box
	for _, f := range s.inOrder(err.Fields) {
		boxes = append(boxes, s.choice(f))
	}
	s.form = form.New(s.env.Clock, s.th, boxes...)
	s.step(1)
	s.shown.free = true
}

// inOrder are boxes in the order of the item's; those of rows that both have added come last.
func (s *Screen) inOrder(fields []ppb.Field) []ppb.Field {
	all := s.item.Fields()
	place := func(f ppb.Field) int {
		if i := slices.Index(all, f); i >= 0 {
			return i
		}
		return len(all)
	}
	return slices.SortedStableFunc(slices.Values(fields), func(a, b ppb.Field) int { return place(a) - place(b) })
}

// choice is the choice for one box that both changed.
func (s *Screen) choice(f ppb.Field) *form.Box {
	me, m, t := s.me("mine"), s.err.Draft.Content, s.err.Current.Content
	values, labels := []string{mine, theirs}, []string{me + " " + s.short(f, m, t), s.who() + " " + s.short(f, t, m)}
	if f == ppb.FieldCommentary {
		values, labels = append(values, both), []string{me, s.who(), "both, " + me + " first"}
	}
	row := form.NewRadio(s.th, values, labels)
	row.SetValue(mine)
	return &form.Box{Name: string(f), Label: s.label(f), Field: row}
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
		page := max(s.shown.height-1, 1)
		switch msg.Code {
		case tea.KeyUp:
			s.step(-1)
		case tea.KeyDown, tea.KeyEnter, tea.KeyKpEnter:
			s.step(1)
		case tea.KeyPgUp:
			s.shown.top, s.shown.free = s.shown.top-page, true
		case tea.KeyPgDown:
			s.shown.top, s.shown.free = s.shown.top+page, true
		default:
			s.shown.free = false
			if msg.Text == "" || msg.Code == tea.KeySpace { // no letter chooses: names may begin alike
				s.form.Update(msg)
			}
		}
	}
	return nil
}

func (s *Screen) step(by int) tea.Cmd {
	s.shown.free = false
	s.form.Step(by)
	return nil
}

// Actions are to choose, to save and to go back.
func (s *Screen) Actions() []ui.Action {
	var out []ui.Action
	if !s.th.Spoken() {
		out = []ui.Action{
			{Name: "next-box", Binding: ui.Bind("Go to the next choice", "tab"), Short: "Next", Do: func() tea.Cmd { return s.step(1) }},
			{Name: "previous-box", Binding: ui.Bind("Go to the previous choice", "shift+tab"), Do: func() tea.Cmd { return s.step(-1) }},
			{Name: "choose", Binding: ui.Bind("Choose what the cursor is on; arrows move", "space"), Short: "Choose", Do: s.choose},
		}
	}
	return append(out, []ui.Action{
		{Name: "save-choices", Binding: ui.Bind("Save these choices; the other version stays in the history", "f9", "ctrl+t"), Short: "Save choices", Why: s.why, Do: s.save},
		{Name: "back", Binding: ui.Bind("Go back to my text; nothing is lost", "esc", "q"), Do: func() tea.Cmd { return ui.Send(ui.Back{Result: Later{}}) }},
	}...)
}

func (s *Screen) why() string {
	if s.busy {
		return "your choices are being saved"
	}
	return ""
}

func (s *Screen) choose() tea.Cmd {
	s.shown.free = false
	s.form.Update(tea.KeyPressMsg{Code: tea.KeySpace, Text: " "})
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
