package ppb

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lex cuts a composite cell into numbers, labels of the measure's parts and other words. Signs between them are
// dropped.
func (m *Measure) lex(text string) []piece {
	words := cutWords(text)
	var out []piece
	for i := 0; i < len(words); {
		if words[i].kind == numberPiece {
			if m.negative() && strings.HasSuffix(text[:words[i].start], "-") {
				words[i].kind = otherPiece // may be a minus or a dash
			}
			out = append(out, words[i])
			i++
			continue
		}
		part, n := m.labelAt(words[i:])
		if n == 0 {
			out = append(out, words[i])
			i++
			continue
		}
		last := words[i+n-1]
		out = append(out, piece{labelPiece, text[words[i].start:last.end], words[i].start, last.end, part})
		i += n
	}
	return out
}

// cutWords cuts a text into plain numbers and words. A number keeps its £ and %.
func cutWords(text string) []piece {
	var out []piece
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		start := at
		switch {
		case r == '£' || unicode.IsDigit(r):
			at += size
			at = run(text, at, func(r rune) bool { return unicode.IsDigit(r) || r == ',' || r == '.' })
			for strings.HasSuffix(text[start:at], ",") || strings.HasSuffix(text[start:at], ".") {
				at--
			}
			kind := numberPiece
			if end := run(text, at, inWord); end > at {
				at, kind = end, otherPiece // 2022/23, 1st, 3-4
			} else if pc := run(text, at, blank); strings.HasPrefix(text[pc:], "%") {
				at = pc + 1
			}
			if text[start:at] == "£" {
				kind = otherPiece
			}
			out = append(out, piece{kind: kind, text: text[start:at], start: start, end: at})
		case unicode.IsLetter(r):
			at = run(text, at, inWord)
			for at > start && strings.ContainsAny(text[at-1:at], "-/'") {
				at--
			}
			out = append(out, piece{kind: otherPiece, text: text[start:at], start: start, end: at})
		default:
			at += size
		}
	}
	return out
}

// run is where the runes that fit end.
func run(text string, at int, fits func(rune) bool) int {
	if n := strings.IndexFunc(text[at:], func(r rune) bool { return !fits(r) }); n >= 0 {
		return at + n
	}
	return len(text)
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '/' || r == '\'' || r == '’'
}

// labelAt is the part that the first words name, and by how many words; 0 where they name none or more than one.
func (m *Measure) labelAt(words []piece) (part, n int) {
	part = -1
	for i, p := range m.Parts {
		k := max(begins(words, labelWords(p.Label)), begins(words, labelWords(p.Code)), begins(words, []string{foldWord(p.Code)}))
		if k > n {
			part, n = i, k
		}
	}
	if n > 0 || len(words) == 0 || words[0].kind != otherPiece {
		return part, n
	}
	return m.short(foldWord(words[0].text))
}

// begins is how many words name is long where the text begins with it, else 0.
func begins(words []piece, name []string) int {
	if len(name) == 0 || len(name) > len(words) {
		return 0
	}
	for i, w := range name {
		if words[i].kind != otherPiece || foldWord(words[i].text) != w {
			return 0
		}
	}
	return len(name)
}

// short finds the one part that a word shortens: at least three letters of its first word, or the initials of all.
func (m *Measure) short(word string) (part, n int) {
	part = -1
	for i, p := range m.Parts {
		label := labelWords(p.Label)
		if len(label) == 0 {
			continue
		}
		initials := ""
		for _, w := range label {
			initials += w[:1]
		}
		if len(word) >= 3 && strings.HasPrefix(label[0], word) || len(initials) > 1 && initials == word {
			if part >= 0 {
				return -1, 0
			}
			part, n = i, 1
		}
	}
	return part, n
}
