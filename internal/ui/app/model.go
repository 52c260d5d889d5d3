// Package app is the full-screen program: the one tea.Model, the stack of pages, keys to actions, help and the palette.
//
// A screen never sees the stack. What its commands produce comes back to its own page and is dropped when the page has
// gone; what it wants of the program it asks for with the messages of package ui. Adding a screen is one package and one
// line in makers.go.
package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
)

// Options are choices of who starts the program.
type Options struct {
	Item string // open this item at once, instead of the last place
}

// Model is the root model. Make it with New.
type Model struct {
	env   ui.Env
	store Store
	w, h  int

	stack  []page
	nextID int

	leaving *leaving  // a page is being left; keys wait in held
	held    []tea.Msg // keys and pastes that arrived meanwhile
	stuck   bool      // leaving the program was held up by a page: the next time it goes

	said  string // answer or error in the status line, until the next key
	armed bool   // Ctrl+C was the last key
	since time.Time

	stale bool
	frame ui.Frame
}

// page is one screen on the stack. A dialog is a page without a name.
type page struct {
	id     int
	name   ui.Page
	key    string
	screen ui.Screen
}

// New makes the program for a person, on their quarter and their last place; in the demonstration without a person it
// starts by asking who they are. It draws nothing until it knows the size of the terminal.
func New(env ui.Env, store Store, opts Options) *Model {
	m := &Model{env: env, store: store, stale: true}
	m.place(opts.Item)
	return m
}

// Init starts every page of the stack.
func (m *Model) Init() tea.Cmd {
	cmds := make([]tea.Cmd, len(m.stack))
	for i, p := range m.stack {
		cmds[i] = wrap(p.id, p.screen.Init())
	}
	return tea.Batch(cmds...)
}

// Update takes what happens and has it drawn.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.stale = true
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.PasteMsg:
		return m, m.paste(msg)
	case pageMsg:
		return m, m.receive(msg)
	case left:
		return m, m.left(msg)
	}
	return m, nil
}

// View is the frame as it was last drawn, drawn again only when something happened since.
func (m *Model) View() tea.View {
	if m.stale {
		m.frame, m.stale = m.draw(), false
	}
	v := tea.NewView(m.frame.Text)
	v.AltScreen = true
	if m.frame.Cursor {
		v.Cursor = tea.NewCursor(m.frame.X, m.frame.Y)
		v.Cursor.Blink = false
	}
	return v
}

func (m *Model) draw() ui.Frame {
	if m.w == 0 || m.h == 0 {
		return ui.Frame{}
	}
	return chrome.Draw(m.top().screen, chrome.Around{
		Env: m.env, W: m.w, H: m.h, Said: m.said, Lead: chrome.Lead(m.w), Last: m.last(),
	})
}

func (m *Model) top() *page { return &m.stack[len(m.stack)-1] }

// find is the page's place in the stack, -1 when it has gone.
func (m *Model) find(id int) int {
	for i := range m.stack {
		if m.stack[i].id == id {
			return i
		}
	}
	return -1
}
