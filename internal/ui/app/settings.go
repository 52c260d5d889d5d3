package app

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// The settings that a person has saved, by the names they are saved under.
const (
	settingGlyphs   = "glyphs"   // shapes, letters
	settingContrast = "contrast" // on, off
	settingColour   = "colour"   // on, off
	settingPlain    = "plain"    // on, off
)

// choices are the settings that theme options stand for.
func choices(o theme.Options) map[string]string {
	return map[string]string{
		settingGlyphs:   map[bool]string{true: "letters", false: "shapes"}[o.Glyphs == theme.ASCII],
		settingContrast: onOff(o.Contrast),
		settingColour:   onOff(o.Colour != theme.None),
	}
}

// restore draws as the person has chosen, and where they have not, as the terminal allows: colours that it does not show
// and glyphs that the environment names are not for a setting to change. It reports whether anything was saved.
func (m *Model) restore() (saved bool) {
	o := m.start
	read := func(name string) string {
		if m.env.Actor.Login == "" {
			return ""
		}
		v, err := m.store.Preference(m.env.Ctx, m.env.Actor.Real().Login, name)
		saved = saved || err == nil && v != ""
		return v
	}
	switch v := read(settingGlyphs); {
	case o.Fixed, o.Glyphs == theme.Words:
	case v == "letters":
		o.Glyphs = theme.ASCII
	case v == "shapes":
		o.Glyphs = theme.Shapes
	}
	read(settingPlain)
	o.Contrast = read(settingContrast) == "on"
	if read(settingColour) == "off" {
		o.Colour = theme.None
	}
	m.env.Theme.Change(o)
	return saved
}

// restyle draws everything in another way from now on, and remembers it.
func (m *Model) restyle(o theme.Options, names ...string) tea.Cmd {
	m.env.Theme.Change(o)
	return tea.Batch(m.restyled(), m.remember(choices(o), names))
}

func (m *Model) remember(values map[string]string, names []string) tea.Cmd {
	if m.env.Actor.Login == "" {
		return nil
	}
	env, store := m.env, m.store
	return wrap(m.top().id, func() tea.Msg {
		for _, name := range names {
			if err := store.SetPreference(env.Ctx, env.Actor.Real().Login, name, values[name]); err != nil {
				return ui.Failed{Err: err}
			}
		}
		return nil
	})
}

// settings are the commands that change how everything is drawn.
func (m *Model) settings() []ui.Action {
	set := func(name, help, said string, change func(*theme.Options), setting string, why func() string) ui.Action {
		return ui.Action{Name: name, Binding: ui.Bind(help), Why: why, Do: func() tea.Cmd {
			o := m.env.Theme.Options()
			change(&o)
			m.said = said
			return m.restyle(o, setting)
		}}
	}
	now := m.env.Theme.Options()
	if m.env.Theme.Spoken() {
		return []ui.Action{m.toScreen()}
	}
	out := append(make([]ui.Action, 0, 4), m.toPlain())
	if now.Glyphs == theme.Shapes {
		out = append(out, set("letters", "Use letters instead of shapes", "Colours are letters now, and lines plain.",
			func(o *theme.Options) { o.Glyphs = theme.ASCII }, settingGlyphs, nil))
	} else {
		out = append(out, set("shapes", "Use shapes instead of letters", "Colours are shapes now. Odd signs instead? F2, \"letters\".",
			func(o *theme.Options) { o.Glyphs = theme.Shapes }, settingGlyphs, nil))
	}
	if now.Contrast {
		out = append(out, set("contrast", "High contrast off", "High contrast is off.", func(o *theme.Options) { o.Contrast = false }, settingContrast, nil))
	} else {
		out = append(out, set("contrast", "High contrast on", "High contrast is on.", func(o *theme.Options) { o.Contrast = true }, settingContrast, m.whyNoContrast))
	}
	if now.Colour != theme.None {
		out = append(out, set("colour", "Colour off", "Colour is off.", func(o *theme.Options) { o.Colour = theme.None }, settingColour, nil))
	} else {
		out = append(out, set("colour", "Colour on", "Colour is on.", func(o *theme.Options) { o.Colour = m.start.Colour }, settingColour, m.whyNoColour))
	}
	return out
}

func (m *Model) whyNoContrast() string {
	switch {
	case m.env.Theme.Options().Colour == theme.None:
		return "Colour is off."
	case m.start.Colour != theme.ANSI256:
		return "Your terminal has its own 16 colours: it decides how strong they are."
	}
	return ""
}

func (m *Model) whyNoColour() string {
	if m.start.Colour == theme.None {
		return "Your terminal shows no colour, or NO_COLOR is set there."
	}
	return ""
}

// settle takes the choices of the welcome page. Who asks there for plain mode goes on in it at once.
func (m *Model) settle(msg ui.Settle) tea.Cmd {
	m.env.FirstTime = false
	spoken := m.env.Theme.Spoken()
	values, names := choices(msg.Theme), []string{settingGlyphs, settingContrast, settingColour, settingPlain}
	if values[settingPlain] = onOff(msg.Plain); spoken || msg.Plain {
		names = names[len(names)-1:]
	}
	m.place(m.opts.Item)
	if msg.Plain && !spoken {
		return m.switchTo("on")
	}
	m.env.Theme.Change(msg.Theme)
	return tea.Batch(m.Init(), m.remember(values, names))
}

func onOff(on bool) string {
	if on {
		return "on"
	}
	return "off"
}
