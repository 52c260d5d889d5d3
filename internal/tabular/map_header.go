package tabular

import (
	"strings"
	"unicode"
)

// headerLines is how many lines of a sheet may stand before the headings.
const headerLines = 60

// heading is what stands over a column of a block.
type heading struct {
	text  string // as in the sheet
	key   string // of text
	whole string // of the group over it and its neighbours, and text
	unit  unit
}

// unit is the unit of money that a heading names.
type unit uint8

const (
	noUnit unit = iota
	pounds
	thousands
	millions
)

var unitWords = [...]string{"no unit", "pounds", "thousands of pounds", "millions of pounds"}

// unitOf is the unit that a word in lower case stands for. is is false for a word that is part of a name.
func unitOf(word string) (u unit, is bool) {
	switch strings.Map(straight, word) {
	case "%":
		return noUnit, true
	case "£", "£s":
		return pounds, true
	case "£'000", "£'000s", "£000", "£000s", "£,000", "£k", "'000", "000s":
		return thousands, true
	case "£m":
		return millions, true
	}
	return noUnit, false
}

// straight makes the apostrophes that Word curls straight again.
func straight(r rune) rune {
	if strings.ContainsRune("’‘`", r) {
		return '\''
	}
	return r
}

// key is a text by which labels are compared: its letters and digits in lower case, without units.
func key(s string) string {
	text, _ := cutUnit(s)
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// cutUnit takes the words that are units out of a text, and says what the last of them is.
func cutUnit(s string) (rest string, found unit) {
	if rest, found, is := cutBeside(s); is {
		return rest, found
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("()[]:;", r) })
	kept := words[:0]
	for _, word := range words {
		if u, is := unitOf(strings.ToLower(word)); is {
			found = max(found, u)
			continue
		}
		kept = append(kept, word)
	}
	return strings.Join(kept, " "), found
}

// findHeadings finds the line, or the two lines, whose headings fit the table's columns best.
func (m *mapper) findHeadings() bool {
	best := 0
	m.Header = -1
	m.Columns = make([]int, len(m.table.Columns))
	for line := range min(len(m.block), headerLines) {
		for _, lines := range []int{1, 2} {
			if line+lines > len(m.block) {
				continue
			}
			headings := m.over(line, lines)
			columns, score := m.fit(headings)
			if score > 0 && lines == 1 { // a title over one line of headings is no group
				score++
			}
			if score > best {
				best, m.Header, m.Columns, m.headings = score, line+lines-1, columns, headings
			}
		}
	}
	if best == 0 {
		for i := range m.Columns {
			m.Columns[i] = -1
		}
		return false
	}
	m.data = m.Header + 1
	for m.data < len(m.block) && m.isUnits(m.data) {
		for k := range m.headings {
			_, u := cutUnit(m.cell(m.data, k))
			m.headings[k].unit = max(m.headings[k].unit, u)
		}
		m.data++
	}
	return true
}

// over is what stands over each column in one line, or in two with groups in the upper one, which hold up to the next.
// What has nothing in the lower line is a heading over both.
func (m *mapper) over(line, lines int) []heading {
	width := len(m.block[line])
	if lines == 2 {
		width = max(width, len(m.block[line+1]))
	}
	all := make([]heading, width)
	group := ""
	for k := range all {
		upper, lower := m.cell(line, k), ""
		if lines == 2 {
			lower = m.cell(line+1, k)
		}
		if upper != "" {
			group = upper
		}
		h := heading{text: oneLine(upper), key: key(upper)}
		h.whole = h.key
		if under := key(lower); under != "" {
			h = heading{text: oneLine(lower), key: under, whole: key(group) + under}
		}
		_, h.unit = cutUnit(upper + " " + lower)
		all[k] = h
	}
	return all
}

// isUnits reports whether a line has units and nothing else.
func (m *mapper) isUnits(line int) bool {
	some := false
	for _, text := range m.block[line] {
		text = strings.TrimSpace(text)
		if text == "" || text == "-" {
			continue
		}
		if rest, _ := cutUnit(text); rest != "" {
			return false
		}
		some = true
	}
	return some
}

// How well a heading fits a column: by its label, which others in other groups may have, or by its group and label or code.
const (
	fitsNot = iota
	fitsLabel
	fitsWhole
)

// columnKeys are the texts by which a column is found.
type columnKeys struct{ code, label, whole string }

func (c *Column) keys() columnKeys {
	label := key(c.Label)
	return columnKeys{c.Code, label, key(c.Group) + label}
}

func (c *columnKeys) fits(h *heading) int {
	switch {
	case h.key == "":
		return fitsNot
	case strings.EqualFold(h.text, c.code), h.whole == c.whole, h.key == c.whole:
		return fitsWhole
	case h.key == c.label:
		return fitsLabel
	}
	return fitsNot
}

// fit gives each column of the table the first heading that fits it best and that no other has. The score counts columns
// before how well they fit.
func (m *mapper) fit(headings []heading) (columns []int, score int) {
	columns = make([]int, len(m.table.Columns))
	for i := range columns {
		columns[i] = -1
	}
	used := make([]bool, len(headings))
	for _, least := range []int{fitsWhole, fitsLabel} {
		for i := range m.table.Columns {
			for k := range headings {
				if columns[i] < 0 && !used[k] && m.columns[i].fits(&headings[k]) >= least {
					columns[i], used[k] = k, true
					score += 100 + 2*least
				}
			}
		}
	}
	return columns, score
}

// checkUnits leaves out the columns that are in another unit than the table's.
func (m *mapper) checkUnits() {
	for i, from := range m.Columns {
		if from < 0 {
			continue
		}
		has, want := m.headings[from].unit, noUnit
		switch m.table.Columns[i].Kind {
		case Money:
			want = pounds
		case MoneyK:
			want = thousands
		}
		if has != noUnit && want != noUnit && has != want {
			m.say("%s is in %s in the sheet and in %s here, so nothing of it was taken: change it in the sheet first.",
				m.table.columnName(i), unitWords[has], unitWords[want])
			m.Columns[i] = -1
		}
	}
}
