package theme

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// sgr is a style as the sequences before and after a text. The end undoes only
// what the start did, so that styles nest.
type sgr struct{ on, off string }

// fillOff gives the terminal its own two colours back.
const fillOff = "\x1b[39;49m"

// start is the sequence that begins a Lip Gloss style: styles are rendered once,
// here, and not at every frame.
func start(style lipgloss.Style) string {
	on, _, _ := strings.Cut(style.Render("x"), "x")
	return on
}

func reverse() sgr { return sgr{start(lipgloss.NewStyle().Reverse(true)), "\x1b[27m"} }

// underline is written by hand: Lip Gloss begins it twice over (4;4).
func underline() sgr { return sgr{"\x1b[4m", "\x1b[24m"} }

// fill is ink on a background, each a colour's number in the palette.
func fill(ink, back string) sgr {
	return sgr{start(lipgloss.NewStyle().Foreground(lipgloss.Color(ink)).Background(lipgloss.Color(back))), fillOff}
}

func (s sgr) wrap(text string) string {
	if s.on == "" || text == "" {
		return text
	}
	return s.on + text + s.off
}

// tint is the style of a status. With 256 colours these are cube colours (160
// and 220, never the palette's own red and yellow, which people repaint); with
// contrast a deeper red and a brighter yellow. Without colours red is reversed
// and amber underlined.
func tint(status int, opts Options) sgr {
	switch opts.Colour {
	case None:
		switch status {
		case red:
			return reverse()
		case amber:
			return underline()
		}
	case ANSI16:
		switch status {
		case red:
			return fill("15", "1") // bright white on red
		case amber:
			return fill("0", "11") // black on bright yellow
		}
	case ANSI256:
		back := [2]string{"160", "220"}
		if opts.Contrast {
			back = [2]string{"88", "226"}
		}
		switch status {
		case red:
			return fill("231", back[0])
		case amber:
			return fill("16", back[1])
		}
	}
	return sgr{}
}
