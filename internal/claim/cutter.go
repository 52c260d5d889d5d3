package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/claim/letters"
)

// cutter goes through a text once and adds its words.
type cutter struct {
	s    string // in lower case
	i    int
	text *Text

	sentence, clause  int
	bracket, brackets int  // the pair that is open; how many there were
	fresh             bool // the sentence has a word
}

func (c *cutter) run() {
	lineStart := true
	for c.i < len(c.s) {
		if lineStart {
			lineStart = false
			if c.skipTable() {
				lineStart = true
				continue
			}
		}
		r, size := letters.At(c.s, c.i)
		switch {
		case r >= '0' && r <= '9':
			c.add(c.i, numberStart(c.s, c.i), c.numberWordEnd())
		case letters.Letter(r):
			c.add(c.i, c.i, wordEnd(c.s, c.i))
		default:
			c.mark(r, size)
			c.i += size
			lineStart = r == '\n'
		}
	}
}

// add adds the word that stands from text to end; begin is where its signs begin.
func (c *cutter) add(text, begin, end int) {
	w := word{text: trimmed(c.s[text:end]), from: begin, sentence: c.sentence, clause: c.clause, bracket: c.bracket}
	w.to = text + len(w.text)
	c.text.words = append(c.text.words, w)
	c.fresh = true
	c.i = end
}

// skipTable steps over a line of a table that was typed with bars: it is none of the sentences.
func (c *cutter) skipTable() bool {
	end := strings.IndexByte(c.s[c.i:], '\n')
	if end < 0 {
		end = len(c.s)
	} else {
		end += c.i + 1
	}
	line := strings.TrimLeft(c.s[c.i:end], " \t")
	if line == "" || line[0] != '|' || strings.IndexByte(line[1:], '|') < 0 {
		return false
	}
	c.i = end
	c.endSentence()
	return true
}

func (c *cutter) endSentence() {
	if c.fresh {
		c.sentence++
		c.clause++
		c.bracket = 0
	}
	c.fresh = false
}

// mark is a sign between words.
func (c *cutter) mark(r rune, size int) {
	after := c.i + size
	switch r {
	case '.', '!', '?', '…':
		if c.endsHere(after) {
			c.endSentence()
		}
	case '\n':
		if next := strings.TrimLeft(c.s[after:], " \t\r"); next == "" || !c.goesOn(len(c.s)-len(next)) {
			c.endSentence()
		}
	case '•', '▪', '●':
		c.endSentence()
	case ',', ';', ':', '—':
		c.clause++
	case '-', '–':
		if c.i == 0 || c.s[c.i-1] == ' ' {
			if after >= len(c.s) || c.s[after] == ' ' {
				c.clause++
			}
		}
	case '(', '[':
		c.clause++
		c.brackets++
		c.bracket = c.brackets
	case ')', ']':
		c.clause++
		c.bracket = 0
	}
}

// endsHere reports whether a full stop before byte i ends its sentence: space or nothing follows, and it is none of an abbreviation.
func (c *cutter) endsHere(i int) bool {
	for i < len(c.s) && (c.s[i] == '"' || c.s[i] == '\'' || c.s[i] == ')') {
		i++
	}
	if i < len(c.s) {
		if r, _ := letters.At(c.text.source, i); !unicode.IsSpace(r) && r != '”' && r != '’' && !unicode.IsUpper(r) {
			return false
		}
	}
	if n := len(c.text.words); n > 0 && c.text.words[n-1].to == c.i {
		switch c.text.words[n-1].text {
		case "e.g", "i.e", "eg", "ie", "no", "approx", "vs", "st", "dr", "mr", "mrs", "ms", "cllr", "inc", "incl", "p", "pp", "para":
			return c.text.words[n-1].text == "no" && !digitAfter(c.s, i)
		}
	}
	return true
}

// goesOn reports whether a line at byte i goes on with the sentence of the line before: it begins with a small letter.
func (c *cutter) goesOn(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.text.source[i:])
	return unicode.IsLower(r) && strings.IndexByte(c.s[c.i+1:i], '\n') < 0
}

func digitAfter(s string, i int) bool {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i < len(s) && s[i] >= '0' && s[i] <= '9'
}
