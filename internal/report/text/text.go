// Package text prints a document so that it reads well in 80 columns: in a mail, over a remote shell, in a terminal. It does so
// as Markdown, and as plain text without any marks. Both have one layout, and differ in what package style says.
//
// A table that fits is a table; one that does not becomes a list, and one whose rows have details becomes a small section
// a row. What people wrote is escaped only where Markdown would otherwise take it for markup.
package text

import (
	"bufio"
	"io"
	"strings"

	"ppbtui/internal/report/doc"
)

// Width is the most columns of a line, unless a single word is wider.
const Width = 80

type printer struct {
	*bufio.Writer
	style
	level *int // of the last heading
}

// Write prints d as Markdown. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Document) error { return write(w, d, markdown) }

// WritePlain prints d as plain text. The same document gives the same bytes.
func WritePlain(w io.Writer, d *doc.Document) error { return write(w, d, plain) }

func write(w io.Writer, d *doc.Document, s style) error {
	p := printer{bufio.NewWriter(w), s, new(int)}
	p.title(p.words(d.Title))
	p.para("", p.words(d.Subtitle))
	p.notice(d.Notice)
	for _, b := range d.Blocks {
		p.block(b)
	}
	return p.Flush()
}

func (p printer) block(b doc.Block) {
	switch b := b.(type) {
	case doc.Heading:
		*p.level = b.Level
		p.heading(b.Level, p.words(b.Text))
	case doc.Prose:
		p.prose(b)
	case doc.List:
		for _, t := range b {
			p.lines("- ", "  ", p.termText(t))
		}
		p.WriteByte('\n')
	case doc.Table:
		if b.Sheet {
			p.sheet(b)
			return
		}
		p.table(b)
	case doc.Chart:
		p.chart(&b)
	case doc.Stacks:
		p.stacks(&b)
	}
}

func (s style) termText(t doc.Term) string {
	term := s.words(t.Term)
	if t.Mark != doc.NoMark {
		term = strings.TrimSpace(markText(t.Mark) + " " + term)
	}
	return s.strong(term) + ": " + s.words(t.Text)
}

func markText(m doc.Mark) string { return m.Shape() + " " + m.Word() }

// lineText is a line of a cell or a notice.
func (s style) lineText(l doc.Line, strong bool) string {
	var words []string
	if l.Mark != doc.NoMark {
		words = append(words, markText(l.Mark))
	}
	if l.Text != "" {
		words = append(words, s.words(l.Text))
	}
	says := strings.Join(words, " ")
	switch {
	case l.Label == "":
		return says
	case strong:
		return s.strong(s.words(l.Label)) + ": " + says
	}
	return s.words(l.Label) + ": " + says
}

func (p printer) prose(prose doc.Prose) {
	for i, para := range prose {
		switch {
		case para.Table != nil:
			p.typed(para.Table)
		case para.Bullet:
			p.lines("- ", "  ", p.words(strings.Join(para.Lines, " ")))
			if i+1 == len(prose) || !prose[i+1].Bullet {
				p.WriteByte('\n')
			}
		default:
			for j, line := range para.Lines {
				number := ""
				if j == 0 && para.Number != "" {
					number = para.Number + " "
				}
				p.para("", number+p.words(line))
			}
		}
	}
}

// para is one wrapped paragraph and an empty line.
func (p printer) para(first, s string) {
	if s == "" {
		return
	}
	p.lines(first, "", s)
	p.WriteByte('\n')
}

// lines is wrapped text with what stands before its first and its other lines.
func (p printer) lines(first, rest, s string) {
	before := first
	for i, line := range wrap(s, Width-1-max(width(first), width(rest))) {
		p.WriteString(before + p.guard(line, i == 0) + "\n")
		before = rest
	}
}
