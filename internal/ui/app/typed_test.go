package app

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// desk is a page that takes keys as commands, or as text.
type desk struct {
	text   string
	typing bool
	ran    int
}

func (d *desk) Init() tea.Cmd          { return nil }
func (d *desk) View(int, int) ui.Frame { return ui.Frame{Text: "desk"} }
func (d *desk) Title() string          { return "Desk" }
func (d *desk) Typing() bool           { return d.typing }
func (d *desk) Update(m tea.Msg) tea.Cmd {
	switch m := m.(type) {
	case tea.KeyPressMsg:
		d.text += m.Text
		d.typing = d.typing && m.Code != tea.KeyEnter
	case tea.PasteMsg:
		d.text += "<" + m.Content + ">"
	}
	return nil
}

func (d *desk) Actions() []ui.Action {
	return []ui.Action{{Name: "do", Binding: ui.Bind("", "a", "f9"), Do: func() tea.Cmd {
		d.ran++
		return nil
	}}}
}

func at(d *desk) *Model {
	m := &Model{store: allSaved{}, env: ui.Env{Theme: theme.New(theme.Options{}), Actor: ppb.Actor{}, Clock: time.Now}, now: time.Now, w: 80, h: 24}
	m.push(page{screen: d})
	return m
}

func TestAWordThatComesAtOnceRunsNothing(t *testing.T) {
	d := &desk{}
	m := at(d)
	m.Update(ui.Flurry("accept"))
	if d.ran > 0 || d.text != "" || !strings.Contains(m.said, "Not used: 6 characters came at once") {
		t.Errorf("ran %d, %q, %q", d.ran, d.text, m.said)
	}
	m.Update(tea.KeyPressMsg{Code: 'a', Text: "a"})
	if d.ran != 1 || m.said != "" {
		t.Errorf("ran %d, %q", d.ran, m.said)
	}
}

func TestAFlurryIsTypedInABoxAndNoFurther(t *testing.T) {
	d := &desk{typing: true}
	m := at(d)
	m.Update(ui.Flurry("abG\r\naccept"))
	if d.text != "abG" || d.ran > 0 || !strings.Contains(m.said, "6 characters came at once") {
		t.Errorf("%q, ran %d, %q", d.text, d.ran, m.said)
	}
	d.typing, d.text = true, ""
	m.Update(ui.Flurry("6\u200b2"))
	if d.text != "<6\u200b2>" {
		t.Errorf("%q", d.text)
	}
}

func TestNothingRunsBehindAWindowThatIsTooSmall(t *testing.T) {
	d := &desk{typing: true}
	m := at(d)
	m.Update(tea.WindowSizeMsg{Width: 20, Height: 5})
	for _, msg := range []tea.Msg{
		tea.KeyPressMsg{Code: '1', Text: "1"}, tea.KeyPressMsg{Code: tea.KeyF9}, tea.PasteMsg{Content: "x"}, ui.Flurry("abc"),
		tea.KeyPressMsg{Code: 'q', Text: "q"}, tea.KeyPressMsg{Code: tea.KeyEscape},
	} {
		if _, cmd := m.Update(msg); cmd != nil {
			t.Errorf("%v did something", msg)
		}
	}
	if d.text != "" || d.ran > 0 {
		t.Errorf("%q, ran %d", d.text, d.ran)
	}
	for _, l := range []string{"Keys do\nnothing", "Ctrl+C twice leaves."} {
		if !strings.Contains(m.View().Content, l) {
			t.Errorf("%q is not said:\n%s", l, m.View().Content)
		}
	}
	c := tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl}
	if _, cmd := m.Update(c); cmd != nil {
		t.Error("left at the first Ctrl+C")
	}
	if _, cmd := m.Update(c); cmd == nil {
		t.Error("did not leave at the second Ctrl+C")
	}
	m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	m.Update(tea.KeyPressMsg{Code: '1', Text: "1"})
	if d.text != "1" {
		t.Errorf("%q", d.text)
	}
}

// allSaved is a store of which nothing is asked but whether all is saved.
type allSaved struct{ Store }

func (allSaved) Unsaved() error { return nil }
