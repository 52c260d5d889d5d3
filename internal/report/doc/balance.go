package doc

import "unicode/utf8"

// Columns are balanced by about so many rows of a table, and in so many steps, at the most.
const (
	mostSampled = 24
	mostSteps   = 24
)

// steps are how much width goes from one column to another at once, in twentieths of a point.
var steps = [...]int{80, 160, 320, 640, 1280}

// balance moves width from column to column as long as that makes the rows lower, and leaves each what it needs at least.
func (t *Table) balance(needs []need, widths []int) {
	rows := t.sampled()
	columns := len(widths)
	high := make([]int, len(rows)*columns) // lines of each cell
	for range mostSteps {
		before := 0
		for r, row := range rows {
			tallest := 0
			for c := range columns {
				high[r*columns+c] = lines(row[c], widths[c])
				tallest = max(tallest, high[r*columns+c])
			}
			before += tallest
		}
		from, to, step := best(rows, needs, widths, high, before)
		if step == 0 {
			return
		}
		widths[from] -= step
		widths[to] += step
	}
}

// best is the step after which the rows are lowest; none where none makes them lower than before.
func best(rows [][][]int, needs []need, widths, high []int, before int) (from, to, step int) {
	columns := len(widths)
	gives, takes := make([]int, len(rows)), make([][]int, columns)
	for c := range takes {
		takes[c] = make([]int, len(rows))
	}
	for _, by := range steps {
		for c := range takes {
			for r := range rows {
				takes[c][r] = lines(rows[r][c], widths[c]+by)
			}
		}
		for give := range columns {
			if widths[give]-by < needs[give].least {
				continue
			}
			for r := range rows {
				gives[r] = lines(rows[r][give], widths[give]-by)
			}
			for take := range columns {
				if take == give {
					continue
				}
				sum := 0
				for r := range rows {
					tallest := max(gives[r], takes[take][r])
					for c := range columns {
						if c != give && c != take {
							tallest = max(tallest, high[r*columns+c])
						}
					}
					sum += tallest
				}
				if sum < before {
					before, from, to, step = sum, give, take, by
				}
			}
		}
	}
	return from, to, step
}

// sampled are some of the rows, the header first: of each cell, how wide its lines are.
func (t *Table) sampled() [][][]int {
	head := make([][]int, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = []int{utf8.RuneCountInString(c.Text) * capital}
		if c.Unit != "" {
			head[i] = append(head[i], utf8.RuneCountInString(c.Unit)*capital)
		}
	}
	out := [][][]int{head}
	each := max((len(t.Rows)+mostSampled-1)/mostSampled, 1)
	for r := 0; r < len(t.Rows); r += each {
		row := &t.Rows[r]
		if row.Kind == HeadingRow {
			continue // it stands across
		}
		cells := make([][]int, len(t.Columns))
		for i, cell := range row.Cells[:min(len(row.Cells), len(cells))] {
			for k := range cell {
				cells[i] = append(cells[i], cell[k].chars()*CharWidth)
			}
		}
		out = append(out, cells)
	}
	return out
}

// chars is how many characters a line has, with its label and its mark.
func (l *Line) chars() int {
	n := utf8.RuneCountInString(l.Label) + utf8.RuneCountInString(l.Text)
	if l.Mark != NoMark {
		n += utf8.RuneCountInString(l.Mark.Word()) + 4
	}
	return n
}

// lines is how many lines a cell takes up in a column.
func lines(cell []int, width int) (n int) {
	room := max(width-CellMargin, 1)
	for _, wide := range cell {
		n += max((wide+room-1)/room, 1)
	}
	return n
}
