package text

import "strings"

// MostColumn is the widest that Columns sets a column: a longer cell moves what stands behind it.
const MostColumn = 48

// Columns sets the cells of lines under each other, two columns apart; those of right at their column's right.
func Columns(lines [][]string, right []bool) []string {
	var widths []int
	for _, line := range lines {
		for i, cell := range line {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], min(Width(cell), MostColumn))
		}
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		cells := make([]string, len(line))
		for j, cell := range line {
			if cells[j] = Pad(cell, widths[j]); j < len(right) && right[j] {
				cells[j] = Spaces(max(0, widths[j]-Width(cell))) + cell
			}
		}
		out[i] = strings.TrimRight(strings.Join(cells, "  "), " ")
	}
	return out
}
