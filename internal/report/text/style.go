package text

import (
	"strings"

	"ppbtui/internal/report/doc"
)

// style is what Markdown and plain text differ in: everything else is one layout.
type style uint8

const (
	markdown style = iota
	plain
)

// words are a text as it is printed.
func (s style) words(text string) string {
	if s == plain {
		return text
	}
	return escape(text)
}

// strong sets words off.
func (s style) strong(words string) string {
	if s == plain {
		return words
	}
	return "**" + words + "**"
}

// guard keeps the start of a line from being taken for markup, where there is any.
func (s style) guard(line string, first bool) string {
	if s == plain {
		return line
	}
	return guard(line, first)
}

// open, between and close are what stands around the cells of a row.
func (s style) open() string {
	if s == plain {
		return ""
	}
	return "| "
}

func (s style) between() string {
	if s == plain {
		return "  "
	}
	return " | "
}

func (s style) close() string {
	if s == plain {
		return ""
	}
	return " |"
}

// title prints the title of the document.
func (p printer) title(words string) {
	if p.style == plain {
		p.underlined(words, "=")
		return
	}
	if words != "" {
		p.heading(1, words)
	}
}

// heading prints a heading. In Markdown it is one line, however long. In plain text a section is underlined, and so is a part of it;
// what is below has a line of its own.
func (p printer) heading(level int, words string) {
	switch {
	case p.style == markdown:
		p.WriteString(strings.Repeat("#", level) + " " + words + "\n\n")
	case level == 2:
		p.underlined(words, "=")
	case level == 3:
		p.underlined(words, "-")
	default:
		p.para("", words)
	}
}

// underlined prints lines with a line under them, as wide as the widest.
func (p printer) underlined(words, with string) {
	lines, widest := wrap(words, Width-1), 0
	for _, l := range lines {
		p.WriteString(l + "\n")
		widest = max(widest, min(width(l), Width-1))
	}
	p.WriteString(strings.Repeat(with, widest) + "\n\n")
}

// notice prints what stands above everything.
func (p printer) notice(lines []doc.Line) {
	for i, l := range lines {
		if p.style == plain {
			p.para("", p.lineText(l, true))
			continue
		}
		if i > 0 {
			p.WriteString(">\n")
		}
		p.lines("> ", "> ", p.lineText(l, true))
	}
	if len(lines) > 0 && p.style == markdown {
		p.WriteByte('\n')
	}
}
