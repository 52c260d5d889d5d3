package ppb

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/tabular"
)

// Link says that a measure, or one of its parts, is the figure that a cell of a table states too: the two may not differ.
type Link struct {
	Part        string // empty: the whole
	Table       string // the table's key
	Row, Column string
	AsOf        Date `json:",omitzero"` // of the cell's figure; zero: the quarter's end
}

// SameCell reports whether two links tie the same figure to the same cell.
func (l Link) SameCell(o Link) bool {
	l.AsOf, o.AsOf = Date{}, Date{}
	return l == o
}

// Compare is the order in which links are held.
func (l Link) Compare(o Link) int {
	return cmp.Or(cmp.Compare(l.Part, o.Part), cmp.Compare(l.Table, o.Table), cmp.Compare(l.Row, o.Row), cmp.Compare(l.Column, o.Column))
}

var ruleLinkedCell = CheckRule{
	Name: "linked_cell", Doc: "a figure that a table of the report states otherwise",
	Reads: ReadsBook, Shown: AtFigure, Rank: LikelyWrong,
	Fails: Example{Unit: rag.Money, Basis: rag.CumulativeFinancial, Link: Link{Table: "T1", Row: "staff", Column: "actual"}, Typed: []TypedExample{{FieldValue, "3,667,000"}},
		Others: []Example{{Kind: GridItem, Ref: "T1", Title: "Spend by line", Columns: []tabular.Column{{Code: "actual", Label: "Actual", Kind: tabular.Money, Adds: true}},
			Rows: []tabular.Row{{Code: "staff", Label: "Staff"}}, Typed: []TypedExample{{"cell:staff.actual", "3,676,000"}}}}},
	Passes: Example{Unit: rag.Money, Basis: rag.CumulativeFinancial, Link: Link{Table: "T1", Row: "staff", Column: "actual"},
		Typed: []TypedExample{{FieldValue, "3,676,000"}},
		Others: []Example{{Kind: GridItem, Ref: "T1", Title: "Spend by line", Columns: []tabular.Column{{Code: "actual", Label: "Actual", Kind: tabular.Money, Adds: true}},
			Rows: []tabular.Row{{Code: "staff", Label: "Staff"}}, Typed: []TypedExample{{"cell:staff.actual", "3,676,000"}}}}},
	book: (*bookChecker).linkedCells,
}

// linkedCells holds measures against the cells that they are linked to.
func (c *bookChecker) linkedCells() {
	for _, it := range c.items {
		if it.Measure == nil || len(it.Measure.Links) == 0 {
			continue
		}
		r := ReadUnchecked(c.p, it, it.Entry.Content)
		for _, l := range it.Measure.Links {
			if text := c.linkedCell(it, &r, l); text != "" {
				c.warn(it, "%s", text)
			}
		}
	}
}

func (c *bookChecker) linkedCell(it *Item, r *Reading, l Link) string {
	table := c.item(l.Table)
	amount, label := r.Figure.Amount, it.Key()
	if l.Part != "" {
		amount, _ = r.Figure.Part(l.Part)
		if p, ok := it.Measure.Part(l.Part); ok {
			label += " " + p.Label
		}
	}
	if table == nil || table.Grid == nil || !amount.Known {
		return ""
	}
	cell, ok := table.Grid.cell(table.Entry.Content, l.Row, l.Column)
	if !ok || cell.pounds(l.Column).Cmp(amount.Value) == 0 {
		return ""
	}
	box := it.Measure.Box(l.Part)
	says := fmt.Sprintf("%s is %s here, and %s in %s (%s)", label, Format(amount.Value, box.Unit, box.Decimals),
		Format(cell.pounds(l.Column), box.Unit, box.Decimals), table.Key(), table.Grid.CellLabel(CellField(l.Row, l.Column), table.Entry.Content))
	if !l.AsOf.IsZero() {
		says += " at " + wording.Date(l.AsOf)
	}
	for _, column := range table.Grid.Columns {
		if column.Code != l.Column && cell.has(column.Code) && cell.pounds(column.Code).Cmp(amount.Value) == 0 {
			return says + "; the figure here is that of " + columnName(column)
		}
	}
	return says
}

// columnName is a column with the heading that it stands under.
func columnName(c tabular.Column) string { return wording.Joined(c.Label, c.Group) }

// gridRow is a row of a table with what its cells come to.
type gridRow struct {
	columns []tabular.Column
	values  []tabular.Value
}

// cell is the row of a cell; ok is false where there is none, or no number in it.
func (g *Grid) cell(c Content, row, column string) (out gridRow, ok bool) {
	t, sheet := g.Sheet(c)
	i := slices.IndexFunc(t.Rows, func(r tabular.Row) bool { return r.Code == row })
	if i < 0 {
		return out, false
	}
	out = gridRow{t.Columns, sheet.Values[i]}
	return out, out.has(column)
}

func (r gridRow) at(column string) int {
	return slices.IndexFunc(r.columns, func(c tabular.Column) bool { return c.Code == column })
}

func (r gridRow) has(column string) bool {
	i := r.at(column)
	return i >= 0 && r.values[i].Known
}

// pounds is the number of a cell in the unit of measures: thousands of pounds are pounds.
func (r gridRow) pounds(column string) Decimal {
	i := r.at(column)
	if r.columns[i].Kind != tabular.MoneyK {
		return r.values[i].Number
	}
	out, err := r.values[i].Number.Mul(decimal.MustNew(1000, 0))
	if err != nil {
		return r.values[i].Number
	}
	return out
}
