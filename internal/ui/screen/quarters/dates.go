package quarters

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
)

// dates is the form of a quarter's dates.
type dates struct {
	env   ui.Env
	store Store
	plan  ppb.Plan
	form  *form.Form
}

// dateBoxes are the boxes with what each is of.
var dateBoxes = [...]struct {
	name, label string
	of          func(*ppb.QuarterDates) *ppb.Date
}{
	{"due", "Due", func(d *ppb.QuarterDates) *ppb.Date { return &d.Due }},
	{"clearance", "Clearance", func(d *ppb.QuarterDates) *ppb.Date { return &d.Clearance }},
	{"publication", "Publication", func(d *ppb.QuarterDates) *ppb.Date { return &d.Publication }},
	{"meeting", "Meeting", func(d *ppb.QuarterDates) *ppb.Date { return &d.Meeting }},
}

func newDates(env ui.Env, store Store, plan ppb.Plan) *dates {
	d := &dates{env: env, store: store, plan: plan}
	held := plan.Dates()
	var boxes []*form.Box
	for _, b := range dateBoxes {
		line := form.NewLine(field.Options{Max: 20, Exact: true})
		line.SetValue(b.of(&held).String())
		box := &form.Box{Field: line, Name: b.name, Label: b.label}
		box.Hint = func() string {
			if on, problem := d.day(box); problem == "" && !on.IsZero() {
				return on.Time().Weekday().String() + " " + wording.Date(on)
			}
			return ""
		}
		box.Problem = func() string {
			_, problem := d.day(box)
			return wording.Sentence(problem)
		}
		boxes = append(boxes, box)
	}
	d.form = form.New(env.Clock, env.Theme, boxes...)
	d.form.First()
	return d
}

// day is what stands in a box.
func (d *dates) day(b *form.Box) (ppb.Date, string) {
	end := d.plan.Quarter.End()
	if b.Value() == "" {
		return ppb.Date{}, ""
	}
	return ppb.ParseDay(b.Value(), end, end)
}

// typed are the dates as they stand in the boxes, and what is wrong with them, as a sentence.
func (d *dates) typed() (out ppb.QuarterDates, wrong string) {
	for i, b := range d.form.Boxes() {
		on, problem := d.day(b)
		if problem != "" && wrong == "" {
			wrong = wording.Sentence(b.Label + ": " + problem)
		}
		*dateBoxes[i].of(&out) = on
	}
	if wrong == "" {
		_, err := ppb.SetDates(d.env.Actor, d.plan, nil, out)
		wrong = ui.Sentence(err)
	}
	return out, wrong
}

// Init has nothing to read.
func (d *dates) Init() tea.Cmd { return nil }

// Update types, and takes what became of saving.
func (d *dates) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case datesSet:
		if msg.err != nil {
			return ui.Send(ui.Failed{Err: msg.err})
		}
		return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Back{Result: done{"The dates of " + lower(d.plan.Quarter) + " are set."}}))
	case tea.KeyPressMsg, tea.PasteMsg:
		d.form.Update(msg)
	}
	return nil
}

type datesSet struct{ err error }

// Typing is true: all boxes are text.
func (d *dates) Typing() bool { return true }

// Title names the quarter.
func (d *dates) Title() string { return "Dates of " + d.plan.Quarter.Short() }

// Status says how dates are typed.
func (d *dates) Status() string {
	return "Type 5/2/2024 or 2024-02-05; an empty box is no date. Nothing is set until F9."
}

// Actions save and move.
func (d *dates) Actions() []ui.Action {
	step := func(by int) func() tea.Cmd {
		return func() tea.Cmd {
			d.form.Step(by)
			return nil
		}
	}
	return []ui.Action{
		{Name: "set", Binding: ui.Bind("Set these dates", "f9", "ctrl+t"), Short: "Set them", Why: func() string {
			_, wrong := d.typed()
			return wrong
		}, Do: d.set},
		{Name: "next-box", Binding: ui.Bind("Next box", "tab"), Short: "Next box", Do: step(1)},
		{Name: "prev-box", Binding: ui.Bind("Previous box", "shift+tab"), Do: step(-1)},
		{Name: "back", Binding: ui.Bind("Close; nothing is changed", "esc"), Short: "Close", Do: func() tea.Cmd { return ui.Send(ui.Back{}) }},
	}
}

func (d *dates) set() tea.Cmd {
	env, store, q := d.env, d.store, d.plan.Quarter
	on, _ := d.typed()
	return func() tea.Msg {
		_, err := store.SetDates(env.Ctx, env.Actor, q, on)
		return datesSet{err}
	}
}

// View draws the boxes and what the dates should not be.
func (d *dates) View(w, h int) ui.Frame {
	p := form.NewPage(w)
	defer p.Done()
	if h >= 12 {
		p.Para(d.plan.Quarter.Label() + ", " + d.plan.Quarter.Months() + ". Figures come in by the due date; the report is cleared, published, and members meet on it.")
		p.Add("")
	}
	d.form.Rows(p, 0, 14)
	on, wrong := d.typed()
	if wrong == "" {
		wrong = on.Warning()
	}
	if wrong != "" {
		p.Add("")
		p.Para(wrong)
	}
	return framed(d.form, p, h)
}

// framed is the part of a form that shows.
func framed(f *form.Form, p *form.Page, h int) ui.Frame {
	win := f.Window(p, h, h)
	text := ""
	for i, l := range p.Lines[win.From:win.To] {
		if i > 0 {
			text += "\n"
		}
		text += l
	}
	return ui.Frame{Text: text, X: win.X, Y: win.Y, Cursor: win.Cursor, More: win.More}
}
