package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
)

// boxActions are what can be done in the boxes: the editing keys, which the boxes take themselves as well, the keys that help
// names, and the way to each of the less-used boxes for the palette.
func (s *Screen) boxActions(add func(ui.Action)) {
	if !s.form.ReadOnly {
		switch {
		case !s.env.Theme.Spoken():
			s.editActions(add)
		case s.table != nil:
			s.stepActions(add)
		}
		s.goActions(add)
		if s.table != nil {
			s.tableActions(add)
		}
	}
	if s.session.Item().Measure != nil {
		add(ui.Action{Name: "figures", Binding: ui.Bind("Earlier figures: last year, last quarter, all that are held"), Also: "previous past", Do: s.openFigures})
	}
}

// stepActions undo what was done to a table that is said, and do it again.
func (s *Screen) stepActions(add func(ui.Action)) {
	add(ui.Action{Name: "undo", Binding: ui.Bind("Undo the last change of the table", "ctrl+z"), Do: s.undoTable})
	add(ui.Action{Name: "redo", Binding: ui.Bind("Do it again", "ctrl+y"), Do: s.redoTable})
}

// editActions are keys that every text box knows.
func (s *Screen) editActions(add func(ui.Action)) {
	add(ui.Action{
		Name: "undo", Binding: ui.Bind("Undo in this text box; in a row of choices bring back what a choice emptied", "ctrl+z"),
		Also: "take back typing", Why: s.whyNotUndo, Do: s.undo,
	})
	for _, e := range []struct{ name, key, help, also string }{
		{"redo", "ctrl+y", "Redo in this text box", "again"},
		{"delete-word", "ctrl+w", "Delete the word before the cursor", "erase"},
		{"delete-to-end", "ctrl+k", "Delete to the end of the line", "erase"},
		{"delete-to-start", "ctrl+u", "Delete to the start of the line", "erase clear"},
		{"line-start", "ctrl+a", "To the start of the line; so does Home", ""},
		{"line-end", "ctrl+e", "To the end of the line; so does End", ""},
	} {
		do := func() tea.Cmd { return s.pressed(tea.KeyPressMsg{Code: rune(e.key[len(e.key)-1]), Mod: tea.ModCtrl}) }
		if e.name == "redo" {
			do = s.redo
		}
		add(ui.Action{
			Name: e.name, Binding: ui.Bind(e.help, e.key), Also: e.also, Why: s.whyNotEdit, Do: do,
		})
	}
	for _, l := range s.boxKeys() {
		add(ui.Action{Name: l.name, Label: l.label, Binding: ui.Bind(l.help), Do: func() tea.Cmd {
			s.said.notice = l.label + ": " + l.help + "."
			return nil
		}})
	}
}

// boxKey are keys that help names, and that the box with the focus takes itself.
type boxKey struct{ name, label, help string }

func (s *Screen) boxKeys() []boxKey {
	if s.table != nil {
		return []boxKey{
			{"arrows", "Arrows", "To the next cell; in a text that is open, and in the commentary, the cursor"},
			{"letter", "Typing", "Puts something else into the cell; each key is kept, and the sums follow"},
			{"enter", "Enter", "Opens a cell of words; else one row down; in the commentary a new line"},
			{"empty", "Delete", "Empties the cell; in what is being typed the letter"},
			{"pages", "PgUp, PgDn", "A page of rows; Home and End the ends of the row, with Ctrl those of the table"},
		}
	}
	return []boxKey{
		{"arrows", "Arrows", "In a row of choices: move; in text: the cursor"},
		{"choose", "Space", "In a row of choices: choose"},
		{"letter", "First letter", "In a row of choices: choose it, as g for Green"},
		{"enter", "Enter", "Next box; in the commentary a new line"},
		{"pages", "PgUp, PgDn", "Move through the item; in the commentary a page"},
	}
}

func (s *Screen) whyNotEdit() string {
	if !s.Typing() {
		return "go to a text box first (Tab): this works in text"
	}
	return ""
}

// goActions go to one box, for those who look for it by its name.
func (s *Screen) goActions(add func(ui.Action)) {
	for _, g := range []struct {
		field      ppb.Field
		help, also string
	}{
		{ppb.FieldNone, "No value: say why there is none", "not available applicable due pending missing"},
		{ppb.FieldFlags, "Flags: provisional, estimated, forecast, revised, series break", "mark"},
		{ppb.FieldAsOf, "As of: the date of the figure", "as-of date"},
		{ppb.FieldQualifier, "Note: a remark printed with the value", "qualifier"},
		{ppb.FieldRAG, "Publish another colour, your judgement, or words: refer to comment", "rag override refer comment status progress publish judgement green amber red"},
		{ppb.FieldTravel, "Publish another direction of travel: your judgement", "override better worse"},
		{ppb.FieldForecast, "Forecast: when the milestone will be reached", "date complete"},
		{ppb.FieldSameAs, "Same as: another item speaks for this one too", "as above refer shared"},
		{ppb.FieldCommentary, "Commentary; a small table is lines such as | Grade | Q3 | Q4 |", "text write note table bars"},
	} {
		if s.box(g.field) == nil {
			continue
		}
		help := "Go to " + g.help
		if g.field == ppb.FieldRAG && s.session.Item().Milestone != nil {
			help = "Go to Progress: choose the colour, or words: refer to comment"
		}
		if g.field == ppb.FieldCommentary && s.env.Theme.Spoken() {
			help = "Go to Commentary"
		}
		add(ui.Action{Name: "go-" + string(g.field), Binding: ui.Bind(help), Also: g.also, Do: func() tea.Cmd {
			s.last.Open = false
			return s.goTo(g.field)
		}})
	}
}
