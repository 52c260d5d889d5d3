package ppb

import (
	"slices"
	"strings"
	"unicode"
)

// Find looks up an item by what a person typed for it: the key, the ref, or the ref without its punctuation
// (PED02-05, PED0205 and "PED02 05" are the same; a ref written exactly goes before one that only differs in
// punctuation). Where items share a ref, REF~1 names the one whose key is the ref itself and REF~2 the one with that
// key; the ref alone is refused, even where it is a key. It fails with *AmbiguousError or *NotFoundError.
func (b *Book) Find(ref string) (*Item, error) {
	ref = strings.TrimSpace(ref)
	bare, number, numbered := strings.Cut(ref, "~")
	found, similar := b.withRef(bare)
	if numbered {
		found = slices.DeleteFunc(found, func(it *Item) bool {
			_, own, _ := strings.Cut(it.Key(), "~")
			return number == "" || own != number && !(own == "" && number == "1")
		})
	}
	switch len(found) {
	case 0:
		return nil, &NotFoundError{What: "measure or milestone", Ref: ref, Similar: similar[:min(len(similar), 6)]}
	case 1:
		return found[0], nil
	}
	keys := make([]string, len(found))
	for i, it := range found {
		keys[i] = numberedKey(it)
	}
	slices.Sort(keys)
	return nil, &AmbiguousError{Ref: ref, Keys: keys}
}

// withRef are the items with this ref: exactly, or else whatever its case and punctuation. similar are the keys of items
// whose ref only begins like it.
func (b *Book) withRef(ref string) (found []*Item, similar []string) {
	folded := fold(ref)
	var exact []*Item
	for _, it := range b.Items {
		f := fold(it.Ref())
		if strings.EqualFold(it.Ref(), ref) {
			exact = append(exact, it)
		}
		switch {
		case f == folded:
			found = append(found, it)
		case folded != "" && strings.HasPrefix(f, folded):
			similar = append(similar, it.Key())
		}
	}
	if len(exact) > 0 {
		return exact, similar
	}
	return found, similar
}

// numberedKey is an item's key with its number, also where it is the first.
func numberedKey(it *Item) string {
	if strings.Contains(it.Key(), "~") {
		return it.Key()
	}
	return it.Key() + "~1"
}

// Typed is the item's key as it can be typed without quotes and without doubt: PED02-05, PED06d~1.
func (b *Book) Typed(it *Item) string {
	key := it.Key()
	if found, err := b.Find(key); err != nil || found != it {
		key = numberedKey(it)
	}
	if typed := strings.ReplaceAll(key, " ", "-"); typed != key {
		if found, err := b.Find(typed); err == nil && found == it {
			return typed
		}
	}
	return key
}

// RefMatches reports whether text is a part of the item's ref or key, whatever the case and the punctuation: 0205,
// PED02-05 and ped0205 are parts of PED02 05.
func RefMatches(it *Item, text string) bool {
	t := fold(text)
	return t != "" && (strings.Contains(fold(it.Key()), t) || strings.Contains(fold(it.Ref()), t))
}

// RefIs reports whether text is the item's ref or key, whatever the case and the punctuation.
func RefIs(it *Item, text string) bool {
	t := fold(text)
	return t != "" && (t == fold(it.Ref()) || t == fold(it.Key()))
}

func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
