package text

import (
	"fmt"
	"strings"

	"ppbtui/internal/report/doc"
)

// stackCells is how wide the longest of stacked bars is where a shape for each thing would be wider.
const stackCells = 40

// stacks prints each label over its bar, which is a shape for each thing where so many fit, and what it shows in words.
func (p printer) stacks(s *doc.Stacks) {
	p.para("", p.strong(p.words(s.Caption)))
	most := s.Most()
	for _, row := range s.Rows {
		var bar strings.Builder
		var words []string
		for _, part := range row.Parts {
			n := part.N
			if most > stackCells {
				n = max(part.N*stackCells/most, min(part.N, 1))
			}
			bar.WriteString(strings.Repeat(part.Mark.Shape(), n))
			words = append(words, fmt.Sprintf("%d %s", part.N, part.Label))
		}
		for _, l := range wrap(row.Label, Width-len(margin)) {
			p.WriteString(margin + l + "\n")
		}
		said := strings.Join(words, ", ")
		if b := bar.String(); width(b)+2+width(said) <= Width-len(margin) {
			p.WriteString(margin + b + "  " + said + "\n")
		} else {
			p.WriteString(margin + b + "\n" + margin + said + "\n")
		}
	}
	p.WriteByte('\n')
}
