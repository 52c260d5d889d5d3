package clean

import (
	"strings"
	"unicode/utf8"
)

// Bullet reports whether r is a character that Word and the Symbol and
// Wingdings fonts use as a list bullet and that is nothing else at the start
// of a line: a bullet, a middle dot, or a private-use code point of those
// fonts.
func Bullet(r rune) bool {
	switch r {
	case '•', '·', '◦', '▪', '●', '\uf0b7', '\uf0a7', '\uf076', '\uf0d8', '\uf0fc':
		return true
	}
	return false
}

// bullets turns Word bullets at the start of lines into "- " and tabs into
// spaces.
func bullets(s string) string {
	if !mayHoldBullet(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		line, rest, more := strings.Cut(s, "\n")
		bullet(&b, line)
		if more {
			b.WriteByte('\n')
		}
		s = rest
	}
	return b.String()
}

// mayHoldBullet is a cheap test that lets clean text through uncopied.
func mayHoldBullet(s string) bool {
	lineStart := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\t' || c >= 0x80 || lineStart && c == 'o' {
			return true
		}
		lineStart = c == '\n' || lineStart && c == ' '
	}
	return false
}

// bullet writes one line, its bullet and its tabs made plain.
func bullet(b *strings.Builder, line string) {
	body := strings.TrimLeft(line, " \t")
	spaces(b, line[:len(line)-len(body)])
	r, n := utf8.DecodeRuneInString(body)
	after := body[min(n, len(body)):]
	text := strings.TrimLeft(after, " \t")
	gap := len(text) < len(after)
	tab := gap && strings.IndexByte(after[:len(after)-len(text)], '\t') >= 0
	switch {
	case Bullet(r),
		r == 'o' && gap,
		// "§ 106" is a section of an Act; "§<tab>" is a Wingdings bullet.
		r == '§' && gap && (tab || !digit(text)):
		b.WriteString("- ")
		spaces(b, text)
	default:
		spaces(b, body)
	}
}

// spaces writes s with its tabs as spaces.
func spaces(b *strings.Builder, s string) {
	for i := 0; i < len(s); i++ {
		if s[i] == '\t' {
			b.WriteByte(' ')
		} else {
			b.WriteByte(s[i])
		}
	}
}

func digit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
