package ppb

import (
	"slices"
	"strings"
	"unicode"

	"ppbtui/internal/rag"
)

// ProposeParts reads a composite cell pasted whole, such as "637 (rate) 405 (total)" or "LA - 92.12% Pri - 93.86%", as
// the measure's parts. Numbers are matched to the parts' labels or codes and nothing is guessed in silence: it is a
// proposal, shown and accepted with one key. ok is true where every part has its number. leftover is the text that was
// not used, for the note on the value ("U18's only"). The proposal keeps the cell verbatim as the figure as printed.
//
// For a measure without parts it proposes the one number of a text such as "208 instances" or "617 (prov)".
func ProposeParts(m *Measure, text string) (c Content, leftover string, ok bool) {
	pieces := m.lex(text)
	var pairs []pair
	if len(m.Parts) == 0 {
		pairs, ok = oneNumber(pieces)
	} else {
		pairs, ok = m.match(pieces)
	}
	leftover = unused(text, pieces, pairs)
	if len(m.Parts) == 0 && (changeWords(leftover) || ok && minus(text[:pieces[pairs[0].number].start])) {
		return nil, text, false
	}
	if len(pairs) == 0 {
		return nil, trimBlank(text), false
	}
	c = Content{FieldPrinted: trimBlank(text)}
	for _, p := range pairs {
		f := FieldValue
		if len(m.Parts) > 0 {
			f = PartField(m.Parts[p.part].Code)
		}
		c[f] = pieces[p.number].text
	}
	return c, leftover, ok
}

// minus reports whether what stands before a number ends in a sign that the number would lose.
func minus(before string) bool {
	before = strings.TrimRight(before, " ")
	return strings.HasSuffix(before, "-") || strings.HasSuffix(before, "\u2212") || strings.HasSuffix(before, "\u2013")
}

// piece is a number, a part's label, or another word of a composite cell.
type piece struct {
	kind       pieceKind
	text       string
	start, end int
	part       int // of a label
}

type pieceKind uint8

const (
	otherPiece pieceKind = iota
	numberPiece
	labelPiece
)

// pair says that the piece at number is the value of a part, named by the piece at label.
type pair struct{ part, number, label int }

// match pairs numbers with labels: label before number all through, or number before label all through.
func (m *Measure) match(pieces []piece) ([]pair, bool) {
	before, after := pairUp(pieces, -1), pairUp(pieces, +1)
	fullBefore, fullAfter := m.complete(before), m.complete(after)
	switch {
	case fullBefore && fullAfter: // two readings
		return nil, false
	case fullBefore:
		return before, true
	case fullAfter:
		return after, true
	}
	for _, pairs := range [][]pair{before, after} {
		if m.inOrder(pairs) {
			return pairs, true
		}
	}
	if len(after) > len(before) {
		before = after
	}
	return once(before), false
}

// pairUp pairs every number with the label right before it (side -1) or behind it (+1).
func pairUp(pieces []piece, side int) []pair {
	var out []pair
	for i, p := range pieces {
		at := i + side
		if p.kind == numberPiece && at >= 0 && at < len(pieces) && pieces[at].kind == labelPiece {
			out = append(out, pair{pieces[at].part, i, at})
		}
	}
	return out
}

// complete reports whether every part is named exactly once.
func (m *Measure) complete(pairs []pair) bool {
	return len(pairs) == len(m.Parts) && len(once(pairs)) == len(pairs)
}

// once leaves out the parts that are named more than once.
func once(pairs []pair) []pair {
	var out []pair
	for _, p := range pairs {
		n := 0
		for _, q := range pairs {
			if q.part == p.part {
				n++
			}
		}
		if n == 1 {
			out = append(out, p)
		}
	}
	return out
}

// inOrder reads a cell that names every part in the plan's order but drops a word that it has just said: "UASC
// Residential 1 IFA 2" for UASC Residential and UASC IFA. Every name must be its part's, or the end of it.
func (m *Measure) inOrder(pairs []pair) bool {
	if len(pairs) != len(m.Parts) {
		return false
	}
	for i := range pairs {
		named, meant := labelWords(m.Parts[pairs[i].part].Label), labelWords(m.Parts[i].Label)
		if len(named) > len(meant) || !slices.Equal(named, meant[len(meant)-len(named):]) {
			return false
		}
	}
	for i := range pairs {
		pairs[i].part = i
	}
	return true
}

// oneNumber is the only number of a cell.
func oneNumber(pieces []piece) ([]pair, bool) {
	var out []pair
	for i, p := range pieces {
		if p.kind == numberPiece {
			out = append(out, pair{0, i, i})
		} else if strings.ContainsFunc(p.text, unicode.IsDigit) && !periodWord(p.text) {
			return nil, false
		}
	}
	if len(out) != 1 || pieces[0].kind != numberPiece {
		return nil, false
	}
	return out, true
}

// periodWord reports a year or quarter, which is no second figure: 22/23, Q3.
func periodWord(s string) bool {
	return strings.Contains(s, "/") || len(s) == 2 && (s[0] == 'Q' || s[0] == 'q')
}

// changeWords reports words that make a number a change, a share or a limit instead of a figure.
func changeWords(s string) bool {
	for _, w := range strings.Fields(strings.ToLower(s)) {
		switch strings.Trim(w, "().,;:") {
		case "reduction", "reduce", "increase", "decrease", "less", "more", "fewer", "by", "overspend", "underspend",
			"over", "under", "up", "down", "than", "but", "or", "to", "approx", "about", "reduced", "increased":
			return true
		}
	}
	return false
}

// unused is the text outside the pairs, tidied up.
func unused(text string, pieces []piece, pairs []pair) string {
	var b strings.Builder
	at := 0
	var used []piece
	for i, p := range pieces {
		for _, q := range pairs {
			if i == q.number || i == q.label {
				used = append(used, p)
				break
			}
		}
	}
	for _, p := range used {
		b.WriteString(text[at:p.start] + " ")
		at = p.end
	}
	b.WriteString(text[at:])
	words := strings.Fields(b.String())
	words = slices.DeleteFunc(words, func(w string) bool { return strings.Trim(w, "-–—:;,=()") == "" })
	s := strings.Trim(strings.Join(words, " "), " -–—:;,=")
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && strings.Count(s, "(") == 1 {
		s = s[1 : len(s)-1]
	}
	return s
}

// labelWords are the words of a label, lower case, letters and digits only.
func labelWords(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return blank(r) || r == '_' || r == '/' }) {
		if w = foldWord(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

func foldWord(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// negative reports whether a hyphen right before a number may be a minus: only money goes below nought.
func (m *Measure) negative() bool { return m.Rule.Unit == rag.Money || m.Rule.Unit == rag.Number }
