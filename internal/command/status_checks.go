package command

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// checksOf are an item's warnings, with the answers to them where these are for who reads them.
func checksOf(it *ppb.Item, checks []ppb.Check, as ppb.Audience) (out []check) {
	codes := ppb.CheckNames(checks)
	for i, k := range checks {
		is := check{Rule: k.Rule, Key: it.Key(), Part: k.Part, Message: clean.Line(k.Message), Severity: k.Severity().String(), Code: codes[i], From: k.From, To: k.To}
		if a, ok := ppb.Answered(&it.Entry, k); ok {
			is.Answered = true
			if as == ppb.Working {
				is.Answer, is.By = clean.Line(a.Why), clean.Line(a.By)
			}
		}
		out = append(out, is)
	}
	return out
}

// printChecks prints warnings, those that have an answer with it behind the others.
func (c *cli) printChecks(b *ppb.Book, checks []check) {
	said := map[check]bool{} // two parts may be told the same
	for _, answered := range []bool{false, true} {
		head := [2]string{"Checks", "Checks that are answered"}[index(answered)]
		for _, k := range checks {
			text := check{Key: k.Key, Message: k.Message, Answered: k.Answered}
			if said[text] || k.Answered != answered {
				continue
			}
			said[text] = true
			if head != "" {
				c.head(head)
				head = ""
			}
			c.under(k.Key, k.Message)
			if k.Answer != "" {
				c.under("  "+clean.Line(b.NameOf(k.By)), c.typed(wording.Sentence(k.Answer)))
			}
		}
	}
}
