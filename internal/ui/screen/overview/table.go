package overview

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawn is how the lines share a width, which those that there are decide together.
type drawn struct {
	w, room int // of a line, and of it behind the name
	table   *browse.Table[row]
	parts   bool // some measures are rated by part: they have a column
	mark    int  // so many items are one mark
	paces   int  // columns of how many of how many an officer has done
	bar     int  // columns of their bar; 0: none
}

const (
	gap     = 2
	digits  = 4 // columns of a count
	partCol = 8 // and of those by part: " by part"
)

// table is the list for a width: a name, and behind it what its kind of line says.
func (s *Screen) table(w int) *browse.Table[row] {
	if s.drawn.w == w {
		return s.drawn.table
	}
	const marker = 2
	name := max(min(w*3/8, 44), 15)
	d := drawn{w: w, room: w - marker - name - gap, mark: 1, bar: 12}
	if w < browse.Narrow {
		d.room = w - marker - name - 1
	}
	d.measure(s.held.rows)
	d.table = &browse.Table[row]{Columns: []browse.Column[row]{
		{Cell: row.label, Least: name, Fixed: true, Cut: true, Name: true},
		{Cell: func(r row) string { return s.drawn.says(s.env.Theme, r) }, Gap: w - marker - name - d.room, Fills: true, Ragged: true},
	}}
	s.drawn = d
	return d.table
}

// measure finds how many items a mark has to be for every line to have room, and how long the bars of officers can be.
func (d *drawn) measure(rs *rows) {
	var groups []ppb.Colours
	chased, most := 0, 0
	for _, r := range rs.of {
		d.parts = d.parts || r.colours.ByPart > 0
		switch r.kind {
		case counts:
			groups = append(groups, r.colours)
		case pace:
			chased, most = max(chased, text.Width(r.text)), max(most, r.items)
		}
	}
	d.paces = 2*len(strconv.Itoa(most)) + len(" of  done")
	if d.bar = min(d.room-d.paces-chased-2*gap, 12); d.bar < 8 {
		d.bar = 0
	}
	room := d.room - d.columns() - gap
	if room < 8 {
		d.mark = 0
		return
	}
	for {
		most := 0
		for _, c := range groups {
			n := 0
			for _, of := range c.Of {
				n += d.marks(of)
			}
			most = max(most, n)
		}
		if most <= room {
			return
		}
		d.mark++
	}
}

// columns is how wide the counts are.
func (d *drawn) columns() int {
	if d.parts {
		return 4*digits + partCol
	}
	return 4 * digits
}

// marks is how many stand for n items: at least one for any.
func (d *drawn) marks(n int) int { return (n + d.mark - 1) / d.mark }

// label is the name as it stands in the list: that of a heading further out.
func (r row) label() string {
	if r.kind == heading || r.kind == columns || r.kind == total {
		return r.name
	}
	return "  " + r.name
}

// shown are the colours in the order in which they are counted, as the theme calls them.
var shown = []rag.Status{rag.Red, rag.Amber, rag.Green, rag.None}

// says is what stands behind a name.
func (d *drawn) says(th *theme.Theme, r row) string {
	switch r.kind {
	case heading:
		return d.ruled(th, r.text)
	case columns:
		return d.ruled(th, d.head(th))
	case total:
		return d.total(th, r.colours)
	case counts:
		return d.counts(th, r.colours)
	case pace:
		return d.pace(th, r)
	}
	return r.text
}

// ruled is a text with a line behind it to the end.
func (d *drawn) ruled(th *theme.Theme, s string) string {
	if n := d.room - text.Width(s) - 1; n > 0 && s != "" {
		return s + " " + th.Rule(n)
	} else if s == "" {
		return th.Rule(d.room)
	}
	return s
}

func (d *drawn) head(th *theme.Theme) string {
	var b strings.Builder
	for _, c := range shown {
		b.WriteString(text.Spaces(digits-1) + th.RAGMark(c.String()))
	}
	if d.parts {
		b.WriteString(" by part")
	}
	switch {
	case d.mark == 1:
		b.WriteString("  one mark is one item")
	case d.mark > 1:
		fmt.Fprintf(&b, "  one mark is up to %d items", d.mark)
	}
	return b.String()
}

// counts are a number of each colour, and the marks.
func (d *drawn) counts(th *theme.Theme, c ppb.Colours) string {
	var b strings.Builder
	for _, s := range shown {
		fmt.Fprintf(&b, "%*d", digits, c.Of[s])
	}
	if d.parts {
		fmt.Fprintf(&b, "%*d", partCol, c.ByPart)
	}
	if d.mark == 0 {
		return b.String()
	}
	b.WriteString(text.Spaces(gap))
	for _, s := range shown {
		b.WriteString(strings.Repeat(th.RAGMark(s.String()), d.marks(c.Of[s])))
	}
	return b.String()
}

// total is a number of each colour with its word, where there is room.
func (d *drawn) total(th *theme.Theme, c ppb.Colours) string {
	line := func(mark func(string) string, between string) string {
		var parts []string
		for _, s := range shown {
			parts = append(parts, fmt.Sprintf("%s %d", mark(s.String()), c.Of[s]))
		}
		if c.ByPart > 0 {
			parts = append(parts, fmt.Sprintf("by part %d", c.ByPart))
		}
		return strings.Join(parts, between)
	}
	if s := line(th.RAGShort, "  "); text.Width(s) <= d.room {
		return s
	}
	return line(th.RAGMark, " ")
}

// pace is how far an officer is, and whether they are late.
func (d *drawn) pace(th *theme.Theme, r row) string {
	if d.room < d.paces+gap+len("12 days late") { // in few words
		s := fmt.Sprintf("%d of %d", r.done, r.items)
		if r.text != "" {
			s += ", " + r.text
		}
		return s
	}
	n := (d.paces - len(" of  done")) / 2
	s := fmt.Sprintf("%*d of %*d done", n, r.done, n, r.items)
	if d.bar > 0 {
		s += text.Spaces(gap) + th.Bar(r.done, r.items, d.bar)
	}
	return s + text.Spaces(gap) + r.text
}
