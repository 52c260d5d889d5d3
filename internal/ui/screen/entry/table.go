package entry

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/cells"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/grid"
	"ppbtui/internal/ui/theme"
)

// table is the box of a table's cells: one box of the form for all of them, for Tab and F6 to come to. Its value are the rows.
type table struct {
	*grid.Grid
	s    *Screen
	rows string // as they were typed, of which the grid was made

	changes map[ppb.Field]string // of the last key or paste
	says    string
}

// rowsBox is the name of that box.
const rowsBox = string(ppb.FieldRows)

// newTable makes it of the session's table.
func (s *Screen) newTable() *table {
	t := &table{s: s, rows: s.session.Content()[ppb.FieldRows]}
	t.Grid = grid.New(s.env.Theme, t.spec())
	return t
}

// Update types. changed: the session is to be told of changes.
func (t *table) Update(msg tea.Msg) (handled, changed bool) {
	t.changes, t.says = nil, ""
	handled = t.Grid.Update(msg)
	return handled, len(t.changes) > 0
}

// Pause ends a step of undo.
func (t *table) Pause() { t.s.session.PauseTable() }

// Typing is true: letters go into cells.
func (t *table) Typing() bool { return true }

// Value is the rows, as they were typed.
func (t *table) Value() string { return t.rows }

// SetValue shows other rows; the cells are the session's.
func (t *table) SetValue(rows string) {
	t.Leave()
	if rows != t.rows {
		t.rows = rows
		t.Set(t.spec())
	}
}

// Words is empty: a table is not read in a line.
func (t *table) Words() string { return "" }

// Offset is nought: where one is in a table, the field says.
func (t *table) Offset() int { return 0 }

// SetOffset has nothing to set.
func (t *table) SetOffset(int) {}

// Draw draws it.
func (t *table) Draw(w, rows int) (lines []string, x, y int) {
	d := t.View(w, rows)
	return d.Lines, d.X, d.Y
}

// TakeNotice is what the last key or paste has to say, once.
func (t *table) TakeNotice() string {
	says := joined(t.Grid.TakeNotice(), t.says)
	t.says = ""
	return says
}

// field is the cell with the focus.
func (t *table) field() ppb.Field {
	is, _ := t.s.session.Table()
	row, col := t.Focus()
	if row >= len(is.Rows) || col >= len(is.Columns) {
		return ppb.FieldRows
	}
	return ppb.CellField(is.Rows[row].Code, is.Columns[col].Code)
}

// goTo puts the focus on a cell; false where there is none of this name.
func (t *table) goTo(f ppb.Field) bool {
	is, _ := t.s.session.Table()
	row, col, ok := f.Cell()
	if !ok || is.Row(row) < 0 || is.Column(col) < 0 {
		return false
	}
	t.Go(is.Row(row), is.Column(col))
	return true
}

// spec is the table for the grid.
func (t *table) spec() grid.Spec {
	is, _ := t.s.session.Table()
	spec := cells.Spec(t.s.session.Item().Grid.Printed(t.s.session.Plan(), t.s.session.Content()))
	spec.Cell, spec.Paste = t.cell, t.paste
	spec.Moved = func(int, int) { t.Pause() }
	spec.Typed = func(row, col int, typed string) {
		t.changes = map[ppb.Field]string{ppb.CellField(is.Rows[row].Code, is.Columns[col].Code): typed}
	}
	spec.Refuse = func(_, col int, letter string) string {
		switch kind := is.Columns[col].Kind; {
		case kind.CanBegin(letter):
			return ""
		case kind == tabular.Progress:
			return "\"" + theme.Neutral(letter) + "\" is no progress symbol: the cell is as it was. Esc goes back."
		}
		return "\"" + theme.Neutral(letter) + "\" begins no number: the cell is as it was. Esc goes back."
	}
	spec.Max = func(_, col int) int {
		if is.Columns[col].Kind == tabular.Text {
			return ppb.MaxNote
		}
		return field.MaxRunes
	}
	return spec
}

// cell is what the session says of a cell.
func (t *table) cell(row, col int) grid.Cell {
	is, sheet := t.s.session.Table()
	c := cells.Of(is, sheet, row, col)
	entry := &t.s.session.Item().Entry
	if c.Mark == grid.Plain && entry.State == ppb.Returned && c.Typed != entry.Content[ppb.CellField(is.Rows[row].Code, is.Columns[col].Code)] {
		c.Mark = grid.Changed
	}
	return c
}

// atTable reports whether the keyboard is in the table.
func (s *Screen) atTable() bool { return s.table != nil && s.form.At(rowsBox) }

// typedInTable takes what a key or a paste has changed into the session.
func (s *Screen) typedInTable() tea.Cmd {
	s.session.ChangeTable(s.table.field(), s.table.changes)
	s.said.notice = joined(s.table.amiss(), s.form.TakeNotice())
	return s.keep()
}

func (s *Screen) undoTable() tea.Cmd {
	return s.stepTable(s.session.UndoTable, "Nothing more to undo here. F2, history shows every change.")
}

func (s *Screen) redoTable() tea.Cmd { return s.stepTable(s.session.RedoTable, "Nothing to redo.") }

// stepTable undoes or does again.
func (s *Screen) stepTable(step func() (ppb.Field, bool), none string) tea.Cmd {
	at, ok := step()
	if !ok {
		s.said.notice = none
		return nil
	}
	s.table.SetValue(s.session.Content()[ppb.FieldRows])
	s.table.goTo(at)
	return s.keep()
}

// lastCellShown reports whether last quarter's cell stands under the table that the keyboard is in.
func (s *Screen) lastCellShown() bool {
	return s.table != nil && s.view.Cells.Last && (s.atTable() || s.form.ReadOnly)
}

// moveTable moves about in a table that nothing is typed into: with the arrows in it, and past its end on the page.
func (s *Screen) moveTable(k tea.KeyPressMsg) {
	row, col := s.table.Focus()
	sideways := slices.Contains([]rune{tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd}, k.Code)
	if up := k.Code == tea.KeyUp || k.Code == tea.KeyPgUp; sideways || !(up && s.form.Scrolled()) {
		s.table.Grid.Update(k)
		s.table.Grid.TakeNotice()
	}
	if r, c := s.table.Focus(); r == row && c == col && !sideways {
		s.form.Update(k)
	}
}

var _ form.Field = (*table)(nil)
