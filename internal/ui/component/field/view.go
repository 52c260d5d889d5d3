package field

import "ppbtui/internal/ui/component/text"

// frame is what "[ " and " ]" take.
const frame = 4

// View draws the field in exactly width columns (five at least) as
// "[ 88.2        ]", scrolled so that the cursor shows; curX is its column
// from the field's left edge. An empty field shows what Options says for that.
func (f *Field) View(width int) (line string, curX int) {
	room := max(width-frame, 1)
	if f.buf.Text() == "" {
		f.left = 0
		return "[ " + text.Fit(f.opts.Placeholder, room, "") + " ]", 2
	}
	s, x := f.Window(room)
	return "[ " + text.Pad(s, room) + " ]", 2 + x
}

// Window is what shows of the text in room columns, not padded, scrolled so that the cursor shows; curX is its column, which
// may be the one behind the last.
func (f *Field) Window(room int) (s string, curX int) {
	s, at := f.buf.Text(), f.buf.Cursor()
	f.scroll(room)
	return text.Truncate(s[f.left:], room, ""), min(text.Width(s[f.left:at]), room)
}

// scroll moves the window as little as it can: the cursor inside it, and no
// empty room at the right while text is hidden at the left. The cursor may
// stand behind the last column, on the space before the bracket.
func (f *Field) scroll(room int) {
	s, at := f.buf.Text(), f.buf.Cursor()
	f.left = min(f.left, at)
	for f.left > 0 && text.Width(s[f.left:]) < room {
		f.left = f.buf.Prev(f.left)
	}
	for text.Width(s[f.left:at]) > room {
		f.left = f.buf.Next(f.left)
	}
}
