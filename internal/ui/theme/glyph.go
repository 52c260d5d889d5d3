package theme

import "strings"

// glyphs are the characters that carry no status.
type glyphs struct {
	marker, radioOn, radioOff, checkOn, checkOff string
	rule, sep, ellipsis, full, empty, missing    string
	up, level, down                              string
}

func shapeGlyphs() glyphs {
	return glyphs{
		marker: "►", radioOn: "(•)", radioOff: "( )", checkOn: "[x]", checkOff: "[ ]",
		rule: "─", sep: "│", ellipsis: "…", full: "█", empty: "░", missing: "-",
		up: "↑", level: "→", down: "↓",
	}
}

func asciiGlyphs() glyphs {
	return glyphs{
		marker: ">", radioOn: "(*)", radioOff: "( )", checkOn: "[x]", checkOff: "[ ]",
		rule: "-", sep: "|", ellipsis: "...", full: "#", empty: ".", missing: "-",
		up: "^", level: "=", down: "v",
	}
}

// Marker is one column: the selection marker, or a space.
func (t *Theme) Marker(selected bool) string {
	if selected {
		return t.g.marker
	}
	return " "
}

// Radio is three columns: one choice of a row of which one is chosen.
func (t *Theme) Radio(on bool) string {
	if on {
		return t.g.radioOn
	}
	return t.g.radioOff
}

// Check is three columns: a choice that can be on or off.
func (t *Theme) Check(on bool) string {
	if on {
		return t.g.checkOn
	}
	return t.g.checkOff
}

// Sep is one column: the line between two panes.
func (t *Theme) Sep() string { return t.g.sep }

// Ellipsis says that something was left out: one column, three in ASCII.
func (t *Theme) Ellipsis() string { return t.g.ellipsis }

// Travel is the direction of travel as glyph and word, at most eight columns
// and not padded: "↑ better", "→ same", "↓ worse", "- n/a". dir is one of
// better, up, same, worse, down, n/a and first; anything else is "- n/a".
func (t *Theme) Travel(dir string) string {
	switch dir {
	case "better", "up", "same", "worse", "down", "first":
		if t.Spoken() {
			return dir
		}
		return t.TravelGlyph(dir) + " " + dir
	}
	if t.Spoken() {
		return ""
	}
	return t.g.missing + " n/a"
}

// TravelGlyph is the one-column glyph of [Theme.Travel], for narrow screens.
func (t *Theme) TravelGlyph(dir string) string {
	if t.Spoken() {
		return t.Travel(dir)
	}
	switch dir {
	case "better", "up":
		return t.g.up
	case "same":
		return t.g.level
	case "worse", "down":
		return t.g.down
	}
	return t.g.missing
}

// Bar draws how much of total is done as "[█████░░░░]", width columns with
// its brackets (at least three). Blocks are whole; it is full only when all is
// done and empty only when nothing is. No total counts as nothing done.
func (t *Theme) Bar(done, total, width int) string {
	if t.Spoken() {
		return ""
	}
	n := max(width-2, 1)
	full := 0
	switch {
	case total <= 0 || done <= 0:
	case done >= total:
		full = n
	default:
		full = min(max((done*n+total/2)/total, 1), max(n-1, 0))
	}
	return "[" + strings.Repeat(t.g.full, full) + strings.Repeat(t.g.empty, n-full) + "]"
}

// Blocks is n full blocks, a bar without a frame.
func (t *Theme) Blocks(n int) string { return strings.Repeat(t.g.full, max(n, 0)) }
