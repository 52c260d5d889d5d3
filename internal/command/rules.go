package command

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
)

func (c *cli) rulesCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "rules [CODE]", Short: "Print what the checks warn of", GroupID: groupRead,
		Long: "Prints the rules by which figures and words are checked, with what each stands in the way of. With the CODE of one it says what it " +
			"reads, with an example that it warns of and one that it leaves alone, and, where a quarter is at hand, how often it warns in it. The word " +
			"claims prints how a commentary is read: what is a figure in it, what it is taken to be of, and what it is held against.",
		Example: "ppbtui rules\nppbtui rules percent_change\nppbtui rules claims",
		Args:    atMostOne("the code of a rule"),
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			var out []string
			if len(args) == 0 {
				out = append(out, claims+"\thow a commentary is read")
				for _, r := range allRules() {
					out = append(out, r.Name+"\t"+r.Doc)
				}
			}
			return out, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			rules := allRules()
			if len(args) == 1 && args[0] == claims && !asJSON {
				c.say("%s", paragraphs(strings.TrimRight(ppb.ClaimGrammar(), "\n")))
				return nil
			}
			if len(args) == 1 {
				name, _, _ := strings.Cut(args[0], ":") // as one of several warnings is named
				rule, ok := ppb.RuleNamed(name)
				if !ok {
					return usage(cmd, "there is no rule %q: `ppbtui rules` prints their codes", args[0])
				}
				rules = []ppb.CheckRule{rule}
			}
			use := c.rulesInUse(cmd)
			switch {
			case asJSON:
				return data.WriteJSON(c.data(), rulesOf(rules, use))
			case len(args) == 1:
				c.printRule(rules[0], use)
			default:
				c.printRules(rules, use)
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// claims is the word that prints how a commentary is read.
const claims = "claims"

// allRules are the rules, with the one of checks that break down.
func allRules() []ppb.CheckRule { return append(ppb.CheckRules(), ppb.BrokenRule()) }

// inUse is what the rules do in a quarter; nil where none is at hand.
type inUse struct {
	plan  *ppb.Plan
	warns map[string]*ruleCount // by rule
}

// ruleCount is how often a rule warns in a quarter, of which items, and how many of these warnings are answered.
type ruleCount struct {
	Warnings int
	Answered int
	refs     []string
}

// rulesInUse looks at the quarter that is at hand: without one, or for who may not read it, the rules are told by themselves.
func (c *cli) rulesInUse(cmd *cobra.Command) (use *inUse) {
	_ = c.with(cmd, func(ctx context.Context, s *session) error {
		book, err := s.inner(ctx)
		if err != nil {
			return err
		}
		use = useOf(book)
		return nil
	})
	return use
}

func useOf(b *ppb.Book) *inUse {
	use := &inUse{&b.Plan, map[string]*ruleCount{}}
	b.ReadAll()
	across := ppb.BookChecks(b)
	for _, it := range b.Items {
		for _, k := range slices.Concat(b.Reading(it).Checks, across[it.Key()]) {
			n := use.warns[k.Rule]
			if n == nil {
				n = &ruleCount{}
				use.warns[k.Rule] = n
			}
			n.Warnings++
			if _, ok := ppb.Answered(&it.Entry, k); ok {
				n.Answered++
			}
			if !slices.Contains(n.refs, it.Ref()) {
				n.refs = append(n.refs, it.Ref())
			}
		}
	}
	return use
}

// off reports whether the plan does without a rule.
func (u *inUse) off(rule string) bool { return u != nil && slices.Contains(u.plan.ChecksOff, rule) }

func (c *cli) printRules(rules []ppb.CheckRule, use *inUse) {
	for _, r := range rules {
		doc := wording.Sentence(r.Doc)
		if use.off(r.Name) {
			doc += " This plan does without it."
		}
		c.say("%-21s %-8s %s", r.Name, r.Severity.String(), doc)
	}
	c.say("")
	for _, severity := range []ppb.Severity{ppb.Warning, ppb.Note, ppb.Blocks} {
		c.say("%s", severityWords(severity))
	}
	c.say("One rule with its examples: ppbtui rules CODE")
}

// severityWords say what a severity is, as a sentence.
func severityWords(s ppb.Severity) string {
	return map[ppb.Severity]string{
		ppb.Warning: "A warning is put right, or answered with the reason why it stays: ppbtui answer REF CODE --why TEXT",
		ppb.Note:    "A note is worth knowing and asks for no answer.",
		ppb.Blocks:  "What blocks keeps the quarter from being signed off, and no answer helps.",
	}[s]
}

// mostRefs is how many items are named that a rule warns of.
const mostRefs = 12

func (c *cli) printRule(r ppb.CheckRule, use *inUse) {
	c.say("%s: %s\n", r.Name, r.Doc)
	hushes := ""
	if len(r.Hushes) > 0 {
		hushes = "where it warns, nothing is said of what follows from it: " + wording.And(r.Hushes)
	}
	c.facts([][2]string{{"Severity", severityWords(r.Severity)}, {"Reads", r.Reads.Words()}, {"Cause", hushes}})
	if !r.Fails.None() {
		c.facts([][2]string{{"Warns of", r.Fails.Words()}})
		c.facts([][2]string{{"", "→ " + wording.Sentence(saysOf(r))}, {"Not of", r.Passes.Words()}})
	}
	c.facts([][2]string{{"Now", use.words(r.Name)}})
}

// saysOf is what a rule says of its example.
func saysOf(r ppb.CheckRule) string {
	b := r.Fails.Book()
	across := ppb.BookChecks(b)
	for _, it := range b.Items {
		for _, k := range slices.Concat(b.Reading(it).Checks, across[it.Key()]) {
			if k.Rule == r.Name {
				return k.Message
			}
		}
	}
	return ""
}

// words say how often a rule warns in the quarter at hand; empty where none is.
func (u *inUse) words(rule string) string {
	switch {
	case u == nil:
		return ""
	case u.off(rule):
		return "the plan of " + u.plan.Quarter.InSentence() + " does without it (checks_off)"
	case u.warns[rule] == nil:
		return "it warns of nothing in " + u.plan.Quarter.InSentence()
	}
	n := u.warns[rule]
	return fmt.Sprintf("%s in %s, %d answered: %s", wording.Count(n.Warnings, "warning"), u.plan.Quarter.InSentence(), n.Answered, clean.Line(wording.Some(n.refs, mostRefs)))
}
