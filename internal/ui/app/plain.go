package app

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// Plain reports whether somebody has chosen that ppb talks to them in plain mode in place of drawing a screen.
func Plain(ctx context.Context, store interface {
	Preference(ctx context.Context, login, name string) (string, error)
}, login string,
) bool {
	v, err := store.Preference(ctx, login, settingPlain)
	return err == nil && v == "on"
}

// toPlain goes from the screen to plain mode, now and from now on.
func (m *Model) toPlain() ui.Action {
	return ui.Action{
		Name: "plain", Binding: ui.Bind("Read to me: plain mode, one line at a time, from now on"),
		Also: "reader screenreader access accessibility accessible blind voice speech speak braille aloud line",
		Why:  m.whyNotSwitch, Do: func() tea.Cmd { return m.switchTo("on") },
	}
}

// toScreen goes the other way.
func (m *Model) toScreen() ui.Action {
	return ui.Action{
		Name: "full-screen", Binding: ui.Bind("Leave plain mode: a full screen, from now on"), Also: "draw window plain off",
		Why: m.whyNotSwitch, Do: func() tea.Cmd { return m.switchTo("off") },
	}
}

func (m *Model) whyNotSwitch() string {
	switch {
	case m.opts.NoSwitch != "":
		return m.opts.NoSwitch
	case m.env.Actor.Login == "":
		return "Say who you are first."
	}
	return ""
}

// switched is that the choice is kept, or why it could not be.
type switched struct{ err error }

func (m *Model) switchTo(plain string) tea.Cmd {
	env, store := m.env, m.store
	return func() tea.Msg {
		return switched{store.SetPreference(env.Ctx, env.Actor.Real().Login, settingPlain, plain)}
	}
}

// switches leaves the program, for whoever runs it to go on in the other way.
func (m *Model) switches(msg switched) tea.Cmd {
	if msg.err != nil {
		m.said = ui.Sentence(msg.err)
		return nil
	}
	m.again = true
	return m.quit()
}

// Again reports whether the person left to go on in the other way.
func (m *Model) Again() bool { return m.again }
