package text

import "strings"

// Truncate cuts s to at most w columns, ending in tail (which counts) when
// something was cut. SGR sequences in s are kept, so that what they began they
// also end. A tail that leaves no room for text is left out.
//
// The library's own cut measures whole clusters before it starts and code
// points after, and lets some text through too wide.
func Truncate(s string, w int, tail string) string {
	if w <= 0 {
		return ""
	}
	if len(s) <= w || Width(s) <= w {
		return s // a column takes a byte at least
	}
	tw := Width(tail)
	if tw >= w {
		tail, tw = "", 0
	}
	if strings.IndexByte(s, 0x1b) < 0 {
		return s[:prefix(s, w-tw)] + tail
	}
	return truncateStyled(s, w-tw, tail)
}

// prefix is how many bytes of s, which holds no escape sequence, fit in w
// columns.
func prefix(s string, w int) int {
	i := 0
	for x := 0; i < len(s); {
		n, cw := Cluster(s[i:])
		if x+cw > w {
			break
		}
		x += cw
		i += n
	}
	return i
}

// truncateStyled cuts the text between the sequences and keeps all of those.
func truncateStyled(s string, room int, tail string) string {
	var b strings.Builder
	b.Grow(len(s) + len(tail))
	cut := false
	for len(s) > 0 {
		if n := sgr(s); n > 0 {
			b.WriteString(s[:n])
			s = s[n:]
			continue
		}
		run := len(s)
		if n := strings.IndexByte(s[1:], 0x1b); n >= 0 {
			run = n + 1
		}
		if !cut {
			n := prefix(s[:run], room)
			b.WriteString(s[:n])
			if room -= Width(s[:n]); n < run {
				cut = true
				b.WriteString(tail)
			}
		}
		s = s[run:]
	}
	return b.String()
}

// sgr is the length of the control sequence s begins with, 0 when it begins
// with none.
func sgr(s string) int {
	if len(s) < 3 || s[0] != 0x1b || s[1] != '[' {
		return 0
	}
	for i := 2; i < len(s); i++ {
		if s[i] >= 0x40 && s[i] <= 0x7e {
			return i + 1
		}
	}
	return 0
}

// Whole cuts a text to w columns between words, so that no number is cut; what does not fit at all is the tail alone.
func Whole(s string, w int, tail string) string {
	if Width(s) <= w {
		return s
	}
	for i := strings.LastIndexByte(s, ' '); i > 0; i = strings.LastIndexByte(s[:i], ' ') {
		if Width(s[:i])+Width(tail) <= w {
			return strings.TrimRight(s[:i], " .,;:") + tail
		}
	}
	return tail
}
