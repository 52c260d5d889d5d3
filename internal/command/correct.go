package command

import (
	"context"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

func (c *cli) correctCommand() *cobra.Command {
	var reason string
	var drop bool
	cmd := &cobra.Command{
		Use: "correct REF --quarter QUARTER --reason TEXT", Short: "Open an item of a signed quarter for correction (lead)", GroupID: groupEntry,
		Long: "Opens one item of a quarter that is signed off, so that it can be put right: its officers change and submit it as usual, " +
			"somebody else accepts it, and `ppbtui sign-off QUARTER --corrections` makes that the next revision. Until then the quarter " +
			"stays as it was signed off for everybody else, and so does every revision for ever. With --drop the item is as it was signed off again.",
		Example: "ppbtui correct PED02-05 --quarter 2023-24-Q2 --reason \"Two children were counted twice.\"\n" +
			"ppbtui correct PED02-05 --quarter 2023-24-Q2 --drop",
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case drop && reason != "":
				return usage(cmd, "--drop takes no --reason")
			case !drop && reason == "":
				return usage(cmd, "correct needs --reason with a sentence that says what is wrong, which is printed")
			}
			return c.withKey(cmd, args, func(ctx context.Context, s *session, names *ppb.Names, key string) error {
				if drop {
					if err := s.store.DropCorrection(ctx, s.actor, s.quarter, key); err != nil {
						return err
					}
					c.say("The correction of %s is dropped: it is as it was signed off.", key)
					return nil
				}
				open, err := s.store.Correct(ctx, s.actor, s.quarter, key, c.tidied(clean.Typed(reason)))
				if err != nil {
					return err
				}
				c.say("%s is open for correction. %s stays as it was signed off until revision %d is: ppbtui sign-off %s --corrections", key,
					s.quarter.Label(), open.Revision, s.quarter.String())
				c.saysRemoved(c.removed)
				c.say("Change it: ppbtui set %s VALUE --quarter %s", names.Typed(key), s.quarter.String())
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&reason, "reason", "", "what is wrong, which the next revision prints")
	cmd.Flags().BoolVar(&drop, "drop", false, "close it again, as it was signed off")
	return cmd
}
