package claim

import (
	"slices"
	"strings"
)

// stems are the words of a name that say something, each cut to what its forms have in common.
func stems(name string) []string {
	var out []string
	for _, w := range Read(name).words {
		if s := stem(w.text); s != "" && w.kind == plainWord {
			out = append(out, s)
		}
	}
	return out
}

// stem is a word without its ending; empty for small words.
func stem(s string) string {
	if len(s) < 3 {
		return ""
	}
	switch s {
	case "the", "and", "for", "with", "from", "that", "this", "who", "are", "per", "number", "percentage", "proportion", "rate", "total", "average", "all", "their", "were",
		"have", "has", "had", "was", "which", "been", "being", "than", "within", "not", "measure", "figure", "year", "quarter", "more", "less", "over", "under", "out",
		"into", "those", "these", "our", "its", "they", "there", "but", "also", "will", "each", "cent", "between", "compared", "against", "about", "still", "while":
		return ""
	}
	s = strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
	for _, end := range [...]string{"ings", "ing", "ies", "ied", "ed", "es", "s", "ations", "ation", "als", "al", "y", "e"} {
		if strings.HasSuffix(s, end) && len(s)-len(end) >= 3 {
			s = s[:len(s)-len(end)]
			break
		}
	}
	if len(s) > 8 {
		s = s[:8]
	}
	return s
}

// stem is that of word i, cut once: what is near a figure is asked for again and again. Small words, which have none, are looked at anew.
func (v *verifier) stem(i int) string {
	if v.stems == nil {
		v.stems = make([]string, len(v.t.words))
	}
	if v.stems[i] == "" {
		v.stems[i] = stem(v.t.words[i].text)
	}
	return v.stems[i]
}

// named is how many of a series' names stand in words from..to.
func (v *verifier) named(s *series, from, to int) int {
	found := 0
	for k, name := range s.names {
		if slices.Contains(s.names[:k], name) {
			continue
		}
		for i := max(from, 0); i <= to && i < len(v.t.words); i++ {
			if len(name) > 4 && strings.HasPrefix(v.t.words[i].text, name) || v.stem(i) == name {
				found++
				break
			}
		}
	}
	return found
}
