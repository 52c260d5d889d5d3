package report

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
	"ppbtui/internal/tabular"
)

// table is a table of the report: its figures, stated ones that differ from what the lines give, its note, and its words.
func (w *writer) table(it *ppb.Item) (out []doc.Block) {
	g := it.Grid
	t, sheet := g.Sheet(it.Entry.Content)
	caption := w.filled(g.Title)
	if bare(it) {
		return []doc.Block{doc.Plain(wording.Joined(caption, suppressed) + ". " + it.Withheld.Says)}
	}
	out = append(out, doc.Plain(caption+": "+wording.Lower(notSupplied)))
	if typed(sheet) {
		out[0] = w.sheet(caption, t, sheet)
		for _, f := range sheet.Findings {
			out = append(out, doc.Plain(w.differs(t, f)))
		}
	}
	if g.Note != "" {
		out = append(out, doc.Plain("Note: "+w.filled(g.Note)))
	}
	if words := it.Entry.Content[ppb.FieldCommentary]; strings.TrimSpace(words) != "" {
		out = append(out, doc.Text(w.filled(words)))
	}
	if list := w.answer(it); len(list) > 0 {
		out = append(out, list)
	}
	return out
}

func typed(s *tabular.Sheet) bool {
	for _, row := range s.Values {
		for i := range row {
			if row[i].Typed != "" {
				return true
			}
		}
	}
	return false
}

func (w *writer) sheet(caption string, t *tabular.Table, sheet *tabular.Sheet) doc.Table {
	out := doc.Table{Caption: caption, Sheet: true, Columns: []doc.Column{{Text: "Item"}}}
	for i := range t.Columns {
		c := &t.Columns[i]
		out.Columns = append(out.Columns, doc.Column{Text: w.filled(c.Label), Group: w.filled(c.Group), Unit: unitOf(c.Kind), Numeric: c.Kind.Numeric()})
	}
	for i := range t.Rows {
		r := &t.Rows[i]
		row := doc.Row{Cells: []doc.Cell{rowHead(r, w.filled(r.Label))}}
		switch {
		case r.Role == tabular.Heading:
			row.Kind = doc.HeadingRow
			out.Rows = append(out.Rows, row)
			continue
		case r.Role.Sums():
			row.Kind = doc.SumRow
		}
		for k := range t.Columns {
			row.Cells = append(row.Cells, shown(&t.Columns[k], &sheet.Values[i][k]))
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// unitOf is what stands in a column's header because its numbers do not say it.
func unitOf(k tabular.Kind) string {
	if k == tabular.MoneyK {
		return "£'000"
	}
	return ""
}

// rowHead is a row's label; that of a sum says so where its words do not.
func rowHead(r *tabular.Row, label string) doc.Cell {
	cell := doc.Cell{{Text: label}}
	if !r.Role.Sums() {
		return cell
	}
	for _, word := range strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return r == ' ' || r == '-' || r == ',' }) {
		if word == "total" || word == "subtotal" || word == "net" || word == "sum" {
			return cell
		}
	}
	return append(cell, doc.Line{Text: r.Role.String(), Quiet: true})
}

// shown is a cell as it is printed: a progress with its mark, words by their lines.
func shown(c *tabular.Column, v *tabular.Value) (cell doc.Cell) {
	if c.Kind == tabular.Progress {
		for _, m := range []doc.Mark{doc.Green, doc.Amber, doc.Red} {
			if v.Shown == m.Word() {
				return doc.Cell{{Mark: m}}
			}
		}
	}
	for line := range strings.SplitSeq(v.Shown, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			cell = append(cell, doc.Line{Text: line})
		}
	}
	return cell
}

// differs says where a stated figure stands that is not what it is worked out to be.
func (w *writer) differs(t *tabular.Table, f tabular.Finding) string {
	if f.Stated.IsZero() && f.Worked.IsZero() {
		return f.Text // nothing was compared
	}
	row, column := &t.Rows[t.Row(f.Row)], &t.Columns[t.Column(f.Column)]
	by := "the lines give"
	if row.Role == tabular.Line {
		by = "the other columns give"
	}
	name := w.filled(column.Label)
	if column.Group != "" {
		name += " (" + w.filled(column.Group) + ")"
	}
	if unit := unitOf(column.Kind); unit != "" {
		name += ", " + unit
	}
	return fmt.Sprintf("%s, %s: %s is stated; %s %s.", w.filled(row.Label), name, column.Format(f.Stated), by, column.Format(f.Worked))
}
