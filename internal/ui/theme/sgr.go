package theme

// sgr is a style as the sequences before and after a text. The end undoes only
// what the start did, so that styles nest.
type sgr struct{ on, off string }

// fillOff gives the terminal its own two colours back.
const fillOff = "\x1b[39;49m"

func reverse() sgr   { return sgr{"\x1b[7m", "\x1b[27m"} }
func underline() sgr { return sgr{"\x1b[4m", "\x1b[24m"} }

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
			return sgr{"\x1b[97;41m", fillOff}
		case amber:
			return sgr{"\x1b[30;103m", fillOff}
		}
	case ANSI256:
		back := [2]string{"160", "220"}
		if opts.Contrast {
			back = [2]string{"88", "226"}
		}
		switch status {
		case red:
			return sgr{"\x1b[38;5;231;48;5;" + back[0] + "m", fillOff}
		case amber:
			return sgr{"\x1b[38;5;16;48;5;" + back[1] + "m", fillOff}
		}
	}
	return sgr{}
}
