package ods

import (
	"encoding/xml"
	"strconv"
	"strings"

	"ppbtui/internal/report/sheets"
)

// cell writes a cell.
func (w *writer) cell(c *sheets.Cell) {
	switch c.Kind {
	case sheets.Number:
		w.value("float", "value", c.Text, "number"+strconv.Itoa(c.Decimals), c.Shown())
		return
	case sheets.Integer:
		w.value("float", "value", c.Text, "integer", c.Text)
		return
	case sheets.Day:
		w.value("date", "date-value", c.Text, "day", c.Text)
		return
	case sheets.Link:
		w.say(`<table:table-cell table:style-name="link" office:value-type="string"><text:p><text:a xlink:type="simple" xlink:href="#`,
			escaped(c.Text), `.A1">`, escaped(c.Text), `</text:a></text:p></table:table-cell>`)
		return
	}
	if c.Text == "" {
		w.say(`<table:table-cell table:style-name="text"/>`)
		return
	}
	w.words(c.Text, "text")
}

// value writes a cell that holds no text: what it holds, and how that is shown.
func (w *writer) value(kind, name, held, style, shown string) {
	w.say(`<table:table-cell table:style-name="`, style, `" office:value-type="`, kind, `" office:`, name, `="`, escaped(held), `"><text:p>`,
		escaped(shown), `</text:p></table:table-cell>`)
}

// words writes a cell of text, which is text whatever it looks like. Each of its lines is a paragraph.
func (w *writer) words(s, style string) {
	w.say(`<table:table-cell table:style-name="`, style, `" office:value-type="string">`)
	for line := range strings.SplitSeq(s, "\n") {
		w.say(`<text:p>`)
		w.line(line)
		w.say(`</text:p>`)
	}
	w.say(`</table:table-cell>`)
}

// line writes a line. Blanks that XML would not keep are elements: those at an end, and all but the first of several.
func (w *writer) line(s string) {
	for s != "" {
		i := strings.IndexAny(s, " \t")
		if i < 0 {
			w.say(escaped(s))
			return
		}
		w.say(escaped(s[:i]))
		if s[i] == '\t' {
			w.say(`<text:tab/>`)
			s = s[i+1:]
			continue
		}
		rest := strings.TrimLeft(s[i:], " ")
		n := len(s) - i - len(rest)
		if n == 1 && i > 0 && rest != "" {
			w.say(" ")
		} else {
			w.say(`<text:s text:c="`, strconv.Itoa(n), `"/>`)
		}
		s = rest
	}
}

// escaped is a text as XML holds it.
func escaped(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool {
		return r < ' ' || r == '<' || r == '>' || r == '&' || r == '"' || r == '\'' || r >= 0xfffd
	}) {
		return s
	}
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // of a builder nothing fails
	return b.String()
}
