// Package text prints a document as Markdown that reads as plain text in 80 columns: in a mail, over a remote shell, in a
// terminal.
//
// A table that fits is a table; one that does not becomes a list, and one whose rows have details becomes a small section
// a row. What people wrote is escaped only where Markdown would otherwise take it for markup.
package text

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"ppbtui/internal/report/doc"
)

// Width is the most columns of a line, unless a single word is wider.
const Width = 80

type printer struct {
	*bufio.Writer
	level *int // of the last heading
}

// Write prints d. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Document) error {
	p := printer{bufio.NewWriter(w), new(int)}
	p.para("# ", escape(d.Title))
	p.para("", escape(d.Subtitle))
	for i, l := range d.Notice {
		if i > 0 {
			p.WriteString(">\n")
		}
		p.lines("> ", "> ", lineText(l, true))
	}
	if len(d.Notice) > 0 {
		p.WriteByte('\n')
	}
	for _, b := range d.Blocks {
		p.block(b)
	}
	return p.Flush()
}

func (p printer) block(b doc.Block) {
	switch b := b.(type) {
	case doc.Heading:
		// A heading is one line in Markdown, however long.
		*p.level = b.Level
		fmt.Fprintf(p, "%s %s\n\n", strings.Repeat("#", b.Level), escape(b.Text))
	case doc.Prose:
		p.prose(b)
	case doc.List:
		for _, t := range b {
			p.lines("- ", "  ", termText(t))
		}
		p.WriteByte('\n')
	case doc.Table:
		if b.Sheet {
			p.sheet(b)
			return
		}
		p.table(b)
	case doc.Figure:
		p.para("", "**"+escape(b.Caption)+"**")
		p.para("", escape(b.Alt))
	case doc.Chart:
		p.chart(&b)
	case doc.Stacks:
		p.stacks(&b)
	}
}

func termText(t doc.Term) string {
	term := escape(t.Term)
	if t.Mark != doc.NoMark {
		term = strings.TrimSpace(markText(t.Mark) + " " + term)
	}
	return "**" + term + "**: " + escape(t.Text)
}

func markText(m doc.Mark) string { return m.Shape() + " " + m.Word() }

// lineText is a line of a cell or a notice.
func lineText(l doc.Line, strong bool) string {
	var words []string
	if l.Mark != doc.NoMark {
		words = append(words, markText(l.Mark))
	}
	if l.Text != "" {
		words = append(words, escape(l.Text))
	}
	s := strings.Join(words, " ")
	switch {
	case l.Label == "":
		return s
	case strong:
		return "**" + escape(l.Label) + "**: " + s
	}
	return escape(l.Label) + ": " + s
}

func (p printer) prose(prose doc.Prose) {
	for i, para := range prose {
		switch {
		case para.Table != nil:
			p.typed(para.Table)
		case para.Bullet:
			p.lines("- ", "  ", escape(strings.Join(para.Lines, " ")))
			if i+1 == len(prose) || !prose[i+1].Bullet {
				p.WriteByte('\n')
			}
		default:
			for j, line := range para.Lines {
				number := ""
				if j == 0 && para.Number != "" {
					number = para.Number + " "
				}
				p.para("", number+escape(line))
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
		p.WriteString(before + guard(line, i == 0) + "\n")
		before = rest
	}
}
