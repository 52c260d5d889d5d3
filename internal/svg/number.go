package svg

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

var errNumber = errors.New("has a number that is none")

// number reads the number that a text begins with, and gives what stands behind it.
func number(s string) (n float64, rest string, err error) {
	s = strings.TrimLeft(s, " \t\r\n,")
	end, digits, point := 0, false, false
	for ; end < len(s); end++ {
		c := s[end]
		switch {
		case c >= '0' && c <= '9':
			digits = true
		case c == '.' && !point:
			point = true
		case (c == '-' || c == '+') && end == 0:
		case (c == 'e' || c == 'E') && digits:
			power := end + 1
			if power < len(s) && (s[power] == '-' || s[power] == '+') {
				power++
			}
			if power == len(s) || s[power] < '0' || s[power] > '9' {
				return finite(s[:end], s[end:])
			}
			for end = power; end < len(s) && s[end] >= '0' && s[end] <= '9'; end++ {
			}
			return finite(s[:end], s[end:])
		default:
			return finite(s[:end], s[end:])
		}
	}
	return finite(s, "")
}

func finite(digits, rest string) (float64, string, error) {
	n, err := strconv.ParseFloat(digits, 64)
	if err != nil || math.Abs(n) > 1e9 {
		return 0, rest, errNumber
	}
	return n, rest, nil
}

// numbers are all of a text.
func numbers(s string) (out []float64, err error) {
	for strings.Trim(s, " \t\r\n,") != "" {
		var n float64
		if n, s, err = number(s); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, nil
}

// length is one in pixels; any other unit hangs on the screen, or on the picture's size.
func length(s string) (float64, error) {
	n, rest, err := number(strings.TrimSpace(s))
	if err == nil && rest != "" && rest != "px" {
		return 0, cannot("a length in another unit than pixels (" + shown(s) + ")")
	}
	return n, err
}

// fraction is a number, or per cent.
func fraction(s string, otherwise float64) (float64, error) {
	if strings.TrimSpace(s) == "" {
		return otherwise, nil
	}
	n, rest, err := number(s)
	switch {
	case err == nil && strings.TrimSpace(rest) == "%":
		return n / 100, nil
	case err == nil && strings.TrimSpace(rest) != "" && rest != "px":
		return 0, errNumber
	}
	return n, err
}

// opacity is a fraction that is held between nothing and all.
func opacity(s string) (float64, error) {
	n, err := fraction(s, 1)
	return max(0, min(1, n)), err
}
