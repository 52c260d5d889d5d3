package ppb

import (
	"fmt"
	"strings"
)

// Peers are how the other items of a quarter are found: what they are called, and the item of a key, nil where there is none.
type Peers struct {
	Names *Names
	Item  func(key string) *Item
}

// Peers are the Book's items.
func (b *Book) Peers() Peers { return Peers{b.Names(), b.Item} }

// SameAs is the item whose commentary stands for that of it, too, where its box says so; nil where it says nothing. problem is a
// sentence where the box names no such item: itself, one that nobody has written of yet, or one that refers on, so that
// there can be no circle. (The 2024/25 quarter 4 overview: one commentary over P3.5 and P3.6, and P2.5 "As above (P2.4)".)
func (p Peers) SameAs(it *Item, c Content) (of *Item, problem string) {
	text := trimBlank(c[FieldSameAs])
	if text == "" {
		return nil, ""
	}
	key, err := p.Names.Find(text)
	if err != nil {
		return nil, err.Error()
	}
	if key != it.Key() {
		of = p.Item(key)
	}
	switch {
	case key == it.Key():
		return nil, "an item cannot stand under its own commentary: name another, or clear this"
	case of == nil || of.Measure == nil && of.Milestone == nil:
		return nil, fmt.Sprintf("%s is neither a measure nor a milestone: name one", quote(text))
	case trimBlank(of.Entry.Content[FieldSameAs]) != "":
		return nil, fmt.Sprintf("%s stands under the commentary of %s itself: name an item that has its own", of.Ref(), trimBlank(of.Entry.Content[FieldSameAs]))
	case strings.TrimSpace(of.Entry.Content[FieldCommentary]) == "":
		return nil, of.Ref() + " has no commentary yet: write one there first, or here"
	}
	return of, ""
}

// Problems are what is wrong with what the boxes of an item say of others.
func (p Peers) Problems(it *Item, c Content) []Problem {
	if _, problem := p.SameAs(it, c); problem != "" {
		return []Problem{{FieldSameAs, problem}}
	}
	return nil
}

// AsOther is what is printed in place of a commentary that stands with another item: "As P3.5". Empty where it has its own.
func AsOther(of *Item) string {
	if of == nil {
		return ""
	}
	return "As " + of.Ref()
}

// Commentary is what is written of one of the Book's items: its own words, behind "As P3.5" and those of the other item where it
// stands under that one's commentary.
func (b *Book) Commentary(it *Item, c Content) string {
	own := strings.TrimSpace(c[FieldCommentary])
	of, _ := b.Peers().SameAs(it, c)
	if of == nil {
		return own
	}
	return strings.TrimSpace(AsOther(of) + ": " + strings.TrimSpace(of.Entry.Content[FieldCommentary]) + "\n\n" + own)
}

var ruleSameAs = CheckRule{
	Name: "same_as", Doc: "a commentary that is said to stand with another item, where none stands",
	Reads: ReadsBook, Shown: AtText, Leads: FieldSameAs,
	Fails: Example{Typed: []TypedExample{{FieldValue, "62"}, {FieldSameAs, "M2"}},
		Others: []Example{{Ref: "M2", Typed: []TypedExample{{FieldValue, "57"}}}}},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}, {FieldSameAs, "M2"}},
		Others: []Example{{Ref: "M2", Typed: []TypedExample{{FieldValue, "57"}}, Commentary: "Visits rose over the summer."}}},
	book: (*bookChecker).sameAs,
}

// sameAs finds items whose commentary was to stand with another, which has lost it since.
func (c *bookChecker) sameAs() {
	for _, it := range c.items {
		if trimBlank(it.Entry.Content[FieldSameAs]) == "" {
			continue
		}
		for _, p := range (Peers{c.called, c.item}).Problems(it, it.Entry.Content) {
			c.warn(it, "the commentary is said to stand with another item: %s", p.Text)
		}
	}
}
