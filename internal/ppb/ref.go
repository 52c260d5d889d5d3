package ppb

import (
	"slices"
	"strings"
	"unicode"
)

// Name is what one item of a quarter is called.
type Name struct{ Key, Ref, Title string }

// Names are what items of a quarter are called, in the order of its Book, with an index of their refs.
type Names struct {
	list []Name
	bare []string         // their refs, folded
	at   map[string][]int // places, by folded ref
}

// NewNames are these names.
func NewNames(list []Name) *Names {
	n := &Names{list: list, bare: make([]string, len(list)), at: make(map[string][]int, len(list))}
	for i, name := range list {
		n.bare[i] = fold(name.Ref)
		n.at[n.bare[i]] = append(n.at[n.bare[i]], i)
	}
	return n
}

// Names are what the Book's items are called.
func (b *Book) Names() *Names {
	return *b.names.get(func() *Names {
		list := make([]Name, len(b.Items))
		for i, it := range b.Items {
			list[i] = Name{it.Key(), it.Ref(), b.TitleOf(it)}
		}
		return NewNames(list)
	})
}

// All are the names in order. They are not to be changed.
func (n *Names) All() []Name { return n.list }

// Find is the key of the item that a person means: they type the key, the ref, or the ref without its punctuation
// (PED02-05, PED0205 and "PED02 05" are the same; a ref written exactly goes before one that only differs in
// punctuation). Where items share a ref, REF~1 names the one whose key is the ref itself and REF~2 the one with that
// key; the ref alone is refused, even where it is a key. It fails with *AmbiguousError or *NotFoundError.
func (n *Names) Find(ref string) (key string, err error) {
	ref = strings.TrimSpace(ref)
	bare, number, numbered := strings.Cut(ref, "~")
	found := n.withRef(bare)
	if numbered {
		found = slices.DeleteFunc(found, func(name Name) bool {
			_, own, _ := strings.Cut(name.Key, "~")
			return number == "" || own != number && !(own == "" && number == "1")
		})
	}
	switch len(found) {
	case 0:
		return "", &NotFoundError{What: "item", Ref: ref, Similar: n.similar(bare)}
	case 1:
		return found[0].Key, nil
	}
	keys := make([]string, len(found))
	for i, name := range found {
		keys[i] = numberedKey(name.Key)
	}
	slices.Sort(keys)
	return "", &AmbiguousError{Ref: ref, Keys: keys}
}

// withRef are the items with this ref: exactly, or else whatever its case and punctuation.
func (n *Names) withRef(ref string) []Name {
	var found, exact []Name
	for _, i := range n.at[fold(ref)] {
		found = append(found, n.list[i])
		if strings.EqualFold(n.list[i].Ref, ref) {
			exact = append(exact, n.list[i])
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return found
}

// similar are the first keys of items whose ref only begins like this one.
func (n *Names) similar(ref string) (keys []string) {
	folded := fold(ref)
	for i, bare := range n.bare {
		if folded != "" && bare != folded && strings.HasPrefix(bare, folded) && len(keys) < 6 {
			keys = append(keys, n.list[i].Key)
		}
	}
	return keys
}

// numberedKey is a key with its number, also where it is the first.
func numberedKey(key string) string {
	if strings.Contains(key, "~") {
		return key
	}
	return key + "~1"
}

// Typed is a key as it can be typed without quotes and without doubt: PED02-05, PED06d~1.
func (n *Names) Typed(key string) string {
	out := key
	if found, err := n.Find(key); err != nil || found != key {
		out = numberedKey(key)
	}
	if typed := strings.ReplaceAll(out, " ", "-"); typed != out {
		if found, err := n.Find(typed); err == nil && found == key {
			return typed
		}
	}
	return out
}

// Exactly reports whether text is the key or the ref of the item with this key, to the letter.
func (n *Names) Exactly(key, text string) bool {
	return key == text || slices.ContainsFunc(n.withRef(text), func(name Name) bool { return name.Key == key && name.Ref == text })
}

// LikeRef is a pattern of SQL's LIKE that the ref in lower case of every item fits which one of these words of a command
// line, or more of them, may name; it may fit others.
func LikeRef(words []string) string {
	var b strings.Builder
	first, _, _ := strings.Cut(strings.Join(words, " "), "~")
	first, _, _ = strings.Cut(first, "/")
	for _, word := range strings.Fields(first) {
		for _, r := range fold(word) {
			if b.WriteByte('%'); r < unicode.MaxASCII {
				b.WriteRune(r)
			}
		}
		if b.Len() > 0 {
			break // the words behind it may be a value
		}
	}
	b.WriteByte('%')
	return b.String()
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
