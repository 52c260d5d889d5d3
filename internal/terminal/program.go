// Package terminal runs a bubbletea program for one person: at the terminal that this process was started in (Here), or at
// one far away (New). It stands where tea.Program stands; a model, its messages and its commands are bubbletea's.
//
// It differs in what hundreds of sessions in one process need, and in what a key at one's own terminal gains by it: a frame
// goes out when something changed and not at the next tick of a clock; a model that knows that nothing it shows has changed is
// not asked to draw; frames are skipped, never keys, while the terminal does not read; what is kept is bounded; a panic
// anywhere in the program, its commands too, ends this one program with the terminal given back; the line may drop at any
// moment and nothing stays behind. Of bubbletea's own commands it does Batch, Quit and ClearScreen; those that would run a
// process, stop the process or write to the terminal past the frame do nothing, and neither does Sequence, which no page
// uses. A text for the clipboard of the terminal is asked for with ui.Copy.
//
// Measured before this was written, over SSH a key showed 0.5 ms later (median) with frames that go out on a change, and 6
// to 7 ms later with bubbletea's clock at its fastest, 120 frames a second; and bubbletea left a whole program behind each
// time the line dropped with keys pending. At one's own terminal a key took 6.5 ms and 2.7 ms of processor with bubbletea's
// renderer, and an open screen that nobody touched 1.2 % of a processor, by its clock; BenchmarkLocalKey of package command
// measures what it takes now.
//
// It knows no network and no store: bytes come in, bytes go out.
package terminal

import (
	"cmp"
	"context"
	"io"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/terminal/frame"
	"ppbtui/internal/terminal/keys"
)

// Options say what to run and for which terminal.
type Options struct {
	Model         tea.Model
	In            io.Reader
	Out           io.Writer
	Width, Height int
	Profile       colorprofile.Profile
	Env           []string
	Idle          Idle
	Stall         time.Duration // how long a client may leave a frame unread; 0: for ever
	MaxPaste      int           // bytes; 0: MaxPaste
	Probe         string        // sent before the first frame, on the screen that the person came from; what it asks is answered by a tea.CursorPositionMsg
	Keep          func() error  // writes what was typed now, or says why it cannot; called when nobody types. nil: nothing to keep
}

// Why a program ended.
type Why int

// The ends.
const (
	Left    Why = iota // the person left
	Dropped            // the line dropped
	Told               // End was called
	Idled              // nobody typed
	Failed             // it panicked
	Stalled            // the client did not read
)

// Result is how a program ended. Flushed says that the client took the last bytes.
type Result struct {
	Why     Why
	Told    string // what End was called with
	Panic   any
	Stack   []byte
	Flushed bool
}

// Program is one run. Make it with New.
type Program struct {
	o       Options
	model   tea.Model
	painter *frame.Painter
	keys    keys.Decoder

	in     chan []byte
	msgs   chan tea.Msg
	failed chan failure
	told   chan string
	kept   chan error // what Keep has said
	done   chan struct{}
	out    writer
	size   size

	changed bool   // something happened since the last frame
	probe   string // to send before the first frame
	notice  string
	warned  bool   // the notice is about nobody typing
	safe    string // what is known of what was typed, as a sentence
	hidden  bool
	began   time.Time
	typed   time.Time // when a key came last
	escape  *time.Timer
	idle    *time.Timer
	stall   *time.Timer
	over    bool
	running atomic.Int64 // commands
	freed   chan struct{}
	result  Result
}

type failure struct {
	what  any
	stack []byte
}

const (
	escapeAfter = 50 * time.Millisecond // a lone Escape is the key
	pasteAfter  = 10 * time.Second      // a paste without an end is over
	resizeEvery = 50 * time.Millisecond
	parting     = 2 * time.Second // for the client to take the last bytes
	burst       = 64              // messages taken before a frame is drawn
	answerIn    = 5 * time.Second // what looks like the answer to the probe later is a key
)

// MaxPaste is the longest paste that is taken, in bytes, where Options do not say: more fits no box.
const MaxPaste = 1 << 20

// New makes a program. Run runs it once.
func New(o Options) *Program {
	p := &Program{
		o: o, model: o.Model, painter: frame.New(o.Profile),
		in: make(chan []byte), msgs: make(chan tea.Msg, 16), failed: make(chan failure, 1),
		told: make(chan string, 1), kept: make(chan error, 1), done: make(chan struct{}), freed: make(chan struct{}, 1),
	}
	p.keys.MaxPaste, p.keys.Asked, p.probe = cmp.Or(o.MaxPaste, MaxPaste), o.Probe != "", o.Probe
	p.size.init(o.Width, o.Height)
	p.out.init(o.Out)
	return p
}

// Run runs the program to its end, and says last(result) on the terminal that it gives back then. last is asked once no
// more keys are taken: what it says of them stays true. Run returns within moments once the context has ended, the line
// has dropped or End was called, but for the time that last takes.
func (p *Program) Run(ctx context.Context, last func(Result) string) Result {
	p.began, p.typed = time.Now(), time.Now()
	p.escape, p.idle, p.stall = stopped(), stopped(), stopped()
	p.size.timer = stopped()
	go p.read()
	go p.out.run()
	p.guard(p.start)
	for !p.over {
		p.guard(func() { p.turn(ctx) })
	}
	close(p.done)
	for _, t := range []*time.Timer{p.escape, p.idle, p.stall, p.size.timer} {
		t.Stop()
	}
	said := p.result.Told
	if last != nil {
		said = last(p.result)
	}
	p.result.Flushed = p.part(said)
	return p.result
}

func (p *Program) start() {
	p.run(p.model.Init())
	p.update(tea.ColorProfileMsg{Profile: p.o.Profile})
	p.update(tea.EnvMsg(p.o.Env))
	p.resize()
	p.watchIdle()
	p.draw()
}

// tell ends the program with what End was called with.
func (p *Program) tell(sentence string) {
	p.result.Told = sentence
	p.end(Told)
}

// end has the program end after this turn.
func (p *Program) end(why Why) {
	if !p.over {
		p.over, p.result.Why = true, why
	}
}

// End ends the program from outside, with a sentence for the person.
func (p *Program) End(sentence string) {
	select {
	case p.told <- sentence:
	default: // somebody was faster
	}
}

// Resize says that the terminal has another size. It never waits.
func (p *Program) Resize(w, h int) { p.size.set(w, h) }

// wrapped is a sentence in lines as wide as the terminal.
func (p *Program) wrapped(sentence string) string {
	w := p.size.shownW
	if w == 0 { // it ended before the first frame
		w = p.o.Width
	}
	return ansi.Wrap(sentence, max(w, 10), "")
}

// part gives the terminal back and says the last sentence. It reports whether the client took it in time.
func (p *Program) part(sentence string) bool {
	defer close(p.out.frames)
	if p.result.Why == Dropped || p.result.Why == Stalled {
		return false
	}
	limit := time.NewTimer(parting)
	defer limit.Stop()
	wait := func() bool {
		if !p.out.busy {
			return true
		}
		select {
		case err := <-p.out.free:
			p.out.busy = false
			return err == nil
		case <-limit.C:
			return false
		}
	}
	if !wait() {
		return false
	}
	b := p.painter.Close()
	if sentence != "" {
		b = append(b, lines(p.wrapped(sentence))...)
	}
	if len(b) == 0 {
		return true
	}
	p.out.write(b)
	return wait()
}
