package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/list"
)

// moves are the keys of lists. An arrow goes to the next finding where that shows, as in a page with links, and else scrolls.
func (d *why) moves() []ui.Action {
	keys := list.Keys()
	press := func(code rune) func() tea.Cmd {
		return func() tea.Cmd {
			d.Reader.Update(tea.KeyPressMsg{Code: code})
			d.scroll(0)
			return nil
		}
	}
	step := func(by int) func() tea.Cmd {
		return func() tea.Cmd {
			if !d.goOn(by) {
				d.scroll(by)
			}
			return nil
		}
	}
	return []ui.Action{
		{Name: "down", Binding: keys.Down, Do: step(1)},
		{Name: "up", Binding: keys.Up, Do: step(-1)},
		{Name: "page-down", Binding: keys.PageDown, Do: press(tea.KeyPgDown)},
		{Name: "page-up", Binding: keys.PageUp, Do: press(tea.KeyPgUp)},
		{Name: "first", Binding: keys.First, Do: press(tea.KeyHome)},
		{Name: "last", Binding: keys.Last, Do: press(tea.KeyEnd)},
	}
}

// scroll moves the text by so many lines, and selects what shows then.
func (d *why) scroll(by int) {
	d.To(min(max(d.Offset()+by, 0), max(len(d.drawn.Lines)-d.drawn.h, 0)))
	d.settle()
}

// goOn selects the finding behind the one that is selected, or before it, where it shows.
func (d *why) goOn(by int) bool {
	at := d.place()
	if at < 0 || at+by < 0 || at+by >= len(d.drawn.Findings) || !d.shows(at+by) {
		return false
	}
	d.choose(at + by)
	return true
}

// tab goes to the next finding or the one before, round the ends.
func (d *why) tab(by int) func() tea.Cmd {
	return func() tea.Cmd {
		n, at := len(d.drawn.Findings), d.place()
		switch {
		case at < 0 && by > 0: // from none: the first that is not above
			for at = 0; at < n-1 && d.drawn.Findings[at].From < d.Offset(); at++ {
			}
		case at < 0:
			at = n - 1
		default:
			at = (at + by + n) % n
		}
		d.choose(at)
		return nil
	}
}

// choose selects a finding and has all of it show.
func (d *why) choose(i int) {
	d.at = d.drawn.keys[i]
	is := d.drawn.Findings[i]
	if is.To > d.Offset()+d.drawn.h {
		d.To(is.To - d.drawn.h)
	}
	if is.From < d.Offset() {
		d.To(is.From)
	}
}

// shows reports whether a finding is begun in what shows.
func (d *why) shows(i int) bool {
	is := d.drawn.Findings[i]
	return is.From < d.Offset()+d.drawn.h && is.To > d.Offset()
}

// settle selects the first finding that shows, where the one that is selected does not.
func (d *why) settle() {
	if at := d.place(); at >= 0 && d.shows(at) {
		return
	}
	d.at = ""
	for i := range d.drawn.Findings {
		if d.shows(i) {
			d.at = d.drawn.keys[i]
			return
		}
	}
}
