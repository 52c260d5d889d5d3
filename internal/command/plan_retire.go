package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
)

func (c *cli) planRetireCommand() *cobra.Command {
	var f planFlags
	var from, closed string
	cmd := &cobra.Command{
		Use: "retire REF", Short: "Have an item leave the report from a quarter on",
		Long: "Has an item leave the report from a quarter on, which says so with the reason. Nothing is deleted: its history and the quarters " +
			"before stay. A milestone can be closed as achieved or not-achieved (--closed). `ppbtui plan restore` brings it back.",
		Example: "ppbtui plan retire PED02-05 --from 2023-24-Q3 --reason \"The return has ended\"\n" +
			"ppbtui plan retire PED04a --from 2023-24-Q3 --closed achieved --reason \"The hub is open\"",
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if from == "" {
				return usage(cmd, "retire needs the quarter from which on it is reported no longer: --from 2023-24-Q3")
			}
			q, err := ppb.ParseQuarter(from)
			if err != nil {
				return usage(cmd, "%s", err)
			}
			return c.withPlan(cmd, args, func(ctx context.Context, s *session, _ *ppb.Book, key, _ string) error {
				gone := ppb.Retirement{From: q, How: strings.ReplaceAll(closed, "-", "_")}
				return c.edited(ctx, cmd, s, ppb.PlanEdit{Act: ppb.PlanRetire, Key: key, Retire: gone}, &f)
			})
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "the first quarter that reports it no longer: 2023-24-Q3")
	cmd.Flags().StringVar(&closed, "closed", "", "of a milestone, how it ends: achieved or not-achieved")
	f.ownFlags(cmd)
	return cmd
}

func (c *cli) planRestoreCommand() *cobra.Command {
	var f planFlags
	cmd := &cobra.Command{
		Use: "restore REF", Short: "Bring back an item that has left the report",
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		Example: "ppbtui plan restore PED02-05 --reason \"The return goes on\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPlan(cmd, args, func(ctx context.Context, s *session, _ *ppb.Book, key, _ string) error {
				return c.edited(ctx, cmd, s, ppb.PlanEdit{Act: ppb.PlanRestore, Key: key}, &f)
			})
		},
	}
	f.ownFlags(cmd)
	return cmd
}
