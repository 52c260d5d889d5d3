package command

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

func (c *cli) signOffCommand() *cobra.Command {
	var gaps string
	cmd := &cobra.Command{
		Use: "sign-off QUARTER", Short: "Make a quarter final (lead, director)", GroupID: groupEntry,
		Long: "Makes a quarter final: its figures, ratings and commentary are frozen as they stand, exports say who signed it off, and " +
			"nobody can change or open it again. The name of the quarter has to be typed, so that it is not done by mistake. It is " +
			"refused while items are not accepted, unless --gaps says why they stay as they are; that is printed in the report.",
		Example:           "ppbtui sign-off 2023-24-Q2\nppbtui sign-off 2023-24-Q2 --gaps \"Two returns come in December.\"",
		ValidArgsFunction: c.completeQuarters,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage(cmd, "sign-off needs the name of the quarter, such as 2023-24-Q2")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			q, err := ppb.ParseQuarter(args[0])
			if err != nil {
				return usage(cmd, "%s", err)
			}
			if c.quarter != "" && c.quarter != args[0] {
				return usage(cmd, "--quarter names %s and sign-off %s: leave --quarter out", c.quarter, args[0])
			}
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				so, err := s.store.SignOff(ctx, s.actor, q, c.tidied(clean.Typed(gaps)))
				if err != nil {
					return err
				}
				c.say("%s is signed off. %s", q.Label(), so.GapsText())
				c.saysRemoved(c.removed)
				c.say("Its exports are final from now on: ppbtui export --quarter %s --format html", q)
				c.say("Audit anchor: %s", so.Anchor)
				return c.lastBackup(ctx, s)
			})
		},
	}
	cmd.Flags().StringVar(&gaps, "gaps", "", "why items that are not accepted stay as they are")
	return cmd
}

// finalText is a sign-off in a line.
func finalText(so *ppb.SignOff) string {
	s := fmt.Sprintf("by %s on %s. %s", clean.Line(so.Name), wording.Moment(so.At), so.GapsText())
	if so.Gaps != "" {
		s += " Reason: " + clean.Line(so.Gaps)
	}
	return s
}
