package draft

import (
	"maps"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// steps are what can be undone of a table, and done again. A commentary has its own, in its box.
type steps struct {
	back, forth []step
	goesOn      ppb.Field // the cell in which typing goes on, which is undone together
}

// step is a table before a change, and where that was made.
type step struct {
	was ppb.Content
	at  ppb.Field
}

// mostSteps bounds how many changes are remembered.
const mostSteps = 500

// Table is the table as it is typed now, and what its cells come to; both are nil where the item is none.
func (s *Session) Table() (*tabular.Table, *tabular.Sheet) {
	return s.says.reading.Table, s.says.reading.Sheet
}

// ChangeTable puts texts into cells, or other rows, in one act, made at a cell. Keys in one cell are undone together, up to the
// next [Session.PauseTable].
func (s *Session) ChangeTable(at ppb.Field, changes map[ppb.Field]string) {
	t := &s.typing.steps
	if _, one := changes[at]; !one || len(changes) > 1 || t.goesOn != at {
		t.back = append(t.back, step{s.typing.content, at})
		t.back = t.back[max(len(t.back)-mostSteps, 0):]
	}
	t.forth, t.goesOn = nil, at
	s.typing.content = s.typing.content.Apply(s.held.item, changes)
	s.rereadTable(slices.Collect(maps.Keys(changes)))
}

// PauseTable says that the person went to another cell, or typed nothing for a while.
func (s *Session) PauseTable() { s.typing.steps.goesOn = "" }

// UndoTable takes the last change of the table back, and says where it was made; ok is false where there is none.
func (s *Session) UndoTable() (at ppb.Field, ok bool) {
	t := &s.typing.steps
	return s.stepTable(&t.back, &t.forth)
}

// RedoTable makes the change that was undone last again.
func (s *Session) RedoTable() (at ppb.Field, ok bool) {
	t := &s.typing.steps
	return s.stepTable(&t.forth, &t.back)
}

func (s *Session) stepTable(from, to *[]step) (at ppb.Field, ok bool) {
	last := len(*from) - 1
	if last < 0 {
		return "", false
	}
	back := (*from)[last]
	*from = (*from)[:last]
	*to = append(*to, step{s.typing.content, back.at})
	s.PauseTable()
	s.typing.content = back.was.With(ppb.FieldCommentary, s.typing.content[ppb.FieldCommentary])
	s.rereadTable(nil)
	return back.at, true
}

// rereadTable asks the rules what the table says now, in which these boxes may have changed; nil: any of them.
func (s *Session) rereadTable(changed []ppb.Field) {
	s.says.reading = ppb.ReadOn(s.Plan(), s.held.item, s.typing.content, ppb.Before{Reading: &s.says.reading, Changed: changed})
	s.find()
	s.follow()
}

// Row is what a row of a table is to be.
type Row struct {
	Label string
	Role  tabular.Role
}

// AddRow puts a row below the one with this place, and returns its own.
func (s *Session) AddRow(below int, row Row) (at int) {
	t, _ := s.Table()
	code := tabular.RowCode(row.Label, func(code string) bool { return t.Row(code) >= 0 })
	at = min(below+1, len(t.Rows))
	s.setRows(slices.Insert(slices.Clone(t.Rows), at, tabular.Row{Code: code, Label: row.Label, Role: row.Role}), nil)
	return at
}

// ChangeRow gives a row another label or role.
func (s *Session) ChangeRow(at int, row Row) {
	t, _ := s.Table()
	rows := slices.Clone(t.Rows)
	rows[at].Label, rows[at].Role = row.Label, row.Role
	s.setRows(rows, nil)
}

// RemoveRow takes a row out with what its cells hold, and returns how many those were.
func (s *Session) RemoveRow(at int) (filled int) {
	t, _ := s.Table()
	empty := map[ppb.Field]string{}
	for _, c := range t.Columns {
		if f := ppb.CellField(t.Rows[at].Code, c.Code); s.typing.content[f] != "" {
			empty[f] = ""
		}
	}
	filled = len(empty)
	s.setRows(slices.Delete(slices.Clone(t.Rows), at, at+1), empty)
	return filled
}

// setRows has the table have these rows. Where they are the plan's, nothing is said of them.
func (s *Session) setRows(rows []tabular.Row, changes map[ppb.Field]string) {
	if changes == nil {
		changes = map[ppb.Field]string{}
	}
	changes[ppb.FieldRows] = ""
	if !slices.Equal(rows, s.held.item.Grid.Rows) {
		changes[ppb.FieldRows] = tabular.FormatRows(rows)
	}
	s.ChangeTable("", changes)
}
