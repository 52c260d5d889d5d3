package ppb

import "strings"

// Terms are what searches look through of one item, worked out once for all who search.
type Terms struct {
	key, ref string // folded
	named    string // key, ref and title, with the word of its mark, in lower case
}

// TermsOf are the Terms of a Book's items.
func TermsOf(b *Book) *Table[Terms] { return TableOf(b, terms) }

func terms(b *Book, it *Item) *Terms {
	key, ref, title := it.Key(), it.Ref(), b.ListedAs(it)
	w := &Terms{key: fold(key), ref: fold(ref), named: strings.ToLower(key + " " + title)}
	if ref != key {
		w.named = strings.ToLower(key + " " + ref + " " + title)
	}
	return w
}

// Search is what a person types to find items, made ready to be held against many.
type Search struct {
	whole string // folded
	parts []part
}

// part is one word of it.
type part struct{ word, folded string }

// NewSearch reads what was typed.
func NewSearch(typed string) *Search {
	s := &Search{whole: fold(typed)}
	for _, w := range strings.Fields(strings.ToLower(typed)) {
		s.parts = append(s.parts, part{w, fold(w)})
	}
	return s
}

// Finds reports whether the search finds an item: the whole of it is a part of the ref, or each word is one or stands in its
// name or in more, which is in lower case.
func (s *Search) Finds(w *Terms, more string) bool {
	if w.has(s.whole) {
		return true
	}
	for _, p := range s.parts {
		if !strings.Contains(w.named, p.word) && !w.has(p.folded) && !strings.Contains(more, p.word) {
			return false
		}
	}
	return true
}

// FindsNamed is Finds for what is no item: something with a code and a name.
func (s *Search) FindsNamed(code, name string) bool {
	folded := fold(code)
	return s.Finds(&Terms{folded, folded, strings.ToLower(code + " " + name)}, "")
}

// Names reports whether the search is the item's ref or key, whatever the case and the punctuation.
func (s *Search) Names(w *Terms) bool { return s.whole != "" && (s.whole == w.ref || s.whole == w.key) }

func (w *Terms) has(folded string) bool {
	return folded != "" && (strings.Contains(w.key, folded) || w.ref != w.key && strings.Contains(w.ref, folded))
}
