package plan

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

func (p *Item) whyNotPart() string {
	if why := p.whyNot(measure)(); why != "" {
		return why
	}
	if len(p.item().Measure.Parts) == 0 {
		return theme.Neutral(p.item().Ref()) + " has no parts: " + p.env.Key("a", "add-part") + " adds one"
	}
	return ""
}

// pickPart opens the form of the one part, or asks which.
func (p *Item) pickPart() tea.Cmd {
	if parts := p.item().Measure.Parts; len(parts) == 1 {
		return p.open(p.setPart(p.item(), parts[0].Code))
	}
	return ui.Send(ui.Push{Screen: newPick(p.env, p.item())})
}

// chosenPart is the answer of pick: the part's code.
type chosenPart string

// pick asks which part of a measure is to be changed.
type pick struct {
	env  ui.Env
	item *ppb.Item
	page *browse.Page[ppb.Part]
}

func newPick(env ui.Env, it *ppb.Item) *pick {
	table := &browse.Table[ppb.Part]{Columns: []browse.Column[ppb.Part]{
		{Cell: func(p ppb.Part) string { return theme.Neutral(p.Code) }, Most: 16, Cut: true, Name: true},
		{Cell: func(p ppb.Part) string { return theme.Neutral(p.Label) }, Gap: 2, Fills: true, Name: true},
		{Cell: func(p ppb.Part) string { return unit(p.Unit) }, Gap: 2, Least: 8},
	}}
	code := func(p ppb.Part) string { return p.Code }
	k := &pick{env: env, item: it, page: browse.New(env.Theme, browse.Spec[ppb.Part]{
		Key: code, Table: func(int) *browse.Table[ppb.Part] { return table },
	})}
	k.page.Set(browse.Slice[ppb.Part]{Of: it.Measure.Parts, Key: code})
	return k
}

func (k *pick) Init() tea.Cmd { return nil }

// Update is the list's.
func (k *pick) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := k.page.Update(msg)
	return cmd
}

// Title asks.
func (k *pick) Title() string { return "Which part of " + theme.Neutral(k.item.Ref()) + "?" }

// Status says how to answer.
func (k *pick) Status() string { return "Enter opens the form of the part. Esc goes back." }

// Actions choose.
func (k *pick) Actions() []ui.Action {
	return append([]ui.Action{{Name: "choose-part", Binding: ui.Bind("Change the selected part", "enter"), Short: "Change", Do: func() tea.Cmd {
		p, _ := k.page.Selected()
		return ui.Send(ui.Back{Result: chosenPart(p.Code)})
	}}}, k.page.Moves()...)
}

// View draws the parts.
func (k *pick) View(w, h int) ui.Frame {
	s := sheet.New(k.env.Theme, w)
	k.page.Body(s, h, browse.Panes[ppb.Part]{})
	return k.page.Frame(s)
}
