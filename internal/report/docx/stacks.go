package docx

import (
	"strings"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// stacks draws a bar of parts for each of several things, with their numbers behind it. What a part's shape stands for is said above them.
func (p *printer) stacks(s *doc.Stacks) {
	if len(s.Rows) == 0 {
		return
	}
	p.kept("Caption", "", s.Caption)
	p.key(s.Kinds())
	lines, labels, numbers := make([]bar, len(s.Rows)), 0, 0
	for i, row := range s.Rows {
		lines[i] = bar{label: cut(row.Label, stackChars), text: numbered(row.Parts), number: true}
		labels, numbers = max(labels, utf8.RuneCountInString(lines[i].label)), max(numbers, utf8.RuneCountInString(lines[i].text))
	}
	left := labels*letter + space
	right := max(chartWide-numbers*letter, left+leastStack)
	most, alt := s.Most(), s.Alt
	for from := 0; from < len(lines); from += mostLines {
		to := min(from+mostLines, len(lines))
		p.draw(to-from, chartWide, s.Caption, alt, func() {
			for i, row := range s.Rows[from:to] {
				p.stack(row.Parts, i, left, (right-space-left)/most)
			}
			p.column(lines[from:to], 0, left, "left", func(b *bar) string { return b.label })
			p.column(lines[from:to], right, chartWide-right, "left", func(b *bar) string { return b.text })
		})
		alt = continued
	}
}

// stackChars is how many characters of a label stand beside its bar.
const stackChars = 80

// leastStack is how wide the longest bar is at least.
const leastStack = 20 * mm

// stack is the parts of one bar, each of so much a thing.
func (p *printer) stack(parts []doc.Bar, line, from, each int) {
	for _, part := range parts {
		to := from + part.N*each
		p.rectangle(from, to, line, part.Mark.Tint())
		from = to
	}
}

// numbered are the parts of a bar as their shapes with their numbers: "● 2  ■ 1".
func numbered(parts []doc.Bar) string {
	out := make([]string, len(parts))
	for i, part := range parts {
		out[i] = part.Mark.Shape() + " " + itoa(part.N)
	}
	return strings.Join(out, "  ")
}

// key says what the parts of bars stand for.
func (p *printer) key(kinds []doc.Bar) {
	long := 0
	for _, k := range kinds {
		long += len(k.Label)
	}
	p.put(`<w:p><w:pPr><w:pStyle w:val="TableText"/>`)
	if long < longLine {
		p.put("<w:keepNext/>")
	}
	p.put("</w:pPr>")
	for i, k := range kinds {
		if i > 0 {
			run(p.xmlWriter, "", "  ")
		}
		p.named(k.Mark, k.Label)
	}
	p.put("</w:p>")
}
