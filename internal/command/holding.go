package command

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/tabular"
)

// showHolding prints what there is of a text or a table, and the title that a text is printed under where it has another than the plan's.
func (c *cli) showHolding(it *ppb.Item, r ppb.Reading) {
	if it.Text != nil {
		c.facts([][2]string{{"Text", r.Sentence}, {"Title", clean.Line(it.Entry.Content[ppb.FieldTitle])}})
		if f, ok := it.Entry.Content.File(); ok {
			c.facts([][2]string{{"File", clean.Line(f.Said())}, {"SHA-256", f.Sum}})
		}
		return
	}
	c.facts([][2]string{{"Table", r.Sentence}})
}

// cells are the boxes that --cell fills.
func (c *cli) cells(cmd *cobra.Command, it *ppb.Item) (map[ppb.Field]string, error) {
	given, err := cmd.Flags().GetStringArray("cell")
	if err != nil || len(given) == 0 {
		return nil, err
	}
	if it.Grid == nil {
		return nil, fmt.Errorf("%s is a %s and has no cells: leave --cell out", it.Key(), it.Kind())
	}
	known, out := it.Fields(), map[ppb.Field]string{}
	for _, words := range given {
		name, value, ok := strings.Cut(words, "=")
		row, column, dot := strings.Cut(strings.TrimSpace(name), ".")
		if !ok || !dot {
			return nil, usage(cmd, "write --cell as ROW.COLUMN=TEXT, with the codes of the table: such as %s=12", exampleCell(it.Grid))
		}
		f := ppb.CellField(row, column)
		if !slices.Contains(known, f) {
			return nil, usage(cmd, "%s has no cell %s.%s: its rows are %s; its columns %s", it.Key(), row, column,
				strings.Join(codes(it.Grid.Rows, func(r tabular.Row) string { return r.Code }), ", "),
				strings.Join(codes(it.Grid.Columns, func(c tabular.Column) string { return c.Code }), ", "))
		}
		if _, twice := out[f]; twice {
			return nil, usage(cmd, "%s.%s is given twice", row, column)
		}
		out[f] = c.tidied(ppb.CleanBox(f, value))
	}
	return out, nil
}

// exampleCell is the name of a cell that the table has.
func exampleCell(g *ppb.Grid) string {
	if len(g.Rows) == 0 || len(g.Columns) == 0 {
		return "row.column"
	}
	return g.Rows[0].Code + "." + g.Columns[0].Code
}

func codes[T any](of []T, code func(T) string) []string {
	out := make([]string, len(of))
	for i := range of {
		out[i] = code(of[i])
	}
	return out
}

// itemJSON is an item as `show --json` prints it.
func itemJSON(b *ppb.Book, it *ppb.Item) any {
	switch it.Kind() {
	case ppb.MeasureItem:
		return data.Measure(b, it)
	case ppb.MilestoneItem:
		return data.Milestone(b, it)
	case ppb.TextItem:
		return data.Text(b, it)
	}
	return data.Table(b, it)
}
