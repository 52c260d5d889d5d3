package tabular

import (
	"fmt"
	"slices"
	"strings"
)

// Mapping is what a whole sheet of a file would do to a table: a proposal, to be shown before it is taken.
type Mapping struct {
	Header    int       // the line of the block, from 0, with the headings (the last of them); -1 where there is none
	Columns   []int     // by column of the table: its column in the block, -1 where it is not there
	Rows      []Row     // the table's rows with the new ones in place
	NewRows   []NewRow  // in order
	Missing   []string  // codes of rows that the sheet does not have
	Absent    []string  // codes of columns that the sheet does not have
	Unmatched []string  // headings of the sheet that are no column of the table
	Changes   []Change  // what the cells would hold
	Findings  []Finding // of the sheet as it stands there
	Problems  []string  // sentences: what was not taken, and why
}

// NewRow is a row that a sheet has and the table has not.
type NewRow struct {
	Row
	After string // the code of the row that it stands behind, "" for the first
}

// mapper puts a block beside a table.
type mapper struct {
	table *Table
	Mapping
	block    [][]string
	headings []heading    // of the block's columns
	data     int          // the first line below the headings
	code     int          // the block's column of row codes, -1
	role     int          // of roles, -1
	label    int          // of labels, -1
	columns  []columnKeys // of table.Columns
	keys     []string     // of the labels of table.Rows
	taken    []bool       // which of table.Rows a line was found for
}

// Map reads a whole sheet: it finds the headings by the labels or codes of the columns and the lines by those of the rows,
// whatever is printed around the table. Case, blanks, line ends and units such as £'000 are passed over; a heading may
// have a group over it, in a line of its own, and units may stand in a line below.
//
// A sheet of a workbook that was exported is read too: what its headings say in brackets and its cells in shorthand, of which what is
// withheld leaves a cell of the table as it is.
//
// A figure that the table works out itself is cleared where the sheet has the same, and stated where it has another:
// Findings say how they differ. An empty cell of the sheet clears that of the table.
func (t *Table) Map(block [][]string) Mapping {
	m := mapper{table: t, block: block, taken: make([]bool, len(t.Rows))}
	m.Rows = slices.Clone(t.Rows)
	for i := range t.Columns {
		m.columns = append(m.columns, t.Columns[i].keys())
	}
	for _, r := range t.Rows {
		m.keys = append(m.keys, key(r.Label))
	}
	if !m.findHeadings() {
		m.say("No line of the sheet has the headings of this table: name its columns %s.", strings.Join(t.headings(), ", "))
		return m.Mapping
	}
	m.findSides()
	m.checkUnits()
	lines := m.findRows()
	m.fill(lines)
	for i, r := range t.Rows {
		if !m.taken[i] {
			m.Missing = append(m.Missing, r.Code)
		}
	}
	for i, c := range t.Columns {
		if m.Columns[i] < 0 {
			m.Absent = append(m.Absent, c.Code)
		}
	}
	return m.Mapping
}

func (m *mapper) say(format string, a ...any) {
	m.Problems = append(m.Problems, fmt.Sprintf(format, a...))
}

// cell is the text of a cell of the block, "" beyond its edges.
func (m *mapper) cell(line, column int) string {
	if line < 0 || line >= len(m.block) || column < 0 || column >= len(m.block[line]) {
		return ""
	}
	return strings.TrimSpace(m.block[line][column])
}

// headings are the columns by their labels.
func (t *Table) headings() (all []string) {
	for i := range t.Columns {
		all = append(all, t.columnName(i))
	}
	return all
}

// fill makes the changes of the lines that were found, by the code of the row of each.
func (m *mapper) fill(lines map[int]string) {
	type place = [2]string
	whole := Table{Columns: m.table.Columns, Rows: m.Rows}
	typed, stated := map[place]string{}, map[place]string{}
	var changes []Change
	for _, line := range sortedKeys(lines) {
		code := lines[line]
		row := whole.Row(code)
		fresh := m.table.Row(code) < 0
		for k, from := range m.Columns {
			text, is := told(m.cell(line, from))
			c := &whole.Columns[k]
			switch {
			case from < 0 || !is || text == "" && (fresh || whole.Rows[row].Role == Heading):
				continue
			case whole.Rows[row].Role == Heading:
				m.say("%s is left out of %s, which is a heading.", quote(text), whole.rowName(row))
				continue
			case c.Formula != "" || c.Adds && whole.Rows[row].Role.Sums():
				stated[place{code, c.Code}] = text
			default:
				typed[place{code, c.Code}] = text
			}
			changes = append(changes, Change{code, c.Code, text})
		}
	}
	plain := whole.Work(func(row, column string) string { return typed[place{row, column}] })
	full := whole.Work(func(row, column string) string {
		at := place{row, column}
		return typed[at] + stated[at] // one of the two
	})
	differs := map[place]bool{}
	for _, f := range full.Findings {
		differs[place{f.Row, f.Column}] = true
	}
	for i, change := range changes {
		at := place{change.Row, change.Column}
		row, column := whole.Row(change.Row), whole.Column(change.Column)
		if stated[at] != "" && plain.Values[row][column].Computed && !differs[at] {
			changes[i].Text = ""
		} else if problem := full.Values[row][column].Problem; problem != "" {
			m.say("%s: %s.", whole.place(row, column), problem)
		}
	}
	m.Changes, m.Findings = changes, full.Findings
}

func sortedKeys(lines map[int]string) []int {
	keys := make([]int, 0, len(lines))
	for line := range lines {
		keys = append(keys, line)
	}
	slices.Sort(keys)
	return keys
}
