package command

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

func (c *cli) submitCommand() *cobra.Command {
	var strict bool
	cmd := &cobra.Command{
		Use: "submit REF...", Short: "Send an item, or several, to the performance lead", GroupID: groupEntry,
		Long: "Sends items to the performance lead. One is refused, with all the reasons, while something is missing. Warnings of the checks that " +
			"have no answer are printed on standard error, and the item is sent all the same; with --strict it is not. `ppbtui answer REF CODE --why TEXT` " +
			"answers one, `ppbtui rules CODE` says what it warns of. Of several items each is sent by itself.",
		Example: "ppbtui submit PED02-05\nppbtui submit PED02-05 PED02-06 --strict",
		Args:    needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				names, keys, err := s.severalKeys(ctx, args)
				if err != nil {
					return err
				}
				return c.submitEach(ctx, s, names, keys, strict)
			})
		},
	}
	cmd.Flags().BoolVar(&strict, "strict", false, "refuse to send while a warning has no answer")
	return cmd
}

// severalKeys are the items that the words of a command line name: all words together one, else each by itself.
func (s *session) severalKeys(ctx context.Context, words []string) (names *ppb.Names, keys []string, err error) {
	like := words
	if len(words) > 1 {
		like = nil // they may name several
	}
	if names, err = s.store.Names(ctx, s.quarter, like...); err != nil {
		return nil, nil, err
	}
	key, err := find(names, words...)
	if err == nil || len(words) == 1 {
		return names, []string{key}, err
	}
	for _, word := range words {
		key, alone := find(names, word)
		if alone != nil {
			return nil, nil, err
		}
		keys = append(keys, key)
	}
	return names, keys, nil
}

// submitEach sends items one after the other: that one is refused keeps none of the others back.
func (c *cli) submitEach(ctx context.Context, s *session, names *ppb.Names, keys []string, strict bool) error {
	refused := 0
	for i, key := range keys {
		if i > 0 {
			c.say("")
		}
		err := c.submit(ctx, s, names, key, strict)
		if err != nil && len(keys) == 1 {
			return err
		}
		if err != nil {
			c.complain(err)
			refused++
		}
	}
	if refused > 0 {
		return fmt.Errorf("%d of %d items were not submitted", refused, len(keys))
	}
	return nil
}

func (c *cli) submit(ctx context.Context, s *session, names *ppb.Names, key string, strict bool) error {
	send, ref := s.store.Submit, names.Typed(key)
	if strict {
		send = s.store.SubmitAnswered
	}
	_, err := send(ctx, s.actor, s.quarter, key)
	if refused, ok := errors.AsType[*ppb.UnansweredError](err); ok {
		c.complainOf(wording.Capital(withoutAnswer(len(refused.Checks)))+":", ref, refused.Checks)
		return fmt.Errorf("%s is not submitted, for %s", key, withoutAnswer(len(refused.Checks)))
	}
	if err != nil {
		return err
	}
	plan, now, checks, err := s.withChecks(ctx, key)
	if err != nil {
		return err
	}
	c.say("%s is submitted. Until the lead opens it you can take it back: ppbtui take-back %s", key, ref)
	c.saysRemoved(c.removed)
	open := ppb.Unanswered(&now.Entry, checks)
	c.saysNow(plan, now, without(checks, open), s.nameOf(ctx)) // those stand beside it
	c.complainOf(fmt.Sprintf("%s is sent, and %s:", key, withoutAnswer(len(open))), ref, open)
	return nil
}

// without are warnings but for some of them.
func without(checks, some []ppb.Check) (out []ppb.Check) {
	left := map[ppb.Check]bool{}
	for _, k := range some {
		left[k] = true
	}
	for _, k := range checks {
		if !left[k] {
			out = append(out, k)
		}
	}
	return out
}
