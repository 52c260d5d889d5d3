package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// A table that is said is a list of its rows, and behind them its commentary: dozens of cells one after another are more than anybody listens
// to. Each row has a page on which its cells are filled, and from which one goes on to the next.

// words is the place of the commentary behind the rows of a table.
func (s *Screen) words() int {
	is, _ := s.session.Table()
	return len(is.Rows)
}

// rowsTold are the rows of the table, and its commentary.
func (s *Screen) rowsTold() *tell.List {
	n := s.words()
	return &tell.List{
		Len: n + 1, Does: "line",
		Say: func(i int) string {
			if i < n {
				return s.view.LineSays(i)
			}
			b := s.box(ppb.FieldCommentary)
			return b.Label + ". " + wording.Capital(wording.Count(text.Words(b.Value()), "word")) + "."
		},
		Choose: s.chooseLine,
	}
}

// chooseLine has the actions be about a row, or about the commentary.
func (s *Screen) chooseLine(i int) {
	s.inWords = i >= s.words()
	box := rowsBox
	if s.inWords {
		box = string(ppb.FieldCommentary)
	} else {
		_, col := s.table.Focus()
		s.table.Go(i, col)
	}
	if !s.form.ReadOnly {
		s.form.GoTo(box)
	}
}

// chosenLine is the place of what is chosen.
func (s *Screen) chosenLine() int {
	if s.inWords {
		return s.words()
	}
	row, _ := s.table.Focus()
	return row
}

// lineOf is the place of the row of a cell, and of anything else but the commentary that of the row that is chosen.
func (s *Screen) lineOf(f ppb.Field) int {
	is, _ := s.session.Table()
	row, _, cell := f.Cell()
	switch at := is.Row(row); {
	case cell && at >= 0:
		return at
	case f == ppb.FieldCommentary:
		return s.words()
	}
	at, _ := s.table.Focus()
	return at
}

// lineAction opens what is chosen.
func (s *Screen) lineAction() ui.Action {
	return ui.Action{
		Name: "line", Binding: ui.Bind("Fill the cells of this row, or write the commentary"), Short: "Fill row", Also: "row cells open commentary",
		Do: func() tea.Cmd { return s.openLine(s.chosenLine()) },
	}
}

// lineWanted asks the page of the item for another row.
type lineWanted int

// openLine opens the page of a row, or that of the commentary.
func (s *Screen) openLine(i int) tea.Cmd {
	s.chooseLine(i)
	return ui.Send(ui.Push{Screen: &line{entry: s, at: i}})
}

// line is a row of a table in words, or its commentary.
type line struct {
	entry *Screen
	at    int
}

func (l *line) Init() tea.Cmd { return nil }

// Update has the page of the item take what comes of typing.
func (l *line) Update(msg tea.Msg) tea.Cmd { return l.entry.Update(msg) }

// Title names the row.
func (l *line) Title() string {
	ref := l.entry.session.Item().Ref() + "  "
	if l.isWords() {
		return ref + l.entry.box(ppb.FieldCommentary).Label
	}
	is, _ := l.entry.session.Table()
	return ref + theme.Neutral(is.Rows[l.at].Label)
}

// Place is where the row stands.
func (l *line) Place() string {
	if l.isWords() {
		return ""
	}
	return "row " + wording.Number(l.at+1) + " of " + wording.Number(l.entry.words())
}

// Status is that of the item, but for what sends it, which is done on its page.
func (l *line) Status() string {
	return strings.TrimSpace(strings.TrimSuffix(l.entry.Status(), untilSent))
}

// isWords reports whether it is the commentary: that, too, where the row has gone meanwhile.
func (l *line) isWords() bool { return l.at >= l.entry.words() }

// View draws it, where somebody has chosen to see again.
func (l *line) View(w, h int) ui.Frame { return l.entry.View(w, h) }

// Tell is the boxes of the row's cells, or that of the commentary.
func (l *line) Tell() tell.Page {
	s := l.entry
	s.reread()
	t := tell.Page{Next: "next-row", Keeps: true}
	switch is, _ := s.session.Table(); {
	case l.isWords() && s.form.ReadOnly:
		return tell.Page{Facts: s.view.BoxFacts()}
	case l.isWords():
		return tell.Page{Boxes: s.boxes(), Live: s.view.Live(), At: string(s.sentTo), Keeps: true}
	case is.Rows[l.at].Role == tabular.Heading:
		return tell.Page{Facts: []string{"This row is a heading: it has no cells."}, Next: "next-row"}
	case s.form.ReadOnly:
		return tell.Page{Facts: l.cells(), Next: "next-row"}
	case is.Rows[l.at].Role.Sums():
		t.Facts = []string{rowWords(draft.Row{Role: is.Rows[l.at].Role}) + "."}
	}
	t.Boxes, t.Live, t.At = l.boxes(), s.view.LineLive(l.at), string(s.sentTo)
	return t
}

// next is the place of the next row that has cells, or of the one before; -1 where there is none before.
func (l *line) next(by int) int {
	is, _ := l.entry.session.Table()
	for i := l.at + by; ; i += by {
		if i < 0 || i >= len(is.Rows) || is.Rows[i].Role != tabular.Heading {
			return i
		}
	}
}

// Actions go on to the rows before and behind, and back. What else can be done stands on the page of the item.
func (l *line) Actions() []ui.Action {
	to := func(by int) func() tea.Cmd {
		return func() tea.Cmd { return ui.Send(ui.Back{Result: lineWanted(l.next(by))}) }
	}
	return []ui.Action{
		{Name: "next-row", Binding: ui.Bind("Go on to the next row, and behind the last to the commentary", "f8"), Short: "Next row", Do: to(1), Why: func() string {
			if l.isWords() {
				return "there is no row behind this"
			}
			return ""
		}},
		{Name: "previous-row", Binding: ui.Bind("Go to the row before", "f7"), Do: to(-1), Why: func() string {
			if l.next(-1) < 0 {
				return "this is the first row"
			}
			return ""
		}},
		{Name: "close", Binding: ui.Bind("Go back to the table", "esc"), Do: func() tea.Cmd { return ui.Send(ui.Back{}) }},
	}
}
