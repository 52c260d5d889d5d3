package html

import (
	"html/template"
	"strconv"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

type sheetView struct {
	doc.Table
	ID   string
	Head [][]headView
	Rows []rowView
}

// headView is one cell of the header rows.
type headView struct {
	Text, Unit, Scope string
	ID, Under         string // where there are two rows: its own id, and that of its group
	Across, Down      int
	Numeric           bool
}

func sheet(t doc.Table, id string) sheetView {
	v := sheetView{Table: t, ID: id, Head: head(&t, id)}
	plain := t
	plain.Columns = make([]doc.Column, len(t.Columns))
	for i, c := range t.Columns {
		plain.Columns[i] = doc.Column{Text: c.Says(), Numeric: c.Numeric}
	}
	v.Rows = table(plain, id).Rows
	for i := range v.Rows {
		v.Rows[i].Class = map[doc.RowKind]string{doc.HeadingRow: "over", doc.SumRow: "sum"}[t.Rows[i].Kind]
	}
	if len(v.Head) > 1 {
		led(&v)
	}
	return v
}

// led tells each cell the headers that it stands under: with two rows of them, programs do not find out by themselves.
func led(v *sheetView) {
	over := make([]string, len(v.Columns))
	for i, c := range v.Columns {
		over[i] = columnID(v.ID, i)
		if c.Group != "" {
			over[i] = groupID(v.ID, v.Columns, i) + " " + over[i]
		}
	}
	for n := range v.Rows {
		r := &v.Rows[n]
		r.Head.Headers = v.ID + "-r" + strconv.Itoa(n)
		for i := range r.Cells[:min(len(r.Cells), len(over)-1)] {
			r.Cells[i].Headers = r.Head.Headers + " " + over[i+1]
		}
	}
}

func columnID(id string, column int) string { return id + "-c" + strconv.Itoa(column) }

// groupID is that of the group over a column, which is called by its first one.
func groupID(id string, columns []doc.Column, column int) string {
	for column > 0 && columns[column-1].Group == columns[column].Group {
		column--
	}
	return id + "-g" + strconv.Itoa(column)
}

// head is the rows of headers, with ids where cells stand under two of them.
func head(t *doc.Table, id string) (out [][]headView) {
	rows := t.Head()
	for r, row := range rows {
		at := 0 // column
		var views []headView
		for _, is := range row {
			for r > 0 && t.Columns[at].Group == "" {
				at++ // its header stands in both rows
			}
			v := headView{Text: is.Text, Unit: is.Unit, Scope: "col", Numeric: is.Numeric, Across: is.Across, Down: is.Down}
			group := t.Columns[at].Group != ""
			switch {
			case r == 0 && group:
				v.Scope, v.ID = "colgroup", groupID(id, t.Columns, at)
			case len(rows) > 1:
				v.ID = columnID(id, at)
				if group {
					v.Under = groupID(id, t.Columns, at)
				}
			}
			views = append(views, v)
			at += is.Across
		}
		out = append(out, views)
	}
	return out
}

// Sizes of the bars of a chart, in its own units.
const (
	rowsWidth = 320
	rowsPitch = 38
	rowsBar   = 12
	rowsChars = 46 // of a label, at most
	rowsDigit = 10 // how wide a character of a number is
)

// bars draws a chart: each label over its bar, and the number behind it.
func bars(c *doc.Chart, id string) template.HTML {
	value := 0
	for i := range c.Points {
		value = max(value, utf8.RuneCountInString(c.Points[i].Text))
	}
	room := max(rowsWidth-value*rowsDigit-8, leastBars)
	at := func(span int) int { return span * room / doc.Span }
	var out []byte
	put := func(parts ...string) {
		for _, s := range parts {
			out = append(out, s...)
		}
	}
	put(`<figure><figcaption>`, template.HTMLEscapeString(c.Caption), "</figcaption>\n")
	put(`<svg class="rows" role="img" aria-labelledby="`, id, `-title `, id, `-desc" viewBox="0 0 `, strconv.Itoa(rowsWidth), ` `, strconv.Itoa(rowsPitch*len(c.Points)),
		`"><title id="`, id, `-title">`, template.HTMLEscapeString(c.Caption), `</title><desc id="`, id, `-desc">`, template.HTMLEscapeString(c.Alt), "</desc>\n")
	for i := range c.Points {
		p, y := &c.Points[i], i*rowsPitch
		from, to := at(p.From), at(p.To)
		put(`<text y="`, strconv.Itoa(y+14), `">`, template.HTMLEscapeString(cut(p.Label, rowsChars)), `</text>`)
		if p.From != p.To {
			put(`<path class="bars" d="M`, strconv.Itoa(from), ` `, strconv.Itoa(y+20), `h`, strconv.Itoa(max(to-from, 1)), `v`, strconv.Itoa(rowsBar), `H`, strconv.Itoa(from), `z"/>`)
		}
		put(`<text x="`, strconv.Itoa(to+6), `" y="`, strconv.Itoa(y+31), `">`, template.HTMLEscapeString(p.Text), "</text>\n")
	}
	put("</svg></figure>")
	return template.HTML(out) // every text of it is escaped above
}

// cut is a text of at most so many characters.
func cut(s string, chars int) string {
	if utf8.RuneCountInString(s) <= chars {
		return s
	}
	return string([]rune(s)[:chars-1]) + "…"
}
