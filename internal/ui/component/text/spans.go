package text

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Span is the bytes of a text from From to before To.
type Span struct{ From, To int }

// Spans are spans as they can be drawn in s: in order, none empty, none overlapping another or cutting a character in two. What reaches
// past the text is cut to it.
func Spans(s string, spans []Span) []Span {
	out := make([]Span, 0, len(spans))
	for _, is := range spans {
		is = Span{max(is.From, 0), min(is.To, len(s))}
		for is.From > 0 && is.From < len(s) && !utf8.RuneStart(s[is.From]) {
			is.From--
		}
		for is.To < len(s) && is.To > is.From && !utf8.RuneStart(s[is.To]) {
			is.To++
		}
		if is.From < is.To {
			out = append(out, is)
		}
	}
	slices.SortFunc(out, func(a, b Span) int { return a.From - b.From })
	kept := out[:0]
	for _, is := range out {
		if n := len(kept); n > 0 && is.From <= kept[n-1].To {
			kept[n-1].To = max(kept[n-1].To, is.To)
			continue
		}
		kept = append(kept, is)
	}
	return kept
}

// Styled is a line with style round what of the spans stands in it: at is the byte of the text, of which the spans are, at which the line
// begins. The spans are as [Spans] gives them. A line with nothing of them is returned as it is.
func Styled(line string, at int, spans []Span, style func(string) string) string {
	i, _ := slices.BinarySearchFunc(spans, at, func(s Span, at int) int {
		if s.To <= at {
			return -1
		}
		return 1
	})
	if line == "" || i == len(spans) || spans[i].From >= at+len(line) {
		return line
	}
	var b strings.Builder
	b.Grow(len(line) + 2*len("\x1b[24m")*min(len(spans)-i, 4))
	done := 0
	for ; i < len(spans) && spans[i].From < at+len(line); i++ {
		from, to := max(spans[i].From-at, 0), min(spans[i].To-at, len(line))
		b.WriteString(line[done:from])
		b.WriteString(style(line[from:to]))
		done = to
	}
	b.WriteString(line[done:])
	return b.String()
}

// WrapStyled is [Wrap] with style round what of the spans stands in s: at is the byte of the text, of which the spans are, at which s begins.
func WrapStyled(s string, width, at int, spans []Span, style func(string) string) []string {
	lines := Wrap(s, width)
	if len(spans) == 0 {
		return lines
	}
	done := 0
	for i, line := range lines {
		lines[i] = Styled(line, at+done, spans, style)
		done += len(line)
		for done < len(s) && (s[done] == ' ' || s[done] == '\r') { // that the line was broken at
			done++
		}
		if done < len(s) && s[done] == '\n' {
			done++
		}
	}
	return lines
}
