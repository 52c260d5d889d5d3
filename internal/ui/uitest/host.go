package uitest

import (
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
)

// Host runs one screen as the root model would: actions before Update, commands to their end at once, messages of the
// screen's own back to it. What the screen asks of the root model is kept in Asked.
type Host struct {
	Screen ui.Screen
	Asked  []tea.Msg // ui.Open, ui.Back, ui.Changed ..., oldest first
	Said   string    // the last sentence for the status line

	t   testing.TB
	env ui.Env
}

// NewHost starts a screen and runs its Init to the end.
func NewHost(t testing.TB, env ui.Env, s ui.Screen) *Host {
	h := &Host{Screen: s, t: t, env: env}
	h.run(s.Init())
	return h
}

// Send delivers a message as if a command of the screen had produced it.
func (h *Host) Send(msg tea.Msg) { h.deliver(msg) }

// Press presses keys by their names: "f9", "ctrl+t", "shift+tab", "enter", "a".
func (h *Host) Press(names ...string) {
	for _, n := range names {
		h.key(Key(h.t, n))
	}
}

// Type presses a key for each character.
func (h *Host) Type(s string) {
	for _, r := range s {
		h.key(TypedKey(r))
	}
}

// Paste pastes into the screen, as a terminal with bracketed paste does.
func (h *Host) Paste(s string) { h.run(h.Screen.Update(tea.PasteMsg{Content: s})) }

func (h *Host) key(k tea.KeyPressMsg) {
	h.Said = ""
	if a, ok := ui.Match(h.Screen.Actions(), k, ui.Typing(h.Screen)); ok {
		cmd, why := a.Run()
		h.Said = why
		h.run(cmd)
		return
	}
	h.run(h.Screen.Update(k))
}

func (h *Host) run(cmd tea.Cmd) {
	for _, msg := range Run(cmd) {
		h.deliver(msg)
	}
}

func (h *Host) deliver(msg tea.Msg) {
	switch msg := msg.(type) {
	case ui.Say:
		h.Said = msg.Text
	case ui.Failed:
		h.Said = ui.Sentence(msg.Err)
	case ui.Open, ui.Push, ui.Back, ui.Changed, ui.BecomePerson, ui.GoQuarter, ui.Settle, ui.Copy, tea.QuitMsg:
		h.Asked = append(h.Asked, msg)
	default:
		h.run(h.Screen.Update(msg))
	}
}

// Frame draws the whole screen: title, rules, content, status and hints.
func (h *Host) Frame(w, height int) string {
	return chrome.Draw(h.Screen, chrome.Around{
		Env: h.env, W: w, H: height, Said: h.Said, Lead: chrome.Lead(w), Last: last,
	}).Text
}

// last is the hint that the root model adds.
var last = []ui.Action{{Binding: ui.Bind("", "esc"), Short: "Back"}}

// Run is ui.Finish.
func Run(cmd tea.Cmd) []tea.Msg { return ui.Finish(cmd) }

// TypedKey is the press of a key that types this character.
func TypedKey(r rune) tea.KeyPressMsg {
	switch r {
	case '\n':
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	case '\t':
		return tea.KeyPressMsg{Code: tea.KeyTab}
	}
	return tea.KeyPressMsg{Code: r, Text: string(r)}
}

// Key is the press of a key by its name.
func Key(t testing.TB, name string) tea.KeyPressMsg {
	t.Helper()
	if utf8.RuneCountInString(name) == 1 {
		r, _ := utf8.DecodeRuneInString(name)
		return TypedKey(r)
	}
	k, ok := parseKey(name)
	if !ok {
		t.Fatalf("no key is called %q", name)
	}
	return k
}
