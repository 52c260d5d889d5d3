package command

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func (c *cli) withdrawCommand() *cobra.Command {
	var reason string
	var revision int
	cmd := &cobra.Command{
		Use: "withdraw QUARTER --revision N --reason TEXT", Short: "Keep a revision from being read (lead, director)", GroupID: groupEntry,
		Long: "Withdraws a revision of a quarter that is signed off, because it says what must not be read: a child can be told. From then on " +
			"only performance leads and directors can export it. Where it is the latest, nothing of the quarter can be read until a clean " +
			"revision is signed off (see `ppbtui correct`). The reason is printed for whoever asks, so it names nothing of what was wrong.",
		Example:           "ppbtui withdraw 2023-24-Q2 --revision 1 --reason \"A small number can be traced.\"",
		ValidArgsFunction: c.completeQuarters,
		Args:              c.namedQuarter,
		RunE: func(cmd *cobra.Command, args []string) error {
			if revision < 1 {
				return usage(cmd, "withdraw needs --revision with the number of the revision, such as 1")
			}
			return c.withNamed(cmd, args, func(ctx context.Context, s *session) error {
				all, err := s.store.Withdraw(ctx, s.actor, s.quarter, revision, c.tidied(clean.Typed(reason)))
				if err != nil {
					return err
				}
				c.say("Revision %d of %s is withdrawn: only performance leads and directors can export it.", revision, s.quarter.InSentence())
				c.saysRemoved(c.removed)
				c.say("Copies of it that people have, those in their folders of exports too, are still there: ask for them to be deleted.")
				if revision == len(all) {
					c.say("Nothing of the quarter can be read until a clean revision is signed off: ppbtui correct REF --quarter %s --reason TEXT", s.quarter.String())
				}
				for _, later := range all[revision:] {
					if later.Withdrawn == nil && later.Says(revision) {
						c.say("Revision %d prints what it changed of it, words included: withdraw that too where they must not be read.", later.Revision)
					}
				}
				return nil
			})
		},
	}
	cmd.Flags().IntVar(&revision, "revision", 0, "number of the revision")
	cmd.Flags().StringVar(&reason, "reason", "", "why, in words that everybody may read")
	return cmd
}

func (c *cli) publishCommand() *cobra.Command {
	var revision int
	var on, meeting string
	cmd := &cobra.Command{
		Use: "publish QUARTER --on DATE --meeting DATE", Short: "Record that a report was published (lead)", GroupID: groupEntry,
		Long: "Records on which day a revision of a quarter that is signed off was published, and for which meeting. It publishes nothing. The " +
			"report itself stays the same, to the byte.",
		Example:           "ppbtui publish 2023-24-Q2 --on 2023-11-06 --meeting 2023-11-14",
		ValidArgsFunction: c.completeQuarters,
		Args:              c.namedQuarter,
		RunE: func(cmd *cobra.Command, args []string) error {
			var days [2]ppb.Date
			for i, flag := range []struct{ name, text string }{{"on", on}, {"meeting", meeting}} {
				d, err := rag.ParseDate(flag.text)
				if err != nil {
					return usage(cmd, "--%s needs a day, such as 2023-11-06", flag.name)
				}
				days[i] = d
			}
			if revision < 0 || revision == 0 && cmd.Flags().Changed("revision") {
				return usage(cmd, "--revision needs the number of the revision, such as 1")
			}
			return c.withNamed(cmd, args, func(ctx context.Context, s *session) error {
				so, err := s.store.Publish(ctx, s.actor, s.quarter, revision, days[0], days[1])
				if err != nil {
					return err
				}
				p := so.Published[len(so.Published)-1]
				c.say("Recorded: revision %d of %s was %s.", so.Revision, s.quarter.InSentence(), p.Words())
				if warning := p.Warning(); warning != "" {
					c.say("%s", warning)
				}
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&on, "on", "", "the day of publication, as 2023-11-06")
	cmd.Flags().StringVar(&meeting, "meeting", "", "the day of the meeting that it was published for")
	cmd.Flags().IntVar(&revision, "revision", 0, "number of the revision (default the latest)")
	return cmd
}

// revisionLines are the revisions of a quarter with what came of them, a line each, the oldest first; none of one that has but
// the first, to which nothing came.
func revisionLines(all []ppb.SignOff) (out [][2]string) {
	for i := range all {
		so := &all[i]
		out = append(out, [2]string{fmt.Sprintf("Revision %d", so.Revision), clean.Line("signed off " + so.Words() + " " + so.FateWords())})
	}
	if len(all) == 1 && all[0].Withdrawn == nil && len(all[0].Published) == 0 {
		return nil
	}
	return out
}
