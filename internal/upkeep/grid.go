package upkeep

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// The fields of a table that are files of their own: its columns and its rows, a line each.
const (
	fieldColumns = "columns"
	fieldRows    = "rows"
)

// gridTables are the files of a table's columns and rows as its cells have them; none of what stays as it is held.
func gridTables(held *ppb.Book, cells map[string]string) (out []intake.Table, wrong error) {
	key, had := cells["key"], &ppb.Grid{}
	if key == "" {
		key = cells["ref"] // of one that is added; no other has it
	} else if it := held.Item(key); it != nil && it.Grid != nil {
		had = it.Grid
	}
	bad := func(field, text string) error {
		return &ppb.RefusedError{Key: cells["ref"], Action: "changed", Reasons: []ppb.Problem{{Field: ppb.Field(field), Text: text}}}
	}
	const stays = "%s stays, because figures may stand in it: name it too"
	if typed, set := cells[fieldColumns]; set && strings.TrimSpace(typed) == "" && len(had.Columns) == 0 {
		return nil, bad(fieldColumns, "the columns are empty: write one a line, as in: money spend Actual spend")
	} else if set && typed != tabular.FormatColumns(had.Columns) {
		columns, err := tabular.ParseColumns(tabular.Lines(typed))
		if err != nil {
			return nil, bad(fieldColumns, "the columns: "+err.Error())
		}
		now := tabular.Table{Columns: columns}
		for _, c := range had.Columns {
			if now.Column(c.Code) < 0 {
				return nil, bad(fieldColumns, fmt.Sprintf("the column "+stays, c.Code))
			}
		}
		out = append(out, intake.ColumnsTable(key, columns))
	}
	if typed, set := cells[fieldRows]; set && typed != tabular.FormatRows(had.Rows) {
		rows, err := tabular.ParseRows(tabular.Lines(typed))
		if err != nil {
			return nil, bad(fieldRows, "the rows: "+err.Error())
		}
		now := tabular.Table{Rows: rows}
		for _, r := range had.Rows {
			if now.Row(r.Code) < 0 {
				return nil, bad(fieldRows, fmt.Sprintf("the row "+stays, r.Code))
			}
		}
		out = append(out, intake.RowsTable(key, rows))
	}
	return out, nil
}

// inTheirOrder has the columns of a table stand as they are typed: a file leaves those that are held where they are.
func inTheirOrder(g *ppb.Grid, typed string) {
	columns, err := tabular.ParseColumns(tabular.Lines(typed))
	if err != nil {
		return
	}
	now := tabular.Table{Columns: columns}
	slices.SortStableFunc(g.Columns, func(x, y tabular.Column) int { return now.Column(x.Code) - now.Column(y.Code) })
}

// gridField is the field of a table that a file is; empty of files that are none.
func gridField(file string) ppb.Field {
	switch {
	case file == "columns.csv":
		return fieldColumns
	case strings.HasPrefix(file, "tables/"):
		return fieldRows
	}
	return ""
}

// gridProblem is what is wrong in such a file, as a form says it.
func gridProblem(field ppb.Field, c intake.RowError) string {
	text := "the " + string(field)
	if c.Line > 1 {
		text += fmt.Sprintf(", line %d", c.Line-1) // line 1 of a file has the names of its columns
	}
	if !slices.Contains([]string{"", "ref", "row"}, c.Column) {
		text += ", " + c.Column
		if c.Value != "" {
			text += fmt.Sprintf(" %q", c.Value)
		}
	}
	return text + ": " + strings.TrimSuffix(c.Problem, ".")
}
