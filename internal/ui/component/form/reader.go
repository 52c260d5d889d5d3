package form

import tea "charm.land/bubbletea/v2"

// Reader is a text that stands between the boxes to be read: the focus goes there so that the arrows move through it. What
// it shows is the page's to say. The zero value is ready.
type Reader struct {
	top  int
	rows int // shown at the last drawing
}

// Update moves; every other key is taken and does nothing.
func (r *Reader) Update(msg tea.Msg) (handled, changed bool) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, false
	}
	switch k.Code {
	case tea.KeyUp:
		r.top--
	case tea.KeyDown:
		r.top++
	case tea.KeyPgUp:
		r.top -= max(r.rows-1, 1)
	case tea.KeyPgDown, tea.KeySpace:
		r.top += max(r.rows-1, 1)
	case tea.KeyHome:
		r.top = 0
	case tea.KeyEnd:
		r.top = farAway
	}
	r.top = max(r.top, 0)
	return true, false
}

// farAway is past the end of every text; drawing comes back to the end.
const farAway = 1 << 20

// Window is the part of all lines that is scrolled to, in at most so many rows.
func (r *Reader) Window(all []string, rows int) []string {
	r.rows = rows
	r.top = min(r.top, max(len(all)-rows, 0))
	return all[r.top:min(r.top+rows, len(all))]
}

// Below reports whether a text of so many lines goes on below the window.
func (r *Reader) Below(lines int) bool { return r.top+r.rows < lines }

// To begins the window with this line.
func (r *Reader) To(line int) { r.top = line }

// Pause has nothing to end.
func (r *Reader) Pause() {}

// Typing is false.
func (r *Reader) Typing() bool { return false }

// Value is empty: it stores nothing.
func (r *Reader) Value() string { return "" }

// SetValue does nothing.
func (r *Reader) SetValue(string) {}

// Words is empty.
func (r *Reader) Words() string { return "" }

// Offset is the first line shown.
func (r *Reader) Offset() int { return r.top }

// SetOffset goes back to it.
func (r *Reader) SetOffset(n int) { r.top = n }

// Draw draws nothing: the page has the text.
func (r *Reader) Draw(int, int) (lines []string, x, y int) { return nil, 0, 0 }

// TakeNotice is empty.
func (r *Reader) TakeNotice() string { return "" }
