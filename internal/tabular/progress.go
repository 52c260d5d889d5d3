package tabular

import "strings"

// progressWords are the words of a progress cell as printed, each with what is typed or pasted for it: the colours of
// the published key, and the marks that savings tables print: of quarter 2, 2023/24 a tick stands beside "On target to be
// achieved", and so is the key's Green.
var progressWords = [...]struct {
	word  string
	typed []string
}{
	{"Complete", []string{"complete", "completed", "achieved", "done", "c"}},
	{"Green", []string{"green", "g", "on target", "on track", "✓", "✔", "☑", "🗸"}},
	{"Amber", []string{"amber", "a", "uncertain", "u", "?"}},
	{"Red", []string{"red", "r", "not", "not achieved", "✗", "✘", "☒", "×", "x"}},
	{"None", []string{"none", "n/a"}},
}

// ParseProgress reads a progress symbol as typed: a word in whatever case ("green"), its first letter, or a mark of the
// paper: ✓ on target, U uncertain, ✗ not. word is as printed: "Complete", "Green", "Amber", "Red", "None".
func ParseProgress(s string) (word string, ok bool) {
	s = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(s)), "\ufe0f") // the mark that asks for a coloured glyph
	for _, w := range progressWords {
		for _, typed := range w.typed {
			if s == typed {
				return w.word, true
			}
		}
	}
	return "", false
}
