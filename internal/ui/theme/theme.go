// Package theme holds every colour, glyph and style of the program, so that a
// screen says what it means ("amber", "selected") and never how that looks.
//
// The rules come from what was measured on real terminals: a status is always
// a word and a shape, colour only repeats it; the terminal's own colours
// everywhere else; no blue, bold, dim, italic or blink. A Theme belongs to one
// session and changes only when the person chooses so, so its strings can be
// joined without any style being computed while a frame is drawn.
//
// It knows no screen, no store and no rule of the domain.
package theme

import (
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ui/component/text"
)

// Glyphs chooses the characters the theme draws with.
type Glyphs int

const (
	Shapes Glyphs = iota // ■ ▲ ● ─ │ ►, one column each
	ASCII                // bytes below 0x80 only
	Words                // nothing is drawn: what is said aloud, line by line, is words alone, neither cut nor padded
)

// Colour says how many colours the terminal shows.
type Colour int

const (
	None    Colour = iota // reverse and underline only
	ANSI16                // the sixteen of every terminal
	ANSI256               // the fixed colour cube
)

// Options are what a person or a terminal can choose about a Theme.
type Options struct {
	Glyphs   Glyphs
	Colour   Colour
	Contrast bool // deeper red and brighter amber, where there are 256 colours
	Plain    bool // the locale is not UTF-8: with ASCII glyphs, what people have typed is shown in ASCII too
	Fixed    bool // the glyphs were named in the environment: no probe and no saved setting changes them
}

// Theme draws. Only [Theme.Change] changes it: whoever calls that draws with it
// on the same goroutine.
type Theme struct {
	opts   Options
	g      glyphs
	status [statuses]label

	reversed, underlined sgr    // as every style rendered once, in New
	rule                 string // ruleRunes rule glyphs, cut to length
}

// New builds the theme for opts.
func New(opts Options) *Theme {
	t := &Theme{opts: opts, g: shapeGlyphs(), reversed: reverse(), underlined: underline()}
	switch opts.Glyphs {
	case ASCII:
		t.g = asciiGlyphs()
	case Words:
		t.g = glyphs{ellipsis: "..."}
	}
	t.status = labels(opts)
	t.rule = strings.Repeat(t.g.rule, ruleRunes)
	return t
}

// Options returns what the theme was built with.
func (t *Theme) Options() Options { return t.opts }

// Change makes it the theme for opts. What was drawn before has to be drawn
// again.
func (t *Theme) Change(opts Options) { *t = *New(opts) }

// Reverse shows s in reverse video, for a selection.
func (t *Theme) Reverse(s string) string { return t.Select(true, s) }

// Underline underlines s.
func (t *Theme) Underline(s string) string {
	if t.Spoken() {
		return s
	}
	return t.underlined.wrap(s)
}

// Select shows s in reverse video when selected, else as it is.
func (t *Theme) Select(selected bool, s string) string {
	if selected && !t.Spoken() {
		return t.reversed.wrap(s)
	}
	return s
}

// Truncate cuts s to w columns, ending in the theme's ellipsis when cut.
func (t *Theme) Truncate(s string, w int) string {
	if t.Spoken() {
		return s
	}
	return text.Truncate(s, w, t.g.ellipsis)
}

// Fit makes s exactly w columns: cut with the ellipsis, or padded right.
func (t *Theme) Fit(s string, w int) string {
	if t.Spoken() {
		return s
	}
	return text.Fit(s, w, t.g.ellipsis)
}

// Spoken reports whether what is drawn is read line by line: see [Words].
func (t *Theme) Spoken() bool { return t.opts.Glyphs == Words }

// Neutral makes text that other people typed safe to show on one line; see
// [clean.ShowLine]. Every such text passes through here (or [NeutralBlock]) on its
// way to a screen.
func Neutral(s string) string { return clean.ShowLine(s) }

// NeutralBlock is [Neutral] for text of several lines: "\n" stays.
func NeutralBlock(s string) string { return clean.ShowBlock(s) }
