package theme

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/ui/component/text"
)

// folded are the letters and signs that are shown as one ASCII character, by that character.
var folded = fold(map[rune]string{
	'A': "ÀÁÂÃÄÅĀĂĄ", 'C': "ÇĆĈĊČ", 'D': "ÐĎĐ", 'E': "ÈÉÊËĒĔĖĘĚ€", 'G': "ĜĞĠĢ", 'H': "ĤĦ", 'I': "ÌÍÎÏĨĪĬĮİ", 'J': "Ĵ", 'K': "Ķ",
	'L': "ĹĻĽĿŁ", 'N': "ÑŃŅŇŊ", 'O': "ÒÓÔÕÖØŌŎŐ", 'R': "ŔŖŘ", 'S': "ŚŜŞŠȘ", 'T': "ŢŤŦȚ", 'U': "ÙÚÛÜŨŪŬŮŰŲ", 'W': "ŴẀẂẄ", 'Y': "ÝŶŸ", 'Z': "ŹŻŽ",
	'a': "àáâãäåāăą", 'c': "çćĉċč", 'd': "ðďđ", 'e': "èéêëēĕėęě", 'g': "ĝğġģ", 'h': "ĥħ", 'i': "ìíîïĩīĭįı", 'j': "ĵ", 'k': "ķ",
	'l': "ĺļľŀł", 'n': "ñńņňŋ", 'o': "òóôõöøōŏőº°", 'r': "ŕŗř", 's': "śŝşšșß", 't': "ţťŧț", 'u': "ùúûüũūŭůűųµ", 'w': "ŵẁẃẅ", 'y': "ýÿŷ", 'z': "źżž",
	'\'': "‘’‚‛′´", '"': "“”„‟″«»", '-': "‐‑‒–—―−•·", '.': "…", 'x': "×", '/': "÷⁄",
	'<': "←‹≤", '>': "→›≥►", '^': "↑", 'v': "↓", '|': "│¦", '2': "²", '3': "³", '1': "¹", '!': "¡", '~': "≈",
})

func fold(by map[rune]string) map[rune]byte {
	out := make(map[rune]byte)
	for to, from := range by {
		for _, r := range from {
			out[r] = byte(to)
		}
	}
	return out
}

// Shown is a frame as the terminal can show it: the same, or where the locale is not UTF-8 in ASCII alone. £ is GBP there,
// letters lose their accents, and what has no likeness is "?"; every other character has the columns it had. x and y are where
// the cursor stands, and come back as where it stands then.
func (t *Theme) Shown(frame string, x, y int) (string, int) {
	if !t.opts.Plain || t.opts.Glyphs != ASCII {
		return frame, x
	}
	if strings.Contains(frame, "£") {
		lines, cursor := strings.Split(frame, "\n"), x
		for i, l := range lines {
			var at int
			if lines[i], at = pounds(l, cursor); i == y {
				x = at
			}
		}
		frame = strings.Join(lines, "\n")
	}
	return plain(frame), x
}

func plain(frame string) string {
	var b strings.Builder
	b.Grow(len(frame))
	for i := 0; i < len(frame); {
		if frame[i] < utf8.RuneSelf {
			b.WriteByte(frame[i])
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(frame[i:])
		if unicode.Is(unicode.Mn, r) { // on the character before it
			i += n
			continue
		}
		n, w := text.Cluster(frame[i:])
		i += n
		if c, ok := folded[r]; ok && w == 1 {
			b.WriteByte(c)
		} else {
			b.WriteString(strings.Repeat("?", w))
		}
	}
	return b.String()
}
