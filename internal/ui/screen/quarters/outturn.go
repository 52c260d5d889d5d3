package quarters

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// outturn is the form of one outturn: a value for the whole or for each part, its source, and how sure it is.
type outturn struct {
	env   ui.Env
	store Store
	it    *ppb.Item
	point ppb.Point
	form  *form.Form
	parts []string // codes of what the value boxes are of; "" for the whole
}

// The boxes beside those of values.
const (
	boxSource = "source"
	boxKind   = "kind"
)

// What a figure is.
const (
	kindFinal       = ""
	kindProvisional = "provisional"
	kindNone        = "none"
)

func newOutturn(env ui.Env, store Store, it *ppb.Item, p ppb.Point) *outturn {
	o := &outturn{env: env, store: store, it: it, point: p, parts: []string{""}}
	if len(it.Measure.Parts) > 0 {
		o.parts = nil
		for _, part := range it.Measure.Parts {
			o.parts = append(o.parts, part.Code)
		}
	}
	var boxes []*form.Box
	for _, code := range o.parts {
		label := "Value"
		if part, ok := it.Measure.Part(code); ok {
			label = theme.Neutral(part.Label)
		}
		box := &form.Box{Field: form.NewLine(field.Options{Max: 40, Exact: true}), Name: "value " + code, Label: label}
		box.Problem = func() string {
			_, problem := o.amount(box, code)
			return wording.Sentence(problem)
		}
		boxes = append(boxes, box)
	}
	boxes = append(boxes, &form.Box{Field: form.NewLine(field.Options{}), Name: boxSource, Label: "Source"},
		&form.Box{Field: form.NewRadio(env.Theme, []string{kindFinal, kindProvisional, kindNone}, []string{"final", "provisional", "there is none"}), Name: boxKind, Label: "It is"})
	o.form = form.New(env.Clock, env.Theme, boxes...)
	o.form.First()
	return o
}

// amount is what stands in a value box.
func (o *outturn) amount(b *form.Box, part string) (ppb.Amount, string) {
	if b.Value() == "" {
		return ppb.Amount{}, ""
	}
	return ppb.ParseAmount(b.Value(), o.it.Box(part))
}

// rows are the figures as they stand in the boxes; wrong is what keeps them from being stated, as a sentence.
func (o *outturn) rows() (rows []ppb.FigureRow, wrong string) {
	kind := o.form.Box(boxKind).Value()
	for i, part := range o.parts {
		row := ppb.FigureRow{Key: o.it.Key(), Part: part, Period: o.point.Year, Source: o.form.Box(boxSource).Value()}
		a, problem := o.amount(o.form.Boxes()[i], part)
		switch {
		case problem != "":
			return nil, wording.Sentence(problem)
		case kind == kindNone && (a.Known || a.Raw != ""):
			return nil, "There is a value and also that there is none: clear one of the two."
		case kind == kindNone && i > 0:
			continue
		case kind == kindNone:
			row.Part, row.None = "", ppb.NotAvailable
		case kind == kindProvisional:
			row.Flags = ppb.Provisional
		}
		row.Amount = a
		if _, err := ppb.StateOutturn(o.env.Actor, o.it, o.env.Quarter, row); err != nil {
			return nil, ui.Sentence(err)
		}
		rows = append(rows, row)
	}
	return rows, ""
}

// Init has nothing to read.
func (o *outturn) Init() tea.Cmd { return nil }

// Update types, and takes what became of stating it.
func (o *outturn) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case wasStated:
		if msg.err != nil {
			return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Failed{Err: msg.err}))
		}
		return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Back{Result: done{msg.says}}))
	case tea.KeyPressMsg, tea.PasteMsg:
		o.form.Update(msg)
	}
	return nil
}

type wasStated struct {
	says string
	err  error
}

// Typing reports whether a text box has the focus.
func (o *outturn) Typing() bool { return o.form.Focused().Typing() }

// Title names the item.
func (o *outturn) Title() string { return "Outturn of " + theme.Neutral(o.it.Ref()) }

// Status says that nothing is written yet.
func (o *outturn) Status() string { return "Nothing is written until F9." }

// Actions state it and move.
func (o *outturn) Actions() []ui.Action {
	step := func(by int) func() tea.Cmd {
		return func() tea.Cmd {
			o.form.Step(by)
			return nil
		}
	}
	return []ui.Action{
		{Name: "state", Binding: ui.Bind("State this outturn", "f9", "ctrl+t"), Short: "State it", Why: func() string {
			_, wrong := o.rows()
			return wrong
		}, Do: o.state},
		{Name: "next-box", Binding: ui.Bind("Next box", "tab"), Short: "Next box", Do: step(1)},
		{Name: "prev-box", Binding: ui.Bind("Previous box", "shift+tab"), Do: step(-1)},
		{Name: "back", Binding: ui.Bind("Close; nothing is written", "esc"), Short: "Close", Do: func() tea.Cmd { return ui.Send(ui.Back{}) }},
	}
}

func (o *outturn) state() tea.Cmd {
	env, store, name := o.env, o.store, o.it.Measure.YearName(o.point.Year.Year)
	rows, _ := o.rows()
	return func() tea.Msg {
		says := fmt.Sprintf("The outturn of %s for %s is stated.", theme.Neutral(o.it.Ref()), name)
		for _, row := range rows {
			did, err := store.Outturn(env.Ctx, env.Actor, env.Quarter, row.Key, row)
			if err != nil {
				return wasStated{err: err}
			}
			if did.Instead != "" {
				says += " It takes the place of " + theme.Neutral(did.Instead) + "."
			}
			for _, r := range did.Reread {
				says += fmt.Sprintf(" It was %s and is %s now: it is to be accepted again.", r.Was, r.Is)
			}
		}
		return wasStated{says: says}
	}
}

// View draws what is asked and the boxes.
func (o *outturn) View(w, h int) ui.Frame {
	p := form.NewPage(w)
	defer p.Done()
	if h >= 12 {
		p.Para(theme.Neutral(o.it.Title()) + ". " + wording.Sentence(theme.Neutral(o.point.Says)))
		p.Add("")
	}
	label := 10
	for _, b := range o.form.Boxes() {
		label = max(label, min(len([]rune(b.Label))+2, w/3))
	}
	o.form.Rows(p, 0, label)
	if _, wrong := o.rows(); wrong != "" && h >= 12 {
		p.Add("")
		p.Para("Before F9: " + wrong)
	}
	return framed(o.form, p, h)
}
