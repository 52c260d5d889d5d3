package docx

import (
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// fullLines is how many lines a row may have to be kept whole. A page that lies has somewhat more beside a header.
const fullLines = 30

// fits reports whether cells of these widths are surely no higher than a page.
func fits(cells []doc.Cell, widths []int) bool {
	for i, cell := range cells[:min(len(cells), len(widths))] {
		chars, lines := max((widths[i]-doc.CellMargin)/doc.CharWidth, 1), 0
		for _, l := range cell {
			lines += 1 + (utf8.RuneCountInString(l.Label)+utf8.RuneCountInString(l.Text))/chars
		}
		if lines > fullLines {
			return false
		}
	}
	return true
}
