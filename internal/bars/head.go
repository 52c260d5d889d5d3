package bars

import "strings"

// Head is a cell of a header with how many columns and rows it stands over.
type Head struct {
	Text       string
	Cols, Rows int
}

// Heads are the cells of the header, a list a row. A cell of the first row stands over the empty ones behind it, and of two rows
// over the one below it where that is empty and it has no other beside it.
func (t *Table) Heads() [][]Head {
	out := make([][]Head, len(t.Head))
	upper, two := t.Head[0], len(t.Head) == 2
	for at := 0; at < len(upper); {
		end := at + 1
		for upper[at] != "" && end < len(upper) && upper[end] == "" {
			end++
		}
		h := Head{upper[at], end - at, 1}
		switch {
		case !two:
		case h.Cols == 1 && t.Head[1][at] == "":
			h.Rows = 2
		default:
			for _, text := range t.Head[1][at:end] {
				out[1] = append(out[1], Head{text, 1, 1})
			}
		}
		out[0] = append(out[0], h)
		at = end
	}
	return out
}

// Columns are the columns' names in one row: "Early Help Q3".
func (t *Table) Columns() []string {
	out := make([]string, len(t.Head[0]))
	over := ""
	for i, text := range t.Head[0] {
		out[i] = text
		if len(t.Head) == 1 {
			continue
		}
		if text != "" {
			over = text
		}
		out[i] = strings.TrimSpace(over + " " + t.Head[1][i])
	}
	return out
}
