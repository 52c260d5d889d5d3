package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/tell"
)

// reading is a page that is only read: what stands in a pane or further down where the item is drawn has one of its own where it is said.
type reading struct {
	entry *Screen
	title string
	facts func() []string
	acts  []ui.Action
}

// say opens such a page.
func (s *Screen) say(is reading) tea.Cmd {
	is.entry = s
	return ui.Send(ui.Push{Screen: &is})
}

func (r *reading) Init() tea.Cmd { return nil }

func (r *reading) Update(tea.Msg) tea.Cmd { return nil }

// Title names the item.
func (r *reading) Title() string { return r.entry.session.Item().Ref() + "  " + r.title }

// Tell is all of it.
func (r *reading) Tell() tell.Page { return tell.Page{Facts: r.facts()} }

// View draws the same, as far as there is room.
func (r *reading) View(w, h int) ui.Frame {
	p := form.NewPage(w)
	defer p.Done()
	for _, fact := range r.facts() {
		p.Para(fact)
	}
	return ui.Frame{Text: strings.Join(p.Lines[:min(len(p.Lines), h)], "\n")}
}

// Actions do what can be done with what is read, and go back.
func (r *reading) Actions() []ui.Action {
	return append(r.acts[:len(r.acts):len(r.acts)], ui.Action{
		Name: "close", Binding: ui.Bind("Close and go back", "esc", "enter"), Do: func() tea.Cmd { return ui.Send(ui.Back{}) },
	})
}

// lastWanted asks the page of the item for last quarter's text in its commentary.
type lastWanted struct{}

// sayLast says what was said last quarter.
func (s *Screen) sayLast() tea.Cmd {
	return s.say(reading{title: "last quarter", facts: s.view.LastFacts, acts: []ui.Action{
		{Name: "copy-last", Binding: ui.Bind("Copy last quarter's commentary into mine", "c"), Short: "Copy", Why: s.view.WhyNotCopy, Do: func() tea.Cmd {
			return ui.Send(ui.Back{Result: lastWanted{}})
		}},
		{Name: "compare-last", Binding: ui.Bind("Say what is new in my commentary since last quarter", "d"), Short: "Compare", Why: s.view.WhyNotCompare, Do: s.sayNew},
	}})
}

// sayNew says what is new in the commentary since last quarter.
func (s *Screen) sayNew() tea.Cmd {
	return s.say(reading{title: "new since last quarter", facts: s.view.NewFacts})
}
