package speech

import (
	"strings"
	"unicode"
)

// named are the signs with words of their own, wherever they stand.
var named = map[rune]string{
	'≤': "<=", '⩽': "<=", '≥': ">=", '⩾': ">=", '≠': " not ", '≈': " about ", '×': " times ", '÷': " divided by ", '±': " plus or minus ",
	'°': " degrees ", '‰': " per thousand ", '№': " number ", '§': " section ", '²': " squared ", '³': " cubed ", '½': " a half ",
	'¼': " a quarter ", '¾': " three quarters ", '✓': " yes ", '✔': " yes ", '☑': " yes ", '🗸': " yes ", '✗': " no ", '✘': " no ", '☒': " no ",
	'⁄': "/", '∕': "/", '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '´': "'", 'ʼ': "'", '‐': "-", '‑': "-", '−': "-",
	'→': " -> ", '⇒': " -> ", '➔': " -> ", '➜': " -> ", '—': " – ", '―': " – ", '‒': "–", '–': "–",
	'│': " | ", '┃': " | ", '║': " | ", '¦': " | ", '•': " | ", '·': " | ", '◦': " | ", '‧': " | ", '∙': " | ",
}

// inQuotes are those that are another thing in what people typed.
var inQuotes = map[rune]string{'—': "-", '―': "-", '‒': "-", '–': "-", '…': "...", '→': " to ", '⇒': " to ", '➔': " to ", '➜': " to "}

// plain is a sign, of those that not every keyboard has, behind another as it is written before words are looked at: the letters and figures of any script stay, of all others what
// there is a word for.
func plain(r, before rune) string {
	switch {
	case unicode.IsLetter(r) && r != 'ʼ', unicode.IsDigit(r), unicode.IsMark(r) && unicode.In(before, unicode.L, unicode.M), r == '£', r == '€':
		return string(r)
	case mark(r) != 0:
		return string(mark(r))
	case r > 0xff00 && r < 0xff5f: // a wide sign
		return string(r - 0xfee0)
	}
	if word, ok := named[r]; ok {
		return word
	}
	return " "
}

// quoted is plain for what is quoted: no lists are made of it, and pictures that have a name stay.
func quoted(r, before rune) string {
	if word, ok := inQuotes[r]; ok {
		return word
	}
	if r >= 0x1f000 && named[r] == "" && unicode.Is(unicode.So, r) {
		return string(r)
	}
	if word := plain(r, before); word != " | " {
		return word
	}
	return " "
}

// write writes a sign behind another as one of the two above has it.
func write(b *strings.Builder, as func(r, before rune) string, r, before rune) {
	if r < 0x80 {
		b.WriteByte(byte(r))
		return
	}
	b.WriteString(as(r, before))
}
