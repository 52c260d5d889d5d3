package tabular

import (
	"slices"
	"strings"
)

// findSides finds the block's columns of labels, codes and roles, and names those that are no column of the table.
func (m *mapper) findSides() {
	m.code, m.role, m.label = -1, -1, -1
	best := -1
	for k, h := range m.headings {
		if slices.Contains(m.Columns, k) {
			continue
		}
		switch h.key {
		case "row", "code", "rowcode":
			if !m.hasLabels(k) {
				m.code = k
				continue
			}
		case "role", "kindofrow":
			m.role = k
			continue
		}
		if hits := m.labelHits(k); hits > best {
			best, m.label = hits, k
		}
	}
	for k, h := range m.headings {
		if h.text != "" && k != m.code && k != m.role && k != m.label && !slices.Contains(m.Columns, k) {
			m.Unmatched = append(m.Unmatched, h.text)
		}
	}
}

// labelHits is how much a column of the block looks like that of the labels: how many of its cells are labels of rows, and
// where none is, whether there is anything in it.
func (m *mapper) labelHits(column int) (hits int) {
	some := 0
	for line := m.data; line < len(m.block); line++ {
		text := key(m.cell(line, column))
		some = max(some, oneIf(text != ""))
		hits += 2 * oneIf(text != "" && slices.Contains(m.keys, text))
	}
	return hits + some
}

// hasLabels reports whether a column of the block has labels of rows, and no codes.
func (m *mapper) hasLabels(column int) bool {
	for line := m.data; line < len(m.block); line++ {
		if m.table.Row(m.cell(line, column)) >= 0 {
			return false
		}
	}
	return m.labelHits(column) > 1
}

// findRows finds the row of each line below the headings, by the code of the row; rows that the table does not have are put
// where they stand in the sheet.
func (m *mapper) findRows() map[int]string {
	lines := map[int]string{}
	last := -1     // of table.Rows, the row of the line before
	previous := "" // the code of the row of the line before
	for line := m.data; line < len(m.block); line++ {
		if !filled(m.block[line]) || slices.Equal(m.block[line], m.block[m.Header]) || m.isUnits(line) {
			continue
		}
		label := oneLine(m.cell(line, m.label))
		at := m.find(m.cell(line, m.code), label, last)
		switch {
		case at >= 0:
			m.taken[at] = true
			last, previous = at, m.table.Rows[at].Code
		case label == "" && m.figures(line):
			m.say("Line %d of the sheet has figures but no label, and was left out.", line+1)
			continue
		case label == "" || !m.figures(line) && len(m.table.Rows) > 0 && last == len(m.table.Rows)-1:
			m.say("Line %d of the sheet, %s, is no row of the table and was left out.", line+1, quote(m.first(line)))
			continue
		default:
			previous = m.insert(line, label, previous)
		}
		lines[line] = previous
	}
	return lines
}

// first is the first text of a line.
func (m *mapper) first(line int) string {
	for k := range m.block[line] {
		if text := m.cell(line, k); text != "" {
			return text
		}
	}
	return ""
}

// figures reports whether a line has anything in the table's columns.
func (m *mapper) figures(line int) bool {
	return slices.ContainsFunc(m.Columns, func(from int) bool {
		text, is := told(m.cell(line, from))
		return text != "" || !is
	})
}

// find is the place of a line's row in the table, -1 where it has none: by its code where the sheet has those, else the
// next row with the label behind the line before, else the first with it that no line has. Several rows may have one
// label.
func (m *mapper) find(code, label string, last int) int {
	if code != "" {
		at := m.table.Row(code)
		if at >= 0 && !m.taken[at] {
			return at
		}
		return -1
	}
	wanted, first := key(label), -1
	for i, known := range m.keys {
		if m.taken[i] || known != wanted && !(label != "" && m.table.Rows[i].Code == label) {
			continue
		}
		if i > last {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// insert puts a new row behind another, "" for the first place, and gives its code.
func (m *mapper) insert(line int, label, after string) (code string) {
	whole := Table{Rows: m.Rows}
	free := func(code string) bool { return whole.Row(code) < 0 }
	if code = m.cell(line, m.code); !wellFormed(code) || !free(code) {
		code = RowCode(label, func(code string) bool { return !free(code) })
	}
	at := whole.Row(after) + 1
	role, err := ParseRole(strings.ToLower(m.cell(line, m.role)))
	if err != nil {
		role = m.guess(line, label, at)
	}
	row := Row{Code: code, Label: label, Role: role}
	m.Rows = slices.Insert(m.Rows, at, row)
	m.NewRows = append(m.NewRows, NewRow{Row: row, After: after})
	return code
}

// guess is the role that a new row seems to have: a heading where it has no figures; where its label speaks of a total, or
// begins with "net", what adds the lines before it, or the sums where there are no lines.
func (m *mapper) guess(line int, label string, at int) Role {
	words := strings.Fields(strings.ToLower(strings.TrimRight(label, " :")))
	switch {
	case !m.figures(line):
		return Heading
	case len(words) == 0 || words[0] != "net" && words[0] != "total" && words[len(words)-1] != "total":
		return Line
	}
	lines, sums := 0, 0
	for _, r := range m.Rows[:at] {
		switch {
		case r.Role == Line:
			lines++
		case r.Role.Sums():
			lines, sums = 0, sums+1
		}
	}
	switch {
	case lines == 0 && sums > 0:
		return Net
	case sums == 0 && !m.more(line):
		return Total
	}
	return Subtotal
}

// more reports whether lines with figures follow.
func (m *mapper) more(line int) bool {
	for next := line + 1; next < len(m.block); next++ {
		if m.figures(next) {
			return true
		}
	}
	return false
}
