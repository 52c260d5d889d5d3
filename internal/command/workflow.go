package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// step is a command that moves one item on and prints what it says now and what can be done next.
func (c *cli) step(cmd *cobra.Command, do func(context.Context, *session, string) (ppb.Entry, error), done func(names *ppb.Names, it *ppb.Item) string) *cobra.Command {
	cmd.GroupID, cmd.Args, cmd.ValidArgsFunction = groupEntry, needsRef, c.completeRefs
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return c.withKey(cmd, args, func(ctx context.Context, s *session, names *ppb.Names, key string) error {
			if _, err := do(ctx, s, key); err != nil {
				return err
			}
			plan, now, checks, err := s.withChecks(ctx, key)
			if err != nil {
				return err
			}
			c.say("%s", done(names, now))
			c.saysRemoved(c.removed)
			c.saysNow(plan, now, checks, s.nameOf(ctx))
			return nil
		})
	}
	return cmd
}

func (c *cli) takeBackCommand() *cobra.Command {
	return c.step(&cobra.Command{
		Use: "take-back REF", Short: "Undo a submission or a decision that nobody has opened yet",
		Long: "Takes a submission back from the lead, or, as the lead, an acceptance or a return, until the other side has opened the item.",
	}, func(ctx context.Context, s *session, key string) (ppb.Entry, error) {
		return s.store.TakeBack(ctx, s.actor, s.quarter, key)
	}, func(_ *ppb.Names, it *ppb.Item) string {
		return it.Key() + " is taken back. It is now " + strings.ToLower(it.Entry.State.Label()) + "."
	})
}

func (c *cli) acceptCommand() *cobra.Command {
	return c.step(&cobra.Command{
		Use: "accept REF", Short: "Accept a submitted item (lead, director)",
		Long: "Takes a submitted item into the quarter. Only a performance lead does, and never what they entered themselves.",
	}, func(ctx context.Context, s *session, key string) (ppb.Entry, error) {
		return s.store.Accept(ctx, s.actor, s.quarter, key)
	}, func(_ *ppb.Names, it *ppb.Item) string { return it.Key() + " is accepted." })
}

func (c *cli) returnCommand() *cobra.Command {
	var note string
	cmd := c.step(&cobra.Command{
		Use: "return REF --note TEXT", Short: "Send a submitted item back with a note (lead, director)",
		Long:    "Sends a submitted item back to its officers with a note that says what is wanted.",
		Example: `ppbtui return PED02-05 --note "Please say by when"`,
	}, func(ctx context.Context, s *session, key string) (ppb.Entry, error) {
		return s.store.Return(ctx, s.actor, s.quarter, key, c.tidied(clean.Paste(note)))
	}, func(_ *ppb.Names, it *ppb.Item) string { return it.Key() + " is returned to its officers." })
	cmd.Flags().StringVar(&note, "note", "", "what is wanted")
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error {
		if strings.TrimSpace(note) == "" {
			return usage(cmd, "return needs --note with a sentence that says what is wanted")
		}
		return nil
	}
	return cmd
}
