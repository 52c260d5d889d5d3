package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Cut reports a text that begins or ends where none does: in the middle of a word or of a sentence. The end speaks only where it cannot be one,
// for headings, lists and notes need no full stop.
func Cut(t *Text) (Finding, bool) {
	if len(t.words) < 3 {
		return Finding{}, false
	}
	if to := t.lostEnd(); to >= 0 {
		from := max(0, to-1)
		f := Finding{Code: "cut_text", From: t.words[from].from, To: t.words[to].to}
		f.Message = "the text ends with “" + t.source[f.From:f.To] + "”, in the middle of a sentence: was its end lost?"
		return f, true
	}
	if t.lostBeginning() {
		f := Finding{Code: "cut_text", From: t.words[0].from, To: t.words[0].to}
		f.Message = "the text begins with “" + t.source[f.From:f.To] + "”, in the middle of a word or a sentence: was its beginning lost?"
		return f, true
	}
	return Finding{}, false
}

// lostEnd is the last word, where the text cannot end with it; else -1.
func (t *Text) lostEnd() int {
	last := len(t.words) - 1
	w := &t.words[last]
	switch tail := strings.TrimSpace(t.source[w.to:]); {
	case tail == ",", tail == "-" && t.source[w.to] == '-' && w.kind == plainWord, tail == "£":
		return last
	case tail != "": // it ends with a full stop, a bracket, a table
		return -1
	}
	if w.bracket == 0 && t.endless(last, t.near(last, -1)) {
		return last
	}
	return -1
}

// endless reports whether no sentence ends with word i, which stands behind prev.
func (t *Text) endless(i int, prev string) bool {
	w := &t.words[i]
	switch w.text {
	case "the", "an", "and", "or", "than", "because", "our", "their", "its", "your", "whose", "although", "whilst", "unless", "whereas", "nor", "every", "including", "such", "via", "per", "during", "between":
		return w.text != "their" || prev != "of"
	case "a":
		return t.source[w.from] == 'a' && prev != "plan" && prev != "category" && prev != "appendix" && prev != "option"
	case "of", "with", "from", "by", "for", "at", "to", "into", "towards":
		return !hangs(prev)
	case "is", "are", "was", "were", "has", "have", "had", "will", "be", "been", "being", "if", "when", "while", "but", "which", "who":
		switch prev {
		case "it", "they", "we", "there", "this", "that", "these", "those", "he", "she", "you", "what", "as", "than", "where", "so", "not", "could", "should", "would", "might", "to", "and", "or", "else", "how":
			return false
		}
		return prev != ""
	}
	return false
}

// hangs reports whether a preposition behind a word can end a sentence: "dealt with", "accounted for", "where they came from".
func hangs(prev string) bool {
	switch prev {
	case "", "dealt", "taken", "care", "made", "aware", "heard", "thought", "came", "come", "coming", "cope", "met", "gone", "up", "forward", "put", "catered", "spoken", "spoke", "relate", "belong", "go", "going",
		"deal", "work", "live", "look", "adhere", "comply", "begin", "stuck", "paid", "dependent", "able", "sent", "brought", "kept", "where", "got", "used", "need", "able-to", "wait", "ask", "pay", "responsible",
		"date", "account", "arrived", "present", "familiar", "run":
		return true
	}
	return strings.HasSuffix(prev, "ed") || strings.HasSuffix(prev, "ing")
}

// lostBeginning reports a text that begins with a sign that ends something, or with a small letter though its sentences begin with capitals.
func (t *Text) lostBeginning() bool {
	head := strings.TrimSpace(t.source[:t.words[0].from])
	switch head {
	case ",", ";", ")", ".", ":":
		return true
	case "":
	default: // a bullet, a bracket, a quotation, a table
		return false
	}
	w := &t.words[0]
	first, _ := utf8.DecodeRuneInString(t.source[w.from:])
	if !unicode.IsLower(first) || w.kind != plainWord || w.to-w.from < 3 || t.source[w.from+1] == '-' || strings.ContainsFunc(t.source[w.from:w.to], func(r rune) bool { return !unicode.IsLower(r) && r != '-' }) {
		return false // a list's a), i.e., iPads, e-mails
	}
	if end := t.source[w.to:]; end != "" && strings.IndexByte(").:/@", end[0]) >= 0 {
		return false
	}
	for i := 1; i < len(t.words); i++ {
		if t.words[i].sentence != t.words[i-1].sentence {
			first, _ := utf8.DecodeRuneInString(t.source[t.words[i].from:])
			if unicode.IsUpper(first) {
				return true
			}
		}
	}
	switch w.text {
	case "and", "than", "which", "per", "cent", "because", "but", "was", "were", "has", "have", "been":
		return true
	}
	return false
}
