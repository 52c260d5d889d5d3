// Package welcome is the first page of a person who has never been here: who they are, whether their terminal shows the
// shapes, and how many colours they want. It is shown once; the same choices stand in the palette.
package welcome

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Store is what the page needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
}

// Welcome is the screen.
type Welcome struct {
	env   ui.Env
	store Store
	items int // how many are theirs; -1 until that is known

	lines []line
	at    int // in lines
}

// line is one answer to one of the two questions.
type line struct {
	question    int
	label, hint string
	apply       func(*theme.Options)
	on          bool
}

// The questions.
const (
	glyphs = iota
	colours
)

// New makes the screen. What the terminal seems to show is chosen beforehand.
func New(env ui.Env, store Store) *Welcome {
	now := env.Theme.Options()
	w := &Welcome{env: env, store: store, items: -1}
	if env.Theme.Spoken() { // nothing is asked of what shows
		return w
	}
	letters := now.Glyphs == theme.ASCII
	w.lines = []line{
		{glyphs, "yes, use shapes and words", "", func(o *theme.Options) { o.Glyphs = theme.Shapes }, !letters},
		{glyphs, "no or not sure, use letters only", "", func(o *theme.Options) { o.Glyphs = theme.ASCII }, letters},
	}
	if letters {
		w.at = 1
	}
	if now.Colour == theme.None {
		return w
	}
	w.lines = append(w.lines, line{colours, "colour", "most people", func(o *theme.Options) { o.Contrast = false }, true})
	if now.Colour == theme.ANSI256 {
		w.lines = append(w.lines, line{colours, "high contrast", "deeper red, brighter amber", func(o *theme.Options) { o.Contrast = true }, false})
	}
	w.lines = append(w.lines, line{colours, "no colour", "reverse and underline", func(o *theme.Options) { o.Colour = theme.None }, false})
	return w
}

// counted is how many items are theirs.
type counted struct{ n int }

// Init counts the person's items.
func (w *Welcome) Init() tea.Cmd {
	env, store := w.env, w.store
	return func() tea.Msg {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return ui.Failed{Err: err}
		}
		return counted{len(book.Mine(env.Actor.Login))}
	}
}

// Update takes the count.
func (w *Welcome) Update(msg tea.Msg) tea.Cmd {
	if c, ok := msg.(counted); ok {
		w.items = c.n
	}
	return nil
}

// Title of the page.
func (w *Welcome) Title() string { return "First sign-in" }

// Status says that this is no exam.
func (w *Welcome) Status() string {
	return "This is asked once. F2 changes it at any time."
}

// Index, Len, Select and Window make the answers a list to move in.
func (w *Welcome) Index() int { return w.at }

// Len is how many answers there are.
func (w *Welcome) Len() int { return len(w.lines) }

// Select goes to an answer.
func (w *Welcome) Select(i int) { w.at = max(min(i, len(w.lines)-1), 0) }

// Window is all of them.
func (w *Welcome) Window() (from, to int) { return 0, len(w.lines) }

// Actions choose, continue and leave.
func (w *Welcome) Actions() []ui.Action {
	settle := func(plain bool) func() tea.Cmd {
		return func() tea.Cmd { return ui.Send(ui.Settle{Theme: w.chosen(), Plain: plain}) }
	}
	leave := ui.Action{Name: "leave", Binding: ui.Bind("Leave; nothing has been changed", "esc"), Short: "Leave", Do: func() tea.Cmd { return tea.Quit }}
	if w.env.Theme.Spoken() {
		return []ui.Action{{Name: "continue", Binding: ui.Bind("Go on to your work", "enter"), Short: "Continue", Do: settle(true)}, leave}
	}
	return append([]ui.Action{
		{Name: "continue", Binding: ui.Bind("Go on with what is chosen", "enter"), Short: "Continue", Do: settle(false)},
		{Name: "choose", Binding: ui.Bind("Choose the answer that the cursor is on", "space"), Short: "Choose", Do: w.choose},
		{Name: "plain", Binding: ui.Bind("Read to me: plain mode, line by line, for a screen reader or a braille line", "p"), Short: "Plain mode", Also: "speech braille blind", Do: settle(true)},
		leave,
	}, ui.Moves(w, nil)...)
}

