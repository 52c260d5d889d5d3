// Package plain is plain mode: the program as a conversation, one line at a time, for those who use a screen reader, a braille line or a terminal
// that only writes on, and for those who like questions better.
//
// It runs the same model as the full screen, with the same pages, actions and drafts. In place of drawing the page on top it has the page tell
// itself (package tell), says that in lines, asks one question last, and makes what is answered into what keys would have done. Nothing that was
// written is written again: no cursor moves, no glyph, no sign of waiting. It knows no page in particular and no store.
package plain

import (
	"context"
	"io"
	"maps"
	"runtime/debug"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/terminal"
	"ppbtui/internal/terminal/typed"
	"ppbtui/internal/ui/app"
)

// Options say whom to talk to.
type Options struct {
	Model  *app.Model
	Reader *typed.Reader
	Out    io.Writer
	Typed  bool          // what is read is typed at a terminal: lines that come at one instant are a paste
	Width  func() int    // columns of the terminal, for breaking lines between words; nil or 0: lines are as long as they are
	Height func() int    // lines that are said before a question at most; nil or 0: 20
	Why    string        // why it is plain mode: "you asked for it by the command"
	Idle   terminal.Idle // how long nobody may type
	Told   <-chan string // ends it, with a sentence
	Keep   func() error  // writes what was typed now; nil: there is no need
}

// Talk is one conversation.
type Talk struct {
	o      Options
	model  *app.Model
	done   chan struct{}
	result terminal.Result
	over   bool

	ctx  context.Context
	todo []tea.Cmd     // what somebody waits for
	msgs chan produced // of what nobody does

	queue []string // lines that came before their question
	since time.Time

	page  number // that was told last
	left  map[number]leftPage
	told  told                        // what was said of it
	boxes boxes                       // what is being filled
	undos []filled                    // what was filled, for undo
	rest  func() (line said, ok bool) // what there is still to say

	asked  string // the last question
	writes int    // how often something was written
}

// leftPage is a page as it was left for another one.
type leftPage struct {
	told  told
	boxes boxes
}

// number is which page it is.
type number int

// produced is what came of a command.
type produced struct {
	msg    tea.Msg
	failed *terminal.Result
}

// Run talks until the person leaves, nothing more comes, the context ends, or it panics. Whoever runs it closes the store.
func Run(ctx context.Context, o Options) terminal.Result {
	t := &Talk{o: o, ctx: ctx, model: o.Model, done: make(chan struct{}), msgs: make(chan produced), left: map[number]leftPage{}}
	defer close(t.done)
	defer o.Reader.Close()
	func() {
		defer func() {
			if r := recover(); r != nil {
				t.end(terminal.Result{Why: terminal.Failed, Panic: r, Stack: debug.Stack()})
			}
		}()
		t.talk()
	}()
	t.result.Flushed = t.result.Why != terminal.Dropped
	return t.result
}

// talk is the whole of it.
func (t *Talk) talk() {
	t.hello()
	t.run(t.model.Init())
	t.update(tea.WindowSizeMsg{Width: wide, Height: high})
	t.settle()
	for !t.over {
		t.turn()
	}
}

// The size of a screen on which everything has room: what a page tells does not hang on it.
const wide, high = 200, 100

// turn says what is new and asks once.
func (t *Talk) turn() {
	_, n := t.model.Top()
	if t.page != number(n) {
		t.left[t.page] = leftPage{t.told, t.boxes}
		maps.DeleteFunc(t.left, func(n number, _ leftPage) bool { return !t.model.Holds(int(n)) })
		t.page = number(n)
		t.announce()
	}
	switch p := t.tell(); {
	case t.over:
	case t.boxes.asking:
		t.askBox(p)
	case t.boxes.next:
		t.boxes.next = false
		t.askNext(p)
	default:
		t.askPage(p)
	}
}

// end ends the conversation, once.
func (t *Talk) end(r terminal.Result) {
	if !t.over {
		t.over, t.result = true, r
	}
}
