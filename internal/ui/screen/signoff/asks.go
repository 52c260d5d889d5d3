package signoff

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/finding"
)

// asks are the findings that nobody has answered, by the keys of their items: of those that are still to be signed.
type asks map[string][]finding.Finding

// asksOf are those of a quarter, which are worked out of all its items.
func asksOf(b *ppb.Book) asks {
	out := asks{}
	of := func(it *ppb.Item) {
		if open := finding.Asked(finding.InBook(b, it)); len(open) > 0 {
			out[it.Key()] = open
		}
	}
	switch {
	case b.SignOff == nil:
		b.ReadAll()
		finding.Prepare(b)
		for _, it := range b.Items {
			of(it)
		}
	default:
		for _, it := range b.Opened {
			of(it)
		}
	}
	return out
}

// blocked reports whether a finding of an item stands in the way, which come first.
func (a asks) blocked(key string) bool {
	all := a[key]
	return len(all) > 0 && all[0].Severity == ppb.Blocks
}

// says is how much there is, in sentences.
func (a asks) says() (out []string) {
	findings, blocked := 0, 0
	for key, all := range a {
		findings += len(all)
		if a.blocked(key) {
			blocked++
		}
	}
	if blocked > 0 {
		out = append(out, fmt.Sprintf("In the way until it is put right: what was found of %s, see each line.", wording.Count(blocked, "item")))
	}
	if findings > 0 {
		out = append(out, fmt.Sprintf("Not answered: %s to check, on %s.", wording.Count(findings, "thing"), wording.Count(len(a), "item")))
	}
	return out
}
