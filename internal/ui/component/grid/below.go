package grid

import (
	"fmt"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// leastBelow is the fewest lines in which words can be read, with their heading.
const leastBelow = 3

// roomBelow is how many lines of h the box below the rows takes, with its heading: none where no column holds sentences, and
// more while they are being typed.
func (g *Grid) roomBelow(h int) int {
	if g.words != nil {
		return min(max(h/2, 4), max(h-2, 1))
	}
	return g.restBelow(h)
}

// restBelow is roomBelow while nothing is typed.
func (g *Grid) restBelow(h int) int {
	if !g.texts || h < lowest {
		return 0
	}
	return max(h/3, leastBelow)
}

// addBelow adds the cell with the focus as a whole: where it stands, and its words.
func (g *Grid) addBelow(d *Drawing, w, h int) {
	title := g.spec.Rows[g.row].Label + ": " + together(g.spec.Columns[g.col])
	if g.words != nil {
		lines, x, y := g.words.View(w-1, h-1)
		top, total := g.words.Scroll()
		d.Lines = append(d.Lines, g.theme.Section(title, scrolled(top, h-1, total), w))
		d.X, d.Y = x+1, len(d.Lines)+y
		for _, l := range lines {
			d.Lines = append(d.Lines, " "+l)
		}
		return
	}
	cell := g.spec.Cell(g.row, g.col)
	words := cell.Shown
	if g.spec.Columns[g.col].Text {
		words = theme.NeutralBlock(cell.Typed)
	}
	lines := text.Wrap(words, w-1)
	right := ""
	if len(lines) > h-1 {
		right = scrolled(0, h-1, len(lines))
		lines = lines[:h-1]
	}
	d.Lines = append(d.Lines, g.theme.Section(title, right, w))
	for _, l := range lines {
		d.Lines = append(d.Lines, " "+l)
	}
}

// scrolled says which lines show of how many; empty where all do.
func scrolled(top, shown, total int) string {
	if total <= shown {
		return ""
	}
	return fmt.Sprintf("lines %d-%d of %d", top+1, min(top+shown, total), total)
}
