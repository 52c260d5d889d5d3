package grid

import (
	"fmt"
	"strings"

	"ppbtui/internal/ui/component/text"
)

// headLines is how many lines the headings take of h: the same whichever columns show, so that nothing jumps.
func (g *Grid) headLines(w, h int) int {
	switch {
	case w < Narrow:
		return min(2, max(h/4, 1))
	case h < lowest:
		return 1
	case h < low && g.groups:
		return 2
	case h < low:
		return min(g.heads, 2)
	case g.groups:
		return 1 + g.heads
	}
	return g.heads
}

// headWidth is the least width in which a heading stands in so many lines with no word broken.
func headWidth(head string, lines int) int {
	w := 0
	for word := range strings.FieldsSeq(head) {
		w = max(w, text.Width(word))
	}
	for len(text.Wrap(head, w)) > lines {
		w++
	}
	return w
}

// widen gives columns that show what their headings want of the room that is left, then the groups of those that show; it
// returns what is left of it then. A heading that would be cut all the same gets nothing.
func (g *Grid) widen(win *window, room, lines int) (left int) {
	if g.groups && lines > 1 {
		lines--
	}
	give := func(i, more int) {
		if more > 0 && more <= room {
			win.widths[i] += more
			room -= more
		}
	}
	for i, w := range win.widths {
		give(i, g.wanted[lines-1][win.cols[0]+i]-w)
	}
	for i := 0; g.groups && i < len(win.widths); {
		group, wide, n := g.group(win, i)
		give(i, text.Width(group)-wide)
		i += n
	}
	return room
}

// group is the heading over the column at i of those that show, with the columns of the terminal that it and so many of its
// neighbours have.
func (g *Grid) group(win *window, i int) (name string, wide, n int) {
	name, wide = g.spec.Columns[win.cols[0]+i].Group, -gap
	for ; i+n < len(win.widths) && g.spec.Columns[win.cols[0]+i+n].Group == name; n++ {
		wide += gap + win.widths[i+n]
	}
	return name, wide, n
}

// narrowHead names the one column that shows, and its place among all.
func (g *Grid) narrowHead(w, lines int) []string {
	c := g.spec.Columns[g.col]
	lead := fmt.Sprintf(" Column %d of %d: ", g.col+1, len(g.spec.Columns))
	if lines < 2 {
		lead = fmt.Sprintf(" %d of %d: ", g.col+1, len(g.spec.Columns))
	}
	out := g.wrapped(lead+together(c), w-1, lines)
	for i := 1; i < len(out); i++ {
		out[i] = g.theme.Truncate(" "+out[i], w)
	}
	for len(out) < lines {
		out = append(out, "")
	}
	return out
}

// together is a column's name by itself.
func together(c Column) string {
	if c.Group == "" {
		return c.Head
	}
	return c.Group + ", " + c.Head
}

// addHeads adds the headings over the columns that show: the groups, then what each is called, the last lines of all on one
// line. Where columns do not show, it says which do.
func (g *Grid) addHeads(out []string, win window, lines int) []string {
	corner := g.columnsShown(win)
	if g.groups && lines > 1 {
		out = append(out, strings.TrimRight(g.groupLine(win, corner), " "))
		corner = ""
		lines--
	}
	heads := make([][]string, len(win.widths))
	for i, w := range win.widths {
		heads[i] = g.wrapped(g.spec.Columns[win.cols[0]+i].Head, w, lines)
	}
	for l := range lines {
		var b strings.Builder
		b.WriteString(g.corner(corner, win))
		corner = ""
		for i, w := range win.widths {
			s := ""
			if at := l - (lines - len(heads[i])); at >= 0 {
				s = heads[i][at]
			}
			b.WriteString(text.Spaces(gap))
			if g.spec.Columns[win.cols[0]+i].Right {
				b.WriteString(text.PadLeft(s, w))
			} else {
				b.WriteString(text.Pad(s, w))
			}
		}
		out = append(out, strings.TrimRight(b.String(), " "))
	}
	return out
}

// corner is what stands over the labels.
func (g *Grid) corner(s string, win window) string {
	return text.Spaces(marker) + g.theme.Fit(s, win.label-marker)
}

// groupLine has each group's heading between rules over its columns, as far as they show.
func (g *Grid) groupLine(win window, corner string) string {
	var b strings.Builder
	b.WriteString(g.corner(corner, win))
	for i := 0; i < len(win.widths); {
		group, wide, n := g.group(&win, i)
		i += n
		b.WriteString(text.Spaces(gap))
		if group == "" {
			b.WriteString(text.Spaces(wide))
			continue
		}
		s := g.theme.Truncate(group, wide)
		if left := wide - text.Width(s); left >= 4 {
			s = g.theme.Rule((left-2)/2) + " " + s + " " + g.theme.Rule((left-1)/2)
		}
		b.WriteString(text.Pad(s, wide))
	}
	return b.String()
}

// wrapped is a heading in so many lines at most, the last cut where they hold no more.
func (g *Grid) wrapped(s string, w, lines int) []string {
	out := text.Wrap(s, w)
	if len(out) > lines {
		out[lines-1] = g.theme.Truncate(strings.Join(out[lines-1:], " "), w)
		out = out[:lines]
	}
	return out
}
