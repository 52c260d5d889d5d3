package command

import (
	"context"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

func (c *cli) officerDeputyCommand() *cobra.Command {
	var whom, from, until string
	var end bool
	cmd := &cobra.Command{
		Use: "deputy LOGIN", Short: "Say who stands in for a lead or a director", Args: exactlyOne("the login of the deputy"), ValidArgsFunction: c.completeLogin,
		Long: "From the first to the last day the deputy may act as the person they stand in for, with --as or F2 on the screen. The audit " +
			"names both, and neither decides on what the other has typed as them. Leads and directors name a deputy for themselves, " +
			"administrators for any of them.",
		Example: "ppbtui officer deputy bobbirch --until 2024-01-12\nppbtui officer deputy bobbirch --for lealead --from 2024-01-02 --until 2024-01-12\n" +
			"ppbtui officer deputy bobbirch --for lealead --end",
		RunE: func(cmd *cobra.Command, args []string) error {
			if end == cmd.Flags().Changed("until") || end && cmd.Flags().Changed("from") {
				return usage(cmd, "say --until with the last day, or --end to end it at once")
			}
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if whom == "" {
					whom = s.actor.Login
				}
				if end {
					return c.endDeputy(ctx, s, args[0], whom)
				}
				first, err := dayFlag(cmd, "from", rag.DateOf(s.clock()))
				if err != nil {
					return err
				}
				last, err := dayFlag(cmd, "until", ppb.Date{})
				if err != nil {
					return err
				}
				return c.nameDeputy(ctx, s, ppb.Deputy{For: whom, Login: args[0], From: first, Until: last})
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&whom, "for", "", "login of whom they stand in for (default yourself)")
	f.StringVar(&from, "from", "", "the first day, such as 2024-01-02 (default today)")
	f.StringVar(&until, "until", "", "the last day")
	f.BoolVar(&end, "end", false, "end it at once")
	c.completes(cmd, "for", c.completePeople)
	return cmd
}

func (c *cli) nameDeputy(ctx context.Context, s *session, d ppb.Deputy) error {
	d, err := s.store.NameDeputy(ctx, s.actor, d)
	if err != nil {
		return err
	}
	deputy, err := s.store.Person(ctx, d.Login)
	if err != nil {
		return err
	}
	other, err := s.store.Person(ctx, d.For)
	if err != nil {
		return err
	}
	c.say("%s (%s) stands in for %s from %s until %s, that day included.", deputy.Name, deputy.Login, other.Name, wording.Date(d.From), wording.Date(d.Until))
	c.say("They act as %s with --as %s, or on the screen with F2.", other.Name, other.Login)
	return nil
}

func (c *cli) endDeputy(ctx context.Context, s *session, login, whom string) error {
	if err := s.store.EndDeputy(ctx, s.actor, login, whom); err != nil {
		return err
	}
	c.say("%s stands in for %s no longer.", login, whom)
	return nil
}
