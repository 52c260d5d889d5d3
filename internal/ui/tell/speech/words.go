package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/ppb/wording"
)

// word is what stands between two blanks, without the punctuation around it.
type word struct{ lead, core, trail string }

const (
	leads  = `([{'"`
	trails = `.,;:!?)]}'"`
)

func wordOf(s string) word {
	core := strings.TrimLeft(s, leads)
	lead := s[:len(s)-len(core)]
	s, core = core, strings.TrimRight(core, trails)
	return word{lead, core, s[len(core):]}
}

// say writes words that are not quoted behind what is written.
func say(b *strings.Builder, text string) {
	var flat strings.Builder
	flat.Grow(len(text))
	before := ' '
	for _, r := range text {
		write(&flat, plain, r, before)
		before = r
	}
	text = flat.String()
	p := passage{out: b, first: b.Len() == 0}
	for _, s := range strings.Fields(text) {
		p.words = append(p.words, wordOf(s))
	}
	if text != "" && text[0] == ' ' {
		b.WriteByte(' ')
	}
	for p.at = 0; p.at < len(p.words); p.at++ {
		p.word()
	}
	if len(p.words) > 0 && text[len(text)-1] == ' ' {
		b.WriteByte(' ')
	}
}

// passage are words on their way out.
type passage struct {
	out   *strings.Builder
	words []word
	at    int
	first bool // nothing stands before it on the line
	some  bool // a word of it is written
}

// put writes a word behind a blank; what closes a sentence or a bracket stands close to what is before it. Brackets around nothing go.
func (p *passage) put(s string) {
	if s == "" || s == "()" || s == "[]" {
		return
	}
	if p.some && strings.Trim(s, trails) != "" {
		p.out.WriteByte(' ')
	}
	p.out.WriteString(s)
	p.some = true
}

// near is the word so many places away, where no punctuation stands between; else none.
func (p *passage) near(by int) string {
	i := p.at + by
	if i < 0 || i >= len(p.words) {
		return ""
	}
	for j := min(i, p.at); j < max(i, p.at); j++ {
		if p.words[j].trail != "" && p.words[j].trail != "," || p.words[j+1].lead != "" {
			return ""
		}
	}
	return p.words[i].core
}

// opens reports whether a sentence begins with the word.
func (p *passage) opens() bool {
	if !p.some {
		return p.first
	}
	before := p.words[p.at-1].trail
	return strings.ContainsAny(before, ".!?")
}

// pause parts what is written from what comes, where something does both.
func (p *passage) pause(trail string) {
	if p.at < len(p.words)-1 {
		p.comma()
	}
	p.put(trail)
}

func (p *passage) comma() {
	if written := p.out.String(); p.some && !strings.ContainsAny(written[len(written)-1:], `.,;:!?([{`) {
		p.out.WriteByte(',')
	}
}

// word writes the word that is next.
func (p *passage) word() {
	w := p.words[p.at]
	switch {
	case w.core == "|":
		p.pause(w.trail)
	case w.core == "->" || w.core == "=>":
		p.arrow(w.trail)
	case w.core == "-" || w.core == "–" || w.core == "--":
		p.dash(w.trail)
	case p.flag(w):
	case len(w.core) > 2 && strings.Trim(w.core, w.core[:1]) == "" && strings.Contains("-=_~*#–", w.core[:1]): // a line that was drawn
		p.pause(w.trail)
	default:
		p.put(w.lead + p.worded(w.core) + p.words[p.at].trail)
	}
}

// flag writes what the letter of a flag stands for, behind the figure that it is of: "88.2 [p]" is "88.2, provisional".
func (p *passage) flag(w word) bool {
	more, ok := strings.CutPrefix(w.trail, "]")
	says := wording.Flag(w.core)
	if !ok || w.lead != "[" || says == w.core {
		return false
	}
	p.comma()
	p.put(says + more)
	return true
}

// arrow is "to" between two words, and nothing else.
func (p *passage) arrow(trail string) {
	if p.near(-1) != "" && p.words[p.at-1].trail == "" && p.near(1) != "" && p.near(1) != "same" {
		p.put("to" + trail)
		return
	}
	p.put(trail)
}

// dash is "to" between two numbers, "none" where it stands for a value, and else a pause.
func (p *passage) dash(trail string) {
	switch {
	case isFigure(p.near(-1)) && p.words[p.at-1].trail == "" && isFigure(p.near(1)):
		p.put("to" + trail)
	case p.at == len(p.words)-1 && p.at > 0 && strings.HasSuffix(p.words[p.at-1].trail, ":"):
		p.put("none" + trail)
	default:
		p.pause(trail)
	}
}

// isFigure reports whether a word is a number, with a unit or without.
func isFigure(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "-"), "£")
	return s != "" && numberLen(s) == len(strings.TrimSuffix(s, "%"))
}

// worded is a word by itself, with a look at those around it.
func (p *passage) worded(s string) string {
	switch s {
	case "&":
		return "and"
	case "%":
		return "per cent"
	case "n/a", "N/A":
		return "not applicable"
	case "RED", "AMBER", "GREEN", "NONE", "SUBMITTED", "RETURNED", "ACCEPTED", "OVERDUE", "LATE", "ASKED", "ANSWERED":
		return s[:1] + strings.ToLower(s[1:])
	case "No":
		if p.words[p.at].trail == "." && p.at+1 < len(p.words) && p.words[p.at+1].core == "of" { // "No. of Users"
			p.words[p.at].trail = ""
			return "Number"
		}
	case "Q1", "Q2", "Q3", "Q4":
		return p.quarter(s)
	case "<", ">", "<=", ">=":
		if startsFigure(p.near(1)) && p.words[p.at].trail == "" {
			return compared[s]
		}
	}
	if long := p.dated(s); long != "" {
		return long
	}
	if strings.Contains(s, "&") && !strings.ContainsAny(s, "/?=") {
		return strings.ReplaceAll(s, "&", " and ")
	}
	if at := strings.IndexRune(s, '–'); at >= 0 {
		return ranged(s[:at], s[at+len("–"):])
	}
	if strings.ContainsAny(s, "£€%") || s != "" && strings.IndexByte("-<>", s[0]) >= 0 {
		return p.figures(s)
	}
	return s
}

// ranged is what stands before and behind a short dash in a word.
func ranged(from, to string) string {
	switch {
	case from == "" && startsFigure(to):
		return "-" + to
	case from == "" || to == "":
		return from + ", " + to
	}
	last, _ := utf8.DecodeLastRuneInString(from)
	if unicode.IsDigit(last) || last == '%' || startsFigure(to) || month(from) != "" {
		return from + " to " + to
	}
	return from + "-" + to
}
