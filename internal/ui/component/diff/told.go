package diff

import (
	"fmt"
	"slices"
)

// told are the changes in sentences, one each, with the last words before it: "Changed after "rounds": was "fell", became "rose"."
func told(spans []Span) (out []string) {
	for i := 0; i < len(spans); i++ {
		s := spans[i]
		if s.Kind == Same {
			continue
		}
		where := "at the start"
		if i > 0 {
			where = "after \"" + phrase(last(spans[i-1].Words)) + "\""
		}
		switch {
		case s.Kind == Added && len(spans) == 1:
			out = append(out, "Added: "+phrase(s.Words))
		case s.Kind == Added:
			out = append(out, "Added "+where+": "+phrase(s.Words))
		case i+1 < len(spans) && spans[i+1].Kind == Added:
			i++
			out = append(out, fmt.Sprintf("Changed %s: was \"%s\", became \"%s\".", where, phrase(s.Words), phrase(spans[i].Words)))
		default:
			out = append(out, "Removed "+where+": "+phrase(s.Words))
		}
	}
	return out
}

// last are the last words before a change, of its own line where there are some.
func last(words []string) []string {
	words = words[max(len(words)-Context, 0):]
	if i := slices.Index(words, "\n"); i >= 0 && i+1 < len(words) {
		return last(words[i+1:])
	}
	return words
}
