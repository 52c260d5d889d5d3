package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// compared are comparisons before a number.
var compared = map[string]string{"<=": "at most", ">=": "at least", "<": "less than", ">": "more than"}

// scales are what stands behind an amount of money, the longer ones first.
var scales = [...][2]string{{"billion", "billion"}, {"million", "million"}, {"thousand", "thousand"}, {"bn", "billion"}, {"mn", "million"},
	{"m", "million"}, {"M", "million"}, {"k", "thousand"}, {"K", "thousand"}}

// scaleOf is the scale at the start of s, and how long it is there.
func scaleOf(s string) (name string, n int) {
	for _, c := range scales {
		if rest, ok := strings.CutPrefix(s, c[0]); ok && !startsLetter(rest) {
			return c[1], len(c[0])
		}
	}
	return "", 0
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// numberLen is how long the number is at the start of s: "1,234.5"; 0: there is none.
func numberLen(s string) (n int) {
	for n < len(s) && (digit(s[n]) || n > 0 && (s[n] == '.' || s[n] == ',') && n+1 < len(s) && digit(s[n+1])) {
		n++
	}
	return n
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// startsFigure reports whether a number with its sign is at the start of s.
func startsFigure(s string) bool {
	s = strings.TrimPrefix(s, "-")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "£"), "€")
	return s != "" && digit(s[0])
}

// figures is a word with its signs around numbers in words.
func (p *passage) figures(s string) string {
	var b strings.Builder
	unit := false // a word for a unit was written last
	write := func(words string) {
		if unit && words != "" && !strings.ContainsAny(words[:1], " -/+,.;:)") {
			b.WriteByte(' ')
		}
		b.WriteString(words)
	}
	signed := true // a sign may stand here
	for s != "" {
		name := s[:1]
		if len(s) > 1 && s[1] == '=' {
			name = s[:2]
		}
		n := 1
		switch word := compared[name]; {
		case signed && word != "" && startsFigure(s[len(name):]):
			write(word + " ")
			s, unit = s[len(name):], false
			continue
		case signed && s[0] == '-' && startsFigure(s[1:]) && s[1] != '-':
			write("minus ")
			unit = false
		case unit && s[0] == '-' && startsFigure(s[1:]):
			b.WriteString(" to ")
			unit = false
		case strings.HasPrefix(s, "£"), strings.HasPrefix(s, "€"):
			var said string
			said, s = p.money(s)
			write(said)
			signed, unit = false, said != "£"
			continue
		case numberLen(s) > 0:
			n = numberLen(s)
			write(s[:n])
			if unit = strings.HasPrefix(s[n:], "%") && !strings.HasPrefix(s[n:], "%%"); unit {
				b.WriteString(" per cent")
				n++
			}
		default:
			_, n = utf8.DecodeRuneInString(s)
			write(s[:n])
			unit = false
		}
		s, signed = s[n:], false
	}
	return b.String()
}

// money is the amount at the start of s in words, and the rest. A sign that says nothing of a number beside it stays.
func (p *passage) money(s string) (said, rest string) {
	sign, n := utf8.DecodeRuneInString(s)
	name, rest := "pound", s[n:]
	if sign == '€' {
		name = "euro"
	}
	if scale, n := scaleOf(rest); n > 0 {
		return scale + " " + name + "s", rest[n:]
	}
	if rest == "" {
		return name + "s", ""
	}
	minus := ""
	if len(rest) > 1 && rest[0] == '-' && digit(rest[1]) {
		minus, rest = "minus ", rest[1:]
	}
	n = numberLen(rest)
	if n == 0 || strings.HasPrefix(rest, "00") {
		if sign == '€' {
			return name + "s", rest
		}
		return "£", rest
	}
	amount, rest := rest[:n], rest[n:]
	if to := strings.TrimPrefix(rest, "-"); to != rest && numberLen(to) > 0 {
		n := numberLen(to)
		amount, rest = amount+" to "+to[:n], to[n:]
	}
	scale, n := scaleOf(rest)
	rest = rest[n:]
	if next, long := scaleOf(p.near(1)); n == 0 && rest == "" && long > 0 && long == len(p.near(1)) && p.words[p.at].trail == "" {
		p.at++
		scale = next
	}
	switch {
	case scale != "":
		return minus + amount + " " + scale + " " + name + "s", rest
	case amount == "1":
		return minus + amount + " " + name, rest
	}
	return minus + amount + " " + name + "s", rest
}
