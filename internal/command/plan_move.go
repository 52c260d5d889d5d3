package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
)

func (c *cli) planMoveCommand() *cobra.Command {
	var f planFlags
	var before, after, under string
	var objective, section bool
	cmd := &cobra.Command{
		Use: "move REF --before|--after REF", Short: "Have an item, an objective or a section stand elsewhere in the order",
		Long: "Has an item stand before or behind another of its kind under the same objective or section, or with --objective one objective, " +
			"or with --section one section, before or behind another, all by their codes. With --under a section stands under another one " +
			"from now on; to have it stand under none: `ppbtui plan set --section CODE parent=`.",
		Example: "ppbtui plan move PED02-05 --before PED02-01\nppbtui plan move --objective PED02 --after PED04\n" +
			"ppbtui plan move KD03 --before KD01\nppbtui plan move --section TRANS --under FIN --after REV",
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case under != "" && !section:
				return usage(cmd, "--under goes with --section: an item stands elsewhere by `ppbtui plan set REF objective=CODE` or section=CODE")
			case objective && section:
				return usage(cmd, "say --objective or --section, and not both")
			case before+after+under == "":
				return usage(cmd, "move needs where it is to stand: --before REF or --after REF")
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				held, err := s.store.Held(ctx, s.quarter)
				if err != nil {
					return err
				}
				edit := ppb.PlanEdit{Act: ppb.PlanMove, Key: strings.Join(args, " ")}
				switch {
				case objective:
					edit.Thing = ppb.ObjectiveOfPlan
				case section:
					edit.Thing = ppb.SectionOfPlan
				default:
					edit.Key, err = find(held.Names(), args...)
				}
				if err != nil {
					return err
				}
				if under != "" {
					edit.Cells = map[string]string{"parent": under}
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
	cmd.Flags().StringVar(&under, "under", "", "code of the section that a section is to stand under")
	cmd.Flags().BoolVar(&objective, "objective", false, "move an objective")
	cmd.Flags().BoolVar(&section, "section", false, "move a section")
	f.ownFlags(cmd)
	return cmd
}

func (c *cli) planRemoveCommand() *cobra.Command {
	var f planFlags
	var code codeFlags
	cmd := &cobra.Command{
		Use: "remove --section CODE|--objective CODE", Short: "Take a section or an objective that nothing stands under out of the plan",
		Long: "Takes a section or an objective out of the plan of the quarter. It must be empty: what stands under it is to stand elsewhere " +
			"first (`ppbtui plan set REF section=CODE`), also what has left the report. An item is never removed: `ppbtui plan retire` has it leave " +
			"the report.",
		Example: "ppbtui plan remove --section ISSUES --reason \"Joined with key developments\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 || (code.objective == "") == (code.section == "") {
				return usage(cmd, "remove needs one thing: --section CODE or --objective CODE; an item leaves the report by `ppbtui plan retire`")
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				edit := ppb.PlanEdit{Act: ppb.PlanRemove}
				edit.Thing, edit.Key = code.named()
				return c.edited(ctx, cmd, s, edit, &f)
			})
		},
	}
	code.flags(cmd, "take out")
	f.ownFlags(cmd)
	return cmd
}
