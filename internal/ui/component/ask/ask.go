// Package ask is a page that asks for a few things and does one: boxes, a sentence that says what they lead to, and F9 that does
// it. It knows no store and no rule; what the boxes mean is for the page that opens it to say. The question before what is typed
// in such a page is lost stands here as well, for every form that keeps nothing.
package ask

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/tell"
)

// Spec is what is asked and what is done.
type Spec struct {
	Title string
	Lead  string // what it is about
	Tells string // how the boxes are filled, in the status line; empty: what F9 and Esc do
	Boxes []*form.Box

	Does  string        // what F9 does: "Register this person"
	Short string        // in the hint line: "Register"
	Why   func() string // why it cannot be done as the boxes are; empty: it can
	Says  func() string // what is going to be done, in a sentence; empty where nothing can be. May be nil
	// Do does it, away from the screen, and returns what to say of it. It reads no box.
	Do func() func() (string, error)
	// Gives is in its place where nothing is done yet: what is asked goes to the page below, as a message.
	Gives func() any
	// Again reads anew, away from the screen, what Why and Says ask, after somebody changed something; take has them ask that.
	// May be nil.
	Again func() (take func(), err error)
}

// Screen is the page.
type Screen struct {
	env  ui.Env
	load func() (Spec, error)

	spec   Spec // its Boxes are nil until it is loaded
	form   *form.Form
	held   []string // what the boxes held at first
	lines  []int    // how high they are where there is room
	busy   bool     // it is being done
	did    bool     // it is done
	loose  bool     // it may go with what is typed
	notice string
	led    string // the box that a refusal has led to
}

// New is the page of what load gives, which may wait for the store.
func New(env ui.Env, title string, load func() (Spec, error)) *Screen {
	return &Screen{env: env, load: load, spec: Spec{Title: title}}
}

// Open opens the page of what is known already.
func Open(env ui.Env, spec Spec) tea.Cmd {
	return ui.Send(ui.Push{Screen: New(env, spec.Title, func() (Spec, error) { return spec, nil })})
}

type loaded struct{ spec Spec }

// read is what was read anew.
type read struct {
	take func()
	err  error
}

type done struct {
	said string
	err  error
}

// Init loads what is asked.
func (s *Screen) Init() tea.Cmd {
	load := s.load
	return func() tea.Msg {
		spec, err := load()
		if err != nil {
			return ui.Failed{Err: err}
		}
		return loaded{spec}
	}
}

// Noticed reads anew what Why and Says ask: a quarter that is signed off meanwhile says so before F9.
func (s *Screen) Noticed(bool) tea.Cmd {
	again := s.spec.Again
	if again == nil {
		return nil
	}
	return func() tea.Msg {
		take, err := again()
		return read{take, err}
	}
}

// Update takes typing, and what became of loading and doing.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case loaded:
		s.spec = msg.spec
		s.form = form.New(s.env.Clock, s.env.Theme, s.spec.Boxes...)
		s.form.First()
		s.held, s.lines = s.values(), nil
		for _, b := range s.spec.Boxes {
			s.lines = append(s.lines, b.Lines)
		}
	case read:
		if msg.err != nil {
			return ui.Send(ui.Failed{Err: msg.err})
		}
		msg.take()
	case done:
		s.busy = false
		if msg.err != nil { // it may be done in part
			return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Failed{Err: msg.err}))
		}
		s.loose, s.did = true, true
		return tea.Batch(ui.Send(ui.Back{}), ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: msg.said}))
	case Thrown:
		s.loose = true
		return ui.Send(ui.Back{})
	case tea.KeyPressMsg, tea.PasteMsg:
		if s.form != nil {
			s.form.Update(msg)
			s.notice = s.form.TakeNotice()
		}
	}
	return nil
}

func (s *Screen) values() (out []string) {
	for _, b := range s.spec.Boxes {
		out = append(out, b.Value())
	}
	return out
}

// Unsaved reports whether something is typed: it is kept nowhere but here.
func (s *Screen) Unsaved() bool { return !s.loose && !slices.Equal(s.held, s.values()) }

// Leave asks first where something is typed.
func (s *Screen) Leave() tea.Cmd {
	if !s.Unsaved() {
		return nil
	}
	return ui.Send(ui.Push{Screen: ThrowAway(s.env)})
}

// Typing reports whether a box of text has the focus.
func (s *Screen) Typing() bool {
	if s.form == nil {
		return false
	}
	b := s.form.Focused()
	return b != nil && b.Field.Typing()
}

// Title is what is asked.
func (s *Screen) Title() string { return s.spec.Title }

