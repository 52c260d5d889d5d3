package typed

import (
	"io"
	"sync"
	"time"
)

// Input is what came of somebody's typing: a line, several that came at one instant, or the end.
type Input struct {
	Lines  []string
	Pasted bool   // the terminal says that it is a paste
	Open   bool   // the last line has no Enter yet
	End    bool   // nothing comes any more
	Stop   bool   // Ctrl+C
	Pause  bool   // nobody types for a moment, in the middle of a line
	Rest   string // of an end, a stop or a pause: what is typed of a line without its Enter
}

// Reader reads lines as they are typed. Make it with [NewReader].
type Reader struct {
	inputs chan Input
	done   chan struct{}
	close  sync.Once
	gone   chan struct{} // nothing is gathered any more
	rest   string        // what was typed then of a line
}

const (
	// together is how soon after a line another one belongs to it: nobody types two lines so fast, and a paste comes in pieces.
	together = 30 * time.Millisecond
	// pause is how long nobody types before what stands in the line is handed on, to be kept.
	pause = 500 * time.Millisecond
	// unended is how long nothing may come of a paste whose end is still to come: its sign was lost, or there is none.
	unended = 10 * time.Second
	// mostTogether bounds what is gathered of them, in lines; MaxLine does, in bytes.
	mostTogether = 20_000
)

// MaxLine is the longest line that is taken, in bytes.
const MaxLine = 1 << 20

// NewReader reads from in until Close or its end. With echo it is the line discipline of a terminal that has none of its own, and shows there
// what is typed; without, in gives lines.
func NewReader(in io.Reader, echo io.Writer) *Reader {
	r := &Reader{inputs: make(chan Input), done: make(chan struct{}), gone: make(chan struct{})}
	chunks := make(chan []byte)
	go r.read(in, chunks)
	go r.gather(chunks, echo)
	return r
}

// Inputs are what is typed. After the end there are no more.
func (r *Reader) Inputs() <-chan Input { return r.inputs }

// Close has it hand on nothing more. A read that is under way stays behind until its reader ends.
func (r *Reader) Close() { r.close.Do(func() { close(r.done) }) }

// Rest closes it, and is what was typed of a line without its Enter.
func (r *Reader) Rest() string {
	r.Close()
	<-r.gone
	return r.rest
}

