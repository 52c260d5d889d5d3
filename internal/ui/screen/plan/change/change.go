// Package change is a form that changes the plan, and the page that shows what saving it would do. What is typed is checked
// by a dry run: what is wrong is said at its box, and what would read differently is shown before anything is saved. Where
// somebody else has changed the same meanwhile, the form says so and overwrites nothing in silence.
//
// It knows the store by two calls, and no other screen.
package change

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
)

// Store is what a form needs of the store.
type Store interface {
	// EditPlan changes the plan of a quarter, or says what that would do. A cell that cannot be taken is a *ppb.RefusedError
	// whose problems name its column.
	EditPlan(ctx context.Context, a ppb.Actor, q ppb.Quarter, edit ppb.PlanEdit, dryRun bool) (ppb.Changes, error)
}

// Subject is what a form changes.
type Subject struct {
	Title string       // "Change M07"
	Asks  string       // what it is for, in a sentence
	Edit  ppb.PlanEdit // what is done, without what is typed

	// Fields are the boxes with what is held: read at first, and again to find what others have changed.
	Fields func(context.Context) ([]ppb.PlanField, error)
	Shows  func(name string, value func(string) string) bool // whether a box stands, by what others hold; nil: all do
	// Fill puts what is typed into the edit, beside the cells, by what the plan holds in a column and what is typed; may be nil.
	Fill func(e *ppb.PlanEdit, held, typed func(string) string) (wrong *ppb.Problem)

	Whole     bool // every box that stands is a cell, not only those changed
	Cellless  bool // the boxes are no cells: Fill says what they are
	Approved  bool // who approved it is asked in any case
	Statement bool // it may put right what was stated wrongly
	Ready     bool // it can be checked as the boxes stand at first
}

// Saved is the answer to the page below once the change is in the plan.
type Saved struct{ Edit ppb.PlanEdit }

// Form is the screen.
type Form struct {
	env     ui.Env
	store   Store
	subject Subject

	form   *form.Form      // nil before what is held has been read
	fields []ppb.PlanField // as last read
	err    error           // why they could not be

	asked    bool              // the store wants to know who approved it
	problems map[string]string // by box
	notice   string
	busy     bool
	loose    bool // it may go with what is typed
}

// New makes the form.
func New(env ui.Env, store Store, s Subject) *Form {
	return &Form{env: env, store: store, subject: s, problems: map[string]string{}}
}

// The answers of what runs beside the form.
type (
	read struct {
		fields []ppb.PlanField
		err    error
	}
	checked struct {
		edit    ppb.PlanEdit
		changes ppb.Changes
		err     error
	}
)

// Init reads what is held.
func (f *Form) Init() tea.Cmd { return f.Refresh() }

// Refresh reads it again: what others have changed meanwhile is taken over, or said where something is typed.
func (f *Form) Refresh() tea.Cmd {
	ctx, fields := f.env.Ctx, f.subject.Fields
	return func() tea.Msg {
		now, err := fields(ctx)
		return read{now, err}
	}
}

// Update takes answers; the rest is typed.
func (f *Form) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case read:
		f.busy = false
		return f.reread(msg)
	case checked:
		f.busy = false
		return f.checked(msg)
	case Saved:
		f.loose = true
		return ui.Send(ui.Back{Result: msg})
	case ask.Thrown:
		f.loose = true
		return ui.Send(ui.Back{})
	case tea.KeyPressMsg, tea.PasteMsg:
		f.typed(msg)
	}
	return nil
}

func (f *Form) typed(msg tea.Msg) {
	f.notice = ""
	if f.form == nil || f.form.Focused() == nil {
		return
	}
	if f.form.Update(msg) == form.Changed {
		delete(f.problems, f.form.Focused().Name)
	}
	f.notice = f.form.TakeNotice()
}

// Typing reports whether letters are text where the focus is.
func (f *Form) Typing() bool {
	return f.form != nil && f.form.Focused() != nil && f.form.Focused().Typing()
}

// Unsaved reports whether something is typed: it is kept nowhere but here.
func (f *Form) Unsaved() bool { return !f.loose && f.dirty() }

// Leave asks first where something is typed.
func (f *Form) Leave() tea.Cmd {
	if !f.Unsaved() {
		return nil
	}
	return ui.Send(ui.Push{Screen: ask.ThrowAway(f.env)})
}

// Title names what is changed.
func (f *Form) Title() string { return f.subject.Title }

// Status is what was found, or what goes into the box with the focus.
func (f *Form) Status() string {
	switch {
	case f.busy:
		return "Checking."
	case f.notice != "":
		return f.notice
	case f.form == nil || f.form.Focused() == nil || f.env.Theme.Spoken():
		return "" // what goes into a box is heard with it
	}
	return f.help(f.form.Focused().Name)
}
