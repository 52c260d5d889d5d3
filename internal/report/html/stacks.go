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
	stackBar   = 14
	shapeWidth = 14 // of a part's shape before its number
	digitWidth = 9
)

// stacks draws each label over its bar, and behind that the shape of each part with its number: colour alone says nothing.
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
	room := 0
	for i := range s.Rows {
		room = max(room, numbersWidth(s.Rows[i].Parts))
	}
	most, wide := s.Most(), max(rowsWidth-room-8, leastBars)
	for i, row := range s.Rows {
		y := i * stackPitch
		put(`<text y="`, strconv.Itoa(y+12), `">`, template.HTMLEscapeString(cut(row.Label, rowsChars)), `</text>`)
		n := 0
		for _, part := range row.Parts {
			from := n * wide / most
			n += part.N
			to := n * wide / most
			put(`<rect class="b-`, part.Mark.Tint(), `" x="`, strconv.Itoa(from+1), `" y="`, strconv.Itoa(y+16), `" width="`, strconv.Itoa(max(to-from, 1)), `" height="`, strconv.Itoa(stackBar), `"/>`)
		}
		x := n*wide/most + 8
		for _, part := range row.Parts {
			put(`<use href="#s-`, part.Mark.Name(), `" class="i-`, part.Mark.Tint(), `" x="`, strconv.Itoa(x), `" y="`, strconv.Itoa(y+18), `" width="10" height="10"/>`,
				`<text x="`, strconv.Itoa(x+shapeWidth), `" y="`, strconv.Itoa(y+28), `">`, strconv.Itoa(part.N), `</text>`)
			x += partWidth(part)
		}
		put("\n")
	}
	put("</svg>\n")
	return template.HTML(out) // every text of it is escaped above
}

// partWidth is what a part's shape and number take.
func partWidth(part doc.Bar) int { return shapeWidth + len(strconv.Itoa(part.N))*digitWidth + 6 }

func numbersWidth(parts []doc.Bar) (wide int) {
	for _, part := range parts {
		wide += partWidth(part)
	}
	return wide
}
