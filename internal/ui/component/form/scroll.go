package form

import tea "charm.land/bubbletea/v2"

// Scroll is which lines of a page are in the window: those round the box with the focus, or where a reader moved it.
type Scroll struct {
	top   int
	free  bool // moved away from the focus with PgUp and PgDn
	h     int  // lines of the last window
	stops []bool
}

// Key moves the window.
func (s *Scroll) Key(k tea.KeyPressMsg) {
	page := max(s.h-1, 1)
	switch k.Code {
	case tea.KeyUp:
		s.top = s.stop(s.top, -1)
	case tea.KeyDown:
		s.top = s.stop(s.top, 1)
	case tea.KeyPgUp:
		s.top -= page
	case tea.KeyPgDown, tea.KeySpace:
		s.top += page
	case tea.KeyHome:
		s.top = 0
	case tea.KeyEnd:
		s.top = farAway
	}
	s.top = max(s.top, 0)
}

// stop is the next line from at that may stand first.
func (s *Scroll) stop(at, by int) int {
	for at += by; at > 0 && at < len(s.stops) && !s.stops[at]; at += by {
	}
	return at
}

// Window is the part of a page that is shown.
type Window struct {
	From, To int
	Pinned   bool // one line less, for a line of the page's own stands above them
	X, Y     int  // the cursor, in the window
	Cursor   bool
	More     string // what of the page is not shown, in words
}

// Window chooses h lines of a page. Where it begins below line pin, a line is left for what is worth seeing above it.
func (f *Form) Window(p *Page, h, pin int) Window {
	s, n, at := &f.scroll, len(p.Lines), p.Spot(f.Focused())
	s.h = h
	free := f.ReadOnly || s.free
	if free {
		s.top = min(s.top, max(n-h, 0))
	} else {
		s.top = follow(s.top, at, n, h)
	}
	w := Window{Pinned: n > h && s.top > pin && h > 2}
	if w.Pinned && !free {
		s.top = follow(s.top+1, at, n, h-1)
	}
	from, room := s.top, h
	if w.Pinned {
		room--
		from = min(from, max(n-room, 0))
	}
	s.stops = p.stops(room)
	w.From = s.snap(from, at, room, free)
	w.To = min(w.From+room, n)
	w.X, w.Y = at.X, at.Y-w.From+h-room
	w.Cursor = f.Focused() != nil && at.Y >= w.From && at.Y < w.To
	switch {
	case w.From > 0 && w.To < n:
		w.More = "more above and below"
	case w.To < n:
		w.More = "more below"
	case w.From > 0:
		w.More = "more above"
	}
	return w
}

// Scrolled reports whether lines above the window are hidden.
func (f *Form) Scrolled() bool { return f.scroll.top > 0 }

// Top begins the window of the page at its top again.
func (f *Form) Top() { f.scroll.top = 0 }

// snap moves the first line of a window of h lines to the beginning of a text, so that no sentence shows without its start:
// further down where the box with the focus stays in sight, else up.
func (s *Scroll) snap(from int, at Spot, h int, free bool) int {
	if from <= 0 || from >= len(s.stops) || s.stops[from] {
		return from
	}
	down, up := s.stop(from, 1), s.stop(from, -1)
	switch {
	case free:
		return up
	case down <= at.From:
		return down
	case at.Y < up+h:
		return up
	}
	return from
}

// follow moves the window as little as it can for the lines of a spot to be in it, the cursor's line before all.
func follow(top int, at Spot, n, h int) int {
	top = min(top, max(n-h, 0))
	if at.To > top+h {
		top = at.To - h
	}
	if at.From < top {
		top = at.From
	}
	if at.Y >= top+h {
		top = at.Y - h + 1
	}
	return max(top, 0)
}
