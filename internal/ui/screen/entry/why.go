package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
)

// why is the dialog "why this colour": the reason in full, the steps that led to it, what would change it.
type why struct {
	form.Reader

	entry     *Screen
	toFigures bool // begin at the earlier figures
}

func (s *Screen) openWhy() tea.Cmd { return ui.Send(ui.Push{Screen: &why{entry: s}}) }

// openFigures shows the earlier figures.
func (s *Screen) openFigures() tea.Cmd {
	return ui.Send(ui.Push{Screen: &why{entry: s, toFigures: true}})
}

func (d *why) Init() tea.Cmd { return nil }

// Title names the item.
func (d *why) Title() string {
	it := d.entry.session.Item()
	if !it.Rated() {
		return it.Ref() + "  what it comes to"
	}
	return it.Ref() + "  why this colour"
}

// Update moves through the text.
func (d *why) Update(msg tea.Msg) tea.Cmd {
	d.Reader.Update(msg)
	return nil
}

// Actions close it.
func (d *why) Actions() []ui.Action {
	return []ui.Action{{
		Name: "close", Binding: ui.Bind("Close and go back to the item", "esc", "f4", "enter"),
		Do: func() tea.Cmd { return ui.Send(ui.Back{}) },
	}}
}

// View draws the steps.
func (d *why) View(w, h int) ui.Frame {
	lines, figures := d.entry.view.Why(min(w, 100))
	if d.toFigures {
		d.To(figures)
		d.toFigures = false
	}
	f := ui.Frame{Text: strings.Join(d.Window(lines, h), "\n")}
	if d.Below(len(lines)) {
		f.More = "more below"
	}
	return f
}

// Status says how to move.
func (d *why) Status() string {
	return "Arrows and PgDn move. Esc goes back to the item."
}
