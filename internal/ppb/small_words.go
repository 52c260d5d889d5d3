package ppb

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// Small are the small numbers of people in an item as it stands in the quarter.
func (b *Book) Small(it *Item) []Small { return SmallIn(it, b.Unchecked(it)) }

// Stands is what becomes of the number in what is published: "printed", "withheld", "not decided, and withheld until it is".
func (s *Small) Stands(p *Plan) string {
	switch {
	case s.Decision != Undecided:
		return wording.Lower(s.Decision.Label())
	case s.held(p):
		return "not decided, and withheld until it is"
	}
	return "not decided, and printed unless withheld"
}

// mostNamed is how many small numbers a sentence names of each kind.
const mostNamed = 4

// SmallWords say what becomes of an item's small numbers, as a sentence goes on: "3 (Users of Mainstream) printed; 1 and 2 not decided, and
// withheld until it is"; empty where it has none.
func SmallWords(p *Plan, small []Small) string {
	var kinds []string
	named := map[string][]string{}
	for i := range small {
		stands := small[i].Stands(p)
		if named[stands] == nil {
			kinds = append(kinds, stands)
		}
		named[stands] = append(named[stands], small[i].Called(p))
	}
	for i, stands := range kinds {
		kinds[i] = wording.Some(named[stands], mostNamed) + " " + stands
	}
	return strings.Join(kinds, "; ")
}

// SmallWords say on a page what becomes of the small numbers of an item that reads so, as sentences with a word in capitals before them:
// where the plan has each decided, or somebody decided on one. Else a check tells of them.
func (b *Book) SmallWords(it *Item, r *Reading) string {
	if !decided(&b.Plan, it) {
		return "" // pages ask at every key
	}
	small := SmallIn(it, r)
	isDecided := func(s Small) bool { return s.Decision != Undecided }
	if len(small) == 0 || b.Plan.Small != SmallDecided && !slices.ContainsFunc(small, isDecided) {
		return ""
	}
	return "SMALL NUMBERS. " + wording.Sentence(SmallWords(&b.Plan, small))
}

// MarkWords say on a page that an item is not for the public, as a sentence with a word in capitals before it; empty where it is.
func (b *Book) MarkWords(it *Item) string {
	m := it.Entry.Mark()
	if m == nil {
		return ""
	}
	return "NOT FOR THE PUBLIC. " + wording.Sentence(m.Words(b.NameOf))
}
