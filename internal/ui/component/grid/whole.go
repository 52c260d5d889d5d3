package grid

import (
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Whole is a table to be read: all of its rows, with as many columns beside each other as there is room for, the others under
// them with the labels again. Sentences, which would be cut in a column, stand under the rows, each behind its heading. With a theme that is
// spoken each row is one line: see [Says].
func Whole(t *theme.Theme, spec Spec, w int) (lines []string) {
	g := &Grid{theme: t}
	g.Set(spec)
	if g.empty() {
		return []string{"This table has no rows yet."}
	}
	if t.Spoken() {
		return Says(spec)
	}
	g.row = -1 // nothing has the focus
	win := window{rows: [2]int{0, len(spec.Rows)}, label: min(marker+g.longest, max(w*2/5, minLabel))}
	heads := g.headLines(max(w, Narrow), roomy)
	for g.left < len(spec.Columns) {
		if spec.Columns[g.left].Text {
			g.left++
			continue
		}
		g.col = g.left
		g.across(&win, w-win.label-1)
		if at := g.firstText(win); at > g.left {
			win.cols[1], win.widths, win.cells = at, win.widths[:at-g.left], win.cells[:at-g.left]
		}
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = g.addHeads(lines, win, heads)
		for r := range spec.Rows {
			line, _ := g.draw(&win, r)
			lines = append(lines, line)
		}
		g.left = win.cols[1]
	}
	return append(lines, g.sentences(w)...)
}

// firstText is the first column of sentences of those that show, or the one behind the last.
func (g *Grid) firstText(win window) int {
	for i := win.cols[0]; i < win.cols[1]; i++ {
		if g.spec.Columns[i].Text {
			return i
		}
	}
	return win.cols[1]
}

// sentences are the cells of columns of sentences, row by row.
func (g *Grid) sentences(w int) (lines []string) {
	for r, row := range g.spec.Rows {
		named := false
		for k, c := range g.spec.Columns {
			if !c.Text || row.Role == Heading {
				continue
			}
			cell := g.spec.Cell(r, k)
			if cell.Shown == "" {
				continue
			}
			if !named {
				lines = append(lines, "", g.theme.Truncate(" "+row.Label, w))
				named = true
			}
			lines = append(lines, text.Hang("   "+together(c)+": ", cell.Shown, w)...)
		}
	}
	return lines
}
