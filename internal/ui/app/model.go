// Package app is the full-screen program: the one tea.Model, the stack of pages, keys to actions, help and the palette.
//
// A screen never sees the stack. What its commands produce comes back to its own page and is dropped when the page has
// gone; what it wants of the program it asks for with the messages of package ui. Adding a screen is one package and one
// line in makers.go.
package app

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

// Options are choices of who starts the program.
type Options struct {
	Item string // open this item at once, instead of the last place
	// NoSwitch is why one cannot go from the screen to plain mode here, or back; empty: one can.
	NoSwitch string
	Now      func() time.Time // of the machine, for what is about keys; nil is time.Now
}

// Model is the root model. Make it with New.
type Model struct {
	env   ui.Env
	store Store
	opts  Options
	start theme.Options // what the terminal shows, before what the person has chosen
	now   func() time.Time
	w, h  int

	stack  []page
	nextID int

	leaving *leaving  // a page is being left; keys wait in held
	held    []tea.Msg // keys and pastes that arrived meanwhile
	again   bool      // the person leaves to go on in plain mode, or on the screen
	stuck   bool      // leaving the program was held up by a page: the next time it goes

	said        string // answer or error in the status line, until the next key
	saidUnsaved string // the same, where something was not saved when it was said: until it is
	ill         string // why nothing can be saved, for as long as that is so
	armed       bool   // Ctrl+C was the last key
	since       time.Time

	entered   time.Time // when Enter was pressed last,
	enteredOn int       // and on which page

	pending *ui.Pending

	notices        <-chan struct{}
	unwatch        context.CancelFunc
	gathering      bool // a notice has come, and more may
	readAt         time.Time
	gather, atMost time.Duration

	stale bool // something happened since the last frame
	still bool // what happens now changes nothing that shows
	frame ui.Frame

	always    []ui.Action // of every page, as they were made for alwaysFor
	alwaysFor string
}

// page is one screen on the stack. A dialog is a page without a name.
type page struct {
	id     int
	name   ui.Page
	key    string
	only   *ui.Only
	screen ui.Screen
	old    bool // somebody has changed something since it was read
}

// New makes the program for a person, on their quarter and their last place; in the demonstration without a person it
// starts by asking who they are. It draws nothing until it knows the size of the terminal.
func New(env ui.Env, store Store, opts Options) *Model {
	env.Pending, env.Left = &ui.Pending{}, &draft.Memory{}
	m := &Model{env: env, store: store, opts: opts, start: env.Theme.Options(), now: opts.Now, gather: gather, atMost: atMost, stale: true, pending: env.Pending}
	if m.now == nil {
		m.now = time.Now
	}
	m.place(opts.Item)
	return m
}

// Init starts every page of the stack.
func (m *Model) Init() tea.Cmd {
	var cmds []tea.Cmd
	if m.notices == nil {
		cmds = append(cmds, m.watch())
	}
	for _, p := range m.stack {
		cmds = append(cmds, wrap(p.id, p.screen.Init()))
	}
	return tea.Batch(cmds...)
}

// Update takes what happens and has it drawn, unless it is known to change nothing that shows.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.still = false
	cmd := m.take(msg)
	m.stale = m.stale || !m.still
	if again := m.renew(); again != nil {
		cmd = tea.Batch(cmd, again)
	}
	if look := m.untilSaved(); look != nil {
		cmd = tea.Batch(cmd, look)
	}
	return m, cmd
}

func (m *Model) take(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
	case tea.KeyPressMsg:
		switch {
		case m.unseen():
			return m.pressUnseen(msg)
		case !m.inFlight(msg):
			return m.press(msg)
		}
	case tea.PasteMsg, ui.Flurry:
		if !m.unseen() {
			return m.typed(msg)
		}
	case tea.CursorPositionMsg:
		return m.probed(msg)
	case pageMsg:
		return m.receive(msg)
	case left:
		return m.left(msg)
	case savedYet:
		return m.savedYet()
	case switched:
		return m.switches(msg)
	case Do, Perform, Commands, Help, Home, Leave:
		return m.told(msg)
	case ui.Waits: // of a runtime that makes no difference
		m.still = true
		return msg.Cmd
	case noticed:
		return m.noticed()
	case readAgain:
		return m.readAgain()
	}
	return nil
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

// draw draws the frame as the terminal can show it. Where that makes a line longer than the terminal is wide (£ in ASCII), it
// is drawn again for as much less, so that nothing of the line is lost.
func (m *Model) draw() ui.Frame {
	if m.w == 0 || m.h == 0 {
		return ui.Frame{}
	}
	for w := m.w; ; {
		f := chrome.Draw(m.top().screen, chrome.Around{
			Env: m.env, W: w, H: m.h, Said: m.answer(), Lead: chrome.Lead(w), Last: m.last(),
		})
		f.Text, f.X = m.env.Theme.Shown(f.Text, f.X, f.Y)
		over := m.env.Theme.Over(f.Text, m.w)
		if over == 0 || w-over < chrome.MinWidth {
			return f
		}
		w -= over
	}
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
