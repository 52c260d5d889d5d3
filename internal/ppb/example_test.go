package ppb

import (
	"slices"
	"strings"
	"testing"
)

// warnedOf are the rules that warn of an example, each once.
func warnedOf(x *Example) []string {
	b := x.Book()
	across := BookChecks(b)
	var out []string
	for _, it := range b.Items {
		for _, c := range slices.Concat(b.Reading(it).Checks, across[it.Key()]) {
			out = append(out, c.Rule)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Every rule has an example of what it warns of and one of what it leaves alone: the first is warned of by it and by nothing else that the
// example does not name, the second by nothing.
func TestEveryRuleKeepsItsExamples(t *testing.T) {
	for _, r := range CheckRules() {
		if r.Fails.None() || r.Passes.None() {
			t.Errorf("%s has no examples", r.Name)
			continue
		}
		want := append([]string{r.Name}, r.Fails.Also...)
		got := warnedOf(&r.Fails)
		if !slices.Contains(got, r.Name) || slices.ContainsFunc(got, func(name string) bool { return !slices.Contains(want, name) }) {
			t.Errorf("%s: %v of its failing example", r.Name, got)
		}
		if got := warnedOf(&r.Passes); slices.ContainsFunc(got, func(name string) bool { return !slices.Contains(r.Passes.Also, name) }) {
			t.Errorf("%s: %v of its passing example", r.Name, got)
		}
	}
}

// An example has nothing that cannot be read, and says in words what it is.
func TestExamplesAreTold(t *testing.T) {
	for _, r := range CheckRules() {
		for _, x := range []*Example{&r.Fails, &r.Passes} {
			b := x.Book()
			for _, it := range b.Items {
				for _, f := range it.Entry.Content.Fields() {
					if !slices.Contains(it.Fields(), f) {
						t.Errorf("%s: %s is no box of its example", r.Name, f)
					}
				}
				if p := b.Reading(it).Problems; len(p) > 0 {
					t.Errorf("%s: %v", r.Name, p)
				}
			}
			if words := x.Words(); words == "" || strings.Contains(words, "  ") || strings.Contains(words, "..") {
				t.Errorf("%s: %q", r.Name, words)
			}
		}
	}
	const want = "A count, lower is better, a position at one day. Held: 76 for 2022-23-Q2. Typed: value 62. " +
		"Commentary: “There are 62 open cases, against 67 at the same point last year.”"
	if got := ruleEarlierFigure.Fails.Words(); got != want {
		t.Errorf("%q", got)
	}
}

// Where one key leads to from a warning is a box of the item that it is of, or none.
func TestAWarningLeadsToABox(t *testing.T) {
	for _, r := range CheckRules() {
		b := r.Fails.Book()
		across := BookChecks(b)
		for _, it := range b.Items {
			for _, c := range slices.Concat(b.Reading(it).Checks, across[it.Key()]) {
				box := c.Box(it)
				if box == "" && r.Shown != AtItem || box != "" && !slices.Contains(it.Fields(), box) {
					t.Errorf("%s leads to %q", c.Rule, box)
				}
			}
		}
	}
}
