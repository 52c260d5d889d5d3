package diff

import "strings"

// Says are the changes in sentences, each with the words that it stands behind: `After "crews": "was short" is now "was sick".`
func Says(spans []Span) (out []string) {
	at := "At the beginning"
	for i := 0; i < len(spans); i++ {
		s := spans[i]
		switch {
		case s.Kind == Same:
			if last := lastWords(s.Words); last != "" {
				at = `After "` + last + `"`
			}
		case s.Kind == Removed && i+1 < len(spans) && spans[i+1].Kind == Added:
			i++
			out = append(out, at+": "+quoted(s.Words)+" is now "+ended(quoted(spans[i].Words)))
		case s.Kind == Removed:
			out = append(out, at+": "+quoted(s.Words)+" is taken out.")
		default:
			out = append(out, at+": "+quoted(s.Words)+" is added.")
		}
	}
	return out
}

// lastWords are the last words of unchanged ones, by which a listener finds the place.
func lastWords(words []string) string {
	var kept []string
	for _, w := range words {
		if w != "\n" {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept[max(len(kept)-Context, 0):], " ")
}

// quoted is changed words as one text.
func quoted(words []string) string {
	if lastWords(words) == "" {
		return "a new line"
	}
	return `"` + phrase(words) + `"`
}

// ended ends a sentence with a quotation, unless that ends with one itself.
func ended(quotation string) string {
	if strings.HasSuffix(quotation, ".\"") {
		return quotation
	}
	return quotation + "."
}
