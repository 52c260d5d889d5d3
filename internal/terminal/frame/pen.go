package frame

import (
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// change is a pen and an SGR sequence that follows it.
type change struct{ pen, sgr string }

// maxPens is how many changes are remembered. A program uses a few dozen; more means that a text brings its own.
const maxPens = 256

// penAfter is the pen after an SGR sequence: the sequence that sets it on a plain terminal, in the colours that this
// terminal has; empty for plain. Equal pens are equal strings.
func (p *Painter) penAfter(pen, sgr string) string {
	if to, ok := p.pens[change{pen, sgr}]; ok {
		return to
	}
	var s uv.Style
	read(&s, pen)
	read(&s, sgr)
	s = uv.ConvertStyle(s, p.profile)
	to := ""
	if !s.IsZero() {
		to = s.String()
	}
	if len(p.pens) >= maxPens {
		clear(p.pens)
	}
	p.pens[change{pen, strings.Clone(sgr)}] = to
	return to
}

func read(s *uv.Style, sgr string) {
	if sgr == "" {
		return
	}
	parser := ansi.GetParser()
	defer ansi.PutParser(parser)
	ansi.DecodeSequence(sgr, 0, parser)
	uv.ReadStyle(parser.Params(), s)
}
