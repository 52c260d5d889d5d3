package entry

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

// rowAsked is a row as it was asked for: a new one below the one with this place, or another label and role for it.
type rowAsked struct {
	at    int
	fresh bool
	row   draft.Row
}

// tableActions are what can be done to the rows of a table.
func (s *Screen) tableActions(add func(ui.Action)) {
	add(ui.Action{Name: "add-row", Binding: ui.Bind("Add a row to the table, below this one", "ctrl+o", "insert"), Also: "insert new line heading total", Why: s.whyNoRow, Do: func() tea.Cmd { return s.askRow(true) }})
	add(ui.Action{Name: "change-row", Binding: ui.Bind("Change what this row of the table is called and what it does"), Also: "rename label role edit line", Why: s.whyNotThisRow, Do: func() tea.Cmd { return s.askRow(false) }})
	add(ui.Action{Name: "remove-row", Binding: ui.Bind("Remove this row from the table, with what is typed in it", "ctrl+x"), Also: "delete line", Why: s.whyNotRemove, Do: s.removeRow})
}

func (s *Screen) whyNoRow() string {
	if !s.atTable() && !s.env.Theme.Spoken() {
		return "go to the table first (F6): a row is added below the one with the cursor"
	}
	return ""
}

func (s *Screen) whyNotThisRow() string {
	if is, _ := s.session.Table(); s.whyNoRow() == "" && len(is.Rows) == 0 {
		return "this table has no row yet"
	}
	return s.whyNoRow()
}

func (s *Screen) whyNotRemove() string {
	if is, _ := s.session.Table(); len(is.Rows) == 1 {
		return "it is the only row: a table has one at least"
	}
	return s.whyNotThisRow()
}

// roleWords are what a row may be.
var roleWords = [...]string{"line", "heading", "subtotal", "net", "total"}

// askRow asks what a row is called and what it does.
func (s *Screen) askRow(fresh bool) tea.Cmd {
	is, _ := s.session.Table()
	at, _ := s.table.Focus()
	title, lead, does := "Add a row", "It stands at the top of the table.", "Add this row to the table"
	var was draft.Row
	if at < len(is.Rows) {
		r := is.Rows[at]
		lead = "It stands below " + theme.Neutral(r.Label) + "."
		if !fresh {
			was = draft.Row{Label: r.Label, Role: r.Role}
			title, lead, does = "Change a row", "What is typed in its cells stays.", "Change the row"
		}
	}
	label := form.NewLine(field.Options{})
	role := form.NewRadio(s.env.Theme, roleWords[:], roleWords[:])
	role.SetValue(was.Role.String())
	asks := func() draft.Row {
		r, _ := tabular.ParseRole(role.Value())
		return draft.Row{Label: strings.Join(strings.Fields(label.Value()), " "), Role: r}
	}
	return ask.Open(s.env, ask.Spec{
		Title: s.session.Item().Ref() + "  " + title, Lead: lead, Does: does, Short: title,
		Boxes: []*form.Box{ask.Line("label", "Label", was.Label, label, nil), {Name: "role", Label: "It is a", Field: role}},
		Why: func() string {
			if asks().Label == "" {
				return "type what stands in front of the row"
			}
			return ""
		},
		Says:  func() string { return rowWords(asks()) },
		Gives: func() any { return rowAsked{at, fresh, asks()} },
	})
}

// rowWords says what a row does in its table.
func rowWords(r draft.Row) string {
	switch r.Role {
	case tabular.Heading:
		return "A heading has no cells"
	case tabular.Subtotal:
		return "A subtotal adds the lines since the subtotal before it"
	case tabular.Net:
		return "A net adds the subtotals before it that nothing has added yet"
	case tabular.Total:
		return "A total adds all before it that nothing has added yet"
	}
	return "A line is typed, or worked out by its columns' formulas"
}

// takeRow adds the row that was asked for, or changes the one that is there.
func (s *Screen) takeRow(m rowAsked) tea.Cmd {
	at := m.at
	if m.fresh {
		at = s.session.AddRow(m.at, m.row)
		s.said.notice = fmt.Sprintf("Row %s is added. Ctrl+Z takes it out again.", theme.Neutral(m.row.Label))
	} else {
		s.session.ChangeRow(m.at, m.row)
		s.said.notice = "The row is changed. Ctrl+Z undoes."
	}
	return s.rowsChanged(at)
}

func (s *Screen) removeRow() tea.Cmd {
	is, _ := s.session.Table()
	at, _ := s.table.Focus()
	label := theme.Neutral(is.Rows[at].Label)
	with := ""
	if n := s.session.RemoveRow(at); n > 0 {
		with = ", with " + wording.Count(n, "cell")
	}
	cmd := s.rowsChanged(at)
	s.said.notice = fmt.Sprintf("Row %s is removed%s. Ctrl+Z brings it back.", label, with)
	return cmd
}

// rowsChanged shows other rows, with the focus on one of them.
func (s *Screen) rowsChanged(at int) tea.Cmd {
	_, col := s.table.Focus()
	s.table.SetValue(s.session.Content()[ppb.FieldRows])
	s.table.Go(at, col)
	return s.keep()
}
