package field

import "ppbtui/internal/ui/component/text"

// frame is what "[ " and " ]" take.
const frame = 4

// View draws the field in exactly width columns (five at least) as
// "[ 88.2        ]", scrolled so that the cursor shows; curX is its column
// from the field's left edge. An empty field shows its placeholder.
func (f *Field) View(width int) (line string, curX int) {
	room := max(width-frame, 1)
	s, at := f.buf.Text(), f.buf.Cursor()
	if s == "" {
		f.left = 0
		return "[ " + text.Fit(f.opts.Placeholder, room, "") + " ]", 2
	}
	f.scroll(room)
	x := text.Width(s[f.left:at])
	return "[ " + text.Fit(s[f.left:], room, "") + " ]", 2 + min(x, room)
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
