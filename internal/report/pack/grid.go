package pack

import (
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/tabular"
)

// line is a row of a table.
type line struct {
	t  *data.TableJSON
	at int
}

// tables adds a file for each table that has columns: one that is withheld has none.
func (p *packer) tables() error {
	taken := map[string]bool{}
	for i := range p.doc.Tables {
		t := &p.doc.Tables[i]
		if len(t.Columns) == 0 {
			continue
		}
		if err := p.table(t, "table_"+snake(t.Ref, "table_"+strconv.Itoa(i+1), taken)+".csv"); err != nil {
			return err
		}
	}
	return nil
}

func (p *packer) table(t *data.TableJSON, name string) error {
	signs := []string{""} // no others where all columns are texts: what is c there is a letter
	code := func(l *line) string { return l.t.Rows[l.at].Code }
	if slices.ContainsFunc(t.Columns, numeric) {
		signs, code = symbols(), func(l *line) string { return item(l.t.Rows[l.at].Code, "") }
	}
	fields := []field[line]{
		{column{name: "row_number", label: "Row", says: "Its place, counted from 1.", kind: integer, limit: limit{Required: true}},
			func(l *line) string { return strconv.Itoa(l.at + 1) }},
		textField("row_code", "Row code", "The code of the row, which no other of the table has.", code),
		textField("row_role", "Role", "line, heading, subtotal, net or total: only lines are to be added.",
			func(l *line) string { return l.t.Rows[l.at].Role }),
		textField("row_label", "Label", "What the row is called.", func(l *line) string { return l.t.Rows[l.at].Label }),
	}
	taken := map[string]bool{"row_number": true, "row_code": true, "row_role": true, "row_label": true}
	for i := range t.Columns {
		c := &t.Columns[i]
		says, holds, of := "Text.", words, func(l *line) string { return l.t.Rows[l.at].Cells[i].Shown }
		if numeric(*c) {
			says, holds, of = counts(c), number, func(l *line) string { return cell(l.t, &l.t.Rows[l.at], i) }
		}
		label := strings.TrimPrefix(c.Group+", "+c.Label, ", ")
		fields = append(fields, field[line]{column{name: snake(c.Code, "column_"+strconv.Itoa(i+1), taken), label: label, says: says, kind: holds}, of})
	}
	rows := make([]line, len(t.Rows))
	for i := range rows {
		rows[i] = line{t, i}
	}
	return csv(p, file{name: name, title: t.Title, says: t.Note, key: []string{"row_number"}, symbols: signs}, fields, rows)
}

func numeric(c data.Column) bool {
	kind, err := tabular.ParseKind(c.Kind)
	return err == nil && kind.Numeric()
}

// counts is what the numbers of a column are.
func counts(c *data.Column) string {
	kind, _ := tabular.ParseKind(c.Kind)
	says := map[tabular.Kind]string{
		tabular.Money: "Pounds.", tabular.MoneyK: "Thousands of pounds.", tabular.Count: "A count.", tabular.Percent: "Per cent.",
		tabular.Number: "A number.",
	}[kind]
	if c.Formula != "" {
		says += " It is worked out as " + c.Formula + "."
	}
	if c.Adverse {
		says += " Below zero is adverse."
	}
	return says
}

// cell is the number of a cell, or what stands for it.
func cell(t *data.TableJSON, r *data.Row, at int) string {
	c := &r.Cells[at]
	switch {
	case c.Value != nil:
		return *c.Value
	case r.Role == tabular.Heading.String():
		return none
	case ppb.Amount{Raw: c.Shown}.Absent() == ppb.Suppressed, ppb.Amount{Raw: c.Raw}.Absent() == ppb.Suppressed:
		return withheld
	case ppb.Amount{Raw: c.Raw}.Absent() == ppb.NotApplicable:
		return none
	}
	return kept(t.Withheld, missing)
}

// longestName is how much of a name is kept.
const longestName = 40

// snake is a name of small letters, digits and low lines that begins with a letter, unlike those that are taken.
func snake(name, instead string, taken map[string]bool) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9' && b.Len() > 0:
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "_"):
			b.WriteByte('_')
		}
	}
	out := b.String()
	out = strings.TrimSuffix(out[:min(len(out), longestName)], "_")
	if out == "" {
		out = instead
	}
	if taken[out] {
		for n := 2; ; n++ {
			if next := out + "_" + strconv.Itoa(n); !taken[next] {
				out = next
				break
			}
		}
	}
	taken[out] = true
	return out
}