// Tell is who the person is and how much there is to do. Nothing is asked of shapes and colours.
func (w *Welcome) Tell() tell.Page {
	return tell.Page{Facts: []string{
		"Welcome. Your key was recognised: you are " + w.who(80) + ".", "Not you? Leave: nothing has been changed.",
		"What is said here is plain mode: one fact a line, and nothing is drawn.",
	}}
}

func (w *Welcome) choose() tea.Cmd {
	for i := range w.lines {
		if w.lines[i].question == w.lines[w.at].question {
			w.lines[i].on = i == w.at
		}
	}
	return nil
}

// chosen are the options as they were answered.
func (w *Welcome) chosen() theme.Options {
	o := w.env.Theme.Options()
	for _, l := range w.lines {
		if l.on {
			l.apply(&o)
		}
	}
	return o
}

// lowLines is the height under which only the questions stand.
const lowLines = 17

// View draws the questions, with a sample of the colours as they are chosen.
func (w *Welcome) View(width, height int) ui.Frame {
	var out []string
	say := func(indent int, s string) {
		for _, l := range text.Wrap(s, max(width-indent-1, 8)) {
			out = append(out, text.Spaces(indent)+l)
		}
	}
	low := height < lowLines
	gap := func() {
		if !low {
			out = append(out, "")
		}
	}
	gap()
	if low {
		out = append(out, w.env.Theme.Truncate(" "+w.who(width), width))
	} else {
		say(1, "Welcome. Your key was recognised:")
		gap()
		say(4, "You are   "+w.who(width))
		say(4, "Not you?  Press Esc to leave. Nothing has been changed.")
		gap()
		say(1, "Two quick checks, so that ppb suits your screen.")
		gap()
	}
	say(1, "1. "+w.see(width))
	frame := w.answers(&out, glyphs, width)
	gap()
	if w.lines[len(w.lines)-1].question == colours {
		out = append(out, w.env.Theme.Truncate(" 2. "+w.sample(low || width < 60), width))
		if f := w.answers(&out, colours, width); f.Cursor {
			frame = f
		}
	} else {
		say(1, "2. No colour: your terminal shows none.")
	}
	gap()
	if !low {
		say(1, "Arrows move, Space chooses, Enter continues. F1 or Ctrl+G is always help.")
		say(1, "With a screen reader? p has it all read to you, line by line: plain mode.")
	}
	if frame.Y >= height { // lower than anything: what the cursor is on shows
		cut := frame.Y - height + 1
		out, frame.Y = out[cut:], frame.Y-cut
	}
	frame.Text = strings.Join(out[:min(len(out), height)], "\n")
	return frame
}

// who is the person with their role and how much there is to do.
func (w *Welcome) who(width int) string {
	s := theme.Neutral(w.env.Actor.Name)
	if width >= 60 {
		s += ", " + w.env.Actor.Role.Title()
	}
	switch {
	case w.items == 1:
		s += ", 1 item this quarter"
	case w.items > 0:
		s += fmt.Sprintf(", %d items this quarter", w.items)
	}
	return s
}

// see shows the shapes themselves, whatever is chosen: last on their line, where a wrong width moves nothing.
func (w *Welcome) see(width int) string {
	shapes := theme.New(theme.Options{})
	marks := shapes.RAGGlyph("red") + " " + shapes.RAGGlyph("amber") + " " + shapes.RAGGlyph("green")
	if width < 60 {
		return "Do you see three shapes?  " + marks
	}
	return "Do you see a square, a triangle and a circle here?  " + marks
}

// sample is the second question with the colours as they are chosen.
func (w *Welcome) sample(short bool) string {
	th := theme.New(w.chosen())
	if short {
		return "Colours:  " + th.RAGShort("red") + " " + th.RAGShort("amber")
	}
	return "How should colours look?  " + th.RAGShort("red") + "  " + th.RAGShort("amber") + "  " + th.RAGShort("green")
}

// answers draws the answers to a question, and the cursor where it is on one of them.
func (w *Welcome) answers(out *[]string, question, width int) ui.Frame {
	var f ui.Frame
	th := w.env.Theme
	for i, l := range w.lines {
		if l.question != question {
			continue
		}
		s := th.Select(i == w.at, l.label)
		if l.hint != "" && width >= 60 {
			s += text.Spaces(34-text.Width(l.label)) + l.hint
		}
		if i == w.at {
			f = ui.Frame{X: 5, Y: len(*out), Cursor: true}
		}
		*out = append(*out, th.Truncate("  "+th.Marker(i == w.at)+" "+th.Radio(l.on)+" "+s, width))
	}
	return f
}
