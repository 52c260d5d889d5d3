package theme

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// sgr is a Lip Gloss style as it was rendered once: the sequences before and
// after a text. Render itself was 39 % of all CPU in a program that called it
// for every text of a frame, and it ends every style with a reset of all, so
// that styles did not nest: here the end undoes only what the start did.
type sgr struct{ on, off string }

// What undoes a style: reverse video, underlining, and the two colours, which
// become the terminal's own again.
const (
	reverseOff   = "\x1b[27m"
	underlineOff = "\x1b[24m"
	fillOff      = "\x1b[39;49m"
)

// rendered is a style as its sequences; off undoes it.
func rendered(style lipgloss.Style, off string) sgr {
	on, _, _ := strings.Cut(style.Render("x"), "x")
	return sgr{on, off}
}

func reverse() sgr { return rendered(lipgloss.NewStyle().Reverse(true), reverseOff) }

// underline is written by hand: Lip Gloss begins it twice over (4;4).
func underline() sgr { return sgr{"\x1b[4m", underlineOff} }

// fill is ink on a background, each a colour's number in the palette.
func fill(ink, back string) sgr {
	return rendered(lipgloss.NewStyle().Foreground(lipgloss.Color(ink)).Background(lipgloss.Color(back)), fillOff)
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