func (r *Reader) read(in io.Reader, chunks chan<- []byte) {
	defer close(chunks)
	for {
		buf := make([]byte, 4096)
		n, err := in.Read(buf)
		if n > 0 {
			select {
			case chunks <- buf[:n]:
			case <-r.done:
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// gather makes lines of bytes, and hands on together what came together.
func (r *Reader) gather(chunks <-chan []byte, echo io.Writer) {
	g := newGathering(echo)
	defer close(r.gone)
	defer func() { r.rest = g.cut.rest() }()
	quiet, still, came := time.NewTimer(time.Hour), time.NewTimer(time.Hour), time.Now()
	for {
		select {
		case <-r.done:
			return
		case <-still.C:
			if in, ok := g.pause(); ok && !r.hand(in) {
				return
			}
			continue
		case chunk, ok := <-chunks:
			came = time.Now()
			if g.ended = g.ended || !ok; g.take(chunk) {
				break
			}
			if len(g.lines) > 0 {
				quiet.Reset(together)
			}
			if g.keys {
				still.Reset(pause)
			}
			continue
		case <-quiet.C:
			if g.cut.pasting() && time.Since(came) < unended {
				quiet.Reset(together)
				continue
			}
			g.cut.pasted()
		}
		if in, ok := g.together(); ok && !r.hand(in) {
			return
		}
		if g.ended || g.stopped {
			r.hand(Input{End: g.ended, Stop: g.stopped, Rest: g.cut.rest()})
			return
		}
	}
}

// hand hands on what came, and reports false where nobody wants it any more.
func (r *Reader) hand(in Input) bool {
	select {
	case r.inputs <- in:
		return true
	case <-r.done:
		return false
	}
}

// cutter cuts bytes into lines.
type cutter interface {
	take(b byte)
	rest() string  // what stands of a line without its Enter
	clear()        // that was handed on
	pasting() bool // a paste that says so has begun and not ended
	pasted()       // it is over
}

// gathering is what has come and was not handed on.
type gathering struct {
	cut   cutter
	keys  bool // it comes key by key
	lines []string
	bytes int // of these

	paste          bool // one of them is of a paste that says so
	stopped, ended bool
	handed         string // of a line that nobody goes on with, at the last pause
}

func newGathering(echo io.Writer) *gathering {
	g := &gathering{keys: echo != nil}
	enter := func(line []byte) {
		g.lines, g.bytes, g.handed = append(g.lines, string(line)), g.bytes+len(line), ""
		g.paste = g.paste || g.cut.pasting()
	}
	if !g.keys {
		g.cut = &plainLines{enter: enter}
		return g
	}
	g.cut = byKey{&Discipline{
		Echo: echo, Most: MaxLine, Enter: enter,
		Interrupt: func() { g.stopped = true },
		End:       func() { g.ended = true },
	}}
	return g
}

// take takes bytes, and reports whether nothing more is to be waited for: it is over, or there is as much as is gathered.
func (g *gathering) take(chunk []byte) (enough bool) {
	for _, b := range chunk {
		if g.stopped || g.ended {
			break
		}
		g.cut.take(b)
	}
	return g.stopped || g.ended || len(g.lines) >= mostTogether || g.bytes >= MaxLine
}

// together is what came together, if anything did. To a paste at a terminal belongs what stands behind its last Enter.
func (g *gathering) together() (in Input, ok bool) {
	if len(g.lines) == 0 {
		return in, false
	}
	in = Input{Lines: g.lines, Pasted: g.paste}
	if left := g.cut.rest(); left != "" && g.keys && !g.ended && (g.paste || len(g.lines) > 1) {
		in.Lines, in.Open = append(in.Lines, left), true
		g.cut.clear()
	}
	g.lines, g.bytes, g.paste = nil, 0, false
	return in, true
}

// pause is what stands in the line while nobody types, where it is not what stood there at the last pause.
func (g *gathering) pause() (in Input, ok bool) {
	was := g.handed
	g.handed = g.cut.rest()
	return Input{Pause: true, Rest: g.handed}, len(g.lines) == 0 && g.handed != was
}

// byKey cuts what comes key by key.
type byKey struct{ *Discipline }

func (k byKey) take(b byte)   { k.Type(b) }
func (k byKey) rest() string  { return k.Line() }
func (k byKey) clear()        { k.Clear() }
func (k byKey) pasting() bool { return k.Pasting() }
func (k byKey) pasted()       { k.Discipline.pasting = false }

// plainLines cuts what has a line discipline already, or is no terminal, into lines. The signs around a paste are taken out.
type plainLines struct {
	line  []byte
	enter func([]byte)
}

func (p *plainLines) rest() string  { return string(p.line) }
func (p *plainLines) clear()        { p.line = p.line[:0] }
func (p *plainLines) pasting() bool { return false }
func (p *plainLines) pasted()       {}

func (p *plainLines) take(b byte) {
	switch {
	case b == '\n':
		line := p.line
		if n := len(line); n > 0 && line[n-1] == '\r' {
			line = line[:n-1]
		}
		p.enter(line)
		p.line = p.line[:0]
	case len(p.line) < MaxLine:
		p.line = append(p.line, b)
	}
	for _, sign := range [...]string{"\x1b" + pasteBegins, "\x1b" + pasteEnds} {
		if n := len(p.line) - len(sign); b == '~' && n >= 0 && string(p.line[n:]) == sign {
			p.line = p.line[:n]
		}
	}
}
