package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/spread"
	"ppbtui/internal/tabular"
)

const tableImportLong = "Fills a table from a spreadsheet: an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or CSV, or - for one that " +
	"comes on standard input, which is the way over SSH.\n\n" +
	"The sheet may have more in it than the table: its headings are found by the labels or codes of the table's columns, its lines by the labels " +
	"or codes of the rows. A line that the table does not have is added; a row that the file does not have stays as it is. An empty cell of " +
	"the file clears that of the table. A sum or a variance is kept only where the file states another than is worked out, and then both are told.\n\n" +
	"--dry-run says what would change, cell by cell, and writes nothing. What cannot be read with certainty is refused as a whole."

func (c *cli) tableImportCommand() *cobra.Command {
	var sheet string
	var dry bool
	cmd := &cobra.Command{
		Use: "import REF FILE|-", Short: "Fill a table from a spreadsheet or CSV file", Long: tableImportLong,
		Example: "ppbtui table import REV-EIP revenue.xlsx --dry-run\nppbtui table import REV-EIP revenue.xlsx --sheet \"Q2\"\n" +
			"ssh ppb@HOST table import REV-EIP - < revenue.xlsx",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveDefault // a file
			}
			return c.completeTables(cmd, args, typed)
		},
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usage(cmd, "table import needs the ref of a table and a file, or - for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			file := args[len(args)-1]
			if c.Remote != nil && file != "-" {
				return usage(cmd, "over SSH the file comes on standard input: write - in its place, and < %s behind the command", clean.Line(file))
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				plan, it, words, err := c.tableItem(ctx, cmd, s, args[:len(args)-1])
				if err != nil {
					return err
				}
				if len(words) > 0 {
					return usage(cmd, "table import takes one file: %q is not read", strings.Join(words, " "))
				}
				if err := ppb.Permit(s.actor, ppb.ActEdit, it); err != nil {
					return err
				}
				return c.tableImport(ctx, cmd, s, plan, it, file, sheet, dry)
			})
		},
	}
	cmd.Flags().StringVar(&sheet, "sheet", "", "name of the sheet to read; without it the one that fits the table")
	cmd.Flags().BoolVar(&dry, "dry-run", false, "say what would change and write nothing")
	return cmd
}

// tableImport puts a file's cells into a table as if somebody typed them, all or none.
func (c *cli) tableImport(ctx context.Context, cmd *cobra.Command, s *session, plan *ppb.Plan, it *ppb.Item, file, sheet string, dry bool) error {
	sheets, err := c.readSheets(file)
	if err != nil {
		return err
	}
	t := it.Grid.Printed(plan, it.Entry.Content)
	from, m, err := fitting(cmd, t, sheets, sheet)
	if err != nil {
		return err
	}
	changes := c.tableChanges(it, m)
	content, err := ppb.Set(plan, it, changes, s.actor, s.clock())
	if err == nil && !dry {
		_, err = s.store.Set(ctx, s.actor, s.quarter, it.Key(), changes)
	}
	if err != nil {
		return err
	}
	was := it.Entry.Content
	it.Entry.Content = content
	if dry {
		c.saysCells(plan, it, was)
	}
	for _, r := range m.NewRows {
		c.say("New row: %s, a %s.", clean.Line(r.Label), r.Role)
	}
	c.saysLeft(t, m)
	for _, note := range from.Notes {
		c.say("%s", note)
	}
	c.saysRemoved(c.removed)
	c.facts(findings(it))
	cells := 0
	for _, f := range was.Changed(content) {
		if _, _, ok := f.Cell(); ok {
			cells++
		}
	}
	verb := [2]string{"%s: changed %s and added %s.", "%s: would change %s and add %s. Nothing was written."}[index(dry)]
	c.say(verb, it.Key(), wording.Count(cells, "cell"), wording.Count(len(m.NewRows), "row"))
	return nil
}

// readSheets reads a file, or what comes on standard input.
func (c *cli) readSheets(file string) ([]spread.Sheet, error) {
	if file == "-" {
		var data []byte
		if c.In != nil {
			var err error
			if data, err = io.ReadAll(io.LimitReader(c.In, spread.MaxSize+1)); err != nil {
				return nil, fmt.Errorf("the file could not be read to its end: %w", files.Reason(err))
			}
		}
		return spread.Read("standard input", bytes.NewReader(data), int64(len(data)))
	}
	f, err := files.Open(file)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", file, files.Reason(err))
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", file, files.Reason(err))
	}
	return spread.Read(filepath.Base(file), f, info.Size())
}

