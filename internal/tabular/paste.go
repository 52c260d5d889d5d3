package tabular

import (
	"fmt"
	"slices"
	"strings"
)

// Change is a cell that is to hold another text.
type Change struct {
	Row, Column string // codes
	Text        string // "" clears it
}

// Paste lands a block of cells one by one, from a cell of the table on to the right and down; the labels are no part of
// it. What is worked out by a formula is left out, and so is what lies beyond the edges and what is on headings: problems
// say so, one sentence each. What an empty cell of the block lands on is cleared.
func (t *Table) Paste(row, column string, block [][]string) (changes []Change, problems []string) {
	top, left := t.Row(row), t.Column(column)
	if top < 0 || left < 0 {
		return nil, []string{"Choose a cell of the table first: what is copied lands from there on."}
	}
	over := spill{left: make([]int, len(t.Columns))}
	for i, line := range block {
		if top+i >= len(t.Rows) {
			over.rows += oneIf(filled(line))
			continue
		}
		for k, text := range line {
			text = strings.TrimSpace(text)
			at := left + k
			switch heading := t.Rows[top+i].Role == Heading; {
			case at >= len(t.Columns):
				over.cells += oneIf(text != "")
			case t.Columns[at].Formula != "":
				over.left[at] += oneIf(text != "")
			case heading:
				over.headings += oneIf(text != "")
			default:
				changes = append(changes, Change{t.Rows[top+i].Code, t.Columns[at].Code, text})
			}
		}
	}
	return changes, t.saySpilt(&over)
}

// spill counts the filled cells of a block that land nowhere.
type spill struct {
	rows     int   // rows below the last
	cells    int   // cells right of the last column
	headings int   // cells on headings
	left     []int // by column: cells that are worked out
}

func (t *Table) saySpilt(s *spill) (problems []string) {
	say := func(n int, why string) {
		if n > 0 {
			problems = append(problems, were(n, "cell")+" left out "+why)
		}
	}
	for k, n := range s.left {
		say(n, "that "+t.columnName(k)+" works out by its formula.")
	}
	say(s.headings, "that would stand in a heading.")
	say(s.cells, "beyond the last column.")
	if s.rows > 0 {
		problems = append(problems, were(s.rows, "row")+" left out below the last one: add rows first.")
	}
	return problems
}

// were is "1 cell was" or "3 cells were".
func were(n int, noun string) string {
	if n == 1 {
		return "1 " + noun + " was"
	}
	return fmt.Sprintf("%d %ss were", n, noun)
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}

// filled reports whether one of the cells is not blank.
func filled(cells []string) bool {
	return slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}
