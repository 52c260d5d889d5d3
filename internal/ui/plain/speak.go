package plain

import (
	"regexp"
	"strings"
	"sync"

	"ppbtui/internal/ui"
)

// keyNames are keys as the program's sentences name them.
var keyNames = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\b(F[0-9]{1,2}|Ctrl\+[A-Z]|Shift\+Tab|Esc|Delete)\b`)
})

// named is a sentence with the keys in it by the names of what they do here: "Nothing is sent until submit."
func (t *Talk) named(sentence string) string {
	if !strings.ContainsAny(sentence, "FCSED") {
		return sentence
	}
	return keyNames().ReplaceAllStringFunc(sentence, func(key string) string {
		if key == "Esc" {
			return `"b"`
		}
		if key == "Ctrl+Z" {
			return `"u"`
		}
		for _, a := range t.actions() {
			for _, k := range a.Keys() {
				if ui.KeyLabel(k) == key {
					return `"` + typedName(a) + `"`
				}
			}
		}
		return key
	})
}

// typedName is what is typed to run an action.
func typedName(a ui.Action) string { return strings.ReplaceAll(a.Name, "-", " ") }

// actions are those of the page on top, then those of everywhere.
func (t *Talk) actions() []ui.Action {
	screen, _ := t.model.Top()
	own := screen.Actions()
	return append(own[:len(own):len(own)], t.model.Everywhere()...)
}