// fitting is the sheet that is named, or else the one whose headings and rows are most of the table's; a hidden one only where it
// is named.
func fitting(cmd *cobra.Command, t *tabular.Table, sheets []spread.Sheet, name string) (best spread.Sheet, is tabular.Mapping, err error) {
	var names []string
	most, equal := -1, ""
	for _, s := range sheets {
		names = append(names, fmt.Sprintf("%q", clean.Line(s.Name)))
		if name != "" && !strings.EqualFold(s.Name, name) || name == "" && s.Hidden {
			continue
		}
		m := t.Map(s.Rows)
		fits := 0
		if m.Header >= 0 {
			fits = 1 + (len(t.Columns)-len(m.Absent))*1000 + len(t.Rows) - len(m.Missing)
		}
		switch {
		case fits > most:
			best, is, most, equal = s, m, fits, ""
		case fits == most:
			equal = s.Name
		}
	}
	switch {
	case most < 0 && name != "":
		return best, is, usage(cmd, "there is no sheet %q in the file: it has %s", name, strings.Join(names, ", "))
	case most < 0:
		return best, is, fmt.Errorf("the file has no sheet that is shown: name one with --sheet, of %s", strings.Join(names, ", "))
	case most == 0:
		return best, is, fmt.Errorf("%s Nothing was written", strings.Join(is.Problems, " "))
	case equal != "":
		return best, is, usage(cmd, "the sheets %q and %q fit the table alike: name one with --sheet", best.Name, equal)
	}
	return best, is, nil
}

// tableChanges are the boxes that a file changes. A number that is the same, written otherwise, is no change; rows keep the labels
// that they have here.
func (c *cli) tableChanges(it *ppb.Item, m tabular.Mapping) map[ppb.Field]string {
	was := it.Entry.Content
	t, _ := it.Grid.Sheet(was)
	out := map[ppb.Field]string{}
	for _, change := range m.Changes {
		f := ppb.CellField(change.Row, change.Column)
		text := c.tidied(ppb.CleanBox(f, change.Text))
		if text != was[f] && !sameNumber(t.Columns[t.Column(change.Column)].Kind, text, was[f]) {
			out[f] = text
		}
	}
	if len(m.NewRows) > 0 {
		for i, r := range m.Rows {
			if at := t.Row(r.Code); at >= 0 {
				m.Rows[i] = t.Rows[at]
			}
		}
		out[ppb.FieldRows] = c.tidied(ppb.CleanBox(ppb.FieldRows, tabular.FormatRows(m.Rows)))
	}
	leaveAgreed(it, out)
	return out
}

// leaveAgreed clears the sums and variances of a file that come out of the table as it would be then: a file may have only some of
// its lines, and what it states is held against all of them.
func leaveAgreed(it *ppb.Item, changes map[ppb.Field]string) {
	content := it.Entry.Content.Apply(it, changes)
	t, stated := it.Grid.Sheet(content)
	derived := func(row, column int) bool {
		return t.Columns[column].Formula != "" || t.Columns[column].Adds && t.Rows[row].Role.Sums()
	}
	worked := t.Work(func(row, column string) string {
		f := ppb.CellField(row, column)
		if _, brought := changes[f]; brought && derived(t.Row(row), t.Column(column)) {
			return ""
		}
		return content[f]
	})
	for i := range worked.Values {
		for k, v := range worked.Values[i] {
			f := ppb.CellField(t.Rows[i].Code, t.Columns[k].Code)
			differs := slices.ContainsFunc(stated.Findings, func(f tabular.Finding) bool { return f.Row == t.Rows[i].Code && f.Column == t.Columns[k].Code })
			if changes[f] == "" || !v.Computed || differs {
				continue
			}
			if changes[f] = ""; it.Entry.Content[f] == "" {
				delete(changes, f)
			}
		}
	}
}

func sameNumber(kind tabular.Kind, a, b string) bool {
	if !kind.Numeric() {
		return false
	}
	x, isX, _ := tabular.ParseNumber(a, kind)
	y, isY, _ := tabular.ParseNumber(b, kind)
	return isX && isY && x.Cmp(y) == 0
}
