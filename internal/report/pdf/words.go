package pdf

import (
	"math"
	"strconv"
	"unicode/utf16"
)

// Words of the language that a PDF is written in.

// words is a text as a string of an object: its letters as they are where all are ASCII, else as UTF-16 with a mark of its order.
func words(s string) string {
	out := make([]byte, 0, 2*len(s)+4)
	out = append(out, '(')
	if plain(s) {
		for i := range len(s) {
			out = letter(out, s[i])
		}
		return string(append(out, ')'))
	}
	out = append(out, 0xfe, 0xff)
	for _, r := range s {
		for _, unit := range utf16.AppendRune(nil, r) {
			out = letter(letter(out, byte(unit>>8)), byte(unit))
		}
	}
	return string(append(out, ')'))
}

// letter is a byte of a string, behind a backslash where it would end the string or be read as another.
func letter(out []byte, c byte) []byte {
	switch c {
	case '(', ')', '\\':
		return append(out, '\\', c)
	case '\r':
		return append(out, '\\', 'r')
	}
	return append(out, c)
}

// plain reports a text of nothing but printed ASCII.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// number appends a length to two decimals, and a space.
func number(out []byte, v float64) []byte {
	n := int64(math.Round(v * 100))
	if n < 0 {
		out, n = append(out, '-'), -n
	}
	out = strconv.AppendInt(out, n/100, 10)
	if cents := n % 100; cents > 0 {
		out = append(out, '.', byte('0'+cents/10))
		if cents%10 > 0 {
			out = append(out, byte('0'+cents%10))
		}
	}
	return append(out, ' ')
}

// rgb is a colour, a byte for each of red, green and blue.
type rgb uint32

// in appends the colour as three parts of one.
func (c rgb) in(out []byte) []byte {
	for shift := 16; shift >= 0; shift -= 8 {
		out = strconv.AppendFloat(out, math.Round(float64(c>>shift&0xff)*1000/255)/1000, 'f', -1, 64)
		out = append(out, ' ')
	}
	return out
}
