package command

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
)

func (c *cli) tableSetCommand() *cobra.Command {
	return &cobra.Command{
		Use: "set REF ROW COLUMN TEXT", Short: "Fill one cell of a table",
		Long: "Fills one cell of a table and prints the table. ROW and COLUMN are their codes, as `ppbtui table show REF --json` has them, or " +
			"their labels. An empty text clears the cell, which is then worked out where the table does that: \"\".\n\n" +
			"A figure that cannot be read with certainty is refused, and nothing is written.",
		Example: "ppbtui table set REV-EIP employees actual \"3,446\"\nppbtui table set REV-EIP \"Schools Transport\" \"Forecast Outturn\" \"(1,132)\"",
		Args:    needsTable, ValidArgsFunction: c.completeTables,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				plan, it, words, err := c.tableItem(ctx, cmd, s, unshield(args))
				if err != nil {
					return err
				}
				cell, words, err := cellOf(cmd, plan, it, words)
				if err != nil {
					return err
				}
				said := c.tidied(ppb.CleanBox(cell, strings.Join(words, " ")))
				if _, err := s.store.Set(ctx, s.actor, s.quarter, it.Key(), map[ppb.Field]string{cell: said}); err != nil {
					return err
				}
				plan, now, err := s.store.Item(ctx, s.quarter, it.Key())
				if err == nil {
					c.saysRemoved(c.removed)
					c.printTable(plan, now)
				}
				return err
			})
		},
	}
}

// tableItem is the table that the first words of a command line name, and the words behind its ref.
func (c *cli) tableItem(ctx context.Context, cmd *cobra.Command, s *session, args []string) (*ppb.Plan, *ppb.Item, []string, error) {
	names, err := s.store.Names(ctx, s.quarter, args...)
	if err != nil {
		return nil, nil, nil, err
	}
	key, part, words, err := split(names, args)
	if err != nil {
		return nil, nil, nil, err
	}
	plan, it, err := s.store.Item(ctx, s.quarter, key)
	if err == nil {
		err = isTable(it)
	}
	if err == nil && part != "" {
		err = usage(cmd, "leave /%s out: the row and the column stand behind the ref", part)
	}
	return plan, it, words, err
}

// callable is a row or a column by all that it can be called.
type callable struct {
	code  string
	calls []string
}

// cellOf is the cell that the words behind a ref name, by codes or labels of any number of words, and what is left of them: its
// text. Where a shorter and a longer name are possible the longer is meant.
func cellOf(cmd *cobra.Command, p *ppb.Plan, it *ppb.Item, words []string) (cell ppb.Field, rest []string, err error) {
	if len(words) < 3 {
		return "", nil, usage(cmd, "table set needs a row, a column and what to put there: table set REF ROW COLUMN TEXT")
	}
	t := it.Grid.Printed(p, it.Entry.Content)
	var rows, columns []callable
	for _, r := range t.Rows {
		rows = append(rows, callable{r.Code, []string{r.Code, r.Label}})
	}
	for _, col := range t.Columns {
		columns = append(columns, callable{col.Code, []string{col.Code, col.Label, col.Group + " " + col.Label}})
	}
	for n := len(words) - 2; n > 0; n-- {
		row, wrong := nameOf("row of "+it.Key()+" called", rows, words[:n])
		if row == "" {
			if err == nil || n == 1 && errors.Is(err, ppb.ErrNotFound) {
				err = wrong
			}
			continue
		}
		for m := len(words) - 1; m > n; m-- {
			column, wrong := nameOf("column of "+it.Key()+" called", columns, words[n:m])
			if column != "" {
				return ppb.CellField(row, column), words[m:], nil
			}
			err = wrong
		}
		return "", nil, err
	}
	return "", nil, err
}

// nameOf is the code of what some words name. Labels that stand twice are ambiguous, codes are not.
func nameOf(what string, all []callable, words []string) (code string, err error) {
	name := strings.Join(words, " ")
	var codes []string
	for _, n := range all {
		if n.code == name {
			return name, nil
		}
		if slices.ContainsFunc(n.calls, func(s string) bool { return strings.EqualFold(strings.TrimSpace(s), name) }) {
			codes = append(codes, n.code)
		}
	}
	switch len(codes) {
	case 0:
		return "", &ppb.NotFoundError{What: what, Ref: name}
	case 1:
		return codes[0], nil
	}
	return "", &ppb.AmbiguousError{Ref: name, Keys: codes}
}
