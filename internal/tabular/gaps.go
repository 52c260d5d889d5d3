package tabular

import "fmt"

// Gap is a cell that is blank though the table cannot do without it (rule 7). Text is a sentence without its full stop, which
// says so of the cell and of those that are blank in the same way.
type Gap struct {
	Row, Column string
	Text        string
}

// Gaps are what is blank in a table that is filled in otherwise: it has been forgotten, or was pasted into other cells. sheet is
// what Work made of the table as it is. A table in which nothing is typed has none, nor one in which nothing is added up: cells
// of a matrix that are empty were empty as published.
func (t *Table) Gaps(sheet *Sheet) (gaps []Gap) {
	g := gapFinder{Table: t, sheet: sheet, said: make([]bool, len(t.Columns))}
	if !g.look() {
		return nil
	}
	var empty []string
	for k := range t.Columns {
		if t.typesNumbers(k) && !g.said[k] {
			empty = append(empty, t.Columns[k].Code)
		}
	}
	if len(empty) > 0 {
		gaps = append(gaps, Gap{g.first, empty[0], "no row has a figure in this column" + nor(empty) + " (were they pasted one column off?): " + fillIn})
	}
	for k := range t.Columns {
		if rows, formula := g.wanting(k); len(rows) > 0 {
			gaps = append(gaps, Gap{rows[0], t.Columns[k].Code, fmt.Sprintf("this is blank%s, and %s is worked out from it: %s", more(rows), t.columnName(formula), fillIn)})
		}
	}
	if len(g.blank) > 0 {
		gaps = append(gaps, Gap{g.blank[0], t.Columns[0].Code, "nothing is typed in this row" + nor(g.blank) + ": " + fillIn + ", or take the row out"})
	}
	return gaps
}

// fillIn is what is to be done about a gap.
const fillIn = "type it, or a dash where there is none"

// gapFinder looks for gaps.
type gapFinder struct {
	*Table
	sheet *Sheet
	said  []bool   // by column: a line says something in it
	first string   // the code of the first line that says something,
	blank []string // and of those that do not
}

// look reads the lines; it reports whether there can be gaps: some line says something, and there are numbers to be added up.
func (g *gapFinder) look() bool {
	numbers := false
	for k := range g.Columns {
		numbers = numbers || g.typesNumbers(k) && g.Columns[k].Adds
	}
	if !numbers {
		return false
	}
	for i := range g.Rows {
		if g.Rows[i].Role != Line {
			continue
		}
		says := false
		for k, here := range g.sheet.rows[i].says {
			if here {
				says, g.said[k] = true, true
			}
		}
		switch {
		case !says:
			g.blank = append(g.blank, g.Rows[i].Code)
		case g.first == "":
			g.first = g.Rows[i].Code
		}
	}
	return g.first != ""
}

// typesNumbers reports whether numbers are typed into a column.
func (t *Table) typesNumbers(column int) bool {
	return t.Columns[column].Kind.Numeric() && t.Columns[column].Formula == ""
}

// says reports whether something is typed in a cell, a dash too.
func (g *gapFinder) says(row, column int) bool {
	return g.sheet.rows[row].says[column]
}

// wanting are the lines in which a column is blank of which a formula has another figure, and the column of that formula. A column
// in which no line says anything is told of as a whole.
func (g *gapFinder) wanting(column int) (rows []string, formula int) {
	if !g.said[column] || !g.typesNumbers(column) {
		return nil, 0
	}
	for i := range g.Rows {
		if g.Rows[i].Role != Line || g.says(i, column) {
			continue
		}
		for _, at := range g.sheet.compiled.order {
			if f := g.sheet.compiled.formulas[at]; f.takes(column) && g.saysAny(i, f) && !g.says(i, at) {
				rows, formula = append(rows, g.Rows[i].Code), at
				break
			}
		}
	}
	return rows, formula
}

// takes reports whether the formula needs a column's number.
func (f *formula) takes(column int) bool {
	for _, s := range f.steps {
		if s.sign == 'c' && s.column == column {
			return true
		}
	}
	return false
}

// saysAny reports whether a line says something in a column that the formula takes.
func (g *gapFinder) saysAny(row int, f *formula) bool {
	for _, s := range f.steps {
		if s.sign == 'c' && g.says(row, s.column) {
			return true
		}
	}
	return false
}

// more says in how many more rows it is the same.
func more(rows []string) string {
	switch n := len(rows) - 1; n {
	case 0:
		return ""
	case 1:
		return ", as in 1 more row"
	default:
		return fmt.Sprintf(", as in %d more rows", n)
	}
}

// nor is more of rows or columns in which nothing is.
func nor(blank []string) string {
	switch n := len(blank) - 1; n {
	case 0:
		return ""
	case 1:
		return ", nor in 1 more"
	default:
		return fmt.Sprintf(", nor in %d more", n)
	}
}
