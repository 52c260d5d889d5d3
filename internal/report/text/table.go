package text

import (
	"cmp"
	"strconv"
	"strings"

	"ppbtui/internal/report/doc"
)

func (p printer) table(t doc.Table) {
	p.para("", p.strong(p.words(t.Caption)))
	detailed := false
	for _, r := range t.Rows {
		detailed = detailed || len(r.Details) > 0
	}
	switch {
	case detailed:
		for _, r := range t.Rows {
			p.section(t, r)
		}
	case !p.grid(t):
		for _, r := range t.Rows {
			p.lines("- ", "  ", p.rowText(t, r))
		}
		p.WriteByte('\n')
	}
}

// section is a row with details: its first two cells are its heading, below that of the table's section.
func (p printer) section(t doc.Table, r doc.Row) {
	head := []string{}
	for i, c := range r.Cells {
		if text := p.cellText(c); i < 2 && text != "" { // an item may have no title
			head = append(head, text)
		}
	}
	p.heading(min(max(*p.level+1, 4), doc.Deepest), strings.Join(head, ": "))
	for i, c := range r.Cells {
		if i >= 2 && i < len(t.Columns) {
			p.lines("- ", "  ", p.words(t.Columns[i].Text)+": "+p.cellText(c))
		}
	}
	if len(r.Cells) > 2 {
		p.WriteByte('\n')
	}
	for _, d := range r.Details {
		p.detail(d)
	}
}

// detail is a label with its text, and the trend under it.
func (p printer) detail(d doc.Detail) {
	label := p.strong(p.words(d.Label)) + ": "
	if len(d.Prose) > 0 && !d.Prose[0].Bullet && len(d.Prose[0].Lines) > 0 {
		first := d.Prose[0]
		p.para("", label+p.words(first.Lines[0]))
		first.Lines, first.Number = first.Lines[1:], ""
		p.prose(append(doc.Prose{first}, d.Prose[1:]...))
	} else {
		p.para("", strings.TrimSpace(label))
		p.prose(d.Prose)
	}
	if d.Trend != nil {
		p.trend(d.Trend)
	}
}

// typed is a small table of a text.
func (p printer) typed(t *doc.Typed) {
	table := *t.Plain()
	if p.grid(table) {
		return
	}
	for i, c := range table.Columns {
		table.Columns[i].Text = cmp.Or(c.Text, "column "+strconv.Itoa(i+1))
	}
	for _, row := range table.Rows {
		p.lines("- ", "  ", p.rowText(table, row))
	}
	p.WriteByte('\n')
}

// rowText is a row as one item of a list: its first cell, then the others with their labels.
func (s style) rowText(t doc.Table, r doc.Row) string {
	var b strings.Builder
	b.WriteString(s.strong(strings.TrimSuffix(s.cellText(r.Cells[0]), ".")) + ": ")
	sep := ""
	for i, c := range r.Cells {
		text := s.cellText(c)
		if i == 0 || i >= len(t.Columns) || text == "" {
			continue
		}
		label, next := s.words(t.Columns[i].Text)+": ", "; "
		if t.Columns[i].Numeric { // "Green 2, Amber 1"
			label, next = strings.TrimSuffix(label, ": ")+" ", ", "
		}
		b.WriteString(sep + label + text)
		sep = next
	}
	return b.String()
}

// cellText is a cell on one line.
func (s style) cellText(c doc.Cell) string {
	parts := make([]string, 0, len(c))
	for _, l := range c {
		if says := s.lineText(l, false); says != "" && !(l.Quiet && l.Link != "") {
			parts = append(parts, says)
		}
	}
	return strings.Join(parts, "; ")
}
