package entry

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
)

// cells are what they hold, a fact each.
func (l *line) cells() (out []string) {
	is, _ := l.entry.session.Table()
	for col := range is.Columns {
		words := l.entry.view.CellWords(l.at, col)
		if words == "" {
			words = "empty"
		}
		out = append(out, wording.Stop(l.entry.view.CellName(col)+": "+words))
	}
	return out
}

// boxes are a box for each cell.
func (l *line) boxes() (out []tell.Box) {
	is, _ := l.entry.session.Table()
	for col, c := range is.Columns {
		f := ppb.CellField(is.Rows[l.at].Code, c.Code)
		v := l.entry.view
		out = append(out, tell.Box{
			Name: string(f), Label: v.CellName(col), Value: l.entry.session.Content()[f], Words: v.CellWords(l.at, col),
			Hint: v.CellHint(l.at, col), Problem: v.CellProblem(l.at, col), Aside: v.CellWorked(l.at, col),
			Fill: func(value string) tea.Cmd {
				fill := func(value string) tea.Cmd { return l.entry.fillCell(f, value) }
				return l.entry.fill(filling{string(f), value, fill})
			},
		})
	}
	return out
}

// fillCell puts another text into a cell, as typing does; one with tabs is a row that was copied from a spreadsheet, and lands cell by cell.
func (s *Screen) fillCell(f ppb.Field, value string) tea.Cmd {
	if !s.table.goTo(f) {
		return ui.Send(ui.Say{Text: "That row of the table is gone."})
	}
	s.form.GoTo(rowsBox)
	row, col := s.table.Focus()
	if strings.Contains(value, "\t") {
		s.table.paste(row, col, value)
		cmd := s.typedInTable()
		s.said.notice, s.table.says = joined(s.said.notice, s.table.says), ""
		return cmd
	}
	typed := ppb.CleanBox(f, value).Text
	if most := s.table.spec().Max(row, col); utf8.RuneCountInString(typed) > most {
		s.said.notice = "This cell takes " + wording.Number(most) + " characters: it is as it was."
		return nil
	}
	s.session.PauseTable()
	s.table.changes = map[ppb.Field]string{f: typed}
	return s.typedInTable()
}
