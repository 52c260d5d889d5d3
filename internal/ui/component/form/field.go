package form

import tea "charm.land/bubbletea/v2"

// Field is what a box is filled with: [Line], [Text], [Choice] and [Reader] are fields, and a page may bring its own.
type Field interface {
	// Update takes a key or a paste. handled: it was one of the field's own; changed: it holds another value now.
	Update(msg tea.Msg) (handled, changed bool)
	// Pause says that nobody typed for a while, or that the focus goes: a step of undo ends.
	Pause()
	// Typing reports whether letters are text here, and not keys that run something.
	Typing() bool

	// Value is what the field holds, as it is stored.
	Value() string
	// SetValue puts a stored value into it. One that it holds already changes nothing, so that undo and cursor stay.
	SetValue(value string)
	// Words are the value for reading.
	Words() string

	// Offset is the cursor in the field, in code points of a text or choices of a row; SetOffset goes back to it.
	Offset() int
	SetOffset(n int)
	// Draw draws it, at most w columns wide and as many lines as it takes, rows of a field that fills what it is given. x
	// and y are where its cursor stands in them.
	Draw(w, rows int) (lines []string, x, y int)
	// TakeNotice is what the last key or paste has to say, once.
	TakeNotice() string
}

// Box is a field in its place in a form.
type Box struct {
	Field

	Name    string // by which the page knows it
	Label   string
	Lines   int  // of a text of several paragraphs; 0: one
	Section int  // F6 goes from one section to the next
	Aside   bool // of a section with what is seldom needed: F6 goes there, and back to where it was pressed
	Asked   bool // asked for by the box before it: the two are seen together

	Shown   func() bool   // whether it stands on the screen now; nil: always. A box never goes while the focus is in it
	Hint    func() string // how it is filled, or what was understood; stands behind it where there is room. May be nil
	Problem func() string // what is wrong with it, as a sentence; empty: nothing. May be nil
}

// Put is SetValue by somebody else than the person in the box: where it has undo, a step of its own.
func (b *Box) Put(value string) {
	if l, ok := b.Field.(Line); ok {
		l.Put(value)
		return
	}
	b.SetValue(value)
}

// fill is SetValue by the person in the box: where it has undo, a step of its own, and where it is bounded, not more than it takes.
func (b *Box) fill(value string) {
	if f, ok := b.Field.(interface{ Fill(value string) }); ok {
		f.Fill(value)
		return
	}
	b.SetValue(value)
}

// shown is Shown, of a box that may have none.
func (b *Box) shown() bool { return b.Shown == nil || b.Shown() }

func (b *Box) problem() string {
	if b.Problem == nil {
		return ""
	}
	return b.Problem()
}

// reads reports whether nothing is filled in here.
func (b *Box) reads() bool {
	_, reader := b.Field.(*Reader)
	return reader
}
