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
	// mostTogether bounds what is gathered of them, in lines.
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
	var lines []string
	stopped, ended, pasted := false, false, false
	d := Discipline{
		Echo: echo, Most: MaxLine,
		Interrupt: func() { stopped = true },
		End:       func() { ended = true },
	}
	d.Enter = func(line []byte) {
		lines = append(lines, string(line))
		pasted = pasted || d.Pasting()
	}
	plain := plainLines{enter: d.Enter}
	defer close(r.gone)
	rest := func() string {
		if echo == nil {
			return string(plain.line)
		}
		return d.Line()
	}
	hand := func(in Input) bool {
		select {
		case r.inputs <- in:
			return true
		case <-r.done:
			return false
		}
	}
	defer func() { r.rest = rest() }()
	quiet, still, came := time.NewTimer(time.Hour), time.NewTimer(time.Hour), time.Now()
	handed := ""
	for {
		select {
		case <-r.done:
			return
		case <-still.C:
			if now := rest(); len(lines) == 0 && now != handed && !hand(Input{Pause: true, Rest: now}) {
				return
			}
			handed = rest()
			continue
		case chunk, ok := <-chunks:
			if !ok {
				ended = true
				break
			}
			came = time.Now()
			for _, b := range chunk {
				if stopped || ended {
					break
				}
				if echo == nil {
					plain.take(b)
				} else {
					d.Type(b)
				}
			}
			if len(lines) > 0 {
				quiet.Reset(together)
				handed = ""
			}
			if echo != nil {
				still.Reset(pause)
			}
			if !stopped && !ended && len(lines) < mostTogether {
				continue
			}
		case <-quiet.C:
			if d.Pasting() && time.Since(came) < unended {
				quiet.Reset(together)
				continue
			}
			d.pasting = false
		}
		if len(lines) > 0 {
			in := Input{Lines: lines, Pasted: pasted}
			if left := rest(); left != "" && (pasted || len(lines) > 1) && !ended {
				in.Lines, in.Open = append(lines, left), true
				d.Clear()
				plain.line = plain.line[:0]
			}
			if !hand(in) {
				return
			}
			lines, pasted = nil, false
		}
		if stopped || ended {
			hand(Input{End: ended, Stop: stopped, Rest: rest()})
			return
		}
	}
}

// plainLines cuts what has a line discipline already, or is no terminal, into lines. The signs around a paste are taken out.
type plainLines struct {
	line  []byte
	enter func([]byte)
}

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