// Status says how the boxes are filled, or what F9 and Esc do.
func (s *Screen) Status() string {
	switch {
	case s.notice != "":
		return s.notice
	case s.busy:
		return "A moment."
	case s.spec.Tells != "":
		return s.spec.Tells
	}
	return "Nothing is done until F9. Esc closes this."
}

// Actions do it, and go between the boxes. Back, which asks first where something is typed, is everywhere's.
func (s *Screen) Actions() []ui.Action {
	if s.form == nil {
		return nil
	}
	out := []ui.Action{{Name: "do", Binding: ui.Bind(s.spec.Does, "f9", "ctrl+t"), Short: s.spec.Short, Why: s.whyNot, Do: s.do, Refuse: s.refused}}
	if len(s.spec.Boxes) > 1 {
		out = append(out,
			ui.Action{Name: "next-box", Binding: ui.Bind("Go to the next box", "tab"), Short: "Next box", Do: s.step(1)},
			ui.Action{Name: "previous-box", Binding: ui.Bind("Go to the previous box", "shift+tab"), Do: s.step(-1)})
	}
	return out
}

func (s *Screen) step(by int) func() tea.Cmd {
	return func() tea.Cmd {
		s.form.Step(by)
		return nil
	}
}

func (s *Screen) whyNot() string {
	switch {
	case s.busy:
		return "It is being done."
	case s.did: // another page lay over this one when it would have gone
		return "It is done: Esc closes this."
	}
	return ui.AsSentence(s.spec.Why())
}

// refused goes to the first box of which something is wrong.
func (s *Screen) refused() tea.Cmd {
	if b := s.form.Wrong(); b != nil {
		s.form.GoTo(b.Name)
		s.led = b.Name
	}
	return nil
}

func (s *Screen) do() tea.Cmd {
	if s.spec.Gives != nil {
		s.loose = true
		return ui.Send(ui.Back{Result: s.spec.Gives()})
	}
	s.busy = true
	do := s.spec.Do()
	return func() tea.Msg {
		said, err := do()
		return done{said, err}
	}
}

// Tell is what it is about, the boxes, and what they lead to.
func (s *Screen) Tell() tell.Page {
	if s.form == nil {
		return tell.Page{}
	}
	t := tell.Page{Boxes: s.form.Told(s.filled), Next: "do", At: s.led}
	t.Facts = text.Facts([]string{s.spec.Lead})
	if says := s.says(); says != "" {
		t.Live = []string{says}
	}
	return t
}

// filled has what a box says of what was put into it stand in the status line.
func (s *Screen) filled(*form.Box) tea.Cmd {
	s.notice, s.led = s.form.TakeNotice(), ""
	return nil
}

// View draws what it is about, the boxes, and what they lead to.
func (s *Screen) View(w, h int) ui.Frame {
	if s.form == nil {
		return ui.Frame{}
	}
	label := 0
	for _, b := range s.spec.Boxes {
		label = max(label, min(text.Width(b.Label)+3, w/2))
	}
	p := form.NewPage(w)
	defer p.Done()
	if h >= roomy {
		p.Add("")
		p.Para(s.spec.Lead)
		p.Add("")
	}
	long := s.fit(h)
	s.form.Rows(p, 0, label)
	if says := s.says(); says != "" {
		p.Add("")
		p.Para(says)
		p.Belongs(0)
	}
	if h < roomy && (long || len(s.spec.Boxes) == 0) { // else there is no room
		p.Para(s.spec.Lead)
	}
	win := s.form.Window(p, h, len(p.Lines))
	return ui.Frame{Text: strings.Join(p.Lines[win.From:win.To], "\n"), X: win.X, Y: win.Y, Cursor: win.Cursor, More: win.More}
}

// roomy is the height from which on what it is about stands above the boxes, and a text has all of its lines.
const roomy = 10

// fit makes boxes of several lines as high as there is room for, and reports whether there is one.
func (s *Screen) fit(h int) (long bool) {
	for i, b := range s.spec.Boxes {
		if s.lines[i] < 2 {
			continue
		}
		long = true
		if b.Lines = s.lines[i]; h < roomy {
			b.Lines = min(b.Lines, max(h/3, 1))
		}
	}
	return long
}

// says is what is going to be done, or why it cannot be, unless a box says that.
func (s *Screen) says() string {
	if s.form.Wrong() != nil {
		return ""
	}
	if why := ui.AsSentence(s.spec.Why()); why != "" {
		return why
	}
	if s.spec.Says == nil {
		return ""
	}
	return ui.AsSentence(s.spec.Says())
}

// Line is a box of one line for a form, with a text in it and what is understood of it behind it.
func Line(name, label, holds string, field form.Line, hint func() string) *form.Box {
	field.SetValue(holds)
	return &form.Box{Name: name, Label: label, Field: field, Hint: hint}
}
