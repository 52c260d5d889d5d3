package diff

import "strings"

// Says says spans as sentences, one for each change: where it stands, what was there, and what is there now. Nothing is said when nothing changed.
func Says(spans []Span) (out []string) {
	for i, s := range spans {
		words := said(s.Words)
		switch {
		case words == "" || s.Kind == Same:
		case s.Kind == Removed && i+1 < len(spans) && spans[i+1].Kind == Added && said(spans[i+1].Words) != "":
			out = append(out, "\""+words+"\" has become "+quoted(said(spans[i+1].Words)))
		case s.Kind == Removed:
			out = append(out, "Left out: "+quoted(words))
		case i > 0 && spans[i-1].Kind == Removed && said(spans[i-1].Words) != "": // said with what it takes the place of
		default:
			out = append(out, "New"+behind(spans[:i])+": "+quoted(words))
		}
	}
	return out
}

// said are words without the ends of lines.
func said(words []string) string {
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// quoted ends a sentence with words.
func quoted(words string) string {
	if strings.HasSuffix(words, ".") {
		return "\"" + words + "\""
	}
	return "\"" + words + "\"."
}

// behind says behind which words something stands.
func behind(before []Span) string {
	if len(before) == 0 || before[len(before)-1].Kind != Same {
		return ""
	}
	words := strings.Fields(said(before[len(before)-1].Words))
	if words = words[max(len(words)-Context, 0):]; len(words) == 0 {
		return ""
	}
	return " behind \"" + strings.Join(words, " ") + "\""
}
