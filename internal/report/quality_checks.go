package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// warnings are those of the checks that stand: by rule, how many there are and how many of them the council answers for. What each says, and the
// answers with their reasons, are for those who work on the report alone.
func (w *writer) warnings() []doc.Block {
	w.book.ReadAll()
	byRule := map[string]*ruleStands{}
	var order []string
	for _, it := range w.book.Items {
		for _, c := range w.book.Reading(it).Checks {
			r := byRule[c.Rule]
			if r == nil {
				r = &ruleStands{}
				byRule[c.Rule], order = r, append(order, c.Rule)
			}
			_, ok := ppb.Answered(&it.Entry, c)
			r.add(it.Ref(), ok)
		}
	}
	if len(order) == 0 {
		return []doc.Block{doc.Plain("No warning of the checks stands.")}
	}
	slices.SortStableFunc(order, func(a, b string) int { return placeOfRule(a) - placeOfRule(b) })
	var list doc.List
	for _, name := range order {
		rule, _ := ppb.RuleNamed(name)
		list = append(list, doc.Term{Term: wording.Capital(cmp.Or(rule.Doc, name)), Text: byRule[name].words()})
	}
	out := []doc.Block{doc.Plain("These warnings of the checks stand."), list}
	if w.book.Edition == ppb.Working {
		out = append(out, doc.Plain("They say, item by item:"), w.saidByChecks())
	}
	return out
}

// ruleStands is how often a rule warns, and of which items.
type ruleStands struct {
	warnings, answered int
	refs               []string
}

func (r *ruleStands) add(ref string, answered bool) {
	r.warnings++
	if answered {
		r.answered++
	}
	if !slices.Contains(r.refs, ref) {
		r.refs = append(r.refs, ref)
	}
}

// words are the items, and how many of the warnings are answered: "P1.1, P2.2 (3 warnings, 1 answered)".
func (r *ruleStands) words() string {
	return fmt.Sprintf("%s (%s, %s)", strings.Join(r.refs, ", "), wording.Count(r.warnings, "warning"), answeredWords(r.answered))
}

func answeredWords(n int) string {
	if n == 0 {
		return "none answered"
	}
	return fmt.Sprintf("%d answered", n)
}

// placeOfRule is where a rule stands among all.
func placeOfRule(name string) int {
	rules := ppb.CheckRules()
	if i := slices.IndexFunc(rules, func(r ppb.CheckRule) bool { return r.Name == name }); i >= 0 {
		return i
	}
	return len(rules)
}

// saidByChecks are the warnings by item, each with the answer to it.
func (w *writer) saidByChecks() (list doc.List) {
	for _, it := range w.book.Items {
		var says []string
		for _, c := range w.book.Reading(it).Checks {
			says = append(says, wording.Sentence(w.filled(c.Message)))
			if a, ok := ppb.Answered(&it.Entry, c); ok {
				says = append(says, fmt.Sprintf("Answered by %s: %s", w.book.NameOf(a.By), wording.Sentence(a.Why)))
			}
		}
		if len(says) > 0 {
			list = append(list, doc.Term{Term: it.Ref(), Text: strings.Join(says, " ")})
		}
	}
	return list
}
