package entry

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/editor"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/theme"
)

// box is one field of the entry on the screen: a line of text, a row of choices, or the commentary. Exactly one of line,
// row and long is set.
type box struct {
	field ppb.Field
	label string
	hint  string // how to type it, shown behind an empty or focused box
	less  bool   // stands under "More"

	line *field.Field
	row  *choice.Row
	long *editor.Editor

	values []string // of a row: what each choice stores
	labels []string
	many   bool   // of a row: any number of choices, stored as letters
	stored string // of a row: the text it stands for, also one that no choice stands for
}

func lineBox(f ppb.Field, label, hint string) *box {
	return &box{field: f, label: label, hint: hint, line: field.New(field.Options{Exact: f.Exact()})}
}

// radioBox is a row of which one choice is on; the value "" stands for an empty box.
func radioBox(th *theme.Theme, f ppb.Field, label string, values, labels []string) *box {
	b := &box{field: f, label: label, values: values, labels: labels, row: choice.Radio(th, labels, -1)}
	b.row.Letters = true
	b.set("")
	return b
}

// checkBox is a row of which any number of choices are on.
func checkBox(th *theme.Theme, f ppb.Field, label string, values, labels []string) *box {
	b := &box{field: f, label: label, values: values, labels: labels, many: true, row: choice.Check(th, labels)}
	b.row.Letters = true
	return b
}

// text is what the box holds, as it is stored.
func (b *box) text() string {
	switch {
	case b.line != nil:
		return b.line.Text()
	case b.long != nil:
		return b.long.Text()
	}
	return b.stored
}

// set puts a stored text into the box. A text that it holds already changes nothing, so that undo and cursor stay.
func (b *box) set(text string) {
	switch {
	case b.line != nil:
		if b.line.Text() != text {
			b.line.SetText(text)
		}
	case b.long != nil:
		if b.long.Text() != text {
			b.long.SetText(text)
		}
	case b.many:
		b.stored = text
		for i, v := range b.values {
			b.row.Set(i, strings.Contains(text, v))
		}
	default:
		b.stored = text
		b.row.Choose(slices.Index(b.values, text))
	}
}

// update gives the box a key or a paste. changed says that the box holds another text now.
func (b *box) update(msg tea.Msg) (handled, changed bool) {
	switch {
	case b.line != nil:
		n := b.line.Edits()
		handled = b.line.Update(msg)
		return handled, b.line.Edits() != n
	case b.long != nil:
		n := b.long.Edits()
		handled = b.long.Update(msg)
		return handled, b.long.Edits() != n
	}
	handled = b.row.Update(msg)
	return handled, handled && b.readRow()
}

// readRow takes the row's choices into the stored text. Moving over them changes nothing.
func (b *box) readRow() bool {
	was := b.stored
	if b.many {
		var on []string
		for i, v := range b.values {
			if b.row.On(i) {
				on = append(on, v)
			}
		}
		b.stored = strings.Join(on, ",")
	} else if i := b.row.Chosen(); i >= 0 {
		b.stored = b.values[i]
	}
	return b.stored != was
}

// offset is the cursor in the box: runes of a text, the choice of a row.
func (b *box) offset() int {
	switch {
	case b.line != nil:
		return b.line.Offset()
	case b.long != nil:
		return b.long.Offset()
	}
	return b.row.At()
}

func (b *box) setOffset(n int) {
	switch {
	case b.line != nil:
		b.line.SetOffset(n)
	case b.long != nil:
		b.long.SetOffset(n)
	default:
		b.row.Move(n)
	}
}

// takeNotice is what the last key or paste has to say.
func (b *box) takeNotice() string {
	switch {
	case b.line != nil:
		return b.line.TakeNotice()
	case b.long != nil:
		return b.long.TakeNotice()
	}
	return ""
}

// words is the box's content for reading: the labels of what is chosen, or the text.
func (b *box) words() string {
	if b.row == nil {
		return b.text()
	}
	var on []string
	for i := range b.labels {
		if b.row.On(i) {
			on = append(on, b.labels[i])
		}
	}
	if len(on) == 0 {
		return b.stored
	}
	return strings.Join(on, ", ")
}
