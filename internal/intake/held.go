package intake

import (
	"strings"

	"ppbtui/internal/ppb"
)

// index finds the items of a quarter as it is held. A file names one in every row.
type index struct {
	byKey map[string]*ppb.Item
	byRef map[string][]*ppb.Item // in the plan's order
}

func indexOf(b *ppb.Book) index {
	x := index{make(map[string]*ppb.Item, len(b.Items)), make(map[string][]*ppb.Item, len(b.Items))}
	for _, it := range b.Items {
		if x.byKey[it.Key()] == nil {
			x.byKey[it.Key()] = it
		}
		x.byRef[it.Ref()] = append(x.byRef[it.Ref()], it)
	}
	return x
}

// alike finds refs that a person may have meant, by what is left of them without case and punctuation.
type alike map[string]string

func alikeOf(refs []string) alike {
	a := make(alike, len(refs))
	for _, ref := range refs {
		if bare := bareRef(ref); a[bare] == "" {
			a[bare] = ref
		}
	}
	return a
}

var punctuation = strings.NewReplacer(" ", "", "-", "", ".", "")

func bareRef(ref string) string { return strings.ToLower(punctuation.Replace(ref)) }
