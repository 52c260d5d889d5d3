// Package form is boxes that are filled one after another: which there are, where the keyboard is, where Tab, Shift+Tab
// and F6 go, and how they are laid out on a page that scrolls to the one with the focus. A box holds a field behind one
// small interface; the form knows no field in particular, no screen and no store, and what a value means is for the page
// to say.
package form

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/theme"
)

// Form is the boxes of a page, in the order of Tab. Make it with [New].
type Form struct {
	ReadOnly bool   // nothing is typed: values stand alone, and the keys move the page
	Ellipsis string // stands for what is cut

	boxes  []*Box
	focus  int // index of a box, or nowhere
	from   int // where F6 was pressed
	scroll Scroll

	clock  func() time.Time
	last   time.Time // of the last key
	notice string
}

// nowhere is the focus of a form that nothing is typed in.
const nowhere = -1

// goesOn is the longest between two keys of one go of typing, which is undone together.
const goesOn = time.Second

// New is a form with the focus nowhere.
func New(clock func() time.Time, th *theme.Theme, boxes ...*Box) *Form {
	return &Form{boxes: boxes, focus: nowhere, clock: clock, Ellipsis: th.Ellipsis()}
}

// Boxes are all boxes, in the order of Tab.
func (f *Form) Boxes() []*Box { return f.boxes }

// Box is the box with this name, or nil.
func (f *Form) Box(name string) *Box {
	if i := f.index(name); i >= 0 {
		return f.boxes[i]
	}
	return nil
}

func (f *Form) index(name string) int {
	for i, b := range f.boxes {
		if b.Name == name {
			return i
		}
	}
	return nowhere
}

// Focused is the box that the keyboard is in, nil when it is nowhere.
func (f *Form) Focused() *Box {
	if f.focus < 0 {
		return nil
	}
	return f.boxes[f.focus]
}

// At reports whether the keyboard is in the box with this name.
func (f *Form) At(name string) bool {
	b := f.Focused()
	return b != nil && b.Name == name
}

// GoTo puts the keyboard into a box; false when there is none of this name.
func (f *Form) GoTo(name string) bool {
	i := f.index(name)
	if i >= 0 {
		f.enter(i)
	}
	return i >= 0
}

// First puts the keyboard into the first box that shows; where none does, into the first.
func (f *Form) First() {
	i := slices.IndexFunc(f.boxes, (*Box).shown)
	f.enter(min(max(i, 0), len(f.boxes)-1))
}

// Release takes it out of every box.
func (f *Form) Release() { f.enter(nowhere) }

func (f *Form) enter(i int) {
	if b := f.Focused(); b != nil && i != f.focus {
		b.Pause()
	}
	f.focus, f.scroll.free = i, false
}

// Shows reports whether a box stands on the screen now.
func (f *Form) Shows(b *Box) bool { return b == f.Focused() || b.shown() }

// Wrong is the first box on the screen of which something is wrong, nil where none is.
func (f *Form) Wrong() *Box {
	for _, b := range f.boxes {
		if f.Shows(b) && b.problem() != "" {
			return b
		}
	}
	return nil
}

// Shown is how many boxes of a section stand on the screen now.
func (f *Form) Shown(section int) (n int) {
	for _, b := range f.boxes {
		if b.Section == section && f.Shows(b) {
			n++
		}
	}
	return n
}

// Step goes to the next box that is shown, or with -1 to the one before, round the ends.
func (f *Form) Step(by int) {
	n := len(f.boxes)
	if f.ReadOnly || n == 0 {
		return
	}
	i := f.focus
	switch b := f.Focused(); {
	case b == nil:
		i = min(-by, 0)
	case b.reads() && !b.shown():
		i = 0 // Tab does not come here: it goes on from the first box
	}
	for range n {
		if i = (i + by + n) % n; f.Shows(f.boxes[i]) {
			break
		}
	}
	f.enter(i)
}

// Pane is F6: to the first box of the next section. From one that stands aside it goes back to where it was pressed.
func (f *Form) Pane() {
	b := f.Focused()
	aside := slices.IndexFunc(f.boxes, func(b *Box) bool { return b.Aside })
	switch {
	case f.ReadOnly || len(f.boxes) == 0:
	case b != nil && b.Aside:
		f.enter(f.from)
	case aside >= 0:
		if f.from = f.focus; b == nil || b.reads() {
			f.from = 0
		}
		f.enter(aside)
	default:
		f.enter(f.nextSection(b))
	}
}

// nextSection is the first box of the section after that of b, round the end.
func (f *Form) nextSection(b *Box) int {
	if b == nil {
		return 0
	}
	return max(slices.IndexFunc(f.boxes, func(o *Box) bool { return o.Section == b.Section+1 }), 0)
}

// Did is what a key or a paste did in a form.
type Did int

// What it did.
const (
	Nothing Did = iota
	Moved       // the cursor or the focus
	Changed     // the box with the focus holds another value
)

// Update gives a key or a paste to the box with the focus; what that does not take moves the focus or the page.
func (f *Form) Update(msg tea.Msg) Did {
	b := f.Focused()
	k, isKey := msg.(tea.KeyPressMsg)
	switch {
	case b == nil && isKey:
		f.scroll.Key(k)
		return Nothing
	case b == nil:
		return Nothing
	}
	f.pause(b)
	f.scroll.free = false
	switch handled, changed := b.Update(msg); {
	case changed:
		f.notice = b.TakeNotice()
		return Changed
	case handled:
		f.notice = b.TakeNotice()
		return Moved
	}
	if _, long := b.Field.(Text); long {
		return Nothing // it keeps the keyboard
	}
	switch k.Code {
	case tea.KeyEnter, tea.KeyKpEnter, tea.KeyDown:
		f.Step(1)
		return Moved
	case tea.KeyUp:
		f.Step(-1)
		return Moved
	case tea.KeyPgUp, tea.KeyPgDown:
		f.scroll.free = true
		f.scroll.Key(k)
	}
	return Nothing
}

// pause ends a step of undo where nobody typed for a while.
func (f *Form) pause(b *Box) {
	now := f.clock()
	if now.Sub(f.last) >= goesOn {
		b.Pause()
	}
	f.last = now
}

// TakeNotice is what the last key or paste has to say, once.
func (f *Form) TakeNotice() string {
	n := f.notice
	f.notice = ""
	return n
}
