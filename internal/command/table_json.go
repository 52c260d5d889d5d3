package command

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// tableSchema names the form of `table show --json`.
const tableSchema = "ppbtui/table/1"

// table is a table of the report with all that is worked out of it. Its JSON names are stable.
type table struct {
	Schema   string        `json:"schema"`
	Quarter  string        `json:"quarter"`
	Key      string        `json:"key"`
	Title    string        `json:"title"`
	State    string        `json:"state"`
	Columns  []tableColumn `json:"columns"`
	Rows     []tableRow    `json:"rows"`
	Findings []tableFinds  `json:"findings"`
}

type tableColumn struct {
	Code    string `json:"code"`
	Label   string `json:"label"`
	Group   string `json:"group"`
	Kind    string `json:"kind"` // text, money, money_k (thousands of pounds), count, percent, number or progress
	Formula string `json:"formula"`
}

type tableRow struct {
	Code  string               `json:"code"`
	Label string               `json:"label"`
	Role  string               `json:"role"`  // line, heading, subtotal, net or total
	Cells map[string]tableCell `json:"cells"` // by the code of the column; without empty ones
}

type tableCell struct {
	Typed   string  `json:"typed"` // "" where it is worked out
	Value   *string `json:"value"` // the number, null where there is none
	Shown   string  `json:"shown"`
	Problem string  `json:"problem"` // why it cannot be read
}

type tableFinds struct {
	Row      string `json:"row"`
	Column   string `json:"column"`
	Severity string `json:"severity"` // note, warning or error
	Text     string `json:"text"`
}

// tableOf is an item's table.
func tableOf(p *ppb.Plan, it *ppb.Item) table {
	_, sheet := it.Grid.Sheet(it.Entry.Content)
	t := it.Grid.Printed(p, it.Entry.Content)
	out := table{
		Schema: tableSchema, Quarter: p.Quarter.String(), Key: clean.Line(it.Key()), Title: clean.Line(ppb.Filled(p, it.Title())),
		State: it.Entry.State.String(), Columns: []tableColumn{}, Rows: []tableRow{}, Findings: []tableFinds{},
	}
	for _, col := range t.Columns {
		out.Columns = append(out.Columns, tableColumn{col.Code, clean.Line(col.Label), clean.Line(col.Group), col.Kind.String(), col.Formula})
	}
	for i, r := range t.Rows {
		row := tableRow{r.Code, clean.Line(r.Label), r.Role.String(), map[string]tableCell{}}
		for k, v := range sheet.Values[i] {
			if v.Typed == "" && !v.Known {
				continue
			}
			cell := tableCell{Typed: clean.Text(v.Typed), Shown: clean.Text(v.Shown), Problem: clean.Text(v.Problem)}
			if v.Known {
				number := v.Number.String()
				cell.Value = &number
			}
			row.Cells[t.Columns[k].Code] = cell
		}
		out.Rows = append(out.Rows, row)
	}
	for _, f := range sheet.Findings {
		out.Findings = append(out.Findings, tableFinds{f.Row, f.Column, f.Severity.String(), clean.Line(f.Text)})
	}
	return out
}
