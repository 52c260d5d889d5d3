package sheet

import "ppbtui/internal/ui/component/text"

// Facts are the lines of a sheet with a spoken theme, as a page tells them: without the empty ones, and with one blank between words.
func (s *Sheet) Facts() []string { return text.Facts(s.lines) }
