package editor

import (
	"slices"
	"unicode/utf8"

	"ppbtui/internal/ui/component/buffer"
	"ppbtui/internal/ui/component/text"
)

// marks are words of the text that stand out. They are as somebody has last said, moved by what was typed since.
type marks struct {
	spans []text.Span // as text.Spans gives them
	style func(string) string
}

// Mark has words of the text, given in bytes, drawn in a style, in the place of those that were marked before. Typing moves them with
// their words, and takes the mark off a word that is typed into: what was said of it may hold no longer. A text that is replaced has none.
func (e *Editor) Mark(spans []text.Span, style func(string) string) {
	if len(spans) == 0 {
		e.marks = marks{}
		return
	}
	e.marks = marks{text.Spans(e.Text(), spans), style}
}

// Marked are the marks as they stand now, in order.
func (e *Editor) Marked() []text.Span { return slices.Clone(e.marks.spans) }

// MoveTo puts the cursor at a byte of the text, or at the nearest place there is.
func (e *Editor) MoveTo(at int) {
	at = min(max(at, 0), len(e.Text()))
	e.SetOffset(utf8.RuneCountInString(e.Text()[:at]))
}

// follow moves the marks with a change of the text.
func (m *marks) follow(c buffer.Change) {
	if len(m.spans) == 0 {
		return
	}
	kept := m.spans[:0]
	for _, is := range m.spans {
		switch {
		case is.To <= c.At: // before it
		case is.From >= c.At+c.Del:
			is.From += c.Ins - c.Del
			is.To += c.Ins - c.Del
		default:
			continue
		}
		kept = append(kept, is)
	}
	m.spans = kept
}

// draw is a line of the text that begins at byte at, with its marks.
func (m *marks) draw(line string, at int) string {
	if len(m.spans) == 0 {
		return line
	}
	return text.Styled(line, at, m.spans, m.style)
}
