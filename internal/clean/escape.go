package clean

import "strings"

const (
	esc = 0x1b
	bel = 0x07
	st  = 0x9c
)

// escape returns how many bytes of s are one whole terminal escape sequence,
// r being the first rune of s; 0 when s does not begin with one. An
// unfinished sequence is no sequence: only its control character is hidden,
// so that no words are swallowed by a stray byte.
func escape(s string, r rune) int {
	switch {
	case r == esc:
		return escapeSeven(s)
	case r == 0x9b: // CSI as one character, two bytes in UTF-8
		return csi(s, 2)
	case r == 0x9d, r == 0x90, r == 0x98, r == 0x9e, r == 0x9f:
		return str(s, 2)
	}
	return 0
}

// escapeSeven measures a sequence that begins with the ESC byte.
func escapeSeven(s string) int {
	if len(s) < 2 {
		return 0
	}
	switch c := s[1]; {
	case c == '[':
		return csi(s, 2)
	case strings.IndexByte("]PX^_", c) >= 0:
		return str(s, 2)
	case c == 'O' || c == 'N': // single shift: one more character, a function key
		if len(s) > 2 && s[2] > 0x20 && s[2] < 0x7f {
			return 3
		}
		return 0
	case c >= 0x20 && c <= 0x2f: // designations such as ESC ( B
		i := 1
		for i < len(s) && s[i] >= 0x20 && s[i] <= 0x2f {
			i++
		}
		if i < len(s) && s[i] >= 0x30 && s[i] <= 0x7e {
			return i + 1
		}
		return 0
	case strings.IndexByte("78=>cDEHM", c) >= 0:
		return 2
	}
	return 0
}

// csi measures a control sequence whose parameters begin at i.
func csi(s string, i int) int {
	for i < len(s) && s[i] >= 0x30 && s[i] <= 0x3f {
		i++
	}
	for i < len(s) && s[i] >= 0x20 && s[i] <= 0x2f {
		i++
	}
	if i < len(s) && s[i] >= 0x40 && s[i] <= 0x7e {
		return i + 1
	}
	return 0
}

// str measures a control string (title, clipboard, device control) whose body
// begins at i. It ends with BEL or ST; a line end inside means it was never
// one.
func str(s string, i int) int {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c == bel:
			return i + 1
		case c == esc:
			if i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
			return 0
		case c == 0xc2 && i+1 < len(s) && s[i+1] < 0xa0:
			if s[i+1] == st {
				return i + 2
			}
			return 0 // another control begins; also keeps the work linear
		case c == '\n' || c == '\r':
			return 0
		}
	}
	return 0
}
