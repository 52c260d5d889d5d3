package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

const assignLong = "Makes somebody an officer of an item, of the newest quarter or that of --quarter. With --instead-of they take the place of another; " +
	"with --remove they are no officer of it any more; with --contributor they contribute, with --for for one of its officers. " +
	"With --all-of and --to somebody takes over every item of another at once. It always takes a reason, which the history keeps."

const assignExample = `ppbtui assign PED02-05 bobbirch --instead-of annash --reason "Ann has left"
ppbtui assign PED02-05 concole --contributor --for bobbirch --reason "Con has the figures"
ppbtui assign PED02-05 concole --remove --reason "Figures come from the system now"
ppbtui assign --all-of annash --to bobbirch --reason "Ann has left"`

func (c *cli) assignCommand() *cobra.Command {
	var as ppb.Assigning
	var allOf, to string
	cmd := &cobra.Command{
		Use: "assign REF LOGIN --reason TEXT", Short: "Say who is responsible for an item (lead, administrator)", GroupID: groupAdmin,
		Long: assignLong, Example: assignExample, ValidArgsFunction: c.completeRefs,
		Args: func(cmd *cobra.Command, args []string) error {
			all := cmd.Flags().Changed("all-of") || cmd.Flags().Changed("to")
			switch {
			case all && (len(args) > 0 || allOf == "" || to == ""):
				return usage(cmd, "to give all items of a person to another, say --all-of LOGIN --to LOGIN, and no ref")
			case !all && len(args) < 2:
				return usage(cmd, "assign needs the ref of an item and the login of a person, or --all-of LOGIN --to LOGIN")
			case strings.TrimSpace(as.Reason) == "":
				return usage(cmd, "assign needs --reason with a sentence that says why")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			as.Reason = c.tidied(clean.Paste(as.Reason))
			if allOf != "" {
				return c.with(cmd, func(ctx context.Context, s *session) error { return c.assignAll(ctx, s, allOf, to, as.Reason) })
			}
			last := len(args) - 1
			as.Login = args[last]
			return c.withKey(cmd, args[:last], func(ctx context.Context, s *session, _ *ppb.Names, key string) error {
				return c.assign(ctx, s, key, as)
			})
		},
	}
	f := cmd.Flags()
	f.BoolVar(&as.Contributor, "contributor", false, "they contribute to it, and others are responsible")
	f.StringVar(&as.For, "for", "", "login of the officer for whom they contribute")
	f.StringVar(&as.InsteadOf, "instead-of", "", "login of whom they take the place of")
	f.BoolVar(&as.Remove, "remove", false, "they are no officer of it any more")
	f.StringVar(&as.Reason, "reason", "", "why, for the history")
	f.StringVar(&allOf, "all-of", "", "login of whose items are all given to another")
	f.StringVar(&to, "to", "", "login of who takes them over")
	for _, flag := range []string{"for", "instead-of", "all-of", "to"} {
		c.completes(cmd, flag, c.completePeople)
	}
	return cmd
}

func (c *cli) assign(ctx context.Context, s *session, key string, as ppb.Assigning) error {
	if _, err := s.store.Assign(ctx, s.actor, s.quarter, key, as); err != nil {
		return err
	}
	book, it, err := s.store.Excerpt(ctx, s.quarter, key)
	if err != nil {
		return err
	}
	c.saysRemoved(c.removed)
	c.say("%s in %s: %s.", key, wording.Lower(s.quarter.Label()), officersText(book, it, s.clock()))
	return nil
}

func (c *cli) assignAll(ctx context.Context, s *session, from, to, reason string) error {
	keys, err := s.store.AssignAll(ctx, s.actor, s.quarter, from, to, reason)
	if err != nil {
		return err
	}
	old, err := s.store.Person(ctx, from)
	if err != nil {
		return err
	}
	now, err := s.store.Person(ctx, to)
	if err != nil {
		return err
	}
	c.saysRemoved(c.removed)
	c.say("%s has %s of %s in %s: %s.", now.Name, wording.Count(len(keys), "item"), old.Name, wording.Lower(s.quarter.Label()), strings.Join(keys, ", "))
	return nil
}
