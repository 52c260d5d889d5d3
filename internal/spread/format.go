package spread

import (
	"strings"
	"unicode"
)

// format is a number format of Excel, as far as a reader needs it: what stands around a number, not how wide it is.
type format struct {
	sections []section // positive, negative, zero; at least one
}

// section is what one kind of number is shown by.
type section struct {
	look
	number  bool // it has room for digits
	general bool // the sheet decides
	day     bool // it shows a day: year, month or day
	clock   bool // it shows a time of day
	elapsed bool // hours beyond 24
	when    bool // it holds for a range of numbers that it names itself
}

// parseFormat reads a format's code.
func parseFormat(code string) format {
	var f format
	for len(f.sections) < 3 {
		var s section
		s, code = parseSection(code)
		f.sections = append(f.sections, s)
		if code == "" {
			break
		}
	}
	return f
}

// of is the section that a number is shown by. Sections that name ranges are not told apart: the first stands for all.
func (f format) of(held float64) section {
	first := f.sections[0]
	switch {
	case first.when || len(f.sections) == 1 || held > 0:
		return first
	case held < 0:
		return f.worn(1, first)
	case len(f.sections) > 2:
		return f.worn(2, first)
	}
	return first
}

// worn is a section, or the first where it shows no digits: "-" for nought, or nothing, is still the number.
func (f format) worn(at int, first section) section {
	s := f.sections[at]
	if s.number || s.general || s.day || s.clock || s.elapsed {
		return s
	}
	first.brackets = s.brackets
	return first
}

// parseSection reads up to the next semicolon, and gives back what is left.
func parseSection(code string) (section, string) {
	p := parser{section: section{look: look{decimals: 0}}, grouped: -1}
	lower := strings.ToLower(code)
	for i := 0; i < len(code); {
		if code[i] == ';' {
			return p.done(), code[i+1:]
		}
		if strings.HasPrefix(lower[i:], "general") {
			p.general = true
			i += len("general")
			continue
		}
		i += p.next(code[i:])
	}
	return p.done(), ""
}

// parser is a section that is being read.
type parser struct {
	section
	before, after strings.Builder
	point         bool
	fraction      bool // 1 1/2
	commas        int  // since the last digit
	grouped       int  // unused digits before the first grouping comma; -1 for none
}

// next reads what comes, and gives back how long it is.
func (p *parser) next(s string) int {
	switch c := s[0]; c {
	case '"':
		inner, _, _ := strings.Cut(s[1:], `"`)
		p.literal(inner)
		return min(len(inner)+2, len(s))
	case '\\':
		inner := firstRune(s[1:])
		p.literal(inner)
		return 1 + len(inner)
	case '_', '*':
		return 1 + len(firstRune(s[1:]))
	case '[':
		inner, _, _ := strings.Cut(s[1:], "]")
		p.bracket(inner)
		return min(len(inner)+2, len(s))
	case '0', '#', '?':
		p.digit(c)
	case '.':
		p.point = true
	case ',':
		p.commas++
	case '%':
		p.percent = true
	case '/':
		p.fraction = p.number
	case '(':
		p.brackets = true
	case ')', '-', '+', '@', ' ', ':':
		if c == ' ' {
			p.literal(" ")
		}
	case 'E', 'e':
		if len(s) > 1 && (s[1] == '+' || s[1] == '-') {
			p.decimals, p.fraction = -1, true
			return 2
		}
	case 'A', 'a':
		for _, noon := range []string{"am/pm", "a/p"} {
			if len(s) >= len(noon) && strings.EqualFold(s[:len(noon)], noon) {
				p.clock = true
				return len(noon)
			}
		}
	case 'y', 'Y', 'd', 'D':
		p.day = true
	case 'h', 'H', 's', 'S':
		p.clock = true
	case 'm', 'M':
		n := len(s) - len(strings.TrimLeft(s, "mM"))
		p.day = p.day || !p.clock || n > 2 // minutes come behind hours
		return n
	default:
		inner := firstRune(s)
		p.literal(inner)
		return len(inner)
	}
	return 1
}

// digit takes a place for a digit.
func (p *parser) digit(c byte) {
	if p.commas > 0 {
		p.grouped, p.commas = 0, 0
	}
	p.number = true
	switch {
	case p.fraction:
	case p.point:
		p.decimals++
	case c == '0':
		p.width++
	default:
		p.width = 0
	}
}

// bracket takes a currency or hours beyond 24; colours and ranges show no character.
func (p *parser) bracket(inner string) {
	if symbol, ok := strings.CutPrefix(inner, "$"); ok {
		symbol, _, _ = strings.Cut(symbol, "-")
		p.literal(symbol)
		return
	}
	switch {
	case inner != "" && strings.Trim(strings.ToLower(inner), string(strings.ToLower(inner)[0])) == "" && strings.ContainsAny(inner[:1], "hHmMsS"):
		p.elapsed = true
	case strings.ContainsAny(inner, "<>="):
		p.when = true
	}
}

// literal takes what is shown as it stands.
func (p *parser) literal(s string) {
	for _, r := range s {
		switch {
		case r == '(':
			p.brackets = true
		case r == ')' || r == '-' || r == '+':
		case p.number:
			p.after.WriteRune(r)
		default:
			p.before.WriteRune(r)
		}
	}
}

// done is the section. A number of one nought before the point is no code with leading noughts, nor is one with commas.
func (p *parser) done() section {
	s := p.section
	s.thousands = p.commas
	if p.grouped >= 0 || s.width < 2 || p.point {
		s.width = 0
	}
	if s.general || p.fraction {
		s.decimals = -1
	}
	s.before, s.after = telling(p.before.String()), telling(p.after.String())
	s.before = strings.TrimLeft(s.before, " ")
	s.after = strings.TrimRight(s.after, " ")
	return s
}

// telling is a text beside a number that says something of it: a currency or words. Other characters are decoration.
func telling(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Sc, r) }) {
		return s
	}
	return ""
}

func firstRune(s string) string {
	for i := range s {
		if i > 0 {
			return s[:i]
		}
	}
	return s
}
