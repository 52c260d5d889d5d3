package ppb

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// Find looks up an item by what a person typed for it: the key, the ref, or the ref without its punctuation
// (PED02-05, PED0205 and "PED02 05" are the same). Where items share a ref, REF~1 names the first and REF~2 the second;
// the ref alone is refused, even where it is the first one's key. It fails with *AmbiguousError or *NotFoundError.
func (b *Book) Find(ref string) (*Item, error) {
	bare, number, numbered := strings.Cut(strings.TrimSpace(ref), "~")
	folded := fold(bare)
	var found []*Item
	var similar []string
	for i := range b.Items {
		it := &b.Items[i]
		switch f := fold(it.Ref()); {
		case f == folded:
			found = append(found, it)
		case folded != "" && strings.HasPrefix(f, folded):
			similar = append(similar, it.Key())
		}
	}
	if n, err := strconv.Atoi(number); numbered && err == nil && n >= 1 && n <= len(found) {
		return found[n-1], nil
	}
	switch {
	case len(found) == 0 || numbered:
		return nil, &NotFoundError{What: "measure or milestone", Ref: ref, Similar: similar[:min(len(similar), 6)]}
	case len(found) == 1:
		return found[0], nil
	}
	keys := make([]string, len(found))
	for i := range found {
		keys[i] = fmt.Sprintf("%s~%d", found[0].Ref(), i+1)
	}
	return nil, &AmbiguousError{Ref: ref, Keys: keys}
}

// Typed is the item's key as it can be typed without quotes and without doubt: PED02-05, PED06d~1.
func (b *Book) Typed(it *Item) string {
	key := it.Key()
	if _, err := b.Find(key); err != nil {
		key += "~1"
	}
	return strings.ReplaceAll(key, " ", "-")
}

// RefMatches reports whether text is a part of the item's ref or key, whatever the case and the punctuation: 0205,
// PED02-05 and ped0205 are parts of PED02 05.
func RefMatches(it *Item, text string) bool {
	t := fold(text)
	return t != "" && (strings.Contains(fold(it.Key()), t) || strings.Contains(fold(it.Ref()), t))
}

// FoundBy reports whether what a person types into a search finds an item: the whole is a part of its ref, or each word
// is one or stands in words, which is in lower case.
func FoundBy(it *Item, words, typed string) bool {
	if RefMatches(it, typed) {
		return true
	}
	for _, w := range strings.Fields(strings.ToLower(typed)) {
		if !strings.Contains(words, w) && !RefMatches(it, w) {
			return false
		}
	}
	return true
}

func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
