package app

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
)

// typed takes what is more than a key: a paste, or several characters at one instant.
func (m *Model) typed(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return m.paste(msg)
	case ui.Flurry:
		return m.flurry(msg)
	}
	return nil
}

// paste goes to the page. Where no text box has the focus it runs nothing, and the status line says so unless the page
// has something better to say.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	if m.leaving != nil {
		return m.hold(msg)
	}
	m.said, m.armed = "", false
	p := m.top()
	if !ui.Typing(p.screen) {
		m.said = "Pasted text was not used: nothing here takes text. Open an item and go to its box, then paste again."
	}
	return wrap(p.id, p.screen.Update(msg))
}

// flurry is typed where a text box has the focus. Anywhere else it was not meant as commands, and runs none.
func (m *Model) flurry(f ui.Flurry) tea.Cmd {
	if m.leaving != nil {
		return m.hold(f)
	}
	if ui.Typing(m.top().screen) && clean.Typed(string(f)).Removed > 0 {
		return m.paste(tea.PasteMsg{Content: string(f)})
	}
	var cmds []tea.Cmd
	for rest := strings.ReplaceAll(string(f), "\r\n", "\n"); rest != ""; {
		if m.leaving == nil && !ui.Typing(m.top().screen) {
			m.said = "Not used: " + wording.Number(utf8.RuneCountInString(rest)) + " characters came at once, as if pasted. Press one key at a time."
			break
		}
		r, n := utf8.DecodeRuneInString(rest)
		rest = rest[n:]
		cmds = append(cmds, m.press(keyOf(r)))
	}
	return tea.Batch(cmds...)
}

// keyOf is the key that types a character.
func keyOf(r rune) tea.KeyPressMsg {
	switch {
	case r == '\r' || r == '\n':
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	case r == '\t':
		return tea.KeyPressMsg{Code: tea.KeyTab}
	}
	return tea.KeyPressMsg{Code: unicode.ToLower(r), Text: string(r)}
}

// unseen reports whether the window is too small to show anything: nobody types what they cannot see.
func (m *Model) unseen() bool {
	return m.w > 0 && m.h > 0 && (m.w < chrome.MinWidth || m.h < chrome.MinHeight)
}

// pressUnseen leaves the program on Ctrl+C twice and does nothing else.
func (m *Model) pressUnseen(k tea.KeyPressMsg) tea.Cmd {
	now := m.env.Clock()
	again := m.armed && now.Sub(m.since) <= twice
	m.armed, m.since = ui.KeyName(k) == "ctrl+c", now
	switch {
	case !m.armed || !again:
		return nil
	case m.leaving != nil:
		return tea.Quit
	}
	m.armed = false
	return m.quit()
}
