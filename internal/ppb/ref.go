package ppb

import (
	"strings"
	"unicode"
)

// Find looks up an item by what a person typed for it: the key, the ref, or the ref without its punctuation
// (PED02-05, PED0205 and "PED02 05" are the same). It fails with *AmbiguousError or *NotFoundError.
func (b *Book) Find(ref string) (*Item, error) {
	if it := b.Item(ref); it != nil && len(b.withRef(it.Ref())) == 1 {
		return it, nil
	}
	folded := fold(ref)
	var exact, found []*Item
	var similar []string
	for i := range b.Items {
		it := &b.Items[i]
		switch {
		case strings.Contains(ref, "~") && fold(it.Key()) == folded:
			exact = append(exact, it)
		case fold(it.Ref()) == folded:
			found = append(found, it)
		case folded != "" && strings.HasPrefix(fold(it.Ref()), folded):
			similar = append(similar, it.Key())
		}
	}
	if len(exact) == 1 {
		return exact[0], nil
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		if len(similar) > 6 {
			similar = similar[:6]
		}
		return nil, &NotFoundError{What: "measure or milestone", Ref: ref, Similar: similar}
	}
	keys := make([]string, len(found))
	for i, it := range found {
		keys[i] = it.Key()
	}
	return nil, &AmbiguousError{Ref: ref, Keys: keys}
}

func (b *Book) withRef(ref string) []*Item {
	var out []*Item
	for i := range b.Items {
		if b.Items[i].Ref() == ref {
			out = append(out, &b.Items[i])
		}
	}
	return out
}

func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '~' {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
