// Package bars reads the small tables that people type into a text as lines with bars:
//
//	| Grade | Early Help |     |
//	|       | Q3         | Q4  |
//	|-------|------------|-----|
//	| Good  | 75%        | 80% |
//
// A line of dashes ends the header, which is one row or two; without it the first line is the header. Lines of a table stand
// together and each begins with a bar; one alone is no table. In the first row of the header an empty cell belongs to the
// one before it. The package is pure and knows no report.
package bars

import "strings"

// Table is a table as typed. All rows have as many cells as the widest.
type Table struct {
	Head [][]string // one row or two
	Rows [][]string
}

// Block is a piece of a text: a table, or else words.
type Block struct {
	Table *Table
	Text  string // its lines, without the end of the last
}

// Split cuts a text into its tables and what stands between them, in order.
func Split(text string) (blocks []Block) {
	if !strings.Contains(text, "|") {
		return []Block{{Text: text}}
	}
	var words []string
	flush := func() {
		if len(words) > 0 {
			blocks = append(blocks, Block{Text: strings.Join(words, "\n")})
			words = nil
		}
	}
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); {
		end := i
		for end < len(lines) && barred(lines[end]) {
			end++
		}
		if t := tableOf(lines[i:end]); t != nil {
			flush()
			blocks = append(blocks, Block{Table: t})
			i = end
			continue
		}
		end = max(end, i+1)
		words = append(words, lines[i:end]...)
		i = end
	}
	flush()
	return blocks
}

// Without is a text with an empty line in the place of each of its tables.
func Without(text string) string {
	if !strings.Contains(text, "|") {
		return text
	}
	var out []string
	for _, b := range Split(text) {
		out = append(out, b.Text) // of a table nothing
	}
	return strings.Join(out, "\n")
}

// barred reports a line that can be of a table: it begins with a bar and has another.
func barred(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, "|") && strings.Count(line, "|") > 1
}

// tableOf is the table that lines with bars make; nil where they make none.
func tableOf(lines []string) *Table {
	var rows [][]string
	head := 0
	for _, line := range lines {
		cells := cut(line)
		if ruled(cells) {
			if head == 0 {
				head = len(rows)
			}
			continue
		}
		rows = append(rows, cells)
	}
	if len(rows) < 2 {
		return nil
	}
	if head != 2 { // none, or more than there can be
		head = 1
	}
	head = min(head, len(rows)-1)
	width := 0
	for _, r := range rows {
		width = max(width, len(r))
	}
	for i, r := range rows {
		rows[i] = append(r, make([]string, width-len(r))...)
	}
	return &Table{Head: rows[:head:head], Rows: rows[head:]}
}

// cut is the cells of a line. The last bar may be left out.
func cut(line string) []string {
	line = strings.TrimPrefix(strings.TrimSpace(line), "|")
	cells := strings.Split(strings.TrimSuffix(line, "|"), "|")
	for i, c := range cells {
		cells[i] = strings.TrimSpace(c)
	}
	return cells
}

// ruled reports the cells of a line that ends a header.
func ruled(cells []string) bool {
	for _, c := range cells {
		if !strings.Contains(c, "-") || strings.Trim(c, "-:") != "" {
			return false
		}
	}
	return true
}
