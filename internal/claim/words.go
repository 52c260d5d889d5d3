package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a commentary cut into words, with the numbers among them read. It is made by Read and not changed after.
type Text struct {
	source  string
	words   []word
	numbers []number
	whens   []when
	figures []figure
}

// word is one word or number of a text.
type word struct {
	text     string // in lower case, without the signs around it; of a number its digits, commas and point
	from, to int    // bytes of the text as it was given; of a number with its sign, its £ and its %
	sentence int    // counted from 0
	clause   int    // counted through the whole text: a comma, a colon, a dash or a bracket begins another
	bracket  int    // 0 outside of brackets, else which pair of the text it stands in
	kind     wordKind
	number   int // which of the text's numbers it is: of kind figureWord alone
	figure   int // which of the text's figures begins with it; -1: none
	when     int // which of the text's phrases of time it belongs to; -1: none
}

type wordKind uint8

const (
	plainWord   wordKind = iota
	figureWord           // a number that may be a figure: 62.1, 1,217, £3.2m, seven
	yearWord             // 2023
	spanWord             // 2022/23, 2022-23, 22/23
	dayWord              // the 30 of 30 September, 1st
	monthWord            // September, Sept
	keyWord              // a number that is a name: the 6 of Year 6, KS2, P2.4
	ageWord              // the 3 of 3-year-olds, aged 16
	otherNumber          // 14-19, 24/7
)

func (w *word) is(s string) bool { return w.text == s }

// Read cuts a text into words. It runs on every key press: one copy of the text in lower case, no more.
func Read(text string) *Text {
	t := &Text{source: text}
	if text == "" {
		return t
	}
	t.words = make([]word, 0, len(text)/5+4)
	c := cutter{s: lowered(text), text: t}
	c.run()
	t.readMonths()
	t.readNumbers()
	t.readWhens()
	t.readFigures()
	return t
}

// lowered is a text in lower case that has as many bytes, each rune where it was: one whose lower case is longer or shorter stays.
func lowered(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.ToLower(s)
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if low := unicode.ToLower(r); low != r && utf8.RuneLen(low) == size {
			out = utf8.AppendRune(out, low)
		} else {
			out = append(out, s[i:i+size]...)
		}
		i += size
	}
	return string(out)
}

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
		r, size := runeAt(c.s, c.i)
		switch {
		case r >= '0' && r <= '9':
			c.add(c.i, numberStart(c.s, c.i), c.numberWordEnd())
		case isLetter(r):
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
		if r, _ := runeAt(c.text.source, i); !unicode.IsSpace(r) && r != '”' && r != '’' && !unicode.IsUpper(r) {
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

// numberStart is where a number that has its first digit at i begins: with its sign and its £.
func numberStart(s string, i int) int {
	if strings.HasSuffix(s[:i], "£") {
		i -= len("£")
	}
	for _, sign := range []string{"+", "-", "−", "–"} {
		at := i - len(sign)
		if strings.HasSuffix(s[:i], sign) && (at == 0 || strings.IndexByte(" (\n\t[", s[at-1]) >= 0) {
			return at
		}
	}
	return i
}

// numberWordEnd is where the word ends that begins with the digit at c.i: digits with commas and points between them, and what hangs on.
func (c *cutter) numberWordEnd() int {
	end := numberEnd(c.s, c.i)
	if end < len(c.s) && c.s[end] == '%' {
		return end
	}
	return wordEnd(c.s, end)
}

// numberEnd is where a number ends: digits with commas and points between them.
func numberEnd(s string, i int) int {
	for i < len(s) {
		digit := s[i] >= '0' && s[i] <= '9'
		inside := (s[i] == ',' || s[i] == '.') && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9'
		if !digit && !inside {
			break
		}
		i++
	}
	return i
}

// wordEnd is where a word ends that has no letter before byte i: hyphens and apostrophes inside it belong to it, slashes and dashes
// between digits ("2022/23"), and points behind so few letters that they are an abbreviation or a key ("e.g", "P2.4").
func wordEnd(s string, i int) int {
	start := i
	for i < len(s) {
		r, size := runeAt(s, i)
		if !isLetter(r) && !isDigit(r) {
			if i+size >= len(s) || !joins(r, i-start) {
				break
			}
			next, _ := runeAt(s, i+size)
			if !isLetter(next) && !isDigit(next) || (r == '/' || r == '–') && !(isDigit(next) && i > 0 && s[i-1] >= '0' && s[i-1] <= '9') {
				break
			}
		}
		i += size
	}
	return i
}

// joins reports whether a sign behind so many bytes of a word can belong to it.
func joins(r rune, behind int) bool {
	switch r {
	case '-', '\'', '’', '/', '–', '&':
		return true
	case '.':
		return behind <= 3
	}
	return false
}

// trimmed is a word without the signs that hang on at its end.
func trimmed(s string) string {
	if last := s[len(s)-1]; last >= 'a' && last <= 'z' || last >= '0' && last <= '9' {
		return s
	}
	return strings.TrimRight(s, "-'’/.&")
}

// Texts are mostly ASCII, and the tables of Unicode are far away.

func runeAt(s string, i int) (rune, int) {
	if s[i] < utf8.RuneSelf {
		return rune(s[i]), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r)
}

func isDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}
