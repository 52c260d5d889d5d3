package html

import (
	"html/template"
	"strconv"
	"strings"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// stacksView is stacks with their key, and drawn.
type stacksView struct {
	*doc.Stacks
	Drawn template.HTML
}

// Sizes of stacks in their own units.
const (
	stackLine  = 16 // of a label, over its bar
	stackPitch = 18 // of the bar
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
		strconv.Itoa(stacksHigh(s)), `"><title id="`, id, `-title">`, template.HTMLEscapeString(s.Caption), `</title><desc id="`, id, `-desc">`,
		template.HTMLEscapeString(s.Alt), "</desc>\n")
	room := 0
	for i := range s.Rows {
		room = max(room, numbersWidth(s.Rows[i].Parts))
	}
	most, wide := s.Most(), max(rowsWidth-room-8, leastBars)
	y := 0
	for _, row := range s.Rows {
		for _, line := range folded(row.Label) {
			put(`<text y="`, strconv.Itoa(y+12), `">`, template.HTMLEscapeString(line), `</text>`)
			y += stackLine
		}
		n := 0
		for _, part := range row.Parts {
			from := n * wide / most
			n += part.N
			to := n * wide / most
			put(`<rect class="b-`, part.Mark.Tint(), `" x="`, strconv.Itoa(from+1), `" y="`, strconv.Itoa(y), `" width="`, strconv.Itoa(max(to-from, 1)), `" height="`, strconv.Itoa(stackBar), `"/>`)
		}
		x := n*wide/most + 8
		for _, part := range row.Parts {
			put(`<use href="#s-`, part.Mark.Name(), `" class="i-`, part.Mark.Tint(), `" x="`, strconv.Itoa(x), `" y="`, strconv.Itoa(y+2), `" width="10" height="10"/>`,
				`<text x="`, strconv.Itoa(x+shapeWidth), `" y="`, strconv.Itoa(y+12), `">`, strconv.Itoa(part.N), `</text>`)
			x += partWidth(part)
		}
		put("\n")
		y += stackPitch
	}
	put("</svg>\n")
	return template.HTML(out) // every text of it is escaped above
}

func stacksHigh(s *doc.Stacks) (high int) {
	for _, row := range s.Rows {
		high += len(folded(row.Label))*stackLine + stackPitch
	}
	return high
}

// stackChars is how many characters of a label have room on a line.
const stackChars = 38

// folded is a label in lines. A word that is longer than a line is cut.
func folded(label string) (lines []string) {
	for _, word := range strings.Fields(label) {
		word = cut(word, stackChars)
		last := len(lines) - 1
		if last >= 0 && utf8.RuneCountInString(lines[last])+1+utf8.RuneCountInString(word) <= stackChars {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}

// partWidth is what a part's shape and number take.
func partWidth(part doc.Bar) int { return shapeWidth + len(strconv.Itoa(part.N))*digitWidth + 6 }

func numbersWidth(parts []doc.Bar) (wide int) {
	for _, part := range parts {
		wide += partWidth(part)
	}
	return wide
}
