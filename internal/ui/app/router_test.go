package app_test

import (
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

func pasteOf(s string) tea.Msg { return tea.PasteMsg{Content: s} }

func contains(s, part string) bool { return strings.Contains(s, part) }

// probe is a screen that records what it is given.
type probe struct {
	name   string
	got    []tea.Msg
	keys   string
	enters int
	leave  func() tea.Cmd
}

func (p *probe) Init() tea.Cmd { return nil }
func (p *probe) Update(msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		p.keys += k.Text
		if k.Code == tea.KeyEnter {
			p.enters++
		}
	} else {
		p.got = append(p.got, msg)
	}
	if b, ok := msg.(tea.BatchMsg); ok {
		return tea.Batch(b...)
	}
	return nil
}
func (p *probe) View(int, int) ui.Frame { return ui.Frame{Text: p.name} }
func (p *probe) Title() string          { return p.name }
func (p *probe) Typing() bool           { return true }
func (p *probe) Actions() []ui.Action {
	return []ui.Action{
		{Name: "answer", Binding: ui.Bind("Answer", "f9"), Do: func() tea.Cmd {
			return tea.Batch(ui.Send("one"), tea.Batch(ui.Send("two"), nil), ui.Send(ui.Copy{Text: "x"}))
		}},
		{Name: "give", Binding: ui.Bind("Give a result", "f8"), Do: func() tea.Cmd { return ui.Send(ui.Back{Result: "result of " + p.name}) }},
	}
}
func (p *probe) Leave() tea.Cmd {
	if p.leave == nil {
		return nil
	}
	return p.leave()
}

func (d *driver) put(s ui.Screen) { d.run(func() tea.Msg { return app.On(d.Model, s)() }) }

func TestAnswersComeBackToTheirPage(t *testing.T) {
	d := start(t, uitest.Amina)
	below, above := &probe{name: "below"}, &probe{name: "above"}
	d.put(below)
	_, cmd := d.Update(uitest.Key(t, "f9"))
	d.put(above)
	d.run(cmd)
	if len(below.got) != 2 || below.got[0] != "one" || below.got[1] != "two" || len(above.got) != 0 {
		t.Errorf("below got %v, above %v", below.got, above.got)
	}
	_, late := d.Update(uitest.Key(t, "f9"))
	d.press("f8")
	d.run(late)
	if len(above.got) != 0 || len(below.got) != 3 || below.got[2] != "result of above" {
		t.Errorf("after it closed: above got %v, below %v", above.got, below.got)
	}
}

// What goes to the clipboard is for the runtime.
func TestWhatIsToBeCopiedReachesTheRuntime(t *testing.T) {
	d := start(t, uitest.Amina)
	d.put(&probe{name: "copying"})
	_, cmd := d.Update(uitest.Key(t, "f9"))
	var got []tea.Msg
	for _, msg := range uitest.Run(cmd) {
		if c, ok := msg.(ui.Copy); ok {
			got = append(got, c)
		}
	}
	if len(got) != 1 || got[0] != tea.Msg(ui.Copy{Text: "x"}) {
		t.Errorf("the runtime is asked for %v", got)
	}
}

func TestAPageIsLeftWhenItsLeaveIsThrough(t *testing.T) {
	d := start(t, uitest.Amina)
	p := &probe{name: "writing"}
	p.leave = func() tea.Cmd { return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: "Saved it."})) }
	d.put(p)
	_, cmd := d.Update(uitest.Key(t, "esc"))
	d.typing("n") // while it is being left
	d.shows("writing")
	if p.keys != "" {
		t.Errorf("the page that is being left got %q", p.keys)
	}
	d.run(cmd)
	d.shows("My quarter", "M08: why it is here")
}

func TestAPageThatCannotBeLeftStays(t *testing.T) {
	d := start(t, uitest.Amina)
	p := &probe{name: "writing"}
	p.leave = func() tea.Cmd { return ui.Send(ui.Failed{Err: errors.New("the disk is full")}) }
	d.put(p)
	d.press("esc")
	d.shows("writing", "The disk is full.")

	other := &probe{name: "conflict"}
	p.leave = func() tea.Cmd { return ui.Send(ui.Push{Screen: other}) }
	d.press("esc")
	d.shows("conflict")
	d.press("f8")
	if len(p.got) != 1 || p.got[0] != "result of conflict" {
		t.Errorf("the page got %v", p.got)
	}
}

func TestLeavingTheProgramIsHeldUpOnlyOnce(t *testing.T) {
	d := start(t, uitest.Amina)
	p := &probe{name: "writing"}
	p.leave = func() tea.Cmd { return ui.Send(ui.Failed{Err: errors.New("the disk is full")}) }
	d.put(p)
	d.press("ctrl+c", "ctrl+c")
	if d.quit {
		t.Fatal("left without a word")
	}
	d.shows("The disk is full. Your typing is kept")
	d.press("ctrl+c", "ctrl+c")
	if !d.quit {
		t.Error("it cannot be left at all")
	}
}

func TestEveryPageIsLeftBeforeThePersonChanges(t *testing.T) {
	d := start(t, uitest.Amina)
	left := 0
	p := &probe{name: "writing", leave: func() tea.Cmd { left++; return ui.Send(ui.Changed{}) }}
	d.put(p)
	d.run(func() tea.Msg { return nil })
	d.put(&become{probe{name: "who"}})
	d.press("f9")
	d.shows("Jo Bell", "Children entering care")
	if left != 1 || app.Depth(d.Model) != 1 {
		t.Errorf("left %d times, %d pages open", left, app.Depth(d.Model))
	}
}

type become struct{ probe }

func (b *become) Actions() []ui.Action {
	return []ui.Action{{Name: "be", Binding: ui.Bind("Be Jo", "f9"), Do: func() tea.Cmd { return ui.Send(ui.BecomePerson{Officer: uitest.Jo}) }}}
}
