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
		Use: "retire REF", Short: "Have a measure or a milestone leave the report from a quarter on",
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

func (c *cli) planMoveCommand() *cobra.Command {
	var f planFlags
	var before, after string
	var objective bool
	cmd := &cobra.Command{
		Use: "move REF --before|--after REF", Short: "Have an item, or an objective, stand elsewhere in the order",
		Long: "Has a measure or a milestone stand before or behind another of the same objective, or with --objective one objective before or " +
			"behind another, all three by their codes.",
		Example: "ppbtui plan move PED02-05 --before PED02-01\nppbtui plan move --objective PED02 --after PED04",
		Args:    needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if before+after == "" {
				return usage(cmd, "move needs where it is to stand: --before REF or --after REF")
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				held, err := s.store.Held(ctx, s.quarter)
				if err != nil {
					return err
				}
				edit := ppb.PlanEdit{Act: ppb.PlanMove, Key: strings.Join(args, " ")}
				if objective {
					edit.Thing = ppb.ObjectiveOfPlan
				} else if edit.Key, err = find(held.Names(), args...); err != nil {
					return err
				}
				if edit.Before, edit.After, err = places(cmd, held, edit.Thing, before, after); err != nil {
					return err
				}
				return c.edited(ctx, cmd, s, edit, &f)
			})
		},
	}
	cmd.Flags().StringVar(&before, "before", "", "what it is to stand before")
	cmd.Flags().StringVar(&after, "after", "", "what it is to stand behind")
	cmd.Flags().BoolVar(&objective, "objective", false, "move an objective")
	f.ownFlags(cmd)
	return cmd
}
