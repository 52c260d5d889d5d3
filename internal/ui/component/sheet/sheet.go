// Package sheet is text under construction: the lines of a page or a pane, of a given width, and where the real cursor
// stands in them. It wraps, hangs, pairs and rules; it sets two columns beside each other, cuts to a height with a word
// for what is left out, and scrolls (see [Window]).
//
// With a theme that is spoken (see [theme.Words]) the lines are facts, one each, whatever the width: nothing is wrapped, padded, ruled or cut, and
// [Sheet.Facts] has them.
//
// It knows no screen. What it is given is safe to show; what is styled already goes in by [Sheet.Add] or [Sheet.Behind].
package sheet

import (
	"strings"
	"unicode"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Readable is the most columns of running text.
const Readable = 100

// Sheet is lines under construction. Make it with [New].
type Sheet struct {
	theme       *theme.Theme
	width       int
	left, right int // margins of running text
	lines       []string
	x, y        int
	cursor      bool
}

// New is an empty sheet of width columns, whose running text keeps one column free on either side.
func New(t *theme.Theme, width int) *Sheet { return &Sheet{theme: t, width: width, left: 1, right: 1} }

// Margins sets how many columns running text keeps free from here on.
func (s *Sheet) Margins(left, right int) *Sheet {
	s.left, s.right = left, right
	return s
}

// Width is the sheet's width in columns.
func (s *Sheet) Width() int { return s.width }

// Len is how many lines there are.
func (s *Sheet) Len() int { return len(s.lines) }

// Lines are the lines. They stay the sheet's.
func (s *Sheet) Lines() []string { return s.lines }

// Add adds lines that are drawn already.
func (s *Sheet) Add(lines ...string) { s.lines = append(s.lines, lines...) }

// AddIn adds drawn lines behind the left margin.
func (s *Sheet) AddIn(lines ...string) {
	for _, l := range lines {
		s.lines = append(s.lines, text.Spaces(s.left)+l)
	}
}

// Cursor puts the real cursor at column x of line y.
func (s *Sheet) Cursor(x, y int) { s.x, s.y, s.cursor = x, y, true }

// Para adds text of any length, wrapped; line ends in it stay. An empty text adds nothing.
func (s *Sheet) Para(t string) {
	if t != "" {
		s.Hang("", t)
	}
}

// Hang adds wrapped text behind a lead such as "! "; the lines below the first stand under its text. A lead without a word in it is not spoken.
func (s *Sheet) Hang(lead, t string) {
	if s.theme.Spoken() {
		if !strings.ContainsFunc(lead, unicode.IsLetter) {
			lead = ""
		}
		s.lines = append(s.lines, lead+t)
		return
	}
	for _, l := range text.Hang(text.Spaces(s.left)+lead, t, s.width-s.right) {
		s.lines = append(s.lines, strings.TrimRight(l, " "))
	}
}

// Marked is Para of a text of which words stand out: those of the spans, in a style.
func (s *Sheet) Marked(t string, spans []text.Span, style func(string) string) {
	if t == "" {
		return
	}
	if s.theme.Spoken() {
		s.lines = append(s.lines, t)
		return
	}
	for _, l := range text.WrapStyled(t, max(s.width-s.right-s.left, 8), 0, text.Spans(t, spans), style) {
		s.lines = append(s.lines, strings.TrimRight(text.Spaces(s.left)+l, " "))
	}
}

// Behind adds words behind something that is drawn already and fits; further lines begin at the margin.
func (s *Sheet) Behind(drawn, words string) {
	line := text.Spaces(s.left) + drawn
	if words == "" {
		s.lines = append(s.lines, line)
		return
	}
	if s.theme.Spoken() {
		s.lines = append(s.lines, drawn+" "+words)
		return
	}
	n := text.Line(words, max(s.width-s.left-s.right-2-text.Width(drawn), 8))
	s.lines = append(s.lines, line+"  "+strings.TrimRight(words[:n], " "))
	s.Para(words[n:])
}

// Gap adds an empty line.
func (s *Sheet) Gap() { s.lines = append(s.lines, "") }

// Rule adds a line across.
func (s *Sheet) Rule() { s.lines = append(s.lines, s.theme.Rule(s.width)) }

// Heading adds a titled rule, with text at its right end where there is some.
func (s *Sheet) Heading(title, right string) {
	s.lines = append(s.lines, s.theme.Section(title, right, s.width))
}

// Section is Heading with an empty line before it, unless it is the first.
func (s *Sheet) Section(title, right string) {
	if len(s.lines) > 0 {
		s.Gap()
	}
	s.Heading(title, right)
}

// labels is the width of the column of names in Pair, and besides the narrowest sheet that has one.
const labels, narrow = 24, 56

// Pair adds "label   value", the values under each other; on a narrow sheet, or behind a long label, the value follows
// at once. An empty value adds nothing.
func (s *Sheet) Pair(label, value string) {
	switch {
	case value == "":
	case s.theme.Spoken(), s.width < narrow, text.Width(label) >= labels:
		s.Hang("", label+": "+value)
	default:
		s.Hang(text.Pad(label, labels), value)
	}
}

// Append adds another sheet underneath, with its cursor where it has one.
func (s *Sheet) Append(below *Sheet) {
	if below.cursor {
		s.Cursor(below.x, below.y+len(s.lines))
	}
	s.Add(below.lines...)
}

// Beside adds two sheets beside each other, height lines, the left one in wide columns and a line between them. The
// cursor is the left one's, else the right one's.
func (s *Sheet) Beside(left, right *Sheet, wide, height int) {
	if s.theme.Spoken() {
		s.Add(left.lines...)
		s.Add(right.lines...)
		return
	}
	base := len(s.lines)
	sep := s.theme.Sep()
	for i := range height {
		l, r := "", ""
		if i < len(left.lines) {
			l = left.lines[i]
		}
		if i < len(right.lines) {
			r = " " + right.lines[i]
		}
		s.lines = append(s.lines, text.Pad(l, wide)+sep+r)
	}
	switch {
	case left.cursor:
		s.Cursor(left.x, left.y+base)
	case right.cursor:
		s.Cursor(right.x+wide+2, right.y+base)
	}
}

// Cut leaves at most h lines, the last one saying what there is more where some are left out: "… more: Enter".
func (s *Sheet) Cut(h int, more string) *Sheet {
	h = max(h, 0)
	if len(s.lines) <= h || s.theme.Spoken() {
		return s
	}
	s.lines = s.lines[:h]
	if h > 0 && more != "" {
		s.lines[h-1] = s.theme.Truncate(text.Spaces(s.left)+s.theme.Ellipsis()+" "+more, s.width)
	}
	return s
}

// Frame is the sheet as a drawn screen.
func (s *Sheet) Frame() ui.Frame {
	return ui.Frame{Text: strings.Join(s.lines, "\n"), X: s.x, Y: s.y, Cursor: s.cursor}
}

// Note is a screen of one paragraph.
func Note(t *theme.Theme, width int, says string) ui.Frame {
	s := New(t, width)
	s.Para(says)
	return s.Frame()
}
