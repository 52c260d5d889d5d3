package review

import "ppbtui/internal/ppb/wording"

// scroll is a window on lines; it moves by ui.Moves as a list does.
type scroll struct{ top, n, h int }

// Index is the first line shown.
func (s *scroll) Index() int { return s.top }

// Len is how many first lines there can be.
func (s *scroll) Len() int { return max(s.n-s.h+1, 1) }

// Select shows line i first, or the nearest there is.
func (s *scroll) Select(i int) { s.top = max(min(i, s.Len()-1), 0) }

// Window is the lines shown.
func (s *scroll) Window() (from, to int) { return s.top, min(s.top+s.h, s.n) }

// cut is what shows of lines in h lines.
func (s *scroll) cut(lines []string, h int) []string {
	s.n, s.h = len(lines), max(h, 1)
	s.Select(s.top)
	from, to := s.Window()
	return lines[from:to]
}

// rest says how much is below: "12 more lines"; empty at the end.
func (s *scroll) rest() string {
	if _, to := s.Window(); to < s.n {
		return wording.Count(s.n-to, "more line") + " below."
	}
	return ""
}
