package form

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/editor"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Line is a field of one line of text.
type Line struct{ *field.Field }

// NewLine is an empty line.
func NewLine(o field.Options) Line { return Line{field.New(o)} }

// Update types.
func (l Line) Update(msg tea.Msg) (handled, changed bool) {
	n := l.Edits()
	handled = l.Field.Update(msg)
	return handled, l.Edits() != n
}

// Typing is true: it is text.
func (l Line) Typing() bool { return true }

// Value is the text.
func (l Line) Value() string { return l.Text() }

// SetValue replaces it.
func (l Line) SetValue(s string) {
	if l.Text() != s {
		l.SetText(s)
	}
}

// Words is the text.
func (l Line) Words() string { return l.Text() }

// lineMin is the columns of an empty line, with its brackets.
const lineMin = 17

// Draw draws it in brackets. It grows with its text as far as there is room.
func (l Line) Draw(w, _ int) (lines []string, x, y int) {
	view, x := l.View(max(min(max(text.Width(l.Text())+5, lineMin), w), 8))
	return []string{view}, x, 0
}

// Text is a field of several paragraphs.
type Text struct{ *editor.Editor }

// NewText is an empty text of at most so many code points.
func NewText(most int) Text { return Text{editor.New(most)} }

// Update types.
func (t Text) Update(msg tea.Msg) (handled, changed bool) {
	n := t.Edits()
	handled = t.Editor.Update(msg)
	return handled, t.Edits() != n
}

// Typing is true: it is text.
func (t Text) Typing() bool { return true }

// Value is the text.
func (t Text) Value() string { return t.Text() }

// SetValue replaces it.
func (t Text) SetValue(s string) {
	if t.Text() != s {
		t.SetText(s)
	}
}

// Words is the text.
func (t Text) Words() string { return t.Text() }

// WordCount is how many words it holds.
func (t Text) WordCount() int { return t.Editor.Words() }

// Draw fills the rows it is given.
func (t Text) Draw(w, rows int) (lines []string, x, y int) { return t.View(w, rows) }

// Choice is a field of which one choice is on, or any number of them. It keeps a value that no choice stands for.
type Choice struct {
	row    *choice.Row
	values []string
	labels []string
	many   bool
	stored string
}

// NewRadio is a row of which one choice is on; each label stands for the value at the same place. The value "" stands for
// an empty field.
func NewRadio(th *theme.Theme, values, labels []string) *Choice {
	c := &Choice{row: choice.Radio(th, labels, -1), values: values, labels: labels}
	c.row.Letters = true
	c.SetValue("")
	return c
}

// NewCheck is a row of which any number are on: its value is theirs, separated by commas.
func NewCheck(th *theme.Theme, values, labels []string) *Choice {
	c := &Choice{row: choice.Check(th, labels), values: values, labels: labels, many: true}
	c.row.Letters = true
	return c
}

// Update moves and chooses. Moving over the choices changes nothing.
func (c *Choice) Update(msg tea.Msg) (handled, changed bool) {
	if !c.row.Update(msg) {
		return false, false
	}
	was := c.stored
	if c.many {
		c.stored = strings.Join(c.on(c.values), ",")
	} else if i := c.row.Chosen(); i >= 0 {
		c.stored = c.values[i]
	}
	return true, c.stored != was
}

// on are those of what, one for each choice, whose choice is on.
func (c *Choice) on(what []string) []string {
	var out []string
	for i, w := range what {
		if c.row.On(i) {
			out = append(out, w)
		}
	}
	return out
}

// Pause has nothing to end.
func (c *Choice) Pause() {}

// Typing is false: letters choose.
func (c *Choice) Typing() bool { return false }

// Value is the stored text, also one that no choice stands for.
func (c *Choice) Value() string { return c.stored }

// SetValue turns on what the value says.
func (c *Choice) SetValue(s string) {
	c.stored = s
	if !c.many {
		c.row.Choose(slices.Index(c.values, s))
		return
	}
	on := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' })
	for i, v := range c.values {
		c.row.Set(i, slices.Contains(on, v))
	}
}

// Words are the labels of what is chosen.
func (c *Choice) Words() string {
	if on := c.on(c.labels); len(on) > 0 {
		return strings.Join(on, ", ")
	}
	return c.stored
}

// Offset is the choice that the cursor is on.
func (c *Choice) Offset() int { return c.row.At() }

// SetOffset moves it there.
func (c *Choice) SetOffset(n int) { c.row.Move(n) }

// Draw draws the row on as many lines as it takes.
func (c *Choice) Draw(w, _ int) (lines []string, x, y int) { return c.row.View(w) }

// TakeNotice is empty: a row has nothing to say.
func (c *Choice) TakeNotice() string { return "" }
