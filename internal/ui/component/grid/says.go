package grid

import "strings"

// Says are the rows of a table in words, a line each, the cells that hold something with the names of their columns:
// "Stage 1. Received: 23. In time, Number: 20, is stated, and comes out otherwise."
func Says(spec Spec) (out []string) {
	names := columnNames(spec.Columns)
	for r, row := range spec.Rows {
		says := []string{row.Label}
		for k := range spec.Columns {
			if row.Role == Heading {
				break
			}
			cell := spec.Cell(r, k)
			if cell.Shown == "" && cell.Mark != Problem {
				continue
			}
			says = append(says, strings.TrimSuffix(names[k]+": "+cell.Shown+marked[cell.Mark], "."))
		}
		if len(says) == 1 && row.Role != Heading {
			says = append(says, "Nothing is entered")
		}
		out = append(out, strings.Join(says, ". ")+".")
	}
	return out
}

// columnNames are the names of the columns: with their groups where two are called the same.
func columnNames(columns []Column) (out []string) {
	heads := map[string]int{}
	for _, c := range columns {
		heads[c.Head]++
	}
	for _, c := range columns {
		if heads[c.Head] > 1 || c.Head == "" {
			out = append(out, together(c))
		} else {
			out = append(out, c.Head)
		}
	}
	return out
}

// marked is what the mark of a cell means, behind what it says.
var marked = map[Mark]string{Changed: ", is another than before", Problem: ", cannot be read", Finding: ", is stated, and comes out otherwise", Computed: ", worked out"}
