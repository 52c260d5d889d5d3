package review

import (
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// paper is a screen being drawn: lines and where the real cursor stands.
type paper struct {
	lines     []string
	x, y      int
	hasCursor bool
}

func (p *paper) add(lines ...string) { p.lines = append(p.lines, lines...) }

func (p *paper) cursor(x, y int) { p.x, p.y, p.hasCursor = x, y, true }

func (p *paper) frame() ui.Frame {
	return ui.Frame{Text: strings.Join(p.lines, "\n"), X: p.x, Y: p.y, Cursor: p.hasCursor}
}

// plain is a screen of one paragraph.
func plain(w int, s string) ui.Frame {
	p := &paper{}
	for _, l := range text.Wrap(s, w-2) {
		p.add(" " + l)
	}
	return p.frame()
}

// readable is the most columns of running text.
const readable = 100

// doc is text that flows down a page, one column in from the edge.
type doc struct {
	theme *theme.Theme
	width int
	lines []string
}

func newDoc(t *theme.Theme, width int) *doc { return &doc{theme: t, width: width} }

// para adds text of any length, wrapped; line ends in it stay.
func (d *doc) para(s string) {
	if s != "" {
		d.indent("", s)
	}
}

// indent adds wrapped text behind a lead such as "! "; the lines below the first stand under its text.
func (d *doc) indent(lead, s string) {
	room := max(d.width-1-text.Width(lead), 8)
	for i, l := range text.Wrap(s, room) {
		if i > 0 {
			lead = text.Spaces(text.Width(lead))
		}
		d.lines = append(d.lines, strings.TrimRight(" "+lead+l, " "))
	}
}

// styled adds words behind something that is drawn already and fits.
func (d *doc) styled(drawn, words string) {
	line := " " + drawn
	if words == "" {
		d.lines = append(d.lines, line)
		return
	}
	n := text.Line(words, max(d.width-3-text.Width(drawn), 8))
	d.lines = append(d.lines, line+"  "+strings.TrimRight(words[:n], " "))
	d.para(words[n:])
}

// section adds an empty line and a titled rule.
func (d *doc) section(title, right string) {
	if len(d.lines) > 0 {
		d.gap()
	}
	d.lines = append(d.lines, d.theme.Section(title, right, d.width))
}

func (d *doc) gap() { d.lines = append(d.lines, "") }

// pair adds "label   value", the values under each other; on a narrow page the value stands below.
func (d *doc) pair(label, value string) {
	const labels = 24
	if value == "" {
		return
	}
	if d.width < 56 {
		d.indent("", label+": "+value)
		return
	}
	d.indent(text.Pad(label, labels), value)
}

// cut is at most h lines, the last one saying that there is more.
func (d *doc) cut(h int, more string) []string {
	if len(d.lines) <= h || h <= 0 {
		return d.lines[:min(len(d.lines), max(h, 0))]
	}
	out := append([]string(nil), d.lines[:h]...)
	out[h-1] = d.theme.Truncate(" "+d.theme.Ellipsis()+" "+more, d.width)
	return out
}
