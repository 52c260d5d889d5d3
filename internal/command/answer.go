package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

func (c *cli) answerCommand() *cobra.Command {
	var why string
	var withdraw bool
	cmd := &cobra.Command{
		Use: "answer REF TEXT", Short: "Answer what was asked about an item, or a warning of the checks", GroupID: groupEntry,
		Long: "Answers what a lead or a director asked about one of your items, or, as one of these, what its officer asked back. " +
			"- reads the text from standard input.\n\n" +
			"With --why it answers a warning of the checks, named by its CODE as `ppbtui show REF` prints it: the figure or the words are right, and this is why. " +
			"The lead sees it. It holds until the figure or the words change. --withdraw takes it back.",
		Example: "ppbtui answer PED02-05 \"Yes, all five of them.\"\nppbtui answer PED02-05 percent_change --why \"The base is the revised 11,420.\"\n" +
			"ppbtui answer PED02-05 percent_change --withdraw",
		Args: needsRef, ValidArgsFunction: c.completeChecks,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case cmd.Flags().Changed("why") && withdraw:
				return usage(cmd, "--withdraw takes an answer back and needs no --why")
			case cmd.Flags().Changed("why"), withdraw:
				return c.answerCheck(cmd, args, why, withdraw)
			case len(args) > 1 && isRule(args[len(args)-1]): // it would be sent to the lead as an answer
				return usage(cmd, "say why the warning stays as it is: answer REF %s --why TEXT", args[len(args)-1])
			}
			return c.thread(cmd, args, true, (*session).answer)
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "of a warning: why the figure or the words are right as they stand")
	cmd.Flags().BoolVar(&withdraw, "withdraw", false, "take the answer to a warning back")
	return cmd
}

// isRule reports whether a word is the code of a rule, or of one of its warnings: nobody answers a question so.
func isRule(word string) bool {
	name, _, _ := strings.Cut(word, ":")
	_, is := ppb.RuleNamed(name)
	return is
}

// answerCheck answers a warning, or takes the answer back, and prints what the checks say now.
func (c *cli) answerCheck(cmd *cobra.Command, args []string, why string, withdraw bool) error {
	return c.with(cmd, func(ctx context.Context, s *session) error {
		names, err := s.store.Names(ctx, s.quarter, args...)
		if err != nil {
			return err
		}
		key, part, words, err := split(names, args)
		if err != nil {
			return err
		}
		if part != "" || len(words) != 1 {
			return usage(cmd, "name the warning that is meant by its code: answer %s CODE --why TEXT; `ppbtui show %[1]s` prints the codes", names.Typed(key))
		}
		if withdraw {
			_, err = s.store.WithdrawAnswer(ctx, s.actor, s.quarter, key, words[0])
		} else {
			_, err = s.store.AnswerCheck(ctx, s.actor, s.quarter, key, words[0], c.tidied(clean.Paste(why)))
		}
		if err != nil {
			return err
		}
		_, now, checks, err := s.withChecks(ctx, key)
		if err != nil {
			return err
		}
		if withdraw {
			c.say("The answer is taken back: the warning asks for one again.")
		} else {
			c.say("%s is answered. It holds until the figure or the words change.", words[0])
		}
		c.saysRemoved(c.removed)
		c.facts(checkFacts(&now.Entry, checks, s.nameOf(ctx)))
		return nil
	})
}

// completeChecks suggests refs, then the codes of the warnings of the item.
func (c *cli) completeChecks(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return c.completeRefs(cmd, args, typed)
	}
	return completing(cmd, c.with, func(ctx context.Context, s *session) []string {
		names, err := s.store.Names(ctx, s.quarter, args...)
		if err != nil {
			return nil
		}
		key, err := find(names, args...)
		if err != nil || ppb.Permit(s.actor, ppb.ActReadAll, nil) != nil {
			return nil
		}
		_, _, checks, err := s.withChecks(ctx, key)
		if err != nil {
			return nil
		}
		var out []string
		for i, name := range ppb.CheckNames(checks) {
			out = append(out, name+"\t"+clean.Line(checks[i].Message))
		}
		return out
	})
}
