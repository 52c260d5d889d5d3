// Package finding is what checks have found of an item as every page has it: what is found of the item by itself with what is found across
// items, in the order in which it is read, with the answers that were given, and the words that say so. It knows no page and no terminal.
package finding

import (
	"cmp"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// Finding is one warning, and why it stays where somebody has said that.
type Finding struct {
	ppb.Check
	Severity ppb.Severity
	Place    ppb.CheckPlace
	AtRest   bool // it says nothing while the text is being typed
	Covers   bool // it asks for what a commentary covers, which a page may show as ticks in its place

	Answered bool
	Answer   ppb.CheckAnswer

	rank ppb.CheckRank
}

// Of are the findings of an entry whose reading has these checks: those that nobody has answered first; of these what stands in the way
// first, what is only worth knowing last, and each in the order of the item: its figure, its words, the item itself.
func Of(e *ppb.Entry, checks, across []ppb.Check) []Finding {
	if len(checks)+len(across) == 0 {
		return nil
	}
	out := make([]Finding, 0, len(checks)+len(across))
	for _, list := range [][]ppb.Check{checks, across} {
		for _, c := range list {
			rule := c.Of()
			f := Finding{Check: c, Severity: rule.Severity, Place: c.Place(), AtRest: rule.AtRest, Covers: rule.Cover, rank: rule.Rank}
			f.Answer, f.Answered = ppb.Answered(e, c)
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.weight(), b.weight()), cmp.Compare(a.Place, b.Place), cmp.Compare(a.rank, b.rank))
	})
	return out
}

// weight is how far down a finding stands.
func (f *Finding) weight() int {
	switch {
	case f.Answered:
		return 3
	case f.Severity == ppb.Blocks:
		return 0
	case f.Severity == ppb.Note:
		return 2
	}
	return 1
}

// InBook are the findings of an item of a book, those across items with it. They are worked out once for all who ask. Of an item that is
// signed off they are what was found of it then.
func InBook(b *ppb.Book, it *ppb.Item) []Finding {
	return Of(&it.Entry, b.Reading(it).Checks, Across(b, it))
}

// Across is what is found of an item that takes others to see; nothing of one that is signed off. It goes through the whole of a book that
// nobody has asked before.
func Across(b *ppb.Book, it *ppb.Item) []ppb.Check {
	if ppb.Final(it) != nil {
		return nil
	}
	return ppb.BookChecks(b)[it.Key()]
}

// Prepare works out what is found across the items of a book, for a page to be drawn without waiting for that.
func Prepare(b *ppb.Book) {
	if !b.Closed() {
		ppb.BookChecks(b)
	}
}

// Asks reports whether somebody should put it right, or answer it.
func (f *Finding) Asks() bool { return !f.Answered && f.Severity != ppb.Note }

// Asked are those that do.
func Asked(list []Finding) (out []Finding) {
	for _, f := range list {
		if f.Asks() {
			out = append(out, f)
		}
	}
	return out
}

// Asking is how many do.
func Asking(list []Finding) int { return count(list, (*Finding).Asks) }

// ToAsk is how many do, where one of them was not named before, else 0: told are those that were, by their keys, of which all these are from
// then on. Whoever is asked about a finding once is not asked again for it alone.
func ToAsk(list []Finding, told map[string]bool) int {
	fresh := false
	for i := range list {
		if f := &list[i]; f.Asks() && !told[f.Key()] {
			told[f.Key()], fresh = true, true
		}
	}
	if !fresh {
		return 0
	}
	return Asking(list)
}

// Answers is how many are answered.
func Answers(list []Finding) int { return count(list, func(f *Finding) bool { return f.Answered }) }

func count(list []Finding, is func(*Finding) bool) (n int) {
	for i := range list {
		if is(&list[i]) {
			n++
		}
	}
	return n
}

// Open are those that are not answered, of these places.
func Open(list []Finding, places ...ppb.CheckPlace) (out []*Finding) {
	for i := range list {
		if f := &list[i]; !f.Answered && slices.Contains(places, f.Place) {
			out = append(out, f)
		}
	}
	return out
}

// Sentence is what was found, with its severity in words where it is no plain warning.
func (f *Finding) Sentence() string {
	switch f.Severity {
	case ppb.Note:
		return "Note: " + wording.Stop(f.Message)
	case ppb.Blocks:
		return "Stands in the way of sign-off: " + wording.Stop(f.Message)
	}
	return wording.Sentence(f.Message)
}

// AnsweredBy is the answer with who gave it, a sentence; empty where there is none.
func (f *Finding) AnsweredBy(name func(login string) string) string {
	if !f.Answered {
		return ""
	}
	return "Answered by " + name(f.Answer.By) + ": " + wording.Stop(f.Answer.Why)
}

// Mark stands before a finding in a list.
func (f *Finding) Mark() string {
	switch {
	case f.Answered:
		return "="
	case f.Severity == ppb.Note:
		return "-"
	}
	return "!"
}

// Count is how many there are: "3 to check, 2 answered"; empty where there is nothing to be done, and nothing was.
func Count(list []Finding) string {
	var out []string
	if n := Asking(list); n > 0 {
		out = append(out, wording.Number(n)+" to check")
	}
	if n := Answers(list); n > 0 {
		out = append(out, wording.Number(n)+" answered")
	}
	return strings.Join(out, ", ")
}

// Rest says how many more there are than are listed: "3 more to check, 2 answered"; empty where there is neither.
func Rest(more, answered int) string {
	var out []string
	if more > 0 {
		out = append(out, wording.Number(more)+" more to check")
	}
	if answered > 0 {
		out = append(out, wording.Number(answered)+" answered")
	}
	return strings.Join(out, ", ")
}
