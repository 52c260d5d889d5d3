package command

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

func (c *cli) signOffCommand() *cobra.Command {
	var gaps string
	var own []string
	var corrections bool
	cmd := &cobra.Command{
		Use: "sign-off QUARTER", Short: "Make a quarter, or its corrections, final (lead, director)", GroupID: groupEntry,
		Long: "Makes a quarter final: its figures, ratings and commentary are frozen as they stand, exports say who signed it off, and " +
			"from then on it changes only by a correction (see `ppbtui correct`), which makes another revision of it. The name of the " +
			"quarter has to be typed, so that it is not done by mistake. It is refused while items are not accepted, unless --gap says " +
			"of each, or --gaps of all others, why they stay as they are; that is printed in the report. Where the plan asks for two " +
			"signatures, the performance lead's prepares it and a director's makes it final.\n\n" +
			"Warnings of the checks that have no answer are listed on standard error; they do not stand in the way, unless a check broke down.\n\n" +
			"--corrections signs what was opened for correction and is accepted again, as the next revision.",
		Example: "ppbtui sign-off 2023-24-Q2\nppbtui sign-off 2023-24-Q2 --gap \"PED02-05=The return comes in May.\" --gaps \"Two returns come in " +
			"December.\"\nppbtui sign-off 2023-24-Q2 --corrections",
		ValidArgsFunction: c.completeQuarters,
		Args:              c.namedQuarter,
		RunE: func(cmd *cobra.Command, args []string) error {
			if corrections && (gaps != "" || len(own) > 0) {
				return usage(cmd, "--corrections takes no reasons for gaps: leave --gap and --gaps out")
			}
			return c.withNamed(cmd, args, func(ctx context.Context, s *session) error {
				open, err := s.standing(ctx, corrections)
				if err != nil {
					return err
				}
				so, err := c.sign(ctx, cmd, s, corrections, gaps, own)
				if err != nil {
					return err
				}
				c.saysRemoved(c.removed)
				c.saysStanding(open)
				if so.Awaits() {
					return nil
				}
				c.say("Its exports are final from now on: ppbtui export --quarter %s --format html", s.quarter)
				c.say("Audit anchor: %s", so.Anchor)
				return c.lastBackup(ctx, s)
			})
		},
	}
	cmd.Flags().StringVar(&gaps, "gaps", "", "why items that are not accepted stay as they are, those named with --gap aside")
	cmd.Flags().StringArrayVar(&own, "gap", nil, "why one of them does, as REF=REASON; once for each")
	cmd.Flags().BoolVar(&corrections, "corrections", false, "sign what was opened for correction")
	return cmd
}

// sign signs a quarter, or its corrections, and says so.
func (c *cli) sign(ctx context.Context, cmd *cobra.Command, s *session, corrections bool, gaps string, own []string) (so ppb.SignOff, err error) {
	if corrections {
		if so, err = s.store.SignCorrections(ctx, s.actor, s.quarter); err != nil {
			return so, err
		}
	} else {
		reasons, err := c.ownGaps(ctx, cmd, s, own)
		if err != nil {
			return so, err
		}
		if so, err = s.store.SignOff(ctx, s.actor, s.quarter, c.tidied(clean.Typed(gaps)), reasons...); err != nil {
			return so, err
		}
	}
	what := s.quarter.Label()
	if so.Revision > 1 {
		what = fmt.Sprintf("Revision %d of %s", so.Revision, s.quarter.InSentence())
	}
	if so.Awaits() {
		c.say("%s is prepared. %s It is final once a director signs: ppbtui sign-off %s", what, so.GapsWords(), s.quarter.String()+flagIf(corrections, " --corrections"))
		return so, nil
	}
	c.say("%s is signed off. %s", what, so.GapsWords())
	return so, nil
}

func flagIf(set bool, flag string) string {
	if set {
		return flag
	}
	return ""
}

// ownGaps reads the reasons of single gaps.
func (c *cli) ownGaps(ctx context.Context, cmd *cobra.Command, s *session, own []string) (out []ppb.Gap, err error) {
	for _, text := range own {
		ref, reason, ok := strings.Cut(text, "=")
		if !ok {
			return nil, usage(cmd, "--gap needs REF=REASON, such as --gap \"PED02-05=The return comes in May.\"")
		}
		names, err := s.store.Names(ctx, s.quarter, ref)
		if err != nil {
			return nil, err
		}
		key, err := find(names, ref)
		if err != nil {
			return nil, err
		}
		out = append(out, ppb.Gap{Key: key, Reason: c.tidied(clean.Typed(reason))})
	}
	return out, nil
}

// namedQuarter checks that the argument is the name of a quarter, and none is named beside it.
func (c *cli) namedQuarter(cmd *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usage(cmd, "%s needs the name of the quarter, such as 2023-24-Q2", cmd.Name())
	}
	if _, err := ppb.ParseQuarter(args[0]); err != nil {
		return usage(cmd, "%s", err)
	}
	if c.quarter != "" && c.quarter != args[0] {
		return usage(cmd, "--quarter names %s and %s %s: leave --quarter out", c.quarter, cmd.Name(), args[0])
	}
	return nil
}

// withNamed is with for a command whose argument is the quarter.
func (c *cli) withNamed(cmd *cobra.Command, args []string, f func(context.Context, *session) error) error {
	return c.withPerson(cmd, func(ctx context.Context, s *session) (err error) {
		if s.quarter, err = ppb.ParseQuarter(args[0]); err != nil {
			return err
		}
		return f(ctx, s)
	})
}
