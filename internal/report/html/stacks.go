package html

import (
	"html/template"
	"strconv"

	"ppbtui/internal/report/doc"
)

// stacksView is stacks with their key, and drawn.
type stacksView struct {
	*doc.Stacks
	Drawn template.HTML
}

// Sizes of stacks in their own units.
const (
	stackPitch = 34
	stackBar   = 15
	digitWidth = 8 // of a number within its part, which has none where it would not fit
)

// stacks draws each label over its bar, with the number of each part in it.
func stacks(s *doc.Stacks, id string) template.HTML {
	var out []byte
	put := func(parts ...string) {
		for _, p := range parts {
			out = append(out, p...)
		}
	}
	put(`<svg class="rows" role="img" aria-labelledby="`, id, `-title `, id, `-desc" viewBox="0 0 `, strconv.Itoa(rowsWidth), ` `,
		strconv.Itoa(stackPitch*len(s.Rows)), `"><title id="`, id, `-title">`, template.HTMLEscapeString(s.Caption), `</title><desc id="`, id, `-desc">`,
		template.HTMLEscapeString(s.Alt), "</desc>\n")
	most := s.Most()
	for i, row := range s.Rows {
		y := i * stackPitch
		put(`<text y="`, strconv.Itoa(y+12), `">`, template.HTMLEscapeString(cut(row.Label, rowsChars)), `</text>`)
		n := 0
		for _, part := range row.Parts {
			from := n * (rowsWidth - 2) / most
			n += part.N
			to := n * (rowsWidth - 2) / most
			put(`<rect class="b-`, part.Mark.Tint(), `" x="`, strconv.Itoa(from+1), `" y="`, strconv.Itoa(y+16), `" width="`, strconv.Itoa(max(to-from, 1)), `" height="`, strconv.Itoa(stackBar), `"/>`)
			if number := strconv.Itoa(part.N); to-from >= len(number)*digitWidth+4 {
				put(`<text class="i-`, part.Mark.Tint(), `" text-anchor="middle" x="`, strconv.Itoa((from+to)/2+1), `" y="`, strconv.Itoa(y+28), `">`, number, `</text>`)
			}
		}
		put("\n")
	}
	put("</svg>\n")
	return template.HTML(out) // every text of it is escaped above
}
