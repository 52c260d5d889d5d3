package command

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/component/text"
)

func (c *cli) tableCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "table", Short: "Read and fill the tables of the report", GroupID: groupEntry,
		Long: "Reads and fills the tables of the report: revenue, capital, savings. Sums and variances are worked out; one that is stated " +
			"all the same is held against that, and where the two differ both are told.",
	}
	return c.family(cmd, c.tableShowCommand(), c.tableImportCommand(), c.tableSetCommand())
}

func (c *cli) tableShowCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "show REF", Short: "Print a table with its sums, and what is to be said of them",
		Args: needsTable, ValidArgsFunction: c.completeTables,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withItem(cmd, args, func(_ context.Context, _ *session, book *ppb.Book, it *ppb.Item) error {
				if err := isTable(it); err != nil {
					return err
				}
				if asJSON {
					return data.WriteJSON(c.data(), data.Table(book, it))
				}
				c.printTable(&book.Plan, it)
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func needsTable(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage(cmd, "%s needs the ref of a table: ppbtui list shows them", cmd.CommandPath())
	}
	return nil
}

// isTable refuses what is no table.
func isTable(it *ppb.Item) error {
	if it.Grid == nil {
		return fmt.Errorf("%s is a %s and no table: ppbtui show has it", it.Key(), it.Kind())
	}
	return nil
}

// completeTables suggests the tables of the quarter.
func (c *cli) completeTables(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return completing(cmd, c.with, func(ctx context.Context, s *session) (out []string) {
		book, err := s.book(ctx)
		if err != nil {
			return nil
		}
		names := book.Names()
		for _, it := range book.Items {
			if it.Grid != nil {
				out = append(out, names.Typed(it.Key())+"\t"+clean.Line(ppb.Filled(&book.Plan, it.Title())))
			}
		}
		return out
	})
}

// printTable prints a table with what is to be said of it.
func (c *cli) printTable(p *ppb.Plan, it *ppb.Item) {
	c.say("%s  %s", it.Key(), clean.Line(ppb.Filled(p, it.Title())))
	c.say("%s. %s.\n", p.Quarter.Label(), it.Entry.State.Label())
	c.printCells(p, it)
	if told := findings(it); len(told) > 0 {
		c.say("")
		c.facts(told)
	}
	if words := it.Entry.Content[ppb.FieldCommentary]; words != "" {
		c.say("\n%s", paragraphs(ppb.Filled(p, words)))
	}
}

// printCells prints a table's cells and note: labels on the left, numbers on the right of their columns.
func (c *cli) printCells(p *ppb.Plan, it *ppb.Item) {
	_, sheet := it.Grid.Sheet(it.Entry.Content)
	t := it.Grid.Printed(p, it.Entry.Content)
	columns := []layout{{left: true}}
	for _, r := range t.Rows {
		columns[0].cells = append(columns[0].cells, clean.Line(r.Label))
	}
	for k, col := range t.Columns {
		l := layout{group: clean.Line(col.Group), heading: clean.Line(col.Label), left: !col.Kind.Numeric()}
		if col.Kind == tabular.MoneyK {
			l.heading += " £'000"
		}
		for i := range t.Rows {
			l.cells = append(l.cells, clean.Line(sheet.Values[i][k].Shown))
		}
		columns = append(columns, l)
	}
	c.printColumns(columns, t.Rows)
	if note := ppb.Filled(p, it.Grid.Note); note != "" {
		c.say("\n%s", clean.Line(note))
	}
}

// findings are what cannot be read in a table, and where a stated figure differs.
func findings(it *ppb.Item) (lines [][2]string) {
	t, sheet := it.Grid.Sheet(it.Entry.Content)
	for i, row := range sheet.Values {
		for k, v := range row {
			if v.Problem != "" {
				label := it.Grid.CellLabel(ppb.CellField(t.Rows[i].Code, t.Columns[k].Code), it.Entry.Content)
				lines = append(lines, [2]string{"Problem", label + ": " + v.Problem + "."})
			}
		}
	}
	for _, f := range sheet.Findings {
		lines = append(lines, [2]string{"Check", f.Text})
	}
	return lines
}

// layout is a column of a printed table.
type layout struct {
	group, heading string
	cells          []string
	left           bool // words, which begin on the left
	width          int
	lines          []string // of the heading
}

// widestHeading is the width from which a heading is broken into lines where its cells are narrower.
const widestHeading = 9

// printColumns prints headings and cells; a row of sums has a line over it.
func (c *cli) printColumns(columns []layout, rows []tabular.Row) {
	high := 0
	for k := range columns {
		l := &columns[k]
		for _, cell := range l.cells {
			l.width = max(l.width, text.Width(cell))
		}
		for _, word := range strings.Fields(l.group + " " + l.heading) {
			l.width = max(l.width, text.Width(word))
		}
		for _, part := range []string{l.group, l.heading} {
			if part != "" {
				l.lines = append(l.lines, text.Wrap(part, max(l.width, widestHeading))...)
			}
		}
		for _, line := range l.lines {
			l.width = max(l.width, text.Width(line))
		}
		high = max(high, len(l.lines))
	}
	line := func(cell func(*layout) string) {
		parts := make([]string, len(columns))
		for k := range columns {
			pad := text.PadLeft
			if columns[k].left {
				pad = text.Pad
			}
			parts[k] = pad(cell(&columns[k]), columns[k].width)
		}
		c.say("%s", strings.TrimRight(strings.Join(parts, "  "), " "))
	}
	for n := range high {
		line(func(l *layout) string {
			if at := n - high + len(l.lines); at >= 0 {
				return l.lines[at]
			}
			return ""
		})
	}
	rule := func(l *layout) string { return strings.Repeat("-", l.width) }
	line(rule)
	for i, r := range rows {
		if r.Role.Sums() && i > 0 && !rows[i-1].Role.Sums() {
			line(rule)
		}
		line(func(l *layout) string { return l.cells[i] })
	}
}
